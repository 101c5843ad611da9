use crate::{fmt, io};
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::path::{Path, PathBuf};
pub fn current_dir() -> io::Result<PathBuf> {}
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub struct Vars {}
pub struct VarsOs {}
pub fn vars() -> Vars {}
pub fn vars_os() -> VarsOs {}
impl Iterator for Vars {
 type Item = (String, String);
}
impl fmt::Debug for Vars {}
impl Iterator for VarsOs {
 type Item = (OsString, OsString);
}
impl fmt::Debug for VarsOs {}
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
pub enum VarError {
 NotPresent,
 NotUnicode(OsString),
}
impl ::core::fmt::Debug for VarError {}
impl ::core::cmp::PartialEq for VarError {}
impl ::core::cmp::Eq for VarError {}
impl ::core::clone::Clone for VarError {}
impl fmt::Display for VarError {}
impl Error for VarError {}
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub struct SplitPaths<'a> {}
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> {}
impl<'a> Iterator for SplitPaths<'a> {
 type Item = PathBuf;
}
impl fmt::Debug for SplitPaths<'_> {}
pub struct JoinPathsError {}
impl ::core::fmt::Debug for JoinPathsError {}
pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError> where I: IntoIterator<Item = T>, T: AsRef<OsStr> {}
impl fmt::Display for JoinPathsError {}
impl Error for JoinPathsError {}
pub fn home_dir() -> Option<PathBuf> {}
pub fn temp_dir() -> PathBuf {}
pub fn current_exe() -> io::Result<PathBuf> {}
pub struct Args {}
pub struct ArgsOs {}
pub fn args() -> Args {}
pub fn args_os() -> ArgsOs {}
impl Iterator for Args {
 type Item = String;
}
impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for Args {}
impl fmt::Debug for Args {}
impl Iterator for ArgsOs {
 type Item = OsString;
}
impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}
impl fmt::Debug for ArgsOs {}
pub mod consts {
 pub const ARCH: &str = _;
 pub const FAMILY: &str = _;
 pub const OS: &str = _;
 pub const DLL_PREFIX: &str = _;
 pub const DLL_SUFFIX: &str = _;
 pub const DLL_EXTENSION: &str = _;
 pub const EXE_SUFFIX: &str = _;
 pub const EXE_EXTENSION: &str = _;
}
