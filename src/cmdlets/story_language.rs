//! The lines of which most stories are made, without the script language: a page that tells such a story needs no more than this.
//!
//! A line names a cmdlet, users and values, and nothing that is computed. What it does is what the script language does with it; a test holds
//! both together for every story that is shipped. Whatever else a script may hold is no line of this, and [`tells`] says so beforehand.

use std::rc::Rc;

use crate::engine::{Action, Session, ledger};
use crate::powershell::source::Span;
use crate::powershell::token::Token;
use crate::tenant::{
    Build, Command, Folder, Install, MailboxHome, MessageId, Millis, PolicyName, PresenceChoice, Relationship, SettingId, SettingValue,
    Tenant, UserId,
};
use crate::text::Locale;

use super::about::sheet::Reference;
use super::complete::Completion;
use super::console::{Asked, ConsoleEntry, ConsoleError, ConsoleInput, Mode, Reply, Transcript};
use super::language::{Language, Missing};
use super::refusal::refusal_text;
use super::sim::UNITS;

/// Stands behind a line whose output is not shown.
const SILENT: &str = " | Out-Null";

/// What a line may have: the cmdlet, how many values by their place, and the names of the others.
const KNOWN: [(&str, usize, &[&str]); 19] = [
    ("Send-SimMessage", 0, &["From", "To", "Text"]),
    ("Wait-SimTime", 0, &["Seconds", "Minutes", "Hours"]),
    ("Connect-SimUser", 1, &[]),
    ("Disconnect-SimUser", 1, &[]),
    ("Suspend-SimConnection", 1, &[]),
    ("Resume-SimConnection", 1, &[]),
    ("Open-SimToast", 1, &[]),
    ("Close-SimToast", 1, &[]),
    ("Read-SimMail", 1, &[]),
    ("Set-SimPresence", 2, &[]),
    ("Set-SimRelationship", 3, &[]),
    ("Set-SimClient", 1, &["Install", "Build"]),
    ("Set-SimMailbox", 1, &["Location", "WebServices"]),
    ("New-CsClientPolicy", 0, &["Identity", ARCHIVING]),
    ("Set-CsClientPolicy", 0, &["Identity", ARCHIVING]),
    ("Grant-CsClientPolicy", 0, &["Identity", "PolicyName"]),
    ("Assert-SimMessage", 2, &[]),
    ("Assert-SimMailbox", 3, &[]),
    ("Assert-SimLedger", 0, &["Balanced"]),
];

/// The setting of policies that stories are about.
const ARCHIVING: &str = "EnableIMAutoArchiving";

/// Whether a script, or the file of a story, holds nothing but such lines.
pub fn tells(script: &str) -> bool {
    lines(script).all(|(_, line)| StoryLine::read(line).is_some())
}

/// What plays such lines. Of anything else it knows nothing.
pub fn story_language(_: Rc<Locale>) -> Box<dyn Language> {
    Box::new(StoryLanguage)
}

/// The lines of a script that are no comments, each with its number from 1.
fn lines(script: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(script.lines().map(str::trim)).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// A line in its parts.
struct StoryLine<'a> {
    cmdlet: &'a str,
    values: Vec<&'a str>,
    named: Vec<(&'a str, &'a str)>,
}

