//! Which text states a rule, and which texts tell what holds beside the rules. A rule names its texts in its row of the table in
//! `tenant/rule.rs`.

use crate::tenant::{Evidence, Rule, Source, with_rules};
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

macro_rules! rule_texts {
    (@weaker) => { None };
    (@weaker $weaker:ident) => { Some(Text::$weaker) };
    ($(
        $name:ident $evidence:ident [$($source:ident),*] -> [$($state:ident),*] $about:literal:
            $says:ident $(($scope:ident: $weaker:ident))? $(, $why:ident { $($person:ident)* })?;
    )+) => {
        /// The text that states a rule.
        pub const fn rule(rule: Rule) -> Text<'static> {
            match rule { $(Rule::$name => Text::$says),+ }
        }

        /// The text of the part of a rule whose evidence is weaker than that of the rest ([`EvidenceScope`]).
        ///
        /// [`EvidenceScope`]: crate::tenant::EvidenceScope
        pub const fn rule_weaker_part(rule: Rule) -> Option<Text<'static>> {
            match rule { $(Rule::$name => rule_texts!(@weaker $($weaker)?)),+ }
        }
    };
}

with_rules!(rule_texts);
