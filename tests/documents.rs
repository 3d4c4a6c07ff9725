//! The documents of a session, from scripts: each is compared with its snapshot, and held to what its format demands. `UPDATE_EXPECT=1`
//! rewrites the snapshots; what the tests assert themselves must hold all the same.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::rc::Rc;

use support::expect_file;
use while_you_were_out::app::export::look::Look;
use while_you_were_out::app::export::{DocumentSubject, markdown, picture, rules_page, sheet, transcript};
use while_you_were_out::app::{Model, Msg, Origin, PlaybackEvent, StoryEvent};
use while_you_were_out::tenant::Rule;
use while_you_were_out::text::{Locale, Tag};

/// Every end of a message, and what people do to each other meanwhile.
const EVERYTHING: &str = r#"
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch at twelve?"
Wait-SimTime -Minutes 2
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Are you there?"
Open-SimToast "Giulia Rossi"
Set-SimPresence "Giulia Rossi" DoNotDisturb
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "Can you call Rome?"
Suspend-SimConnection "Pilar Ruiz"
Send-SimMessage -From "Claire Dubois" -To "Pilar Ruiz" -Text "Hello?"
Wait-SimTime -Hours 1
Connect-SimUser "Tony Smith"
New-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False | Out-Null
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName OfflineIM
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed."
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Call me."
Get-SimLedger
"#;

/// Names and texts that each format could take for its own.
const HOSTILE: &str = r#"
New-SimUser '</title><script>alert(1)</script>"' -SipAddress evil@contoso.com | Out-Null
New-SimUser 'end; participant x as | [a](http://evil) `b` **c**' -SipAddress end@contoso.com | Out-Null
New-SimUser 'שרה לוי' -SipAddress sara@contoso.com | Out-Null
$evil = 'evil@contoso.com'
Disconnect-SimUser end@contoso.com
Disconnect-SimUser sara@contoso.com
Send-SimMessage -From $evil -To end@contoso.com -Text "]]></svg><img src=x onerror=alert(1)> & ``````"
Send-SimMessage -From $evil -To sara@contoso.com -Text "שלום `u{202E}txt.exe"
Send-SimMessage -From end@contoso.com -To $evil -Text "end`nNote over u0: %%{init: {}}%% #35; alt x; https://evil.example www.evil.example"
Send-SimMessage -From "Aiko Tanaka" -To sara@contoso.com -Text "😀👩‍👩‍👧 𠮷野家 | a | b |"
Send-SimMessage -From "Aiko Tanaka" -To $evil -Text ("very long " * 400)
Wait-SimTime -Minutes 2
"#;

fn model_of(script: &str) -> Model {
    let mut model = support::model();
    assert_eq!(support::run_in(&mut model, script).errors, []);
    model
}

/// The hostile tenant, with control characters that no console line can hold.
fn hostile() -> Model {
    let mut model = model_of(&HOSTILE.replace("`u{202E}", "\u{202E}"));
    let line = "Send-SimMessage -From 'Li Wei' -To 'Aiko Tanaka' -Text \"bell\u{7} null`0 escape\u{1b}[31m\"";
    assert_eq!(support::run_in(&mut model, &format!("Connect-SimUser 'Li Wei'\n{line}")).errors, []);
    model
}

fn story() -> Model {
    let mut model = support::model();
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory("lunch")));
    while model.session().tenant().messages().len() < 4 {
        support::next_scene(&mut model);
    }
    support::run_in(&mut model, "Wait-SimTime -Minutes 2");
    model
}

fn link(step: u32) -> String {
    format!("https://wywo.example/?scenario=lunch&t={step}")
}

/// Compares a document with its snapshot.
fn check(name: &str, document: &str) {
    expect_file(format!("tests/documents/{name}"), document);
}

/// Whether every tag that opens closes again in its order, and nothing is left that is no tag: what a strict reader of XML asks first.
fn assert_well_formed(name: &str, xml: &str) {
    const EMPTY: [&str; 2] = ["meta", "!DOCTYPE"];
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml;
    while let Some((before, after)) = rest.split_once('<') {
        assert!(!before.contains('>') || open.last() == Some(&"style"), "{name}: a bare > in {before:?}");
        for entity in before.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)), "{name}: &{entity}");
        }
        let (tag, behind) = after.split_once('>').unwrap_or_else(|| panic!("{name}: an open tag in {after:.40}"));
        let word = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap();
        assert!(!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'!'), "{name}: <{tag}>");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(word), "{name}: </{word}> closes another");
        } else if !tag.ends_with('/') && !EMPTY.contains(&word) {
            open.push(word);
        }
        rest = behind;
    }
    assert_eq!(open, Vec::<&str>::new(), "{name}: not closed");
    assert!(xml.chars().all(|letter| !letter.is_control() || letter == '\n' || letter == '\t'), "{name}: a control character");
}

