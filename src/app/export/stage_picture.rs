//! The stage of a scene as a small picture: who takes part, the way of the message, and where it lies, in the colours and words of the page. The same picture
//! stands in a lesson's handout and beside what comes next in the presenter's window.

use std::fmt::Write;

use super::super::escape::{on_one_line, xml};
use super::super::stage::{Letter, LetterPlace, Person, StageRow, StageSide, StageView, Walked, WayPart};
use super::look::Colours;
use crate::tenant::MessageState;
use crate::wording::{given_name, shortened};

/// The size of the picture.
const WIDTH: i32 = 480;
const HEIGHT: i32 = 190;
/// Where the way runs, and where it begins, passes the spooler and the mailbox, and ends.
const AXIS: i32 = 52;
const STOPS: [i32; 4] = [100, 186, 294, 380];

/// Draws a stage. What names the picture is said by whoever shows it.
pub fn svg(view: &StageView, colours: &Colours, label: &str) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" aria-label=\"{}\" \
         font-family=\"sans-serif\" text-anchor=\"middle\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"8\" fill=\"{}\" stroke=\"{}\"/>\n",
        xml(&on_one_line(label)),
        colours.paper,
        colours.line
    );
    let drawing = Drawing { view, colours };
    drawing.way(&mut out);
    for person in &view.cast {
        drawing.person(&mut out, person);
    }
    if let Some(letter) = &view.letter {
        drawing.letter(&mut out, letter);
    }
    out.push_str("</svg>\n");
    out
}

struct Drawing<'a> {
    view: &'a StageView,
    colours: &'a Colours,
}

impl Drawing<'_> {
    /// A place on the way, as seen from the sender's side.
    const fn as_seen(&self, x: i32) -> i32 {
        if self.view.mirrored { WIDTH - x } else { x }
    }

    fn way(&self, out: &mut String) {
        let mut leg = |from: i32, to: i32, walked: Walked, state: MessageState| {
            let dots = match walked {
                Walked::Been => "",
                Walked::Due => " stroke-dasharray=\"1 8\" stroke-linecap=\"round\"",
                Walked::Never => return,
            };
            let (from, to, colour) = (self.as_seen(from), self.as_seen(to), self.colours.state(state));
            let _ = writeln!(out, "<path d=\"M{from} {AXIS}H{to}\" stroke=\"{colour}\" stroke-width=\"4\" fill=\"none\"{dots}/>");
        };
        let [begin, spooler, mailbox, end] = STOPS;
        for own in &self.view.legs {
            let (from, to) = match own.route {
                WayPart::Out => (begin, spooler),
                WayPart::Leave => (spooler, mailbox),
                WayPart::Notify => (mailbox, end),
                WayPart::Straight => (begin, end),
                WayPart::File => (end, mailbox),
            };
            leg(from, to, own.walked, own.state);
        }
    }

    fn person(&self, out: &mut String, person: &Person) {
        let x = if person.seat.side == StageSide::Left { 54 } else { WIDTH - 54 };
        let y = match person.seat.row {
            StageRow::Whole | StageRow::Upper => AXIS,
            StageRow::Lower => AXIS + 88,
        };
        let Colours { sheet, soft, ink, .. } = self.colours;
        let colour = self.colours.presence(person.presence.presence.color());
        let _ = writeln!(
            out,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"24\" fill=\"{sheet}\" stroke=\"{soft}\"/>\n<text x=\"{x}\" y=\"{}\" font-size=\"16\" font-weight=\"700\" fill=\"{ink}\">{}</text>\n\
             <circle cx=\"{}\" cy=\"{}\" r=\"7\" fill=\"{colour}\" stroke=\"{sheet}\" stroke-width=\"2\"/>\n\
             <text x=\"{x}\" y=\"{}\" font-size=\"13\" font-weight=\"700\" fill=\"{ink}\">{}</text>\n<text x=\"{x}\" y=\"{}\" font-size=\"12\" fill=\"{colour}\">{}</text>",
            y + 6,
            xml(&person.initials),
            x + 18,
            y + 17,
            y + 40,
            xml(&shortened(given_name(&person.name), 14)),
            y + 55,
            xml(&shortened(&person.presence.word, 16)),
        );
    }

    fn letter(&self, out: &mut String, letter: &Letter) {
        let [begin, spooler, mailbox, end] = STOPS;
        let place = match letter.place {
            LetterPlace::Gates => i32::midpoint(begin, spooler),
            LetterPlace::Wire => WIDTH / 2,
            LetterPlace::Spooler => spooler,
            LetterPlace::Mailbox | LetterPlace::Slip | LetterPlace::Nowhere => mailbox,
            LetterPlace::Toast | LetterPlace::Conversation => end,
        };
        // Beside a person there must be room for half a letter.
        let x = self.as_seen(place).clamp(198, WIDTH - 198);
        let colour = self.colours.state(letter.state);
        let (fill, dashes) = match letter.place {
            LetterPlace::Slip => (self.colours.slip, ""),
            LetterPlace::Nowhere => ("none", " stroke-dasharray=\"6 5\""),
            LetterPlace::Gates
            | LetterPlace::Wire
            | LetterPlace::Spooler
            | LetterPlace::Mailbox
            | LetterPlace::Toast
            | LetterPlace::Conversation => (self.colours.sheet, ""),
        };
        let stop = self.as_seen(place);
        let _ = writeln!(
            out,
            "<circle cx=\"{stop}\" cy=\"{AXIS}\" r=\"8\" fill=\"{colour}\"/>\n<path d=\"M{stop} {AXIS}L{x} 92\" stroke=\"{colour}\" stroke-width=\"1.5\" fill=\"none\"/>\n\
             <rect x=\"{}\" y=\"92\" width=\"180\" height=\"58\" rx=\"4\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"2\"{dashes}/>\n\
             <text x=\"{x}\" y=\"116\" font-size=\"15\" font-weight=\"700\" fill=\"{ink}\">{}</text>\n<text x=\"{x}\" y=\"138\" font-size=\"13\" fill=\"{ink}\">{} → {}</text>\n\
             <text x=\"{x}\" y=\"172\" font-size=\"15\" font-weight=\"700\" fill=\"{colour}\">{}</text>",
            x - 90,
            xml(&shortened(&on_one_line(&letter.text), 19)),
            xml(&shortened(&letter.from_name, 12)),
            xml(&shortened(given_name(&letter.to_name), 12)),
            xml(&letter.state_word),
            ink = self.colours.ink,
        );
    }
}
