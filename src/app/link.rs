//! The packed session: the script and the step as one text, and the letters in which its bytes travel in `#s1=`.
//!
//! On the way out: [`Pack::of`] → [`Pack::to_text`] → deflate-raw → [`encode`]; on the way in the same backwards. The browser deflates and
//! inflates (`CompressionStream`); what it inflates must stop at [`MAX_INFLATED_BYTES`]. A pack is itself a script: its head is comments.

pub mod address;
mod base64;
mod deflate;
pub mod qr;
pub mod share;
mod worlds;

use std::fmt::Write;
use std::rc::Rc;

use crate::cmdlets::script_of;
use crate::engine::Session;
use crate::text::{Locale, Text};

pub use base64::{decode, encode};
pub use deflate::stored;
pub use worlds::{PackedWorld, WorldRole, compared_world, worlds_of};

/// The most bytes that a pack may have once inflated; inflating stops there with [`LinkProblem::TooLarge`].
pub const MAX_INFLATED_BYTES: usize = 4 * 1024 * 1024;

/// The version that is written, and the newest one that is read.
const VERSION: u32 = 1;

const HEAD: &str = "#wywo ";
const STEP: &str = "#step ";
const SCENE: &str = "#scene ";
const THEN: &str = "#then ";

/// A session as it travels in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// All steps, a line for each; after a story, those that came after the scene.
    pub script: String,
    /// The current step; `None` for the end.
    pub step: Option<u32>,
    /// The story that is told.
    pub story: Option<PackedStory>,
    /// The other worlds of the session.
    pub worlds: Vec<PackedWorld>,
}

/// A story as it travels in a link: its whole file, and how far it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedStory {
    /// The text of its file.
    pub file: Rc<str>,
    /// The scene that was told last; 0 is before the first one.
    pub scene: u32,
}

/// Why a packed session cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// A character that does not occur in base64url.
    Letter {
        /// The letter that does not belong there.
        letter: char,
        /// The position of the character, from 1.
        at: usize,
    },
    /// The end is missing.
    CutOff,
    /// It cannot be inflated: changed on its way.
    Damaged,
    /// It inflates to more than [`MAX_INFLATED_BYTES`].
    TooLarge,
    /// What comes out is no text.
    NoText,
    /// What comes out is no session of this page.
    Foreign,
    /// It was made by a newer version.
    Newer {
        /// The version that made the link.
        version: u32,
    },
    /// Its step is no number.
    NoStep,
    /// This browser has no `DecompressionStream`.
    NoInflating,
    /// The script language could not be loaded.
    NoLanguage,
    /// Its script does not play to its end.
    DoesNotPlay {
        /// The first line that does not, from 1.
        line: usize,
    },
}

impl LinkProblem {
    /// The problem as a sentence.
    pub fn text(&self, locale: &Locale) -> String {
        let letter;
        locale.say(match self {
            Self::Letter { letter: wrong, at } => {
                letter = if wrong.is_control() { wrong.escape_unicode().to_string() } else { wrong.to_string() };
                Text::LinkLetter { letter: &letter, at: u64::try_from(*at).unwrap_or(u64::MAX) }
            }
            Self::CutOff => Text::LinkCutOff,
            Self::Damaged => Text::LinkDamaged,
            Self::TooLarge => Text::LinkTooLarge,
            Self::NoText => Text::LinkNoText,
            Self::Foreign => Text::LinkForeign,
            Self::Newer { version } => Text::LinkNewer { number: (*version).into() },
            Self::NoStep => Text::LinkNoStep,
            Self::NoInflating => Text::LinkNoInflating,
            Self::NoLanguage => Text::PageConsoleMissing,
            Self::DoesNotPlay { line } => Text::LinkDoesNotPlay { number: u64::try_from(*line).unwrap_or(u64::MAX) },
        })
    }
}

impl Pack {
    /// The current branch of a session, and the step in it.
    pub fn of(session: &Session) -> Self {
        let step = (session.step() != session.steps()).then(|| session.step());
        Self { script: script_of_world(session), step, story: None, worlds: Vec::new() }
    }

