//! The console as the host of the interpreter: it finds cmdlets, holds the session, takes messages and asks questions.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::cmdlets::act::World;
use crate::cmdlets::everyday::{files, get_location};
use crate::cmdlets::online::get_host;
use crate::cmdlets::spec::{SIM, TENANT};
use crate::cmdlets::{did_you_mean, known_cmdlets, registry};
use crate::engine::Session;
use crate::powershell::error::ErrorRecord;
use crate::powershell::host::{Answer, CmdletSpec, Host, Lookup, Message, Question};
use crate::powershell::object::Hash;
use crate::powershell::regex_engine::RegexEngine;
use crate::powershell::source::Span;
use crate::powershell::value::Value;
use crate::powershell::views::Layout;
use crate::tenant::Era;
use crate::wording::START_OF_SESSION;

use super::entry::{ConsoleEntry, ConsoleError, EntryKind};
use super::{Asked, Mode, Reply, screen};

/// Midnight of the Monday on which a session starts (20 November 2017), in ticks of 100 ns since the year 1.
const MONDAY: i64 = 636_467_328_000_000_000;

/// The home folder of the administrator.
const HOME: &str = "C:\\Users\\admin";

/// The environment variables that scripts make paths and names of.
const ENVIRONMENT: [(&str, &str); 10] = [
    ("env:userprofile", HOME),
    ("env:username", "admin"),
    ("env:userdomain", "CONTOSO"),
    ("env:computername", "ADMIN-PC"),
    ("env:temp", "C:\\Temp"),
    ("env:tmp", "C:\\Temp"),
    ("env:homedrive", "C:"),
    ("env:homepath", "\\Users\\admin"),
    ("env:systemdrive", "C:"),
    ("env:path", "C:\\Windows\\System32;C:\\Windows;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\"),
];

/// The name without the prefix of its noun, where it has it.
fn without_prefix(name: &str, prefix: &str) -> Option<String> {
    let (verb, noun) = name.split_once('-')?;
    let start = noun.get(..prefix.len()).filter(|start| start.eq_ignore_ascii_case(prefix))?;
    Some(format!("{verb}-{}", &noun[start.len()..]))
}

const TICKS_PER_MILLISECOND: i64 = 10_000;

/// What a run has printed so far. Output and messages share it, so that they keep their order.
pub struct OutputBuffer {
    /// Lays out output; it holds back the first rows of a table until the columns' widths are known.
    pub layout: Rc<RefCell<Layout>>,
    /// What was printed, oldest first.
    pub entries: Vec<ConsoleEntry>,
    /// The statement that runs now.
    pub statement: Span,
    /// How many of the entries were returned while the run had paused; they do not change any more.
    pub given: usize,
    /// Whether a question has stopped the run. The statement will run again, so that nothing more is printed now.
    pub stopped: bool,
}

impl Default for OutputBuffer {
    fn default() -> Self {
        Self { layout: screen::layout(), entries: Vec::new(), statement: Span::default(), given: 0, stopped: false }
    }
}

impl OutputBuffer {
    /// Takes a message of the running statement; rows that were held back come first.
    pub fn say(&mut self, entry: ConsoleEntry) {
        let held = self.layout.borrow_mut().interrupt();
        if !held.is_empty() {
            self.print(held);
        }
        self.push(entry);
    }

    /// Takes output; output that follows output of the same statement belongs to the same entry.
    pub fn print(&mut self, text: String) {
        let is_open = self.entries.len() > self.given;
        match self.entries.last_mut().filter(|_| is_open) {
            Some(last) if last.kind == EntryKind::Output && last.statement == self.statement && !self.stopped => last.text.push_str(&text),
            _ => self.push(ConsoleEntry::new(EntryKind::Output, text)),
        }
    }

    fn push(&mut self, entry: ConsoleEntry) {
        if !self.stopped {
            self.entries.push(ConsoleEntry { statement: self.statement, ..entry });
        }
    }
}

/// The host of one run of a script.
pub struct ConsoleHost<'r> {
    /// The session and what else cmdlets act on.
    pub world: World,
    /// What the run has printed.
    pub log: Rc<RefCell<OutputBuffer>>,
    /// Whether questions can be asked.
    pub mode: Mode,
    /// The answers that were already given to this statement, in order.
    pub replies: std::vec::IntoIter<Reply>,
    /// The regular expressions of the platform.
    pub regex: &'r dyn RegexEngine,
    /// The session before the running statement; kept only in interactive runs, where a question returns to it.
    pub before: Option<Session>,
    /// The question that stopped the run, and the session at that moment.
    pub asked: Option<(Asked, Session)>,
    /// For how many more errors a suggestion is looked for.
    pub suggestions: u8,
    /// Whether the command that is looked up next was qualified with the simulator's own module.
    pub qualified: bool,
}

