//! The page's address: what its parameters say, and the address that leads back to what is on the screen.
//!
//! Reading never fails as a whole: what is good holds, and each thing that is not is a located [`AddressProblem`]. Nothing here plays a
//! script or knows a browser; [`Model::apply`](crate::app::Model::apply) does what an address asks for.

mod current_link;
mod percent;
mod problem;
mod read;
mod snippet;
mod write;

use crate::scenario::PracticeRun;
use crate::tenant::Tenant;

use crate::app::names::names;

pub use crate::app::options::{ADMINISTRATOR, PageOptions, Panel, Switch};
pub use current_link::{CurrentLink, MAX_READABLE_BYTES, NOTHING, Shown, Story, Told, current_link, told_link};
pub use problem::{AddressPart, AddressPosition, AddressProblem, AddressProblemKind, clipped};
pub use read::{ParsedAddress, read};
pub use snippet::{Snippet, element, iframe};

/// The longest script, prefilled text or list of assertions in an address, in characters.
pub const MAX_SCRIPT_CHARS: usize = 64 * 1024;

/// The longest packed session in an address, in characters.
pub const MAX_PACKED_CHARS: usize = 512 * 1024;

/// The longest lesson in an address, in characters, where it only names shipped stories.
pub const MAX_LESSON_CHARS: usize = 4 * 1024;

/// The longest lesson that is offered as a link, packed, in characters: the address bar of Chrome and Edge takes no more.
pub const MAX_LESSON_LINK_CHARS: usize = 32 * 1024;

/// The longest other value, in characters.
pub const MAX_VALUE_CHARS: usize = 200;

/// The number of problems of one address that are told; the last one then says how many more there are.
pub const MAX_PROBLEMS: usize = 12;

/// What an address says. The default says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// What is shown.
    pub session: SessionRef,
    /// What happens once, when the page has opened.
    pub opening: Opening,
    /// How it is shown.
    pub options: PageOptions,
}

/// Where the session comes from. The default leaves that to the page, which opens on the first story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionRef {
    /// `scenario`: start from this shipped scenario.
    pub scenario: Option<String>,
    /// `run`: run this on top.
    pub run: Option<String>,
    /// `t`: stand at this step; without it, at the end of what was run.
    pub step: Option<u32>,
    /// `scene`: tell the scenario up to the end of this scene, and no further; 0 is before the first one.
    pub scene: Option<u32>,
    /// `fork`: the step after which another world goes its own way; without it, from the start.
    pub fork: Option<u32>,
    /// `versus`: what is done in the other world from there on; the two are compared, and the other one comes first.
    pub versus: Option<String>,
    /// `whatif`: the same, and the other one comes second.
    pub what_if: Option<String>,
    /// `practice`, `seed`, `question`: ask a question of a theme.
    pub practice: Option<PracticeRun>,
    /// `#s1`: the whole session, still packed. It stands for `scenario`, `run` and, where it names a step, `t`.
    pub packed: Option<String>,
    /// `#l1`: a lesson with a visitor’s own stories, still packed. Where nothing else is named, its first story begins.
    pub packed_lesson: Option<String>,
}

/// What happens once, when the page has opened; no address that the page writes for itself says it again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// `prefill`: type this into the console.
    pub prefill: Option<String>,
    /// `play`: play from the step where the session stands.
    pub play: bool,
}

names! {
    /// A parameter of the address; the element of `embed.js` has attributes of the same names.
    Parameter {
        /// The shipped scenario to start from.
        Scenario = "scenario",
        /// The script to run on top.
        Run = "run",
        /// The text to type into the console.
        Prefill = "prefill",
        /// The step to stand at.
        Step = "t",
        /// The scene of the scenario to stand at.
        Scene = "scene",
        /// The step after which another world goes its own way.
        Fork = "fork",
        /// The script of the world that this one is compared with.
        Versus = "versus",
        /// The script of the world that is compared with this one.
        WhatIf = "whatif",
        /// Whether the page shows what a room shall see.
        Present = "present",
        /// The windows with which this one shows the same session.
        Room = "room",
        /// Whether to play from that step.
        Play = "play",
        /// The language of the page.
        Lang = "lang",
        /// The colors of the page.
        Theme = "theme",
        /// Whether the page stands in another page.
        Embed = "embed",
        /// The panels that show.
        Panels = "panels",
        /// The user whose seat stands alone.
        Seat = "as",
        /// The user, or the administrator, whose knowledge stands out.
        Lens = "lens",
        /// Whether visitors cannot act.
        Readonly = "readonly",
        /// Whether links lead out of the page.
        Links = "links",
        /// Whether anything is animated.
        Motion = "motion",
        /// The theme of questions to practice with.
        Practice = "practice",
        /// What those questions are made from.
        Seed = "seed",
        /// Which of those questions it is.
        Question = "question",
        /// The stories that are told one after the other.
        Lesson = "lesson",
        /// The assertions to check.
        Expect = "expect",
    }
}

