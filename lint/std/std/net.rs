pub use ::core::net::AddrParseError;
pub use self::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6, ToSocketAddrs};
pub use self::tcp::{Incoming, TcpListener, TcpStream};
pub use self::udp::UdpSocket;
pub enum Shutdown {
 Read,
 Write,
 Both,
}
impl ::core::marker::Copy for Shutdown {}
impl ::core::clone::Clone for Shutdown {}
impl ::core::cmp::PartialEq for Shutdown {}
impl ::core::cmp::Eq for Shutdown {}
impl ::core::fmt::Debug for Shutdown {}
mod ip_addr {
 pub use ::core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
}
mod socket_addr {
 use crate::{io, iter, option, slice, vec};
 use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr};
 pub use ::core::net::{SocketAddr, SocketAddrV4, SocketAddrV6};
 pub trait ToSocketAddrs {
  type Iter: Iterator<Item = SocketAddr>;
  fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
 }
 impl ToSocketAddrs for SocketAddr {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for SocketAddrV4 {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for SocketAddrV6 {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for(IpAddr, u16) {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for(Ipv4Addr, u16) {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for(Ipv6Addr, u16) {
  type Iter = option::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for(&str, u16) {
  type Iter = vec::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for(String, u16) {
  type Iter = vec::IntoIter<SocketAddr>;
 }
 impl ToSocketAddrs for str {
  type Iter = vec::IntoIter<SocketAddr>;
 }
 impl<'a> ToSocketAddrs for &'a [SocketAddr] {
  type Iter = iter::Cloned<slice::Iter<'a, SocketAddr>>;
 }
 impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
  type Iter = T::Iter;
 }
 impl ToSocketAddrs for String {
  type Iter = vec::IntoIter<SocketAddr>;
 }
}
mod tcp {
 use crate::{fmt, io};
 use crate::io::prelude::*;
 use crate::iter::FusedIterator;
 use crate::net::{Shutdown, SocketAddr, ToSocketAddrs};
 use crate::time::Duration;
 pub struct TcpStream {}
 pub struct TcpListener {}
 pub struct Incoming<'a> {}
 impl<'a> ::core::fmt::Debug for Incoming<'a> {}
 impl TcpStream {
  pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
  pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
  pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
  pub fn local_addr(&self) -> io::Result<SocketAddr> {}
  pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
  pub fn try_clone(&self) -> io::Result<TcpStream> {}
  pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
  pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
  pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
  pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
  pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
  pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
  pub fn nodelay(&self) -> io::Result<bool> {}
  pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
  pub fn ttl(&self) -> io::Result<u32> {}
  pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
  pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
 }
 impl Read for TcpStream {}
 impl Write for TcpStream {}
 impl Read for &TcpStream {}
 impl Write for &TcpStream {}
 impl fmt::Debug for TcpStream {}
 impl TcpListener {
  pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
  pub fn local_addr(&self) -> io::Result<SocketAddr> {}
  pub fn try_clone(&self) -> io::Result<TcpListener> {}
  pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
  pub fn incoming(&self) -> Incoming<'_> {}
  pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
  pub fn ttl(&self) -> io::Result<u32> {}
  pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()> {}
  pub fn only_v6(&self) -> io::Result<bool> {}
  pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
  pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
 }
 impl<'a> Iterator for Incoming<'a> {
  type Item = io::Result<TcpStream>;
 }
 impl FusedIterator for Incoming<'_> {}
 impl fmt::Debug for TcpListener {}
}
mod udp {
 use crate::{fmt, io};
 use crate::net::{Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
 use crate::time::Duration;
 pub struct UdpSocket {}
 impl UdpSocket {
  pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
  pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
  pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
  pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
  pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
  pub fn local_addr(&self) -> io::Result<SocketAddr> {}
  pub fn try_clone(&self) -> io::Result<UdpSocket> {}
  pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
  pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
  pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
  pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
  pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
  pub fn broadcast(&self) -> io::Result<bool> {}
  pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
  pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
  pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {}
  pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
  pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {}
  pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
  pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
  pub fn ttl(&self) -> io::Result<u32> {}
  pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
  pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
  pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
  pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
  pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
  pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
  pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
  pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
  pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
  pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
 }
 impl fmt::Debug for UdpSocket {}
}
