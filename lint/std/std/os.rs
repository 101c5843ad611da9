pub mod raw {
 pub type c_char = ::core::ffi::c_char;
 pub type c_schar = ::core::ffi::c_schar;
 pub type c_uchar = ::core::ffi::c_uchar;
 pub type c_short = ::core::ffi::c_short;
 pub type c_ushort = ::core::ffi::c_ushort;
 pub type c_int = ::core::ffi::c_int;
 pub type c_uint = ::core::ffi::c_uint;
 pub type c_long = ::core::ffi::c_long;
 pub type c_ulong = ::core::ffi::c_ulong;
 pub type c_longlong = ::core::ffi::c_longlong;
 pub type c_ulonglong = ::core::ffi::c_ulonglong;
 pub type c_float = ::core::ffi::c_float;
 pub type c_double = ::core::ffi::c_double;
 pub type c_void = ::core::ffi::c_void;
}
pub mod unix {
 mod platform {
  pub use crate::os::linux::*;
 }
 pub mod ffi {
  pub use self::os_str::{OsStrExt, OsStringExt};
  mod os_str {
   use crate::ffi::{OsStr, OsString};
   pub trait OsStringExt {
    fn from_vec(vec: Vec<u8>) -> Self;
    fn into_vec(self) -> Vec<u8>;
   }
   impl OsStringExt for OsString {}
   pub trait OsStrExt {
    fn from_bytes(slice: &[u8]) -> &Self;
    fn as_bytes(&self) -> &[u8];
   }
   impl OsStrExt for OsStr {}
  }
 }
 pub mod fs {
  use crate::{fs, io};
  use crate::fs::{OpenOptions, Permissions};
  use crate::os::unix::io::AsFd;
  use crate::path::Path;
  pub trait FileExt {
   fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
   fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
   fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
   fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
  }
  impl FileExt for fs::File {}
  pub trait PermissionsExt {
   fn mode(&self) -> u32;
   fn set_mode(&mut self, mode: u32);
   fn from_mode(mode: u32) -> Self;
  }
  impl PermissionsExt for Permissions {}
  pub trait OpenOptionsExt {
   fn mode(&mut self, mode: u32) -> &mut Self;
   fn custom_flags(&mut self, flags: i32) -> &mut Self;
  }
  impl OpenOptionsExt for OpenOptions {}
  pub trait MetadataExt {
   fn dev(&self) -> u64;
   fn ino(&self) -> u64;
   fn mode(&self) -> u32;
   fn nlink(&self) -> u64;
   fn uid(&self) -> u32;
   fn gid(&self) -> u32;
   fn rdev(&self) -> u64;
   fn size(&self) -> u64;
   fn atime(&self) -> i64;
   fn atime_nsec(&self) -> i64;
   fn mtime(&self) -> i64;
   fn mtime_nsec(&self) -> i64;
   fn ctime(&self) -> i64;
   fn ctime_nsec(&self) -> i64;
   fn blksize(&self) -> u64;
   fn blocks(&self) -> u64;
  }
  impl MetadataExt for fs::Metadata {}
  pub trait FileTypeExt {
   fn is_block_device(&self) -> bool;
   fn is_char_device(&self) -> bool;
   fn is_fifo(&self) -> bool;
   fn is_socket(&self) -> bool;
  }
  impl FileTypeExt for fs::FileType {}
  pub trait DirEntryExt {
   fn ino(&self) -> u64;
  }
  impl DirEntryExt for fs::DirEntry {}
  pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
  pub trait DirBuilderExt {
   fn mode(&mut self, mode: u32) -> &mut Self;
  }
  impl DirBuilderExt for fs::DirBuilder {}
  pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
  pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
  pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
  pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()> {}
 }
 pub mod io {
  pub use crate::os::fd::*;
 }
 pub mod net {
  pub use self::addr::*;
  pub use self::datagram::*;
  pub use self::listener::*;
  pub use self::stream::*;
  mod addr {
   use crate::{fmt, io};
   use crate::os::net::linux_ext;
   use crate::path::Path;
   pub struct SocketAddr {}
   impl ::core::clone::Clone for SocketAddr {}
   impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> io::Result<SocketAddr> where P: AsRef<Path> {}
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&Path> {}
   }
   impl linux_ext::addr::SocketAddrExt for SocketAddr {}
   impl fmt::Debug for SocketAddr {}
  }
  mod datagram {
   use crate::{fmt, io};
   use crate::net::Shutdown;
   use crate::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
   use crate::path::Path;
   use crate::time::Duration;
   use super::SocketAddr;
   pub struct UnixDatagram {}
   impl fmt::Debug for UnixDatagram {}
   impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram> {}
    pub fn unbound() -> io::Result<UnixDatagram> {}
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<UnixDatagram> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
   }
   impl AsRawFd for UnixDatagram {}
   impl FromRawFd for UnixDatagram {}
   impl IntoRawFd for UnixDatagram {}
   impl AsFd for UnixDatagram {}
   impl From<UnixDatagram> for OwnedFd {}
   impl From<OwnedFd> for UnixDatagram {}
  }
  mod listener {
   use crate::{fmt, io};
   use crate::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
   use crate::path::Path;
   use super::{SocketAddr, UnixStream};
   pub struct UnixListener {}
   impl fmt::Debug for UnixListener {}
   impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener> {}
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
    pub fn try_clone(&self) -> io::Result<UnixListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn incoming(&self) -> Incoming<'_> {}
   }
   impl AsRawFd for UnixListener {}
   impl FromRawFd for UnixListener {}
   impl IntoRawFd for UnixListener {}
   impl AsFd for UnixListener {}
   impl From<OwnedFd> for UnixListener {}
   impl From<UnixListener> for OwnedFd {}
   impl<'a> IntoIterator for &'a UnixListener {
    type Item = io::Result<UnixStream>;
    type IntoIter = Incoming<'a>;
   }
   pub struct Incoming<'a> {}
   impl<'a> ::core::fmt::Debug for Incoming<'a> {}
   impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<UnixStream>;
   }
  }
  mod stream {
   use crate::{fmt, io};
   use crate::net::Shutdown;
   use crate::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
   use crate::path::Path;
   use crate::time::Duration;
   use super::SocketAddr;
   pub struct UnixStream {}
   impl fmt::Debug for UnixStream {}
   impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream> {}
    pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    pub fn try_clone(&self) -> io::Result<UnixStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
   }
   impl io::Read for UnixStream {}
   impl<'a> io::Read for &'a UnixStream {}
   impl io::Write for UnixStream {}
   impl<'a> io::Write for &'a UnixStream {}
   impl AsRawFd for UnixStream {}
   impl FromRawFd for UnixStream {}
   impl IntoRawFd for UnixStream {}
   impl AsFd for UnixStream {}
   impl From<UnixStream> for OwnedFd {}
   impl From<OwnedFd> for UnixStream {}
  }
 }
 pub mod process {
  use crate::{io, process};
  use crate::ffi::OsStr;
  use crate::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
  use crate::path::Path;
  type UserId = u32;
  type GroupId = u32;
  pub trait CommandExt {
   fn uid(&mut self, id: UserId) -> &mut process::Command;
   fn gid(&mut self, id: GroupId) -> &mut process::Command;
   fn groups(&mut self, groups: &[GroupId]) -> &mut process::Command;
   unsafe fn pre_exec<F>(&mut self, f: F) -> &mut process::Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static;
   unsafe fn before_exec<F>(&mut self, f: F) -> &mut process::Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static {}
   fn exec(&mut self) -> io::Error;
   fn arg0<S>(&mut self, arg: S) -> &mut process::Command where S: AsRef<OsStr>;
   fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
   fn chroot<P: AsRef<Path>>(&mut self, dir: P) -> &mut process::Command;
   fn setsid(&mut self, setsid: bool) -> &mut process::Command;
  }
  impl CommandExt for process::Command {}
  pub trait ExitStatusExt {
   fn from_raw(raw: i32) -> Self;
   fn signal(&self) -> Option<i32>;
   fn core_dumped(&self) -> bool;
   fn stopped_signal(&self) -> Option<i32>;
   fn continued(&self) -> bool;
   fn into_raw(self) -> i32;
  }
  impl ExitStatusExt for process::ExitStatus {}
  impl FromRawFd for process::Stdio {}
  impl From<OwnedFd> for process::Stdio {}
  impl AsRawFd for process::ChildStdin {}
  impl AsRawFd for process::ChildStdout {}
  impl AsRawFd for process::ChildStderr {}
  impl IntoRawFd for process::ChildStdin {}
  impl IntoRawFd for process::ChildStdout {}
  impl IntoRawFd for process::ChildStderr {}
  impl AsFd for crate::process::ChildStdin {}
  impl From<crate::process::ChildStdin> for OwnedFd {}
  impl From<OwnedFd> for process::ChildStdin {}
  impl AsFd for crate::process::ChildStdout {}
  impl From<crate::process::ChildStdout> for OwnedFd {}
  impl From<OwnedFd> for process::ChildStdout {}
  impl AsFd for crate::process::ChildStderr {}
  impl From<crate::process::ChildStderr> for OwnedFd {}
  impl From<OwnedFd> for process::ChildStderr {}
  pub fn parent_id() -> u32 {}
 }
 pub mod raw {
  pub use super::platform::raw::{blkcnt_t, blksize_t, dev_t, ino_t, mode_t, nlink_t, off_t, pthread_t, time_t};
  pub type uid_t = u32;
  pub type gid_t = u32;
  pub type pid_t = i32;
 }
 pub mod thread {
  use crate::os::unix::raw::pthread_t;
  use crate::thread::JoinHandle;
  pub type RawPthread = pthread_t;
  pub trait JoinHandleExt {
   fn as_pthread_t(&self) -> RawPthread;
   fn into_pthread_t(self) -> RawPthread;
  }
  impl<T> JoinHandleExt for JoinHandle<T> {}
 }
 pub mod prelude {
  pub use super::ffi::{OsStrExt, OsStringExt};
  pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
  pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
  pub use super::process::{CommandExt, ExitStatusExt};
  pub use super::thread::JoinHandleExt;
 }
}
pub mod linux {
 pub mod fs {
  use crate::fs::Metadata;
  use crate::os::linux::raw;
  pub trait MetadataExt {
   fn as_raw_stat(&self) -> &raw::stat;
   fn st_dev(&self) -> u64;
   fn st_ino(&self) -> u64;
   fn st_mode(&self) -> u32;
   fn st_nlink(&self) -> u64;
   fn st_uid(&self) -> u32;
   fn st_gid(&self) -> u32;
   fn st_rdev(&self) -> u64;
   fn st_size(&self) -> u64;
   fn st_atime(&self) -> i64;
   fn st_atime_nsec(&self) -> i64;
   fn st_mtime(&self) -> i64;
   fn st_mtime_nsec(&self) -> i64;
   fn st_ctime(&self) -> i64;
   fn st_ctime_nsec(&self) -> i64;
   fn st_blksize(&self) -> u64;
   fn st_blocks(&self) -> u64;
  }
  impl MetadataExt for Metadata {}
 }
 pub mod net {
  pub use crate::os::net::linux_ext::addr::SocketAddrExt;
  pub use crate::os::net::linux_ext::tcp::TcpStreamExt;
 }
 pub mod raw {
  use crate::os::raw::c_ulong;
  pub use self::arch::{blkcnt_t, blksize_t, ino_t, nlink_t, off_t, stat, time_t};
  pub type dev_t = u64;
  pub type mode_t = u32;
  pub type pthread_t = c_ulong;
  mod arch {
   use crate::os::raw::{c_int, c_long};
   pub type blkcnt_t = u64;
   pub type blksize_t = u64;
   pub type ino_t = u64;
   pub type nlink_t = u64;
   pub type off_t = u64;
   pub type time_t = i64;
   pub struct stat {pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: c_long, pub st_mtime: i64, pub st_mtime_nsec: c_long, pub st_ctime: i64, pub st_ctime_nsec: c_long, pub __unused: [c_long; 3]}
   impl ::core::clone::Clone for stat {}
  }
 }
}
pub mod fd {
 pub use owned::*;
 pub use raw::*;
 mod raw {
  use crate::{fs, io};
  use crate::os::raw;
  pub type RawFd = raw::c_int;
  pub trait AsRawFd {
   fn as_raw_fd(&self) -> RawFd;
  }
  pub trait FromRawFd {
   unsafe fn from_raw_fd(fd: RawFd) -> Self;
  }
  pub trait IntoRawFd {
   fn into_raw_fd(self) -> RawFd;
  }
  impl AsRawFd for RawFd {}
  impl IntoRawFd for RawFd {}
  impl FromRawFd for RawFd {}
  impl AsRawFd for fs::File {}
  impl FromRawFd for fs::File {}
  impl IntoRawFd for fs::File {}
  impl AsRawFd for io::Stdin {}
  impl AsRawFd for io::Stdout {}
  impl AsRawFd for io::Stderr {}
  impl<'a> AsRawFd for io::StdinLock<'a> {}
  impl<'a> AsRawFd for io::StdoutLock<'a> {}
  impl<'a> AsRawFd for io::StderrLock<'a> {}
  impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> {}
  impl<T: AsRawFd> AsRawFd for crate::rc::Rc<T> {}
  impl<T: AsRawFd> AsRawFd for Box<T> {}
  impl AsRawFd for io::PipeReader {}
  impl FromRawFd for io::PipeReader {}
  impl IntoRawFd for io::PipeReader {}
  impl AsRawFd for io::PipeWriter {}
  impl FromRawFd for io::PipeWriter {}
  impl IntoRawFd for io::PipeWriter {}
 }
 mod owned {
  use crate::{fmt, fs, io};
  use super::raw::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
  pub struct BorrowedFd<'fd> {}
  impl<'fd> ::core::marker::Copy for BorrowedFd<'fd> {}
  impl<'fd> ::core::clone::Clone for BorrowedFd<'fd> {}
  pub struct OwnedFd {}
  impl BorrowedFd<'_> {
   pub unsafe fn borrow_raw(fd: RawFd) -> Self {}
  }
  impl OwnedFd {
   pub fn try_clone(&self) -> io::Result<Self> {}
  }
  impl BorrowedFd<'_> {
   pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
  }
  impl AsRawFd for BorrowedFd<'_> {}
  impl AsRawFd for OwnedFd {}
  impl IntoRawFd for OwnedFd {}
  impl FromRawFd for OwnedFd {}
  impl fmt::Debug for BorrowedFd<'_> {}
  impl fmt::Debug for OwnedFd {}
  impl io::IsTerminal for BorrowedFd<'_> {}
  impl io::IsTerminal for OwnedFd {}
  pub trait AsFd {
   fn as_fd(&self) -> BorrowedFd<'_>;
  }
  impl<T: AsFd + ?Sized> AsFd for &T {}
  impl<T: AsFd + ?Sized> AsFd for &mut T {}
  impl AsFd for BorrowedFd<'_> {}
  impl AsFd for OwnedFd {}
  impl AsFd for fs::File {}
  impl From<fs::File> for OwnedFd {}
  impl From<OwnedFd> for fs::File {}
  impl AsFd for crate::net::TcpStream {}
  impl From<crate::net::TcpStream> for OwnedFd {}
  impl From<OwnedFd> for crate::net::TcpStream {}
  impl AsFd for crate::net::TcpListener {}
  impl From<crate::net::TcpListener> for OwnedFd {}
  impl From<OwnedFd> for crate::net::TcpListener {}
  impl AsFd for crate::net::UdpSocket {}
  impl From<crate::net::UdpSocket> for OwnedFd {}
  impl From<OwnedFd> for crate::net::UdpSocket {}
  impl<T: AsFd + ?Sized> AsFd for crate::sync::Arc<T> {}
  impl<T: AsFd + ?Sized> AsFd for crate::rc::Rc<T> {}
  impl<T: AsFd + ?Sized> AsFd for Box<T> {}
  impl AsFd for io::Stdin {}
  impl<'a> AsFd for io::StdinLock<'a> {}
  impl AsFd for io::Stdout {}
  impl<'a> AsFd for io::StdoutLock<'a> {}
  impl AsFd for io::Stderr {}
  impl<'a> AsFd for io::StderrLock<'a> {}
  impl AsFd for io::PipeReader {}
  impl From<io::PipeReader> for OwnedFd {}
  impl AsFd for io::PipeWriter {}
  impl From<io::PipeWriter> for OwnedFd {}
  impl From<OwnedFd> for io::PipeReader {}
  impl From<OwnedFd> for io::PipeWriter {}
 }
 mod net {
  use crate::net;
  use crate::os::fd::raw::{AsRawFd, FromRawFd, IntoRawFd};
  impl AsRawFd for net::TcpStream {}
  impl AsRawFd for net::TcpListener {}
  impl AsRawFd for net::UdpSocket {}
  impl FromRawFd for net::TcpStream {}
  impl FromRawFd for net::TcpListener {}
  impl FromRawFd for net::UdpSocket {}
  impl IntoRawFd for net::TcpStream {}
  impl IntoRawFd for net::TcpListener {}
  impl IntoRawFd for net::UdpSocket {}
 }
}
mod net {
 mod linux_ext {
  mod addr {
   use crate::os::unix::net::SocketAddr;
   pub trait SocketAddrExt {
    fn from_abstract_name<N>(name: N) -> crate::io::Result<SocketAddr> where N: AsRef<[u8]>;
    fn as_abstract_name(&self) -> Option<&[u8]>;
   }
  }
  mod tcp {
   use crate::{io, net};
   use crate::time::Duration;
   pub trait TcpStreamExt {
    fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    fn quickack(&self) -> io::Result<bool>;
    fn set_deferaccept(&self, accept: Duration) -> io::Result<()>;
    fn deferaccept(&self) -> io::Result<Duration>;
   }
   impl TcpStreamExt for net::TcpStream {}
  }
 }
}
