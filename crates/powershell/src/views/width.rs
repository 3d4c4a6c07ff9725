//! How wide text stands on a console of fixed columns: East Asian letters take two.

/// Columns that a letter takes.
pub fn of(letter: char) -> usize {
    let wide = matches!(u32::from(letter),
        0x1100..=0x115F | 0x2E80..=0x303E | 0x3041..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6 | 0x1_F300..=0x1_F64F | 0x2_0000..=0x3_FFFD);
    if wide { 2 } else { 1 }
}

/// Columns that a text takes.
pub fn text(text: &str) -> usize {
    text.chars().map(of).sum()
}

/// The first letters that fit.
pub fn head(text: &str, width: usize) -> &str {
    let mut taken = 0;
    for (at, letter) in text.char_indices() {
        taken += of(letter);
        if taken > width {
            return &text[..at];
        }
    }
    text
}

/// The last letters that fit.
pub fn tail(text: &str, width: usize) -> &str {
    let mut taken = 0;
    for (at, letter) in text.char_indices().rev() {
        taken += of(letter);
        if taken > width {
            return &text[at + letter.len_utf8()..];
        }
    }
    text
}

/// The text in lines that fit, broken at blanks where there are some.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let mut rest = line.trim_end_matches('\r');
        while self::text(rest) > width {
            let fits = head(rest, width);
            let fits = if fits.is_empty() { &rest[..rest.chars().next().map_or(0, char::len_utf8)] } else { fits };
            let ends = rest[fits.len()..].starts_with(' ');
            let cut = if ends { fits.len() } else { fits.rfind(' ').filter(|at| *at > 0).unwrap_or(fits.len()) };
            lines.push(rest[..cut].trim_end().to_owned());
            rest = rest[cut..].trim_start_matches(' ');
        }
        lines.push(rest.to_owned());
    }
    lines
}
