//! The line above the seats: what is happening in the story, and the one big button.

use yew::prelude::*;

use crate::app::keys::{self, KeyAction};
use crate::app::story::{NextStory, StoryView, TaskProgress};
use crate::app::{AskEvent, Dialog, Msg, PlaybackEvent, ReadingEvent, StoryEvent};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{icon, told_words};
use crate::web::context::ViewContext;

/// Draws the line. Without a story it says what can be done.
pub fn story_line(context: &ViewContext, view: Option<&StoryView>, guesses: bool) -> Html {
    html! {
        <section key="story" class="story" data-anchor={anchors::STORY} aria-label={context.say(Text::StoryPanel)}
            data-scene={view.map(|view| view.at.to_string())} data-altered={view.filter(|view| view.altered).map(|_| "true")}>
            if let Some(view) = view {
                { telling(context, view, guesses) }
            } else {
                <p class="narration" key="free">{ context.say(Text::StoryFree) }</p>
                { guess(context, guesses) }
            }
        </section>
    }
}

fn telling(context: &ViewContext, view: &StoryView, guesses: bool) -> Html {
    let beat = |index: usize| html! { <i key={index} class={classes!((index < view.at).then_some("done"), (index + 1 == view.at).then_some("here"))}></i> };
    let back = keys::title(&context.say(Text::StoryPrevious), KeyAction::Back, context.single_keys, &context.locale);
    html! {
        <>
            <p class="tale-head" key="head">
                <b key="title">{ &view.title }</b>
                <span class="beats" key="beats" aria-hidden="true">{ for (0..view.of).map(beat) }</span>
                <span class="position" key="position">{ context.say(Text::StoryPosition { at: view.at as u64, of: view.of as u64 }) }</span>
                if let Some(score) = &view.score {
                    <span class="position score" key="score">{ score }</span>
                }
                if view.altered {
                    <b key="changed" class="changed">{ context.say(Text::StoryChanged) }</b>
                } else if view.your_turn && view.asks.is_none() {
                    <b key="turn" class="turn">{ context.say(Text::StoryYourTurn) }</b>
                }
            </p>
            <p class="narration" key="narration" data-long={is_long(&view.narration).then_some("")}>{ told_words(&view.spans) }</p>
            <div class="tale-buttons" key="buttons">
            <button key="leave" class="quiet leave" onclick={context.on(Msg::Story(StoryEvent::LeftStory))}>{ context.say(Text::StoryLeave) }</button>
            if !view.altered && view.end.is_none() && view.task.is_none() {
                { guess(context, guesses) }
            }
            <button key="previous" class="icon-button" disabled={view.at < 2 && view.earlier.is_none()} aria-label={context.say(Text::StoryPrevious)} title={back}
                aria-keyshortcuts={keys::aria(KeyAction::Back, context.single_keys)} onclick={context.on(Msg::Story(StoryEvent::PressedPrevious))}>{ icon("back") }</button>
            { onward(context, view) }
            </div>
        </>
    }
}

/// The wish to be asked before everything that decides something.
fn guess(context: &ViewContext, guesses: bool) -> Html {
    let words = context.say(Text::AskGuess);
    html! {
        <button key="guess" class="quiet guess" aria-pressed={guesses.to_string()} title={words.clone()} onclick={context.on(Msg::Ask(AskEvent::SwitchedGuessing))}>
            { icon("guess") }<span>{ words }</span>
        </button>
    }
}

/// Whether a sentence needs smaller letters, so that everything below it stays where it is.
fn is_long(sentence: &str) -> bool {
    /// As much as two lines hold; a Chinese or Japanese letter is as wide as two others.
    const TWO_LINES: usize = 150;
    sentence.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>() > TWO_LINES
}

/// The big button; at the story's end it leads to the next one. It stays the same element, so that it keeps the focus when it is pressed.
fn onward(context: &ViewContext, view: &StoryView) -> Html {
    if view.altered {
        return html! {
            <>
                if view.compares {
                    <button key="compare" class="quiet" aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Compare)))}>{ context.say(Text::StoryCompare) }</button>
                }
                <button key="here" class="quiet" onclick={context.on(Msg::Story(StoryEvent::WentOnHere))}>{ context.say(Text::StoryGoOnHere) }</button>
                <button key="big" class="primary big" data-anchor={anchors::NEXT} onclick={context.on(Msg::Story(StoryEvent::WentBackToStory))}>{ context.say(Text::StoryBackToStory) }</button>
            </>
        };
    }
    let again = html! { <button key="again" onclick={context.on(Msg::Playback(PlaybackEvent::PressedReset))}>{ context.say(Text::StoryAgain) }</button> };
    if let Some(task) = view.task {
        let word = context.say(Text::TaskShow);
        let title = keys::title(&word, KeyAction::Next, context.single_keys, &context.locale);
        return html! {
            <>
                if task == TaskProgress::Tried {
                    { again }
                }
                <button key="big" class="big" data-anchor={anchors::NEXT} {title} aria-keyshortcuts={keys::aria(KeyAction::Next, context.single_keys)} onclick={context.on(Msg::Story(StoryEvent::PressedNext))}>{ word }</button>
            </>
        };
    }
    let Some(end) = &view.end else {
        let word = context.say(if view.asks.is_some() { Text::AskShow } else { Text::StoryNext });
        let title = keys::title(&word, KeyAction::Next, context.single_keys, &context.locale);
        return html! {
            <>
                <button key="big" class="primary big" data-anchor={anchors::NEXT} data-passes={view.passes.clone().filter(|_| view.asks.is_none())} {title} aria-keyshortcuts={keys::aria(KeyAction::Next, context.single_keys)} onclick={context.on(Msg::Story(StoryEvent::PressedNext))}>{ word }{ icon("forward") }</button>
            </>
        };
    };
    if let Some(run) = end.practice {
        let word = context.say(Text::PracticeNext);
        let title = keys::title(&word, KeyAction::Next, context.single_keys, &context.locale);
        return html! {
            <>
                <button key="big" class="primary big" data-anchor={anchors::NEXT} data-practice={run.theme.name()} data-question={run.number.to_string()} {title} aria-keyshortcuts={keys::aria(KeyAction::Next, context.single_keys)} onclick={context.on(Msg::Practiced(run))}>{ word }{ icon("forward") }</button>
            </>
        };
    }
    let Some(NextStory { key, title, begins }) = &end.next else {
        let catalogue = context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Stories)));
        return html! {
            <>
                { again }
                <button key="big" class="primary big" data-anchor={anchors::NEXT} aria-haspopup="dialog" onclick={catalogue}>{ context.say(Text::StoryStories) }</button>
            </>
        };
    };
    let next = title.as_ref().map_or_else(|| context.say(Text::StoryNextUnnamed), |title| context.say(Text::StoryNextStory { title }));
    html! {
        <>
            { again }
            <button key="big" class="primary big" data-anchor={anchors::NEXT} data-next={key.clone()} title={next.clone()} onclick={context.on(Msg::Story(begins.clone()))}><span>{ next }</span></button>
        </>
    }
}
