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

use super::document;
use super::location::address_and_pack;

/// The id of the sheet while the browser prints.
const PAPER: &str = "paper";

/// Listens to the two moments of printing, for as long as the listeners are kept.
pub fn listen(page: &Page) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let page = page.clone();
    let before = EventListener::new(&window, "beforeprint", move |_| {
        clear();
        if let Some(model) = page.try_model() {
            _ = lay_out(&model);
        }
    });
    vec![before, EventListener::new(&window, "afterprint", |_| clear())]
}

fn lay_out(model: &Model) -> Option<()> {
    let document = document()?;
    let paper = document.create_element("section").ok()?;
    paper.set_id(PAPER);
    if let Some(view) = model.compared().and_then(|_| compare::view(model)) {
        paper.set_class_name("compare");
        // Raw HTML, as below: every text in it was escaped.
        paper.set_inner_html(&comparison::paper(&view, model.locale()));
        document.document_element()?.append_child(&paper).ok()?;
        return Some(());
    }
    let followed = model.address_so_far();
    let (page, packed) = address_and_pack();
    let links = Links::new(&page, &followed.packed(packed));
    let link = |step| links.at(step);
    let subject = DocumentSubject::of(model, &link);
    paper.set_class_name("tiles");
    // Raw HTML: `export::escape` has escaped every text of a visitor in it; `tests/documents.rs` holds that.
    paper.set_inner_html(&content(DocumentKind::Paper, &subject, Look::Light, &[]));
    document.document_element()?.append_child(&paper).ok()?;
    Some(())
}

fn clear() {
    if let Some(paper) = document().and_then(|document| document.get_element_by_id(PAPER)) {
        paper.remove();
    }
}
