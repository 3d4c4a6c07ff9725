//! The train chart as SVG text: what the view model has placed, with every colour written where it is used, so that it stands alone.
//!
//! The elements carry the page's hooks (`data-lane`, `data-band`, `data-mark`, `data-tick`, `data-now`), so that whoever reads the file finds what stands where.

use std::fmt::Write;

use crate::engine::Mark;
use crate::tenant::{Place, PresenceColor};

use super::super::escape::{isolated, on_one_line, straight, xml};
use super::super::timeline::{
    AdminLane, ChartBand, ChartBracket, ChartFold, ChartLabel, ChartLane, ChartMark, ChartStretch, ChartTick, ChartTrack, ChartView,
    ChartX, DueMark, MarkKind, NowView, TimelineView, fitting, label_width,
};
use super::look::Colours;

/// How much of the chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartDetail {
    /// All of it.
    Full,
    /// Without words: it is looked at from afar.
    Thumbnail,
}

/// The chart's elements, without the `svg` around them. The patterns of the lanes are in [`patterns`].
pub fn drawn(view: &TimelineView, colours: &Colours, detail: ChartDetail) -> String {
    let mut pen = Pen { out: String::new(), colours, detail };
    let (chart, now) = (&view.chart, &view.now);
    let is_full = detail == ChartDetail::Full;
    for lane in &chart.lanes {
        pen.lane(chart, lane);
    }
    pen.veil(now);
    if is_full {
        chart.ticks.iter().for_each(|tick| pen.tick(chart, tick));
        chart.brackets.iter().for_each(|bracket| pen.bracket(chart, bracket));
        chart.admin.iter().for_each(|admin| pen.admin(chart, admin));
        chart.lanes.iter().flat_map(|lane| &lane.bands).for_each(|band| pen.word(band));
    }
    for run in &now.runs {
        pen.line((run.from, run.y), &format!("H{}", now.x), pen.colours.place(run.place), run.selected, false);
    }
    for track in &chart.tracks {
        pen.track(track);
    }
    chart.folds.iter().for_each(|fold| pen.fold(chart, fold));
    if is_full {
        chart.dues.iter().for_each(|due| pen.due(due));
    }
    pen.now(now);
    pen.out
}

/// The lanes and ways of a chart that stands still, without the line of now.
pub fn still(chart: &ChartView, colours: &Colours) -> String {
    let mut pen = Pen { out: String::new(), colours, detail: ChartDetail::Full };
    chart.lanes.iter().for_each(|lane| pen.lane(chart, lane));
    chart.shared.iter().for_each(|stretch| pen.shared(stretch));
    chart.ticks.iter().for_each(|tick| pen.tick(chart, tick));
    chart.brackets.iter().for_each(|bracket| pen.bracket(chart, bracket));
    chart.lanes.iter().flat_map(|lane| &lane.bands).for_each(|band| pen.word(band));
    chart.tracks.iter().for_each(|track| pen.track(track));
    chart.folds.iter().for_each(|fold| pen.fold(chart, fold));
    pen.out
}

/// The patterns that tell presences apart without colour, once for a file.
pub fn patterns(colours: &Colours) -> String {
    let pattern = |id: &str, size: u32, stroke: &str, path: &str| {
        format!(
            "<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\"><path d=\"{path}\" fill=\"none\" stroke=\"{stroke}\" \
             stroke-opacity=\"0.45\" stroke-linecap=\"round\"/></pattern>\n"
        )
    };
    [
        "<defs>\n".to_owned(),
        pattern("wywo-off", 9, colours.off, "M-2 2l4-4M0 9l9-9M7 11l4-4"),
        pattern("wywo-busy", 6, colours.busy, "M0 3h6"),
        pattern("wywo-away", 8, colours.away, "M2 2h1M6 6h1"),
        "</defs>\n".to_owned(),
    ]
    .concat()
}

/// The pattern of a presence; none where somebody is there.
pub fn pattern_of(dot: PresenceColor) -> Option<&'static str> {
    match dot {
        PresenceColor::Green => None,
        PresenceColor::Red => Some("wywo-busy"),
        PresenceColor::Yellow => Some("wywo-away"),
        PresenceColor::Gray => Some("wywo-off"),
    }
}