    /// The pack as a text.
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEAD}{VERSION}\n");
        if let Some(step) = self.step {
            let _ = writeln!(text, "{STEP}{step}");
        }
        self.worlds.iter().for_each(|world| world.write(&mut text));
        if let Some(PackedStory { file, scene }) = &self.story {
            let _ = write!(text, "{SCENE}{scene}\n{THEN}{}\n{}\n", self.script.lines().count(), file.trim_end());
        }
        text.push_str(&self.script);
        text
    }

    /// Reads a pack. Lines of the head that a later writer may have added are comments, and do no harm.
    ///
    /// # Errors
    /// It is no pack of this page, or of a newer version.
    pub fn from_text(text: &str) -> Result<Self, LinkProblem> {
        let version = text.strip_prefix(HEAD).ok_or(LinkProblem::Foreign)?;
        let (version, mut script) = version.split_once('\n').unwrap_or((version, ""));
        let version: u32 = version.trim_end().parse().map_err(|_| LinkProblem::Foreign)?;
        if version != VERSION {
            return Err(if version == 0 { LinkProblem::Foreign } else { LinkProblem::Newer { version } });
        }
        let step = number_after(STEP, &mut script)?;
        let worlds = worlds::read(&mut script)?;
        let scene = number_after(SCENE, &mut script)?;
        let then = number_after(THEN, &mut script)?.unwrap_or(0);
        let Some(scene) = scene else { return Ok(Self { script: script.to_owned(), step, story: None, worlds }) };
        let lines = script.split_inclusive('\n').count().saturating_sub(then as usize);
        let file: String = script.split_inclusive('\n').take(lines).collect();
        let script = script.split_inclusive('\n').skip(lines).collect();
        Ok(Self { script, step, story: Some(PackedStory { file: file.into(), scene }), worlds })
    }

    /// Reads a pack from its inflated bytes.
    ///
    /// # Errors
    /// They are too many, no text, or no pack of this page.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LinkProblem> {
        if bytes.len() > MAX_INFLATED_BYTES {
            return Err(LinkProblem::TooLarge);
        }
        Self::from_text(std::str::from_utf8(bytes).map_err(|_| LinkProblem::NoText)?)
    }
}

/// The number of a line of the head, where the text begins with that line; what follows is left.
fn number_after(name: &str, text: &mut &str) -> Result<Option<u32>, LinkProblem> {
    let Some(rest) = text.strip_prefix(name) else { return Ok(None) };
    let (number, behind) = rest.split_once('\n').unwrap_or((rest, ""));
    *text = behind;
    number.trim_end().parse().map(Some).map_err(|_| LinkProblem::NoStep)
}

/// All steps of the current branch as a script, also those after the current step.
pub fn script_of_world(session: &Session) -> String {
    if session.step() == session.steps() {
        return script_of(session);
    }
    let mut end = session.clone();
    end.seek(end.steps());
    script_of(&end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_a_script_with_a_head() {
        let pack = Pack { script: "Get-SimClock\n".into(), step: Some(3), story: None, worlds: Vec::new() };
        assert_eq!(pack.to_text(), "#wywo 1\n#step 3\nGet-SimClock\n");
        let end = Pack { script: String::new(), step: None, story: None, worlds: Vec::new() };
        let file = "#scenario a\n#title x\n#: one\n#@ look panel=mail\nGet-SimUser\n";
        let story = PackedStory { file: file.into(), scene: 1 };
        let told = Pack { story: Some(story), ..pack.clone() };
        assert_eq!(told.to_text(), format!("#wywo 1\n#step 3\n#scene 1\n#then 1\n{file}Get-SimClock\n"));
        let as_told = Pack { script: String::new(), step: None, ..told.clone() };
        let other = PackedWorld {
            fork: 2,
            role: WorldRole::First,
            name: Some("As told".into()),
            script: "Wait-SimTime -Next\nGet-SimUser\n".into(),
        };
        let nameless = PackedWorld { fork: 0, role: WorldRole::Kept, name: None, script: String::new() };
        let both = Pack { worlds: vec![other, nameless], ..told.clone() };
        assert!(both.to_text().contains("#world 2 versus As told\n#| Wait-SimTime -Next\n"), "an older page reads comments");
        for pack in [pack, end, told, as_told, both] {
            assert_eq!(Pack::from_bytes(pack.to_text().as_bytes()), Ok(pack));
        }
    }

    #[test]
    fn foreign_newer_and_broken_packs_are_told_apart() {
        for (text, problem) in [
            ("", LinkProblem::Foreign),
            ("Get-SimClock", LinkProblem::Foreign),
            ("#wywo x\n", LinkProblem::Foreign),
            ("#wywo 2\n#anything", LinkProblem::Newer { version: 2 }),
            ("#wywo 1\n#step -1\n", LinkProblem::NoStep),
            ("#wywo 1\n#step 99999999999", LinkProblem::NoStep),
        ] {
            assert_eq!(Pack::from_text(text), Err(problem), "{text:?}");
        }
        assert_eq!(Pack::from_bytes(&[b'#', 0xFF]), Err(LinkProblem::NoText));
        assert_eq!(Pack::from_bytes(&vec![b'#'; MAX_INFLATED_BYTES + 1]), Err(LinkProblem::TooLarge));
    }
}
