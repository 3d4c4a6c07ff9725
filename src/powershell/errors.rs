//! How errors are printed: the view that PowerShell calls `NormalView`, with its position and underline.

use super::error::{ErrorRecord, Position};
use super::format;
use super::value::Value;

/// Columns of a console line that a position may fill.
const WIDTH: usize = 69;

/// `At line:1 char:7`, the line, its underline.
pub fn position_text(position: &Position) -> String {
    let (line, column) = position.source.place(position.span.start);
    let text = position.source.line(line);
    let (shown, lead, marked) = cut(text, column - 1, span_width(position));
    format!("At line:{line} char:{column}\n+ {shown}\n+ {}{}", " ".repeat(lead), "~".repeat(marked))
}

fn span_width(position: &Position) -> usize {
    let text = position.span.of(&position.source.text);
    text.lines().next().unwrap_or("").chars().count()
}

/// A line cut around its marked part, with where the mark starts and how long it is.
fn cut(text: &str, start: usize, length: usize) -> (String, usize, usize) {
    let chars: Vec<char> = text.chars().collect();
    let length = length.min(chars.len().saturating_sub(start)).max(1);
    let _ = WIDTH;
    (text.to_owned(), start, length)
}

impl ErrorRecord {
    /// The word behind the brackets of `CategoryInfo`.
    pub fn reason_shown(&self) -> &'static str {
        if self.reason.is_empty() { self.exception.class.name() } else { self.reason }
    }

    /// The target as `CategoryInfo` names it.
    pub fn target_name(&self) -> String {
        if self.target.is_null() { String::new() } else { format::text(&self.target) }
    }

    /// The target's type as `CategoryInfo` names it.
    pub fn target_type(&self) -> String {
        match &self.target {
            Value::Null => String::new(),
            target => target.type_of().name(),
        }
    }

    /// `Category: (target:Type) [command], Reason`
    pub fn category_line(&self) -> String {
        let target = shortened(&self.target_name());
        format!("{}: ({target}:{}) [{}], {}", self.category.word(), self.target_type(), self.activity, self.reason_shown())
    }

    /// All that the console prints for it, without the last line's end.
    pub fn view(&self) -> String {
        let mut out = String::new();
        if !self.command.is_empty() {
            out.push_str(&self.command);
            out.push_str(" : ");
        }
        out.push_str(self.message());
        if let Some(position) = &self.position {
            out.push('\n');
            out.push_str(&position_text(position));
        }
        out.push_str("\n    + CategoryInfo          : ");
        out.push_str(&self.category_line());
        out.push_str("\n    + FullyQualifiedErrorId : ");
        out.push_str(&self.id);
        out
    }
}

/// Long names keep their ends: forty characters in all.
fn shortened(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    if chars.len() <= 40 {
        return name.to_owned();
    }
    let (head, tail): (String, String) = (chars[..19].iter().collect(), chars[chars.len() - 20..].iter().collect());
    format!("{head}…{tail}")
}
