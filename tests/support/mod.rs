//! What the native tests share: the words, a console, a model that knows the language, and files with what is expected.
//!
//! A test asserts what its name promises itself; a file beside it (see [`expect_file`]) only shows what else has changed.

#![allow(dead_code, reason = "each test uses its part of it")]

pub mod files;
pub mod sessions;

use std::path::Path;
use std::rc::Rc;

use while_you_were_out::app::host::RunResult;
use while_you_were_out::app::model::LanguageParts;
use while_you_were_out::app::{Door, Effect, Model, Msg, Origin, Report, StoryEvent};
use while_you_were_out::cmdlets::console::{Console, Mode, Regress, Transcript};
use while_you_were_out::cmdlets::{Language, language};
use while_you_were_out::engine::Session;
use while_you_were_out::text::Locale;

/// English with all its texts.
pub fn words() -> Rc<Locale> {
    Rc::new(Locale::english())
}

/// The script language as the page has it once it is loaded.
pub fn script_language() -> Box<dyn Language> {
    language(words(), Rc::new(Regress))
}

/// A model of the sample tenant that knows the script language.
pub fn model() -> Model {
    let mut model = Model::new(words());
    load_language(&mut model);
    model
}

/// Loads the script language into a model, which does what has waited for it.
pub fn load_language(model: &mut Model) -> Vec<Effect> {
    let parts = LanguageParts::with(|words| language(words, Rc::new(Regress)));
    model.apply(Origin::Visitor, Msg::LanguageArrived(parts))
}

/// Presses the button for the next scene, and where a question stops before it, once more: the question is passed without an answer.
pub fn next_scene(model: &mut Model) -> Vec<Effect> {
    let next = || Msg::Story(StoryEvent::PressedNext);
    let effects = model.apply(Origin::Visitor, next());
    if model.stories().asking().open().is_some() { model.apply(Origin::Visitor, next()) } else { effects }
}

/// Runs a script in a model as a host page does.
pub fn run_in(model: &mut Model, script: &str) -> RunResult {
    let effects = model.apply(Origin::Host, Msg::RunScript(script.to_owned()));
    let report = effects.into_iter().find_map(|effect| if let Effect::Report(report) = effect { Some(report) } else { None });
    let Some(Report::Ran(result)) = report else { panic!("a script is answered") };
    result
}

/// A console of its own.
pub fn console() -> Console {
    Console::new(words(), Rc::new(Regress))
}

/// Runs a script on a session as it is, without anybody who could be asked.
pub fn run_on(session: &mut Session, script: &str) -> Transcript {
    console().run(session, script, Mode::Script)
}

/// Runs a script on the sample tenant: where it led, and what was printed.
pub fn run(script: &str) -> (Session, Transcript) {
    let mut session = Session::sample();
    let transcript = run_on(&mut session, script);
    (session, transcript)
}

/// The errors that a run printed.
pub fn faults(transcript: &Transcript) -> Vec<&str> {
    transcript.errors().map(|fault| fault.message.as_str()).collect()
}

/// Compares a text with a file of the project. `UPDATE_EXPECT=1` writes the file anew: read the diff before you commit it.
pub fn expect_file(path: impl AsRef<Path>, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    expect_test::expect_file![path].assert_eq(text);
}

/// The application as a host or another window reaches it, without a browser: effects are not performed.
pub struct Reached<'a>(pub &'a mut Model);

impl Door for Reached<'_> {
    fn read<T>(&self, read: impl FnOnce(&Model) -> T) -> T {
        read(self.0)
    }

    fn apply(&mut self, origin: Origin, msg: Msg) -> Option<Report> {
        let effects = self.0.apply(origin, msg);
        effects.into_iter().find_map(|effect| if let Effect::Report(report) = effect { Some(report) } else { None })
    }
}
