//! What the build cannot see of a language: that it is one. The build already holds every language to the keys and arguments of
//! English; here is what a careless hand leaves behind: English sentences, words that are not the product's, and, in Chinese and
//! Japanese, punctuation and spaces of another writing.

#[allow(dead_code, reason = "`xtask` marks what a test only reads")]
#[path = "../xtask/src/revisions.rs"]
mod revisions;

use std::path::Path;

use while_you_were_out::text::{Direction, Locale, PluralRule, Tag, Text, later_table, table};
use while_you_were_out::wording;

/// What is called the same in every language: products, protocols, values, names that Microsoft does not translate.
const NAMES: &[&str] = &[
    "While You Were Out",
    "Skype for Business Online",
    "Skype for Business",
    "Exchange Online",
    "Exchange Web",
    "History Spooler",
    "PowerShell",
    "Markdown",
    "Windows",
    "Microsoft",
    "Office",
    "MicrosoftTeams",
    "Teams",
    "EnableIMAutoArchiving",
    "EnableAppearOffline",
    "Global",
    "True",
    "False",
    "MSI",
    ".msi",
    "UCMA",
    "UCWA",
    "21Vianet",
    "Enter",
    "Tab",
    "Ctrl",
    "Shift",
    "Home",
    "End",
    "IM",
];

/// Words that happen to be spelled as in English.
const COGNATES: &[(Tag, &[&str])] = &[
    (
        Tag::Fr,
        &[
            "Action",
            "Source",
            "Actions",
            "Pause",
            "Console",
            "Message",
            "Mode",
            "Page",
            "Script",
            "Type",
            "Options",
            "Clients",
            "Module",
            "session",
            "Session",
            "Document",
            "Question",
            "× … pixels",
            "h",
        ],
    ),
    (Tag::It, &["in", "Console", "spooler", "Spooler", "No", "Offline", "Build", "Script", "h"]),
    (Tag::Es, &["spooler", "Spooler", "No", "Script", "Cmdlets", "h"]),
    (
        Tag::De,
        &[
            "In",
            "in",
            "in Exchange",
            "Name",
            "Build",
            "Status",
            "Spooler",
            "Clients",
            "Client",
            "Version",
            "Frame",
            "Element",
            "Cmdlets",
            "Syntax",
            "System",
            "Offline",
        ],
    ),
];

/// A word of English and what each language says for it, by stems, of which one will do: the words of the product's own clients. The languages stand
/// in the order of the list.
const TERMS: &[(&str, &[&str])] = &[
    (
        "offline message",
        &["脱机消息", "オフライン メッセージ", "hors connexion", "offline", "sin conexión", "offlinenachricht|offline erlaubt"],
    ),
    ("missed message", &["错过的消息|错过消息", "見逃した", "manqué", "pers", "perdido", "verpasst"]),
    ("missed conversation", &["错过的对话|错过与", "見逃した会話", "manqué", "senza risposta", "perdida", "verpasst"]),
    (
        "conversation history",
        &["对话历史记录", "会話履歴", "historique des conversations", "cronologia", "historial", "unterhaltungsverlauf"],
    ),
    ("polic", &["策略", "ポリシー", "stratégie", "criteri", "directiva", "richtlinie"]),
    ("mailbox", &["邮箱", "メールボックス", "boîte|messagerie", "cassett", "buz", "postfach|postfäch"]),
    ("sign in", &["登录", "サインイン", "conne|en ligne", "acce", "sesi|conectar", "anmeld|meld|eldet"]),
    ("signed in", &["登录", "サインイン", "conne|en ligne", "acce", "sesi", "anmeld|angemeldet|meldet"]),
    ("sign-in", &["登录", "サインイン", "conne", "acce", "sesi", "anmeld"]),
    ("click-to-run", &["即点即用", "クイック実行", "démarrer en un clic", "a portata di clic", "hacer clic y ejecutar", "klick-und-los"]),
    ("cmdlet", &["cmdlet", "コマンドレット", "applet", "cmdlet", "cmdlet", "cmdlet"]),
    ("do not disturb", &["请勿打扰", "応答不可", "ne pas déranger", "non disturbare", "no molestar", "nicht stören"]),
    ("presenting", &["正在演示", "プレゼンテーション中", "présentation", "presentazione", "presenta", "präsentation"]),
    (
        "appear offline",
        &[
            "显示为脱机",
            "オフライン表示",
            "apparaître hors connexion",
            "risulta offline",
            "aparecer como desconectado",
            "als offline anzeigen",
        ],
    ),
];

