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

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left, as Arabic and Hebrew are.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's attribute `dir`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// What the product knows of a language beside its texts.
struct LanguageInfo {
    tag: &'static str,
    own_name: &'static str,
    plural: PluralRule,
    script: Script,
    direction: Direction,
    published_as: &'static str,
    monday: (&'static str, &'static str),
}

macro_rules! languages {
    ($($name:ident: $tag:literal $own_name:literal, $plural:ident, $script:ident, $direction:ident, $published_as:literal, $short:literal $long:literal;)+) => {
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
                        direction: Direction::$direction,
                        published_as: $published_as,
                        monday: ($short, $long),
                    }),+
                }
            }
        }
    };
}

// The tag, which is also the name of the folder in `locales/`; the language's own name; its plural forms, script and direction; how Microsoft's
// sites call it in an address; and what a browser calls the day on which the opening story happens, short and in full. The last two are English in
// disguise, made by the build: one shows what is hard-wired and what does not fit, the other what does not follow the direction.
languages! {
    En: "en" "English", One, Latin, LeftToRight, "en-us", "Mon" "Monday";
    ZhCn: "zh-CN" "简体中文", Other, SimplifiedChinese, LeftToRight, "zh-cn", "周一" "星期一";
    // As everywhere on the page, Japanese has no short day.
    Ja: "ja" "日本語", Other, Japanese, LeftToRight, "ja-jp", "月曜日" "月曜日";
    Fr: "fr" "Français", ZeroOneAndMillions, Latin, LeftToRight, "fr-fr", "lun." "lundi";
    It: "it" "Italiano", OneAndMillions, Latin, LeftToRight, "it-it", "lun" "lunedì";
    Es: "es" "Español", OneAndMillions, Latin, LeftToRight, "es-es", "lun" "lunes";
    De: "de" "Deutsch", One, Latin, LeftToRight, "de-de", "Mo" "Montag";
    Expanded: "en-XA" "[Ééñglííšh]", One, Latin, LeftToRight, "en-us", "Mon" "Monday";
    Mirrored: "ar-XB" "\u{202e}English\u{202c}", One, Latin, RightToLeft, "en-us", "Mon" "Monday";
}

impl Tag {
    /// The languages that readers are offered; the others are for tests.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|tag| !tag.is_disguise())
    }

    /// Whether it is English in disguise, which no release has.
    pub const fn is_disguise(self) -> bool {
        matches!(self, Self::Expanded | Self::Mirrored)
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

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        self.language().direction
    }

    /// What a browser calls a Monday, short and in full: for what is drawn before there is one.
    pub const fn monday(self) -> (&'static str, &'static str) {
        self.language().monday
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
        assert_eq!(Tag::negotiate(["EN-xa"]), Tag::Expanded);
        assert_eq!(Tag::negotiate(["ja-JP", "en"]), Tag::Ja);
        assert_eq!(Tag::negotiate(["zh-Hant-TW"]), Tag::ZhCn);
        assert_eq!(Tag::negotiate(["fr-CA", "en"]), Tag::Fr);
        assert_eq!(Tag::negotiate(["it-CH"]), Tag::It);
        assert_eq!(Tag::negotiate(["es-419"]), Tag::Es);
        assert_eq!(Tag::negotiate(["tlh"]), Tag::En);
        assert_eq!(Tag::negotiate(["ar-EG", "fr"]), Tag::Fr);
        assert_eq!(Tag::negotiate(["ar-xb"]), Tag::Mirrored);
    }
}
