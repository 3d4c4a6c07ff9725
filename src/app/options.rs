//! How the page looks and what it lets its visitors do: the part of an address that says nothing of the session. A leaf: nothing else of
//! the application is known here.

use std::collections::BTreeSet;

use crate::text::Tag;

use super::names::names;

names! {
    /// The colors of the page.
    Theme {
        /// The system's preference.
        Auto = "auto",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
        /// The theme of high contrast.
        Contrast = "contrast",
        /// Large letters and strong lines for a projector. It is a public name: links and embeds that ask for it go on working.
        Projector = "projector",
    }
}

impl Theme {
    /// Whether it is offered. What is large for a room is the room's own view; older links may still ask for the look that was meant for it.
    pub fn is_offered(self) -> bool {
        self != Self::Projector
    }
}

names! {
    /// A panel, as in the parameter `panels` and in the page's `data-panel`.
    Panel {
        /// The stage, on which a story is told.
        Stage = "stage",
        /// The users' seats.
        Seats = "seats",
        /// The client policies.
        Policies = "policies",
        /// The PowerShell console.
        Console = "console",
        /// The timeline with the ledger in its head.
        Timeline = "timeline",
        /// Why the selected message is where it is.
        Why = "why",
        /// The mail folders.
        Mail = "mail",
        /// The truth table.
        Matrix = "matrix",
        /// Two worlds beside each other; it shows where it is named.
        Compare = "compare",
    }
}

impl Panel {
    /// The panels of the desk: all but the stage and the comparison.
    pub const DESK: [Self; 7] = [Self::Seats, Self::Policies, Self::Console, Self::Timeline, Self::Why, Self::Mail, Self::Matrix];
}

/// A tab of the side panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// The client policies.
    Policies,
    /// The PowerShell console.
    Console,
    /// The mail folders.
    Mail,
    /// The truth table.
    Matrix,
}

impl Tab {
    /// All tabs, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Policies, Self::Console, Self::Mail, Self::Matrix];

    /// The panel that the tab opens.
    pub const fn panel(self) -> Panel {
        match self {
            Self::Policies => Panel::Policies,
            Self::Console => Panel::Console,
            Self::Mail => Panel::Mail,
            Self::Matrix => Panel::Matrix,
        }
    }
}

/// How the page shows a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageMode {
    /// A story is told on the stage.
    Story,
    /// The desk with all seats and panels, for free play.
    Explore,
}

/// The speed of the running clock: virtual seconds for each real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speed(pub u32);

impl Speed {
    /// The speeds that are offered.
    pub const ALL: [Self; 3] = [Self(1), Self(10), Self(60)];
}

/// What an address can switch away from its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Switch {
    /// `embed`: no page header, no focus or scroll taken, nothing stored.
    Embed,
    /// `readonly`: visitors cannot act; the host page can.
    Readonly,
    /// `links=0`: no link leads out of the page.
    NoLinks,
    /// `motion=0`: no animation.
    NoMotion,
    /// `present`: the room's view: what a class sees on the wall, and nothing else.
    Present,
}

impl Switch {
    /// All switches, in the order of the address.
    pub const ALL: [Self; 5] = [Self::Embed, Self::Readonly, Self::NoLinks, Self::NoMotion, Self::Present];
}

/// Which switches are on. There are few, so a tree of them would only weigh more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Switches([bool; Switch::ALL.len()]);

impl FromIterator<Switch> for Switches {
    fn from_iter<I: IntoIterator<Item = Switch>>(switches: I) -> Self {
        let mut all = Self::default();
        for switch in switches {
            all.0[switch as usize] = true;
        }
        all
    }
}

/// The administrator, where the lens names whose knowledge stands out.
pub const ADMINISTRATOR: &str = "administrator";

/// How the page shows a session. The default shows all of it, with the reader's language and colors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageOptions {
    /// `lang`; without it the browser's language.
    pub lang: Option<Tag>,
    /// `theme`; without it the reader's.
    pub theme: Option<Theme>,
    /// `panels`: only these show. Never empty.
    pub panels: Option<BTreeSet<Panel>>,
    /// `as`: this user's seat alone; name, SIP address or user principal name, as written.
    pub seat: Option<String>,
    /// `lens`: what this user knows stands out; name, SIP address or user principal name, or `administrator`.
    pub lens: Option<String>,
    /// `room`: the windows of this browser that name the same one show the same session.
    pub room: Option<String>,
    /// `lesson`: the stories that are told one after the other, each with its minutes.
    pub lesson: Option<String>,
    /// `expect`: assertions that are checked when the session has been opened.
    pub expect: Option<String>,
    /// What is switched away from its default.
    pub switches: Switches,
}

