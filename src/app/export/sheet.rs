//! The contact sheet: one HTML file with every step as a small tile. It needs no script and nothing else, and prints well.

use std::fmt::Write;

use crate::engine::Session;
use crate::tenant::UserId;
use crate::text::{Locale, Text};
use crate::wording;

use super::super::escape::{cleaned, isolated, on_one_line, straight, xml};
use super::super::timeline::{ChartForm, Most, Plan};
use super::act::{Act, ChapterKind, Walk, chapters};
use super::chart::{ChartDetail, drawn, initials, patterns};
use super::look::{Colours, Look};
use super::picture::fonts;
use super::{DocumentSubject, at_its_end, ledger_sentence};

/// The number of tiles that have a picture, the last ones; more would make a file too large for browsers.
const MAX_PICTURES: u32 = 300;
/// What a picture shows at most.
const MOST: Most = Most { lanes: 8, idle_lanes: 4, tracks: 24, steps: 24, dues: 0 };
/// A picture's least width, in pixels of the chart.
const CHART_PX: i32 = 700;
/// What is kept of the names' column: an initial.
const INITIAL_PX: i32 = 28;
/// What lies right of now is left out but for this.
const MARGIN_PX: i32 = 30;

/// The sheet of the current branch, to its end.
pub fn html(subject: &DocumentSubject<'_>, look: Look) -> String {
    let locale = subject.locale;
    let title = locale.say(Text::DocumentSheet { title: &on_one_line(&subject.title()) });
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n\
         {}</body>\n</html>\n",
        locale.tag().name(),
        locale.tag().direction().name(),
        style(look.colours(), fonts(locale.tag())),
        body(subject, look),
        title = xml(&title),
    )
}

/// What stands on the sheet, as elements alone: for a page that has styles of its own.
pub fn body(subject: &DocumentSubject<'_>, look: Look) -> String {
    let locale = subject.locale;
    let end = at_its_end(subject.session);
    let title = locale.say(Text::DocumentSheet { title: &on_one_line(&subject.title()) });
    let mut out = format!("<h1 dir=\"auto\">{}</h1>\n<p>{}</p>\n", xml(&title), xml(&ledger_sentence(&end, locale)));
    let steps = subject.session.steps();
    let without = steps.saturating_sub(MAX_PICTURES);
    if without > 0 {
        let _ = writeln!(out, "<p>{}</p>", xml(&locale.say(Text::DocumentSheetCut { count: MAX_PICTURES.into() })));
    }
    if steps == 0 {
        let _ = writeln!(out, "<p>{}</p>", xml(&locale.say(Text::DocumentNothing)));
    }
    let tiles = Tiles { subject, look, lanes: lanes_of(&end), without };
    if !tiles.lanes.is_empty() && steps > 0 {
        legend(&mut out, &end, &tiles.lanes, locale);
    }
    tiles.write(&mut out);
    let _ = writeln!(out, "<footer>{}</footer>", xml(&locale.say(Text::DocumentIndependent)));
    out
}

/// What the letters, the patterns and the signs in the pictures mean.
fn legend(out: &mut String, end: &Session, lanes: &[UserId], locale: &Locale) {
    let name = |user: &UserId| {
        let name = on_one_line(wording::user_name(end.tenant(), *user));
        format!("{} {}", initials(&name), isolated(&name))
    };
    let names = wording::list(&lanes.iter().map(name).collect::<Vec<_>>(), locale);
    let told = [
        locale.say(Text::DocumentLegendLanes { names: &names }),
        locale.say(Text::TimelineLegendPatterns),
        locale.say(Text::DocumentLegendMarks),
        locale.say(Text::TimelineLegendFold),
    ];
    let _ = writeln!(out, "<p class=\"quiet\">{}</p>", xml(&wording::sentences(told, locale)));
}

/// Whose lanes: the same in every picture, so that one can leaf through them.
fn lanes_of(end: &Session) -> Vec<UserId> {
    let mut users = Vec::new();
    for message in end.tenant().messages().iter() {
        for user in [message.from, message.to] {
            if users.len() < MOST.lanes && !users.contains(&user) {
                users.push(user);
            }
        }
    }
    users
}

struct Tiles<'a> {
    subject: &'a DocumentSubject<'a>,
    look: Look,
    lanes: Vec<UserId>,
    /// The number of tiles at the start that have no picture.
    without: u32,
}

