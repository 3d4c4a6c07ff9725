//! The page that is shown after a panic: it says what happened, with the session's script to copy and a link back. It uses nothing but the DOM, because the
//! state of the application and of Yew can no longer be trusted.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{Document, Element, window};

use crate::text::{Locale, Text};

use crate::web::browser::storage;

thread_local! {
    /// What the crash screen needs. It is global because a panic hook has no other way to it, and because the application may be lost by then.
    static KEPT: RefCell<Kept> = RefCell::default();
}

#[derive(Default)]
struct Kept {
    locale: Option<Rc<Locale>>,
    script: String,
}

/// Keeps the session's script for the crash screen.
pub fn keep(script: &str) {
    KEPT.with_borrow_mut(|kept| script.clone_into(&mut kept.script));
}

/// Installs the panic hook that shows the crash screen.
pub fn prepare(locale: Rc<Locale>) {
    KEPT.with_borrow_mut(|kept| kept.locale = Some(locale));
    std::panic::set_hook(Box::new(|info| {
        storage::forget_session();
        show(&info.to_string());
    }));
}

fn show(what: &str) -> Option<()> {
    let document = window()?.document()?;
    let (locale, script) = KEPT.with(|kept| kept.try_borrow().ok().map(|kept| (kept.locale.clone(), kept.script.clone())))?;
    let say = |text| locale.as_ref().map_or_else(String::new, |locale| locale.say(text));
    let page = document.create_element("main").ok()?;
    page.set_class_name("crash-screen");
    add(&document, &page, "h1", &say(Text::ErrorBroken))?;
    add(&document, &page, "p", &say(Text::ErrorBrokenHelp))?;
    let field = add(&document, &page, "textarea", &script)?;
    field.set_attribute("readonly", "").ok()?;
    field.set_attribute("rows", "14").ok()?;
    field.set_attribute("aria-label", &say(Text::ErrorBrokenScript)).ok()?;
    let back = add(&document, &page, "a", &say(Text::ErrorBrokenBack))?;
    back.set_attribute("href", "?").ok()?;
    back.set_class_name("primary");
    add(&document, &page, "pre", what)?;
    let body = document.body()?;
    body.replace_children_with_node_1(&page);
    Some(())
}

fn add(document: &Document, page: &Element, name: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_text_content(Some(text));
    page.append_child(&element).ok()?;
    Some(element)
}
