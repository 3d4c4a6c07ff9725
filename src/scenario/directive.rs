//! Directives of a story: what a scene speaks of, what is asked before it, which act is handed to the visitor, and the task that it sets. Each is a comment of
//! the script. They are read and written here; nothing here looks whether what they name is there.

use std::fmt;

use crate::tenant::{MessageState, Rule};

use super::{FaultKind, Words};

/// How a directive line of a scene begins.
pub const MARK: &str = "#@";

/// What a sentence speaks of: it stands in the light and in sight. What is not named is taken from the scene's last act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneLook {
    /// The message, by its number.
    pub message: Option<u32>,
    /// The rule of the why.
    pub rule: Option<Rule>,
    /// The persons, by any of their names.
    pub users: Vec<String>,
    /// The panel beside the stage.
    pub panel: Option<LookPanel>,
}

/// A panel that a sentence may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LookPanel {
    /// The persons and what their clients show.
    Seats,
    /// The client policies.
    Policies,
    /// The PowerShell console, with its last command.
    Console,
    /// The mail folders of the person.
    Mail,
    /// The rules that were consulted.
    Why,
    /// The truth table.
    Matrix,
}

impl LookPanel {
    /// All of them, as they are written and offered.
    pub const ALL: [Self; 6] = [Self::Seats, Self::Policies, Self::Console, Self::Mail, Self::Why, Self::Matrix];

    /// The public name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seats => "seats",
            Self::Policies => "policies",
            Self::Console => "console",
            Self::Mail => "mail",
            Self::Why => "why",
            Self::Matrix => "matrix",
        }
    }
}

/// What the visitor shall make of a message before the scene; its acts are one way there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneGoal {
    /// The message, by its number; where its people are named, this one or one that was sent after it.
    pub message: u32,
    /// The state in which it shall be.
    pub state: MessageState,
    /// Who writes it and whom it is for, by any of their names: what is not sent yet needs both.
    pub between: Option<(String, String)>,
}

/// How many hints a scene has at most.
pub const MOST_HINTS: usize = 3;

/// The directives of one scene.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directives {
    /// `#@ look`: what the sentence speaks of.
    pub look: Option<SceneLook>,
    /// `#@ ask`: before the scene's acts it is asked what will become of this message.
    pub ask: Option<u32>,
    /// `#@ you`: the scene's first line is the visitor's to do; who only watches has it done by the button for the next scene.
    pub you: bool,
    /// `#@ goal`: what the visitor shall make of messages before the scene, all of it at the same moment.
    pub goals: Vec<SceneGoal>,
    /// `#@ bar`: the cmdlets that are not allowed on the way there.
    pub bars: Vec<String>,
    /// `#@ hint`: what is said to who asks, one after the other; without any, the engine gives three.
    pub hints: Vec<Words>,
    /// `#@ note`: what only who presents the scene reads; a text key or a sentence.
    pub note: Option<Words>,
}

impl Directives {
    /// Takes in a line after its mark. `acts` says whether the scene has a line of script already.
    ///
    /// # Errors
    /// What is wrong with the line; then nothing has changed.
    pub fn read(&mut self, line: &str, acts: bool) -> Result<(), FaultKind> {
        let (word, rest) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
        let twice = || FaultKind::DirectiveTwice(word.to_owned());
        match word {
            "look" if self.look.is_some() => Err(twice()),
            "ask" if self.ask.is_some() => Err(twice()),
            "you" if self.you => Err(twice()),
            "note" if self.note.is_some() => Err(twice()),
            "note" if !rest.trim().is_empty() => {
                self.note = Some(Words::new(rest.trim()));
                Ok(())
            }
            "look" => {
                self.look = Some(look(rest)?);
                Ok(())
            }
            "ask" => {
                self.ask = Some(number(rest.trim()).ok_or_else(|| FaultKind::BadAsk(rest.trim().to_owned()))?);
                Ok(())
            }
            "you" if acts || !rest.trim().is_empty() => Err(FaultKind::YouNotFirst),
            "you" => {
                self.you = true;
                Ok(())
            }
            "goal" => {
                self.goals.push(goal(rest).ok_or_else(|| FaultKind::BadGoal(rest.trim().to_owned()))?);
                Ok(())
            }
            "bar" => {
                self.bars.extend(cmdlets(rest).ok_or_else(|| FaultKind::BadBar(rest.trim().to_owned()))?);
                Ok(())
            }
            "hint" if rest.trim().is_empty() || self.hints.len() == MOST_HINTS => Err(FaultKind::BadHint(rest.trim().to_owned())),
            "hint" => {
                self.hints.push(Words::new(rest.trim()));
                Ok(())
            }
            _ => Err(FaultKind::UnknownDirective(word.to_owned())),
        }
    }
}

