//! Places along the axis of a chart, finer than a pixel, so that two instants have two places however near they are.

use std::fmt;
use std::ops::{Add, Sub};

/// A place along the axis, in hundredths of a pixel from its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChartX(pub(super) i32);

impl ChartX {
    /// The place after so many whole pixels.
    #[must_use]
    pub const fn px(pixels: i32) -> Self {
        Self(pixels.saturating_mul(100))
    }

    /// The pixel in which it lies.
    #[must_use]
    pub const fn whole(self) -> i32 {
        self.0.div_euclid(100)
    }

    /// So many pixels further right.
    #[must_use]
    pub const fn right_of(self, pixels: i32) -> Self {
        Self(self.0.saturating_add(pixels.saturating_mul(100)))
    }

    /// Half of it.
    #[must_use]
    pub const fn half(self) -> Self {
        Self(self.0 / 2)
    }

    /// A length times a number.
    pub(super) const fn times(self, count: usize) -> Self {
        // More acts than an `i32` counts are on no chart.
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "the number of acts of one instant")]
        Self(self.0.saturating_mul(count as i32))
    }
}

impl Add for ChartX {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for ChartX {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// Pixels, with as many decimals as needed: what stands in a drawing.
impl fmt::Display for ChartX {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, all) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match (all / 100, all % 100) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, part) if part % 10 == 0 => write!(f, "{sign}{whole}.{}", part / 10),
            (whole, part) => write!(f, "{sign}{whole}.{part:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_with_the_decimals_that_it_has() {
        assert_eq!([ChartX(1200), ChartX(1250), ChartX(1205), ChartX(-50)].map(|x| x.to_string()), ["12", "12.5", "12.05", "-0.5"]);
    }
}
