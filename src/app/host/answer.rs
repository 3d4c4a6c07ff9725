//! Does what a host asks for.

use crate::app::link::{self, LinkProblem};
use crate::app::snapshot::Snapshot;
use crate::app::{Effect, Model, Msg};

use super::message::{Failure, Listing, Moved, Outcome, Ran};
use super::relay::in_step;
use super::request::Request;

/// What a request led to.
pub struct Answer {
    /// The answer itself.
    pub result: Result<Outcome, Failure>,
    /// What the browser is asked to do.
    pub effects: Vec<Effect>,
    /// Whether another frame of the same tenant did this first: the step that is told of it says so and is not handed on.
    pub relayed: bool,
}

/// Does what a host asks for; nothing is done where it cannot be done. Whoever calls this sees to it that the script language is there
/// first, where [`Request::needs_language`] says so.
pub fn answer(model: &mut Model, request: Request) -> Answer {
    let relayed = match &request {
        Request::Relay { .. } | Request::Load { .. } => true,
        Request::Seek { relayed, .. } => *relayed,
        Request::Run { .. } | Request::State | Request::Reset | Request::List | Request::Script | Request::Look { .. } => false,
    };
    let (result, effects) = if request.needs_language() && !model.has_language() {
        (Err(Failure { code: "no-language", message: LinkProblem::NoLanguage.text(model.locale()) }), Vec::new())
    } else {
        done(model, request)
    };
    Answer { result, effects, relayed }
}

fn done(model: &mut Model, request: Request) -> (Result<Outcome, Failure>, Vec<Effect>) {
    match request {
        Request::Run { script } => ran(model, &script),
        Request::Relay { script, from, steps } => match in_step(model.session(), from, steps) {
            Ok(()) => ran(model, &script),
            Err(problem) => (Err(Failure::of(&problem, model.locale())), Vec::new()),
        },
        Request::State => (Ok(Outcome::State(Snapshot::of(model.session(), model.locale()))), Vec::new()),
        Request::Seek { step, .. } => moved(model, &[Msg::PickedStep(step)]),
        Request::Reset => moved(model, &[Msg::PressedReset]),
        Request::List => (Ok(Outcome::List(Listing::new(model.locale()))), Vec::new()),
        Request::Script => {
            let Moved { step, steps } = Moved::of(model.session());
            (Ok(Outcome::Script { script: link::script_of_world(model.session()), step, steps }), Vec::new())
        }
        Request::Load { script, step } => match model.load_for_host(&script, step) {
            Ok(effects) => (Ok(Outcome::Moved(Moved::of(model.session()))), effects),
            Err(problem) => {
                let message = problem.text(model.locale());
                (Err(Failure { code: "does-not-play", message }), Vec::new())
            }
        },
        Request::Look { theme, lang } => {
            let theme = theme.map(Msg::PickedTheme);
            let lang = lang.map(Msg::PickedLanguage);
            moved(model, &theme.into_iter().chain(lang).collect::<Vec<_>>())
        }
    }
}

fn ran(model: &mut Model, script: &str) -> (Result<Outcome, Failure>, Vec<Effect>) {
    let (transcript, effects) = model.run_for_host(script);
    (Ok(Outcome::Ran(Ran::from(&transcript))), effects)
}

fn moved(model: &mut Model, msgs: &[Msg]) -> (Result<Outcome, Failure>, Vec<Effect>) {
    let effects = msgs.iter().flat_map(|msg| model.heard(msg.clone())).collect();
    (Ok(Outcome::Moved(Moved::of(model.session()))), effects)
}