impl PageOptions {
    /// Whether a switch is on.
    pub fn has(&self, switch: Switch) -> bool {
        self.switches.0[switch as usize]
    }

    /// Turns a switch on, or back to its default.
    pub fn switch(&mut self, switch: Switch, on: bool) {
        self.switches.0[switch as usize] = on;
    }

    /// Whether this is the window of who presents: it shares a room, and is neither what the room sees nor a single seat.
    pub fn is_presenter(&self) -> bool {
        self.room.is_some() && !self.has(Switch::Present) && !self.has(Switch::Embed) && self.seat.is_none()
    }

    /// Whether a story that is told stands on the stage: no panels are named, or the stage among them, and no seat stands alone.
    pub fn has_stage(&self) -> bool {
        self.panels.as_ref().map_or(self.seat.is_none(), |panels| panels.contains(&Panel::Stage))
    }

    /// Shows the stage, or the whole desk.
    pub fn pick(&mut self, mode: PageMode) {
        self.panels = (mode == PageMode::Explore).then(|| Panel::DESK.into());
        self.seat = None;
    }

    /// Whether the panels that are named are the whole desk: what a visitor who left the stage for it sees.
    pub fn is_desk(&self) -> bool {
        self.panels.as_ref().is_some_and(|panels| panels.iter().copied().eq(Panel::DESK))
    }

    /// Whether a panel shows. A seat that stands alone has no other panels beside it, unless they are named.
    pub fn shows(&self, panel: Panel) -> bool {
        match &self.panels {
            Some(panels) => panels.contains(&panel),
            None => panel == Panel::Seats || (self.seat.is_none() && panel != Panel::Compare),
        }
    }

    /// The same options with a panel shown or hidden. What shows by default is not named, and the last panel stays.
    #[must_use]
    pub fn with_panel(&self, panel: Panel, shown: bool) -> Self {
        let mut panels: BTreeSet<Panel> = Panel::ALL.into_iter().filter(|panel| self.shows(*panel)).collect();
        if shown {
            panels.insert(panel);
        } else if panels.len() > 1 {
            panels.remove(&panel);
        }
        let unnamed = Self { panels: None, ..self.clone() };
        let is_default = Panel::ALL.into_iter().all(|panel| unnamed.shows(panel) == panels.contains(&panel));
        Self { panels: Some(panels).filter(|_| !is_default), ..unnamed }
    }

    /// What a reader of a document keeps of these options: language and colors. All panels show, and everything can be done.
    #[must_use]
    pub fn for_readers(&self) -> Self {
        Self { lang: self.lang, theme: self.theme, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels_are_named_where_some_are_hidden() {
        let options = PageOptions::default().with_panel(Panel::Why, false);
        assert_eq!(options.panels.as_ref().map(BTreeSet::len), Some(7));
        assert_eq!(options.with_panel(Panel::Why, true), PageOptions::default());
        let seat = PageOptions { seat: Some("Aiko".into()), ..PageOptions::default() };
        assert!(seat.shows(Panel::Seats) && !seat.shows(Panel::Why), "a seat stands alone");
        let both = seat.with_panel(Panel::Why, true);
        assert_eq!(both.panels, Some([Panel::Seats, Panel::Why].into()));
        assert_eq!(both.with_panel(Panel::Why, false), seat);
        let alone = PageOptions { panels: Some([Panel::Why].into()), ..PageOptions::default() };
        assert_eq!(alone.with_panel(Panel::Why, false), alone);
    }

    #[test]
    fn the_stage_stands_where_no_other_panels_are_named() {
        let named = |panels: &[Panel]| PageOptions { panels: Some(panels.iter().copied().collect()), ..PageOptions::default() };
        assert!(PageOptions::default().has_stage() && named(&[Panel::Stage, Panel::Mail]).has_stage());
        assert!(!named(&[Panel::Seats]).has_stage() && !named(&Panel::DESK).has_stage());
        assert!(named(&Panel::DESK).is_desk() && !named(&Panel::ALL).is_desk() && !PageOptions::default().is_desk());
        let seat = PageOptions { seat: Some("Aiko".into()), ..PageOptions::default() };
        assert!(!seat.has_stage());
    }
}
