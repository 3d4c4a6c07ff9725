//! Acts that share an instant, where their order matters: what the other orders are, each a world to open. What would come of them is found out there.

use std::rc::Rc;

use crate::engine::InstantOrders;
use crate::tenant::SimTime;
use crate::text::{Locale, Text, Width};
use crate::wording;

use crate::app::model::Model;

use super::ask;

/// An order that can be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderOption {
    /// Its place among those of the instant.
    pub place: usize,
    /// The acts in their order, in words.
    pub label: String,
    /// The steps in their order: for the page's hooks.
    pub order: String,
}

/// An instant at which the order matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderedInstant {
    /// The step of its first act.
    pub first: u32,
    /// When it is, and the question.
    pub title: String,
    /// The other orders, one for each other outcome.
    pub options: Vec<OrderOption>,
}

/// The instants at which the order matters, the newest first; none while it is asked what will happen.
pub fn view(model: &Model) -> Rc<Vec<OrderedInstant>> {
    if ask::covers(model) {
        return Rc::default();
    }
    let matters = model.orders().iter().filter(|instant| !instant.others.is_empty());
    Rc::new(matters.map(|instant| ordered(model, instant)).collect())
}

fn ordered(model: &Model, instant: &InstantOrders) -> OrderedInstant {
    let (session, locale, first) = (model.session(), model.locale(), *instant.steps.start());
    let at = session.entry(first).map_or(SimTime(0), |entry| entry.ended_at);
    let time = format!("{} {}", wording::weekday(at, Width::Short, locale), wording::time_of_day(at));
    let deed = |step: &u32| session.entry(*step).map(|entry| wording::action(session.tenant(), &entry.action, locale));
    let option = |(place, other): (usize, &crate::engine::OtherOrder)| OrderOption {
        place,
        label: in_turn(&other.order.iter().filter_map(deed).collect::<Vec<_>>(), locale),
        order: other.order.iter().map(u32::to_string).collect::<Vec<_>>().join(" "),
    };
    OrderedInstant {
        first,
        title: locale.say(Text::OrdersTitle { time: &time }),
        options: instant.others.iter().enumerate().map(option).collect(),
    }
}

/// Acts in their order: one, then another, then another.
pub fn in_turn(deeds: &[String], locale: &Locale) -> String {
    let mut deeds = deeds.iter();
    let first = deeds.next().cloned().unwrap_or_default();
    deeds.fold(first, |first, next| locale.say(Text::OrdersThen { first: &first, next }))
}
