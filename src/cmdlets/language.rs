//! The language as one piece that can come later: a page is drawn and answers before the parser, the interpreter and all cmdlets
//! have travelled. Whoever holds a [`Language`] reaches them through it and through nothing else.

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

/// All that the language does for an application.
pub trait Language {
    /// Tells reasons in another language from now on.
    fn speak(&mut self, words: Rc<Locale>);
    /// Runs a script at the session's current step.
    fn run(&mut self, session: &mut Session, script: &str, mode: Mode) -> Transcript;
    /// Runs a script in a window of its own: no variable of the session's window is seen or set.
    fn replay(&self, session: &mut Session, script: &str) -> Transcript;
    /// Tries scripts one after the other in one window of their own, in which none runs for long; what each printed.
    fn rehearse(&self, session: &mut Session, parts: &[&str]) -> Vec<Transcript>;
    /// The inputs of a pasted text, which a console window takes one after the other.
    fn inputs(&self, pasted: &str) -> Vec<ConsoleInput>;
    /// What a text lacks before it can run; `None` where it is complete or wrong.
    fn missing(&self, text: &str) -> Option<Missing>;
    /// The question that waits.
    fn pending(&self) -> Option<&Asked>;
    /// Answers it, and goes on.
    fn answer(&mut self, session: &mut Session, reply: Reply) -> Transcript;
    /// Takes it away.
    fn cancel(&mut self);
    /// What may stand at a byte of a script.
    fn complete(&self, script: &str, cursor: usize, session: &Session) -> Completion;
    /// The pieces of a script, for its colours.
    fn pieces(&self, script: &str) -> Vec<Token>;
    /// The statements of a script as they are written; none where it does not parse.
    fn statements(&self, script: &str) -> Option<Vec<String>>;
    /// The reference of all cmdlets, in Markdown.
    fn reference(&self) -> String;
    /// The same as values, for a page that shows it.
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

/// The language, telling reasons in the words of a locale, with the regular expressions of the place.
pub fn language(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Box<dyn Language> {
    Box::new(Own { console: Console::new(Rc::clone(&words), Rc::clone(&regex)), words, regex })
}

struct Own {
    console: Console,
    words: Rc<Locale>,
    regex: Rc<dyn RegexEngine>,
}

impl Language for Own {
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
