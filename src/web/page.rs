//! The application as the parts around the root hold it: the model, and where to tell what is to happen next.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::app::{Effect, Model, Msg};

use super::lazy::LazyUi;

/// The model and the way to the root that shows it.
#[derive(Clone)]
pub struct Page {
    /// The application. The root changes it; everybody else reads.
    pub model: Rc<RefCell<Model>>,
    /// Tells the root.
    pub send: Callback<PageMsg>,
}

/// What the root is told by the parts around it.
pub enum PageMsg {
    /// Something happened at the page.
    App(Msg),
    /// The application was changed already; these effects are still to be performed.
    Perform(Vec<Effect>),
    /// The part that travels later has come.
    Loaded(Rc<dyn LazyUi>),
}

impl Page {
    /// Tells the root what happened.
    pub fn tell(&self, msg: Msg) {
        self.send.emit(PageMsg::App(msg));
    }
}
