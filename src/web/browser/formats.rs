//! Numbers and weekdays as the browser writes them in the page's language: `Intl`, through the methods that stand on it.

use js_sys::{Date, Number, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::text::{Formats, Tag, Width};

/// A Monday, in days since 1970.
const MONDAY: u64 = 4;
const DAY_MS: f64 = 86_400_000.0;

/// The browser's knowledge of all languages.
#[derive(Clone, Copy, Debug)]
pub struct Intl;

#[expect(clippy::cast_precision_loss, reason = "counts of a page and days of a week")]
impl Formats for Intl {
    fn number(&self, tag: Tag, number: u64) -> String {
        // No language of the page groups what has three digits or fewer: most numbers need not be asked for.
        if number < 1_000 { number.to_string() } else { Number::from(number as f64).to_locale_string(&spoken(tag)).into() }
    }

    fn weekday(&self, tag: Tag, day: u64, width: Width) -> String {
        let options = Object::new();
        // The short day of Japanese is one letter, which beside a time is read as the moon: nobody writes it alone.
        let width = if width == Width::Short && tag != Tag::Ja { "short" } else { "long" };
        for (option, value) in [("weekday", width), ("timeZone", "UTC"), ("calendar", "gregory")] {
            // A fresh object takes what is set.
            Reflect::set(&options, &option.into(), &value.into()).map(drop).unwrap_or_default();
        }
        let date = Date::new(&JsValue::from((MONDAY + day % 7) as f64 * DAY_MS));
        date.to_locale_date_string(&spoken(tag), &options).into()
    }
}

/// The language as `Intl` knows it, with the digits that times and builds are written with. A language in disguise is English.
fn spoken(tag: Tag) -> String {
    format!("{}-u-nu-latn", if tag.is_disguise() { Tag::En } else { tag }.name())
}
