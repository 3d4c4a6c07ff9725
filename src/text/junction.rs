//! How a small word changes before the name that follows it: French “de” before “Aiko” is “d’”, Italian “a” is “ad”, Spanish “y”
//! before “Inés” is “e”. Sentences cannot say so themselves, for they do not know who is named.

use crate::letters::small;

use super::Tag;

/// The small words of a language that change, what becomes of them, and the sounds before which they do.
struct Change {
    word: &'static str,
    becomes: &'static str,
    before: &'static str,
}

const FRENCH_VOWELS: &str = "aàáâäåeèéêëiìíîïoòóôöøuùúûüœæ";
const FRENCH: &[Change] =
    &[Change { word: "de", becomes: "d’", before: FRENCH_VOWELS }, Change { word: "que", becomes: "qu’", before: FRENCH_VOWELS }];
const ITALIAN: &[Change] = &[Change { word: "a", becomes: "ad ", before: "aàá" }, Change { word: "e", becomes: "ed ", before: "eèé" }];
const SPANISH: &[Change] = &[Change { word: "y", becomes: "e ", before: "ií" }, Change { word: "o", becomes: "u ", before: "oó" }];

/// Writes an argument's words, and mends the small word before them.
pub(super) fn push(out: &mut String, words: &str, tag: Tag) {
    let changes = match tag {
        Tag::Fr => FRENCH,
        Tag::It => ITALIAN,
        Tag::Es => SPANISH,
        Tag::En | Tag::ZhCn | Tag::Ja | Tag::Pseudo => &[],
    };
    let first = words.chars().next().map(small);
    let fits = |change: &&Change| first.is_some_and(|first| change.before.contains(first));
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
        assert_eq!(joined("scrive a ", "Aiko", Tag::It), "scrive ad Aiko");
        assert_eq!(joined("Tony y ", "Inés", Tag::Es), "Tony e Inés");
    }

    #[test]
    fn all_else_stays() {
        assert_eq!(joined("le client de ", "Tony", Tag::Fr), "le client de Tony");
        assert_eq!(joined("côté « ", "Aiko", Tag::Fr), "côté « Aiko");
        assert_eq!(joined("monde ", "Aiko", Tag::Fr), "monde Aiko");
        assert_eq!(joined("scrive a ", "Elena", Tag::It), "scrive a Elena");
        assert_eq!(joined("a ", "Aiko", Tag::En), "a Aiko");
        assert_eq!(joined("de ", "", Tag::Fr), "de ");
    }
}
