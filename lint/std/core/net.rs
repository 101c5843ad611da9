pub use self::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::parser::AddrParseError;
pub use self::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6};
mod ip_addr {
 use crate::fmt;
 use crate::hash::Hash;
 use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
 pub enum IpAddr {
  V4(Ipv4Addr),
  V6(Ipv6Addr),
 }
 impl crate::marker::Copy for IpAddr {}
 impl crate::clone::Clone for IpAddr {}
 impl crate::cmp::Eq for IpAddr {}
 impl crate::cmp::PartialEq for IpAddr {}
 impl crate::hash::Hash for IpAddr {}
 impl crate::cmp::PartialOrd for IpAddr {}
 impl crate::cmp::Ord for IpAddr {}
 pub struct Ipv4Addr {}
 impl crate::marker::Copy for Ipv4Addr {}
 impl crate::clone::Clone for Ipv4Addr {}
 impl crate::cmp::PartialEq for Ipv4Addr {}
 impl crate::cmp::Eq for Ipv4Addr {}
 impl Hash for Ipv4Addr {}
 pub struct Ipv6Addr {}
 impl crate::marker::Copy for Ipv6Addr {}
 impl crate::clone::Clone for Ipv6Addr {}
 impl crate::cmp::PartialEq for Ipv6Addr {}
 impl crate::cmp::Eq for Ipv6Addr {}
 impl Hash for Ipv6Addr {}
 impl IpAddr {
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn is_ipv4(&self) -> bool {}
  pub fn is_ipv6(&self) -> bool {}
  pub fn to_canonical(&self) -> IpAddr {}
 }
 impl Ipv4Addr {
  pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
  pub const BITS: u32 = _;
  pub fn to_bits(self) -> u32 {}
  pub fn from_bits(bits: u32) -> Ipv4Addr {}
  pub const LOCALHOST: Self = _;
  pub const UNSPECIFIED: Self = _;
  pub const BROADCAST: Self = _;
  pub fn octets(&self) -> [u8; 4] {}
  pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_private(&self) -> bool {}
  pub fn is_link_local(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn is_broadcast(&self) -> bool {}
  pub fn is_documentation(&self) -> bool {}
  pub fn to_ipv6_compatible(&self) -> Ipv6Addr {}
  pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
 }
 impl fmt::Display for IpAddr {}
 impl fmt::Debug for IpAddr {}
 impl From<Ipv4Addr> for IpAddr {}
 impl From<Ipv6Addr> for IpAddr {}
 impl fmt::Display for Ipv4Addr {}
 impl fmt::Debug for Ipv4Addr {}
 impl PartialEq<Ipv4Addr> for IpAddr {}
 impl PartialEq<IpAddr> for Ipv4Addr {}
 impl PartialOrd for Ipv4Addr {}
 impl PartialOrd<Ipv4Addr> for IpAddr {}
 impl PartialOrd<IpAddr> for Ipv4Addr {}
 impl Ord for Ipv4Addr {}
 impl From<Ipv4Addr> for u32 {}
 impl From<u32> for Ipv4Addr {}
 impl From<[u8; 4]> for Ipv4Addr {}
 impl From<[u8; 4]> for IpAddr {}
 impl Ipv6Addr {
  pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
  pub const BITS: u32 = _;
  pub fn to_bits(self) -> u128 {}
  pub fn from_bits(bits: u128) -> Ipv6Addr {}
  pub const LOCALHOST: Self = _;
  pub const UNSPECIFIED: Self = _;
  pub fn segments(&self) -> [u16; 8] {}
  pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr {}
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_unique_local(&self) -> bool {}
  pub fn is_unicast_link_local(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
  pub fn to_ipv4(&self) -> Option<Ipv4Addr> {}
  pub fn to_canonical(&self) -> IpAddr {}
  pub fn octets(&self) -> [u8; 16] {}
  pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
 }
 impl fmt::Display for Ipv6Addr {}
 impl fmt::Debug for Ipv6Addr {}
 impl PartialEq<IpAddr> for Ipv6Addr {}
 impl PartialEq<Ipv6Addr> for IpAddr {}
 impl PartialOrd for Ipv6Addr {}
 impl PartialOrd<Ipv6Addr> for IpAddr {}
 impl PartialOrd<IpAddr> for Ipv6Addr {}
 impl Ord for Ipv6Addr {}
 impl From<Ipv6Addr> for u128 {}
 impl From<u128> for Ipv6Addr {}
 impl From<[u8; 16]> for Ipv6Addr {}
 impl From<[u16; 8]> for Ipv6Addr {}
 impl From<[u8; 16]> for IpAddr {}
 impl From<[u16; 8]> for IpAddr {}
 impl Not for Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl Not for &'_ Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl Not for Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl Not for &'_ Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitAndAssign for Ipv4Addr {}
 impl BitAndAssign<&'_ Ipv4Addr> for Ipv4Addr {}
 impl BitAnd for Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitAnd<&'_ Ipv4Addr> for Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitAnd<Ipv4Addr> for &'_ Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitAnd<&'_ Ipv4Addr> for &'_ Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitOrAssign for Ipv4Addr {}
 impl BitOrAssign<&'_ Ipv4Addr> for Ipv4Addr {}
 impl BitOr for Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitOr<&'_ Ipv4Addr> for Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitOr<Ipv4Addr> for &'_ Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitOr<&'_ Ipv4Addr> for &'_ Ipv4Addr {
  type Output = Ipv4Addr;
 }
 impl BitAndAssign for Ipv6Addr {}
 impl BitAndAssign<&'_ Ipv6Addr> for Ipv6Addr {}
 impl BitAnd for Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitAnd<&'_ Ipv6Addr> for Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitAnd<Ipv6Addr> for &'_ Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitAnd<&'_ Ipv6Addr> for &'_ Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitOrAssign for Ipv6Addr {}
 impl BitOrAssign<&'_ Ipv6Addr> for Ipv6Addr {}
 impl BitOr for Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitOr<&'_ Ipv6Addr> for Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitOr<Ipv6Addr> for &'_ Ipv6Addr {
  type Output = Ipv6Addr;
 }
 impl BitOr<&'_ Ipv6Addr> for &'_ Ipv6Addr {
  type Output = Ipv6Addr;
 }
}
mod parser {
 use crate::fmt;
 use crate::error::Error;
 use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
 use crate::str::FromStr;
 impl FromStr for IpAddr {
  type Err = AddrParseError;
 }
 impl FromStr for Ipv4Addr {
  type Err = AddrParseError;
 }
 impl FromStr for Ipv6Addr {
  type Err = AddrParseError;
 }
 impl FromStr for SocketAddrV4 {
  type Err = AddrParseError;
 }
 impl FromStr for SocketAddrV6 {
  type Err = AddrParseError;
 }
 impl FromStr for SocketAddr {
  type Err = AddrParseError;
 }
 pub struct AddrParseError {}
 impl crate::fmt::Debug for AddrParseError {}
 impl crate::clone::Clone for AddrParseError {}
 impl crate::cmp::PartialEq for AddrParseError {}
 impl crate::cmp::Eq for AddrParseError {}
 impl fmt::Display for AddrParseError {}
 impl Error for AddrParseError {}
}
mod socket_addr {
 use crate::fmt;
 use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr};
 pub enum SocketAddr {
  V4(SocketAddrV4),
  V6(SocketAddrV6),
 }
 impl crate::marker::Copy for SocketAddr {}
 impl crate::clone::Clone for SocketAddr {}
 impl crate::cmp::PartialEq for SocketAddr {}
 impl crate::cmp::Eq for SocketAddr {}
 impl crate::hash::Hash for SocketAddr {}
 impl crate::cmp::PartialOrd for SocketAddr {}
 impl crate::cmp::Ord for SocketAddr {}
 pub struct SocketAddrV4 {}
 impl crate::marker::Copy for SocketAddrV4 {}
 impl crate::clone::Clone for SocketAddrV4 {}
 impl crate::cmp::Eq for SocketAddrV4 {}
 impl crate::cmp::PartialEq for SocketAddrV4 {}
 impl crate::cmp::Ord for SocketAddrV4 {}
 impl crate::cmp::PartialOrd for SocketAddrV4 {}
 impl crate::hash::Hash for SocketAddrV4 {}
 pub struct SocketAddrV6 {}
 impl crate::marker::Copy for SocketAddrV6 {}
 impl crate::clone::Clone for SocketAddrV6 {}
 impl crate::cmp::Eq for SocketAddrV6 {}
 impl crate::cmp::PartialEq for SocketAddrV6 {}
 impl crate::cmp::Ord for SocketAddrV6 {}
 impl crate::cmp::PartialOrd for SocketAddrV6 {}
 impl crate::hash::Hash for SocketAddrV6 {}
 impl SocketAddr {
  pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
  pub fn ip(&self) -> IpAddr {}
  pub fn set_ip(&mut self, new_ip: IpAddr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, new_port: u16) {}
  pub fn is_ipv4(&self) -> bool {}
  pub fn is_ipv6(&self) -> bool {}
 }
 impl SocketAddrV4 {
  pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
  pub fn ip(&self) -> &Ipv4Addr {}
  pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, new_port: u16) {}
 }
 impl SocketAddrV6 {
  pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
  pub fn ip(&self) -> &Ipv6Addr {}
  pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, new_port: u16) {}
  pub fn flowinfo(&self) -> u32 {}
  pub fn set_flowinfo(&mut self, new_flowinfo: u32) {}
  pub fn scope_id(&self) -> u32 {}
  pub fn set_scope_id(&mut self, new_scope_id: u32) {}
 }
 impl From<SocketAddrV4> for SocketAddr {}
 impl From<SocketAddrV6> for SocketAddr {}
 impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
 impl fmt::Display for SocketAddr {}
 impl fmt::Debug for SocketAddr {}
 impl fmt::Display for SocketAddrV4 {}
 impl fmt::Debug for SocketAddrV4 {}
 impl fmt::Display for SocketAddrV6 {}
 impl fmt::Debug for SocketAddrV6 {}
}
