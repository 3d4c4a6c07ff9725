//! The languages, and which of them a browser's wishes mean.

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tag {
    /// English.
    En,
    /// 简体中文
    ZhCn,
    /// 日本語
    Ja,
    /// Français
    Fr,
    /// Italiano
    It,
    /// Español
    Es,
    /// English in disguise: shows what is hard-wired and what does not fit.
    Pseudo,
}

/// Name in addresses and files, name in the language itself.
const NAMES: [(&str, &str); 7] = [
    ("en", "English"),
    ("zh-CN", "简体中文"),
    ("ja", "日本語"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("es", "Español"),
    ("en-XA", "[Ééñglííšh]"),
];

impl Tag {
    /// All languages that have a table.
    pub const ALL: &[Self] = &[Self::En, Self::ZhCn, Self::Ja, Self::Fr, Self::It, Self::Es, Self::Pseudo];

    /// The languages that readers are offered; the others are for tests.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|tag| *tag != Self::Pseudo)
    }

    /// The BCP 47 tag.
    pub const fn name(self) -> &'static str {
        NAMES[self as usize].0
    }

    /// What its readers call it.
    pub const fn own_name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// The language of exactly this tag, in any case of letters.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tag| tag.name().eq_ignore_ascii_case(name))
    }

    /// The first wish that can be met: `fr-CA` means French, every Chinese means the simplified one; English where none can.
    pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes.into_iter().find_map(|wish| Self::named(wish).or_else(|| Self::of_language(wish))).unwrap_or(Self::En)
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
