//! The transcript as plain text: each act with its time and what it caused, then the console as it stands.

use std::fmt::Write;

use crate::tenant::SimTime;
use crate::text::{Locale, Text, Width};
use crate::wording;

use super::super::console::TranscriptLine;
use super::super::escape::{cleaned, isolated, on_one_line, straight};
use super::act::{Act, ChapterKind, Walk, chapters};
use super::{DocumentSubject, at_its_end, ledger_sentence};

/// The transcript of the current branch, to its end. The console's lines are given oldest first.
pub fn text(subject: &DocumentSubject<'_>, console: &[TranscriptLine]) -> String {
    let locale = subject.locale;
    let mut out = String::new();
    let title = locale.say(Text::DocumentTranscript { title: &isolated(&on_one_line(&subject.title())) });
    let _ = writeln!(out, "{title}\n{}\n", locale.say(Text::DocumentIndependent));
    heading(&mut out, &locale.say(Text::DocumentTranscriptActs));
    let mut walk = Walk::new(subject.session, locale);
    let chapters = chapters(subject);
    if chapters.is_empty() {
        let _ = writeln!(out, "{}", locale.say(Text::DocumentNothing));
    }
    for chapter in chapters {
        match chapter.kind {
            ChapterKind::Beat(narration) => drop(writeln!(out, "\n* {}\n", isolated(&on_one_line(&narration)))),
            ChapterKind::Afterwards => drop(writeln!(out, "\n* {}\n", locale.say(Text::DocumentAfterwards))),
            ChapterKind::Everything => {}
        }
        let acts = (chapter.until - chapter.after) as usize;
        walk.by_ref().take(acts).for_each(|act| write_act(&mut out, &act, locale));
    }
    let _ = writeln!(out, "\n{}\n", ledger_sentence(&at_its_end(subject.session), locale));
    heading(&mut out, &locale.say(Text::DocumentTranscriptConsole));
    if console.is_empty() {
        let _ = writeln!(out, "{}", locale.say(Text::DocumentTranscriptNoConsole));
    }
    for line in console {
        write_line(&mut out, line, locale);
    }
    out
}

fn heading(out: &mut String, text: &str) {
    let _ = writeln!(out, "{text}\n{}\n", "=".repeat(text.chars().count()));
}

fn write_act(out: &mut String, act: &Act, locale: &Locale) {
    let _ = writeln!(out, "{:>5}  {}  {}", act.step, time(act.began_at, locale), cleaned(&act.line));
    for consequence in &act.consequences {
        let when = if consequence.at == act.began_at { String::new() } else { format!("{}  ", wording::time_of_day(consequence.at)) };
        let _ = writeln!(out, "       > {when}{}", on_one_line(&straight(&consequence.what)));
    }
}

/// The weekday and time, as in "Mon 09:00:00".
fn time(at: SimTime, locale: &Locale) -> String {
    format!("{} {}", wording::weekday(at, Width::Short, locale), wording::time_of_day(at))
}

fn write_line(out: &mut String, line: &TranscriptLine, locale: &Locale) {
    let entry = line.entry.plain();
    let text = cleaned(entry.trim_end_matches('\n'));
    let _ = match &line.time {
        Some(time) => writeln!(out, "{text}  # {}, {time}", locale.say(Text::DocumentByHand)),
        None => writeln!(out, "{text}"),
    };
}
