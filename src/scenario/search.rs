//! Finds stories by what is written about them, whatever the case of the letters and their accents.

use super::catalogue::StoryTexts;

/// The stories in which every word of `query` stands, in id, title, summary, narration or among what happens in them; those with all words in the title come
/// first, each group in the order of the catalogue. Without a word, all.
pub fn search<'a>(stories: &'a [StoryTexts], query: &str) -> Vec<&'a StoryTexts> {
    let query = folded(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let stands_in = |text: &str| words.iter().all(|word| text.contains(word));
    let mut in_title = Vec::new();
    let mut elsewhere = Vec::new();
    for story in stories {
        if stands_in(&folded(&story.title)) {
            in_title.push(story);
        } else if stands_in(&folded(&everything(story))) {
            elsewhere.push(story);
        }
    }
    in_title.append(&mut elsewhere);
    in_title
}

/// Parts stand on lines of their own: a word that is found stands in one of them.
fn everything(story: &StoryTexts) -> String {
    let parts = [story.entry.id, &story.title, &story.summary];
    parts.into_iter().chain(story.beats.iter().chain(&story.facts).map(String::as_str)).collect::<Vec<_>>().join("\n")
}

/// Small letters without accents, plain quotes, half-width Latin and Hiragana for Katakana: what a reader types without thinking of it.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è'..='ë' | 'ē' | 'ě' | 'ę' => out.push('e'),
            'ì'..='ï' | 'ī' => out.push('i'),
            'ñ' | 'ń' | 'ň' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' => out.push('o'),
            'ŕ' | 'ř' => out.push('r'),
            'ś' | 'š' => out.push('s'),
            'ù'..='ü' | 'ū' | 'ů' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ž' | 'ż' => out.push('z'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            '’' | '‘' => out.push('\''),
            // Combining accents, for letters that are written in two.
            '\u{300}'..='\u{36f}' => {}
            '\u{3000}' | '\u{a0}' | '\u{202f}' => out.push(' '),
            // Full-width Latin, and Katakana, each at a constant distance from its plain form.
            '！'..='～' => out.extend(char::from_u32(u32::from(letter) - 0xfee0).map(|plain| plain.to_ascii_lowercase())),
            'ァ'..='ヶ' => out.extend(char::from_u32(u32::from(letter) - 0x60)),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{CATALOGUE, StoryEntry};

    fn story(entry: StoryEntry, title: &str, summary: &str, beat: &str) -> StoryTexts {
        StoryTexts { entry, title: title.to_owned(), summary: summary.to_owned(), beats: vec![beat.to_owned()], facts: Vec::new() }
    }

    fn found<'a>(stories: &'a [StoryTexts], query: &str) -> Vec<&'a str> {
        search(stories, query).into_iter().map(|story| story.title.as_str()).collect()
    }

    #[test]
    fn case_accents_and_width_do_not_matter() {
        let stories = [
            story(CATALOGUE[0], "Déjà connecté", "Claire n’est pas là.", "Le cœur de l’affaire"),
            story(CATALOGUE[1], "スプーラーで二分", "", "リーはオフラインです。"),
        ];
        assert_eq!(found(&stories, "DEJA"), ["Déjà connecté"]);
        assert_eq!(found(&stories, "de\u{301}ja\u{300}"), ["Déjà connecté"]);
        assert_eq!(found(&stories, "N'EST  coeur"), ["Déjà connecté"]);
        assert_eq!(found(&stories, "ＣＬＡＩＲＥ"), ["Déjà connecté"]);
        assert_eq!(found(&stories, "すぷーらー"), ["スプーラーで二分"]);
        assert_eq!(found(&stories, "オフライン\u{3000}二分"), ["スプーラーで二分"]);
        assert!(found(&stories, "claire オフライン").is_empty());
    }

    #[test]
    fn titles_come_first_and_ids_count() {
        let stories =
            [story(CATALOGUE[1], "One", "about a toast", ""), story(CATALOGUE[2], "Two", "", ""), story(CATALOGUE[3], "A toast", "", "")];
        assert_eq!(found(&stories, "toast"), ["A toast", "One"]);
        assert_eq!(found(&stories, "two-min"), ["Two"]);
        assert_eq!(found(&stories, "  "), ["One", "Two", "A toast"]);
    }
}
