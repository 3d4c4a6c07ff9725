//! The messages to and from a host page, in which this page is embedded: requests are answered, and what happens is reported (`docs/embedding.md`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{JSON, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window, window};

use crate::app::host::{CommandResult, Failure, Field, HostMessage, Id, MessageData, Position, Request, RequestProblem, answer, read};
use crate::app::model::written;
use crate::app::relay::{Carrier, Cursor};
use crate::app::{Effect, Model, Notice};
use crate::web::page::{Page, Sharing};

use super::plain::{plain, set};
use super::resize::ResizeWatch;
use super::shared::{LanguageQueue, LoadLanguage, PageDoor, SharedPage};

/// The most pixels that the borders of a frame take of the height that it was given. A page that fills its frame would otherwise ask for that much less each
/// time, without end.
const BORDERS_PX: i32 = 4;

/// The host page, and what was reported to it last.
pub struct HostConnection {
    page: Page,
    parent: Window,
    /// What listens for as long as this is kept.
    listeners: RefCell<Option<(EventListener, Option<ResizeWatch>)>>,
    cursor: Cell<Cursor>,
    /// What is shared with the other frames of the same tenant, once the host has brought them together.
    shared: RefCell<Option<Rc<dyn Sharing>>>,
    /// Whether the next step came from one of those.
    relayed: Cell<bool>,
    /// How many messages came that are not meant for this page.
    stray_messages: Cell<u32>,
    /// The requests that wait for the script language.
    requests: Rc<LanguageQueue<(Id, Request)>>,
}

/// The host, as it carries texts to the other frames of the same tenant.
struct HostCarrier(Window);

impl Carrier for HostCarrier {
    fn send(&mut self, text: &str) {
        tell(&self.0, &HostMessage::Relay { text });
    }
}

/// Joins the other frames of the same tenant: what is shared, the host carries.
pub fn join_frames(page: &Page, host: &Window) -> Rc<dyn Sharing> {
    Rc::new(SharedPage::join(page, &page.model(), HostCarrier(host.clone())))
}

/// The code of an error in a script.
const SCRIPT: &str = "script";

/// How many of those are answered.
const MAX_STRAY_ANSWERS: u32 = 32;

impl HostConnection {
    /// Begins to listen to the page around this one; `None` where there is none.
    pub fn start(page: &Page, load: LoadLanguage) -> Option<Rc<Self>> {
        let here = window()?;
        let parent = here.parent().ok().flatten().filter(|parent| *parent != here)?;
        let cursor = Cell::new(Cursor::of(page.model().session()));
        let (page, listeners) = (page.clone(), RefCell::default());
        let host = Rc::new(Self {
            page,
            parent,
            listeners,
            cursor,
            shared: RefCell::default(),
            relayed: Cell::new(false),
            stray_messages: Cell::new(0),
            requests: LanguageQueue::new(load),
        });
        let weak = Rc::downgrade(&host);
        let messages = EventListener::new(&here, "message", move |event| {
            let event: &MessageEvent = event.unchecked_ref();
            if let Some(host) = weak.upgrade()
                && event.source().is_some_and(|source| JsValue::from(source) == JsValue::from(host.parent.clone()))
            {
                host.heard(&event.data());
            }
        });
        let moved = Position::of(host.page.model().session());
        host.tell(&HostMessage::Ready(moved));
        host.tell_problems();
        host.tell_expectation();
        host.listeners.replace(Some((messages, host.watch_height())));
        Some(host)
    }

    /// Tells the host of what the application asks the browser to tell.
    pub fn notify(&self, effect: &Effect) {
        if let Effect::NotifyStep(_) = effect {
            self.tell_step();
            self.follow(&self.page.model());
        } else if let Effect::NotifyMessage(id, state) = effect {
            self.tell(&HostMessage::Message { id: id.0, state: state.name() });
        }
    }

    /// Tells the other frames of the same tenant what was done in this one.
    pub fn follow(&self, model: &Model) {
        let shared = self.shared.borrow().clone();
        if let Some(shared) = shared {
            shared.follow(model);
        }
    }

    fn tell(&self, message: &HostMessage<'_>) {
        tell(&self.parent, message);
    }

    fn heard(self: &Rc<Self>, data: &JsValue) {
        let request = read(&Data(data));
        let (id, request) = match request {
            Ok(request) => request,
            Err(wrong) => {
                // A host that sends our own messages back would send the answer back too; one that speaks with others is answered for a while.
                let strayed = matches!(wrong.problem, RequestProblem::NotAddressed | RequestProblem::NotAnObject);
                if wrong.problem == RequestProblem::Bounced
                    || (strayed && self.stray_messages.replace(self.stray_messages.get() + 1) >= MAX_STRAY_ANSWERS)
                {
                    return;
                }
                let failure = Failure::of(&wrong.problem, self.page.model().locale());
                match &wrong.id {
                    Some(id) => self.tell(&HostMessage::Reply { id, result: Err(&failure) }),
                    None => self.tell(&HostMessage::Error { failure: &failure, place: None }),
                }
                return;
            }
        };
        let (host, needs_language) = (self.clone(), request.needs_language());
        // Where the language does not come, the answer says so.
        self.requests.hand_on(&self.page, (id, request), needs_language, move |(id, request)| host.do_request(&id, request));
    }

