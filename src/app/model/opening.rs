//! Opens what an address asks for: a story, a script, a packed session, a step. What is good of it holds; each thing that is not is
//! told, and the page works without it. Almost all of it needs the script language and is loaded with it, or with what a plain story needs: [`Opener`].

use std::rc::Rc;

use crate::cmdlets::tells;
use crate::cmdlets::tenant_fields::{self, FieldValue};
use crate::engine::Session;
use crate::scenario;
use crate::scenario::{Scenario, located_fault};
use crate::tenant::Message;
use crate::text::Text;

use super::super::address::{Address, AddressProblem, SessionRef};
use super::super::console::ScriptSource;
use super::super::effect::{Effect, Report};
use super::super::link::{LinkProblem, Pack, PackedWorld, WorldRole};
use super::super::options::{PageOptions, Panel, Switch, Tab, Theme};
use super::acting::{Acting, Rest};
use super::later::{self, LaterUpdate};
use super::lesson::Lesson;
use super::notice::Notice;
use super::reading::Dialog;
use super::stories::Stories;
use super::worlds::adopt;

/// What an address asks for, with all that it names loaded, and what the browser has saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenRequest {
    /// The address itself.
    pub address: Address,
    /// Whether it was not read: what reads addresses did not come.
    pub is_unread: bool,
    /// What was wrong with it when it was read.
    pub problems: Vec<AddressProblem>,
    /// The file of its story; `None` where it names none or the file could not be loaded.
    pub story: Option<String>,
    /// Its packed session.
    pub pack: Option<Result<Pack, LinkProblem>>,
    /// Its packed lesson, as the lesson’s file.
    pub lesson: Option<Result<String, LinkProblem>>,
    /// What was saved by earlier visits.
    pub saved: Saved,
}

impl OpenRequest {
    /// Whether it shows in a frame of another page no more than a story on its stage, which does without the desk.
    pub fn is_embedded_story(&self) -> bool {
        let Address { session, options, .. } = &self.address;
        let is_on_stage = options.has(Switch::Embed) && !options.has(Switch::Present) && options.has_stage() && options.panels.is_none();
        is_on_stage && session.scenario.is_some() && self.story.is_some()
    }

    /// Whether that story is a plain one, which does without the script language too.
    pub fn is_plain_story(&self) -> bool {
        let Address { session, opening, options } = &self.address;
        let of_story = SessionRef { scenario: session.scenario.clone(), step: session.step, scene: session.scene, ..SessionRef::default() };
        let is_alone = *session == of_story && opening.prefill.is_none() && options.expect.is_none() && options.room.is_none();
        let is_whole = self.problems.is_empty() && self.pack.is_none() && options.lesson.is_none();
        is_alone && is_whole && self.is_embedded_story() && self.story.as_deref().is_some_and(tells)
    }
}

/// What the browser has saved from earlier visits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The saved session and then its backup, as far as they are there.
    pub sessions: Vec<SavedSession>,
    /// The stories that were told to their ends, by their ids.
    pub seen: Vec<String>,
    /// How questions were answered.
    pub answers: String,
    /// The theme that was chosen.
    pub theme: Option<Theme>,
    /// Whether the browser gives no storage.
    pub denied: bool,
}

/// A session that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSession {
    /// All steps, a line for each.
    pub script: String,
    /// The step where the session stood; without it, at its end.
    pub step: Option<u32>,
}

/// What opens addresses and saved sessions, as it is loaded with the script language.
#[derive(Clone, Copy, Debug)]
pub struct Opener {
    /// Plays what an address asks for.
    pub open: fn(&OpenRequest, &mut Acting<'_>, &mut Rest<'_>),
    /// Takes in a message that means nothing without the language.
    pub update: LaterUpdate,
    /// Lists the single changes that would have given a message another fate, as a host page is told them.
    pub list_what_ifs: fn(&Session, &Message) -> Vec<FieldValue>,
}

impl Opener {
    /// What a plain story needs of it ([`OpenRequest::is_plain_story`]): whoever calls this takes all of that along.
    pub const fn for_stories() -> Self {
        Self { open: open_story, update: later::update_story, list_what_ifs }
    }

