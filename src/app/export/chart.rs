//! The train chart as SVG text: what the view model has placed, with every colour written where it is used, so that it stands alone.

use std::fmt::Write;

use crate::engine::Mark;
use crate::tenant::Place;

use super::super::escape::{isolated, on_one_line, straight, xml};
use super::super::timeline::{ChartLane, ChartTrack, DueMark, NAMES_PX, TimelineView, TrackPart, fitting};
use super::look::Colours;

/// How much of the chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartDetail {
    /// All of it.
    Full,
    /// Without words: it is looked at from afar.
    Thumbnail,
}

/// The chart's elements, without the `svg` around them.
pub fn drawn(view: &TimelineView, colours: &Colours, detail: ChartDetail) -> String {
    let mut pen = Pen { out: String::new(), colours, detail };
    for lane in &view.lanes {
        pen.lane(view, lane);
    }
    if detail == ChartDetail::Full {
        for (x, time) in &view.ticks {
            pen.text((*x, 16), colours.soft, "middle", 12, time);
        }
    }
    for (x, label) in &view.folds {
        pen.fold(view, *x, label);
    }
    for track in &view.tracks {
        pen.track(track);
    }
    if detail == ChartDetail::Full {
        view.dues.iter().for_each(|due| pen.due(due));
    }
    pen.now(view);
    pen.out
}

struct Pen<'a> {
    out: String,
    colours: &'a Colours,
    detail: ChartDetail,
}

impl Pen<'_> {
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

    fn lane(&mut self, view: &TimelineView, lane: &ChartLane) {
        const BLANKS: i32 = 12;
        let name = on_one_line(&lane.name);
        let shown = match self.detail {
            ChartDetail::Full => fitting(&name, 13, NAMES_PX - BLANKS),
            ChartDetail::Thumbnail => name.chars().next().map(String::from).unwrap_or_default(),
        };
        let (x, anchor, size) = match self.detail {
            ChartDetail::Full => (4, "start", 13),
            ChartDetail::Thumbnail => (NAMES_PX - 6, "end", 20),
        };
        let title = xml(&isolated(&name));
        self.draw(format_args!("<g><title>{title}</title>"));
        self.text((x, lane.y + size / 3), self.colours.ink, anchor, size, &shown);
        let top = lane.y - 9;
        for (from, to, dot, word) in &lane.bands {
            let (width, fill) = ((to - from).max(1), self.colours.band(*dot));
            let place = format!("x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"18\" rx=\"3\"");
            match self.detail {
                ChartDetail::Full => self.draw(format_args!("<rect {place} fill=\"{fill}\"><title>{title}: {}</title></rect>", xml(word))),
                ChartDetail::Thumbnail => self.draw(format_args!("<rect {place} fill=\"{fill}\"/>")),
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

    fn track(&mut self, track: &ChartTrack) {
        let colour = self.colours.state(track.state);
        let (x, y) = track.start;
        self.draw(format_args!("<g><circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"{colour}\"/>"));
        for piece in &track.pieces {
            self.piece(piece, colour);
        }
        if self.detail == ChartDetail::Full {
            self.text(track.label_at, self.colours.ink, "start", 12, &track.label);
        }
        self.draw(format_args!("</g>"));
    }

    fn piece(&mut self, piece: &TrackPart, colour: &str) {
        match piece {
            TrackPart::Bar { place, from, to, y, open: _, label } => {
                let (fill, stroke, dashes) = match place {
                    Place::Line => (self.colours.sheet, self.colours.busy, " stroke-dasharray=\"3 3\""),
                    Place::Spooler => (self.colours.spool_soft, self.colours.spool, ""),
                    Place::Mailbox => (self.colours.mail_soft, self.colours.mail, ""),
                    Place::Toast => (self.colours.accent_soft, self.colours.accent, ""),
                };
                let (top, width) = (y - 7, (to - from).max(1));
                self.draw(format_args!(
                    "<rect x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"14\" rx=\"7\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.2\"{dashes}/>"
                ));
                if self.detail == ChartDetail::Full {
                    self.text((i32::midpoint(*from, *to), y + 4), self.colours.ink, "middle", 12, label);
                }
            }
            TrackPart::Line { from, to } => self.draw(format_args!(
                "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.6\"/>",
                from.0, from.1, to.0, to.1
            )),
            TrackPart::Mark(mark, x, y) => self.mark(*mark, (*x, *y), colour),
        }
    }

    fn mark(&mut self, mark: Mark, (x, y): (i32, i32), colour: &str) {
        let (ground, shape, slip, slip_ink) = (self.colours.sheet, shape_of(mark), self.colours.slip, self.colours.slip_ink);
        let (plate, stroke) = match mark {
            Mark::Tick | Mark::Cross | Mark::Nowhere => {
                (format!("<circle r=\"8\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"1.6\"/>"), colour)
            }
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
        Mark::Nowhere => "M-3.5 3.5l7-7",
    }
}

/// A mark of the legend, in the middle of a line of text.
pub fn sample(mark: Mark, at: (i32, i32), colours: &Colours) -> String {
    let mut pen = Pen { out: String::new(), colours, detail: ChartDetail::Full };
    let colour = match mark {
        Mark::Tick => colours.ok,
        Mark::Slip => colours.slip_ink,
        Mark::Cross => colours.busy,
        Mark::Nowhere => colours.soft,
    };
    pen.mark(mark, at, colour);
    pen.out
}

/// Lines of text below or above the chart.
pub fn caption(at: (i32, i32), fill: &str, size: i32, text: &str) -> String {
    let text = xml(&on_one_line(&straight(text)));
    format!("<text x=\"{}\" y=\"{}\" fill=\"{fill}\" font-size=\"{size}\">{text}</text>\n", at.0, at.1)
}
