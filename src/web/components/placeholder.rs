//! What stands in the place of an element that is not shown.

use yew::prelude::*;
use yew::virtual_dom::Key;

/// A hidden element that keeps the place, and the key, of one that is not shown.
///
/// Yew 0.22 and 0.23 lose their place among siblings where one of them renders nothing, or comes and goes without a key; the page then breaks with
/// `NotFoundError` (<https://github.com/yewstack/yew/issues/4092>, fixed after 0.23). Therefore every element that can be absent leaves this behind, and its siblings
/// have keys.
pub fn placeholder(key: impl Into<Key>) -> Html {
    html! { <span key={key.into()} hidden=true></span> }
}
