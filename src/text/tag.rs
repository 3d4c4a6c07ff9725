//! The one list of the product's languages, and which of them a browser's wishes mean.
//!
//! Everything that must know all languages reads this list: the build (`build.rs`) checks it against the folders of `locales/` and writes
//! the lists of the start script from it, and the tests in browsers walk through it. Nothing here uses another file of the crate.

/// Which plural forms a language has for whole numbers (CLDR).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralRule {
    /// One form for every number.
    Other,
    /// `one` for 1.
    One,
    /// `one` for 1, `many` for whole millions.
    OneAndMillions,
    /// `one` for 0 and 1, `many` for whole millions.
    ZeroOneAndMillions,
}

/// Which faces a language needs: the same Chinese character has another shape in Japanese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters, as in all European languages.
    Latin,
    /// Simplified Chinese characters.
    SimplifiedChinese,
    /// Japanese characters: Kanji and both Kana.
    Japanese,
}

/// What the product knows of a language beside its texts.
struct LanguageInfo {
    tag: &'static str,
    own_name: &'static str,
    plural: PluralRule,
    script: Script,
    published_as: &'static str,
}

macro_rules! languages {
    ($($name:ident: $tag:literal $own_name:literal, $plural:ident, $script:ident, $published_as:literal;)+) => {
        /// A language of the product.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Tag { $(#[doc = concat!("`", $tag, "`, which its readers call ", $own_name, ".")] $name),+ }

        impl Tag {
            /// All languages that have a table, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            const fn language(self) -> &'static LanguageInfo {
                match self {
                    $(Self::$name => &LanguageInfo {
                        tag: $tag,
                        own_name: $own_name,
                        plural: PluralRule::$plural,
                        script: Script::$script,
                        published_as: $published_as,
                    }),+
                }
            }
        }
    };
}

// The tag, which is also the name of the folder in `locales/`; the language's own name; its plural forms and script; and how Microsoft's
// sites call it in an address. The last one is English in disguise, made by the build: it shows what is hard-wired and what does not fit.
languages! {
    En: "en" "English", One, Latin, "en-us";
    ZhCn: "zh-CN" "简体中文", Other, SimplifiedChinese, "zh-cn";
    Ja: "ja" "日本語", Other, Japanese, "ja-jp";
    Fr: "fr" "Français", ZeroOneAndMillions, Latin, "fr-fr";
    It: "it" "Italiano", OneAndMillions, Latin, "it-it";
    Es: "es" "Español", OneAndMillions, Latin, "es-es";
    Pseudo: "en-XA" "[Ééñglííšh]", One, Latin, "en-us";
}

impl Tag {
    /// The languages that readers are offered; the others are for tests.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|tag| *tag != Self::Pseudo)
    }

    /// The BCP 47 tag.
    pub const fn name(self) -> &'static str {
        self.language().tag
    }

    /// What its readers call it.
    pub const fn own_name(self) -> &'static str {
        self.language().own_name
    }

    /// Which plural forms it has.
    pub const fn plural_rule(self) -> PluralRule {
        self.language().plural
    }

    /// Which faces it needs.
    pub const fn script(self) -> Script {
        self.language().script
    }

    /// The part of an address of Microsoft's documentation that names the language, as in `/fr-fr/`.
    pub const fn published_as(self) -> &'static str {
        self.language().published_as
    }

    /// The language of exactly this tag, in any case of letters.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tag| tag.name().eq_ignore_ascii_case(name))
    }

    /// The first wish that can be met: `fr-CA` means French, every Chinese means the simplified one; English where none can.
    pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes.into_iter().find_map(Self::meant).unwrap_or(Self::En)
    }

    /// The language that a tag means: that of exactly this tag, or one without its region.
    pub fn meant(wish: &str) -> Option<Self> {
        Self::named(wish).or_else(|| Self::of_language(wish))
    }

    fn of_language(wish: &str) -> Option<Self> {
        let language = wish.split(['-', '_']).next()?;
        let same = |tag: &Self| tag.name().split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(language));
        Self::offered().find(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_means_its_language() {
        assert_eq!(Tag::negotiate(["xx", "en-GB"]), Tag::En);
        assert_eq!(Tag::negotiate(["EN-xa"]), Tag::Pseudo);
        assert_eq!(Tag::negotiate(["ja-JP", "en"]), Tag::Ja);
        assert_eq!(Tag::negotiate(["zh-Hant-TW"]), Tag::ZhCn);
        assert_eq!(Tag::negotiate(["fr-CA", "en"]), Tag::Fr);
        assert_eq!(Tag::negotiate(["it-CH"]), Tag::It);
        assert_eq!(Tag::negotiate(["es-419"]), Tag::Es);
        assert_eq!(Tag::negotiate(["tlh"]), Tag::En);
    }
}
