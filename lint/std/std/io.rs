use crate::fmt;
use crate::ops::{Deref, DerefMut};
pub use self::buffered::{BufReader, BufWriter, IntoInnerError, LineWriter, WriterPanicked};
pub use self::copy::copy;
pub use self::cursor::Cursor;
pub use self::error::{Error, ErrorKind, Result};
pub use self::pipe::{PipeReader, PipeWriter, pipe};
pub use self::stdio::{IsTerminal, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock, stderr, stdin, stdout};
pub use self::util::{Empty, Repeat, Sink, empty, repeat, sink};
pub trait Read {
 fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
 fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
 fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
 fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
 fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
 fn by_ref(&mut self) -> &mut Self where Self: Sized {}
 fn bytes(self) -> Bytes<Self> where Self: Sized {}
 fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized {}
 fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
}
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
pub struct IoSliceMut<'a> {}
impl<'a> fmt::Debug for IoSliceMut<'a> {}
impl<'a> IoSliceMut<'a> {
 pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {}
 pub fn advance(&mut self, n: usize) {}
 pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
}
impl<'a> Deref for IoSliceMut<'a> {
 type Target = [u8];
}
impl<'a> DerefMut for IoSliceMut<'a> {}
pub struct IoSlice<'a> {}
impl<'a> ::core::marker::Copy for IoSlice<'a> {}
impl<'a> ::core::clone::Clone for IoSlice<'a> {}
impl<'a> fmt::Debug for IoSlice<'a> {}
impl<'a> IoSlice<'a> {
 pub fn new(buf: &'a [u8]) -> IoSlice<'a> {}
 pub fn advance(&mut self, n: usize) {}
 pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
}
impl<'a> Deref for IoSlice<'a> {
 type Target = [u8];
}
pub trait Write {
 fn write(&mut self, buf: &[u8]) -> Result<usize>;
 fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
 fn flush(&mut self) -> Result<()>;
 fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
 fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {}
 fn by_ref(&mut self) -> &mut Self where Self: Sized {}
}
pub trait Seek {
 fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
 fn rewind(&mut self) -> Result<()> {}
 fn stream_position(&mut self) -> Result<u64> {}
 fn seek_relative(&mut self, offset: i64) -> Result<()> {}
}
pub enum SeekFrom {
 Start(u64),
 End(i64),
 Current(i64),
}
impl ::core::marker::Copy for SeekFrom {}
impl ::core::cmp::PartialEq for SeekFrom {}
impl ::core::cmp::Eq for SeekFrom {}
impl ::core::clone::Clone for SeekFrom {}
impl ::core::fmt::Debug for SeekFrom {}
pub trait BufRead: Read {
 fn fill_buf(&mut self) -> Result<&[u8]>;
 fn consume(&mut self, amount: usize);
 fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
 fn skip_until(&mut self, byte: u8) -> Result<usize> {}
 fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
 fn split(self, byte: u8) -> Split<Self> where Self: Sized {}
 fn lines(self) -> Lines<Self> where Self: Sized {}
}
pub struct Chain<T, U> {_private: (T, U,)}
impl<T: ::core::fmt::Debug, U: ::core::fmt::Debug> ::core::fmt::Debug for Chain<T, U> {}
impl<T, U> Chain<T, U> {
 pub fn into_inner(self) -> (T, U) {}
 pub fn get_ref(&self) -> (&T, &U) {}
 pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
pub struct Take<T> {_private: (T,)}
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Take<T> {}
impl<T> Take<T> {
 pub fn limit(&self) -> u64 {}
 pub fn set_limit(&mut self, limit: u64) {}
 pub fn into_inner(self) -> T {}
 pub fn get_ref(&self) -> &T {}
 pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Read> Read for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Seek> Seek for Take<T> {}
pub struct Bytes<R> {_private: (R,)}
impl<R: ::core::fmt::Debug> ::core::fmt::Debug for Bytes<R> {}
impl<R: Read> Iterator for Bytes<R> {
 type Item = Result<u8>;
}
pub struct Split<B> {_private: (B,)}
impl<B: ::core::fmt::Debug> ::core::fmt::Debug for Split<B> {}
impl<B: BufRead> Iterator for Split<B> {
 type Item = Result<Vec<u8>>;
}
pub struct Lines<B> {_private: (B,)}
impl<B: ::core::fmt::Debug> ::core::fmt::Debug for Lines<B> {}
impl<B: BufRead> Iterator for Lines<B> {
 type Item = Result<String>;
}
mod buffered {
 use crate::{error, fmt};
 use crate::io::Error;
 pub use bufwriter::WriterPanicked;
 pub use self::bufreader::BufReader;
 pub use self::bufwriter::BufWriter;
 pub use self::linewriter::LineWriter;
 pub struct IntoInnerError<W> {_private: (W,)}
 impl<W: ::core::fmt::Debug> ::core::fmt::Debug for IntoInnerError<W> {}
 impl<W> IntoInnerError<W> {
  pub fn error(&self) -> &Error {}
  pub fn into_inner(self) -> W {}
  pub fn into_error(self) -> Error {}
  pub fn into_parts(self) -> (Error, W) {}
 }
 impl<W> From<IntoInnerError<W>> for Error {}
 impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}
 impl<W> fmt::Display for IntoInnerError<W> {}
 mod bufreader {
  use crate::{fmt, io};
  use crate::io::{BufRead, Read, Seek};
  pub struct BufReader<R: ?Sized> {_private: (R,)}
  impl<R: Read> BufReader<R> {
   pub fn new(inner: R) -> BufReader<R> {}
   pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
  }
  impl<R: ?Sized> BufReader<R> {
   pub fn get_ref(&self) -> &R {}
   pub fn get_mut(&mut self) -> &mut R {}
   pub fn buffer(&self) -> &[u8] {}
   pub fn capacity(&self) -> usize {}
   pub fn into_inner(self) -> R where R: Sized {}
  }
  impl<R: ?Sized + Seek> BufReader<R> {
   pub fn seek_relative(&mut self, offset: i64) -> io::Result<()> {}
  }
  impl<R: ?Sized + Read> Read for BufReader<R> {}
  impl<R: ?Sized + Read> BufRead for BufReader<R> {}
  impl<R> fmt::Debug for BufReader<R> where R: ?Sized + fmt::Debug {}
  impl<R: ?Sized + Seek> Seek for BufReader<R> {}
 }
 mod bufwriter {
  use crate::{error, fmt};
  use crate::io::{IntoInnerError, Seek, Write};
  pub struct BufWriter<W: ?Sized + Write> {_private: (W,)}
  impl<W: Write> BufWriter<W> {
   pub fn new(inner: W) -> BufWriter<W> {}
   pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
   pub fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>> {}
   pub fn into_parts(self) -> (W, Result<Vec<u8>, WriterPanicked>) {}
  }
  impl<W: ?Sized + Write> BufWriter<W> {
   pub fn get_ref(&self) -> &W {}
   pub fn get_mut(&mut self) -> &mut W {}
   pub fn buffer(&self) -> &[u8] {}
   pub fn capacity(&self) -> usize {}
  }
  pub struct WriterPanicked {}
  impl WriterPanicked {
   pub fn into_inner(self) -> Vec<u8> {}
  }
  impl error::Error for WriterPanicked {}
  impl fmt::Display for WriterPanicked {}
  impl fmt::Debug for WriterPanicked {}
  impl<W: ?Sized + Write> Write for BufWriter<W> {}
  impl<W: ?Sized + Write> fmt::Debug for BufWriter<W> where W: fmt::Debug {}
  impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
 }
 mod linewriter {
  use crate::fmt;
  use crate::io::{IntoInnerError, Write};
  pub struct LineWriter<W: ?Sized + Write> {_private: (W,)}
  impl<W: Write> LineWriter<W> {
   pub fn new(inner: W) -> LineWriter<W> {}
   pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
   pub fn get_mut(&mut self) -> &mut W {}
   pub fn into_inner(self) -> Result<W, IntoInnerError<LineWriter<W>>> {}
  }
  impl<W: ?Sized + Write> LineWriter<W> {
   pub fn get_ref(&self) -> &W {}
  }
  impl<W: ?Sized + Write> Write for LineWriter<W> {}
  impl<W: ?Sized + Write> fmt::Debug for LineWriter<W> where W: fmt::Debug {}
 }
}
mod copy {
 use super::{Read, Result, Write};
 pub fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read, W: Write {}
}
mod cursor {
 use crate::io;
 use crate::io::prelude::*;
 pub struct Cursor<T> {_private: (T,)}
 impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Cursor<T> {}
 impl<T: ::core::default::Default> ::core::default::Default for Cursor<T> {}
 impl<T: ::core::cmp::Eq> ::core::cmp::Eq for Cursor<T> {}
 impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Cursor<T> {}
 impl<T> Cursor<T> {
  pub fn new(inner: T) -> Cursor<T> {}
  pub fn into_inner(self) -> T {}
  pub fn get_ref(&self) -> &T {}
  pub fn get_mut(&mut self) -> &mut T {}
  pub fn position(&self) -> u64 {}
  pub fn set_position(&mut self, pos: u64) {}
 }
 impl<T> Clone for Cursor<T> where T: Clone {}
 impl<T> io::Seek for Cursor<T> where T: AsRef<[u8]> {}
 impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
 impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
 impl Write for Cursor<&mut [u8]> {}
 impl Write for Cursor<&mut Vec<u8>> {}
 impl Write for Cursor<Vec<u8>> {}
 impl Write for Cursor<Box<[u8]>> {}
 impl<const N: usize> Write for Cursor<[u8; N]> {}
}
mod error {
 use crate::{error, fmt, result, sys};
 pub type Result<T> = result::Result<T, Error>;
 pub struct Error {}
 impl fmt::Debug for Error {}
 impl From<::alloc::ffi::NulError> for Error {}
 impl From<::alloc::collections::TryReserveError> for Error {}
 pub type RawOsError = sys::io::RawOsError;
 pub enum ErrorKind {
  NotFound,
  PermissionDenied,
  ConnectionRefused,
  ConnectionReset,
  HostUnreachable,
  NetworkUnreachable,
  ConnectionAborted,
  NotConnected,
  AddrInUse,
  AddrNotAvailable,
  NetworkDown,
  BrokenPipe,
  AlreadyExists,
  WouldBlock,
  NotADirectory,
  IsADirectory,
  DirectoryNotEmpty,
  ReadOnlyFilesystem,
  StaleNetworkFileHandle,
  InvalidInput,
  InvalidData,
  TimedOut,
  WriteZero,
  StorageFull,
  NotSeekable,
  QuotaExceeded,
  FileTooLarge,
  ResourceBusy,
  ExecutableFileBusy,
  Deadlock,
  CrossesDevices,
  TooManyLinks,
  InvalidFilename,
  ArgumentListTooLong,
  Interrupted,
  Unsupported,
  UnexpectedEof,
  OutOfMemory,
  Other,
 }
 impl ::core::clone::Clone for ErrorKind {}
 impl ::core::marker::Copy for ErrorKind {}
 impl ::core::fmt::Debug for ErrorKind {}
 impl ::core::cmp::Eq for ErrorKind {}
 impl ::core::hash::Hash for ErrorKind {}
 impl ::core::cmp::Ord for ErrorKind {}
 impl ::core::cmp::PartialEq for ErrorKind {}
 impl ::core::cmp::PartialOrd for ErrorKind {}
 impl fmt::Display for ErrorKind {}
 impl From<ErrorKind> for Error {}
 impl Error {
  pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>> {}
  pub fn other<E>(error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>> {}
  pub fn last_os_error() -> Error {}
  pub fn from_raw_os_error(code: RawOsError) -> Error {}
  pub fn raw_os_error(&self) -> Option<RawOsError> {}
  pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> {}
  pub fn get_mut(&mut self) -> Option<&mut(dyn error::Error + Send + Sync + 'static)> {}
  pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> {}
  pub fn downcast<E>(self) -> result::Result<E, Self> where E: error::Error + Send + Sync + 'static {}
  pub fn kind(&self) -> ErrorKind {}
 }
 impl fmt::Display for Error {}
 impl error::Error for Error {}
}
mod impls {
 use crate::collections::VecDeque;
 use crate::io::{BufRead, Read, Seek, Write};
 impl<R: Read + ?Sized> Read for &mut R {}
 impl<W: Write + ?Sized> Write for &mut W {}
 impl<S: Seek + ?Sized> Seek for &mut S {}
 impl<B: BufRead + ?Sized> BufRead for &mut B {}
 impl<R: Read + ?Sized> Read for Box<R> {}
 impl<W: Write + ?Sized> Write for Box<W> {}
 impl<S: Seek + ?Sized> Seek for Box<S> {}
 impl<B: BufRead + ?Sized> BufRead for Box<B> {}
 impl Read for &[u8] {}
 impl BufRead for &[u8] {}
 impl Write for &mut [u8] {}
 impl Write for Vec<u8> {}
 impl Read for VecDeque<u8> {}
 impl BufRead for VecDeque<u8> {}
 impl Write for VecDeque<u8> {}
}
mod pipe {
 use crate::io;
 pub fn pipe() -> io::Result<(PipeReader, PipeWriter)> {}
 pub struct PipeReader {}
 impl ::core::fmt::Debug for PipeReader {}
 pub struct PipeWriter {}
 impl ::core::fmt::Debug for PipeWriter {}
 impl PipeReader {
  pub fn try_clone(&self) -> io::Result<Self> {}
 }
 impl PipeWriter {
  pub fn try_clone(&self) -> io::Result<Self> {}
 }
 impl io::Read for &PipeReader {}
 impl io::Read for PipeReader {}
 impl io::Write for &PipeWriter {}
 impl io::Write for PipeWriter {}
}
pub mod prelude {
 pub use super::{BufRead, Read, Seek, Write};
}
mod stdio {
 use crate::{fmt, io};
 use crate::fs::File;
 use crate::io::Lines;
 use crate::io::prelude::*;
 pub struct Stdin {}
 pub struct StdinLock<'a> {}
 pub fn stdin() -> Stdin {}
 impl Stdin {
  pub fn lock(&self) -> StdinLock<'static> {}
  pub fn read_line(&self, buf: &mut String) -> io::Result<usize> {}
  pub fn lines(self) -> Lines<StdinLock<'static>> {}
 }
 impl fmt::Debug for Stdin {}
 impl Read for Stdin {}
 impl Read for &Stdin {}
 impl Read for StdinLock<'_> {}
 impl BufRead for StdinLock<'_> {}
 impl fmt::Debug for StdinLock<'_> {}
 pub struct Stdout {}
 pub struct StdoutLock<'a> {}
 pub fn stdout() -> Stdout {}
 impl Stdout {
  pub fn lock(&self) -> StdoutLock<'static> {}
 }
 impl fmt::Debug for Stdout {}
 impl Write for Stdout {}
 impl Write for &Stdout {}
 impl Write for StdoutLock<'_> {}
 impl fmt::Debug for StdoutLock<'_> {}
 pub struct Stderr {}
 pub struct StderrLock<'a> {}
 pub fn stderr() -> Stderr {}
 impl Stderr {
  pub fn lock(&self) -> StderrLock<'static> {}
 }
 impl fmt::Debug for Stderr {}
 impl Write for Stderr {}
 impl Write for &Stderr {}
 impl Write for StderrLock<'_> {}
 impl fmt::Debug for StderrLock<'_> {}
 pub trait IsTerminal {
  fn is_terminal(&self) -> bool;
 }
 impl IsTerminal for File {}
 impl IsTerminal for Stdin {}
 impl IsTerminal for StdinLock<'_> {}
 impl IsTerminal for Stdout {}
 impl IsTerminal for StdoutLock<'_> {}
 impl IsTerminal for Stderr {}
 impl IsTerminal for StderrLock<'_> {}
}
mod util {
 use crate::fmt;
 use crate::io::{BufRead, Read, Seek, Write};
 pub struct Empty;
 impl ::core::marker::Copy for Empty {}
 impl ::core::clone::Clone for Empty {}
 impl ::core::fmt::Debug for Empty {}
 impl ::core::default::Default for Empty {}
 pub fn empty() -> Empty {}
 impl Read for Empty {}
 impl BufRead for Empty {}
 impl Seek for Empty {}
 impl Write for Empty {}
 impl Write for &Empty {}
 pub struct Repeat {}
 pub fn repeat(byte: u8) -> Repeat {}
 impl Read for Repeat {}
 impl fmt::Debug for Repeat {}
 pub struct Sink;
 impl ::core::marker::Copy for Sink {}
 impl ::core::clone::Clone for Sink {}
 impl ::core::fmt::Debug for Sink {}
 impl ::core::default::Default for Sink {}
 pub fn sink() -> Sink {}
 impl Write for Sink {}
 impl Write for &Sink {}
}
