//! What the page shows only when somebody asks for it: dialogs, the panels that are closed at first, and what is folded away. All of it travels after the
//! page is ready; the page reaches it through [`LazyUi`] and through nothing else.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;

use crate::app::address::{Reading, Switch};
use crate::app::announce::Teller;
use crate::app::lead::LeadView;
use crate::app::motion::Picture;
use crate::app::open::Request;
use crate::app::seat::SeatView;
use crate::app::{Dialog, Effect, Model, Msg, Tab, story};
use crate::text::{Locale, Text};
use crate::web::browser::host::Host;
use crate::web::browser::{address, document, keyboard, motion, print, readonly};
use crate::web::components::expand_button;
use crate::web::components::modal_dialog;
use crate::web::context::ViewContext;
use crate::web::dialogs::{editor, embed, export, help, palette, reference, rules, share, stories};
use crate::web::panels::seat::details;
use crate::web::panels::seats::add_user_form;
use crate::web::panels::timeline::legend;
use crate::web::panels::{console, expectation, mail, matrix, recording, summary, tour};
use crate::web::root::{Root, RootMsg};

/// What is folded away at first, in a box that a small button opens, or seldom needed.
#[derive(Clone, Copy)]
pub enum Popover<'a> {
    /// What is installed at a seat, where its mailbox lies, whom its user lets see what.
    Seat(&'a SeatView),
    /// The form for a new user.
    Newcomer,
    /// What the signs of the chart mean.
    Legend,
    /// What stands on the desk of a tenant without users.
    Nobody,
}

/// The rooms.
pub trait LazyUi {
    /// Fetches what an address names: what to open, and the words for it.
    fn request(&self, reading: Reading, words: Rc<Locale>) -> Pin<Box<dyn Future<Output = (Request, Rc<Locale>)>>>;
    /// Lets the address follow what is on the screen; the script is the session's, [`Model::script`].
    fn follow(&self, model: &mut Model, script: &str);
    /// Begins to hear the keys, to speak with the page around this one, and checks what the address expects.
    fn attach(&self, model: Rc<RefCell<Model>>, root: Scope<Root>);
    /// Tells that page what the application asks the browser to tell.
    fn told(&self, effect: &Effect);
    /// The content of a tab of the side.
    fn panel(&self, tab: Tab, context: &ViewContext, model: &Model) -> Html;
    /// What is in a box that was folded away.
    fn popover(&self, popover: Popover<'_>, context: &ViewContext) -> Html;
    /// Whether what the address expects holds.
    fn badge(&self, context: &ViewContext, model: &Model) -> Html;
    /// What stands beside the tabs of the side.
    fn beside_tabs(&self) -> Html;
    /// Shows which messages have moved, once the page shows where they are.
    fn drawn(&self, model: &Model);
    /// What leads a first visitor.
    fn lead(&self, model: &Model) -> Html;
    /// The open dialog.
    fn dialog(&self, dialog: Dialog, context: &ViewContext, model: &Model) -> Html;
    /// The strip above the seats while a story is recorded; nothing is in it at other times.
    fn recording(&self, context: &ViewContext, model: &Model) -> Html;
    /// The summary for those who listen.
    fn summary(&self, context: &ViewContext, model: &Model) -> Html;
    /// What is told to those who listen.
    fn told_now(&self, model: &Model) -> Html;
    /// Called after each change of the page: the focus is not to be lost, and the browser's tab says what is shown.
    fn rendered(&self, model: &Model);
}

/// The rooms, where they are at hand.
pub fn lazy() -> Rc<dyn LazyUi> {
    Rc::new(Own { host: RefCell::default(), paper: RefCell::default(), picture: RefCell::default(), teller: RefCell::default() })
}

/// Gives the page its title, once there are words for it.
fn entitle(model: &Model) -> Option<()> {
    let (document, title) = (document()?, story::page_title(model));
    if model.locale().is_whole() && document.title() != title {
        document.set_title(&title);
    }
    Some(())
}

/// Puts the rooms' styles on the page, once.
pub fn dress() -> Option<()> {
    let document = web_sys::window()?.document()?;
    if document.query_selector("link[href='later.css'], style[data-later]").ok()?.is_none() {
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", "later.css").ok()?;
        document.head()?.append_child(&link).ok()?;
    }
    Some(())
}

struct Own {
    /// The page around this one, where there is one.
    host: RefCell<Option<Rc<Host>>>,
    /// What is printed.
    paper: RefCell<Option<print::Paper>>,
    /// Where the messages were when the page was last drawn.
    picture: RefCell<Picture>,
    /// What was told last.
    teller: RefCell<Teller>,
}

impl LazyUi for Own {
    fn request(&self, reading: Reading, words: Rc<Locale>) -> Pin<Box<dyn Future<Output = (Request, Rc<Locale>)>>> {
        Box::pin(address::request(reading, words))
    }