impl<'a> StoryLine<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let is_policy = line.starts_with("New-CsClientPolicy ");
        // A policy that is made is shown, unless it goes nowhere.
        let line = if is_policy { line.strip_suffix(SILENT)? } else { line };
        let (cmdlet, mut rest) = line.split_once(' ')?;
        let (_, places, options) = KNOWN.into_iter().find(|(known, ..)| *known == cmdlet)?;
        let (mut values, mut named) = (Vec::new(), Vec::new());
        while !rest.is_empty() {
            let (word, behind) = value(rest)?;
            rest = behind;
            match word.strip_prefix('-') {
                Some(name) if name == "Balanced" => named.push((name, "")),
                Some(name) => {
                    let (word, behind) = value(rest).filter(|(word, _)| !word.starts_with('-'))?;
                    rest = behind;
                    named.push((name, word));
                }
                None => values.push(word),
            }
        }
        let is_known = values.len() == places && named.iter().all(|(name, _)| options.contains(name));
        is_known.then_some(Self { cmdlet, values, named })
    }

    fn named(&self, name: &str) -> Option<&'a str> {
        self.named.iter().find(|(own, _)| *own == name).map(|(_, value)| *value)
    }

    fn value(&self, place: usize) -> Option<&'a str> {
        self.values.get(place).copied()
    }

    /// What the line does in a tenant; `None` for what it only checks, and where it names nobody.
    fn action(&self, tenant: &Tenant) -> Option<Action> {
        if self.cmdlet == "Wait-SimTime" {
            let length = UNITS.into_iter().filter_map(|(unit, millis)| Some(self.named(unit)?.parse::<u64>().ok()? * millis));
            return Some(Action::Wait(Millis(length.sum())));
        }
        self.command(tenant).map(Action::Act)
    }

    fn command(&self, tenant: &Tenant) -> Option<Command> {
        let by_name = |name: &str| tenant.find_user(self.named(name)?);
        let user = |place: usize| -> Option<UserId> { tenant.find_user(self.value(place)?) };
        Some(match self.cmdlet {
            "Send-SimMessage" => Command::Send { from: by_name("From")?, to: by_name("To")?, text: self.named("Text")?.into() },
            "Connect-SimUser" => Command::SignIn(user(0)?),
            "Disconnect-SimUser" => Command::SignOut(user(0)?),
            "Suspend-SimConnection" => Command::Suspend(user(0)?),
            "Resume-SimConnection" => Command::Resume(user(0)?),
            "Open-SimToast" => Command::OpenToast { user: user(0)?, from: None },
            "Close-SimToast" => Command::CloseToast { user: user(0)?, from: None },
            "Read-SimMail" => Command::ReadMail { user: user(0)?, from: None },
            "Set-SimPresence" => Command::SetPresence(user(0)?, PresenceChoice::named(self.value(1)?)?),
            "Set-SimRelationship" => {
                Command::SetRelationship { user: user(0)?, contact: user(1)?, relationship: Relationship::named(self.value(2)?)? }
            }
            "Set-SimClient" => Command::SetClient {
                user: user(0)?,
                install: self.named("Install").and_then(Install::named),
                build: self.named("Build").and_then(Build::parse),
            },
            "Set-SimMailbox" => Command::SetMailbox {
                user: user(0)?,
                home: self.named("Location").and_then(MailboxHome::named),
                web_services: self.named("WebServices").and_then(truth),
            },
            "New-CsClientPolicy" => Command::NewPolicy { name: PolicyName::new(self.named("Identity")?), settings: self.settings() },
            "Set-CsClientPolicy" => {
                Command::SetPolicy { name: PolicyName::new(self.named("Identity").unwrap_or("Global")), settings: self.settings() }
            }
            "Grant-CsClientPolicy" => {
                let policy = self.named("PolicyName").filter(|name| !name.eq_ignore_ascii_case("$Null")).map(PolicyName::new);
                Command::GrantPolicy { user: by_name("Identity")?, policy }
            }
            _ => return None,
        })
    }

    fn settings(&self) -> Vec<(SettingId, SettingValue)> {
        let setting = SettingId::named(ARCHIVING).zip(self.named(ARCHIVING).and_then(truth));
        setting.map(|(id, on)| (id, SettingValue::Boolean(on))).into_iter().collect()
    }

    /// Whether what the line checks is so.
    fn holds(&self, tenant: &Tenant) -> Option<bool> {
        let number = |place: usize| self.value(place)?.parse::<u32>().ok();
        match self.cmdlet {
            "Assert-SimLedger" => Some(ledger(tenant).is_balanced()),
            "Assert-SimMessage" => {
                let state = tenant.message(MessageId(number(0)?)).map(|message| message.state().name());
                Some(state.is_some_and(|state| Some(state) == self.value(1)))
            }
            "Assert-SimMailbox" => {
                let (user, folder) = (tenant.find_user(self.value(0)?)?, Folder::named(self.value(1)?)?);
                let count = tenant.mailbox(user).filter(|mail| mail.kind.folder() == folder).count();
                Some(u32::try_from(count).ok() == number(2))
            }
            _ => None,
        }
    }

    /// Plays the line, or says what is wrong.
    fn play(&self, session: &mut Session) -> Result<(), String> {
        if let Some(action) = self.action(session.tenant()) {
            let group = session.new_group();
            let played = session.act(action, group);
            return played.map(drop).map_err(|refusal| refusal_text(session.tenant(), &refusal, self.value(0).unwrap_or_default()));
        }
        let is_so = self.holds(session.tenant()) == Some(true);
        if is_so { Ok(()) } else { Err(format!("{}: no", self.cmdlet)) }
    }
}