    /// What is loaded with the language: whoever calls this takes all of it along.
    pub const fn with_language() -> Self {
        Self { open, update: later::update, list_what_ifs }
    }
}

fn list_what_ifs(session: &Session, message: &Message) -> Vec<FieldValue> {
    tenant_fields::what_ifs(session, message, false)
}

/// Offers the session that was saved by an earlier visit, where the address asks for none: the page opens on its first story all the same.
pub fn offer(request: &OpenRequest, acting: &mut Acting<'_>) {
    if request.address.session.is_given() {
        return;
    }
    if request.saved.denied {
        acting.status.tell(Notice::StorageDenied);
    }
    if !request.saved.sessions.is_empty() {
        acting.status.offered.clone_from(&request.saved.sessions);
        acting.status.tell(Notice::SavedSessionOffered);
    }
}

/// Does what an address asks for where the language could not be loaded: the first story, which plays without it, stands at the step and
/// plays.
pub fn open_without_language(request: &OpenRequest, acting: &mut Acting<'_>, rest: &mut Rest<'_>) {
    if request.is_unread || request.address.session.is_given() || !request.problems.is_empty() {
        acting.status.tell(Notice::ConsoleMissing);
        return;
    }
    if let Some(step) = request.address.session.step {
        acting.session.seek(step);
        rest.stories.tell_up_to(acting);
    }
    rest.playback.set_playing(request.address.opening.play);
}

/// Takes up the session that was left; where none of the saved ones plays, the opening goes on standing there.
pub fn take_up_offered(acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    let sessions = std::mem::take(&mut acting.status.offered);
    acting.status.withdraw(&Notice::SavedSessionOffered);
    rest.playback.pause();
    restore(&sessions, acting, rest, effects);
}

/// Takes up the first saved session that plays. One that does not is set aside and told, never lost.
fn restore(sessions: &[SavedSession], acting: &mut Acting<'_>, rest: &mut Rest<'_>, effects: &mut Vec<Effect>) {
    for (index, session) in sessions.iter().enumerate() {
        let is_newest = index == 0;
        match take_up(session, acting, rest.stories) {
            Ok(()) => {
                acting.seats.close_removed(acting.session.tenant());
                if is_newest {
                    effects.push(Effect::BackUpSession);
                }
                return;
            }
            Err(_) if is_newest => {
                effects.push(Effect::SetAsideSession);
                acting.status.aside = Some(session.script.as_str().into());
                acting.status.tell(Notice::SavedSessionBroken);
            }
            Err(_) => {}
        }
    }
}

/// Takes up a saved session: a script, or a pack with its story.
fn take_up(session: &SavedSession, acting: &mut Acting<'_>, stories: &mut Stories) -> Result<(), LinkProblem> {
    let pack = if session.script.starts_with("#wywo ") {
        Pack::from_text(&session.script)?
    } else {
        Pack { script: session.script.clone(), step: session.step, story: None, worlds: Vec::new() }
    };
    unpack(&pack, acting, stories)
}

/// What is still to be done of an address whose script takes long: the page is drawn first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfinishedOpening {
    address: Address,
    /// What is to be told of the address so far.
    told: Vec<String>,
}