    fn follow(&self, model: &mut Model, script: &str) {
        address::follow(model.address(script));
    }

    fn attach(&self, model: Rc<RefCell<Model>>, root: Scope<Root>) {
        if let Some(expectation) = model.borrow().expectation() {
            root.send_message(RootMsg::App(Msg::Expected(Rc::new(expectation))));
        }
        _ = keyboard::attach(model.clone(), root.callback(RootMsg::App));
        _ = address::attach(model.clone(), &root);
        self.picture.replace(Picture::of(&model.borrow()));
        self.paper.replace(Some(print::Paper::laid(model.clone())));
        readonly::bar(model.borrow().options());
        self.host.replace(Host::attach(model, root));
    }

    fn told(&self, effect: &Effect) {
        if let Some(host) = &*self.host.borrow() {
            host.told(effect);
        }
    }

    fn panel(&self, tab: Tab, context: &ViewContext, model: &Model) -> Html {
        match tab {
            Tab::Policies => html! { <div key="none" hidden=true></div> },
            Tab::Console => html! { <console::Console view={model.console()} /> },
            Tab::Mail => mail::mail(context, crate::app::mail::view(model).as_deref()),
            Tab::Matrix => html! { <matrix::Matrix /> },
        }
    }

    fn popover(&self, popover: Popover<'_>, context: &ViewContext) -> Html {
        match popover {
            Popover::Seat(view) => details::details(context, view),
            Popover::Newcomer => add_user_form::newcomer(context),
            Popover::Legend => legend::legend(context),
            Popover::Nobody => html! { <p key="nobody" class="empty">{ context.say(Text::SeatNobody) }</p> },
        }
    }

    fn badge(&self, context: &ViewContext, model: &Model) -> Html {
        expectation::badge(context, model)
    }

    fn beside_tabs(&self) -> Html {
        html! { <expand_button::Larger /> }
    }

    fn drawn(&self, model: &Model) {
        let before = self.picture.replace(Picture::of(model));
        _ = motion::fly(&before, model);
    }

    fn lead(&self, model: &Model) -> Html {
        html! { <tour::Lead view={mark(model)} /> }
    }

    fn dialog(&self, dialog: Dialog, context: &ViewContext, model: &Model) -> Html {
        let (title, content) = match dialog {
            Dialog::Stories => (Text::DialogStories, stories::stories(context, model)),
            Dialog::Editor => (Text::DialogEditor, editor::editor(context, model)),
            Dialog::Share => (Text::DialogShare, share::share(context, model)),
            Dialog::Embed => (Text::DialogEmbed, embed::embed(context, model)),
            Dialog::Export => (Text::DialogExport, export::export(context, model)),
            Dialog::Rules => (Text::DialogRules, rules::rules(context, model)),
            Dialog::Reference => (Text::DialogReference, reference::reference(context, model)),
            Dialog::Palette => (Text::DialogPalette, palette::palette(context, model)),
            Dialog::Help => (Text::DialogHelp, help::help(context, model)),
            Dialog::Steps => (Text::StepsTitle, summary::in_words(context, model)),
        };
        html! { <modal_dialog::Frame key={class_of(dialog)} title={context.say(title)} kind={class_of(dialog)}>{ content }</modal_dialog::Frame> }
    }

    fn recording(&self, context: &ViewContext, model: &Model) -> Html {
        recording::recording(context, crate::app::editor::recording(model).as_ref())
    }

    fn summary(&self, context: &ViewContext, model: &Model) -> Html {
        summary::for_ears(context, model)
    }

    fn told_now(&self, model: &Model) -> Html {
        summary::told(self.teller.borrow_mut().tell(model, || mark(model).filter(|_| !tour::is_left())))
    }

    fn rendered(&self, model: &Model) {
        _ = keyboard::mend_focus();
        _ = entitle(model);
    }
}

/// The mark of the moment, where visitors are led.
fn mark(model: &Model) -> Option<LeadView> {
    crate::app::lead::view(model).filter(|_| !model.options().has(Switch::Embed) && !model.options().has(Switch::Readonly))
}

/// The class of a dialog.
fn class_of(dialog: Dialog) -> &'static str {
    match dialog {
        Dialog::Stories => "stories",
        Dialog::Editor => "editor",
        Dialog::Share => "share",
        Dialog::Embed => "embed",
        Dialog::Export => "export",
        Dialog::Rules => "rules",
        Dialog::Reference => "reference",
        Dialog::Palette => "palette",
        Dialog::Help => "help",
        Dialog::Steps => "steps",
    }
}
