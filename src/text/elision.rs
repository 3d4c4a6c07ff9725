//! Elision before a name that is filled into a sentence: French “de” before “Aiko” becomes “d’”, Italian “a” becomes “ad”, Spanish “y”
//! before “Inés” becomes “e”. A pattern cannot do this itself, because it does not know the name.

use case_folding::char_to_lower;

use super::Tag;

/// A word that changes before certain sounds.
struct Elision {
    word: &'static str,
    /// What stands in its place, with the space that follows it, if any.
    becomes: &'static str,
    /// The beginnings of names before which it changes, in lower case, separated by spaces.
    before: &'static str,
}

/// French `y` is a vowel before a consonant (Yves, Yvonne, Ysé) and a consonant before a vowel (Yann, Yuki). `h` is silent in French
/// names only, so that only `hé` is certain (Hélène, Héloïse).
const FRENCH_VOWELS: &str = "a à á â ä å e è é ê ë i ì í î ï o ò ó ô ö ø u ù ú û ü œ æ yl yn ys yv hé";
const FRENCH: &[Elision] =
    &[Elision { word: "de", becomes: "d’", before: FRENCH_VOWELS }, Elision { word: "que", becomes: "qu’", before: FRENCH_VOWELS }];
const ITALIAN: &[Elision] =
    &[Elision { word: "a", becomes: "ad ", before: "a à á" }, Elision { word: "e", becomes: "ed ", before: "e è é" }];
const SPANISH: &[Elision] =
    &[Elision { word: "y", becomes: "e ", before: "i í hi hí" }, Elision { word: "o", becomes: "u ", before: "o ó ho hó" }];

/// The elisions of each language; the others have none.
const ELISIONS: &[(Tag, &[Elision])] = &[(Tag::Fr, FRENCH), (Tag::It, ITALIAN), (Tag::Es, SPANISH)];

/// Appends the text of an argument, after changing the word before it where the language requires that.
pub(super) fn push(out: &mut String, words: &str, tag: Tag) {
    let changes = ELISIONS.iter().find(|(own, _)| *own == tag).map_or(&[][..], |(_, changes)| changes);
    let fits = |change: &&Elision| change.before.split(' ').any(|sound| begins(words, sound));
    for change in changes.iter().filter(fits) {
        let before = out.strip_suffix(' ').and_then(|out| out.strip_suffix(change.word));
        if let Some(before) = before.filter(|before| !before.ends_with(char::is_alphanumeric)) {
            out.truncate(before.len());
            out.push_str(change.becomes);
            break;
        }
    }
    out.push_str(words);
}

/// Whether a text begins with a sound, in upper or lower case.
fn begins(words: &str, sound: &str) -> bool {
    let mut letters = words.chars().map(char_to_lower);
    sound.chars().all(|letter| letters.next() == Some(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(before: &str, words: &str, tag: Tag) -> String {
        let mut out = before.to_owned();
        push(&mut out, words, tag);
        out
    }

    #[test]
    fn a_word_changes_before_a_vowel() {
        assert_eq!(joined("le client de ", "Aiko", Tag::Fr), "le client d’Aiko");
        assert_eq!(joined("tout ce que ", "Élodie", Tag::Fr), "tout ce qu’Élodie");
        assert_eq!(joined("le client de ", "Yves", Tag::Fr), "le client d’Yves");
        assert_eq!(joined("le client de ", "Hélène", Tag::Fr), "le client d’Hélène");
        assert_eq!(joined("scrive a ", "Aiko", Tag::It), "scrive ad Aiko");
        assert_eq!(joined("Tony y ", "Inés", Tag::Es), "Tony e Inés");
        assert_eq!(joined("Tony y ", "Hilda", Tag::Es), "Tony e Hilda");
    }

    #[test]
    fn all_else_stays() {
        assert_eq!(joined("le client de ", "Tony", Tag::Fr), "le client de Tony");
        assert_eq!(joined("le client de ", "Yann", Tag::Fr), "le client de Yann");
        assert_eq!(joined("le client de ", "Hiroshi", Tag::Fr), "le client de Hiroshi");
        assert_eq!(joined("côté « ", "Aiko", Tag::Fr), "côté « Aiko");
        assert_eq!(joined("monde ", "Aiko", Tag::Fr), "monde Aiko");
        assert_eq!(joined("scrive a ", "Elena", Tag::It), "scrive a Elena");
        assert_eq!(joined("a ", "Aiko", Tag::En), "a Aiko");
        assert_eq!(joined("de ", "", Tag::Fr), "de ");
    }
}
