//! `[decimal]`: a whole number and how many of its digits stand behind the point. Exact up to 28 digits, as in .NET.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number: `digits / 10^scale`.
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    digits: i128,
    scale: u32,
}

const MAX_SCALE: u32 = 28;
const LIMIT: i128 = 79_228_162_514_264_337_593_543_950_335;

impl Decimal {
    /// A whole number; `None` beyond the range of `[decimal]`.
    pub fn whole(n: i128) -> Option<Self> {
        Self::new(n, 0)
    }

    fn new(mut digits: i128, mut scale: u32) -> Option<Self> {
        while scale > 0 && (digits.unsigned_abs() > LIMIT.unsigned_abs() || scale > MAX_SCALE) {
            let (quotient, rest) = (digits / 10, (digits % 10).abs());
            let up = rest > 5 || (rest == 5 && quotient % 2 != 0);
            digits = quotient + if up { digits.signum() } else { 0 };
            scale -= 1;
        }
        (digits.unsigned_abs() <= LIMIT.unsigned_abs()).then_some(Self { digits, scale })
    }

    /// Reads `-12.50`, `1e3`; no thousands.
    pub fn parse(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], text[at + 1..].parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let joined = format!("{whole}{fraction}");
        let digits = joined.parse::<i128>().ok()?;
        let scale = i32::try_from(fraction.len()).ok()? - exponent;
        match u32::try_from(scale) {
            Ok(scale) => Self::new(digits, scale),
            Err(_) => Self::new(digits.checked_mul(10_i128.checked_pow(scale.unsigned_abs())?)?, 0),
        }
    }

    /// The nearest decimal with at most 15 significant digits, as .NET converts doubles.
    pub fn from_f64(n: f64) -> Option<Self> {
        if !n.is_finite() || n.abs() > 7.9e28 {
            return None;
        }
        Self::parse(&format!("{n:.14e}")).map(Self::trimmed)
    }

    fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            self.digits /= 10;
            self.scale -= 1;
        }
        self
    }

    /// The nearest double.
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(0.0)
    }

    /// Rounded to so many digits behind the point, halves to the even neighbour or away from zero.
    #[must_use]
    pub fn rounded(self, places: u32, away: bool) -> Self {
        if self.scale <= places {
            return self;
        }
        let unit = 10_i128.pow(self.scale - places);
        let (quotient, rest) = (self.digits / unit, (self.digits % unit).abs() * 2);
        let up = rest > unit || (rest == unit && (away || quotient % 2 != 0));
        Self { digits: quotient + if up { self.digits.signum() } else { 0 }, scale: places }
    }

    /// The whole part, cut towards zero.
    pub fn truncated(self) -> i128 {
        self.digits / 10_i128.pow(self.scale)
    }

    /// The greatest whole number that is not greater.
    pub fn floor(self) -> i128 {
        self.digits.div_euclid(10_i128.pow(self.scale))
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { digits: -self.digits, scale: self.scale }
    }

    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        let raise = |n: Self| n.digits.checked_mul(10_i128.pow(scale - n.scale));
        Some((raise(self)?, raise(other)?, scale))
    }

    /// Sum; `None` on overflow.
    pub fn plus(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Self::new(a.checked_add(b)?, scale)
    }

    /// Product; `None` on overflow.
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(self.digits.checked_mul(other.digits)?, self.scale + other.scale)
    }

    /// Quotient; `None` on overflow or a zero divisor.
    pub fn over(self, other: Self) -> Option<Self> {
        let (mut a, b, _) = self.aligned(other)?;
        let mut scale = 0;
        while scale < MAX_SCALE && a.checked_rem(b)? != 0 {
            let Some(more) = a.checked_mul(10) else { break };
            a = more;
            scale += 1;
        }
        Self::new(a.checked_div(b)?, scale)
    }

    /// Remainder; `None` on overflow or a zero divisor.
    pub fn rest(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Self::new(a.checked_rem(b)?, scale)
    }

    /// Order by value.
    pub fn compare(self, other: Self) -> Ordering {
        match self.aligned(other) {
            Some((a, b, _)) => a.cmp(&b),
            None => self.to_f64().total_cmp(&other.to_f64()),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = self.scale as usize;
        let digits = format!("{:0>width$}", self.digits.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if self.digits < 0 { "-" } else { "" };
        if fraction.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{fraction}") }
    }
}
