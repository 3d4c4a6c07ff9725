//! The document as Markdown: what happened in numbered beats with their acts as code, the ways of the messages, the outcome.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::engine::Session;
use crate::tenant::Message;
use crate::text::{Locale, Text};
use crate::wording;

use super::super::escape::{address, fenced, isolated, markdown, straight};
use super::act::{Act, Chapter, ChapterKind, Walk, chapters};
use super::consequences::decisive;
use super::{DocumentSubject, at_its_end, ledger_sentence, mermaid};

/// The document of the current branch, to its end.
pub fn document(subject: &DocumentSubject<'_>) -> String {
    let locale = subject.locale;
    let end = at_its_end(subject.session);
    let mut out = format!("# {}\n\n", quoted(&subject.title()));
    let _ = writeln!(out, "{}\n", prose(&locale.say(Text::DocumentIndependent)));
    let mut linked = BTreeSet::new();
    story(&mut out, subject, &mut linked);
    if !end.tenant().messages().is_empty() {
        let _ = writeln!(out, "## {}\n", prose(&locale.say(Text::DocumentWays)));
        let (diagram, left_out) = mermaid::sequence(&end, locale);
        out.push_str(&fenced("mermaid", &diagram));
        let _ = writeln!(out, "\n{}", prose(&locale.say(Text::DocumentWaysLegend)));
        if left_out > 0 {
            let _ = writeln!(out, "\n{}", prose(&locale.say(Text::DocumentWaysCut { count: left_out })));
        }
        out.push('\n');
    }
    outcome(&mut out, &end, locale);
    // An address may hold the whole session; the text stays readable where all of them stand at its end.
    for (place, step) in linked.into_iter().enumerate() {
        let before = if place == 0 { "\n" } else { "" };
        let _ = writeln!(out, "{before}[{}]: {}", key(step), address(&(subject.link)(step)));
    }
    out
}

/// The word by which the address of a step is named.
fn key(step: u32) -> String {
    format!("step-{step}")
}

/// A sentence, which may contain foreign text, as a line of Markdown.
fn prose(sentence: &str) -> String {
    markdown(&straight(sentence))
}

/// Foreign text as Markdown.
fn quoted(text: &str) -> String {
    markdown(&isolated(text))
}

fn story(out: &mut String, subject: &DocumentSubject<'_>, linked: &mut BTreeSet<u32>) {
    let locale = subject.locale;
    let chapters = chapters(subject);
    let heading = match chapters.first().map(|chapter| &chapter.kind) {
        Some(ChapterKind::Beat(_)) => Text::DocumentStory,
        Some(ChapterKind::Afterwards | ChapterKind::Everything) | None => Text::DocumentSteps,
    };
    let _ = writeln!(out, "## {}\n", prose(&locale.say(heading)));
    if chapters.is_empty() {
        let _ = writeln!(out, "{}\n", prose(&locale.say(Text::DocumentNothing)));
    }
    let mut walk = Walk::new(subject.session, locale);
    let mut number = 0;
    for chapter in chapters {
        let acts: Vec<Act> = walk.by_ref().take((chapter.until - chapter.after) as usize).collect();
        match &chapter.kind {
            ChapterKind::Beat(narration) => {
                number += 1;
                item(out, number, &quoted(narration), &acts, &moments(subject, &chapter, &acts, linked));
            }
            ChapterKind::Afterwards => {
                let _ = writeln!(out, "## {}\n", prose(&locale.say(Text::DocumentAfterwards)));
                single_steps(out, subject, &acts, linked);
            }
            ChapterKind::Everything => single_steps(out, subject, &acts, linked),
        }
    }
}

/// Each act as an item of its own.
fn single_steps(out: &mut String, subject: &DocumentSubject<'_>, acts: &[Act], linked: &mut BTreeSet<u32>) {
    for (number, act) in (1..).zip(acts) {
        item(out, number, &prose(&act.deed), std::slice::from_ref(act), &opened(subject, &link(subject, act, linked)));
    }
}

/// A numbered item: what is told, the acts as code, the links.
fn item(out: &mut String, number: usize, told: &str, acts: &[Act], links: &str) {
    let mark = format!("{number}. ");
    let indent = " ".repeat(mark.len());
    let _ = writeln!(out, "{mark}{told}\n");
    if !acts.is_empty() {
        let code: Vec<&str> = acts.iter().map(|act| act.line.as_str()).collect();
        for line in fenced("powershell", &code.join("\n")).lines() {
            let _ = writeln!(out, "{indent}{line}");
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{indent}{links}\n");
}

/// A link to each moment of a beat; to where it stands where nothing was done.
fn moments(subject: &DocumentSubject<'_>, chapter: &Chapter, acts: &[Act], linked: &mut BTreeSet<u32>) -> String {
    if acts.is_empty() {
        let label = subject.locale.say(Text::DocumentSheetStep { step: chapter.until.into() });
        linked.insert(chapter.until);
        return opened(subject, &format!("[{}][{}]", prose(&label), key(chapter.until)));
    }
    let links: Vec<String> = acts.iter().map(|act| link(subject, act, linked)).collect();
    opened(subject, &wording::list(&links, subject.locale))
}

fn opened(subject: &DocumentSubject<'_>, links: &str) -> String {
    subject.locale.say(Text::DocumentMoments { links })
}

fn link(subject: &DocumentSubject<'_>, act: &Act, linked: &mut BTreeSet<u32>) -> String {
    let time = wording::time_of_day(act.ended_at);
    let label = subject.locale.say(Text::DocumentMoment { step: act.step.into(), time: &time });
    linked.insert(act.step);
    format!("[{}][{}]", prose(&label), key(act.step))
}

fn outcome(out: &mut String, end: &Session, locale: &Locale) {
    let _ = writeln!(out, "## {}\n", prose(&locale.say(Text::DocumentOutcome)));
    let _ = writeln!(out, "{}", prose(&ledger_sentence(end, locale)));
    if end.tenant().messages().is_empty() {
        return;
    }
    let columns = [
        Text::DocumentColumnMessage,
        Text::DocumentColumnFrom,
        Text::DocumentColumnTo,
        Text::DocumentColumnState,
        Text::DocumentColumnBecause,
    ];
    let columns = columns.map(|column| prose(&locale.say(column)));
    let _ = writeln!(out, "\n| # | {} |\n|--:|---|---|---|---|---|", columns.join(" | "));
    for message in end.tenant().messages().iter() {
        out.push_str(&row(end, message, locale));
    }
}

fn row(end: &Session, message: &Message, locale: &Locale) -> String {
    let tenant = end.tenant();
    let decided = decisive(&message.why, message.state()).and_then(|place| message.why.get(place));
    let because = decided.map_or_else(String::new, |reason| wording::reason(tenant, message, reason, locale));
    let cells = [
        quoted(&wording::said(tenant, message, locale)),
        quoted(wording::user_name(tenant, message.from)),
        quoted(wording::user_name(tenant, message.to)),
        prose(&locale.say(wording::state_of(message, message.state()))),
        prose(&because),
    ];
    format!("| {} | {} |\n", message.id, cells.join(" | "))
}
