//! The application as the parts around the root hold it: they can read it and send it messages. Nothing else changes the model.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use web_sys::Window;
use yew::Callback;

use crate::app::stage::StageView;
use crate::app::{Effect, Model, Msg, Origin, Report, StoryEvent};
use crate::tenant::SimTime;

use super::browser::crash_screen;
use super::lazy::LazyUi;

/// The application, and the way to the root that shows it.
#[derive(Clone)]
pub struct Page {
    model: Rc<RefCell<Model>>,
    /// What joins other frames, once it has come with the script language.
    join: Rc<Cell<Option<JoinFrames>>>,
    root: Callback<PageMsg>,
}

/// What this page shares of its session, whatever carries it.
pub trait Sharing {
    /// Tells the others what was done here.
    fn follow(&self, model: &Model);
    /// Takes in what the carrier brought. Returns what was said for this moment alone.
    fn hear(&self, text: &str) -> Option<String>;
}

/// Joins the other frames of the same tenant in a host's window. It is loaded with the script language, which all that they do needs.
pub type JoinFrames = fn(&Page, &Window) -> Rc<dyn Sharing>;

/// What the parts around the root send to it.
pub enum PageMsg {
    /// Something happened: it is to be applied for a visitor.
    Happened(Msg),
    /// The application was changed already; these effects are still to be performed.
    Perform(Vec<Effect>),
    /// The same, and it is to be seen how the story has gone on from this time and stage.
    Arrive(Vec<Effect>, SimTime, Option<Rc<StageView>>),
    /// The part that travels later has come.
    Loaded(Rc<dyn LazyUi>),
}

impl Page {
    /// The page of a new application.
    pub fn new(model: Model, root: Callback<PageMsg>) -> Self {
        Self { model: Rc::new(RefCell::new(model)), join: Rc::default(), root }
    }

    /// Reads the application.
    pub fn model(&self) -> Ref<'_, Model> {
        self.model.borrow()
    }

    /// Reads the application, unless it is being changed just now: for events that the browser may fire at any moment.
    pub fn try_model(&self) -> Option<Ref<'_, Model>> {
        self.model.try_borrow().ok()
    }

    /// Takes what came with the script language for the frames of other pages.
    pub fn take_join(&self, join: JoinFrames) {
        self.join.set(Some(join));
    }

    /// What joins the other frames of the same tenant, once the language is there.
    pub fn join_frames(&self) -> Option<JoinFrames> {
        self.join.get()
    }

    /// Tells the root something. It is taken in soon, not at once: the page may be being drawn.
    pub fn send(&self, msg: PageMsg) {
        self.root.emit(msg);
    }

    /// Tells what happened for a visitor.
    pub fn tell(&self, msg: Msg) {
        self.send(PageMsg::Happened(msg));
    }

    /// Applies a message at once; the effects are performed soon. Returns what the message reports.
    pub fn apply(&self, origin: Origin, msg: Msg) -> Option<Report> {
        let mut report = None;
        let mut effects = self.apply_now(origin, msg);
        effects.retain(|effect| {
            if let Effect::Report(found) = effect {
                report = Some(found.clone());
            }
            !matches!(effect, Effect::Report(_))
        });
        self.send(PageMsg::Perform(effects));
        report
    }

    /// Tells the story's next scene at once, so that it is seen how the message moves from this time and stage.
    pub fn go_on(&self, from: SimTime, stage: Option<Rc<StageView>>) {
        let effects = self.apply_now(Origin::Host, Msg::Story(StoryEvent::PressedNext));
        self.send(PageMsg::Arrive(effects, from, stage));
    }

    /// Applies a message at once, for the root, which performs the effects itself.
    pub(super) fn apply_now(&self, origin: Origin, msg: Msg) -> Vec<Effect> {
        // What runs is told to the watcher outside the program, which says it where the program ends in its midst.
        let runs = msg.script().map(crash_screen::begin).is_some() || matches!(msg, Msg::Continued);
        let effects = self.model.borrow_mut().apply(origin, msg);
        if runs && !effects.contains(&Effect::Continue) {
            crash_screen::begin("");
        }
        effects
    }
}
