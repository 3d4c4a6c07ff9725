//! Why a message is where it is: one sentence, then the rules that were consulted, in order.

use std::rc::Rc;

use crate::tenant::{Evidence, Message, MessageId, MessageState, Outcome, Reason, Source};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

use super::ask;

/// One rule that was consulted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonRow {
    /// The rule's id.
    pub rule: &'static str,
    /// How it came out.
    pub outcome: Outcome,
    /// That in a word, for those who do not see the sign.
    pub outcome_word: String,
    /// The time, as in "09:02:00".
    pub time: String,
    /// The reason in a sentence.
    pub sentence: String,
    /// The evidence of the part that applied.
    pub evidence: Evidence,
    /// The evidence in words, with the documents.
    pub source: String,
    /// The step that set the fact it looked at, and what that step did.
    pub set_by: Option<(u32, String)>,
    /// Whether it decided what became of the message: known once the single changes were played.
    pub decided: bool,
}

/// The panel that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyView {
    /// The message that it is about.
    pub id: MessageId,
    /// What it says.
    pub text: String,
    /// "Aiko Tanaka to Tony Smith"
    pub between: String,
    /// The state that it is in.
    pub state: MessageState,
    /// Its state in a word.
    pub state_word: String,
    /// What that means, in a sentence.
    pub headline: String,
    /// The reasons, in the order of the rules.
    pub rows: Vec<ReasonRow>,
}

/// The panel for the selected message.
pub fn view(model: &Model) -> Option<Rc<WhyView>> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let message = tenant.message(model.selected().filter(|message| !ask::covers_message(model, *message))?)?;
    let (from, to) = (wording::user_name(tenant, message.from), wording::user_name(tenant, message.to));
    let decided = model.decided(message);
    let rows = message.why.iter().enumerate().map(|(place, reason)| row(model, message, reason, Some(place) == decided)).collect();
    Some(Rc::new(WhyView {
        id: message.id,
        text: wording::said(tenant, message, locale).to_string(),
        between: locale.say(Text::WhyBetween { from, to }),
        state: message.state(),
        state_word: locale.say(wording::state_of(message, message.state())),
        headline: wording::headline(tenant, message, locale),
        rows,
    }))
}

fn row(model: &Model, message: &Message, reason: &Reason, decided: bool) -> ReasonRow {
    let (session, locale) = (model.session(), model.locale());
    let tenant = session.tenant();
    let set_by = reason.set_by.and_then(|step| {
        let entry = session.entry(step.0)?;
        Some((step.0, wording::action(tenant, &entry.action, locale)))
    });
    ReasonRow {
        rule: reason.rule.info().id,
        outcome: reason.outcome,
        outcome_word: locale.say(match reason.outcome {
            Outcome::Passed => Text::WhyPassed,
            Outcome::Failed => Text::WhyFailed,
            Outcome::NotReached => Text::WhyNotReached,
            Outcome::Applied => Text::WhyApplied,
        }),
        time: wording::time_of_day(reason.at),
        sentence: wording::reason(tenant, message, reason, locale),
        evidence: reason.evidence,
        source: source(model, reason),
        set_by,
        decided,
    }
}

/// "Documented: the article" and the like.
fn source(model: &Model, reason: &Reason) -> String {
    let locale = model.locale();
    let mark = locale.say(match reason.evidence {
        Evidence::Documented => Text::WhyDocumented,
        Evidence::Seen => Text::WhySeen,
        Evidence::Assumption => Text::WhyAssumption,
    });
    let documents: Vec<String> = reason.rule.info().sources.iter().map(|source| locale.say(document(*source))).collect();
    if documents.is_empty() || reason.evidence == Evidence::Assumption {
        return mark;
    }
    locale.say(Text::SourceNamed { documents: &wording::list(&documents, locale), evidence: &mark })
}

/// What a document is called here.
pub fn document(source: Source) -> Text<'static> {
    match source {
        Source::Article => Text::SourceArticle,
        Source::OfflineIm => Text::SourceOfflineIm,
        Source::Notifications => Text::SourceNotifications,
        Source::PresenceStatus => Text::SourcePresenceStatus,
        Source::Cmdlets => Text::SourceCmdlets,
        Source::Sdk => Text::SourceSdk,
        Source::Policies => Text::SourcePolicies,
        Source::Coexistence => Text::SourceCoexistence,
    }
}
