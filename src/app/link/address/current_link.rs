//! The address that leads back to what is on the screen.

use std::rc::Rc;

use crate::app::link::{Pack, PackedStory, PackedWorld, WorldRole};
use crate::scenario::PracticeRun;

use super::{Address, Opening, PageOptions, SessionRef, percent};

/// The length up to which a script travels readably, in bytes of the address. A longer one is packed.
pub const MAX_READABLE_BYTES: usize = 1_500;

/// The script of a session in which nothing has happened, a comment: an address that says nothing opens on the first story.
pub const NOTHING: &str = "#";

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The session's script, a line for each step: [`crate::app::link::script_of_world`].
    pub script: &'a str,
    /// The current step.
    pub step: u32,
    /// The number of steps.
    pub steps: u32,
    /// The story that is told, as a script that the session may begin.
    pub story: Option<Story<'a>>,
    /// The same story, as far as the session is what it tells.
    pub told: Option<&'a Told>,
}

/// A story, as far as a session is what it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The scenario's id, where it is shipped.
    pub id: Option<&'static str>,
    /// The text of its file.
    pub file: Rc<str>,
    /// The scene that was told last; 0 is before the first one.
    pub scene: u32,
    /// The scene at which a link to the story alone ends: its last one, or the one before a task.
    pub ends_at: u32,
    /// The script of what was done after the scene, a line for each step.
    pub since: Rc<str>,
    /// The current step, unless it is the end of all that.
    pub step: Option<u32>,
    /// The question to practice with that the story is.
    pub practice: Option<PracticeRun>,
}

/// A story, as a session that was played to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Story<'a> {
    /// The scenario's id.
    pub id: &'a str,
    /// Its script, a line for each step, as [`Shown::script`] is.
    pub script: &'a str,
}

/// The address, or what is to be packed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentLink {
    /// The address; where there is a pack, it does not say yet where the session comes from.
    pub address: Address,
    /// The session as a text to be deflated and encoded: [`CurrentLink::packed`].
    pub pack: Option<Pack>,
}

impl Told {
    /// The story at the scene, and what was done after it.
    pub fn packed(self) -> Pack {
        let story = PackedStory { file: self.file, scene: self.scene };
        Pack { script: self.since.to_string(), step: self.step, story: Some(story), worlds: Vec::new() }
    }
}

impl CurrentLink {
    /// The same with another world beside it: readable where that is short; otherwise all of it is packed, as `whole` says.
    #[must_use]
    pub fn beside(mut self, world: Option<PackedWorld>, whole: impl FnOnce() -> Pack) -> Self {
        let Some(world) = world else { return self };
        let script = world.script.lines().collect::<Vec<_>>().join("; ");
        if self.pack.is_none() && percent::length(&script) <= MAX_READABLE_BYTES {
            let own = &mut self.address.session;
            own.fork = Some(world.fork);
            match world.role {
                WorldRole::First => own.versus = Some(script),
                WorldRole::Second | WorldRole::Kept => own.what_if = Some(script),
            }
            return self;
        }
        let mut pack = self.pack.take().unwrap_or_else(whole);
        pack.worlds.push(world);
        self.address.session = SessionRef::default();
        Self { pack: Some(pack), ..self }
    }

    /// The address with the session that was packed for it; where it could not be packed, with the whole script, however long.
    pub fn packed_or_readable(self, packed: Option<String>) -> Address {
        let whole = |pack: &Pack| pack.story.as_ref().map_or_else(String::new, |story| story.file.to_string()) + &pack.script;
        let run = self.pack.as_ref().filter(|_| packed.is_none()).map(whole);
        let mut address = self.packed(packed);
        if run.is_some() {
            address.session.run = run;
        }
        address
    }

    /// The address with the session that was packed for it; `None` stands for a pack that could not be made.
    pub fn packed(self, packed: Option<String>) -> Address {
        let Self { mut address, pack } = self;
        if pack.is_some() {
            address.session.packed = packed;
        }
        address
    }
}

/// The address of what is on the screen: readable where it is short, with a pack where it is long.
pub fn current_link(options: &PageOptions, shown: Shown<'_>) -> CurrentLink {
    if let Some(told) = shown.told {
        return told_link(options, told);
    }
    let here = (shown.step != shown.steps).then_some(shown.step);
    let session = match told(shown) {
        None if shown.script.is_empty() => Some(SessionRef { run: Some(NOTHING.to_owned()), ..SessionRef::default() }),
        None => readable(None, shown.script, here),
        // A story that is not at its end: its script goes on after the session's last step.
        Some((scenario, rest, steps)) => readable(Some(scenario), rest, if steps > shown.steps { Some(shown.step) } else { here }),
    };
    let pack =
        if session.is_some() { None } else { Some(Pack { script: shown.script.to_owned(), step: here, story: None, worlds: Vec::new() }) };
    let address = Address { session: session.unwrap_or_default(), opening: Opening::default(), options: options.clone() };
    CurrentLink { address, pack }
}

/// The address of a story at a scene, and of what was done after it; the story itself travels along where it is not shipped.
pub fn told_link(options: &PageOptions, told: &Told) -> CurrentLink {
    if told.practice.is_some() && told.since.is_empty() {
        let session = SessionRef { practice: told.practice, ..SessionRef::default() };
        return CurrentLink { address: Address { session, opening: Opening::default(), options: options.clone() }, pack: None };
    }
    let is_end = told.scene == told.ends_at;
    let named = told.id.and_then(|id| readable(Some(id), &told.since, told.step));
    let session = named.map(|session| SessionRef { scene: (!is_end).then_some(told.scene), ..session });
    let story = PackedStory { file: told.file.clone(), scene: told.scene };
    let pack = session.is_none().then(|| Pack { script: told.since.to_string(), step: told.step, story: Some(story), worlds: Vec::new() });
    let address = Address { session: session.unwrap_or_default(), opening: Opening::default(), options: options.clone() };
    CurrentLink { address, pack }
}