/// The first letters of a name.
pub fn initials(name: &str) -> String {
    name.split(' ').filter_map(|part| part.chars().next()).take(2).collect()
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

    fn text(&mut self, (x, y): (ChartX, i32), fill: &str, anchor: &str, size: i32, text: &str) {
        let text = xml(&on_one_line(&straight(text)));
        if !text.is_empty() {
            self.draw(format_args!(
                "<text x=\"{x}\" y=\"{y}\" fill=\"{fill}\" text-anchor=\"{anchor}\" font-size=\"{size}\">{text}</text>"
            ));
        }
    }

    fn label(&mut self, label: Option<&ChartLabel>, fill: &str) {
        if let Some(label) = label {
            self.text((label.x, label.y), fill, "start", 12, &label.text);
        }
    }

    fn lane(&mut self, view: &ChartView, lane: &ChartLane) {
        const BLANKS: i32 = 12;
        const FOOT: i32 = 3;
        let name = on_one_line(&lane.name);
        let middle = lane.top + lane.height / 2;
        let title = xml(&isolated(&name));
        self.draw(format_args!("<g data-lane=\"{}\"><title>{title}</title>", xml(&lane.sip)));
        match self.detail {
            ChartDetail::Full => {
                let shown = fitting(&name, 13, view.names - BLANKS);
                self.text((ChartX::px(4), middle + 5), self.colours.ink, "start", 13, &shown);
            }
            ChartDetail::Thumbnail => {
                self.text((ChartX::px(view.names - 5), middle + 5), self.colours.ink, "end", 14, &initials(&name));
            }
        }
        let (top, height) = (lane.top, lane.height);
        for band in &lane.bands {
            let dot = band.presence.color();
            let (fill, edge) = (self.colours.band(dot), self.colours.presence(dot));
            let place = format!("x=\"{}\" width=\"{}\"", band.from, band.to - band.from);
            let (presence, word) = (band.presence.name(), xml(&band.word));
            self.draw(format_args!(
                "<rect data-band=\"{presence}\" {place} y=\"{top}\" height=\"{height}\" fill=\"{fill}\"><title>{title}: {word}</title></rect>"
            ));
            if let Some(pattern) = pattern_of(dot) {
                self.draw(format_args!("<rect {place} y=\"{top}\" height=\"{height}\" fill=\"url(#{pattern})\"/>"));
            }
            self.draw(format_args!("<rect {place} y=\"{}\" height=\"{FOOT}\" fill=\"{edge}\"/>", top + height - FOOT));
        }
        self.draw(format_args!("</g>"));
    }

    fn word(&mut self, band: &ChartBand) {
        self.label(band.label.as_ref(), self.colours.presence(band.presence.color()));
    }

    /// What lies ahead is pale.
    fn shared(&mut self, stretch: &ChartStretch) {
        let (from, width, fill) = (stretch.from, stretch.to - stretch.from, self.colours.sheet);
        let (top, height) = (stretch.top, stretch.height);
        self.draw(format_args!(
            "<rect x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" fill-opacity=\"0.5\"/>"
        ));
    }

    fn veil(&mut self, now: &NowView) {
        let (width, height) = (ChartX::px(now.size.0) - now.x, now.size.1 - now.top);
        let fill = self.colours.sheet;
        if width > ChartX::default() {
            self.draw(format_args!(
                "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" fill-opacity=\"0.5\"/>",
                now.x, now.top
            ));
        }
    }

    fn tick(&mut self, view: &ChartView, tick: &ChartTick) {
        let (x, stroke, bottom) = (tick.x, self.colours.line, view.height);
        self.draw(format_args!("<g data-tick=\"{}\"><path d=\"M{x} 42V{bottom}\" stroke=\"{stroke}\" stroke-width=\"0.5\"/>", tick.at));
        let time = tick.day.as_ref().map_or_else(|| tick.time.clone(), |day| format!("{day} {}", tick.time));
        self.text((x, 37), self.colours.soft, "middle", 12, &time);
        self.draw(format_args!("</g>"));
    }

    fn bracket(&mut self, view: &ChartView, bracket: &ChartBracket) {
        const Y: i32 = 50;
        let (from, to, ink, paper) = (bracket.from + ChartX::px(1), bracket.to - ChartX::px(1), self.colours.ink, self.colours.sheet);
        self.draw(format_args!("<path d=\"M{from} {}V{Y}H{to}V{}\" fill=\"none\" stroke=\"{ink}\"/>", Y + 6, Y + 6));
        for (number, (x, step)) in bracket.discs.iter().enumerate() {
            let (bottom, fill, letters) =
                (view.height - 6, if *step > view.step { paper } else { ink }, if *step > view.step { ink } else { paper });
            self.draw(format_args!("<path d=\"M{x} {}V{bottom}\" stroke=\"{ink}\" stroke-dasharray=\"1 3\"/>", Y + 8));
            self.draw(format_args!("<circle cx=\"{x}\" cy=\"{Y}\" r=\"8\" fill=\"{fill}\" stroke=\"{ink}\"/>"));
            self.text((*x, Y + 4), letters, "middle", 12, &(number + 1).to_string());
        }
        self.label(bracket.label.as_ref(), self.colours.soft);
    }

    fn admin(&mut self, view: &ChartView, admin: &AdminLane) {
        let (y, ink) = (admin.y, self.colours.ink);
        self.text((ChartX::px(4), y + 4), ink, "start", 13, &fitting(&admin.name, 13, view.names - 12));
        self.draw(format_args!("<path d=\"M{} {y}H{}\" stroke=\"{ink}\" stroke-width=\"2\"/>", view.names, view.width));
        for (x, _, deed) in &admin.acts {
            let (top, deed) = (y - 6, xml(&on_one_line(&straight(deed))));
            self.draw(format_args!("<path d=\"M{x} {top}l6 6-6 6-6-6z\" fill=\"{ink}\"><title>{deed}</title></path>"));
        }
        admin.labels.iter().for_each(|label| self.label(Some(label), ink));
    }

    /// A fold cuts through everything.
    fn fold(&mut self, view: &ChartView, fold: &ChartFold) {
        let top = view.lanes.first().map_or(view.height, |lane| lane.top) - 4;
        let (stroke, ground, height, title) = (self.colours.soft, self.colours.sheet, view.height - top, xml(&fold.title));
        let teeth = "l4 6-4 6".repeat(usize::try_from(height / 12).unwrap_or(0));
        let (from, to) = (fold.from, fold.to);
        self.draw(format_args!(
            "<g><title>{title}</title><rect x=\"{from}\" y=\"{top}\" width=\"{}\" height=\"{height}\" fill=\"{ground}\"/>\
             <path d=\"M{from} {top}{teeth}M{to} {top}{teeth}\" fill=\"none\" stroke=\"{stroke}\"/></g>",
            to - from
        ));
        if self.detail == ChartDetail::Full {
            self.text(((from + to).half(), top + height / 2 + 4), self.colours.ink, "middle", 12, &fold.length);
        }
    }

    fn track(&mut self, track: &ChartTrack) {
        let colour = self.colours.state(track.state);
        self.draw(format_args!("<g data-message=\"{}\" data-state=\"{}\">", track.id, track.state.name()));
        for stay in &track.stays {
            let (end, is_dotted) = match (stay.to, stay.due) {
                (Some(to), _) => (to, stay.dotted),
                (None, Some(due)) => (due, true),
                (None, None) => continue,
            };
            self.line((stay.from, stay.y), &format!("H{end}"), self.colours.place(stay.place), track.selected, is_dotted);
        }
        for one in &track.crossings {
            self.line((one.x, one.from_y), &format!("V{}", one.to_y), self.colours.state(one.state), track.selected, one.dotted);
        }
        for mark in &track.marks {
            self.draw(format_args!(
                "<g data-mark=\"{}\" data-step=\"{}\" transform=\"translate({} {})\">",
                track.id, mark.step, mark.x, mark.y
            ));
            self.shape(*mark, colour);
            self.draw(format_args!("</g>"));
        }
        if self.detail == ChartDetail::Full {
            self.pill(track);
            self.label(track.label.as_ref(), self.colours.ink);
        }
        self.draw(format_args!("</g>"));
    }

    fn line(&mut self, (x, y): (ChartX, i32), to: &str, stroke: &str, is_selected: bool, is_dotted: bool) {
        let (width, dots) =
            (if is_selected { 5 } else { 3 }, if is_dotted { " stroke-dasharray=\"0.1 7\" stroke-linecap=\"round\"" } else { "" });
        self.draw(format_args!("<path d=\"M{x} {y}{to}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"{dots}/>"));
    }

    /// Where the selected message waits, on its line.
    fn pill(&mut self, track: &ChartTrack) {
        let (Some(label), Some(stay)) = (&track.pill, track.stays.last()) else { return };
        let (fill, stroke) = (self.colours.sheet, self.colours.place(stay.place));
        let (x, y, width) = (label.x - ChartX::px(6), stay.y - 9, label_width(&label.text, 12) + 12);
        self.draw(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"18\" rx=\"9\" fill=\"{fill}\" stroke=\"{stroke}\"/>"));
        self.label(Some(label), self.colours.ink);
    }

    fn shape(&mut self, mark: ChartMark, colour: &str) {
        let ground = self.colours.sheet;
        let plate = |colour: &str, path: &str| {
            format!(
                "<circle r=\"8\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"1.6\"/><path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" \
                 stroke-width=\"1.4\" stroke-linejoin=\"round\"/>"
            )
        };
        match mark.kind {
            MarkKind::Sent => self.draw(format_args!("<circle r=\"4.5\" fill=\"{colour}\"/>")),
            MarkKind::Came(at @ (Place::Line | Place::Spooler)) => {
                let fill = self.colours.place(at);
                self.draw(format_args!("<circle r=\"3.5\" fill=\"{fill}\"/>"));
            }
            MarkKind::Came(Place::Mailbox) => {
                let drawing = plate(self.colours.mail, "M-4.5-3.2h9v6.4h-9zM-4.5-3l4.5 3.4L4.5-3");
                self.draw(format_args!("{drawing}"));
            }
            MarkKind::Came(Place::Toast) => {
                let drawing = plate(self.colours.accent, "M-4.5-3.5h9v5H.5L-2 4V1.5h-2.5z");
                self.draw(format_args!("{drawing}"));
            }
            MarkKind::Ended(end) => self.mark(end, colour),
        }
    }

    fn mark(&mut self, mark: Mark, colour: &str) {
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
            "{plate}<path d=\"{shape}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        ));
    }

    fn due(&mut self, due: &DueMark) {
        let (x, y, fill, stroke) = (due.x, due.y, self.colours.sheet, self.colours.soft);
        self.draw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-dasharray=\"2 2\"/>"));
        self.label(due.label.as_ref(), self.colours.ink);
    }

    fn now(&mut self, view: &NowView) {
        let (x, bottom, colour, ground) = (view.x, view.size.1, self.colours.accent, self.colours.sheet);
        self.draw(format_args!("<g data-now=\"{}\"><path d=\"M{x} 42V{bottom}\" stroke=\"{colour}\" stroke-width=\"2.5\"/>", view.at));
        if self.detail == ChartDetail::Full {
            let half = label_width(&view.label, 12) / 2 + 8;
            let middle = x.max(ChartX::px(view.names + half)).min(ChartX::px((view.size.0 - half).max(view.names + half)));
            let left = middle - ChartX::px(half);
            self.draw(format_args!("<rect x=\"{left}\" y=\"1\" width=\"{}\" height=\"18\" rx=\"9\" fill=\"{colour}\"/>", 2 * half));
            self.text((middle, 14), ground, "middle", 12, &view.label);
        }
        self.draw(format_args!("</g>"));
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
    pen.mark(mark, colour);
    format!("<g transform=\"translate({} {})\">{}</g>\n", at.0, at.1, pen.out.trim_end())
}

/// Lines of text below or above the chart.
pub fn caption(at: (i32, i32), fill: &str, size: i32, text: &str) -> String {
    let text = xml(&on_one_line(&straight(text)));
    format!("<text x=\"{}\" y=\"{}\" fill=\"{fill}\" font-size=\"{size}\">{text}</text>\n", at.0, at.1)
}
