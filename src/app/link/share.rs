//! Links to the session and the address that an embedded one asks for, with options. Nothing here packs: what is to be
//! packed is handed out as text.

use std::rc::Rc;

use super::address::{Address, CurrentLink, MAX_SCRIPT_CHARS, NOTHING, Opening, SessionRef, Shown, Story, Told, current_link, told_link};
use super::{Pack, PackedWorld, compared_world, script_of_world};
use crate::app::model::{Model, worlds};
use crate::app::names::names;
use crate::app::options::{PageOptions, Panel, Switch};

/// What a link says beside the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkOptions {
    /// The step where the link stands.
    pub step: u32,
    /// What happens once, when it is opened.
    pub opening: Opening,
    /// How the page shows the session.
    pub page: PageOptions,
}

/// What links are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkMaterial {
    /// How this page is shown, which is what a link asks for at first.
    pub options: PageOptions,
    /// The current branch, a line for each step.
    pub script: Rc<str>,
    /// The current step.
    pub step: u32,
    /// The number of steps.
    pub steps: u32,
    /// The names of the users whose seat could stand alone.
    pub users: Vec<String>,
    /// The shipped story that is told: its id, and its script as the session's would be.
    story: Option<(String, Rc<str>)>,
    /// The story that is told, as far as the session is what it tells: where it stands, and up to the session's end.
    told: Option<(Told, Told)>,
    /// The world that this one would be compared with.
    compared: Option<PackedWorld>,
}

names! {
    /// A link to a session, as in the page's `data-link`.
    LinkKind {
        /// The shortest: the story by its name, a short script in letters, a long one packed.
        Here = "here",
        /// The whole script in letters.
        Readable = "readable",
        /// The whole script packed.
        Packed = "packed",
    }
}

/// The host of an address that only this device knows: another one that reads the link finds nothing there.
pub fn host_of_this_device(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(name, _)| !name.contains('[') || name.ends_with(']')).map_or(host, |(name, _)| name);
    let is_own = scheme == "file" || name == "[::1]" || name == "localhost" || name.ends_with(".localhost") || name.starts_with("127.");
    is_own.then_some(host)
}

/// The script is longer than the page reads out of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkTooLong {
    /// How many characters it has.
    pub length: usize,
}

impl LinkMaterial {
    /// What the application's links are made of.
    pub fn of(model: &Model) -> Self {
        let session = model.session();
        let story = model.stories().player().and_then(|story| story.shipped_script(model.language()));
        let whole = model.stories().player().and_then(|story| story.told_whole(session, session.steps()));
        Self {
            options: model.options().clone(),
            script: script_of_world(session).into(),
            step: session.step(),
            steps: session.steps(),
            users: session.tenant().users().map(|user| user.name.to_string()).collect(),
            story: story.map(|(id, script)| (id.to_owned(), Rc::from(script))),
            told: model.told_here().zip(whole),
            compared: compared_world(session, worlds::pair(session, model.reading().compared())),
        }
    }

    /// The default options: the current step, with this page's settings.
    pub fn default_options(&self) -> LinkOptions {
        let mut page = PageOptions { expect: None, room: None, ..self.options.clone() };
        page.switch(Switch::Embed, false);
        LinkOptions { step: self.step, opening: Opening::default(), page }
    }

    /// The address of a link with its options.
    ///
    /// # Errors
    /// The script is too long to be read.
    pub fn link(&self, kind: LinkKind, options: &LinkOptions) -> Result<CurrentLink, LinkTooLong> {
        let step = options.step.min(self.steps);
        let here = (step != self.steps).then_some(step);
        let mut link = match kind {
            LinkKind::Here if let Some(told) = self.told_at(step) => told_link(&options.page, &told),
            LinkKind::Here => {
                let story = self.story.as_ref().map(|(id, script)| Story { id, script });
                current_link(&options.page, Shown { script: &self.script, step, steps: self.steps, story, told: None })
            }
            LinkKind::Readable => {
                let address = Address { session: self.readable(here)?, opening: Opening::default(), options: options.page.clone() };
                CurrentLink { address, pack: None }
            }
            LinkKind::Packed => {
                let address = Address { options: options.page.clone(), ..Address::default() };
                CurrentLink { address, pack: Some(self.pack_at(step)) }
            }
        };
        link.address.opening = options.opening.clone();
        let other = self.compared.clone().filter(|_| options.page.shows(Panel::Compare));
        Ok(link.beside(other, || self.pack_at(step)))
    }

