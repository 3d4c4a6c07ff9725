//! Answers a host: what each request asks the application to do, and what is answered when that is done.

use crate::app::effect::Report;
use crate::app::link::{self, LinkProblem};
use crate::app::model::PlaybackEvent;
use crate::app::snapshot::Snapshot;
use crate::app::{Door, Msg, Origin};

use super::message::{Capabilities, CommandResult, Failure, Position};
use super::request::Request;

/// Does what a host asks for, or answers why it cannot be done. Where [`Request::needs_language`] says so, the script language must have
/// been loaded first.
pub fn answer(door: &mut impl Door, request: Request) -> Result<CommandResult, Failure> {
    if request.needs_language() && door.read(|model| !model.has_whole_language()) {
        return Err(Failure { code: "no-language", message: door.read(|model| LinkProblem::NoLanguage.text(model.locale())) });
    }
    done(door, request)
}

fn done(door: &mut impl Door, request: Request) -> Result<CommandResult, Failure> {
    match request {
        Request::Run { script } => apply(door, [Msg::RunScript(script)]),
        // What the other frames say is taken in by what shares the session with them, before it is answered.
        Request::Relay { text: _ } => Ok(CommandResult::Moved(door.read(|model| Position::of(model.session())))),
        Request::State => Ok(door.read(|model| CommandResult::State(Snapshot::of(model.session(), model.locale())))),
        Request::Seek { step } => apply(door, [Msg::Playback(PlaybackEvent::PickedStep(step))]),
        Request::Reset => apply(door, [Msg::Playback(PlaybackEvent::PressedReset)]),
        Request::List => Ok(door.read(|model| CommandResult::List(Capabilities::new(model.locale())))),
        Request::Script => Ok(door.read(|model| {
            let Position { step, steps } = Position::of(model.session());
            CommandResult::Script { script: link::script_of_world(model.session()), step, steps }
        })),
        Request::Load { script, step } => apply(door, [Msg::LoadSession(script, step)]),
        Request::Look { theme, lang } => {
            let theme = theme.map(Msg::PickedTheme);
            let lang = lang.map(Msg::PickedLanguage);
            apply(door, theme.into_iter().chain(lang))
        }
    }
}

/// Hands messages in, and answers with what the last one reports; without a report, with where the session stands.
fn apply(door: &mut impl Door, msgs: impl IntoIterator<Item = Msg>) -> Result<CommandResult, Failure> {
    let report = msgs.into_iter().filter_map(|msg| door.apply(Origin::Host, msg)).last();
    match report {
        Some(Report::Ran(result)) => Ok(CommandResult::Ran(result)),
        Some(Report::Loaded(Err(problem))) => {
            Err(Failure { code: "does-not-play", message: door.read(|model| problem.text(model.locale())) })
        }
        Some(Report::Loaded(Ok(()))) | None => Ok(CommandResult::Moved(door.read(|model| Position::of(model.session())))),
    }
}
