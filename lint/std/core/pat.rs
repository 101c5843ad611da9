use crate::marker::Unsize;
use crate::ops::CoerceUnsized;
impl<T: ?Sized, U: ?Sized> CoerceUnsized<*const U> for *const T where T: Unsize<U> {}