/// Every text beside its English, as the build compiled both. A text that is found by its key has the key before it.
fn pairs(tag: Tag) -> impl Iterator<Item = (&'static str, &'static str)> {
    let page = table(Tag::En).split('\0').zip(table(tag).split('\0'));
    let stories = later_table(Tag::En).split('\0').zip(later_table(tag).split('\0'));
    page.chain(stories).map(|(english, own)| match (english.split_once('\u{5}'), own.split_once('\u{5}')) {
        (Some((_, english)), Some((_, own))) => (english, own),
        _ => (english, own),
    })
}

fn languages() -> impl Iterator<Item = Tag> {
    Tag::offered().filter(|tag| *tag != Tag::En)
}

/// The pattern's words alone: arguments, choices and the names of cases become `…`.
fn words(pattern: &str) -> String {
    let mut out = String::new();
    let unmarked =
        pattern.split('\u{e}').enumerate().map(|(part, words)| if part == 0 { words } else { words.get(1..).unwrap_or_default() });
    // U+200B is a place where a long word may go on in the next line.
    let unmarked = unmarked.collect::<String>().replace(['\u{f}', '\u{200b}'], "");
    let mut rest = unmarked.as_str();
    while let Some(place) = rest.find(['\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{6}']) {
        let (before, after) = rest.split_at(place);
        let mark = &after[..1];
        // What stands before `CASE` since the last mark is the case's name.
        if mark != "\u{3}" {
            out.push_str(before);
        }
        out.push('…');
        rest = if matches!(mark, "\u{1}" | "\u{2}" | "\u{6}") { &after[2..] } else { &after[1..] };
    }
    out + rest
}

fn without_names(words: &str) -> String {
    NAMES.iter().fold(words.to_owned(), |words, name| words.replace(name, "…"))
}

/// Without what is written in one language only: cmdlets, settings, parameters.
fn without_code(words: &str) -> String {
    let is_code = |word: &&str| word.chars().zip(word.chars().skip(1)).any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    words.split(' ').filter(|word| !is_code(word)).collect::<Vec<_>>().join(" ")
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '々')
}

/// Every finding of every language at once, so that whoever mends sees all there is to mend.
fn report(findings: &[String]) {
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn no_sentence_is_left_in_english() {
    let mut findings = Vec::new();
    for tag in languages() {
        let cognates = COGNATES.iter().find(|(own, _)| *own == tag).map_or(&[][..], |(_, words)| words);
        for (english, own) in pairs(tag).filter(|(english, own)| english == own) {
            let left = without_names(&words(own));
            if left.chars().any(char::is_alphabetic) && !cognates.contains(&left.trim_matches(['…', ' ', '.', ':'])) {
                findings.push(format!("{}: is as in English: {}", tag.name(), words(english)));
            }
        }
    }
    report(&findings);
}

#[test]
fn no_english_words_are_left_in_chinese_and_japanese() {
    let mut findings = Vec::new();
    for tag in [Tag::ZhCn, Tag::Ja] {
        for (_, own) in pairs(tag) {
            let left = without_names(&words(own));
            let english = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_lowercase());
            let runs = left.split(' ').collect::<Vec<_>>();
            if runs.windows(3).any(|three| three.iter().all(|word| english(word))) {
                findings.push(format!("{}: {left}", tag.name()));
            }
        }
    }
    report(&findings);
}

#[test]
fn the_words_are_those_of_the_product() {
    let mut findings = Vec::new();
    for (place, tag) in languages().enumerate() {
        for (english, own) in pairs(tag) {
            let (english, own) = (without_code(&words(english)).to_lowercase(), words(own).to_lowercase());
            for (term, says) in TERMS.iter().filter(|(term, _)| english.contains(term)) {
                let says = says.get(place).unwrap_or_else(|| panic!("TERMS has no word of {} for “{term}”", tag.name()));
                if !says.split('|').any(|word| own.contains(word)) {
                    findings.push(format!("{}: “{term}” is {says:?}, in: {own} ({english})", tag.name()));
                }
            }
        }
    }
    report(&findings);
}

