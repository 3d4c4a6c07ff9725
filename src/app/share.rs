//! Links to the session and the address that an embedded one asks for, made of what somebody wishes. Nothing here packs: what is to be
//! packed is handed out as text.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::address::{Address, Followed, NOTHING, Panel, SCRIPT_MOST, Shown, Story, Switch, follow};
use super::link::{Pack, script_of_world};
use super::model::Model;
use crate::scenario;

/// What links are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// How this page looks, which is what a link asks for at first.
    pub look: Address,
    /// The current branch, a line for each step.
    pub script: Rc<str>,
    /// Where one stands.
    pub step: u32,
    /// How many steps there are.
    pub steps: u32,
    /// The names of the users whose seat could stand alone.
    pub users: Vec<String>,
    /// The shipped story that is told: its id, and its script as the session's would be.
    story: Option<(String, Rc<str>)>,
}

/// A link to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The shortest: the story by its name, a short script in letters, a long one packed.
    Here,
    /// The whole script in letters.
    Readable,
    /// The whole script packed.
    Packed,
}

impl Kind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Here, Self::Readable, Self::Packed];

    /// The name in the page's `data-link`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Readable => "readable",
            Self::Packed => "packed",
        }
    }
}

/// The script has so many characters that no page would read it out of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many.
    pub length: usize,
}

impl Material {
    /// What the application's links are made of.
    pub fn of(model: &Model) -> Self {
        let session = model.session();
        let story = model.told_story().filter(|(id, _)| scenario::find(id).is_some());
        Self {
            look: model.look().clone(),
            script: script_of_world(session).into(),
            step: session.step(),
            steps: session.steps(),
            users: session.tenant().users().map(|user| user.name.to_string()).collect(),
            story: story.map(|(id, script)| (id.to_owned(), Rc::from(script))),
        }
    }

    /// What is wished at first: this moment, as this page looks.
    pub fn wish(&self) -> Address {
        let mut wish = Address { step: Some(self.step), expect: None, ..self.look.clone() };
        wish.switch(Switch::Embed, false);
        wish
    }

    /// The address of a link with all that is wished of it; [`Address::step`] of the wish is where the link stands.
    ///
    /// # Errors
    /// The script is too long to be read.
    pub fn link(&self, kind: Kind, wish: &Address) -> Result<Followed, TooLong> {
        let step = wish.step.unwrap_or(self.steps).min(self.steps);
        let here = (step != self.steps).then_some(step);
        let mut followed = match kind {
            Kind::Here => {
                let story = self.story.as_ref().map(|(id, script)| Story { id, script });
                follow(wish, Shown { script: &self.script, step, steps: self.steps, story })
            }
            Kind::Readable => Followed { address: self.readable(here, wish)?, pack: None },
            Kind::Packed => {
                let address = Address { scenario: None, run: None, step: None, packed: None, ..wish.clone() };
                Followed { address, pack: Some(Pack { script: self.script.to_string(), step: here }) }
            }
        };
        followed.address.prefill.clone_from(&wish.prefill);
        followed.address.switch(Switch::Play, wish.has(Switch::Play));
        Ok(followed)
    }

    fn readable(&self, step: Option<u32>, wish: &Address) -> Result<Address, TooLong> {
        let run = self.script.lines().collect::<Vec<_>>().join("; ");
        let length = run.chars().count();
        if length > SCRIPT_MOST {
            return Err(TooLong { length });
        }
        let run = if run.is_empty() { NOTHING.to_owned() } else { run };
        Ok(Address { scenario: None, run: Some(run), step, packed: None, ..wish.clone() })
    }
}

/// A wish with a panel shown or hidden. What shows anyway is not named, and the last one stays.
pub fn with_panel(wish: &Address, panel: Panel, shown: bool) -> Address {
    let mut panels: BTreeSet<Panel> = Panel::ALL.into_iter().filter(|panel| wish.shows(*panel)).collect();
    if shown {
        panels.insert(panel);
    } else if panels.len() > 1 {
        panels.remove(&panel);
    }
    let unnamed = Address { panels: None, ..wish.clone() };
    let is_same = Panel::ALL.into_iter().all(|panel| unnamed.shows(panel) == panels.contains(&panel));
    Address { panels: Some(panels).filter(|_| !is_same), ..unnamed }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn material(script: &str, step: u32) -> Material {
        let steps = u32::try_from(script.lines().count()).unwrap();
        let story = Some(("lunch".to_owned(), Rc::from("A\nB\nC\n")));
        Material { look: Address::default(), script: script.into(), step, steps, users: Vec::new(), story }
    }

    fn link(material: &Material, kind: Kind, wish: &Address) -> String {
        material.link(kind, wish).unwrap().address.to_string()
    }

    #[test]
    fn each_kind_says_the_same_moment() {
        let told = material("A\nB\n", 1);
        let wish = told.wish();
        assert_eq!(link(&told, Kind::Here, &wish), "?scenario=lunch&t=1");
        assert_eq!(link(&told, Kind::Readable, &wish), "?run=A;+B&t=1");
        let packed = told.link(Kind::Packed, &wish).unwrap();
        assert_eq!(packed.address.to_string(), "");
        assert_eq!(packed.pack, Some(Pack { script: "A\nB\n".into(), step: Some(1) }));
        // The end of what was told is amid the story, and needs saying; in the script's own link it does not.
        let end = Address { step: Some(2), ..wish };
        assert_eq!(link(&told, Kind::Here, &end), "?scenario=lunch&t=2");
        assert_eq!(link(&told, Kind::Readable, &end), "?run=A;+B");
    }

    #[test]
    fn a_wish_travels_with_every_kind() {
        let mut wish = Address { prefill: Some("Get-".into()), seat: Some("Aiko".into()), ..material("A\n", 1).wish() };
        wish.switch(Switch::Play, true);
        wish.switch(Switch::Readonly, true);
        for kind in Kind::ALL {
            let address = material("A\n", 1).link(kind, &wish).unwrap().address;
            assert!(address.has(Switch::Play) && address.has(Switch::Readonly), "{kind:?}");
            assert_eq!((address.prefill.as_deref(), address.seat.as_deref()), (Some("Get-"), Some("Aiko")), "{kind:?}");
        }
    }

    #[test]
    fn what_no_page_would_read_is_not_offered() {
        let long = "Wait-SimTime -Seconds 1\n".repeat(3_000);
        let material = material(&long, 3);
        assert_eq!(material.link(Kind::Readable, &material.wish()).err(), Some(TooLong { length: long.len() + 3_000 - 2 }));
        assert!(material.link(Kind::Here, &material.wish()).unwrap().pack.is_some());
    }

    #[test]
    fn panels_are_named_where_some_are_hidden() {
        let wish = with_panel(&Address::default(), Panel::Why, false);
        assert_eq!(wish.panels.as_ref().map(BTreeSet::len), Some(6));
        assert_eq!(with_panel(&wish, Panel::Why, true), Address::default());
        let seat = Address { seat: Some("Aiko".into()), ..Address::default() };
        assert!(seat.shows(Panel::Seats) && !seat.shows(Panel::Why), "a seat stands alone");
        let both = with_panel(&seat, Panel::Why, true);
        assert_eq!(both.panels, Some([Panel::Seats, Panel::Why].into()));
        assert_eq!(with_panel(&both, Panel::Why, false), seat);
        let alone = Address { panels: Some([Panel::Why].into()), ..Address::default() };
        assert_eq!(with_panel(&alone, Panel::Why, false), alone);
    }
}
