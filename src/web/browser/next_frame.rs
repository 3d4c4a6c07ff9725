//! Does something once before the next picture is drawn, however often it is asked for until then.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::window;

/// What is done before the next picture, for as long as this is kept.
pub struct NextFrame {
    /// The number of the browser's frame that was asked for.
    asked: Rc<Cell<Option<i32>>>,
    callback: Closure<dyn FnMut()>,
}

impl NextFrame {
    /// Something that can be asked for.
    pub fn new(mut run: impl FnMut() + 'static) -> Self {
        let asked = Rc::new(Cell::new(None));
        let begun = asked.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            begun.set(None);
            run();
        });
        Self { asked, callback }
    }

    /// Asks for it.
    pub fn ask(&self) {
        if self.asked.get().is_none() {
            self.asked.set(window().and_then(|window| window.request_animation_frame(self.callback.as_ref().unchecked_ref()).ok()));
        }
    }
}

impl Drop for NextFrame {
    fn drop(&mut self) {
        if let Some((window, frame)) = window().zip(self.asked.take()) {
            window.cancel_animation_frame(frame).unwrap_or_default();
        }
    }
}
