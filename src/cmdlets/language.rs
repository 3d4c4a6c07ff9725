//! The script language as one trait object, so that it can be loaded later: a page is drawn and answers before the parser, the
//! interpreter and the cmdlets have been fetched. The application reaches them through [`Language`] only.

use std::rc::Rc;

use crate::engine::Session;
use crate::powershell::highlight;
use crate::powershell::parser;
use crate::powershell::regex_engine::RegexEngine;
use crate::powershell::token::Token;
use crate::text::Locale;

use super::about;
use super::about::sheet::Reference;
use super::complete::{Completion, complete};
use super::console::{Asked, Console, ConsoleInput, Mode, Reply, Transcript, inputs};

/// What the script language does for the application.
pub trait Language {
    /// Changes the language in which reasons are told.
    fn speak(&mut self, words: Rc<Locale>);
    /// Runs a script at the session's current step.
    fn run(&mut self, session: &mut Session, script: &str, mode: Mode) -> Transcript;
    /// Runs a script in a new window, without reading or setting the variables of the session's window.
    fn replay(&self, session: &mut Session, script: &str) -> Transcript;
    /// Runs scripts one after the other in one new window that stops long runs early. Returns what each printed.
    fn rehearse(&self, session: &mut Session, parts: &[&str]) -> Vec<Transcript>;
    /// Whether a script, run at the session's current step, needs only a small part of what a script may do, so that nobody notices the
    /// time it takes. The session stays as it is.
    fn is_quick(&self, session: &Session, script: &str) -> bool;
    /// The inputs of a pasted text, which a console window takes one after the other.
    fn inputs(&self, pasted: &str) -> Vec<ConsoleInput>;
    /// What a text lacks before it can run; `None` where it is complete or wrong.
    fn missing(&self, text: &str) -> Option<Missing>;
    /// The question that waits.
    fn pending(&self) -> Option<&Asked>;
    /// Runs a script that somebody entered, until it is over, asks something, or the page should be drawn.
    fn enter(&mut self, session: &mut Session, script: &str) -> Transcript;
    /// Whether a script that was entered is not over and waits for [`Language::go_on`].
    fn is_running(&self) -> bool;
    /// Goes on with the script that was entered.
    fn go_on(&mut self, session: &mut Session) -> Transcript;
    /// Answers the question that waits and continues the run.
    fn answer(&mut self, session: &mut Session, reply: Reply) -> Transcript;
    /// Drops the question that waits, and the script that is not over.
    fn cancel(&mut self);
    /// What could be completed at byte `cursor` of a script.
    fn complete(&self, script: &str, cursor: usize, session: &Session) -> Completion;
    /// The tokens of a script, for syntax highlighting.
    fn pieces(&self, script: &str) -> Vec<Token>;
    /// The statements of a script as they are written; `None` if it does not parse.
    fn statements(&self, script: &str) -> Option<Vec<String>>;
    /// The reference of all cmdlets, in Markdown.
    fn reference(&self) -> String;
    /// The reference of all cmdlets as values, for the page's dialog.
    fn sheets(&self) -> Reference;
}

/// What a text lacks before it can run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// The quotation mark that ends a string.
    Quote,
    /// A closing bracket, or the right side of an operator.
    Other,
}

/// The script language. `words` is the language of reasons, `regex` the regular expressions of the platform.
pub fn language(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Box<dyn Language> {
    Box::new(PowerShellLanguage { console: Console::new(Rc::clone(&words), Rc::clone(&regex)), words, regex })
}

struct PowerShellLanguage {
    console: Console,
    words: Rc<Locale>,
    regex: Rc<dyn RegexEngine>,
}

impl Language for PowerShellLanguage {
    fn speak(&mut self, words: Rc<Locale>) {
        self.words = Rc::clone(&words);
        self.console.speak(words);
    }

    fn run(&mut self, session: &mut Session, script: &str, mode: Mode) -> Transcript {
        self.console.run(session, script, mode)
    }

    fn replay(&self, session: &mut Session, script: &str) -> Transcript {
        Console::new(Rc::clone(&self.words), Rc::clone(&self.regex)).run(session, script, Mode::Script)
    }

    fn rehearse(&self, session: &mut Session, parts: &[&str]) -> Vec<Transcript> {
        let mut console = Console::hasty(Rc::clone(&self.words), Rc::clone(&self.regex));
        parts.iter().map(|part| console.paste(session, part)).collect()
    }

    fn is_quick(&self, session: &Session, script: &str) -> bool {
        let mut console = Console::hasty(Rc::clone(&self.words), Rc::clone(&self.regex));
        console.run(&mut session.clone(), script, Mode::Script).budget_permille <= 1_000
    }

    fn inputs(&self, pasted: &str) -> Vec<ConsoleInput> {
        inputs(pasted)
    }

    fn missing(&self, text: &str) -> Option<Missing> {
        let parsed = parser::parse(text);
        let error = parsed.errors.first().filter(|error| error.incomplete)?;
        Some(if error.id == "TerminatorExpectedAtEndOfString" { Missing::Quote } else { Missing::Other })
    }

    fn pending(&self) -> Option<&Asked> {
        self.console.pending()
    }

    fn enter(&mut self, session: &mut Session, script: &str) -> Transcript {
        self.console.enter(session, script)
    }

    fn is_running(&self) -> bool {
        self.console.is_running()
    }

    fn go_on(&mut self, session: &mut Session) -> Transcript {
        self.console.go_on(session)
    }

    fn answer(&mut self, session: &mut Session, reply: Reply) -> Transcript {
        self.console.answer(session, reply)
    }

    fn cancel(&mut self) {
        self.console.cancel();
    }

    fn complete(&self, script: &str, cursor: usize, session: &Session) -> Completion {
        complete(script, cursor, session)
    }

    fn pieces(&self, script: &str) -> Vec<Token> {
        highlight::tokens(script)
    }

    fn statements(&self, script: &str) -> Option<Vec<String>> {
        let parsed = parser::parse(script);
        let end = parsed.script.end.as_ref().filter(|_| parsed.errors.is_empty())?;
        Some(end.statements.iter().map(|statement| statement.span.of(script).to_owned()).collect())
    }

    fn reference(&self) -> String {
        about::page::reference()
    }

    fn sheets(&self) -> Reference {
        about::sheet::reference()
    }
}
