use crate::fmt::{Debug, Display};
pub trait Error: Debug + Display {
 fn source(&self) -> Option<&(dyn Error + 'static)> {}
 fn description(&self) -> &str {}
 fn cause(&self) -> Option<&dyn Error> {}
}
impl Error for ! {}
impl dyn Error + 'static {
 pub fn is<T: Error + 'static>(&self) -> bool {}
 pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}
impl dyn Error + 'static + Send {
 pub fn is<T: Error + 'static>(&self) -> bool {}
 pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}
impl dyn Error + 'static + Send + Sync {
 pub fn is<T: Error + 'static>(&self) -> bool {}
 pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}
impl<'a, T: Error + ?Sized> Error for &'a T {}
impl Error for crate::fmt::Error {}
impl Error for crate::cell::BorrowError {}
impl Error for crate::cell::BorrowMutError {}
impl Error for crate::char::CharTryFromError {}
impl Error for crate::time::TryFromFloatSecsError {}
impl Error for crate::ffi::FromBytesUntilNulError {}
impl Error for crate::slice::GetDisjointMutError {}
