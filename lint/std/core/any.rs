use crate::{fmt, hash};
pub trait Any: 'static {
 fn type_id(&self) -> TypeId;
}
impl<T: 'static + ?Sized> Any for T {}
impl fmt::Debug for dyn Any {}
impl fmt::Debug for dyn Any + Send {}
impl fmt::Debug for dyn Any + Send + Sync {}
impl dyn Any {
 pub fn is<T: Any>(&self) -> bool {}
 pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send {
 pub fn is<T: Any>(&self) -> bool {}
 pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send + Sync {
 pub fn is<T: Any>(&self) -> bool {}
 pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
 pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
pub struct TypeId {}
impl crate::clone::Clone for TypeId {}
impl crate::cmp::Eq for TypeId {}
impl crate::marker::Copy for TypeId {}
impl crate::cmp::PartialOrd for TypeId {}
impl crate::cmp::Ord for TypeId {}
impl PartialEq for TypeId {}
impl TypeId {
 pub fn of<T: ?Sized + 'static>() -> TypeId {}
}
impl hash::Hash for TypeId {}
impl fmt::Debug for TypeId {}
pub fn type_name<T: ?Sized>() -> &'static str {}
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {}
