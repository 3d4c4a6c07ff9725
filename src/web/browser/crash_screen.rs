//! What the script outside the program, `boot.js`, needs when the program ends in the midst of something: it watches for that, because a trap
//! gives the program no last word. Everything is told it in time, and nothing is drawn here.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::window;

use crate::text::{Locale, Text};

/// Where `boot.js` looks.
const KEPT: &str = "wywoKept";

/// How many letters are kept of the script that runs.
const LONGEST: usize = 400;

/// Tells the words for an end, in the page's language.
pub fn speak(locale: &Locale) {
    let about = [Text::ErrorBroken, Text::ErrorBrokenHelp, Text::ErrorBrokenScript];
    let words = about.into_iter().chain([Text::ErrorBrokenBack, Text::ErrorBrokenLine, Text::ErrorBrokenGood]);
    let words: Array = words.map(|text| JsValue::from(locale.say(text))).collect();
    tell("words", &words);
}

/// Keeps the session's script.
pub fn keep(script: &str) {
    tell("script", &script.into());
}

/// Tells the script that begins to run; an empty one says that it is over.
pub fn begin(script: &str) {
    let shown = script.char_indices().nth(LONGEST).map_or(script, |(at, _)| &script[..at]);
    tell("running", &shown.into());
}

/// Tells what a panic says, before the program ends by it.
pub fn prepare() {
    std::panic::set_hook(Box::new(|info| tell("panic", &info.to_string().into())));
}

fn tell(name: &str, value: &JsValue) {
    let Some(window) = window() else { return };
    let kept = Reflect::get(&window, &KEPT.into()).ok().filter(JsValue::is_object).unwrap_or_else(|| Object::new().into());
    for (object, name, value) in [(&kept, name, value), (&JsValue::from(window), KEPT, &kept)] {
        Reflect::set(object, &name.into(), value).map(drop).unwrap_or_default();
    }
}