#[test]
fn the_markdown_tells_the_session() {
    for (name, model) in [("story", story()), ("everything", model_of(EVERYTHING)), ("hostile", hostile())] {
        check(&format!("{name}.md"), &markdown::document(&DocumentSubject::of(&model, &link)));
    }
}

#[test]
fn markdown_holds_no_markup_of_others() {
    let model = hostile();
    let document = markdown::document(&DocumentSubject::of(&model, &link));
    let mut fence = None;
    for line in document.lines() {
        let marks = line.trim_start();
        let ticks = marks.bytes().take_while(|byte| *byte == b'`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            Some(open) if ticks >= open && marks.len() == ticks => fence = None,
            Some(_) => {}
            None => {
                let bare: String = line.replace("\\<", "").replace("\\[", "").replace("\\`", "").replace("\\*", "");
                assert!(!bare.contains('<') && !bare.contains('`') && !bare.contains("**"), "{line}");
                // What leads elsewhere stands at the end, a line for each step.
                assert_eq!(bare.matches("](").count(), line.matches("\\](").count(), "{line}");
                if let Some((key, url)) = line.strip_prefix('[').and_then(|line| line.split_once("]: ")) {
                    assert_eq!(url, link(key.strip_prefix("step-").unwrap().parse().unwrap()), "{line}");
                    assert_eq!(document.matches(&format!("][{key}]")).count(), 1, "{line}");
                }
            }
        }
    }
    assert_eq!(fence, None, "a block of code stays open");
}

#[test]
fn the_diagram_holds_only_its_own_grammar() {
    for model in [story(), model_of(EVERYTHING), hostile()] {
        let document = markdown::document(&DocumentSubject::of(&model, &link));
        let diagram = document.split_once("```mermaid\nsequenceDiagram\n").unwrap().1.split_once("\n```").unwrap().0;
        for line in diagram.lines() {
            let line = line.strip_prefix("    ").unwrap();
            let (head, text) = match line.split_once(" as ") {
                Some((head, text)) if head.starts_with("participant ") => (head, text),
                Some(_) | None => line.split_once(": ").unwrap(),
            };
            let word = head.trim_start_matches("participant ").trim_start_matches("Note over ");
            let keys = word.split(['-', '>', 'x', ',']).filter(|key| !key.is_empty());
            for key in keys {
                assert!(key.starts_with(['u', 's', 'm']) && key[1..].bytes().all(|byte| byte.is_ascii_digit()), "{line}");
            }
            for (place, letter) in text.char_indices().filter(|(_, letter)| letter.is_ascii_punctuation() && !".,?!'".contains(*letter)) {
                let numbered = match letter {
                    '#' => text[place + 1..].split_once(';').is_some_and(|(number, _)| number.parse::<u32>().is_ok()),
                    ';' => text[..place].rsplit_once('#').is_some_and(|(_, number)| number.parse::<u32>().is_ok()),
                    _ => false,
                };
                assert!(numbered, "{letter} in {line}");
            }
        }
    }
}

#[test]
fn the_picture_stands_alone() {
    for (name, model, look) in
        [("story", story(), Look::Light), ("everything", model_of(EVERYTHING), Look::Dark), ("hostile", hostile(), Look::Light)]
    {
        let svg = picture::svg(&DocumentSubject::of(&model, &link), look);
        assert_well_formed(name, &svg);
        assert!(!svg.contains("class=") && !svg.contains("style=") && !svg.contains("var("), "{name} needs the page");
        check(&format!("{name}.svg"), &svg);
    }
}

#[test]
fn the_contact_sheet_has_every_step() {
    for (name, model) in [("story", story()), ("everything", model_of(EVERYTHING)), ("hostile", hostile())] {
        let html = sheet::html(&DocumentSubject::of(&model, &link), Look::Light);
        assert_well_formed(name, &html);
        for step in 1..=model.session().steps() {
            assert!(html.contains(&format!("t={step}\">Step {step}</a>")), "{name}: no tile for step {step}");
        }
        assert_eq!(html.matches("<svg").count(), model.session().steps() as usize, "{name}: a picture for each");
        check(&format!("{name}.html"), &html);
    }
}

