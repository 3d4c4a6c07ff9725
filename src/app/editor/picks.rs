//! What a scene can be given by pressing instead of writing: who is on the stage, what its sentence speaks of, a question before it, and the visitor's turn.
//! What is pressed becomes a line of the story's text, and is taken out by pressing again. Nothing here is kept beside that text.

use crate::cmdlets::Language;
use crate::engine::Session;
use crate::scenario::{LookPanel, Scenario, SceneLook};
use crate::tenant::{MessageId, Rule, Tenant};
use crate::text::{Locale, Text};
use crate::wording;

/// Something that a scene can be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A person who keeps a place on the stage for the whole story.
    Cast(String),
    /// The message that the sentence speaks of.
    Message(u32),
    /// A person whom it speaks of.
    Person(String),
    /// The rule that it speaks of.
    Rule(Rule),
    /// The panel beside the stage.
    Panel(LookPanel),
    /// The message about which is asked before the scene.
    Ask(u32),
    /// The scene's first act is the visitor's.
    You,
}

/// One thing that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickOffer {
    /// What is given.
    pub pick: Pick,
    /// The same in words.
    pub label: String,
    /// Whether the scene has it.
    pub chosen: bool,
}

/// What a scene can be given, in groups with their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenePicks {
    /// The number of the scene, from 1.
    pub scene: usize,
    /// The groups, each with what is offered.
    pub groups: Vec<(String, Vec<PickOffer>)>,
}

/// How many persons and messages of a scene are offered.
const MOST_OFFERED: usize = 8;
/// How much of a message or a rule is shown, in characters.
const LABEL_CHARS: usize = 48;

/// What a scene can be given, as things stand when it ends.
pub fn of(text: &str, scene: usize, language: &dyn Language, locale: &Locale) -> Option<ScenePicks> {
    let scenario = Scenario::survey(text).0;
    let beat = scenario.beats.get(scene.checked_sub(1)?)?;
    let parts = scenario.scripts();
    let mut session = Session::sample();
    language.rehearse(&mut session, parts.get(..=scene)?);
    let tenant = session.tenant();
    let look = beat.directives.look.clone().unwrap_or_default();
    let offer = |pick, label, chosen| PickOffer { pick, label, chosen };
    let names: Vec<String> = tenant.users().map(|user| user.name.to_string()).take(MOST_OFFERED).collect();
    let is_among = |all: &[String], name: &str| all.iter().any(|own| same_user(tenant, own, name));
    let persons = |all: &[String], pick: fn(String) -> Pick| -> Vec<PickOffer> {
        names.iter().map(|name| offer(pick(name.clone()), name.clone(), is_among(all, name))).collect()
    };
    let newest = tenant.messages().iter().rev().take(MOST_OFFERED).rev();
    let messages: Vec<(u32, String)> = newest
        .map(|message| {
            (message.id.0, format!("#{} {}", message.id.0, wording::shortened(&wording::said(tenant, message, locale), LABEL_CHARS)))
        })
        .collect();
    let mut light: Vec<PickOffer> =
        messages.iter().map(|(id, label)| offer(Pick::Message(*id), label.clone(), look.message == Some(*id))).collect();
    light.extend(persons(&look.users, Pick::Person));
    light.extend(rules(tenant, &look, locale));
    light.extend(panels().map(|(panel, name)| offer(Pick::Panel(panel), locale.say(name), look.panel == Some(panel))));
    let asks = messages.iter().map(|(id, label)| offer(Pick::Ask(*id), label.clone(), beat.directives.ask == Some(*id)));
    let groups = [
        (Text::EditorCast, persons(&cast_of(text), Pick::Cast)),
        (Text::EditorLight, light),
        (Text::EditorAsk, asks.collect()),
        (Text::EditorTurn, vec![offer(Pick::You, locale.say(Text::EditorYou), beat.directives.you)]),
    ];
    let groups = groups.into_iter().filter(|(_, offers)| !offers.is_empty()).map(|(name, offers)| (locale.say(name), offers));
    Some(ScenePicks { scene, groups: groups.collect() })
}

