//! The rule that decided where the selected message is: one line below the stage, once the message has landed. All rules that were consulted are on the why.

use std::rc::Rc;

use crate::tenant::{Evidence, Outcome, Reason};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

use super::ask;

/// The rule that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BecauseView {
    /// The rule's id: for the page's hooks. It is not shown here.
    pub rule: &'static str,
    /// The rule as it applied, in a sentence.
    pub sentence: String,
    /// Whether it is documented, in a word.
    pub evidence: String,
    /// Whether it is the simulator's assumption.
    pub assumed: bool,
    /// The step that made it true, and what that step did.
    pub set_by: Option<(u32, String)>,
    /// All rules that were consulted: each by its id, how it came out, and as a sentence.
    pub rules: Vec<(&'static str, Outcome, String)>,
}

/// The rule that decided, where a message is selected.
pub fn view(model: &Model) -> Option<Rc<BecauseView>> {
    let (session, locale) = (model.session(), model.locale());
    let message = session.tenant().message(model.selected().filter(|_| !ask::covers(model))?)?;
    // Which rule it was is known once the single changes were played; until then nothing is said.
    let decided = model.decided(message)?;
    // A story may say which rule its sentence is about.
    let told = model.stories().player().and_then(|story| story.told()).and_then(|beat| beat.directives.look.as_ref()?.rule);
    let named = told.and_then(|rule| message.why.iter().rposition(|reason| reason.rule == rule));
    let reason = message.why.get(named.unwrap_or(decided))?;
    let set_by = reason.set_by.and_then(|step| Some((step.0, wording::action(session.tenant(), &session.entry(step.0)?.action, locale))));
    let rule = |reason: &Reason| (reason.rule.info().id, reason.outcome, wording::reason(session.tenant(), message, reason, locale));
    Some(Rc::new(BecauseView {
        rule: reason.rule.info().id,
        sentence: wording::reason(session.tenant(), message, reason, locale),
        evidence: locale.say(match reason.evidence {
            Evidence::Documented => Text::WhyDocumented,
            Evidence::Seen => Text::WhySeen,
            Evidence::Assumption => Text::StageAssumed,
        }),
        assumed: reason.evidence == Evidence::Assumption,
        set_by,
        rules: message.why.iter().map(rule).collect(),
    }))
}
