//! Values as plain JavaScript objects, for scripts and for other pages.

use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// A value as plain JavaScript objects.
pub fn plain(value: &impl Serialize) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Sets a property of an object. An object that refuses it stays as it is.
pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    drop(Reflect::set(object, &name.into(), value));
}