/// The directive lines, each with its end.
impl fmt::Display for Directives {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(look) = &self.look {
            writeln!(f, "{MARK} {look}")?;
        }
        if let Some(ask) = self.ask {
            writeln!(f, "{MARK} ask {ask}")?;
        }
        if self.you {
            writeln!(f, "{MARK} you")?;
        }
        self.goals.iter().try_for_each(|goal| writeln!(f, "{MARK} {goal}"))?;
        if !self.bars.is_empty() {
            writeln!(f, "{MARK} bar {}", self.bars.join(" "))?;
        }
        self.hints.iter().try_for_each(|hint| writeln!(f, "{MARK} hint {hint}"))?;
        self.note.as_ref().map_or(Ok(()), |note| writeln!(f, "{MARK} note {note}"))
    }
}

impl fmt::Display for SceneGoal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "goal {} {}", self.message, self.state.name())?;
        match &self.between {
            Some((from, to)) => write!(f, " from=\"{from}\" to=\"{to}\""),
            None => Ok(()),
        }
    }
}

impl fmt::Display for SceneLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("look")?;
        if let Some(message) = self.message {
            write!(f, " message={message}")?;
        }
        if let Some(rule) = self.rule {
            write!(f, " rule={}", rule.info().id)?;
        }
        for user in &self.users {
            write!(f, " user=\"{user}\"")?;
        }
        match self.panel {
            Some(panel) => write!(f, " panel={}", panel.name()),
            None => Ok(()),
        }
    }
}

/// What `look` names, a field after the other. `user` may be named more than once.
fn look(text: &str) -> Result<SceneLook, FaultKind> {
    let mut look = SceneLook::default();
    let bad = |word: &str| FaultKind::BadLook(word.to_owned());
    let words = words(text).ok_or_else(|| bad(text.trim()))?;
    if words.is_empty() {
        return Err(bad(""));
    }
    for word in &words {
        let (name, value) = word.split_once('=').filter(|(_, value)| !value.is_empty()).ok_or_else(|| bad(word))?;
        match name {
            "message" if look.message.is_none() => look.message = Some(number(value).ok_or_else(|| bad(word))?),
            "rule" if look.rule.is_none() => look.rule = Some(rule(value).ok_or_else(|| bad(word))?),
            "user" => look.users.push(value.to_owned()),
            "panel" if look.panel.is_none() => look.panel = Some(panel(value).ok_or_else(|| bad(word))?),
            _ => return Err(bad(word)),
        }
    }
    Ok(look)
}

/// What `goal` says: the number of a message, a state, and maybe both its people.
fn goal(text: &str) -> Option<SceneGoal> {
    let words = words(text)?;
    let (head, people) = words.split_at_checked(2)?;
    let field = |name: &str| people.iter().find_map(|word| word.strip_prefix(name)).filter(|value| !value.is_empty()).map(str::to_owned);
    let between = field("from=").zip(field("to="));
    let is_whole = people.len() == if between.is_some() { 2 } else { 0 };
    let [message, state] = head else { return None };
    Some(SceneGoal { message: number(message)?, state: MessageState::named(state)?, between }).filter(|_| is_whole)
}

/// The names of cmdlets, at least one.
fn cmdlets(text: &str) -> Option<Vec<String>> {
    let names: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let is_cmdlet = |name: &String| name.split_once('-').is_some_and(|(verb, noun)| !verb.is_empty() && !noun.is_empty());
    (!names.is_empty() && names.iter().all(is_cmdlet)).then_some(names)
}

fn rule(id: &str) -> Option<Rule> {
    Rule::ALL.iter().copied().find(|rule| rule.info().id.eq_ignore_ascii_case(id))
}

fn panel(name: &str) -> Option<LookPanel> {
    LookPanel::ALL.into_iter().find(|panel| panel.name() == name)
}

/// The number of a message: from 1.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number| *number > 0)
}

/// The names after `#cast`: two or three different ones.
pub fn cast(text: &str) -> Result<Vec<String>, FaultKind> {
    let names = words(text).filter(|names| (2..=3).contains(&names.len()) && names.iter().all(|name| !name.is_empty()));
    let names = names.filter(|names| (1..names.len()).all(|at| !names[..at].contains(&names[at])));
    names.ok_or_else(|| FaultKind::BadCast(text.to_owned()))
}

/// The length after `#minutes`: from 1 to 999.
pub fn minutes(text: &str) -> Result<u32, FaultKind> {
    number(text).filter(|minutes| *minutes < 1_000).ok_or_else(|| FaultKind::BadMinutes(text.to_owned()))
}