/// The rules that were asked for the message that the sentence speaks of.
fn rules(tenant: &Tenant, look: &SceneLook, locale: &Locale) -> Vec<PickOffer> {
    let Some(message) = look.message.and_then(|id| tenant.message(MessageId(id))) else { return Vec::new() };
    let mut offers: Vec<PickOffer> = Vec::new();
    for reason in &message.why {
        let label =
            format!("{} {}", reason.rule.info().id, wording::shortened(&wording::reason(tenant, message, reason, locale), LABEL_CHARS));
        let offer = PickOffer { pick: Pick::Rule(reason.rule), label, chosen: look.rule == Some(reason.rule) };
        if offers.iter().all(|other| other.pick != offer.pick) {
            offers.push(offer);
        }
    }
    offers
}

/// The panels beside the stage, and their names.
fn panels() -> impl Iterator<Item = (LookPanel, Text<'static>)> {
    LookPanel::ALL.into_iter().filter_map(|panel| {
        let name = match panel {
            // They are on the stage anyway.
            LookPanel::Seats => return None,
            LookPanel::Policies => Text::PoliciesTab,
            LookPanel::Console => Text::ConsoleTab,
            LookPanel::Mail => Text::MailTab,
            LookPanel::Why => Text::WhyPanel,
            LookPanel::Matrix => Text::MatrixTab,
        };
        Some((panel, name))
    })
}

fn same_user(tenant: &Tenant, own: &str, other: &str) -> bool {
    let found = tenant.find_user(own);
    found.is_some() && found == tenant.find_user(other)
}

/// The text of a story with something given to a scene, or taken from it where it has it.
pub fn picked(text: &str, scene: usize, pick: &Pick) -> Option<String> {
    let mut scenario = Scenario::survey(text).0;
    scenario.cast = cast_of(text);
    let first = scenario.beats.first()?.line.checked_sub(2)?;
    let index = scene.checked_sub(1)?;
    let end = scenario.beats.get(index + 1).map_or(usize::MAX, |next| next.line.saturating_sub(2));
    let beat = scenario.beats.get_mut(index)?;
    let own = (beat.line.checked_sub(1)?, end);
    let mut look = beat.directives.look.take().unwrap_or_default();
    match pick {
        Pick::Cast(name) => {
            toggle(&mut scenario.cast, name);
            let names: Vec<String> = scenario.cast.iter().map(|name| format!(" \"{name}\"")).collect();
            let line = (!names.is_empty()).then(|| format!("#cast{}", names.concat()));
            let title = text.lines().take(first).position(|line| line.trim_start().starts_with("#title")).map_or(0, |line| line + 1);
            return Some(put(text, (0, first), title, "#cast", line));
        }
        Pick::Ask(id) => {
            let line = (beat.directives.ask != Some(*id)).then(|| format!("#@ ask {id}"));
            return Some(put(text, own, own.0, "#@ ask", line));
        }
        Pick::You => return Some(put(text, own, own.0, "#@ you", (!beat.directives.you).then(|| "#@ you".to_owned()))),
        Pick::Message(id) => (look.message, look.rule) = ((look.message != Some(*id)).then_some(*id), None),
        Pick::Person(name) => toggle(&mut look.users, name),
        Pick::Rule(rule) => look.rule = (look.rule != Some(*rule)).then_some(*rule),
        Pick::Panel(panel) => look.panel = (look.panel != Some(*panel)).then_some(*panel),
    }
    let line = (look != SceneLook::default()).then(|| format!("#@ {look}"));
    Some(put(text, own, own.0, "#@ look", line))
}

/// The cast as it is written, also where there are too few yet or too many.
fn cast_of(text: &str) -> Vec<String> {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix("#cast"));
    line.into_iter().flat_map(|names| names.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

fn toggle(all: &mut Vec<String>, name: &str) {
    match all.iter().position(|own| own == name) {
        Some(place) => drop(all.remove(place)),
        None => all.push(name.to_owned()),
    }
}

/// Puts a line in the place of the one that begins with `mark`, in the lines of a range; where there is none, before the line `at`. Without a line that one
/// goes.
fn put(text: &str, (from, to): (usize, usize), at: usize, mark: &str, line: Option<String>) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let begins =
        |own: &String| own.trim_start().strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
    let old = lines.iter().enumerate().skip(from).take(to.saturating_sub(from)).find(|(_, own)| begins(own)).map(|(place, _)| place);
    if let Some(old) = old {
        lines.remove(old);
    }
    if let Some(line) = line {
        lines.insert(old.unwrap_or(at).min(lines.len()), line);
    }
    lines.join("\n") + "\n"
}