/// Where the session is the beginning of the story, or goes on from its end: the story's id, what comes after it, and its steps.
fn told(shown: Shown<'_>) -> Option<(&str, &str, u32)> {
    let story = shown.story?;
    let steps = u32::try_from(story.script.lines().count()).ok()?;
    if is_beginning(shown.script, story.script) {
        return Some((story.id, "", steps));
    }
    is_beginning(story.script, shown.script).then(|| (story.id, shown.script.get(story.script.len()..).unwrap_or_default(), steps))
}

/// Whether a script of whole lines begins another one.
fn is_beginning(script: &str, whole: &str) -> bool {
    whole.starts_with(script) && (script.is_empty() || script.ends_with('\n'))
}

/// The session in readable letters; `None` where the script is too long for that.
fn readable(scenario: Option<&str>, script: &str, step: Option<u32>) -> Option<SessionRef> {
    // A canonical line is one statement on one line, so that a semicolon is as good as its end.
    let run = script.lines().collect::<Vec<_>>().join("; ");
    let mut encoded = String::new();
    if run.len() <= MAX_READABLE_BYTES {
        percent::encode(&run, &mut encoded);
    }
    let run = (run.len().max(encoded.len()) <= MAX_READABLE_BYTES).then_some(run)?;
    Some(SessionRef { scenario: scenario.map(str::to_owned), run: Some(run).filter(|run| !run.is_empty()), step, ..SessionRef::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::options::Switch;

    const STORY: Story<'_> = Story { id: "lunch", script: "A\nB\n" };

    fn address(script: &str, step: u32, story: Option<Story<'_>>) -> String {
        let steps = u32::try_from(script.lines().count()).unwrap();
        let link = current_link(&PageOptions::default(), Shown { script, step, steps, story, told: None });
        assert_eq!(link.pack, None);
        link.address.to_string()
    }

    #[test]
    fn a_story_is_named_as_far_as_it_is_told() {
        assert_eq!(address("", 0, None), "?run=%23");
        assert_eq!(address("", 0, Some(STORY)), "?scenario=lunch&t=0");
        assert_eq!(address("A\n", 1, Some(STORY)), "?scenario=lunch&t=1");
        assert_eq!(address("A\nB\n", 2, Some(STORY)), "?scenario=lunch");
        assert_eq!(address("A\nB\n", 1, Some(STORY)), "?scenario=lunch&t=1");
        assert_eq!(address("A\nB\nC\nD\n", 4, Some(STORY)), "?scenario=lunch&run=C;+D");
        assert_eq!(address("A\nB\nC\n", 0, Some(STORY)), "?scenario=lunch&run=C&t=0");
        assert_eq!(address("A\nBB\n", 2, Some(STORY)), "?run=A;+BB");
        assert_eq!(address("A\nBB\n", 1, None), "?run=A;+BB&t=1");
    }

    #[test]
    fn a_scene_has_an_address_of_its_own() {
        let file: Rc<str> = "#scenario a\n#title x\n#: one\nA\n#: two\nB\n".into();
        let at = |id, scene, since: &str, step| {
            let told = Told { id, file: file.clone(), scene, ends_at: 2, since: Rc::from(since), step, practice: None };
            current_link(&PageOptions::default(), Shown { script: "", step: 0, steps: 0, story: None, told: Some(&told) })
        };
        assert_eq!(at(Some("lunch"), 0, "", None).address.to_string(), "?scenario=lunch&scene=0");
        assert_eq!(at(Some("lunch"), 1, "", None).address.to_string(), "?scenario=lunch&scene=1");
        assert_eq!(at(Some("lunch"), 2, "", None).address.to_string(), "?scenario=lunch", "its end");
        assert_eq!(at(Some("lunch"), 1, "C\nD\n", Some(2)).address.to_string(), "?scenario=lunch&run=C;+D&t=2&scene=1");
        let own = at(None, 1, "C\n", None);
        assert_eq!(own.address.to_string(), "");
        let story = PackedStory { file: file.clone(), scene: 1 };
        assert_eq!(own.pack, Some(Pack { script: "C\n".into(), step: None, story: Some(story), worlds: Vec::new() }));
    }

    #[test]
    fn a_long_session_is_packed() {
        let script = "Wait-SimTime -Seconds 1\n".repeat(200);
        let link = current_link(&PageOptions::default(), Shown { script: &script, step: 7, steps: 200, story: Some(STORY), told: None });
        assert_eq!(
            link,
            CurrentLink { address: Address::default(), pack: Some(Pack { script, step: Some(7), story: None, worlds: Vec::new() }) }
        );
    }

    #[test]
    fn the_options_stay_and_what_was_done_once_goes() {
        let mut options = PageOptions { seat: Some("Aiko".into()), ..PageOptions::default() };
        options.switch(Switch::Embed, true);
        let link = current_link(&options, Shown { script: "A\n", step: 1, steps: 1, story: None, told: None });
        assert_eq!(link.address.to_string(), "?run=A&embed&as=Aiko");
    }
}
