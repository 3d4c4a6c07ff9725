//! The handout of the lesson: its stories are fetched, told ahead, and then printed or saved.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::Model;
use crate::app::export::handout::Handout;
use crate::app::model::rehearsal::Rehearsal;
use crate::app::model::{LessonItem, LessonStory};
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::{fetch, print};
use crate::web::context::use_view_context;

/// The buttons that make the handout.
pub fn takes(model: &Model) -> Html {
    html! { <HandoutTakes items={model.stories().lesson().items().to_vec()} maker={HandoutMaker(Rehearsal::of(model))} /> }
}

/// What tells the stories of the handout ahead, in the words of the page.
#[derive(Clone)]
struct HandoutMaker(Option<Rehearsal>);

impl PartialEq for HandoutMaker {
    fn eq(&self, other: &Self) -> bool {
        let words = |maker: &Self| maker.0.as_ref().map(|rehearsal| Rc::as_ptr(rehearsal.locale()));
        words(self) == words(other)
    }
}

/// What is done with the handout.
#[derive(Clone, Copy, PartialEq)]
enum HandoutTake {
    Print,
    Save,
}

#[derive(Properties, PartialEq)]
struct HandoutTakesProps {
    items: Vec<LessonItem>,
    maker: HandoutMaker,
}

#[component(HandoutTakes)]
fn handout_takes(props: &HandoutTakesProps) -> Html {
    let context = use_view_context();
    let said = use_state(|| None::<Text<'static>>);
    let take = |take: HandoutTake| {
        let (items, maker, said) = (props.items.clone(), props.maker.clone(), said.clone());
        move |_: MouseEvent| {
            let (items, maker, said) = (items.clone(), maker.clone(), said.clone());
            said.set(Some(Text::LessonMaking));
            spawn_local(async move {
                let handout = fetched(&items).await.and_then(|stories| Handout::of(maker.0.as_ref()?, &stories));
                let done = handout.and_then(|handout| taken(&handout, take));
                said.set(if done.is_some() { None } else { Some(Text::LessonHandoutMissing) });
            });
        }
    };
    let is_empty = props.items.is_empty();
    html! {
        <>
            <h3 key="head">{ context.say(Text::LessonHandout) }</h3>
            <p key="about" class="muted">{ context.say(Text::LessonHandoutAbout) }</p>
            <div key="buttons" class="row">
                <button key="print" disabled={is_empty} onclick={take(HandoutTake::Print)}>{ context.say(Text::ExportPrint) }</button>
                <button key="save" disabled={is_empty} onclick={take(HandoutTake::Save)}>{ context.say(Text::LessonHandoutSave) }</button>
            </div>
            <p key="said" class="status" role="status">{ said.map(|words| context.say(words)).unwrap_or_default() }</p>
        </>
    }
}

/// The files of all stories; `None` where one does not come.
async fn fetched(items: &[LessonItem]) -> Option<Vec<(LessonItem, Rc<str>)>> {
    let mut files = Vec::new();
    for item in items {
        let file = match (item.story.file(), &item.story) {
            (None, LessonStory::Shipped(entry)) => fetch::text(&entry.address()).await?.into(),
            (file, _) => file?,
        };
        files.push((item.clone(), file));
    }
    Some(files)
}

fn taken(handout: &Handout, take: HandoutTake) -> Option<()> {
    match take {
        HandoutTake::Print => print::print_alone("handout", &handout.paper()).ok(),
        HandoutTake::Save => {
            let file = blob(&handout.markdown(), "text/markdown;charset=utf-8").ok()?;
            save("while-you-were-out-handout.md", &file).ok()
        }
    }
}
