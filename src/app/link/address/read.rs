//! Reads an address, parameter by parameter. It takes time in proportion to the address's length, however wrong it is.

use std::collections::BTreeSet;
use std::num::{NonZeroU32, NonZeroU64};
use std::str::FromStr;

use crate::app::Theme;
use crate::app::model::Lesson;
use crate::engine::PracticeTheme;
use crate::scenario::{self, PracticeRun};
use crate::text::Tag;

use super::percent::{self, Decoded, NoText};
use super::problem::{AddressPart, AddressPosition, AddressProblem, AddressProblemKind, clipped};
use super::{Address, MAX_PACKED_CHARS, MAX_PROBLEMS, Panel, Parameter, Switch};

/// What was read of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedAddress {
    /// What the address says, as far as it is valid.
    pub address: Address,
    /// What is wrong, in the order of the address; at most [`MAX_PROBLEMS`].
    pub problems: Vec<AddressProblem>,
}

/// Reads a query and a fragment, with or without their question mark and number sign.
pub fn read(search: &str, fragment: &str) -> ParsedAddress {
    let mut reader = AddressReader::default();
    reader.query(search.strip_prefix('?').unwrap_or(search));
    reader.fragment(fragment.strip_prefix('#').unwrap_or(fragment));
    reader.supersede();
    let (seed, number) = (reader.seed.unwrap_or(1), reader.number.unwrap_or(1));
    let session = &mut reader.address.session;
    session.practice = reader.practice.map(|theme| PracticeRun { theme, seed, number });
    if let Some(lesson) = reader.address.options.lesson.as_deref().filter(|_| !session.is_given()) {
        session.begin(Lesson::read(lesson).items().first().map(|item| item.story.key()));
    }
    if session.scene.is_some() && !session.is_given() {
        session.scenario = Some(scenario::FIRST_STORY.to_owned());
    }
    let told = reader.problems.len();
    if reader.untold > 0 {
        reader.problems.truncate(MAX_PROBLEMS - 1);
        let count = reader.untold + told - reader.problems.len();
        reader.problems.push(AddressProblem { place: None, parameter: String::new(), what: AddressProblemKind::More { count } });
    }
    ParsedAddress { address: reader.address, problems: reader.problems }
}

#[derive(Default)]
struct AddressReader {
    address: Address,
    /// What is practiced.
    practice: Option<PracticeTheme>,
    seed: Option<u64>,
    number: Option<u32>,
    /// The parameters that were read already, valid or not.
    seen: Vec<Parameter>,
    problems: Vec<AddressProblem>,
    untold: usize,
}