impl Parameter {
    /// The longest value, in characters.
    pub const fn most(self) -> usize {
        match self {
            Self::Run | Self::Prefill | Self::Expect | Self::Versus | Self::WhatIf => MAX_SCRIPT_CHARS,
            Self::Lesson => MAX_LESSON_CHARS,
            Self::Scenario
            | Self::Step
            | Self::Scene
            | Self::Fork
            | Self::Play
            | Self::Lang
            | Self::Theme
            | Self::Present
            | Self::Room
            | Self::Embed
            | Self::Panels
            | Self::Seat
            | Self::Practice
            | Self::Seed
            | Self::Question
            | Self::Lens
            | Self::Readonly
            | Self::Links
            | Self::Motion => MAX_VALUE_CHARS,
        }
    }
}

impl SessionRef {
    /// Whether it names a session; otherwise the page opens what was saved, or the first story.
    pub const fn is_given(&self) -> bool {
        self.names_session() || self.packed_lesson.is_some()
    }

    /// The same, a packed lesson left aside.
    pub const fn names_session(&self) -> bool {
        self.scenario.is_some() || self.run.is_some() || self.practice.is_some() || self.packed.is_some()
    }

    /// Names the first scene of a story, where no other scene is named: a lesson begins with its first story. `None` is a story whose file is at hand.
    pub fn begin(&mut self, story: Option<String>) {
        self.scenario = story;
        self.scene = self.scene.or(Some(1));
    }

    /// What is to be run for a session that is not packed: the scenario whole, where its file was fetched, and the script on top. A
    /// scenario file is a script; its header and its narration are comments.
    pub fn script(&self, scenario: Option<&str>) -> Option<String> {
        match (scenario, &self.run) {
            (None, None) => None,
            (Some(file), None) => Some(file.to_owned()),
            (None, Some(run)) => Some(run.clone()),
            (Some(file), Some(run)) => Some(format!("{file}\n{run}")),
        }
    }
}

impl Address {
    /// Whether it only says how the page looks: the page then opens as it does by itself.
    pub fn asks_for_a_look_alone(&self) -> bool {
        let looks =
            PageOptions { lang: self.options.lang, theme: self.options.theme, switches: self.options.switches, ..PageOptions::default() };
        self.session == SessionRef::default()
            && self.opening == Opening::default()
            && self.options == looks
            && ![Switch::Embed, Switch::Present].into_iter().any(|switch| looks.has(switch))
    }

    /// What turns out to be wrong once the session is there: a user who is not in it, a step after its end.
    pub fn check(&self, tenant: &Tenant, steps: u32) -> Vec<AddressProblem> {
        let unknown = |parameter, name: Option<&str>| {
            let name = name.filter(|name| tenant.find_user(name).is_none())?;
            Some(AddressProblem::of(parameter, AddressProblemKind::UnknownUser { value: problem::clipped(name) }))
        };
        let seat = unknown(Parameter::Seat, self.options.seat.as_deref());
        let lens = unknown(Parameter::Lens, self.options.lens.as_deref().filter(|name| *name != ADMINISTRATOR));
        let beyond = self.session.step.filter(|step| *step > steps);
        let beyond = beyond.map(|step| AddressProblem::of(Parameter::Step, AddressProblemKind::StepBeyond { step, steps }));
        beyond.into_iter().chain(seat).chain(lens).collect()
    }
}
