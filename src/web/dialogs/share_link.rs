//! A link to share: made of what a dialog asks for, compressed where that is needed.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::address::{Address, CurrentLink};
use crate::app::link::Pack;
use crate::app::share::LinkTooLong;
use crate::text::Text;
use crate::web::context::ViewContext;

use crate::web::browser::compression::deflated;
use crate::web::browser::location::page_address;

/// A link, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum ShareLink {
    /// The address that the link leads to.
    Ready(Box<Address>),
    /// The session is being compressed.
    Packing,
    /// The browser cannot compress.
    Unpackable,
    /// The script is too long for a readable link; this is its length in characters.
    TooLong(usize),
}

impl ShareLink {
    /// The link as a text.
    ///
    /// # Errors
    /// Why there is none, as a text to show.
    pub fn words(&self, context: &ViewContext) -> Result<String, String> {
        match self {
            Self::Ready(address) => Ok(format!("{}{address}", page_address())),
            Self::Packing => Err(context.say(Text::SharePacking)),
            Self::Unpackable => Err(context.say(Text::ShareUnpackable)),
            Self::TooLong(length) => Err(context.say(Text::ShareTooLong { count: u64::try_from(*length).unwrap_or(u64::MAX) })),
        }
    }
}

/// What was compressed: `None` while it is being made, `Some(None)` where the browser cannot compress.
pub type Packed = Option<Option<String>>;

/// Compresses a session, and again whenever it changes.
#[hook]
pub fn use_packed(pack: Option<Pack>) -> Packed {
    use_deflated(pack.map(|pack| pack.to_text()))
}

/// Compresses a text, and again whenever it changes.
#[hook]
pub fn use_deflated(text: Option<String>) -> Packed {
    let done = use_state(|| None::<(String, Option<String>)>);
    {
        let done = done.clone();
        use_effect_with(text.clone(), move |text| {
            if let Some(text) = text.clone() {
                spawn_local(async move {
                    let packed = deflated(&text).await;
                    done.set(Some((text, packed)));
                });
            }
        });
    }
    done.as_ref().filter(|(packed_one, _)| Some(packed_one) == text.as_ref()).map(|(_, packed)| packed.clone())
}

/// Makes the link, with the compressed session where it needs one.
pub fn share_link(followed: Result<CurrentLink, LinkTooLong>, packed: &Packed) -> ShareLink {
    match (followed, packed) {
        (Err(LinkTooLong { length }), _) => ShareLink::TooLong(length),
        (Ok(CurrentLink { address, pack: None }), _) => ShareLink::Ready(Box::new(address)),
        (Ok(_), None) => ShareLink::Packing,
        (Ok(_), Some(None)) => ShareLink::Unpackable,
        (Ok(followed), Some(packed)) => ShareLink::Ready(Box::new(followed.packed(packed.clone()))),
    }
}
