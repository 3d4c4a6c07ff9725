//! Where the presenter points, for windows of any size: at which part of what the room sees, and where in it.

use std::fmt;
use std::str::FromStr;

/// How far something is, in thousandths of a part.
const WHOLE: u16 = 1_000;

/// A place that is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointedSpot {
    /// The number of the part, from 0.
    pub part: u16,
    /// How far from its left edge, in thousandths of its width.
    pub across: u16,
    /// How far from its top, in thousandths of its height.
    pub down: u16,
}

/// The text names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPointedSpot;

impl fmt::Display for PointedSpot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.part, self.across, self.down)
    }
}

impl FromStr for PointedSpot {
    type Err = NoPointedSpot;

    fn from_str(text: &str) -> Result<Self, NoPointedSpot> {
        let mut numbers = text.split(' ').map(|number| number.parse::<u16>().map_err(|_| NoPointedSpot));
        let mut next = || numbers.next().unwrap_or(Err(NoPointedSpot));
        let spot = Self { part: next()?, across: next()?.min(WHOLE), down: next()?.min(WHOLE) };
        if numbers.next().is_none() { Ok(spot) } else { Err(NoPointedSpot) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_said_in_thousandths() {
        let spot = PointedSpot { part: 3, across: 250, down: 999 };
        assert_eq!(spot.to_string().parse(), Ok(spot));
        assert_eq!("1 5000 0".parse(), Ok(PointedSpot { part: 1, across: WHOLE, down: 0 }));
        for text in ["", "1 2", "1 2 3 4", "1 -2 3", "away"] {
            assert_eq!(text.parse::<PointedSpot>(), Err(NoPointedSpot), "{text:?}");
        }
    }
}
