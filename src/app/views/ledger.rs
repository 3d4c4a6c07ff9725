//! The ledger as one sentence: what was sent is what is somewhere.

use std::rc::Rc;

use crate::engine::ledger;
use crate::tenant::{MessageId, MessageState, Tenant};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;

/// The ledger in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerView {
    /// The number of messages, as in "5 sent".
    pub sent: String,
    /// "1 delivered" and so on, without what is none; and the number alone.
    pub parts: Vec<(MessageState, String, u32)>,
    /// Whether it balances.
    pub balanced: bool,
    /// The message that is in no state or in two, where it does not.
    pub wrong: Option<MessageId>,
    /// What is said of that.
    pub verdict: String,
}

/// The ledger as it is now.
pub fn view(model: &Model) -> Rc<LedgerView> {
    Rc::new(of(model.session().tenant(), model.locale()))
}

/// The ledger of a tenant.
pub fn of(tenant: &Tenant, locale: &Locale) -> LedgerView {
    let ledger = ledger(tenant);
    let part = |(state, count): (MessageState, u32)| {
        let word = locale.say(wording::message_state(state));
        (state, locale.say(Text::LedgerPart { count: count.into(), state: &word }), count)
    };
    let balanced = ledger.is_balanced();
    let wrong = if balanced { None } else { tenant.misplaced().or(Some(MessageId(0))) };
    let verdict = match wrong {
        Some(id) => locale.say(Text::LedgerUnbalanced { id: id.0.into() }),
        None if ledger.sent == 0 => locale.say(Text::LedgerNone),
        None => locale.say(Text::LedgerBalanced),
    };
    LedgerView {
        sent: locale.say(Text::LedgerSent { count: ledger.sent.into() }),
        parts: ledger.counts().filter(|(_, count)| *count > 0).map(part).collect(),
        balanced,
        wrong,
        verdict,
    }
}
