//! How a small word changes before the name that follows it: French “de” before “Aiko” is “d’”, Italian “a” is “ad”, Spanish “y”
//! before “Inés” is “e”. Sentences cannot say so themselves, for they do not know who is named.

use case_folding::char_to_lower;

use super::Tag;

/// The small words of a language that change, what becomes of them, and the beginnings of names before which they do.
struct Change {
    word: &'static str,
    becomes: &'static str,
    before: &'static str,
}

/// French `y` is a vowel before a consonant (Yves, Yvonne, Ysé) and none before a vowel (Yann, Yuki). Its `h` is silent in French names
/// and sounded in others; only `hé` is sure (Hélène, Héloïse).
const FRENCH_VOWELS: &str = "a à á â ä å e è é ê ë i ì í î ï o ò ó ô ö ø u ù ú û ü œ æ yl yn ys yv hé";
const FRENCH: &[Change] =
    &[Change { word: "de", becomes: "d’", before: FRENCH_VOWELS }, Change { word: "que", becomes: "qu’", before: FRENCH_VOWELS }];
const ITALIAN: &[Change] = &[Change { word: "a", becomes: "ad ", before: "a à á" }, Change { word: "e", becomes: "ed ", before: "e è é" }];
const SPANISH: &[Change] =
    &[Change { word: "y", becomes: "e ", before: "i í hi hí" }, Change { word: "o", becomes: "u ", before: "o ó ho hó" }];

/// The languages in which small words change; in the others none does.
const CHANGES: &[(Tag, &[Change])] = &[(Tag::Fr, FRENCH), (Tag::It, ITALIAN), (Tag::Es, SPANISH)];

/// Writes an argument's words, and mends the small word before them.
pub(super) fn push(out: &mut String, words: &str, tag: Tag) {
    let changes = CHANGES.iter().find(|(own, _)| *own == tag).map_or(&[][..], |(_, changes)| changes);
    let fits = |change: &&Change| change.before.split(' ').any(|sound| begins(words, sound));
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

/// Whether the words begin with these small letters, as capitals or not.
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
    fn small_words_change_before_a_vowel() {
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
