//! Writes an address: the parameters in their order, and only what differs from the default.

use std::fmt;

use super::percent::encode;
use super::{Address, Panel, Parameter, Switch};

impl Address {
    /// The part after the path, with its question mark; empty where nothing is said.
    pub fn query(&self) -> String {
        let mut query = String::new();
        for (parameter, value) in self.parameters() {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(parameter.name());
            if let Some(value) = value {
                query.push('=');
                encode(&value, &mut query);
            }
        }
        query
    }

    /// The part with what is packed, the session and the lesson, with its number sign; empty without either.
    pub fn fragment(&self) -> String {
        let parts = [("s1", &self.session.packed), ("l1", &self.session.packed_lesson)];
        let said = parts.into_iter().filter_map(|(name, packed)| Some((name, packed.as_ref()?)));
        said.enumerate()
            .fold(String::new(), |fragment, (place, (name, packed))| fragment + if place == 0 { "#" } else { "&" } + name + "=" + packed)
    }

    /// What is said, in the order of the address; a parameter without a value is a switch.
    pub fn parameters(&self) -> impl Iterator<Item = (Parameter, Option<String>)> {
        Parameter::ALL.into_iter().filter_map(|parameter| self.said(parameter))
    }

    /// What is said of a parameter, if anything is.
    fn said(&self, parameter: Parameter) -> Option<(Parameter, Option<String>)> {
        let switched = |switch| self.options.has(switch).then_some((parameter, None));
        let switched_off = |switch| self.options.has(switch).then(|| (parameter, Some("0".to_owned())));
        let value = match parameter {
            Parameter::Scenario => self.session.scenario.clone(),
            Parameter::Run => self.session.run.clone(),
            Parameter::Prefill => self.opening.prefill.clone(),
            Parameter::Step => self.session.step.map(|step| step.to_string()),
            Parameter::Scene => self.session.scene.map(|scene| scene.to_string()),
            Parameter::Fork => self.session.fork.map(|step| step.to_string()),
            Parameter::Versus => self.session.versus.clone(),
            Parameter::WhatIf => self.session.what_if.clone(),
            Parameter::Lang => self.options.lang.map(|tag| tag.name().to_owned()),
            Parameter::Theme => self.options.theme.map(|theme| theme.name().to_owned()),
            Parameter::Panels => self.options.panels.as_ref().map(|panels| names(panels.iter().copied())),
            Parameter::Seat => self.options.seat.clone(),
            Parameter::Lens => self.options.lens.clone(),
            Parameter::Room => self.options.room.clone(),
            Parameter::Practice => self.session.practice.map(|run| run.theme.name().to_owned()),
            Parameter::Seed => self.session.practice.map(|run| run.seed.to_string()),
            Parameter::Question => self.session.practice.filter(|run| run.number > 1).map(|run| run.number.to_string()),
            Parameter::Lesson => self.options.lesson.clone(),
            Parameter::Expect => self.options.expect.clone(),
            Parameter::Play => return self.opening.play.then_some((parameter, None)),
            Parameter::Present => return switched(Switch::Present),
            Parameter::Embed => return switched(Switch::Embed),
            Parameter::Readonly => return switched(Switch::Readonly),
            Parameter::Links => return switched_off(Switch::NoLinks),
            Parameter::Motion => return switched_off(Switch::NoMotion),
        };
        value.map(|value| (parameter, Some(value)))
    }
}

fn names(panels: impl Iterator<Item = Panel>) -> String {
    panels.map(Panel::name).collect::<Vec<_>>().join(",")
}

/// The address after the page's path.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.query(), self.fragment())
    }
}