impl ConsoleHost<'_> {
    /// The next answer that was given; without one the run stops here.
    fn reply(&mut self, asked: impl FnOnce() -> Asked) -> Option<Reply> {
        if self.asked.is_some() {
            return None;
        }
        let reply = self.replies.next();
        if reply.is_none() {
            self.asked = Some((asked(), self.world.session.clone()));
            self.log.borrow_mut().stopped = true;
        }
        reply
    }
}

impl ConsoleHost<'_> {
    /// What is said after the error of a cmdlet that the era's module has no longer.
    fn removed(&self, record: &ErrorRecord) -> Option<String> {
        let tenant = self.world.session.tenant();
        let is_unknown = record.id.starts_with("CommandNotFoundException") && tenant.era() == Era::Teams4;
        let spec = registry::find(record.target.as_str()?).filter(|spec| is_unknown && registry::is_removed(spec, tenant.era()))?;
        Some(format!("'{}' was removed from the MicrosoftTeams module with version 4.6.", spec.name))
    }

    fn error(&mut self, record: &ErrorRecord) -> ConsoleEntry {
        let position = record.position.as_ref().map_or((1, 1), |position| position.source.place(position.span.start));
        let suggestion = if self.suggestions > 0 {
            self.suggestions -= 1;
            did_you_mean::of(record, self.log.borrow().statement, self.world.session.tenant())
        } else {
            None
        };
        ConsoleEntry::error(record.view(), ConsoleError { message: record.message().to_owned(), position, suggestion })
    }
}

