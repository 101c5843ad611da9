use ::core::task::{RawWaker, Waker};
use crate::rc::Rc;
use crate::sync::Arc;
pub trait Wake {
 fn wake(self: Arc<Self>);
 fn wake_by_ref(self: &Arc<Self>) {}
}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {}
pub trait LocalWake {
 fn wake(self: Rc<Self>);
}
impl<W: LocalWake + 'static> From<Rc<W>> for RawWaker {}
