//! The train chart as SVG text: what the view model has placed, with every colour written where it is used, so that it stands alone.

use std::fmt::Write;

use crate::engine::{Mark, Stop};

use super::super::timeline::{DueMark, LANE_PX, Lane, NAMES_PX, Piece, TimelineView, Track};
use super::escape::{isolated, on_one_line, straight, xml};
use super::look::Colours;

/// What a line of labels is high.
const LETTER_HEIGHT_PX: i32 = 12;

/// How much of the chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// All of it.
    Full,
    /// Without words: it is looked at from afar.
    Thumbnail,
}

/// The chart's elements, without the `svg` around them.
pub fn drawn(view: &TimelineView, colours: &Colours, detail: Detail) -> String {
    let mut pen = Pen { out: String::new(), colours, detail, taken: Vec::new() };
    let labels = pen.free_labels(view);
    for lane in &view.lanes {
        pen.lane(view, lane);
    }
    if detail == Detail::Full {
        for (x, time) in &view.ticks {
            pen.text((*x, 16), colours.soft, "middle", 12, time);
        }
    }
    for (x, label) in &view.folds {
        pen.fold(view, *x, label);
    }
    for (track, is_free) in view.tracks.iter().zip(labels) {
        pen.track(track, is_free);
    }
    if detail == Detail::Full {
        view.dues.iter().for_each(|due| pen.due(due));
    }
    pen.now(view);
    pen.out
}

/// What a text is wide, about: letters of East Asia and pictures are twice as wide as others.
fn width_of(text: &str, size: i32) -> i32 {
    let halves: i32 = text.chars().map(|letter| if u32::from(letter) >= 0x1100 { 2 } else { 1 }).sum();
    halves * size * 11 / 20
}

/// As much of a text as fits.
pub fn fitting(text: &str, size: i32, room: i32) -> String {
    if width_of(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width_of(&kept, size) + size > room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}

struct Pen<'a> {
    out: String,
    colours: &'a Colours,
    detail: Detail,
    /// Where labels stand: left, right, base line.
    taken: Vec<(i32, i32, i32)>,
}

