//! What an embedded story offers beside itself: the whole page in a new tab, at the same place, and the story on the full screen.

use yew::prelude::*;

use crate::text::Text;
use crate::web::anchors;
use crate::web::browser::full_screen;
use crate::web::components::icon;
use crate::web::context::use_view_context;

/// Draws both. Where links may not lead out of the page, or the page around this one does not allow the full screen, that one is left out.
#[component(WholePage)]
pub fn whole_page() -> Html {
    let context = use_view_context();
    let (open, fill) = (context.say(Text::WindowOpenWhole), context.say(Text::WindowFullScreen));
    html! {
        <span class="whole-page" key="whole-page">
            if context.has_links {
                <a key="open" class="open-whole" data-anchor={anchors::OPEN_WHOLE} href="./" target="_blank" rel="noopener" title={open.clone()}>
                    <span class="word">{ open }</span>{ icon("open") }
                </a>
            }
            if full_screen::is_allowed() {
                <button key="fill" class="quiet icon-button" aria-label={fill.clone()} title={fill} onclick={|_: MouseEvent| full_screen::toggle()}>{ icon("fill") }</button>
            }
        </span>
    }
}
