//! Who knows what: through whose eyes the stage and the chart can be seen, and what is known there of the selected message.

use crate::tenant::UserId;
use crate::text::Text;
use crate::wording::{self, Knower};

use crate::app::model::Model;
use crate::app::options::{ADMINISTRATOR, PageMode};

use super::story;

/// More users than this are not offered; the address can name anybody.
const MAX_USERS: usize = 8;

/// Somebody through whose eyes one can look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LensOffer {
    /// As the address names it; none for the truth.
    pub value: Option<String>,
    /// "What Aiko knows"
    pub word: String,
}

/// Through whose eyes one looks, and could look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LensView {
    /// What can be chosen, the truth first.
    pub offers: Vec<LensOffer>,
    /// Which of these holds.
    pub chosen: usize,
    /// What is known of the selected message, unless the truth is shown.
    pub sentence: Option<String>,
}

/// The lens of the moment.
pub fn view(model: &Model) -> LensView {
    let (tenant, locale, lens) = (model.session().tenant(), model.locale(), model.lens());
    let knowers = knowers(model, lens);
    let word = |knower: Option<Knower>| knower.map_or_else(|| locale.say(Text::LensTruth), |knower| knower.title(tenant, locale));
    let offers = knowers.iter().map(|knower| LensOffer { value: knower.map(|knower| name(model, knower)), word: word(*knower) });
    let selected = model.selected().and_then(|id| tenant.message(id));
    LensView {
        offers: offers.collect(),
        chosen: knowers.iter().position(|knower| *knower == lens).unwrap_or(0),
        sentence: lens.map(|knower| knower.sentence(tenant, selected, locale)),
    }
}

/// Through whose eyes one looks next: one after the other, and then the truth again.
pub fn next(model: &Model) -> Option<String> {
    let lens = model.lens();
    let knowers = knowers(model, lens);
    let here = knowers.iter().position(|knower| *knower == lens)?;
    knowers.get(here + 1).copied().flatten().map(|knower| name(model, knower))
}

/// What is announced when it was chosen: through whose eyes one looks, and what is known there.
pub fn spoken(model: &Model) -> String {
    let view = view(model);
    let word = view.offers.into_iter().nth(view.chosen).map(|offer| offer.word).unwrap_or_default();
    let locale = model.locale();
    view.sentence.map_or_else(|| word.clone(), |sentence| wording::sentences([wording::sentence(&word, locale), sentence], locale))
}

/// The truth, the cast of a story or the users whose seats are open, and the administrator.
fn knowers(model: &Model, lens: Option<Knower>) -> Vec<Option<Knower>> {
    let mut users: Vec<UserId> =
        if model.mode() == PageMode::Story { story::cast(model).all().collect() } else { model.seats().in_order() };
    users.truncate(MAX_USERS);
    if let Some(Knower::User(user)) = lens
        && !users.contains(&user)
    {
        users.push(user);
    }
    let users = users.into_iter().map(|user| Some(Knower::User(user)));
    std::iter::once(None).chain(users).chain([Some(Knower::Administrator)]).collect()
}

/// As the address names somebody.
fn name(model: &Model, knower: Knower) -> String {
    match knower {
        Knower::User(user) => model.session().tenant().user(user).map_or_else(String::new, |user| user.sip.to_string()),
        Knower::Administrator => ADMINISTRATOR.to_owned(),
    }
}
