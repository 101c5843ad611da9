use crate::{cmp, fmt, fs, io, ops};
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::hash::Hash;
use crate::iter::FusedIterator;
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;
pub enum Prefix<'a> {
 Verbatim(&'a OsStr),
 VerbatimUNC(&'a OsStr, &'a OsStr),
 VerbatimDisk(u8),
 DeviceNS(&'a OsStr),
 UNC(&'a OsStr, &'a OsStr),
 Disk(u8),
}
impl<'a> ::core::marker::Copy for Prefix<'a> {}
impl<'a> ::core::clone::Clone for Prefix<'a> {}
impl<'a> ::core::fmt::Debug for Prefix<'a> {}
impl<'a> ::core::hash::Hash for Prefix<'a> {}
impl<'a> ::core::cmp::PartialOrd for Prefix<'a> {}
impl<'a> ::core::cmp::Ord for Prefix<'a> {}
impl<'a> ::core::cmp::PartialEq for Prefix<'a> {}
impl<'a> ::core::cmp::Eq for Prefix<'a> {}
impl<'a> Prefix<'a> {
 pub fn is_verbatim(&self) -> bool {}
}
pub fn is_separator(c: char) -> bool {}
pub const MAIN_SEPARATOR: char = _;
pub const MAIN_SEPARATOR_STR: &str = _;
pub struct PrefixComponent<'a> {}
impl<'a> ::core::marker::Copy for PrefixComponent<'a> {}
impl<'a> ::core::clone::Clone for PrefixComponent<'a> {}
impl<'a> ::core::cmp::Eq for PrefixComponent<'a> {}
impl<'a> ::core::fmt::Debug for PrefixComponent<'a> {}
impl<'a> PrefixComponent<'a> {
 pub fn kind(&self) -> Prefix<'a> {}
 pub fn as_os_str(&self) -> &'a OsStr {}
}
impl<'a> PartialEq for PrefixComponent<'a> {}
impl<'a> PartialOrd for PrefixComponent<'a> {}
impl Ord for PrefixComponent<'_> {}
impl Hash for PrefixComponent<'_> {}
pub enum Component<'a> {
 Prefix(PrefixComponent<'a>),
 RootDir,
 CurDir,
 ParentDir,
 Normal(&'a OsStr),
}
impl<'a> ::core::marker::Copy for Component<'a> {}
impl<'a> ::core::clone::Clone for Component<'a> {}
impl<'a> ::core::cmp::PartialEq for Component<'a> {}
impl<'a> ::core::cmp::Eq for Component<'a> {}
impl<'a> ::core::cmp::PartialOrd for Component<'a> {}
impl<'a> ::core::cmp::Ord for Component<'a> {}
impl<'a> ::core::hash::Hash for Component<'a> {}
impl<'a> ::core::fmt::Debug for Component<'a> {}
impl<'a> Component<'a> {
 pub fn as_os_str(self) -> &'a OsStr {}
}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}
pub struct Components<'a> {}
impl<'a> ::core::clone::Clone for Components<'a> {}
pub struct Iter<'a> {}
impl<'a> ::core::clone::Clone for Iter<'a> {}
impl fmt::Debug for Components<'_> {}
impl<'a> Components<'a> {
 pub fn as_path(&self) -> &'a Path {}
}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl fmt::Debug for Iter<'_> {}
impl<'a> Iter<'a> {
 pub fn as_path(&self) -> &'a Path {}
}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> Iterator for Iter<'a> {
 type Item = &'a OsStr;
}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl FusedIterator for Iter<'_> {}
impl<'a> Iterator for Components<'a> {
 type Item = Component<'a>;
}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl FusedIterator for Components<'_> {}
impl<'a> PartialEq for Components<'a> {}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {}
impl Ord for Components<'_> {}
pub struct Ancestors<'a> {}
impl<'a> ::core::marker::Copy for Ancestors<'a> {}
impl<'a> ::core::clone::Clone for Ancestors<'a> {}
impl<'a> ::core::fmt::Debug for Ancestors<'a> {}
impl<'a> Iterator for Ancestors<'a> {
 type Item = &'a Path;
}
impl FusedIterator for Ancestors<'_> {}
pub struct PathBuf {}
impl PathBuf {
 pub fn new() -> PathBuf {}
 pub fn with_capacity(capacity: usize) -> PathBuf {}
 pub fn as_path(&self) -> &Path {}
 pub fn leak<'a>(self) -> &'a mut Path {}
 pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
 pub fn pop(&mut self) -> bool {}
 pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
 pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
 pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
 pub fn as_mut_os_string(&mut self) -> &mut OsString {}
 pub fn into_os_string(self) -> OsString {}
 pub fn into_boxed_path(self) -> Box<Path> {}
 pub fn capacity(&self) -> usize {}
 pub fn clear(&mut self) {}
 pub fn reserve(&mut self, additional: usize) {}
 pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
 pub fn reserve_exact(&mut self, additional: usize) {}
 pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
 pub fn shrink_to_fit(&mut self) {}
 pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Clone for PathBuf {}
impl From<&Path> for Box<Path> {}
impl From<&mut Path> for Box<Path> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl From<Box<Path>> for PathBuf {}
impl From<PathBuf> for Box<Path> {}
impl Clone for Box<Path> {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<PathBuf> for OsString {}
impl From<String> for PathBuf {}
impl FromStr for PathBuf {
 type Err = ::core::convert::Infallible;
}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl fmt::Debug for PathBuf {}
impl ops::Deref for PathBuf {
 type Target = Path;
}
impl ops::DerefMut for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Default for PathBuf {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl From<PathBuf> for Arc<Path> {}
impl From<&Path> for Arc<Path> {}
impl From<&mut Path> for Arc<Path> {}
impl From<PathBuf> for Rc<Path> {}
impl From<&Path> for Rc<Path> {}
impl From<&mut Path> for Rc<Path> {}
impl ToOwned for Path {
 type Owned = PathBuf;
}
impl PartialEq for PathBuf {}
impl cmp::PartialEq<str> for PathBuf {}
impl cmp::PartialEq<PathBuf> for str {}
impl cmp::PartialEq<String> for PathBuf {}
impl cmp::PartialEq<PathBuf> for String {}
impl Hash for PathBuf {}
impl Eq for PathBuf {}
impl PartialOrd for PathBuf {}
impl Ord for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
pub struct Path {}
pub struct StripPrefixError {}
impl ::core::fmt::Debug for StripPrefixError {}
impl ::core::clone::Clone for StripPrefixError {}
impl ::core::cmp::PartialEq for StripPrefixError {}
impl ::core::cmp::Eq for StripPrefixError {}
impl Path {
 pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
 pub fn as_os_str(&self) -> &OsStr {}
 pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
 pub fn to_str(&self) -> Option<&str> {}
 pub fn to_string_lossy(&self) -> Cow<'_, str> {}
 pub fn to_path_buf(&self) -> PathBuf {}
 pub fn is_absolute(&self) -> bool {}
 pub fn is_relative(&self) -> bool {}
 pub fn has_root(&self) -> bool {}
 pub fn parent(&self) -> Option<&Path> {}
 pub fn ancestors(&self) -> Ancestors<'_> {}
 pub fn file_name(&self) -> Option<&OsStr> {}
 pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path> {}
 pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
 pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
 pub fn file_stem(&self) -> Option<&OsStr> {}
 pub fn file_prefix(&self) -> Option<&OsStr> {}
 pub fn extension(&self) -> Option<&OsStr> {}
 pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
 pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
 pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
 pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
 pub fn components(&self) -> Components<'_> {}
 pub fn iter(&self) -> Iter<'_> {}
 pub fn display(&self) -> Display<'_> {}
 pub fn metadata(&self) -> io::Result<fs::Metadata> {}
 pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
 pub fn canonicalize(&self) -> io::Result<PathBuf> {}
 pub fn read_link(&self) -> io::Result<PathBuf> {}
 pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
 pub fn exists(&self) -> bool {}
 pub fn try_exists(&self) -> io::Result<bool> {}
 pub fn is_file(&self) -> bool {}
 pub fn is_dir(&self) -> bool {}
 pub fn is_symlink(&self) -> bool {}
 pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
}
impl AsRef<OsStr> for Path {}
impl fmt::Debug for Path {}
pub struct Display<'a> {}
impl fmt::Debug for Display<'_> {}
impl fmt::Display for Display<'_> {}
impl PartialEq for Path {}
impl cmp::PartialEq<str> for Path {}
impl cmp::PartialEq<Path> for str {}
impl cmp::PartialEq<String> for Path {}
impl cmp::PartialEq<Path> for String {}
impl Hash for Path {}
impl Eq for Path {}
impl PartialOrd for Path {}
impl Ord for Path {}
impl AsRef<Path> for Path {}
impl AsRef<Path> for OsStr {}
impl AsRef<Path> for Cow<'_, OsStr> {}
impl AsRef<Path> for OsString {}
impl AsRef<Path> for str {}
impl AsRef<Path> for String {}
impl AsRef<Path> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
 type Item = &'a OsStr;
 type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a Path {
 type Item = &'a OsStr;
 type IntoIter = Iter<'a>;
}
impl PartialEq<Path> for PathBuf {}
impl PartialEq<PathBuf> for Path {}
impl PartialOrd<Path> for PathBuf {}
impl PartialOrd<PathBuf> for Path {}
impl PartialEq<&Path> for PathBuf {}
impl PartialEq<PathBuf> for &Path {}
impl PartialOrd<&Path> for PathBuf {}
impl PartialOrd<PathBuf> for &Path {}
impl PartialEq<Path> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for Path {}
impl PartialOrd<Path> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for Path {}
impl PartialEq<&Path> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for &Path {}
impl PartialOrd<&Path> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for &Path {}
impl PartialEq<PathBuf> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for PathBuf {}
impl PartialOrd<PathBuf> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for PathBuf {}
impl PartialEq<OsStr> for PathBuf {}
impl PartialEq<PathBuf> for OsStr {}
impl PartialOrd<OsStr> for PathBuf {}
impl PartialOrd<PathBuf> for OsStr {}
impl PartialEq<&OsStr> for PathBuf {}
impl PartialEq<PathBuf> for &OsStr {}
impl PartialOrd<&OsStr> for PathBuf {}
impl PartialOrd<PathBuf> for &OsStr {}
impl PartialEq<Cow<'_, OsStr>> for PathBuf {}
impl PartialEq<PathBuf> for Cow<'_, OsStr> {}
impl PartialOrd<Cow<'_, OsStr>> for PathBuf {}
impl PartialOrd<PathBuf> for Cow<'_, OsStr> {}
impl PartialEq<OsString> for PathBuf {}
impl PartialEq<PathBuf> for OsString {}
impl PartialOrd<OsString> for PathBuf {}
impl PartialOrd<PathBuf> for OsString {}
impl PartialEq<OsStr> for Path {}
impl PartialEq<Path> for OsStr {}
impl PartialOrd<OsStr> for Path {}
impl PartialOrd<Path> for OsStr {}
impl PartialEq<&OsStr> for Path {}
impl PartialEq<Path> for &OsStr {}
impl PartialOrd<&OsStr> for Path {}
impl PartialOrd<Path> for &OsStr {}
impl PartialEq<Cow<'_, OsStr>> for Path {}
impl PartialEq<Path> for Cow<'_, OsStr> {}
impl PartialOrd<Cow<'_, OsStr>> for Path {}
impl PartialOrd<Path> for Cow<'_, OsStr> {}
impl PartialEq<OsString> for Path {}
impl PartialEq<Path> for OsString {}
impl PartialOrd<OsString> for Path {}
impl PartialOrd<Path> for OsString {}
impl PartialEq<OsStr> for &Path {}
impl PartialEq<&Path> for OsStr {}
impl PartialOrd<OsStr> for &Path {}
impl PartialOrd<&Path> for OsStr {}
impl PartialEq<Cow<'_, OsStr>> for &Path {}
impl PartialEq<&Path> for Cow<'_, OsStr> {}
impl PartialOrd<Cow<'_, OsStr>> for &Path {}
impl PartialOrd<&Path> for Cow<'_, OsStr> {}
impl PartialEq<OsString> for &Path {}
impl PartialEq<&Path> for OsString {}
impl PartialOrd<OsString> for &Path {}
impl PartialOrd<&Path> for OsString {}
impl PartialEq<OsStr> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for OsStr {}
impl PartialOrd<OsStr> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for OsStr {}
impl PartialEq<&OsStr> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for &OsStr {}
impl PartialOrd<&OsStr> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for &OsStr {}
impl PartialEq<OsString> for Cow<'_, Path> {}
impl PartialEq<Cow<'_, Path>> for OsString {}
impl PartialOrd<OsString> for Cow<'_, Path> {}
impl PartialOrd<Cow<'_, Path>> for OsString {}
impl fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
