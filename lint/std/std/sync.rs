pub use ::alloc::sync::{Arc, Weak};
pub use ::core::sync::atomic;
pub use self::barrier::{Barrier, BarrierWaitResult};
pub use self::lazy_lock::LazyLock;
pub use self::once::{ONCE_INIT, Once, OnceState};
pub use self::once_lock::OnceLock;
pub use self::poison::{Condvar, LockResult, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError, TryLockResult};
pub struct WaitTimeoutResult {}
impl ::core::fmt::Debug for WaitTimeoutResult {}
impl ::core::cmp::PartialEq for WaitTimeoutResult {}
impl ::core::cmp::Eq for WaitTimeoutResult {}
impl ::core::marker::Copy for WaitTimeoutResult {}
impl ::core::clone::Clone for WaitTimeoutResult {}
impl WaitTimeoutResult {
 pub fn timed_out(&self) -> bool {}
}
pub mod mpsc {
 use crate::{error, fmt};
 use crate::time::Duration;
 pub struct Receiver<T> {_private: (T,)}
 pub struct Iter<'a, T: 'a> {_private: (T,)}
 impl<'a, T: ::core::fmt::Debug + 'a> ::core::fmt::Debug for Iter<'a, T> {}
 pub struct TryIter<'a, T: 'a> {_private: (T,)}
 impl<'a, T: ::core::fmt::Debug + 'a> ::core::fmt::Debug for TryIter<'a, T> {}
 pub struct IntoIter<T> {_private: (T,)}
 impl<T: ::core::fmt::Debug> ::core::fmt::Debug for IntoIter<T> {}
 pub struct Sender<T> {_private: (T,)}
 pub struct SyncSender<T> {_private: (T,)}
 pub struct SendError<T>(pub T);
 impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for SendError<T> {}
 impl<T: ::core::cmp::Eq> ::core::cmp::Eq for SendError<T> {}
 impl<T: ::core::clone::Clone> ::core::clone::Clone for SendError<T> {}
 impl<T: ::core::marker::Copy> ::core::marker::Copy for SendError<T> {}
 pub struct RecvError;
 impl ::core::cmp::PartialEq for RecvError {}
 impl ::core::cmp::Eq for RecvError {}
 impl ::core::clone::Clone for RecvError {}
 impl ::core::marker::Copy for RecvError {}
 impl ::core::fmt::Debug for RecvError {}
 pub enum TryRecvError {
  Empty,
  Disconnected,
 }
 impl ::core::cmp::PartialEq for TryRecvError {}
 impl ::core::cmp::Eq for TryRecvError {}
 impl ::core::clone::Clone for TryRecvError {}
 impl ::core::marker::Copy for TryRecvError {}
 impl ::core::fmt::Debug for TryRecvError {}
 pub enum RecvTimeoutError {
  Timeout,
  Disconnected,
 }
 impl ::core::cmp::PartialEq for RecvTimeoutError {}
 impl ::core::cmp::Eq for RecvTimeoutError {}
 impl ::core::clone::Clone for RecvTimeoutError {}
 impl ::core::marker::Copy for RecvTimeoutError {}
 impl ::core::fmt::Debug for RecvTimeoutError {}
 pub enum TrySendError<T> {
  Full(T),
  Disconnected(T),
 }
 impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for TrySendError<T> {}
 impl<T: ::core::cmp::Eq> ::core::cmp::Eq for TrySendError<T> {}
 impl<T: ::core::clone::Clone> ::core::clone::Clone for TrySendError<T> {}
 impl<T: ::core::marker::Copy> ::core::marker::Copy for TrySendError<T> {}
 pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
 pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
 impl<T> Sender<T> {
  pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
 }
 impl<T> Clone for Sender<T> {}
 impl<T> fmt::Debug for Sender<T> {}
 impl<T> SyncSender<T> {
  pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
  pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
 }
 impl<T> Clone for SyncSender<T> {}
 impl<T> fmt::Debug for SyncSender<T> {}
 impl<T> Receiver<T> {
  pub fn try_recv(&self) -> Result<T, TryRecvError> {}
  pub fn recv(&self) -> Result<T, RecvError> {}
  pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
  pub fn iter(&self) -> Iter<'_, T> {}
  pub fn try_iter(&self) -> TryIter<'_, T> {}
 }
 impl<'a, T> Iterator for Iter<'a, T> {
  type Item = T;
 }
 impl<'a, T> Iterator for TryIter<'a, T> {
  type Item = T;
 }
 impl<'a, T> IntoIterator for &'a Receiver<T> {
  type Item = T;
  type IntoIter = Iter<'a, T>;
 }
 impl<T> Iterator for IntoIter<T> {
  type Item = T;
 }
 impl<T> IntoIterator for Receiver<T> {
  type Item = T;
  type IntoIter = IntoIter<T>;
 }
 impl<T> fmt::Debug for Receiver<T> {}
 impl<T> fmt::Debug for SendError<T> {}
 impl<T> fmt::Display for SendError<T> {}
 impl<T> error::Error for SendError<T> {}
 impl<T> fmt::Debug for TrySendError<T> {}
 impl<T> fmt::Display for TrySendError<T> {}
 impl<T> error::Error for TrySendError<T> {}
 impl<T> From<SendError<T>> for TrySendError<T> {}
 impl fmt::Display for RecvError {}
 impl error::Error for RecvError {}
 impl fmt::Display for TryRecvError {}
 impl error::Error for TryRecvError {}
 impl From<RecvError> for TryRecvError {}
 impl fmt::Display for RecvTimeoutError {}
 impl error::Error for RecvTimeoutError {}
 impl From<RecvError> for RecvTimeoutError {}
}
mod once {
 use crate::fmt;
 pub struct Once {}
 pub struct OnceState {}
 pub const ONCE_INIT: Once = _;
 impl Once {
  pub fn new() -> Once {}
  pub fn call_once<F>(&self, f: F) where F: FnOnce() {}
  pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState) {}
  pub fn is_completed(&self) -> bool {}
  pub fn wait(&self) {}
  pub fn wait_force(&self) {}
 }
 impl fmt::Debug for Once {}
 impl OnceState {
  pub fn is_poisoned(&self) -> bool {}
 }
 impl fmt::Debug for OnceState {}
}
mod barrier {
 use crate::fmt;
 pub struct Barrier {}
 pub struct BarrierWaitResult {}
 impl fmt::Debug for Barrier {}
 impl Barrier {
  pub fn new(n: usize) -> Barrier {}
  pub fn wait(&self) -> BarrierWaitResult {}
 }
 impl fmt::Debug for BarrierWaitResult {}
 impl BarrierWaitResult {
  pub fn is_leader(&self) -> bool {}
 }
}
mod lazy_lock {
 use crate::fmt;
 use crate::ops::{Deref, DerefMut};
 pub struct LazyLock<T, F = fn() -> T> {_private: (T, F,)}
 impl<T, F: FnOnce() -> T> LazyLock<T, F> {
  pub fn new(f: F) -> LazyLock<T, F> {}
  pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
  pub fn force(this: &LazyLock<T, F>) -> &T {}
 }
 impl<T, F> LazyLock<T, F> {
  pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
  pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
 }
 impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
  type Target = T;
 }
 impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
 impl<T: Default> Default for LazyLock<T> {}
 impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {}
}
mod once_lock {
 use crate::fmt;
 pub struct OnceLock<T> {_private: (T,)}
 impl<T> OnceLock<T> {
  pub fn new() -> OnceLock<T> {}
  pub fn get(&self) -> Option<&T> {}
  pub fn get_mut(&mut self) -> Option<&mut T> {}
  pub fn wait(&self) -> &T {}
  pub fn set(&self, value: T) -> Result<(), T> {}
  pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
  pub fn into_inner(self) -> Option<T> {}
  pub fn take(&mut self) -> Option<T> {}
 }
 impl<T> Default for OnceLock<T> {}
 impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {}
 impl<T: Clone> Clone for OnceLock<T> {}
 impl<T> From<T> for OnceLock<T> {}
 impl<T: PartialEq> PartialEq for OnceLock<T> {}
 impl<T: Eq> Eq for OnceLock<T> {}
}
pub mod poison {
 use crate::fmt;
 use crate::error::Error;
 pub use self::condvar::Condvar;
 pub use self::mutex::{Mutex, MutexGuard};
 pub use self::rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
 pub(crate) struct Guard {}
 impl ::core::clone::Clone for Guard {}
 pub struct PoisonError<T> {_private: (T,)}
 pub enum TryLockError<T> {
  Poisoned(PoisonError<T>),
  WouldBlock,
 }
 pub type LockResult<T> = Result<T, PoisonError<T>>;
 pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
 impl<T> fmt::Debug for PoisonError<T> {}
 impl<T> fmt::Display for PoisonError<T> {}
 impl<T> Error for PoisonError<T> {}
 impl<T> PoisonError<T> {
  pub fn new(data: T) -> PoisonError<T> {}
  pub fn into_inner(self) -> T {}
  pub fn get_ref(&self) -> &T {}
  pub fn get_mut(&mut self) -> &mut T {}
 }
 impl<T> From<PoisonError<T>> for TryLockError<T> {}
 impl<T> fmt::Debug for TryLockError<T> {}
 impl<T> fmt::Display for TryLockError<T> {}
 impl<T> Error for TryLockError<T> {}
 mod condvar {
  use crate::fmt;
  use crate::sync::WaitTimeoutResult;
  use crate::sync::poison::{LockResult, MutexGuard};
  use crate::time::Duration;
  pub struct Condvar {}
  impl Condvar {
   pub fn new() -> Condvar {}
   pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
   pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> where F: FnMut(&mut T) -> bool {}
   pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
   pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
   pub fn wait_timeout_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> where F: FnMut(&mut T) -> bool {}
   pub fn notify_one(&self) {}
   pub fn notify_all(&self) {}
  }
  impl fmt::Debug for Condvar {}
  impl Default for Condvar {}
 }
 mod mutex {
  use crate::fmt;
  use crate::ops::{Deref, DerefMut};
  use crate::sync::{LockResult, TryLockResult};
  pub struct Mutex<T: ?Sized> {_private: (T,)}
  pub struct MutexGuard<'a, T: ?Sized + 'a> {_private: (T,)}
  impl<T> Mutex<T> {
   pub fn new(t: T) -> Mutex<T> {}
  }
  impl<T: ?Sized> Mutex<T> {
   pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
   pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
   pub fn is_poisoned(&self) -> bool {}
   pub fn clear_poison(&self) {}
   pub fn into_inner(self) -> LockResult<T> where T: Sized {}
   pub fn get_mut(&mut self) -> LockResult<&mut T> {}
  }
  impl<T> From<T> for Mutex<T> {}
  impl<T: Default> Default for Mutex<T> {}
  impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {}
  impl<T: ?Sized> Deref for MutexGuard<'_, T> {
   type Target = T;
  }
  impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
  impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}
  impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}
 }
 mod rwlock {
  use crate::fmt;
  use crate::ops::{Deref, DerefMut};
  use crate::sync::{LockResult, TryLockResult};
  pub struct RwLock<T: ?Sized> {_private: (T,)}
  pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {_private: (T,)}
  pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {_private: (T,)}
  impl<T> RwLock<T> {
   pub fn new(t: T) -> RwLock<T> {}
  }
  impl<T: ?Sized> RwLock<T> {
   pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
   pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
   pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
   pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
   pub fn is_poisoned(&self) -> bool {}
   pub fn clear_poison(&self) {}
   pub fn into_inner(self) -> LockResult<T> where T: Sized {}
   pub fn get_mut(&mut self) -> LockResult<&mut T> {}
  }
  impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {}
  impl<T: Default> Default for RwLock<T> {}
  impl<T> From<T> for RwLock<T> {}
  impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
   pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {}
  }
  impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
   type Target = T;
  }
  impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
   type Target = T;
  }
  impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
  impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {}
  impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {}
  impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {}
  impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {}
 }
}