impl Pen<'_> {
    /// Takes a place for a label, where it is free.
    fn take(&mut self, from: i32, to: i32, y: i32) -> bool {
        let is_free = !self.taken.iter().any(|(left, right, base)| from < *right && *left < to && (base - y).abs() < LETTER_HEIGHT_PX);
        if is_free {
            self.taken.push((from, to, y));
        }
        is_free
    }

    /// Which messages can have their label: newer ones come first. What is written at their bars takes what is left.
    fn free_labels(&mut self, view: &TimelineView) -> Vec<bool> {
        let mut free: Vec<bool> = Vec::new();
        for track in view.tracks.iter().rev() {
            let (x, y) = track.label_at;
            free.push(self.take(x, x + width_of(&track.label, 12), y));
        }
        free.reverse();
        free
    }

    fn draw(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a text cannot fail.
        let _ = self.out.write_fmt(element);
        self.out.push('\n');
    }

    fn text(&mut self, (x, y): (i32, i32), fill: &str, anchor: &str, size: i32, text: &str) {
        let text = xml(&on_one_line(&straight(text)));
        if !text.is_empty() {
            self.draw(format_args!(
                "<text x=\"{x}\" y=\"{y}\" fill=\"{fill}\" text-anchor=\"{anchor}\" font-size=\"{size}\">{text}</text>"
            ));
        }
    }

    fn lane(&mut self, view: &TimelineView, lane: &Lane) {
        const BLANKS: i32 = 12;
        let name = on_one_line(&lane.name);
        let shown = match self.detail {
            Detail::Full => fitting(&name, 13, NAMES_PX - BLANKS),
            Detail::Thumbnail => name.chars().next().map(String::from).unwrap_or_default(),
        };
        let (x, anchor, size) = match self.detail {
            Detail::Full => (4, "start", 13),
            Detail::Thumbnail => (NAMES_PX - 6, "end", 20),
        };
        let title = xml(&isolated(&name));
        self.draw(format_args!("<g><title>{title}</title>"));
        self.text((x, lane.y + size / 3), self.colours.ink, anchor, size, &shown);
        let top = lane.y - 9;
        for (from, to, dot, word) in &lane.bands {
            let (width, fill) = ((to - from).max(1), self.colours.band(*dot));
            let place = format!("x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"18\" rx=\"3\"");
            match self.detail {
                Detail::Full => self.draw(format_args!("<rect {place} fill=\"{fill}\"><title>{title}: {}</title></rect>", xml(word))),
                Detail::Thumbnail => self.draw(format_args!("<rect {place} fill=\"{fill}\"/>")),
            }
        }
        if let Some((_, to, dot, _)) = lane.bands.last() {
            let (width, fill) = ((view.width - to).max(0), self.colours.band(*dot));
            self.draw(format_args!("<rect x=\"{to}\" y=\"{top}\" width=\"{width}\" height=\"18\" fill=\"{fill}\" opacity=\"0.4\"/>"));
        }
        self.draw(format_args!("</g>"));
    }

    fn fold(&mut self, view: &TimelineView, x: i32, label: &str) {
        let (from, bottom, stroke, label) = (x - 3, view.height - 6, self.colours.soft, xml(label));
        self.draw(format_args!(
            "<path d=\"M{from} 24l6 6-6 6 6 6V{bottom}\" fill=\"none\" stroke=\"{stroke}\" stroke-dasharray=\"2 3\"><title>{label}</title></path>"
        ));
    }

    fn track(&mut self, track: &Track, is_free: bool) {
        let colour = self.colours.state(track.state);
        let (x, y) = track.start;
        self.draw(format_args!("<g><circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"{colour}\"/>"));
        for piece in &track.pieces {
            self.piece(piece, colour);
        }
        if self.detail == Detail::Full && is_free {
            self.text(track.label_at, self.colours.ink, "start", 12, &track.label);
        }
        self.draw(format_args!("</g>"));
    }

    fn piece(&mut self, piece: &Piece, colour: &str) {
        match piece {
            Piece::Bar { stop, from, to, y, open: _, label } => {
                let (fill, stroke, dashes) = match stop {
                    Stop::Line => (self.colours.sheet, self.colours.busy, " stroke-dasharray=\"3 3\""),
                    Stop::Spooler => (self.colours.spool_soft, self.colours.spool, ""),
                    Stop::Mailbox => (self.colours.mail_soft, self.colours.mail, ""),
                    Stop::Toast => (self.colours.accent_soft, self.colours.accent, ""),
                };
                let (top, width) = (y - 6, (to - from).max(1));
                self.draw(format_args!(
                    "<rect x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"12\" rx=\"6\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.2\"{dashes}/>"
                ));
                let (middle, base, half) = (i32::midpoint(*from, *to), y - LANE_PX / 4, width_of(label, 12) / 2);
                if self.detail == Detail::Full && !label.is_empty() && self.take(middle - half, middle + half, base) {
                    self.text((middle, base), self.colours.ink, "middle", 12, label);
                }
            }
            Piece::Line { from, to } => self.draw(format_args!(
                "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.6\"/>",
                from.0, from.1, to.0, to.1
            )),
            Piece::Mark(mark, x, y) => self.mark(*mark, (*x, *y), colour),
        }
    }

    fn mark(&mut self, mark: Mark, (x, y): (i32, i32), colour: &str) {
        let (ground, shape, slip, slip_ink) = (self.colours.sheet, shape_of(mark), self.colours.slip, self.colours.slip_ink);
        let (plate, stroke) = match mark {
            Mark::Tick | Mark::Cross => (format!("<circle r=\"8\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"1.6\"/>"), colour),
            Mark::Slip => {
                let at = "x=\"-8\" y=\"-9\" width=\"16\" height=\"18\" rx=\"1.5\"";
                (format!("<rect {at} fill=\"{slip}\" stroke=\"{slip_ink}\" stroke-width=\"1.2\"/>"), slip_ink)
            }
        };
        self.draw(format_args!(
            "<g transform=\"translate({x} {y})\">{plate}<path d=\"{shape}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></g>"
        ));
    }

    fn due(&mut self, due: &DueMark) {
        let ((x, y), fill, stroke) = (due.at, self.colours.sheet, self.colours.soft);
        self.draw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-dasharray=\"2 2\"/>"));
        self.text((x + 10, y + 4), stroke, "start", 12, &due.label);
    }

    fn now(&mut self, view: &TimelineView) {
        let (x, bottom, colour) = (view.now, view.height - 4, self.colours.accent);
        self.draw(format_args!("<path d=\"M{x} 22V{bottom}\" stroke=\"{colour}\" stroke-width=\"1.6\"/>"));
    }
}

const fn shape_of(mark: Mark) -> &'static str {
    match mark {
        Mark::Tick => "M-3.5 .3l2.4 2.5L3.7-2.7",
        Mark::Slip => "M-4.5-3.5h9M-4.5.5h9M-4.5 4.5h5",
        Mark::Cross => "M-3-3l6 6M3-3l-6 6",
    }
}

/// A mark of the legend, in the middle of a line of text.
pub fn sample(mark: Mark, at: (i32, i32), colours: &Colours) -> String {
    let mut pen = Pen { out: String::new(), colours, detail: Detail::Full, taken: Vec::new() };
    let colour = match mark {
        Mark::Tick => colours.ok,
        Mark::Slip => colours.slip_ink,
        Mark::Cross => colours.busy,
    };
    pen.mark(mark, at, colour);
    pen.out
}

/// Lines of text below or above the chart.
pub fn caption(at: (i32, i32), fill: &str, size: i32, text: &str) -> String {
    let text = xml(&on_one_line(&straight(text)));
    format!("<text x=\"{}\" y=\"{}\" fill=\"{fill}\" font-size=\"{size}\">{text}</text>\n", at.0, at.1)
}