/// One half-width space parts a Latin word or a number from Chinese and Japanese, as Microsoft's own documents do; none stands at
/// punctuation, which is full-width throughout. Chinese speaks to the reader as 你, which is Microsoft's way, not as 您.
#[test]
fn chinese_and_japanese_are_set_by_their_own_rules() {
    let mut findings = Vec::new();
    for tag in [Tag::ZhCn, Tag::Ja] {
        let foreign = if tag == Tag::Ja { "，“”‘’；" } else { "「」・ー您" };
        for (_, own) in pairs(tag) {
            let words = words(own);
            let letters: Vec<char> = words.chars().collect();
            for two in letters.windows(2) {
                let [left, right] = [two[0], two[1]];
                let glued = (is_han(left) && right.is_ascii_alphanumeric()) || (left.is_ascii_alphanumeric() && is_han(right));
                let after_mark = is_wide_mark(left) || "”’".contains(left);
                let narrow = (is_han(left) || left == '…') && ",;:!?().".contains(right) || after_mark && ",;:!?()".contains(right);
                let loose = (left == ' ' && is_wide_mark(right)) || (is_wide_mark(left) && right == ' ');
                if glued || narrow || loose || foreign.contains(left) || foreign.contains(right) {
                    findings.push(format!("{}: “{left}{right}” in {words}", tag.name()));
                }
            }
            if words.contains("  ") || words.contains("...") {
                findings.push(format!("{}: {words}", tag.name()));
            }
        }
    }
    report(&findings);
}

/// The script that starts the page fetches the texts of the language that the program will choose, and says in it that nothing starts;
/// those who have no scripts are told so in each language too. `xtask` fills the places from what the build wrote.
#[test]
fn the_starting_page_knows_all_languages() {
    let listed: Vec<&str> = Tag::ALL.iter().map(|tag| tag.name()).collect();
    let fetched: Vec<&str> = include_str!(concat!(env!("OUT_DIR"), "/languages.js")).split(", ").map(|tag| tag.trim_matches('"')).collect();
    assert_eq!(fetched, listed);
    let mirrored: Vec<&str> = Tag::ALL.iter().filter(|tag| tag.direction() == Direction::RightToLeft).map(|tag| tag.name()).collect();
    assert_eq!(include_str!(concat!(env!("OUT_DIR"), "/right-to-left.js")).replace('"', ""), mirrored.join(", "));
    for (file, place) in [
        (include_str!("../static/boot.js"), "const LANGUAGES = [/* languages */];"),
        (include_str!("../static/boot.js"), "const RIGHT_TO_LEFT = [/* right to left */];"),
        (include_str!("../index.html"), "<noscript>\n<!-- boot-no-script, in every language -->\n</noscript>"),
    ] {
        assert_eq!(file.matches(place).count(), 1, "{place}");
    }
    let (sorry, without_scripts) =
        (include_str!(concat!(env!("OUT_DIR"), "/sorry.js")), include_str!(concat!(env!("OUT_DIR"), "/noscript.html")));
    for tag in Tag::offered() {
        assert!(sorry.contains(&format!("\n  {:?}: [\"", tag.name())), "{tag:?} in {sorry}");
        assert!(without_scripts.contains(&format!("<p lang=\"{}\">While You Were Out", tag.name())), "{tag:?} in {without_scripts}");
    }
}

/// A text whose English has changed since it was last revised may say something else: whoever changes English sees to the others, and
/// `cargo xtask revised` marks what was read.
#[test]
fn no_text_is_older_than_its_english() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut findings = Vec::new();
    for tag in languages() {
        for text in revisions::older(root, tag.name()).unwrap() {
            findings.push(format!("{}: {} says “{}”, and English now “{}”", tag.name(), text.key, text.own, text.english));
        }
    }
    report(&findings);
}

#[test]
fn a_changed_text_has_another_hash() {
    assert_eq!(revisions::hash("Sign in"), revisions::hash("Sign in"));
    assert_ne!(revisions::hash("Sign in"), revisions::hash("Sign in."));
    assert_eq!(revisions::hash("").len(), 8);
}

/// The documents name the languages as the list does.
#[test]
fn the_documents_name_all_languages() {
    let tags: Vec<&str> = Tag::offered().map(Tag::name).collect();
    let guide = include_str!("../docs/embedding.md");
    assert!(guide.contains(&format!("`lang={}`", tags.join("\\|"))), "docs/embedding.md lists other languages");
    let readme = include_str!("../README.md");
    for tag in Tag::offered().skip(1) {
        let name = tag.own_name();
        assert!(readme.contains(name) || readme.contains(&name.to_lowercase()), "README.md does not name {name}");
    }
}

