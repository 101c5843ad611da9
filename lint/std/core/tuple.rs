impl<T: PartialEq> PartialEq for(T,) {}
impl<T: Eq> Eq for(T,) {}
impl<T: PartialOrd> PartialOrd for(T,) {}
impl<T: Ord> Ord for(T,) {}
impl<T: Default> Default for(T,) {}
impl<T> From<[T; 1]> for(T,) {}
impl<T> From<(T,)> for [T; 1] {}
impl<U: PartialEq, T: PartialEq> PartialEq for(U, T) {}
impl<U: Eq, T: Eq> Eq for(U, T) {}
impl<U: PartialOrd, T: PartialOrd> PartialOrd for(U, T) {}
impl<U: Ord, T: Ord> Ord for(U, T) {}
impl<U: Default, T: Default> Default for(U, T) {}
impl<T> From<[T; 2]> for(T, T) {}
impl<T> From<(T, T)> for [T; 2] {}
impl<V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(V, U, T) {}
impl<V: Eq, U: Eq, T: Eq> Eq for(V, U, T) {}
impl<V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(V, U, T) {}
impl<V: Ord, U: Ord, T: Ord> Ord for(V, U, T) {}
impl<V: Default, U: Default, T: Default> Default for(V, U, T) {}
impl<T> From<[T; 3]> for(T, T, T) {}
impl<T> From<(T, T, T)> for [T; 3] {}
impl<W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(W, V, U, T) {}
impl<W: Eq, V: Eq, U: Eq, T: Eq> Eq for(W, V, U, T) {}
impl<W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(W, V, U, T) {}
impl<W: Ord, V: Ord, U: Ord, T: Ord> Ord for(W, V, U, T) {}
impl<W: Default, V: Default, U: Default, T: Default> Default for(W, V, U, T) {}
impl<T> From<[T; 4]> for(T, T, T, T) {}
impl<T> From<(T, T, T, T)> for [T; 4] {}
impl<X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(X, W, V, U, T) {}
impl<X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(X, W, V, U, T) {}
impl<X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(X, W, V, U, T) {}
impl<X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(X, W, V, U, T) {}
impl<X: Default, W: Default, V: Default, U: Default, T: Default> Default for(X, W, V, U, T) {}
impl<T> From<[T; 5]> for(T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T)> for [T; 5] {}
impl<Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(Y, X, W, V, U, T) {}
impl<Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(Y, X, W, V, U, T) {}
impl<Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(Y, X, W, V, U, T) {}
impl<Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(Y, X, W, V, U, T) {}
impl<Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(Y, X, W, V, U, T) {}
impl<T> From<[T; 6]> for(T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T)> for [T; 6] {}
impl<Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(Z, Y, X, W, V, U, T) {}
impl<Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(Z, Y, X, W, V, U, T) {}
impl<Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(Z, Y, X, W, V, U, T) {}
impl<Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(Z, Y, X, W, V, U, T) {}
impl<Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 7]> for(T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] {}
impl<A: PartialEq, Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(A, Z, Y, X, W, V, U, T) {}
impl<A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(A, Z, Y, X, W, V, U, T) {}
impl<A: PartialOrd, Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(A, Z, Y, X, W, V, U, T) {}
impl<A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(A, Z, Y, X, W, V, U, T) {}
impl<A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(A, Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 8]> for(T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] {}
impl<B: PartialEq, A: PartialEq, Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(B, A, Z, Y, X, W, V, U, T) {}
impl<B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(B, A, Z, Y, X, W, V, U, T) {}
impl<B: PartialOrd, A: PartialOrd, Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(B, A, Z, Y, X, W, V, U, T) {}
impl<B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(B, A, Z, Y, X, W, V, U, T) {}
impl<B: Default, A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(B, A, Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 9]> for(T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] {}
impl<C: PartialEq, B: PartialEq, A: PartialEq, Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<C: PartialOrd, B: PartialOrd, A: PartialOrd, Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<C: Default, B: Default, A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(C, B, A, Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 10]> for(T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] {}
impl<D: PartialEq, C: PartialEq, B: PartialEq, A: PartialEq, Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<D: Eq, C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<D: PartialOrd, C: PartialOrd, B: PartialOrd, A: PartialOrd, Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<D: Ord, C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<D: Default, C: Default, B: Default, A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 11]> for(T, T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] {}
impl<E: PartialEq, D: PartialEq, C: PartialEq, B: PartialEq, A: PartialEq, Z: PartialEq, Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<E: Eq, D: Eq, C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<E: PartialOrd, D: PartialOrd, C: PartialOrd, B: PartialOrd, A: PartialOrd, Z: PartialOrd, Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<E: Ord, D: Ord, C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<E: Default, D: Default, C: Default, B: Default, A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for(E, D, C, B, A, Z, Y, X, W, V, U, T) {}
impl<T> From<[T; 12]> for(T, T, T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] {}
