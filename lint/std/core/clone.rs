pub trait Clone: Sized {
 fn clone(&self) -> Self;
 fn clone_from(&mut self, source: &Self) {}
}
#[consent_builtin_derive] macro_rules! Clone { () => {} }
pub trait CloneToUninit {
 unsafe fn clone_to_uninit(&self, dest: *mut u8);
}
mod impls {
 impl Clone for usize {}
 impl Clone for u8 {}
 impl Clone for u16 {}
 impl Clone for u32 {}
 impl Clone for u64 {}
 impl Clone for u128 {}
 impl Clone for isize {}
 impl Clone for i8 {}
 impl Clone for i16 {}
 impl Clone for i32 {}
 impl Clone for i64 {}
 impl Clone for i128 {}
 impl Clone for f32 {}
 impl Clone for f64 {}
 impl Clone for bool {}
 impl Clone for char {}
 impl Clone for ! {}
 impl<T: ?Sized> Clone for *const T {}
 impl<T: ?Sized> Clone for *mut T {}
 impl<T: ?Sized> Clone for &T {}
}
