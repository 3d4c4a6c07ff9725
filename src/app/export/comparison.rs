//! Two worlds beside each other as documents: Markdown, one picture, one script, and what is printed. All of it is made of the view that the page shows.

use std::fmt::Write;

use crate::text::{Locale, Text};
use crate::wording;

use super::super::compare::{CompareView, FateRow, WorldFate};
use super::super::escape::{address, fenced, isolated, markdown as markdown_text, on_one_line, straight, xml};
use super::super::timeline::fitting;
use super::chart::{caption, patterns, still};
use super::look::{Colours, Look};
use super::picture::fonts;

/// What stands above the chart in a picture.
const TITLE_PX: i32 = 62;
/// What stands below it.
const FOOT_PX: i32 = 28;
/// Where names begin.
const INDENT_PX: i32 = 12;

/// The comparison as Markdown: the table of fates, where the two part, both scripts, and the link to it.
pub fn markdown(view: &CompareView, link: &str, locale: &Locale) -> String {
    let mut out = format!("# {}\n\n{}\n\n", prose(&view.title), prose(&view.count));
    let _ = writeln!(
        out,
        "| # | {} | {} | {} |\n|--:|---|---|---|",
        prose(&locale.say(Text::CompareMessage)),
        prose(&wording::labeled("A", &view.a.0, locale)),
        prose(&wording::labeled("B", &view.b.0, locale))
    );
    for row in &view.rows {
        let cells = [prose(&message(row, locale)), prose(&fate(row.a.as_ref(), locale)), prose(&fate(row.b.as_ref(), locale))];
        let mark = if row.differs() { "**" } else { "" };
        let _ = writeln!(out, "| {mark}{}{mark} | {} |", row.id, cells.join(" | "));
    }
    if let Some(parting) = &view.parting {
        let _ = writeln!(out, "\n## {}\n", prose(&locale.say(Text::CompareParting)));
        for (tag, answer) in [("A", &parting.a), ("B", &parting.b)] {
            let sentence =
                answer.as_ref().map_or_else(|| locale.say(Text::CompareNoRule), |(rule, sentence)| wording::noted(sentence, rule, locale));
            let _ = writeln!(out, "* {}", prose(&wording::labeled(tag, &sentence, locale)));
        }
    }
    for (tag, (name, _), script) in [("A", &view.a, &view.scripts.0), ("B", &view.b, &view.scripts.1)] {
        let _ = write!(out, "\n## {}\n\n{}", prose(&wording::labeled(tag, name, locale)), fenced("powershell", script));
    }
    let _ = writeln!(out, "\n<{}>", address(link));
    out
}

/// A script that plays both worlds, one after the other.
pub fn script(view: &CompareView) -> String {
    let line = |text: &str| on_one_line(text);
    let (a, b) = (&view.scripts.0, &view.scripts.1);
    format!("# {}\n# A: {}\n{a}\n# B: {}\nReset-Sim\n{b}", line(&view.title), line(&view.a.0), line(&view.b.0))
}

/// Both worlds on one axis, as a file of its own.
pub fn svg(view: &CompareView, look: Look, locale: &Locale) -> String {
    let (colours, chart) = (look.colours(), &view.chart);
    let (width, height) = (chart.first.width + 16, chart.first.height + TITLE_PX + FOOT_PX);
    let (title, count, lang) = (xml(&isolated(&on_one_line(&view.title))), xml(&view.count), locale.tag().name());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"wywo-title wywo-about\" xml:lang=\"{lang}\" lang=\"{lang}\" font-family=\"{fonts}\">\n\
         <title id=\"wywo-title\">{title}</title>\n<desc id=\"wywo-about\">{count}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
        colours.sheet,
        fonts = fonts(locale.tag()),
    );
    out.push_str(&patterns(colours));
    out.push_str(&caption((INDENT_PX, 24), colours.ink, 16, &fitting(&view.title, 16, width - 24)));
    out.push_str(&caption((INDENT_PX, 46), colours.ink, 13, &view.count));
    let _ = write!(out, "<g transform=\"translate(8 {TITLE_PX})\" font-size=\"12\">\n{}</g>\n", drawn(view, colours));
    out.push_str(&caption((INDENT_PX, height - 10), colours.soft, 12, &locale.say(Text::DocumentIndependent)));
    out.push_str("</svg>\n");
    out
}

/// What is printed: the title, the picture, and the table of fates.
pub fn paper(view: &CompareView, locale: &Locale) -> String {
    let mut out = format!("<h1>{}</h1>\n<p>{}</p>\n{}", cell(&view.title), cell(&view.count), svg(view, Look::Light, locale));
    let head = [locale.say(Text::CompareMessage), wording::labeled("A", &view.a.0, locale), wording::labeled("B", &view.b.0, locale)];
    out.push_str("<table><thead><tr>");
    for text in &head {
        let _ = write!(out, "<th>{}</th>", cell(text));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &view.rows {
        out.push_str(if row.differs() { "<tr class=\"differs\">" } else { "<tr>" });
        for text in [message(row, locale), fate(row.a.as_ref(), locale), fate(row.b.as_ref(), locale)] {
            let _ = write!(out, "<td>{}</td>", cell(&text));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>\n");
    out
}

fn cell(text: &str) -> String {
    xml(&isolated(text))
}

/// The lanes of both, their names, and where they part.
fn drawn(view: &CompareView, colours: &Colours) -> String {
    let chart = &view.chart;
    let mut out = still(&chart.first, colours) + &still(&chart.second, colours);
    let (top, bottom, x) = (chart.titles.0 - 16, chart.first.height, chart.fork);
    let _ = writeln!(out, "<path d=\"M{x} {top}V{bottom}\" stroke=\"{}\" stroke-width=\"2.5\"/>", colours.accent);
    let _ = writeln!(out, "<path d=\"M{x} {}l6 6-6 6-6-6z\" fill=\"{}\"/>", chart.titles.1 - 10, colours.accent);
    for (y, tag, (name, _)) in [(chart.titles.0, "A", &view.a), (chart.titles.1, "B", &view.b)] {
        out.push_str(&caption((INDENT_PX, y), colours.ink, 13, &fitting(&format!("{tag}  {name}"), 13, chart.first.width - 2 * INDENT_PX)));
    }
    out
}

fn message(row: &FateRow, locale: &Locale) -> String {
    wording::noted(&row.text, &row.between, locale)
}

fn fate(fate: Option<&WorldFate>, locale: &Locale) -> String {
    fate.map_or_else(
        || locale.say(Text::CompareNotSent),
        |fate| {
            let reads = locale.say(Text::CompareReads { words: &fate.sender_reads });
            wording::sentences([wording::sentence(&fate.word, locale), reads], locale)
        },
    )
}

/// A text of ours or of a visitor in a line of Markdown.
fn prose(text: &str) -> String {
    markdown_text(&on_one_line(&straight(text)))
}
