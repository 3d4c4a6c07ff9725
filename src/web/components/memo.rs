//! A part of the page that is drawn again only when its view model differs from the one that was drawn before.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;

use crate::web::browser::render_count::count_render;
use crate::web::context::{ViewContext, use_view_context};

/// How a part is drawn from its view model.
type Draw<V> = fn(&ViewContext, &V) -> Html;

/// A view model with the function that draws it.
struct MemoDrawing<V> {
    view: V,
    draw: Draw<V>,
}

/// A [`MemoDrawing`] of any view model. One component for all parts weighs a tenth of one for each.
trait AnyDrawing: Any {
    fn draw(&self, context: &ViewContext) -> Html;
    fn is_same(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<V: PartialEq + 'static> AnyDrawing for MemoDrawing<V> {
    fn draw(&self, context: &ViewContext) -> Html {
        (self.draw)(context, &self.view)
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Self>().is_some_and(|other| other.view == self.view)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The properties of [`Memo`].
#[derive(Properties, Clone)]
struct MemoProps {
    name: &'static str,
    drawing: Rc<dyn AnyDrawing>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.drawing.is_same(other.drawing.as_any())
    }
}

/// Draws the part. Yew calls it again only when its properties or the context have changed.
#[component(Memo)]
fn memo_component(props: &MemoProps) -> Html {
    let context = use_view_context();
    let name = props.name;
    use_effect(move || count_render(name));
    props.drawing.draw(&context)
}

/// Draws a part of the page from its view model, and again only when that has changed. The name is unique for the function that draws; how often it was drawn
/// is counted under it ([`count_render`]).
pub fn memo<V: PartialEq + 'static>(key: &str, name: &'static str, view: V, draw: Draw<V>) -> Html {
    let drawing: Rc<dyn AnyDrawing> = Rc::new(MemoDrawing { view, draw });
    html! { <Memo key={key} {name} {drawing} /> }
}