/// The value that a text begins with, without its quotation marks, and what stands behind it. `None` for one that is computed.
fn value(text: &str) -> Option<(&str, &str)> {
    let is_computed = |letter: char| matches!(letter, '`' | '$' | '\u{201C}'..='\u{201E}');
    if let Some(quoted) = text.strip_prefix('"') {
        let (value, rest) = quoted.split_once('"')?;
        let rest = if rest.is_empty() { rest } else { rest.strip_prefix(' ')? };
        return (!value.contains(is_computed)).then_some((value, rest));
    }
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_constant = ["$True", "$False", "$Null"].iter().any(|constant| constant.eq_ignore_ascii_case(word));
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '@');
    (!word.is_empty() && word != "-" && (is_constant || word.chars().all(is_plain))).then_some((word, rest))
}

fn truth(word: &str) -> Option<bool> {
    let is = |constant: &str| word.eq_ignore_ascii_case(constant);
    if is("$True") { Some(true) } else { is("$False").then_some(false) }
}

struct StoryLanguage;

impl Language for StoryLanguage {
    fn speak(&mut self, _: Rc<Locale>) {}

    fn run(&mut self, session: &mut Session, script: &str, _: Mode) -> Transcript {
        self.replay(session, script)
    }

    fn replay(&self, session: &mut Session, script: &str) -> Transcript {
        let mut transcript = Transcript::default();
        for (number, line) in lines(script) {
            let played = StoryLine::read(line).ok_or_else(|| line.to_owned()).and_then(|line| line.play(session));
            if let Err(message) = played {
                let error = ConsoleError { message: message.clone(), position: (number, 1), suggestion: None };
                transcript.entries.push(ConsoleEntry { statement: Span::default(), ..ConsoleEntry::error(message, error) });
            }
        }
        transcript
    }

    fn rehearse(&self, session: &mut Session, parts: &[&str]) -> Vec<Transcript> {
        parts.iter().map(|part| self.replay(session, part)).collect()
    }

    fn is_quick(&self, _: &Session, _: &str) -> bool {
        true
    }

    fn inputs(&self, pasted: &str) -> Vec<ConsoleInput> {
        let all = (0..).zip(pasted.lines()).filter(|(_, line)| !line.trim().is_empty());
        all.map(|(number, line)| ConsoleInput { text: line.trim().to_owned(), start: 0, place: (number, 0) }).collect()
    }

    fn missing(&self, _: &str) -> Option<Missing> {
        None
    }

    fn pending(&self) -> Option<&Asked> {
        None
    }

    fn enter(&mut self, session: &mut Session, script: &str) -> Transcript {
        self.replay(session, script)
    }

    fn is_running(&self) -> bool {
        false
    }

    fn go_on(&mut self, _: &mut Session) -> Transcript {
        Transcript::default()
    }

    fn answer(&mut self, _: &mut Session, _: Reply) -> Transcript {
        Transcript::default()
    }

    fn cancel(&mut self) {}

    fn complete(&self, _: &str, cursor: usize, _: &Session) -> Completion {
        Completion { from: cursor, to: cursor, offers: Vec::new() }
    }

    fn pieces(&self, _: &str) -> Vec<Token> {
        Vec::new()
    }

    fn statements(&self, script: &str) -> Option<Vec<String>> {
        Some(lines(script).map(|(_, line)| line.to_owned()).collect())
    }

    fn reference(&self) -> String {
        String::new()
    }

    fn sheets(&self) -> Reference {
        Reference { groups: Vec::new(), settings: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_computed_is_no_line_of_a_story() {
        for line in [
            "Send-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"At $5?\"",
            "Send-SimMessage \"Aiko Tanaka\" \"Tony Smith\" \"Hi\"",
            "$a = 1",
            "New-CsClientPolicy -Identity OfflineIM",
            "Wait-SimTime -Minutes (1 + 1)",
            "1..2 | ForEach-Object { Assert-SimMessage $_ Queued }",
            "Connect-SimUser \"Tony Smith\"; Get-SimClock",
            "Connect-SimUser \"Tony Smith\" -Verbose",
        ] {
            assert!(!tells(line), "{line}");
        }
        assert!(tells("#scenario a\n\n# note\nWait-SimTime -Minutes 2\nAssert-SimLedger -Balanced\n"));
    }

    #[test]
    fn what_does_not_hold_is_an_error_of_its_line() {
        let mut session = Session::sample();
        let told = StoryLanguage.replay(&mut session, "Wait-SimTime -Seconds 30\n\nAssert-SimMessage 1 Queued");
        assert_eq!(told.errors().map(|error| error.position).collect::<Vec<_>>(), [(3, 1)]);
        assert_eq!(session.now().0, 30_000);
    }
}
