use crate::cmp;
use crate::fmt::Debug;
use crate::hash::Hash;
pub trait Send {}
pub trait Sized {}
pub trait Unsize<T: ?Sized> {}
pub trait Copy: Clone {}
#[consent_builtin_derive] macro_rules! Copy { () => {} }
impl Copy for usize {}
impl Copy for u8 {}
impl Copy for u16 {}
impl Copy for u32 {}
impl Copy for u64 {}
impl Copy for u128 {}
impl Copy for isize {}
impl Copy for i8 {}
impl Copy for i16 {}
impl Copy for i32 {}
impl Copy for i64 {}
impl Copy for i128 {}
impl Copy for f32 {}
impl Copy for f64 {}
impl Copy for bool {}
impl Copy for char {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl Copy for ! {}
impl<T: ?Sized> Copy for &T {}
pub trait Sync {}
pub struct PhantomData<T: ?Sized>;
impl<T: ?Sized> Hash for PhantomData<T> {}
impl<T: ?Sized> cmp::PartialEq for PhantomData<T> {}
impl<T: ?Sized> cmp::Eq for PhantomData<T> {}
impl<T: ?Sized> cmp::PartialOrd for PhantomData<T> {}
impl<T: ?Sized> cmp::Ord for PhantomData<T> {}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Clone for PhantomData<T> {}
impl<T: ?Sized> Default for PhantomData<T> {}
pub trait DiscriminantKind {
 type Discriminant: Clone + Copy + Debug + Eq + PartialEq + Hash + Send + Sync + Unpin;
}
pub trait Unpin {}
pub struct PhantomPinned;
impl crate::fmt::Debug for PhantomPinned {}
impl crate::default::Default for PhantomPinned {}
impl crate::marker::Copy for PhantomPinned {}
impl crate::clone::Clone for PhantomPinned {}
impl crate::cmp::Eq for PhantomPinned {}
impl crate::cmp::PartialEq for PhantomPinned {}
impl crate::cmp::Ord for PhantomPinned {}
impl crate::cmp::PartialOrd for PhantomPinned {}
impl crate::hash::Hash for PhantomPinned {}
pub trait FnPtr: Copy + Clone {
 fn addr(self) -> *const();
}
