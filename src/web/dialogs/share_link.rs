//! What the dialogs that hand out links share: the page's own address, the packing, and copying out of a field.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlTextAreaElement, window};
use yew::prelude::*;

use crate::app::address::{Address, Followed};
use crate::app::link::Pack;
use crate::app::share::TooLong;
use crate::text::Text;
use crate::web::context::ViewContext;

use crate::web::browser::clipboard::{Refused, copy};
use crate::web::browser::compression::packed;

/// A link, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Made {
    /// The whole of what it says.
    Ready(Box<Address>),
    /// It is being packed.
    Packing,
    /// The browser cannot pack.
    Unpackable,
    /// The script has so many characters.
    TooLong(usize),
}

impl Made {
    /// The link to the page with this; where there is none, why.
    pub fn words(&self, context: &ViewContext) -> Result<String, String> {
        match self {
            Self::Ready(address) => Ok(format!("{}{address}", here())),
            Self::Packing => Err(context.say(Text::SharePacking)),
            Self::Unpackable => Err(context.say(Text::ShareUnpackable)),
            Self::TooLong(length) => Err(context.say(Text::ShareTooLong { count: u64::try_from(*length).unwrap_or(u64::MAX) })),
        }
    }
}

/// What came of packing: nothing yet; or the letters, where the browser can pack.
pub type Packed = Option<Option<String>>;

/// Packs the session again whenever it is another one.
#[hook]
pub fn use_packed(pack: Option<Pack>) -> Packed {
    let done = use_state(|| None::<(Pack, Option<String>)>);
    {
        let done = done.clone();
        use_effect_with(pack.clone(), move |pack| {
            if let Some(pack) = pack.clone() {
                spawn_local(async move {
                    let text = packed(&pack).await;
                    done.set(Some((pack, text)));
                });
            }
        });
    }
    done.as_ref().filter(|(own, _)| Some(own) == pack.as_ref()).map(|(_, text)| text.clone())
}

/// The link with its pack in it.
pub fn made(followed: Result<Followed, TooLong>, packed: &Packed) -> Made {
    match (followed, packed) {
        (Err(TooLong { length }), _) => Made::TooLong(length),
        (Ok(Followed { address, pack: None }), _) => Made::Ready(Box::new(address)),
        (Ok(_), None) => Made::Packing,
        (Ok(_), Some(None)) => Made::Unpackable,
        (Ok(followed), Some(packed)) => Made::Ready(Box::new(followed.packed(packed.clone()))),
    }
}

/// The page's own address, without query and fragment.
pub fn here() -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// A text in a field, with a button that copies it; where the browser does not let the page, the field is selected.
pub fn taken(context: &ViewContext, name: &'static str, label: &str, text: &str, said: &UseStateHandle<Option<Text<'static>>>) -> Html {
    let (own, said) = (text.to_owned(), said.clone());
    let onclick = move |event: MouseEvent| {
        let row = event.target_unchecked_into::<Element>().closest(".taken").ok().flatten();
        let (text, said) = (own.clone(), said.clone());
        spawn_local(async move {
            let copied = copy(&text).await;
            if copied == Err(Refused) {
                select(row);
            }
            said.set(Some(if copied.is_ok() { Text::ShareCopied } else { Text::ShareCopyByHand }));
        });
    };
    html! {
        <div key={name} class="taken" data-taken={name}>
            <textarea readonly=true rows={if name == "element" || name == "frame" { "4" } else { "2" }} spellcheck="false" aria-label={label.to_owned()} value={text.to_owned()} />
            <button type="button" autofocus={name == "frame"} {onclick}>{ context.say(Text::ShareCopy) }</button>
        </div>
    }
}

fn select(row: Option<Element>) {
    let field = row.and_then(|row| row.query_selector("textarea").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.focus().unwrap_or_default();
        field.select();
    }
}
