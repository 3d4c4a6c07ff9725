//! Every step on paper: before the browser prints, whoever asked it to, the contact sheet is put beside the page, and `print.css` shows
//! it instead of the page. Afterwards it is gone.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::window;

use crate::app::Model;
use crate::app::export::Subject;
use crate::app::export::file::{Kind, content};
use crate::app::export::links::Links;
use crate::app::export::look::Look;

use crate::web::browser::document;

/// Where the sheet stands while the browser prints.
const PAPER: &str = "paper";

/// An event's name, and what is called for it.
type Heard = (&'static str, Closure<dyn FnMut()>);

/// The two moments of printing, heard for as long as this is kept.
pub struct Paper {
    heard: [Heard; 2],
}

impl Paper {
    /// Listens.
    pub fn laid(model: Rc<RefCell<Model>>) -> Self {
        let before = Closure::<dyn FnMut()>::new(move || {
            clear();
            if let Ok(model) = model.try_borrow() {
                _ = lay(&model);
            }
        });
        let heard = [("beforeprint", before), ("afterprint", Closure::<dyn FnMut()>::new(clear))];
        if let Some(window) = window() {
            for (name, closure) in &heard {
                window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).unwrap_or_default();
            }
        }
        Self { heard }
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        if let Some(window) = window() {
            for (name, closure) in &self.heard {
                window.remove_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).unwrap_or_default();
            }
        }
    }
}

/// The page's own address without its parameters, and what is packed in it.
pub fn here() -> (String, Option<String>) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), None) };
    let packed = location.hash().ok().and_then(|hash| hash.strip_prefix("#s1=").map(str::to_owned));
    (location.href().unwrap_or_default(), packed)
}

fn lay(model: &Model) -> Option<()> {
    let followed = model.address_so_far();
    let (page, packed) = here();
    let links = Links::new(&page, &followed.packed(packed));
    let link = |step| links.at(step);
    let subject = Subject::of(model, &link);
    let document = document()?;
    let paper = document.create_element("section").ok()?;
    paper.set_id(PAPER);
    paper.set_class_name("tiles");
    // Whatever somebody wrote was made harmless where the elements were made.
    paper.set_inner_html(&content(Kind::Paper, &subject, Look::Light, &[]));
    document.document_element()?.append_child(&paper).ok()?;
    Some(())
}

fn clear() {
    if let Some(paper) = document().and_then(|document| document.get_element_by_id(PAPER)) {
        paper.remove();
    }
}
