//! The page about the rules as Markdown. `docs/rules.md` is its English copy, which a test keeps.

use std::fmt::Write;

use crate::tenant::Source;
use crate::text::Locale;

use super::super::escape::{address, markdown};
use super::super::rules::{DocumentRow, RuleRow, Section, view};

/// The page in a language.
pub fn page(locale: &Locale) -> String {
    let view = view(locale);
    let mut out = format!("# {}\n", markdown(&view.title));
    for sentence in &view.intro {
        let _ = write!(out, "\n{}\n", markdown(sentence));
    }
    for section in &view.sections {
        write_section(&mut out, section, &view.columns);
    }
    let _ = write!(out, "\n## {}\n\n", markdown(&view.documents_title));
    for document in &view.documents {
        let _ = writeln!(out, "- {}: {}", markdown(&document.name), linked(document, document.title));
    }
    out.push('\n');
    for document in &view.documents {
        if let Some(url) = &document.url {
            let _ = writeln!(out, "[{}]: {}", key(document), address(url));
        }
    }
    out
}

fn write_section(out: &mut String, section: &Section, columns: &[String; 3]) {
    let _ = write!(out, "\n## {}\n\n", markdown(&section.title));
    for note in &section.notes {
        let anchor = note.id.map_or_else(String::new, |id| format!("<a id=\"{id}\"></a>"));
        let _ = writeln!(out, "- {anchor}{}", markdown(&note.text));
    }
    if section.rows.is_empty() {
        return;
    }
    let columns = columns.each_ref().map(|column| markdown(column)).join(" | ");
    let _ = writeln!(out, "| {columns} |\n|---|---|---|");
    for row in &section.rows {
        write_row(out, row);
    }
}

fn write_row(out: &mut String, row: &RuleRow) {
    let weaker_part = row.weaker_part.as_ref().map_or_else(String::new, |part| format!("<br>*{}*", markdown(part)));
    let omits = row.omits.as_ref().map_or_else(String::new, |(ids, words)| {
        let first = ids.first().copied().unwrap_or_default();
        format!("<br>[{}](#{first})", markdown(words))
    });
    let documents: Vec<String> = row.documents.iter().map(|document| linked(document, &document.name)).collect();
    let known = if documents.is_empty() { String::new() } else { format!(": {}", documents.join(", ")) };
    let _ = writeln!(out, "| {} | {}{weaker_part}{omits} | {}{known} |", row.id, markdown(&row.says), markdown(&row.evidence_word));
}

/// A name that leads to its document, where that has an address.
fn linked(document: &DocumentRow, name: &str) -> String {
    if document.url.is_some() { format!("[{}][{}]", markdown(name), key(document)) } else { markdown(name) }
}

/// The word by which a document's address is named at the end of the page.
const fn key(document: &DocumentRow) -> &'static str {
    match document.source {
        Source::Article => "article",
        Source::OfflineIm => "offline-im",
        Source::Notifications => "notifications",
        Source::PresenceStatus => "presence",
        Source::Cmdlets => "cmdlets",
        Source::Sdk => "sdk",
        Source::Policies => "policies",
        Source::Coexistence => "coexistence",
    }
}