impl AddressReader {
    /// Notes a problem at a place that is only looked for where it will be told.
    fn tell(&mut self, place: impl FnOnce() -> AddressPosition, parameter: &str, what: AddressProblemKind) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(AddressProblem { place: Some(place()), parameter: clipped(parameter), what });
        } else {
            self.untold += 1;
        }
    }

    fn query(&mut self, query: &str) {
        let mut start = 0;
        for pair in query.split('&') {
            let place =
                || AddressPosition { part: AddressPart::Query, at: query.get(..start).map_or(0, |before| before.chars().count()) + 1 };
            if !pair.is_empty() {
                self.pair(pair, place);
            }
            start += pair.len() + 1;
        }
    }

    /// One parameter with its value.
    fn pair(&mut self, pair: &str, place: impl Fn() -> AddressPosition) {
        let (name, value) = pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(value)));
        let name = percent::decode(name).map_or_else(|_| name.to_owned(), |decoded| decoded.text.into_owned());
        let Some(parameter) = Parameter::named(&name) else { return self.tell(place, &name, AddressProblemKind::Unknown) };
        if self.seen.contains(&parameter) {
            return self.tell(place, &name, AddressProblemKind::Twice);
        }
        self.seen.push(parameter);
        let text = match value.map(percent::decode).transpose() {
            Ok(None) => None,
            Ok(Some(Decoded { text, stray })) => {
                if let Some(at) = stray {
                    self.tell(&place, &name, AddressProblemKind::StrayPercent { at: at + 1 });
                }
                Some(text)
            }
            Err(NoText(at)) => return self.tell(place, &name, AddressProblemKind::NoText { at: at + 1 }),
        };
        let length = text.as_deref().map_or(0, |text| text.chars().count());
        let taken = if length > parameter.most() {
            Err(AddressProblemKind::TooLong { length, most: parameter.most() })
        } else {
            self.take(parameter, text.as_deref(), &place)
        };
        if let Err(what) = taken {
            self.tell(place, &name, what);
        }
    }

    /// Takes a value in.
    fn take(&mut self, parameter: Parameter, value: Option<&str>, place: &impl Fn() -> AddressPosition) -> Result<(), AddressProblemKind> {
        let address = &mut self.address;
        match parameter {
            Parameter::Scenario => address.session.scenario = Some(scenario_id(given(value)?)?),
            Parameter::Run => address.session.run = Some(given(value)?.to_owned()),
            Parameter::Prefill => address.opening.prefill = Some(given(value)?.to_owned()),
            Parameter::Step => address.session.step = Some(step(given(value)?)?),
            Parameter::Scene => address.session.scene = Some(step(given(value)?)?),
            Parameter::Fork => address.session.fork = Some(step(given(value)?)?),
            Parameter::Versus => address.session.versus = Some(value.unwrap_or_default().to_owned()),
            Parameter::WhatIf => address.session.what_if = Some(value.unwrap_or_default().to_owned()),
            Parameter::Lang => address.options.lang = Some(language(given(value)?)?),
            Parameter::Theme => {
                let value = given(value)?;
                address.options.theme =
                    Some(Theme::named(value).ok_or_else(|| AddressProblemKind::UnknownTheme { value: clipped(value) })?);
            }
            Parameter::Panels => self.panels(given(value)?, place),
            Parameter::Seat => address.options.seat = Some(given(value)?.to_owned()),
            Parameter::Lens => address.options.lens = Some(given(value)?.to_owned()),
            Parameter::Lesson => address.options.lesson = Some(lesson(given(value)?)?),
            Parameter::Room => address.options.room = Some(given(value)?.to_owned()),
            Parameter::Practice => {
                let value = given(value)?;
                let theme = PracticeTheme::named(value).ok_or_else(|| AddressProblemKind::UnknownPractice { value: clipped(value) })?;
                self.practice = Some(theme);
            }
            Parameter::Seed => self.seed = Some(whole::<NonZeroU64>(given(value)?)?.get()),
            Parameter::Question => self.number = Some(whole::<NonZeroU32>(given(value)?)?.get()),
            Parameter::Expect => address.options.expect = Some(given(value)?.to_owned()),
            Parameter::Play => address.opening.play = on(parameter, value)?,
            Parameter::Present => address.options.switch(Switch::Present, on(parameter, value)?),
            Parameter::Embed => address.options.switch(Switch::Embed, on(parameter, value)?),
            Parameter::Readonly => address.options.switch(Switch::Readonly, on(parameter, value)?),
            Parameter::Links => address.options.switch(Switch::NoLinks, !on(parameter, value)?),
            Parameter::Motion => address.options.switch(Switch::NoMotion, !on(parameter, value)?),
        }
        Ok(())
    }

    /// Takes those panels that there are.
    fn panels(&mut self, value: &str, place: &impl Fn() -> AddressPosition) {
        let mut panels = BTreeSet::new();
        for name in value.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            match Panel::named(name) {
                Some(panel) => drop(panels.insert(panel)),
                None => self.tell(place, Parameter::Panels.name(), AddressProblemKind::UnknownPanel { value: clipped(name) }),
            }
        }
        if !panels.is_empty() {
            self.address.options.panels = Some(panels);
        }
    }

    /// The fragment: a packed session, a packed lesson, or an anchor of the page, which is ignored.
    fn fragment(&mut self, fragment: &str) {
        let mut start = 0;
        for pair in fragment.split('&') {
            let place = || AddressPosition {
                part: AddressPart::Fragment,
                at: fragment.get(..start).map_or(0, |before| before.chars().count()) + 1,
            };
            if let Some((name, packed)) = pair.split_once('=')
                && let Err(what) = self.take_packed(name, packed)
            {
                self.tell(place, &format!("#{name}"), what);
            }
            start += pair.len() + 1;
        }
    }

    /// Takes a part of the fragment in.
    fn take_packed(&mut self, name: &str, packed: &str) -> Result<(), AddressProblemKind> {
        let session = &mut self.address.session;
        let part = match name {
            "s1" => &mut session.packed,
            "l1" => &mut session.packed_lesson,
            _ => return Err(AddressProblemKind::Unknown),
        };
        if part.is_some() {
            return Err(AddressProblemKind::Twice);
        }
        if packed.is_empty() {
            return Err(AddressProblemKind::NoValue);
        }
        if packed.len() > MAX_PACKED_CHARS {
            return Err(AddressProblemKind::TooLong { length: packed.chars().count(), most: MAX_PACKED_CHARS });
        }
        *part = Some(packed.to_owned());
        Ok(())
    }

    /// A packed session is the whole session.
    fn supersede(&mut self) {
        if self.address.session.packed.is_none() {
            return;
        }
        let place = || AddressPosition { part: AddressPart::Fragment, at: 1 };
        if self.address.session.scenario.take().is_some() {
            self.tell(place, Parameter::Scenario.name(), AddressProblemKind::Superseded);
        }
        if self.practice.take().is_some() {
            self.tell(place, Parameter::Practice.name(), AddressProblemKind::Superseded);
        }
        if self.address.session.run.take().is_some() {
            self.tell(place, Parameter::Run.name(), AddressProblemKind::Superseded);
        }
    }
}