/// Words between blanks; quotation marks hold several together and are left out. `None` where one is not closed.
fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let (mut word, mut quoted, mut begun) = (String::new(), false, false);
    for letter in text.chars() {
        if matches!(letter, '"' | '“' | '”') {
            quoted = !quoted;
            begun = true;
        } else if letter.is_whitespace() && !quoted {
            if std::mem::take(&mut begun) {
                words.push(std::mem::take(&mut word));
            }
        } else {
            word.push(letter);
            begun = true;
        }
    }
    if begun {
        words.push(word);
    }
    (!quoted).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Result<Directives, FaultKind> {
        let mut directives = Directives::default();
        for line in lines {
            directives.read(line, false)?;
        }
        Ok(directives)
    }

    #[test]
    fn directives_are_read_and_written_back() {
        let lines = [
            " look message=1 rule=r2 user=\"Tony Smith\" user=aiko.tanaka@contoso.com panel=mail",
            " ask 12",
            "you",
            "note Ask first: who thinks so?",
        ];
        let directives = read(&lines).unwrap();
        let look = directives.look.as_ref().unwrap();
        assert_eq!((look.message, look.rule, look.panel), (Some(1), Some(Rule::R2), Some(LookPanel::Mail)));
        assert_eq!(look.users, ["Tony Smith", "aiko.tanaka@contoso.com"]);
        let written = directives.to_string();
        assert_eq!(
            written,
            "#@ look message=1 rule=R2 user=\"Tony Smith\" user=\"aiko.tanaka@contoso.com\" panel=mail\n#@ ask 12\n#@ you\n#@ note Ask first: who thinks so?\n"
        );
        let again: Vec<&str> = written.lines().filter_map(|line| line.strip_prefix(MARK)).collect();
        assert_eq!(read(&again).unwrap(), directives);
    }

    #[test]
    fn a_task_is_read_and_written_back() {
        let lines = [
            "goal 1 missednotice",
            " goal 2 Queued from=\"Aiko Tanaka\" to=Tony",
            "bar Set-SimPresence Close-SimToast",
            "hint task-x",
            "hint Wait.",
        ];
        let directives = read(&lines).unwrap();
        assert_eq!((directives.goals.len(), directives.bars.len(), directives.hints.len()), (2, 2, 2));
        assert_eq!((directives.goals[0].state, &directives.goals[0].between), (MessageState::MissedNotice, &None));
        let written = directives.to_string();
        assert!(
            written.contains("#@ goal 2 Queued from=\"Aiko Tanaka\" to=\"Tony\"\n#@ bar Set-SimPresence Close-SimToast\n#@ hint task-x\n"),
            "{written}"
        );
        let again: Vec<&str> = written.lines().filter_map(|line| line.strip_prefix(MARK)).collect();
        assert_eq!(read(&again).unwrap(), directives);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, what) in [
            ("stare message=1", FaultKind::UnknownDirective("stare".into())),
            ("", FaultKind::UnknownDirective(String::new())),
            ("look", FaultKind::BadLook(String::new())),
            ("look message=0", FaultKind::BadLook("message=0".into())),
            ("look rule=R99", FaultKind::BadLook("rule=R99".into())),
            ("look panel=timeline", FaultKind::BadLook("panel=timeline".into())),
            ("look user=\"Tony", FaultKind::BadLook("user=\"Tony".into())),
            ("look panel=mail panel=why", FaultKind::BadLook("panel=why".into())),
            ("ask why", FaultKind::BadAsk("why".into())),
            ("note", FaultKind::UnknownDirective("note".into())),
            ("you do it", FaultKind::YouNotFirst),
            ("goal 1", FaultKind::BadGoal("1".into())),
            ("goal 1 Lost", FaultKind::BadGoal("1 Lost".into())),
            ("goal 2 Queued from=Aiko", FaultKind::BadGoal("2 Queued from=Aiko".into())),
            ("bar", FaultKind::BadBar(String::new())),
            ("bar presence", FaultKind::BadBar("presence".into())),
            ("hint", FaultKind::BadHint(String::new())),
        ] {
            assert_eq!(read(&[line]).unwrap_err(), what, "{line:?}");
        }
        assert_eq!(read(&["hint a", "hint b", "hint c", "hint d"]).unwrap_err(), FaultKind::BadHint("d".into()));
        assert_eq!(read(&["you", "you"]).unwrap_err(), FaultKind::DirectiveTwice("you".into()));
        let mut late = Directives::default();
        assert_eq!(late.read("you", true).unwrap_err(), FaultKind::YouNotFirst);
        assert_eq!(late, Directives::default());
    }

    #[test]
    fn a_cast_has_two_or_three_persons() {
        assert_eq!(cast("\"Aiko Tanaka\"  “Tony Smith” Li").unwrap(), ["Aiko Tanaka", "Tony Smith", "Li"]);
        for text in ["", "Aiko", "a b c d", "\"Aiko Tanaka\" \"Aiko Tanaka\"", "Aiko \"\"", "\"Aiko Tony"] {
            assert_eq!(cast(text).unwrap_err(), FaultKind::BadCast(text.into()), "{text:?}");
        }
        assert_eq!(minutes("3"), Ok(3));
        assert!(["", "0", "-1", "1000", "two"].iter().all(|text| minutes(text).is_err()));
    }
}