/// Plays what an address asks for and stands where it says, paused. The language must be there. A script that takes long is left for
/// [`finish`].
fn open(request: &OpenRequest, acting: &mut Acting<'_>, rest: &mut Rest<'_>) {
    let OpenRequest { address, is_unread: _, problems, story, pack, lesson, saved: _ } = request;
    let mut told: Vec<String> = problems.iter().map(|problem| problem.text(&acting.locale)).collect();
    let lesson = lesson.clone().or_else(|| address.options.lesson.clone().map(Ok));
    match lesson.map(|text| Lesson::of_address(&text?).ok_or(LinkProblem::Foreign)) {
        Some(Ok(lesson)) => rest.stories.lesson = lesson,
        Some(Err(problem)) => told.push(problem.text(&acting.locale)),
        None => {}
    }
    match pack {
        Some(Ok(pack)) => {
            if let Err(problem) = unpack(pack, acting, rest.stories) {
                told.push(problem.text(&acting.locale));
            }
        }
        Some(Err(problem)) => told.push(problem.text(&acting.locale)),
        None if let Some(run) = address.session.practice => {
            rest.stories.practice(run, &rest.settings.options, acting);
            // A link to a step of it shows what became of the message.
            if address.session.step.is_some() && !rest.stories.uncover(None, acting) {
                rest.stories.forward(acting, false);
            }
        }
        None => tell(address, story.as_deref(), acting, rest.stories, &mut told),
    }
    let script = address.session.run.as_deref().filter(|_| address.session.packed.is_none());
    let is_long = script.zip(acting.language.get()).is_some_and(|(script, language)| !language.is_quick(acting.session, script));
    acting.status.unfinished = Some(Box::new(UnfinishedOpening { address: address.clone(), told }));
    if !is_long {
        finish(acting, rest);
    }
}

/// Tells a plain story and stands where the address says, paused. It is quick.
fn open_story(request: &OpenRequest, acting: &mut Acting<'_>, rest: &mut Rest<'_>) {
    let mut told = Vec::new();
    tell(&request.address, request.story.as_deref(), acting, rest.stories, &mut told);
    stand(&request.address, acting, rest, &mut told);
    rest.playback.set_playing(request.address.opening.play);
    if !told.is_empty() {
        acting.status.tell(Notice::Address(told, None));
    }
}

/// Plays the story of an address, up to the scene that it names.
fn tell(address: &Address, story: Option<&str>, acting: &mut Acting<'_>, stories: &mut Stories, told: &mut Vec<String>) {
    // What the address names is in the catalogue; only its file did not come.
    if story.is_none() && address.session.scenario.as_deref().and_then(scenario::find).is_some() {
        told.push(acting.locale.say(Text::StoryMissing));
    }
    let scene = address.session.scene;
    match story.map(|file| stories.play(file, scene, acting)) {
        Some(Err(fault)) => told.push(located_fault(&fault, &acting.locale)),
        None if address.session.scenario.is_some() => told.push(acting.locale.say(Text::StoryMissing)),
        Some(Ok(())) | None => {}
    }
    let scenes = stories.player().and_then(|story| u32::try_from(story.beats()).ok());
    if let Some((scene, scenes)) = scene.zip(scenes).filter(|(scene, scenes)| scene > scenes) {
        told.push(acting.locale.say(Text::AddressSceneBeyond { step: scene.into(), steps: scenes.into() }));
    }
}

/// Goes to the step of an address, and opens the seats of what has been told until there.
fn stand(address: &Address, acting: &mut Acting<'_>, rest: &mut Rest<'_>, told: &mut Vec<String>) {
    told.extend(address.check(acting.session.tenant(), acting.session.steps()).iter().map(|problem| problem.text(&acting.locale)));
    if let Some(step) = address.session.step {
        acting.session.seek(step);
        rest.stories.tell_up_to(acting);
        acting.seats.close_all(acting.session.tenant());
        rest.stories.open_seats_up_to(acting.session.step(), acting);
    }
    acting.seats.close_removed(acting.session.tenant());
}

/// Opens a packed session; with its story, where it has one, at its scene.
///
/// # Errors
/// It does not play.
fn unpack(pack: &Pack, acting: &mut Acting<'_>, stories: &mut Stories) -> Result<(), LinkProblem> {
    let Some(story) = &pack.story else {
        let session = acting.replayed(&pack.script)?;
        stories.leave();
        acting.replace_at(session, pack.step);
        return adopt(&pack.worlds, acting);
    };
    Scenario::parse(&story.file).map_err(|fault| LinkProblem::DoesNotPlay { line: fault.line })?;
    acting.console.clear();
    acting.replace(Session::sample());
    stories.play(&story.file, Some(story.scene), acting).map_err(|fault| LinkProblem::DoesNotPlay { line: fault.line })?;
    stories.own();
    if !pack.script.trim().is_empty() {
        let transcript = acting.run(&pack.script, ScriptSource::Host);
        if let Some(error) = transcript.errors().next() {
            return Err(LinkProblem::DoesNotPlay { line: error.position.0 });
        }
    }
    if let Some(step) = pack.step {
        acting.session.seek(step);
        stories.tell_up_to(acting);
    }
    adopt(&pack.worlds, acting)
}