/// French parts double marks and the inside of its quotation marks by a narrow space that does not break; Italian and Spanish do not.
/// Spanish opens questions and exclamations. All three use the curved apostrophe and guillemets.
#[test]
fn french_italian_and_spanish_are_set_by_their_own_rules() {
    const NARROW: char = '\u{202f}';
    let mut findings = Vec::new();
    for tag in [Tag::Fr, Tag::It, Tag::Es] {
        for (_, own) in pairs(tag) {
            let words = without_names(&without_code(&words(own)));
            let letters: Vec<char> = words.chars().collect();
            for two in letters.windows(2) {
                let [left, right] = [two[0], two[1]];
                let is_double = ":;!?»".contains(right);
                let wrong = if tag == Tag::Fr {
                    (is_double && left != NARROW) || (left == '«' && right != NARROW)
                } else {
                    left.is_whitespace() && (is_double || ",.".contains(right)) || (left == '«' && right.is_whitespace())
                };
                if wrong || "'\"“”".contains(left) {
                    findings.push(format!("{}: “{left}{right}” in {words}", tag.name()));
                }
            }
            let count = |mark| letters.iter().filter(|letter| **letter == mark).count();
            if tag == Tag::Es && (count('¿') != count('?') || count('¡') != count('!')) || words.contains("  ") {
                findings.push(format!("{}: {words}", tag.name()));
            }
        }
    }
    report(&findings);
}

fn is_wide_mark(letter: char) -> bool {
    "、。，：；？！（）「」《》".contains(letter)
}

/// German opens quotations below and closes them above, writes no apostrophe before an s, and leaves no space at its marks.
#[test]
fn german_is_set_by_its_own_rules() {
    let mut findings = Vec::new();
    for (_, own) in pairs(Tag::De) {
        let words = without_names(&without_code(&words(own)));
        let letters: Vec<char> = words.chars().collect();
        for two in letters.windows(2) {
            let [left, right] = [two[0], two[1]];
            if left.is_whitespace() && ",;:!?".contains(right) || "”\"'«»‘".contains(left) || (left == '„' && right.is_whitespace())
            {
                findings.push(format!("“{left}{right}” in {words}"));
            }
        }
        let count = |mark| letters.iter().filter(|letter| **letter == mark).count();
        if count('„') != count('“') && !words.contains("Offline messages won") || words.contains("  ") {
            findings.push(words);
        }
    }
    report(&findings);
}

/// A number stays on the line of its unit, where the language's printers ask for that.
#[test]
fn lengths_of_time_do_not_break() {
    let mut findings = Vec::new();
    for tag in [Tag::Fr, Tag::It, Tag::Es, Tag::De] {
        let locale = Locale::embedded(tag);
        let (hours, minutes, seconds) = (2, 3, 4);
        for text in [Text::LengthWholeHours { hours }, Text::LengthWholeMinutes { minutes }, Text::LengthSeconds { seconds }] {
            let said = locale.say(text);
            if said.contains(' ') {
                findings.push(format!("{}: {said}", tag.name()));
            }
        }
        // Between the hours and the minutes a line may break, once at most.
        for text in [Text::LengthHours { hours, minutes }, Text::LengthMinutes { minutes, seconds }] {
            let said = locale.say(text);
            if said.matches(' ').count() > 1 {
                findings.push(format!("{}: {said}", tag.name()));
            }
        }
    }
    report(&findings);
}

/// A choice by a count names the forms that the language has: where English has a text for one, so have the languages with a form for it, and
/// Chinese and Japanese, which have none, do not pretend to.
#[test]
fn counts_have_the_forms_of_their_language() {
    let mut findings = Vec::new();
    for tag in languages() {
        let has_one = tag.plural_rule() != PluralRule::Other;
        for (english, own) in pairs(tag) {
            let for_one = |pattern: &str| pattern.contains("one\u{3}");
            if for_one(own) && !has_one || for_one(english) && has_one && !for_one(own) && own.contains('\u{2}') {
                findings.push(format!("{}: {}", tag.name(), words(own)));
            }
        }
    }
    report(&findings);
}

/// What is spoken is made of sentences: a blank stands between them where the language sets one, and a word alone ends with its own full stop.
#[test]
fn sentences_stand_one_after_the_other_as_their_language_sets_them() {
    let spoken = |tag| {
        let locale = Locale::embedded(tag);
        wording::sentences(["A", "B"].map(|words| wording::sentence(words, &locale)), &locale)
    };
    assert_eq!(Tag::offered().map(spoken).collect::<Vec<_>>(), ["A. B.", "A。B。", "A。B。", "A. B.", "A. B.", "A. B.", "A. B."]);
}
