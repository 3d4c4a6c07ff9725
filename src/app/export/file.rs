//! A document as a file: which kinds there are, what each is called, and what it holds. It draws no PNG: that is made of the SVG by
//! a canvas.

use super::super::console::TranscriptLine;
use super::super::link::script_of_world;
use super::look::Look;
use super::{DocumentSubject, markdown, picture, sheet, transcript};
use crate::app::names::names;
use crate::text::{Locale, Text};

/// The length of a file name without its ending, in characters.
const MAX_NAME_CHARS: usize = 60;

names! {
    /// A kind of document, as in the page's `data-kind`.
    DocumentKind {
        /// Markdown with a diagram.
        Markdown = "markdown",
        /// The timeline as SVG.
        Svg = "svg",
        /// The timeline as PNG.
        Png = "png",
        /// Every step as a tile.
        Sheet = "sheet",
        /// Acts and console as plain text.
        Transcript = "transcript",
        /// The session as a script.
        Script = "script",
        /// Every step on paper.
        Paper = "paper",
    }
}

impl DocumentKind {
    /// What it is called.
    pub const fn word(self) -> Text<'static> {
        match self {
            Self::Markdown => Text::ExportMarkdown,
            Self::Svg => Text::ExportSvg,
            Self::Png => Text::ExportPng,
            Self::Sheet => Text::ExportSheet,
            Self::Transcript => Text::ExportTranscript,
            Self::Script => Text::ExportScript,
            Self::Paper => Text::ExportPaper,
        }
    }

    /// What it is good for, in a sentence.
    pub const fn about(self) -> Text<'static> {
        match self {
            Self::Markdown => Text::ExportMarkdownAbout,
            Self::Svg | Self::Png => Text::ExportPictureAbout,
            Self::Sheet => Text::ExportSheetAbout,
            Self::Transcript => Text::ExportTranscriptAbout,
            Self::Script => Text::ExportScriptAbout,
            Self::Paper => Text::ExportPaperAbout,
        }
    }

    /// Whether it has colours of its own. Paper is always light.
    pub const fn has_look(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Sheet)
    }

    /// The ending of its file's name.
    const fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Sheet | Self::Paper => "html",
            Self::Transcript => "txt",
            Self::Script => "ps1",
        }
    }

    /// The media type of its file.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Sheet | Self::Paper => "text/html;charset=utf-8",
            Self::Transcript | Self::Script => "text/plain;charset=utf-8",
        }
    }
}

/// What a file of this kind holds; for a PNG the SVG that it is drawn from, for paper the elements that are printed.
pub fn content(kind: DocumentKind, subject: &DocumentSubject<'_>, look: Look, console: &[TranscriptLine]) -> String {
    match kind {
        DocumentKind::Markdown => markdown::document(subject),
        DocumentKind::Svg | DocumentKind::Png => picture::svg(subject, look),
        DocumentKind::Sheet => sheet::html(subject, look),
        DocumentKind::Transcript => transcript::text(subject, console),
        DocumentKind::Script => script_of_world(subject.session),
        DocumentKind::Paper => sheet::body(subject, Look::Light),
    }
}

/// The name of the file: the story's title as far as every file system takes it.
pub fn name(kind: DocumentKind, title: Option<&str>, locale: &Locale) -> String {
    let stem = title.map(stem).filter(|stem| !stem.is_empty()).unwrap_or_else(|| locale.say(Text::ExportFileName));
    format!("{stem}.{}", kind.ending())
}

/// Letters and digits stay, and what lies between them is one dash.
fn stem(title: &str) -> String {
    let mut stem = String::new();
    for letter in title.chars().filter(|letter| *letter != '’' && *letter != '\'') {
        if letter.is_alphanumeric() {
            stem.extend(letter.to_lowercase());
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.chars().count() >= MAX_NAME_CHARS {
            break;
        }
    }
    stem.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_title_as_file_systems_take_it() {
        let english = Locale::english();
        let name = |title| name(DocumentKind::Script, title, &english);
        assert_eq!(name(Some("Tony’s lunch: who answers?")), "tonys-lunch-who-answers.ps1");
        assert_eq!(name(Some("../../etc/passwd\0")), "etc-passwd.ps1");
        assert_eq!(name(Some("C:\\ÄÖ|*")), "c-äö.ps1");
        assert_eq!(name(Some("午餐？")), "午餐.ps1");
        assert_eq!(name(Some("…")), "session.ps1");
        assert_eq!(name(None), "session.ps1");
        assert_eq!(name(Some(&"long ".repeat(40))).chars().count(), MAX_NAME_CHARS + ".ps1".len() - 1);
    }

    #[test]
    fn names_and_endings_tell_the_kinds_apart() {
        let names: std::collections::BTreeSet<&str> = DocumentKind::ALL.into_iter().map(DocumentKind::name).collect();
        assert_eq!(names.len(), DocumentKind::ALL.len());
    }
}