impl Tiles<'_> {
    fn write(&self, out: &mut String) {
        let mut walk = Walk::new(self.subject.session, self.subject.locale);
        for chapter in chapters(self.subject) {
            match &chapter.kind {
                ChapterKind::Beat(narration) => drop(writeln!(out, "<h2 dir=\"auto\">{}</h2>", xml(&on_one_line(narration)))),
                ChapterKind::Afterwards => drop(writeln!(out, "<h2>{}</h2>", xml(&self.subject.locale.say(Text::DocumentAfterwards)))),
                ChapterKind::Everything => {}
            }
            if chapter.until == chapter.after {
                continue;
            }
            let _ = writeln!(out, "<ol start=\"{}\">", chapter.after + 1);
            for _ in chapter.after..chapter.until {
                if let Some(act) = walk.next() {
                    self.tile(out, &act, walk.session());
                }
            }
            out.push_str("</ol>\n");
        }
    }

    fn tile(&self, out: &mut String, act: &Act, session: &Session) {
        let locale = self.subject.locale;
        let (number, time) = (locale.say(Text::DocumentSheetStep { step: act.step.into() }), wording::time_of_day(act.ended_at));
        let _ =
            writeln!(out, "<li>\n<h3><a href=\"{}\">{}</a> <time>{time}</time></h3>", xml(&(self.subject.link)(act.step)), xml(&number));
        if act.step > self.without {
            out.push_str(&self.picture(session, &act.deed, locale));
        }
        let _ = writeln!(out, "<code dir=\"ltr\">{}</code>", xml(&cleaned(&act.line)));
        if act.consequences.is_empty() {
            let _ = writeln!(out, "<p class=\"quiet\">{}</p>", xml(&locale.say(Text::DocumentSheetQuiet)));
        } else {
            let lines: Vec<String> = act
                .consequences
                .iter()
                .map(|consequence| format!("<li>{}</li>", xml(&on_one_line(&straight(&consequence.what)))))
                .collect();
            let _ = writeln!(out, "<ul>{}</ul>", lines.join("\n"));
        }
        out.push_str("</li>\n");
    }

    /// The chart up to this step.
    fn picture(&self, session: &Session, deed: &str, locale: &Locale) -> String {
        let view = Plan { form: ChartForm::Strip, first: self.lanes.clone(), ..Plan::of(session, locale, CHART_PX, MOST) }.drawn();
        let (left, height) = (view.chart.names - INITIAL_PX, view.chart.height);
        let width = (view.now.x.whole() + MARGIN_PX).max(CHART_PX / 2) - left;
        // The patterns stand in the first picture, for all.
        let patterns = if session.step() == self.without + 1 { patterns(self.look.colours()) } else { String::new() };
        format!(
            "<svg viewBox=\"{left} 14 {width} {}\" role=\"img\" aria-label=\"{}\">\n{patterns}{}</svg>\n",
            height - 14,
            xml(&on_one_line(deed)),
            drawn(&view, self.look.colours(), ChartDetail::Thumbnail)
        )
    }
}

fn style(colours: &Colours, fonts: &str) -> String {
    let Colours { paper, sheet, ink, soft, line, accent, .. } = colours;
    format!(
        "body {{ margin: 1.5rem; background: {paper}; color: {ink}; font: 0.8125rem/1.4 {fonts}; }}\n\
         h1 {{ font-size: 1.375rem; }} h2 {{ font-size: 1rem; break-after: avoid; }} h3 {{ margin: 0; font-size: 0.875rem; }}\n\
         h1, h2, code, li {{ overflow-wrap: anywhere; }}\n\
         ol {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0.75rem; padding: 0; list-style: none; }}\n\
         ol > li {{ display: flex; flex-direction: column; gap: 0.375rem; padding: 0.625rem; background: {sheet}; border: 1px solid {line}; \
         border-radius: 0.5rem; break-inside: avoid; }}\n\
         h3 {{ display: flex; justify-content: space-between; }} h3 a {{ color: {accent}; }} time, .quiet, footer {{ color: {soft}; }}\n\
         svg, code {{ direction: ltr; }} svg {{ inline-size: 100%; block-size: auto; max-block-size: 9rem; }} svg rect {{ print-color-adjust: exact; }}\n\
         code {{ font: 0.75rem/1.4 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; max-block-size: 8rem; overflow: auto; }}\n\
         @media (min-width: 40rem) {{ ol > li:only-child {{ grid-column: 1 / -1; display: grid; \
         grid-template: auto auto 1fr / minmax(0, 17rem) minmax(0, 1fr); column-gap: 1rem; }} \
         li:only-child > h3 {{ grid-column: 1 / -1; }} li:only-child > svg {{ grid-row: 2 / span 2; }} }}\n\
         ul {{ margin: 0; padding-inline-start: 1.125rem; }} p {{ margin: 0 0 0.5rem; }} .quiet {{ margin: 0; }}\n\
         @media print {{ body {{ margin: 0; background: none; }} ol {{ grid-template-columns: repeat(3, 1fr); }} code {{ max-block-size: none; }} \
         h3 a {{ color: inherit; }} }}\n"
    )
}