impl Host for ConsoleHost<'_> {
    fn find(&mut self, name: &str) -> Lookup {
        let qualified = std::mem::take(&mut self.qualified);
        let (tenant, window) = (self.world.session.tenant(), &self.world.window);
        let bare = window.prefix.as_deref().and_then(|prefix| without_prefix(name, prefix));
        let is_known = |spec: &&'static CmdletSpec| {
            let is_imported = spec.module == TENANT && tenant.era().imports_session();
            let reached = !is_imported || window.prefix.is_none() || bare.is_some();
            qualified || window.remote && is_imported || registry::is_known(spec, tenant) && reached
        };
        let known = |name: &str| registry::find(name).filter(is_known);
        let name = bare.as_deref().unwrap_or(name);
        // A noun alone means its Get cmdlet, as in PowerShell.
        match known(name).or_else(|| known(&format!("Get-{name}"))) {
            Some(spec) => Lookup::Cmdlet(registry::of_era(spec, tenant.era())),
            None if registry::is_not_simulated(name, tenant) => {
                Lookup::NotSimulated(format!("'{name}' is a real cmdlet, but it is not simulated here."))
            }
            None => known_cmdlets::stands_for(name).map_or(Lookup::Unknown, |own| {
                Lookup::NotSimulated(format!("'{name}' stands for '{own}', which is a real cmdlet, but it is not simulated here."))
            }),
        }
    }

    fn script(&mut self, name: &str) -> Option<(Rc<str>, Rc<str>)> {
        let path = files::absolute(&self.world.window.folder(), name).ok()?;
        let item = self.world.session.moment().drive().find(&path)?.clone();
        Some((item.path, item.text?))
    }

    fn has_module(&mut self, module: &str) -> bool {
        self.qualified = module.eq_ignore_ascii_case(SIM);
        registry::has_module(module)
    }

    fn regex(&self) -> &dyn RegexEngine {
        self.regex
    }

    fn world(&mut self) -> &mut dyn Any {
        &mut self.world
    }

    fn say(&mut self, message: Message) {
        let mut hint = None;
        let entry = match message {
            Message::Error(record) => {
                hint = self.removed(&record);
                self.error(&record)
            }
            Message::Warning(text) => ConsoleEntry::new(EntryKind::Warning, text),
            Message::Verbose(text) => ConsoleEntry::new(EntryKind::Verbose, text),
            Message::Debug(text) => ConsoleEntry::new(EntryKind::Debug, text),
            Message::Host { text, open } => ConsoleEntry { is_open: open, ..ConsoleEntry::new(EntryKind::Host, text) },
            Message::WhatIf(text) => ConsoleEntry::new(EntryKind::WhatIf, text),
            Message::Clear => ConsoleEntry::new(EntryKind::Clear, ""),
        };
        self.log.borrow_mut().say(entry);
        if let Some(hint) = hint {
            self.log.borrow_mut().say(ConsoleEntry::new(EntryKind::Warning, hint));
        }
    }

    fn ask(&mut self, question: &Question) -> Answer {
        match self.mode {
            Mode::Script => Answer::Yes,
            Mode::Interactive => match self.reply(|| Asked::Confirm(format!("{}\n{}", question.caption, question.message))) {
                Some(Reply::Answer(answer)) => answer,
                Some(Reply::Value(_)) | None => Answer::No,
            },
        }
    }

    fn supply(&mut self, command: &str, parameter: &str) -> Option<String> {
        match self.mode {
            Mode::Script => None,
            Mode::Interactive => {
                let asked = || Asked::Supply { command: command.to_owned(), parameter: parameter.to_owned() };
                match self.reply(asked) {
                    Some(Reply::Value(value)) => Some(value),
                    Some(Reply::Answer(_)) | None => None,
                }
            }
        }
    }

    fn now(&mut self) -> i64 {
        let since_monday = self.world.session.now() + START_OF_SESSION;
        let ticks = i64::try_from(since_monday.0).unwrap_or(i64::MAX).saturating_mul(TICKS_PER_MILLISECOND);
        MONDAY.saturating_add(ticks)
    }

    fn variable(&mut self, name: &str) -> Option<Value> {
        match name.to_ascii_lowercase().as_str() {
            "psversiontable" => Some(versions()),
            "host" => Some(get_host::host()),
            "home" => Some(Value::str(HOME)),
            "pshome" => Some(Value::str("C:\\Windows\\System32\\WindowsPowerShell\\v1.0")),
            "shellid" => Some(Value::str("Microsoft.PowerShell")),
            "psedition" => Some(Value::str("Desktop")),
            "psculture" | "psuiculture" => Some(Value::str("en-US")),
            "pid" => Some(Value::Int(4242)),
            "nestedpromptlevel" => Some(Value::Int(0)),
            "errorview" => Some(Value::str("NormalView")),
            "confirmpreference" => Some(Value::str("High")),
            "progresspreference" => Some(Value::str("Continue")),
            "maximumhistorycount" => Some(Value::Int(4096)),
            "profile" => Some(Value::from(format!("{HOME}\\Documents\\WindowsPowerShell\\Microsoft.PowerShell_profile.ps1"))),
            "pwd" => Some(get_location::location(&self.world.window.folder())),
            other => ENVIRONMENT.iter().find(|(name, _)| *name == other).map(|(_, value)| Value::str(value)),
        }
    }

    fn statement(&mut self, from: usize, to: usize) {
        let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        let mut log = self.log.borrow_mut();
        if log.stopped {
            return;
        }
        log.statement = Span::new(at(from), at(to));
        self.world.group = self.world.session.new_group();
        if self.mode == Mode::Interactive {
            self.before = Some(self.world.session.clone());
        }
    }
}

/// The value of `$PSVersionTable`.
fn versions() -> Value {
    let text = |text: &str| Value::str(text);
    let version = |parts: [i32; 4]| Value::Version(parts);
    Hash::with(
        true,
        [
            ("PSVersion", version(get_host::VERSION)),
            ("PSEdition", text("Desktop")),
            ("PSCompatibleVersions", Value::array([1, 2, 3, 4, 5].map(|major| version([major, 0, -1, -1])).to_vec())),
            ("BuildVersion", version([10, 0, 19041, 1682])),
            ("CLRVersion", version([4, 0, 30319, 42000])),
            ("WSManStackVersion", version([3, 0, -1, -1])),
            ("PSRemotingProtocolVersion", version([2, 3, -1, -1])),
            ("SerializationVersion", version([1, 1, 0, 1])),
        ],
    )
}
