//! The timeline as a picture of its own: one SVG file that needs neither the page nor its styles. A PNG is made of it elsewhere.

use std::fmt::Write;

use crate::engine::Mark;
use crate::tenant::{MessageState, Presence, PresenceColor};
use crate::text::{Script, Tag, Text};
use crate::wording;

use super::super::escape::{isolated, on_one_line, xml};
use super::super::timeline::{ChartView, Most, Plan, fitting};
use super::chart::{ChartDetail, caption, drawn, pattern_of, patterns, sample};
use super::look::Look;
use super::{DocumentSubject, ledger_sentence};

/// The least width of the chart, in pixels.
const WIDTH_PX: i32 = 960;
/// What stands above the chart: the title.
const TITLE_PX: i32 = 34;
/// What stands below it: the legend, the ledger, where it comes from.
const FOOT_PX: i32 = 118;
/// A title longer than this is cut.
const MAX_TITLE_CHARS: usize = 200;
/// As much as a picture can show and still be looked at.
const MOST: Most = Most { lanes: 40, idle_lanes: 8, tracks: 240, steps: 400, dues: 5 };

/// The fonts, as on the page: Chinese and Japanese first name their own, for the same character has another shape in each.
pub const fn fonts(tag: Tag) -> &'static str {
    match tag.script() {
        Script::SimplifiedChinese => "'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
        Script::Japanese => "'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', 'Noto Sans JP', system-ui, sans-serif",
        Script::Latin => "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif",
    }
}

/// The timeline at the session's current step.
pub fn svg(subject: &DocumentSubject<'_>, look: Look) -> String {
    let (session, locale, colours) = (subject.session, subject.locale, look.colours());
    let view = Plan::of(session, locale, WIDTH_PX, MOST).drawn();
    let title =
        locale.say(Text::DocumentPicture { title: &isolated(&wording::shortened(&on_one_line(&subject.title()), MAX_TITLE_CHARS)) });
    let (step, steps, time) = (session.step().into(), session.steps().into(), wording::time_of_day(session.now()));
    let ledger = ledger_sentence(session, locale);
    let about = locale.say(Text::DocumentPictureAbout { ledger: &ledger, step, steps, time: &time });
    let (width, height) = (view.chart.width + 16, view.chart.height + TITLE_PX + FOOT_PX);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"wywo-title wywo-about\" xml:lang=\"{lang}\" lang=\"{lang}\" font-family=\"{fonts}\">\n\
         <title id=\"wywo-title\">{}</title>\n<desc id=\"wywo-about\">{}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
        xml(&title),
        xml(&about),
        colours.sheet,
        lang = locale.tag().name(),
        fonts = fonts(locale.tag()),
    );
    out.push_str(&patterns(colours));
    out.push_str(&caption((12, 22), colours.ink, 16, &fitting(&title, 16, width - 24)));
    let _ = write!(out, "<g transform=\"translate(8 {TITLE_PX})\" font-size=\"12\">\n{}</g>\n", drawn(&view, colours, ChartDetail::Full));
    out.push_str(&foot(subject, &view.chart, look, &ledger));
    out.push_str("</svg>\n");
    out
}

/// The legend, the ledger, and where the picture comes from.
fn foot(subject: &DocumentSubject<'_>, view: &ChartView, look: Look, ledger: &str) -> String {
    const KEY_PX: i32 = 14;
    const APART_PX: i32 = 26;
    let (locale, colours) = (subject.locale, look.colours());
    let top = view.height + TITLE_PX + 16;
    let mut out = String::new();
    let mut x = 12;
    let mut key = |out: &mut String, drawing: &dyn Fn(i32) -> String, word: Text<'_>| {
        let word = locale.say(word);
        out.push_str(&drawing(x));
        out.push_str(&caption((x + KEY_PX + 6, top + 4), colours.soft, 12, &word));
        let letters: i32 = word.chars().map(|letter| if letter.is_ascii() { 7 } else { 9 }).sum();
        x += KEY_PX + APART_PX + letters;
    };
    let bands = [
        (PresenceColor::Green, Presence::Available),
        (PresenceColor::Red, Presence::Busy),
        (PresenceColor::Yellow, Presence::Away),
        (PresenceColor::Gray, Presence::Offline),
    ];
    for (dot, presence) in bands {
        let (fill, line) = (colours.band(dot), colours.presence(dot));
        let band = |x: i32| {
            let place = format!("x=\"{x}\" y=\"{}\" width=\"{KEY_PX}\"", top - 6);
            let woven = pattern_of(dot).map_or_else(String::new, |id| format!("<rect {place} height=\"12\" fill=\"url(#{id})\"/>"));
            let foot = format!("<rect x=\"{x}\" y=\"{}\" width=\"{KEY_PX}\" height=\"3\" fill=\"{line}\"/>", top + 4);
            format!("<rect {place} height=\"12\" fill=\"{fill}\"/>{woven}{foot}\n")
        };
        key(&mut out, &band, wording::presence(presence));
    }
    let marks = [
        (Mark::Tick, MessageState::Delivered),
        (Mark::Slip, MessageState::MissedNotice),
        (Mark::Cross, MessageState::Refused),
        (Mark::Nowhere, MessageState::NotStored),
    ];
    for (mark, state) in marks {
        key(&mut out, &|x| sample(mark, (x + KEY_PX / 2, top), colours), wording::message_state(state));
    }
    for (line, how) in (0..).zip([Text::TimelineLegendAtOnce, Text::TimelineLegendFold]) {
        out.push_str(&caption((12, top + 26 + 18 * line), colours.soft, 12, &locale.say(how)));
    }
    let top = top + 42;
    let cut = if view.cut || view.steps > MOST.steps { format!(" {}", locale.say(Text::DocumentPictureCut)) } else { String::new() };
    out.push_str(&caption((12, top + 28), colours.ink, 13, &format!("{ledger}{cut}")));
    out.push_str(&caption((12, top + 48), colours.soft, 12, &locale.say(Text::DocumentIndependent)));
    out
}