    /// The whole session to be packed.
    fn pack_at(&self, step: u32) -> Pack {
        let here = (step != self.steps).then_some(step);
        self.told_at(step)
            .map_or_else(|| Pack { script: self.script.to_string(), step: here, story: None, worlds: Vec::new() }, Told::packed)
    }

    /// The story as a link to a step tells it. At the current step, what comes later is left out.
    fn told_at(&self, step: u32) -> Option<Told> {
        let (here, whole) = self.told.as_ref()?;
        Some(if step == self.step { here.clone() } else { Told { step: (step != self.steps).then_some(step), ..whole.clone() } })
    }

    fn readable(&self, step: Option<u32>) -> Result<SessionRef, LinkTooLong> {
        let run = self.script.lines().collect::<Vec<_>>().join("; ");
        let length = run.chars().count();
        if length > MAX_SCRIPT_CHARS {
            return Err(LinkTooLong { length });
        }
        let run = if run.is_empty() { NOTHING.to_owned() } else { run };
        Ok(SessionRef { run: Some(run), step, ..SessionRef::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn material(script: &str, step: u32) -> LinkMaterial {
        let steps = u32::try_from(script.lines().count()).unwrap();
        let story = Some(("lunch".to_owned(), Rc::from("A\nB\nC\n")));
        LinkMaterial {
            options: PageOptions::default(),
            script: script.into(),
            step,
            steps,
            users: Vec::new(),
            story,
            told: None,
            compared: None,
        }
    }

    fn link(material: &LinkMaterial, kind: LinkKind, options: &LinkOptions) -> String {
        material.link(kind, options).unwrap().address.to_string()
    }

    #[test]
    fn each_kind_says_the_same_moment() {
        let told = material("A\nB\n", 1);
        let options = told.default_options();
        assert_eq!(link(&told, LinkKind::Here, &options), "?scenario=lunch&t=1");
        assert_eq!(link(&told, LinkKind::Readable, &options), "?run=A;+B&t=1");
        let packed = told.link(LinkKind::Packed, &options).unwrap();
        assert_eq!(packed.address.to_string(), "");
        assert_eq!(packed.pack, Some(Pack { script: "A\nB\n".into(), step: Some(1), story: None, worlds: Vec::new() }));
        // The end of what was told is amid the story, and needs saying; in the script's own link it does not.
        let end = LinkOptions { step: 2, ..options };
        assert_eq!(link(&told, LinkKind::Here, &end), "?scenario=lunch&t=2");
        assert_eq!(link(&told, LinkKind::Readable, &end), "?run=A;+B");
    }

    #[test]
    fn options_travel_with_every_kind() {
        let mut options = material("A\n", 1).default_options();
        options.opening = Opening { prefill: Some("Get-".into()), play: true };
        options.page.seat = Some("Aiko".into());
        options.page.switch(Switch::Readonly, true);
        for kind in LinkKind::ALL {
            let address = material("A\n", 1).link(kind, &options).unwrap().address;
            assert_eq!((&address.opening, &address.options), (&options.opening, &options.page), "{kind:?}");
        }
    }

    #[test]
    fn some_addresses_are_known_to_one_device_alone() {
        for (address, host) in [
            ("http://127.0.0.1:9330/?present", Some("127.0.0.1:9330")),
            ("http://localhost/", Some("localhost")),
            ("http://[::1]:80/x", Some("[::1]:80")),
            ("file:///home/a/page.html", Some("")),
            ("https://example.org/127.0.0.1", None),
            ("http://192.168.0.7:8000/", None),
            ("https://localhost.example.org/", None),
        ] {
            assert_eq!(host_of_this_device(address), host, "{address}");
        }
    }

    #[test]
    fn what_no_page_would_read_is_not_offered() {
        let long = "Wait-SimTime -Seconds 1\n".repeat(3_000);
        let material = material(&long, 3);
        assert_eq!(
            material.link(LinkKind::Readable, &material.default_options()).err(),
            Some(LinkTooLong { length: long.len() + 3_000 - 2 })
        );
        assert!(material.link(LinkKind::Here, &material.default_options()).unwrap().pack.is_some());
    }
}
