//! The page's address: what its parameters say, and the address that leads back to what is on the screen.
//!
//! Reading never fails as a whole: what is good holds, and each thing that is not is a located [`Problem`]. Nothing here plays a
//! script or knows a browser; what an address asks for is done by whoever asked for it to be read.

mod follow;
mod percent;
mod problem;
mod read;
mod snippet;
mod write;

use std::collections::BTreeSet;

use crate::tenant::Tenant;
use crate::text::Tag;

use super::Theme;

pub use follow::{Followed, NOTHING, READABLE_MOST, Shown, Story, follow};
pub use problem::{Part, Place, Problem, What, clipped};
pub use read::{Reading, read};
pub use snippet::{Snippet, element, iframe};

/// The longest script, prefilled text or list of assertions in an address, in characters.
pub const SCRIPT_MOST: usize = 64 * 1024;

/// The longest packed session in an address, in characters.
pub const PACKED_MOST: usize = 512 * 1024;

/// The longest other value, in characters.
pub const SHORT_MOST: usize = 200;

/// So many problems of one address are told; the last one then says how many more there are.
pub const PROBLEMS_MOST: usize = 12;

/// What an address says. The default says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `scenario`: start from this shipped scenario.
    pub scenario: Option<String>,
    /// `run`: run this on top.
    pub run: Option<String>,
    /// `prefill`: type this into the console.
    pub prefill: Option<String>,
    /// `t`: stand at this step; without it, at the end of what was run.
    pub step: Option<u32>,
    /// `lang`; without it the browser's.
    pub lang: Option<Tag>,
    /// `theme`.
    pub theme: Option<Theme>,
    /// `panels`: only these show. Never empty.
    pub panels: Option<BTreeSet<Panel>>,
    /// `as`: this user's seat alone; name, SIP address or user principal name, as written.
    pub seat: Option<String>,
    /// `expect`: assertions to be checked after the run.
    pub expect: Option<String>,
    /// `#s1`: the whole session, still packed. It stands for `scenario`, `run` and, where it names a step, `t`.
    pub packed: Option<String>,
    /// What is switched away from its default.
    pub switches: BTreeSet<Switch>,
}

/// What an address can switch on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Switch {
    /// `play`: play from `t`.
    Play,
    /// `embed`: no page header, no focus or scroll taken, nothing stored.
    Embed,
    /// `readonly`: no input.
    Readonly,
    /// `links=0`: no outgoing links.
    NoLinks,
    /// `motion=0`: no animation.
    NoMotion,
}

impl Switch {
    /// All, in the order of the address.
    pub const ALL: [Self; 5] = [Self::Play, Self::Embed, Self::Readonly, Self::NoLinks, Self::NoMotion];
}

/// A panel, as in `panels` and in the page's `data-panel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Panel {
    /// The users' seats.
    Seats,
    /// Client policies.
    Policies,
    /// The console.
    Console,
    /// The timeline with the ledger in its head.
    Timeline,
    /// Why a message is where it is.
    Why,
    /// Mail folders.
    Mail,
    /// The truth table.
    Matrix,
}

impl Panel {
    /// All, in the order of the address.
    pub const ALL: [Self; 7] = [Self::Seats, Self::Policies, Self::Console, Self::Timeline, Self::Why, Self::Mail, Self::Matrix];

    /// The name in addresses and in `data-panel`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seats => "seats",
            Self::Policies => "policies",
            Self::Console => "console",
            Self::Timeline => "timeline",
            Self::Why => "why",
            Self::Mail => "mail",
            Self::Matrix => "matrix",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.name() == name)
    }
}

/// A parameter of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// `scenario`
    Scenario,
    /// `run`
    Run,
    /// `prefill`
    Prefill,
    /// `t`
    Step,
    /// `play`
    Play,
    /// `lang`
    Lang,
    /// `theme`
    Theme,
    /// `embed`
    Embed,
    /// `panels`
    Panels,
    /// `as`
    Seat,
    /// `readonly`
    Readonly,
    /// `links`
    Links,
    /// `motion`
    Motion,
    /// `expect`
    Expect,
}

impl Parameter {
    /// All, in the order of the address.
    pub const ALL: [Self; 14] = [
        Self::Scenario,
        Self::Run,
        Self::Prefill,
        Self::Step,
        Self::Play,
        Self::Lang,
        Self::Theme,
        Self::Embed,
        Self::Panels,
        Self::Seat,
        Self::Readonly,
        Self::Links,
        Self::Motion,
        Self::Expect,
    ];

    /// The name in the address; the element of `embed.js` has attributes of the same names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Run => "run",
            Self::Prefill => "prefill",
            Self::Step => "t",
            Self::Play => "play",
            Self::Lang => "lang",
            Self::Theme => "theme",
            Self::Embed => "embed",
            Self::Panels => "panels",
            Self::Seat => "as",
            Self::Readonly => "readonly",
            Self::Links => "links",
            Self::Motion => "motion",
            Self::Expect => "expect",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.name() == name)
    }

    /// The longest value, in characters.
    pub const fn most(self) -> usize {
        match self {
            Self::Run | Self::Prefill | Self::Expect => SCRIPT_MOST,
            Self::Scenario
            | Self::Step
            | Self::Play
            | Self::Lang
            | Self::Theme
            | Self::Embed
            | Self::Panels
            | Self::Seat
            | Self::Readonly
            | Self::Links
            | Self::Motion => SHORT_MOST,
        }
    }
}

impl Address {
    /// Whether something is switched.
    pub fn has(&self, switch: Switch) -> bool {
        self.switches.contains(&switch)
    }

    /// Switches something, or leaves it at its default.
    pub fn switch(&mut self, switch: Switch, on: bool) {
        if on {
            self.switches.insert(switch);
        } else {
            self.switches.remove(&switch);
        }
    }

    /// Whether a panel shows. A seat that stands alone has no other panels beside it, unless they are named.
    pub fn shows(&self, panel: Panel) -> bool {
        match &self.panels {
            Some(panels) => panels.contains(&panel),
            None => self.seat.is_none() || panel == Panel::Seats,
        }
    }

    /// Whether the address says what the session is; otherwise it is what was kept, or the first story.
    pub fn has_session(&self) -> bool {
        self.scenario.is_some() || self.run.is_some() || self.packed.is_some()
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

    /// What turns out to be wrong once the session is there: a user who is not in it, a step behind its end.
    pub fn check(&self, tenant: &Tenant, steps: u32) -> Vec<Problem> {
        let unknown = self.seat.as_deref().filter(|seat| tenant.find_user(seat).is_none());
        let unknown = unknown.map(|seat| Problem::of(Parameter::Seat, What::UnknownUser { value: problem::clipped(seat) }));
        let beyond = self.step.filter(|step| *step > steps);
        let beyond = beyond.map(|step| Problem::of(Parameter::Step, What::StepBeyond { step, steps }));
        beyond.into_iter().chain(unknown).collect()
    }
}
