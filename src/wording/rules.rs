//! Which text states a rule, and which texts tell what holds beside the rules.

use crate::tenant::{Evidence, Rule, Source};
use crate::text::Text;

/// What holds for presence. It decides nothing by itself, so no reason names it.
pub const PRESENCE_NOTES: &[(Text<'static>, Evidence, &[Source])] = &[
    (Text::RulesPresenceIdle, Evidence::Documented, &[Source::PresenceStatus]),
    (Text::RulesPresenceHeld, Evidence::Documented, &[Source::Sdk]),
    (Text::RulesPresenceAppearOffline, Evidence::Documented, &[Source::Cmdlets]),
    (Text::RulesPresenceRelationship, Evidence::Documented, &[Source::Sdk]),
    (Text::RulesPresenceActivity, Evidence::Assumption, &[]),
];

/// What is assumed where several rules apply at once.
pub const RULES_TOGETHER: &[Text<'static>] = &[
    Text::RulesMeetingGates,
    Text::RulesMeetingRefused,
    Text::RulesMeetingSpooler,
    Text::RulesMeetingCutOff,
    Text::RulesMeetingToasts,
    Text::RulesMeetingOpen,
    Text::RulesMeetingGrouping,
    Text::RulesMeetingSameTime,
];

/// What is not simulated because the documents do not say how it works.
pub const NOT_SIMULATED: &[Text<'static>] = &[
    Text::RulesSilentLimits,
    Text::RulesSilentAttachments,
    Text::RulesSilentGroups,
    Text::RulesSilentClients,
    Text::RulesSilentNetwork,
    Text::RulesSilentServer,
];

/// The text that states a rule.
pub const fn rule(rule: Rule) -> Text<'static> {
    match rule {
        Rule::S1 => Text::RulesS1,
        Rule::S2 => Text::RulesS2,
        Rule::S3 => Text::RulesS3,
        Rule::S4 => Text::RulesS4,
        Rule::S5 => Text::RulesS5,
        Rule::S6 => Text::RulesS6,
        Rule::S7 => Text::RulesS7,
        Rule::S8 => Text::RulesS8,
        Rule::S9 => Text::RulesS9,
        Rule::G1 => Text::RulesG1,
        Rule::G2 => Text::RulesG2,
        Rule::G3 => Text::RulesG3,
        Rule::G4 => Text::RulesG4,
        Rule::T1 => Text::RulesT1,
        Rule::T2 => Text::RulesT2,
        Rule::T3 => Text::RulesT3,
        Rule::T4 => Text::RulesT4,
        Rule::T5 => Text::RulesT5,
        Rule::T6 => Text::RulesT6,
        Rule::T7 => Text::RulesT7,
        Rule::T8 => Text::RulesT8,
        Rule::T9 => Text::RulesT9,
        Rule::R1 => Text::RulesR1,
        Rule::R2 => Text::RulesR2,
        Rule::R3 => Text::RulesR3,
        Rule::R4 => Text::RulesR4,
        Rule::R5 => Text::RulesR5,
        Rule::R6 => Text::RulesR6,
        Rule::R7 => Text::RulesR7,
        Rule::R8 => Text::RulesR8,
        Rule::R9 => Text::RulesR9,
        Rule::R10 => Text::RulesR10,
        Rule::P1 => Text::RulesP1,
        Rule::P2 => Text::RulesP2,
        Rule::P3 => Text::RulesP3,
        Rule::P4 => Text::RulesP4,
        Rule::P5 => Text::RulesP5,
        Rule::P6 => Text::RulesP6,
        Rule::P7 => Text::RulesP7,
        Rule::P8 => Text::RulesP8,
        Rule::P9 => Text::RulesP9,
        Rule::P10 => Text::RulesP10,
    }
}

/// The text of the part of a rule whose evidence is weaker than that of the rest ([`EvidenceScope`]).
///
/// [`EvidenceScope`]: crate::tenant::EvidenceScope
pub const fn rule_weaker_part(rule: Rule) -> Option<Text<'static>> {
    Some(match rule {
        Rule::S3 => Text::RulesS3Assumed,
        Rule::S4 => Text::RulesS4Assumed,
        Rule::S7 => Text::RulesS7Assumed,
        Rule::G2 => Text::RulesG2Assumed,
        Rule::G3 => Text::RulesG3Assumed,
        Rule::G4 => Text::RulesG4Assumed,
        Rule::T6 => Text::RulesT6Assumed,
        Rule::T8 => Text::RulesT8Assumed,
        Rule::T9 => Text::RulesT9Seen,
        Rule::R6 => Text::RulesR6Assumed,
        Rule::R7 => Text::RulesR7Assumed,
        Rule::R9 => Text::RulesR9Assumed,
        Rule::P7 => Text::RulesP7Assumed,
        Rule::P9 => Text::RulesP9Seen,
        Rule::S1
        | Rule::S2
        | Rule::S5
        | Rule::S6
        | Rule::S8
        | Rule::S9
        | Rule::G1
        | Rule::T1
        | Rule::T2
        | Rule::T3
        | Rule::T4
        | Rule::T5
        | Rule::T7
        | Rule::R1
        | Rule::R2
        | Rule::R3
        | Rule::R4
        | Rule::R5
        | Rule::R8
        | Rule::R10
        | Rule::P1
        | Rule::P2
        | Rule::P3
        | Rule::P4
        | Rule::P5
        | Rule::P6
        | Rule::P8
        | Rule::P10 => return None,
    })
}
