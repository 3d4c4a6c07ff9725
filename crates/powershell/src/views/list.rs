//! The list view: a line for each property, names padded, long values broken and indented.

use std::rc::Rc;

use super::width;

/// One object as a list; ends with a line end.
pub fn text(lines: &[(Rc<str>, String)], columns: usize) -> String {
    let name_width = lines.iter().map(|(name, _)| width::text(name)).max().unwrap_or(0);
    let mut text = String::new();
    for (name, value) in lines {
        let pad = name_width - width::text(name);
        let mut indent = format!("{name}{} : ", " ".repeat(pad));
        for line in width::wrapped(value, columns.saturating_sub(name_width + 3)) {
            text.push_str(format!("{indent}{line}").trim_end_matches(' '));
            text.push('\n');
            indent = " ".repeat(name_width + 3);
        }
    }
    text
}
