//! Which words on the chart have room: no two of one lane overlap, and none stands on a fold. What is asked first is kept.

use super::{ChartLabel, ChartX, TEXT_PX};

/// What is free between two labels at least, in pixels.
const APART_PX: i32 = 4;
/// Words whose base lines are nearer than this stand in one row.
const ROW_PX: i32 = 12;

/// The room that is taken on a chart.
#[derive(Default)]
pub struct LabelRoom {
    /// Base line, from, to.
    taken: Vec<(i32, i32, i32)>,
    /// Where nothing is written in any row.
    free: Vec<(i32, i32)>,
}

impl LabelRoom {
    /// Nothing is written between these places.
    pub fn keep_free(&mut self, stretches: impl Iterator<Item = (ChartX, ChartX)>) {
        self.free.extend(stretches.map(|(from, to)| (from.whole(), to.whole())));
    }

    /// Something else stands here.
    pub fn block(&mut self, y: i32, from: ChartX, to: ChartX) {
        self.taken.push((y, from.whole(), to.whole()));
    }

    /// Whether a row is free between two places.
    pub fn is_free(&self, y: i32, from: i32, to: i32) -> bool {
        !self.taken.iter().any(|(row, own_from, own_to)| (row - y).abs() < ROW_PX && from < own_to + APART_PX && *own_from < to + APART_PX)
            && !self.free.iter().any(|(own_from, own_to)| from < *own_to && *own_from < to)
    }

    /// Writes the words here, or nothing where they have no room. They may not reach beyond `end`.
    pub fn write(&mut self, x: ChartX, y: i32, text: &str, end: ChartX) -> Option<ChartLabel> {
        let (from, to) = (x.whole(), x.whole() + label_width(text, TEXT_PX));
        if text.is_empty() || to > end.whole() || !self.is_free(y, from, to) {
            return None;
        }
        self.taken.push((y, from, to));
        Some(ChartLabel { x, y, text: text.to_owned() })
    }

    /// The places right of the folds between two places: where words that a fold interrupts are written again.
    pub fn starts(&self, from: ChartX, to: ChartX) -> impl Iterator<Item = ChartX> {
        let behind = self.free.iter().map(|(_, end)| ChartX::px(*end)).filter(move |end| *end > from && *end < to);
        std::iter::once(from).chain(behind.collect::<Vec<_>>())
    }
}

/// What a text is wide at most in the fonts of the page, about: letters of East Asia and pictures are twice as wide as others.
pub fn label_width(text: &str, size: i32) -> i32 {
    halves(text) * size * 13 / 20
}

fn halves(text: &str) -> i32 {
    text.chars().map(|letter| if is_invisible(letter) { 0 } else { 1 + i32::from(u32::from(letter) >= 0x1100) }).sum()
}

/// What only says which way the letters beside it run.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// As much of a text as fits.
pub fn fitting(text: &str, size: i32, room: i32) -> String {
    let width_of = |text: &str| halves(text) * size * 11 / 20;
    if width_of(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width_of(&kept) + size > room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}
