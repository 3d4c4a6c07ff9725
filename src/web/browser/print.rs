//! Every step on paper: before the browser prints, whether by the page's button or by the browser's menu, the contact sheet is put beside the page, and
//! `print.css` shows it instead of the page. Afterwards it is gone.

use gloo_events::EventListener;
use web_sys::window;

use crate::app::Model;
use crate::app::compare;
use crate::app::export::DocumentSubject;
use crate::app::export::comparison;
use crate::app::export::file::{DocumentKind, content};
use crate::app::export::links::Links;
use crate::app::export::look::Look;
use crate::web::page::Page;

use super::blob::Refused;
use super::document;
use super::location::address_and_pack;

/// The id of the sheet while the browser prints.
const PAPER: &str = "paper";
/// Marks a sheet that something else than the session lies on.
const ALONE: &str = "data-alone";

/// Listens to the two moments of printing, for as long as the listeners are kept.
pub fn listen(page: &Page) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let page = page.clone();
    let before = EventListener::new(&window, "beforeprint", move |_| {
        if is_alone() {
            return;
        }
        clear();
        if let Some(model) = page.try_model() {
            _ = lay_out(&model);
        }
    });
    vec![before, EventListener::new(&window, "afterprint", |_| clear())]
}

/// Prints something else than the session: elements whose texts were escaped, on a sheet of this class.
///
/// # Errors
/// The browser does not print.
pub fn print_alone(class: &str, html: &str) -> Result<(), Refused> {
    clear();
    put(class, html, Some(ALONE)).ok_or(Refused)?;
    let printed = window().and_then(|window| window.print().ok()).ok_or(Refused);
    clear();
    printed
}

/// Whether something else than the session lies on the sheet already.
fn is_alone() -> bool {
    document().and_then(|document| document.get_element_by_id(PAPER)).is_some_and(|paper| paper.has_attribute(ALONE))
}

/// Lays elements on a sheet of their own beside the page.
fn put(class: &str, html: &str, mark: Option<&str>) -> Option<()> {
    let document = document()?;
    let paper = document.create_element("section").ok()?;
    paper.set_id(PAPER);
    paper.set_class_name(class);
    if let Some(mark) = mark {
        paper.set_attribute(mark, "").ok()?;
    }
    // Raw HTML: every text in it was escaped, which `tests/documents.rs` holds.
    paper.set_inner_html(html);
    document.document_element()?.append_child(&paper).ok()?;
    Some(())
}

fn lay_out(model: &Model) -> Option<()> {
    if let Some(view) = model.compared().and_then(|_| compare::view(model)) {
        return put("compare", &comparison::paper(&view, model.locale()), None);
    }
    let followed = model.address_so_far();
    let (page, packed) = address_and_pack();
    let links = Links::new(&page, &followed.packed(packed));
    let link = |step| links.at(step);
    let subject = DocumentSubject::of(model, &link);
    put("tiles", &content(DocumentKind::Paper, &subject, Look::Light, &[]), None)
}

fn clear() {
    if let Some(paper) = document().and_then(|document| document.get_element_by_id(PAPER)) {
        paper.remove();
    }
}