    /// Does what the host asks for, and answers.
    fn do_request(&self, id: &Id, request: Request) {
        if let Request::Relay { text } = &request {
            self.hear(text);
        }
        // The answer goes out before what the effects tell, which are performed later.
        let result = answer(&mut PageDoor(&self.page), request);
        self.tell(&HostMessage::Reply { id, result: result.as_ref() });
        if let Ok(CommandResult::Ran(ran)) = &result {
            for error in &ran.errors {
                let failure = Failure { code: SCRIPT, message: error.message.clone() };
                self.tell(&HostMessage::Error { failure: &failure, place: Some((error.line, error.column)) });
            }
        }
    }

    /// Takes in what another frame of the same tenant says; at first this frame joins the others.
    fn hear(&self, text: &str) {
        let Some(join) = self.page.join_frames() else { return };
        let shared = self.shared.borrow_mut().get_or_insert_with(|| join(&self.page, &self.parent)).clone();
        let before = Cursor::of(self.page.model().session());
        _ = shared.hear(text);
        if before != Cursor::of(self.page.model().session()) {
            self.relayed.set(true);
        }
    }

    fn tell_step(&self) {
        let model = self.page.model();
        let session = model.session();
        let before = self.cursor.replace(Cursor::of(session));
        let relayed = self.relayed.replace(false);
        if let Some(change) = before.change_to(session) {
            self.tell(&HostMessage::Step { moved: Position::of(session), now: session.now().0, change: &change, relayed });
        }
    }

    fn tell_problems(&self) {
        let model = self.page.model();
        if let Some(Notice::Address(said, script)) = model.notice() {
            for (index, message) in said.iter().enumerate() {
                let is_script = *script == Some(index);
                let code = if is_script { SCRIPT } else { "address" };
                let place = model.status().script_fault.filter(|_| is_script);
                self.tell(&HostMessage::Error { failure: &Failure { code, message: message.clone() }, place });
            }
        }
    }

    fn tell_expectation(&self) {
        if let Some(expectation) = written::expectation(&self.page.model()) {
            self.tell(&HostMessage::Expect(&expectation));
        }
    }

    /// Tells the host how high the page is, now and whenever that changes.
    fn watch_height(self: &Rc<Self>) -> Option<ResizeWatch> {
        let body = window()?.document()?.body()?;
        let (weak, told) = (Rc::downgrade(self), Cell::new(0));
        let measure = move || {
            let (Some(host), Some(window)) = (weak.upgrade(), window()) else { return };
            let body = window.document().and_then(|document| document.body());
            let height = body.map_or(0, |body| body.scroll_height());
            if height > 0 && !(height..=height + BORDERS_PX).contains(&told.get()) {
                told.set(height);
                host.tell(&HostMessage::Resize { height: height.unsigned_abs() });
                host.tell_widely(height, &window);
            }
        };
        // A frame out of sight is not laid out by itself, but its host must know how much room to give it.
        measure();
        ResizeWatch::new(&body, measure)
    }

    /// The height once more, as a string that many pages understand.
    fn tell_widely(&self, height: i32, window: &Window) {
        let message = Object::new();
        set(&message, "context", &"iframe.resize".into());
        set(&message, "height", &height.into());
        set(&message, "src", &window.location().href().unwrap_or_default().into());
        if let Ok(text) = JSON::stringify(&message) {
            drop(self.parent.post_message(&text, "*"));
        }
    }
}

fn tell(host: &Window, message: &HostMessage<'_>) {
    // The host's origin is its own affair: nothing that is told is secret.
    drop(host.post_message(&plain(message), "*"));
}

/// What a host sent.
struct Data<'a>(&'a JsValue);

impl MessageData for Data<'_> {
    fn is_object(&self) -> bool {
        self.0.is_object()
    }

    fn field(&self, name: &str, most: usize) -> Field {
        let Ok(value) = Reflect::get(self.0, &name.into()) else { return Field::Absent };
        if value.is_undefined() {
            return Field::Absent;
        }
        if let Some(text) = value.dyn_ref::<JsString>() {
            let length = usize::try_from(text.length()).unwrap_or(usize::MAX);
            return if length > most { Field::Long(length) } else { Field::Text(text.into()) };
        }
        match (value.as_f64(), value.as_bool()) {
            (Some(number), _) => Field::Number(number),
            (None, Some(on)) => Field::Bool(on),
            (None, None) => Field::Other,
        }
    }
}
