//! Regular expressions for the script language, by the browser's `RegExp`.

use js_sys::{Array, Function, Object, Reflect, RegExp};
use wasm_bindgen::{JsCast, JsValue};

use crate::powershell::regex_engine::{RegexEngine, RegexMatch};

/// The browser's `RegExp`.
pub struct BrowserRegex;

impl RegexEngine for BrowserRegex {
    fn matches(&self, pattern: &str, flags: &str, text: &str, limit: usize) -> Result<Vec<RegexMatch>, String> {
        let regex = compiled(pattern, flags)?;
        let places = Places::of(text);
        let mut found = Vec::new();
        while found.len() < limit {
            let Some(result) = regex.exec(text) else { break };
            let result: &Array = result.unchecked_ref();
            let Some(one) = read(result, &places) else { break };
            // An empty match would be found again and again.
            if one.groups.first().copied().flatten().is_some_and(|(from, to)| from == to) {
                regex.set_last_index(regex.last_index() + 1);
            }
            found.push(one);
        }
        Ok(found)
    }
}

/// `new RegExp` throws for a pattern that it does not know; js-sys cannot catch that, so it is built through `Reflect`.
fn compiled(pattern: &str, flags: &str) -> Result<RegExp, String> {
    let constructor: Function = Reflect::get(&js_sys::global(), &"RegExp".into()).map_err(|error| words(&error))?.unchecked_into();
    let arguments = Array::of2(&pattern.into(), &format!("{flags}dg").into());
    Reflect::construct(&constructor, &arguments).map(JsCast::unchecked_into).map_err(|error| words(&error))
}

fn words(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(String::new, |error| error.message().into())
}

/// Bytes of UTF-8 for places in UTF-16.
struct Places(Vec<usize>);

impl Places {
    fn of(text: &str) -> Self {
        let mut places = Vec::with_capacity(text.len() + 1);
        for (at, letter) in text.char_indices() {
            places.extend(std::iter::repeat_n(at, letter.len_utf16()));
        }
        places.push(text.len());
        Self(places)
    }

    fn range(&self, ends: &JsValue) -> Option<(usize, usize)> {
        let both: &Array = ends.dyn_ref()?;
        Some((self.byte(&both.get(0))?, self.byte(&both.get(1))?))
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a string")]
    fn byte(&self, place: &JsValue) -> Option<usize> {
        self.0.get(place.as_f64()? as usize).copied()
    }
}

fn read(result: &Array, places: &Places) -> Option<RegexMatch> {
    let indices: Array = Reflect::get(result, &"indices".into()).ok()?.dyn_into().ok()?;
    let groups: Vec<Option<(usize, usize)>> = indices.iter().map(|pair| places.range(&pair)).collect();
    let by_name = Reflect::get(&indices, &"groups".into()).ok().filter(JsValue::is_object);
    let names = by_name.map(|by_name| numbered(&by_name, &groups, places)).unwrap_or_default();
    Some(RegexMatch { groups, names })
}

/// The named groups and their numbers; a group is known by where it matched.
fn numbered(by_name: &JsValue, groups: &[Option<(usize, usize)>], places: &Places) -> Vec<(String, usize)> {
    let mut names: Vec<(String, usize)> = Vec::new();
    for entry in Object::entries(by_name.unchecked_ref()).iter() {
        let entry: Array = entry.unchecked_into();
        let range = places.range(&entry.get(1));
        let free = |number: &usize| !names.iter().any(|(_, taken)| taken == number);
        let number = (1..groups.len()).filter(free).find(|number| groups[*number] == range);
        if let (Some(name), Some(number)) = (entry.get(0).as_string(), number) {
            names.push((name, number));
        }
    }
    names
}