fn given(value: Option<&str>) -> Result<&str, AddressProblemKind> {
    value.filter(|value| !value.trim().is_empty()).ok_or(AddressProblemKind::NoValue)
}

fn scenario_id(value: &str) -> Result<String, AddressProblemKind> {
    let known = scenario::find(value).is_some();
    known.then(|| value.to_owned()).ok_or_else(|| AddressProblemKind::UnknownScenario { value: clipped(value) })
}

/// A lesson of shipped stories, as it is written again; its stories must be there.
fn lesson(value: &str) -> Result<String, AddressProblemKind> {
    Lesson::read(value).query().ok_or_else(|| AddressProblemKind::UnknownScenario { value: clipped(value) })
}

fn step(value: &str) -> Result<u32, AddressProblemKind> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let step = if digits { value.parse().ok() } else { None };
    step.ok_or_else(|| AddressProblemKind::NoStep { value: clipped(value) })
}

/// A whole number from 1.
fn whole<N: FromStr>(value: &str) -> Result<N, AddressProblemKind> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let number = if digits { value.parse().ok() } else { None };
    number.ok_or_else(|| AddressProblemKind::NoNumber { value: clipped(value) })
}

/// A language by its tag or by the language in it: `fr-CA` means French.
fn language(value: &str) -> Result<Tag, AddressProblemKind> {
    let part = |name: &str| name.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let of_language = || Tag::offered().find(|tag| part(tag.name()) == part(value));
    Tag::named(value).or_else(of_language).ok_or_else(|| AddressProblemKind::UnknownLanguage { value: clipped(value) })
}

/// A switch stands there alone, or says 1 or 0; as an attribute it may also repeat its name.
fn on(parameter: Parameter, value: Option<&str>) -> Result<bool, AddressProblemKind> {
    match value {
        None | Some("" | "1" | "true") => Ok(true),
        Some("0" | "false") => Ok(false),
        Some(value) if value == parameter.name() => Ok(true),
        Some(value) => Err(AddressProblemKind::NoSwitch { value: clipped(value) }),
    }
}
