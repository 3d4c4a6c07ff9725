//! Which plural form a count takes in a language, after the CLDR plural rules for whole numbers. A test compares it with `icu_plurals`.

use super::tag::{PluralRule, Tag};

/// The CLDR name of the plural form that a count takes.
pub fn category(tag: Tag, count: u64) -> &'static str {
    let is_million = count != 0 && count.is_multiple_of(1_000_000);
    match tag.plural_rule() {
        PluralRule::One | PluralRule::OneAndMillions if count == 1 => "one",
        PluralRule::ZeroOneAndMillions if count <= 1 => "one",
        PluralRule::OneAndMillions | PluralRule::ZeroOneAndMillions if is_million => "many",
        PluralRule::Other | PluralRule::One | PluralRule::OneAndMillions | PluralRule::ZeroOneAndMillions => "other",
    }
}

#[cfg(test)]
mod tests {
    use icu_plurals::{PluralCategory, PluralRules};

    use super::*;

    #[test]
    fn plural_forms_are_those_of_cldr() {
        for tag in Tag::offered() {
            let rules = PluralRules::try_new_cardinal(tag.name().parse::<icu_locale_core::Locale>().unwrap().into()).unwrap();
            for count in (0..=1_100).chain([999_999, 1_000_000, 1_000_001, 2_000_000, 3_500_000]) {
                let expected = match rules.category_for(count) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                assert_eq!(category(tag, u64::try_from(count).unwrap()), expected, "{tag:?} {count}");
            }
        }
    }
}