#[test]
fn the_transcript_tells_acts_and_console() {
    for (name, model) in [("story", story()), ("everything", model_of(EVERYTHING)), ("hostile", hostile())] {
        let text = transcript::text(&DocumentSubject::of(&model, &link), &model.console().lines);
        assert!(text.chars().all(|letter| !letter.is_control() || letter == '\n' || letter == '\t'), "{name}: a control character");
        check(&format!("{name}.txt"), &text);
    }
}

#[test]
fn the_acts_of_a_transcript_can_be_played_again() {
    let model = model_of(EVERYTHING);
    let text = transcript::text(&DocumentSubject::of(&model, &link), &[]);
    let acts = text.lines().filter(|line| line.get(..5).is_some_and(|step| step.trim().parse::<u32>().is_ok()));
    // After the number and the time with its day, each two blanks apart.
    let script: Vec<&str> = acts.map(|line| line[7..].split_once("  ").unwrap().1).collect();
    let again = model_of(&script.join("\n"));
    assert!(again.session().tenant() == model.session().tenant(), "{script:#?}");
}

#[test]
fn a_what_if_world_keeps_the_beats_it_shares() {
    let mut model = support::model();
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory("lunch")));
    for _ in 0..3 {
        support::next_scene(&mut model);
    }
    let told = |model: &Model| DocumentSubject::of(model, &link).narration.map_or(0, |narration| narration.beats.len());
    let beats = told(&model);
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(2)));
    assert_eq!(told(&model), beats, "the world is told to its end, wherever one stands");
    support::run_in(&mut model, "Connect-SimUser 'Tony Smith'");
    assert_eq!(told(&model), 1, "the first beat alone lies before the step where the worlds part");
    let document = markdown::document(&DocumentSubject::of(&model, &link));
    assert!(document.contains("## After the story\n\n1. Tony signs in\n"), "{document}");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedBranch(0)));
    assert_eq!(told(&model), beats);
}

#[test]
fn nothing_makes_documents_too() {
    let model = support::model();
    let subject = DocumentSubject::of(&model, &link);
    assert!(markdown::document(&subject).contains("Nothing has happened yet."));
    assert!(transcript::text(&subject, &[]).contains("The console is empty."));
    assert_well_formed("svg", &picture::svg(&subject, Look::Dark));
    assert_well_formed("sheet", &sheet::html(&subject, Look::Dark));
}

#[test]
fn a_long_session_stays_of_a_sensible_size() {
    let script = "1..60 | ForEach-Object { New-SimUser \"User $_\" | Out-Null }\n\
                  1..400 | ForEach-Object { Send-SimMessage -From \"User 1\" -To \"User $(1 + $_ % 59 + 1)\" -Text \"m $_\"; Wait-SimTime -Seconds 10 }";
    let model = model_of(script);
    let subject = DocumentSubject::of(&model, &link);
    let (document, svg) = (markdown::document(&subject), picture::svg(&subject, Look::Light));
    let (tiles, text) = (sheet::html(&subject, Look::Light), transcript::text(&subject, &[]));
    assert_eq!(model.session().steps(), 860);
    assert!(document.contains("Only the latest messages are drawn; 340 older ones are left out."));
    assert!(svg.contains("Older messages aren’t drawn."));
    assert_eq!(tiles.matches("<h3>").count(), 860, "every step has a tile");
    assert_eq!(tiles.matches("<svg").count(), 300, "the last ones have a picture");
    for (name, size, most) in
        [("md", document.len(), 400_000), ("svg", svg.len(), 600_000), ("html", tiles.len(), 8_000_000), ("txt", text.len(), 400_000)]
    {
        assert!(size < most, "{name}: {size} bytes");
    }
}

#[test]
fn every_language_has_its_documents() {
    for tag in Tag::ALL {
        let mut model = story();
        model.apply(Origin::Visitor, Msg::LocaleArrived(Rc::new(Locale::embedded(*tag))));
        let subject = DocumentSubject::of(&model, &link);
        let document = markdown::document(&subject);
        assert!(document.contains("```powershell") && document.contains("sequenceDiagram"), "{tag:?}");
        assert_well_formed(tag.name(), &picture::svg(&subject, Look::Light));
        assert_well_formed(tag.name(), &sheet::html(&subject, Look::Light));
        if *tag == Tag::Ja {
            check("story.ja.md", &document);
        }
    }
}

#[test]
fn the_page_about_the_rules_is_the_rule_table() {
    expect_file("docs/rules.md", &rules_page::page(&Locale::english()));
    for tag in Tag::ALL {
        let page = rules_page::page(&Locale::embedded(*tag));
        assert_eq!(page.lines().filter(|line| line.starts_with("| ") && line.contains(" | ")).count(), Rule::ALL.len() + 5 + 6, "{tag:?}");
    }
}
