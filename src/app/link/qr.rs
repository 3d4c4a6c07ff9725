//! The QR code of a link (ISO/IEC 18004), as modules and as the path of an SVG. It is drawn in the page: no link is sent anywhere for it.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The width of the light margin that QR readers need, in modules.
pub const QUIET: u8 = 4;

/// The text does not fit into a QR code: some 2 900 bytes do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeTooLong {
    /// How many bytes it has.
    pub length: usize,
}

/// The modules of a code: a square of dark and light.
pub struct Modules(QrCode);

/// The code of a text, with the best error correction of the smallest size, and at least the second lowest where that fits.
///
/// # Errors
/// The text is too long.
pub fn modules(text: &str) -> Result<Modules, CodeTooLong> {
    // As bytes: addresses have small letters, which the denser alphabets of a code lack, and this is half the size in the page.
    let bytes = text.as_bytes();
    let code = QrCode::encode_binary(bytes, QrCodeEcc::Medium).or_else(|_| QrCode::encode_binary(bytes, QrCodeEcc::Low));
    code.map(Modules).map_err(|_| CodeTooLong { length: text.len() })
}

impl Modules {
    /// How many modules are on a side.
    pub fn size(&self) -> u8 {
        u8::try_from(self.0.size()).unwrap_or(u8::MAX)
    }

    /// Whether a module is dark; outside all are light.
    pub fn is_dark(&self, column: u8, row: u8) -> bool {
        self.0.get_module(column.into(), row.into())
    }

    /// The `viewBox` of the SVG, with the quiet margin; a module is one unit.
    pub fn view_box(&self) -> String {
        let side = u16::from(self.size()) + 2 * u16::from(QUIET);
        format!("-{QUIET} -{QUIET} {side} {side}")
    }

    /// The dark modules as one SVG path: a bar for each run in a row.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size() {
            let mut column = 0;
            while column < self.size() {
                let run = (column..self.size()).take_while(|column| self.is_dark(*column, row)).count();
                if run > 0 {
                    let _ = write!(path, "M{column} {row}h{run}v1h-{run}z");
                }
                // Behind a run stands a light module, or the edge.
                column = column.saturating_add(u8::try_from(run).unwrap_or(u8::MAX)).saturating_add(1);
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules of a path of bars.
    fn drawn(path: &str) -> Vec<(u8, u8)> {
        let bars = path.split('M').skip(1).map(|bar| {
            let (start, rest) = bar.split_once('h').unwrap();
            let (column, row) = start.split_once(' ').unwrap();
            (column.parse::<u8>().unwrap(), row.parse::<u8>().unwrap(), rest.split_once('v').unwrap().0.parse::<u8>().unwrap())
        });
        bars.flat_map(|(column, row, run)| (column..column + run).map(move |column| (column, row))).collect()
    }

    #[test]
    fn the_path_draws_the_dark_modules() {
        let code = modules("https://example.com/?scenario=lunch&t=3").unwrap();
        assert_eq!((code.size(), code.view_box().as_str()), (29, "-4 -4 37 37"));
        let dark: Vec<(u8, u8)> =
            (0..29).flat_map(|row| (0..29).map(move |column| (column, row))).filter(|(column, row)| code.is_dark(*column, *row)).collect();
        assert_eq!(drawn(&code.path()), dark);
        // A finder: seven dark modules in the corner, a light frame inside.
        assert!(code.path().starts_with("M0 0h7v1h-7z"));
        assert!(!code.is_dark(1, 1) && code.is_dark(3, 3) && !code.is_dark(29, 0));
    }

    #[test]
    fn long_links_fit_up_to_a_limit() {
        assert_eq!(modules(&"a".repeat(2_900)).unwrap().size(), 177);
        assert_eq!(modules(&"a".repeat(3_000)).err(), Some(CodeTooLong { length: 3_000 }));
    }
}
