//! The contrast of what has to be told apart, computed from the tokens: words 4.5 : 1, edges and signs 3 : 1 (WCAG 1.4.3, 1.4.11), in each look.

use std::collections::BTreeMap;

use super::support::files::{read, root};

/// Words upon their grounds.
const WORDS: [(&str, &[&str]); 11] = [
    (
        "ink",
        &[
            "paper",
            "desk",
            "sheet",
            "sheet2",
            "band-ok",
            "band-busy",
            "band-away",
            "band-off",
            "accent-soft",
            "slip",
            "mail-soft",
            "spool-soft",
        ],
    ),
    ("soft", &["paper", "desk", "sheet", "sheet2"]),
    ("accent", &["paper", "sheet", "sheet2", "accent-soft"]),
    ("on-accent", &["accent"]),
    ("slip-ink", &["slip", "sheet"]),
    ("ok", &["desk", "sheet", "sheet2", "band-ok"]),
    ("busy", &["desk", "sheet", "sheet2", "band-busy"]),
    ("away", &["sheet", "sheet2", "band-away"]),
    ("off", &["sheet", "sheet2", "band-off"]),
    ("mail", &["desk", "sheet", "sheet2", "mail-soft"]),
    ("spool", &["desk", "sheet", "sheet2", "spool-soft"]),
];

/// Edges, foot lines and lines of messages upon what they must be told from.
const SIGNS: [(&str, &[&str]); 9] = [
    ("edge", &["paper", "desk", "sheet", "sheet2"]),
    ("ok", &["band-ok", "sheet"]),
    ("busy", &["band-busy", "band-ok", "sheet"]),
    ("away", &["band-away", "sheet"]),
    ("off", &["band-off", "sheet"]),
    ("spool", &["band-ok", "band-busy", "band-away", "band-off", "sheet"]),
    ("mail", &["band-ok", "band-busy", "band-away", "band-off", "sheet"]),
    ("accent", &["band-ok", "band-busy", "band-away", "band-off", "sheet"]),
    ("slip-ink", &["band-ok", "band-busy", "band-away", "band-off", "slip"]),
];

/// A colour's lightness as WCAG counts it.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let full: String = if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
    let part = |from: usize| {
        let value = f64::from(u8::from_str_radix(&full[from..from + 2], 16).expect("two digits")) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colours of a block of tokens, light and dark.
fn tokens(block: &str) -> BTreeMap<String, [String; 2]> {
    let token = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
        let (light, dark) = value.trim_end_matches([')', ';']).split_once(", ")?;
        (light.starts_with('#') && dark.starts_with('#')).then(|| (name.to_owned(), [light.to_owned(), dark.to_owned()]))
    };
    block.lines().filter_map(token).collect()
}

/// The block of a style sheet that begins with a selector.
fn block<'a>(style: &'a str, selector: &str) -> &'a str {
    style
        .split_once(selector)
        .and_then(|(_, rest)| rest.split_once('{'))
        .and_then(|(_, rest)| rest.split_once('}'))
        .map_or("", |(block, _)| block)
}

#[test]
fn what_must_be_told_apart_can_be() {
    let (sheet, themes) = (read(&root().join("static/css/tokens.css")), read(&root().join("static/css/later/themes.css")));
    let usual = tokens(block(&sheet, ":root"));
    let contrasty = {
        let mut all = usual.clone();
        all.extend(tokens(block(&sheet, ":root[data-theme=\"contrast\"]")));
        all.extend(tokens(block(&themes, ":root[data-theme=\"contrast\"]")));
        all
    };
    let mut weak = Vec::new();
    for (theme, tokens) in [("usual", &usual), ("contrast", &contrasty)] {
        for (least, pairs) in [(4.5, &WORDS[..]), (3.0, &SIGNS[..])] {
            for (front, grounds) in pairs {
                for ground in *grounds {
                    for (look, name) in [(0, "light"), (1, "dark")] {
                        let (Some(one), Some(other)) = (tokens.get(*front), tokens.get(*ground)) else {
                            panic!("no token {front} or {ground}")
                        };
                        let found = contrast(&one[look], &other[look]);
                        if found < least {
                            weak.push(format!("{theme}, {name}: {front} on {ground} is {found:.2} : 1 and must be {least} : 1"));
                        }
                    }
                }
            }
        }
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn contrast_is_counted_as_wcag_does() {
    assert!((contrast("#000000", "#fff") - 21.0).abs() < 0.01);
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}
