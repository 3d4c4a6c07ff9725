//! The whole page as it is drawn from the application. The root draws it in the browser; the build draws the page as it opens into `index.html`
//! ([`crate::web::first_picture`]), so nothing here asks a browser for anything.

use yew::prelude::*;

use crate::app::model::FootPanel;
use crate::app::options::Switch;
use crate::app::{Model, PageMode, clock, stage as app_stage, story};
use crate::text::Text;
use crate::web::components::{ShownTime, memo, placeholder};
use crate::web::context::ViewContext;
use crate::web::lazy::{DeskView, Frame, LazyView, Motion};
use crate::web::panels::footer::footer;
use crate::web::panels::header::{header, story_time_alone, time_alone};
use crate::web::panels::notice::notice;
use crate::web::panels::stage::stage;
use crate::web::panels::story::story_line;

/// The frame of a whole page.
pub const FRAME: Frame = Frame { head: header, foot: footer, time: time_alone };

/// Draws the page. Without a frame it is a story in another page.
pub fn page(context: &ViewContext, model: &Model, motion: &Motion, frame: Option<Frame>) -> Html {
    let now = motion.held.as_ref().map_or_else(|| model.now(), |(now, _)| *now);
    let (clock, mode) = (clock::at(model, now), model.mode());
    let (is_story, anchor) = if mode == PageMode::Story { ("story", "#stage") } else { ("explore", "#seats") };
    let (is_asked, is_task) = (model.stories().asking().posed().is_some(), model.stories().attempt(model.session()).is_some());
    let (is_embed, explores) = (model.options().has(Switch::Embed), mode == PageMode::Explore);
    let head = match frame {
        Some(frame) if !is_embed => memo("head", "header", (clock.clone(), mode), frame.head),
        Some(frame) if explores => memo("desk-head", "time", clock.clone(), frame.time),
        Some(_) | None => memo("head", "time", clock.clone(), story_time_alone),
    };
    let foot = frame
        .filter(|_| !is_embed)
        .map_or_else(|| placeholder("foot"), |frame| memo("foot", "footer", (clock.theme, clock.tag), frame.foot));
    html! {
        <ContextProvider<ViewContext> context={context.clone()}>
        <ContextProvider<ShownTime> context={ShownTime::of(now)}>
            <a class="skip" href={anchor} key="skip">{ context.say(Text::PageSkip) }</a>
            { head }
            { memo("story", "story", (story::view(model), model.stories().asking().guesses()), |context, (view, guesses)| story_line(context, view.as_deref(), *guesses)) }
            { if model.editor().is_recording() { lazy(context, "recording", LazyView::Desk(DeskView::Recording(model))) } else { placeholder("recording") } }
            { notice(context, model.notice()) }
            { if mode == PageMode::Explore && is_asked { lazy(context, "ask", LazyView::Ask(model)) } else { placeholder("ask") } }
            { if mode == PageMode::Explore && is_task && !is_asked { lazy(context, "task", LazyView::Task(model)) } else { placeholder("task") } }
            <main key="main" data-mode={is_story} data-travels={motion.travels.then_some("")} data-sheet={model.reading().sheet().map(FootPanel::name)}>
                <div key="summary">{ lazy(context, "summary", LazyView::Summary(model)) }</div>
                { if mode == PageMode::Story { told(context, model, motion) } else { context.desk_view(DeskView::Panels(model)) } }
            </main>
            { lazy(context, "expect", LazyView::Expectation(model)) }
            { foot }
            { dialog(context, model) }
            <p class="visually-hidden" aria-live="polite" key="live">{ live(context, model) }</p>
        </ContextProvider<ShownTime>>
        </ContextProvider<ViewContext>>
    }
}

/// What stands below the sentence of a story: the stage, and what comes once the message has landed.
fn told(context: &ViewContext, model: &Model, motion: &Motion) -> Html {
    let below = if model.stories().asking().posed().is_some() {
        lazy(context, "ask", LazyView::Ask(model))
    } else if model.stories().attempt(model.session()).is_some() {
        lazy(context, "task", LazyView::Task(model))
    } else {
        lazy(context, "because", LazyView::Because(model))
    };
    let view = motion.held.as_ref().map_or_else(|| app_stage::view(model), |(_, stage)| stage.clone());
    html! {
        < key="told">
            { memo("stage", "stage", view, |context, view| stage(context, view.as_deref())) }
            <div key="rest" class="rest" data-waits={motion.held.is_some().then_some("")}>
                { below }
            </div>
            <div key="strip" class="strip-place">{ strip(context, model) }</div>
        </>
    }
}

/// The timeline below a story; in another page there is none.
fn strip(context: &ViewContext, model: &Model) -> Html {
    if model.options().has(Switch::Embed) {
        return placeholder("strip");
    }
    lazy(context, "strip", LazyView::Desk(DeskView::Strip(model)))
}

/// A piece of the page that travels later; until it has come, its place is kept.
fn lazy(context: &ViewContext, key: &'static str, view: LazyView<'_>) -> Html {
    context.lazy.as_ref().map_or_else(|| placeholder(key), |lazy| lazy.view(view, context))
}

/// The open dialog; while none is open, the product tour.
fn dialog(context: &ViewContext, model: &Model) -> Html {
    let view = model.reading().dialog().map_or(LazyView::Tour(model), |dialog| LazyView::Dialog(dialog, model));
    html! { <div key="dialog">{ lazy(context, "none", view) }</div> }
}

/// What is announced to those who do not see the page; before the lazy part has come, the step alone.
fn live(context: &ViewContext, model: &Model) -> Html {
    match &context.lazy {
        Some(lazy) => lazy.view(LazyView::Announcement(model), context),
        // The same element as theirs: what stands in it is not announced again when they come.
        None => html! { <><span key="said">{ &model.status().announcement }</span></> },
    }
}
