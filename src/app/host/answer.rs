//! Answers a host: what each request asks the application to do, and what is answered when that is done.

use crate::app::effect::Report;
use crate::app::link::{self, LinkProblem};
use crate::app::model::{Model, PlaybackEvent};
use crate::app::snapshot::Snapshot;
use crate::app::{Msg, Origin};

use super::message::{Capabilities, CommandResult, Failure, Position};
use super::relay::in_step;
use super::request::Request;

/// The application as a host reaches it.
pub trait Door {
    /// Reads the application.
    fn read<T>(&self, read: impl FnOnce(&Model) -> T) -> T;

    /// Hands a message in, whose effects are performed later. Returns what it reports.
    fn apply(&mut self, origin: Origin, msg: Msg) -> Option<Report>;
}

/// What a request led to.
pub struct Answer {
    /// The answer itself.
    pub result: Result<CommandResult, Failure>,
    /// Whether another frame of the same tenant did this first and the session moved: the step message that follows says so, and that
    /// frame does not pass it on.
    pub relayed: bool,
}

/// Does what a host asks for, or answers why it cannot be done. Where [`Request::needs_language`] says so, the script language must have
/// been loaded first.
pub fn answer(door: &mut impl Door, request: Request) -> Answer {
    let is_relay = match &request {
        Request::Relay { .. } => true,
        Request::Seek { relayed, .. } | Request::Load { relayed, .. } => *relayed,
        Request::Run { .. } | Request::State | Request::Reset | Request::List | Request::Script | Request::Look { .. } => false,
    };
    let here = |model: &Model| (model.session().branch_index(), model.session().step());
    let before = door.read(here);
    let result = match door.read(|model| refusal(model, &request)) {
        Some(failure) => Err(failure),
        None => done(door, request),
    };
    Answer { result, relayed: is_relay && door.read(here) != before }
}

/// Why a request cannot be done now.
fn refusal(model: &Model, request: &Request) -> Option<Failure> {
    if request.needs_language() && !model.has_whole_language() {
        return Some(Failure { code: "no-language", message: LinkProblem::NoLanguage.text(model.locale()) });
    }
    let Request::Relay { from, steps, .. } = request else { return None };
    in_step(model.session(), *from, *steps).err().map(|problem| Failure::of(&problem, model.locale()))
}

fn done(door: &mut impl Door, request: Request) -> Result<CommandResult, Failure> {
    match request {
        Request::Run { script } | Request::Relay { script, .. } => apply(door, [Msg::RunScript(script)]),
        Request::State => Ok(door.read(|model| CommandResult::State(Snapshot::of(model.session(), model.locale())))),
        Request::Seek { step, .. } => apply(door, [Msg::Playback(PlaybackEvent::PickedStep(step))]),
        Request::Reset => apply(door, [Msg::Playback(PlaybackEvent::PressedReset)]),
        Request::List => Ok(door.read(|model| CommandResult::List(Capabilities::new(model.locale())))),
        Request::Script => Ok(door.read(|model| {
            let Position { step, steps } = Position::of(model.session());
            CommandResult::Script { script: link::script_of_world(model.session()), step, steps }
        })),
        Request::Load { script, step, relayed: _ } => apply(door, [Msg::LoadSession(script, step)]),
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