/// Replaces the session by that of a script, at a step of it, or by a packed one. Returns whether it plays.
pub fn load(script: &str, step: Option<u32>, acting: &mut Acting<'_>, rest: &mut Rest<'_>) -> Report {
    if let Ok(pack) = Pack::from_text(script) {
        rest.playback.pause();
        return Report::Loaded(unpack(&Pack { step: step.or(pack.step), ..pack }, acting, rest.stories));
    }
    Report::Loaded(acting.replayed(script).map(|session| {
        rest.playback.pause();
        acting.replace_at(session, step);
        rest.stories.keep_if_told(acting);
    }))
}

/// What the browser shall do once the address was opened: tell where the session stands, and draw the page if more is to be done.
pub fn last_effects(is_unfinished: bool, step: u32) -> impl Iterator<Item = Effect> {
    std::iter::once(Effect::NotifyStep(step)).chain(is_unfinished.then_some(Effect::Continue))
}

/// Goes on after the page was drawn: with what the address asks for, or else at the console.
pub fn go_on(acting: &mut Acting<'_>, rest: &mut Rest<'_>) {
    if acting.status.unfinished.is_some() {
        finish(acting, rest);
    } else {
        acting.work_at_console();
    }
}

/// Runs the script of an address and does what comes after it; nothing where all is done.
fn finish(acting: &mut Acting<'_>, rest: &mut Rest<'_>) {
    let Some(unfinished) = acting.status.unfinished.take() else { return };
    let UnfinishedOpening { address, mut told } = *unfinished;
    let english = run(&address, acting, &rest.settings.options, &mut told);
    stand(&address, acting, rest, &mut told);
    if let Err(problem) = adopt(&other_worlds(&address), acting) {
        told.push(problem.text(&acting.locale));
    }
    if rest.settings.options.shows(Panel::Compare) {
        rest.stories.look(acting);
        rest.stories.tell_apart(acting);
    }
    if acting.reading.compared().is_some() && !rest.settings.options.shows(Panel::Compare) {
        acting.reading.open_dialog(Dialog::Compare);
    }
    if let Some(prefill) = &address.opening.prefill {
        acting.console.prefill = Rc::from(prefill.as_str());
        acting.reading.open_tab(Tab::Console, &rest.settings.options);
    }
    rest.playback.set_playing(address.opening.play);
    if !told.is_empty() {
        acting.status.tell(Notice::Address(told, english));
    }
    acting.seats.close_removed(acting.session.tenant());
}

/// The worlds that an address names beside its own.
fn other_worlds(address: &Address) -> Vec<PackedWorld> {
    let named = [(WorldRole::First, &address.session.versus), (WorldRole::Second, &address.session.what_if)];
    let fork = address.session.fork.unwrap_or(0);
    let world = |(role, script): (WorldRole, &Option<String>)| {
        Some(PackedWorld { fork, role, name: None, script: script.as_ref()?.replace("; ", "\n") })
    };
    named.into_iter().filter_map(world).collect()
}

/// Runs the address's script. An error is told in the console's English, in every language; returns its index in what is told.
fn run(address: &Address, acting: &mut Acting<'_>, options: &PageOptions, told: &mut Vec<String>) -> Option<usize> {
    let script = address.session.run.as_deref().filter(|_| address.session.packed.is_none())?;
    let transcript = acting.run(script, ScriptSource::Host);
    let error = transcript.errors().next()?;
    told.push(error.message.clone());
    acting.status.script_fault = Some(error.position);
    acting.reading.open_tab(Tab::Console, options);
    Some(told.len() - 1)
}
