//! Parts a pasted text into the inputs that a console window would take one after the other.
//!
//! Each line is an input, and a statement that spans lines is one whole. Every input is parsed and run by itself: what it prints is laid
//! out by itself, and an error in one does not keep the next from running. A script with parameters or named blocks stays one script.

use crate::powershell::highlight::is_incomplete;
use crate::powershell::parser::{self, Parsed};
use crate::powershell::source::Span;

use super::super::strip_prompt::strip_prompt;

/// An input of a pasted text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsoleInput {
    /// The text, without pasted prompts and blank lines around it.
    pub text: String,
    /// Where it begins in the pasted text, in bytes.
    pub start: usize,
    /// Line and column of its beginning in the pasted text, both from 0.
    pub place: (usize, usize),
}

/// The keywords that continue a statement on a line of their own.
const CONTINUES: [&str; 4] = ["else", "elseif", "catch", "finally"];

/// The inputs of a pasted text, in order. Blank lines are no inputs.
pub fn inputs(pasted: &str) -> Vec<ConsoleInput> {
    let text = strip_prompt(pasted);
    let parsed = parser::parse(&text);
    let is_whole = is_one_script(&parsed);
    let statements = statements(&parsed);
    let (mut all, mut start, mut end) = (Vec::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        end += line.len();
        let is_blank = text[start..end].trim().is_empty();
        if is_blank || end == text.len() || (!is_whole && ends_here(&text, start, end, &statements)) {
            all.extend((!is_blank).then(|| input(&text, start, end)));
            start = end;
        }
    }
    all
}

fn input(text: &str, start: usize, end: usize) -> ConsoleInput {
    let written = text[start..end].trim_start();
    let start = end - written.len();
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let place = (text[..start].matches('\n').count(), text[line_start..start].chars().count());
    ConsoleInput { text: written.trim_end().to_owned(), start, place }
}

/// A script that declares parameters or names its blocks cannot be parted.
fn is_one_script(parsed: &Parsed) -> bool {
    let script = &parsed.script;
    script.has_param_block || !script.params.is_empty() || script.begin.is_some() || script.process.is_some()
}

/// Where the statements of a text stand; none where the text as a whole does not parse.
fn statements(parsed: &Parsed) -> Vec<Span> {
    let end = parsed.script.end.as_ref().filter(|_| parsed.errors.is_empty());
    end.map(|end| end.statements.iter().map(|statement| statement.span).collect()).unwrap_or_default()
}

/// Whether an input ends at a byte that begins a line.
fn ends_here(text: &str, start: usize, end: usize, statements: &[Span]) -> bool {
    let is_inside = |span: &Span| (span.start as usize) < end && end < span.end as usize;
    let after = statements.partition_point(|span| (span.start as usize) < end);
    if after.checked_sub(1).and_then(|last| statements.get(last)).is_some_and(is_inside) {
        return false;
    }
    if is_incomplete(&text[start..end]) {
        return false;
    }
    let next = text[end..].trim_start();
    let word = next.split(|letter: char| !letter.is_ascii_alphabetic()).next().unwrap_or_default();
    let continues = CONTINUES.iter().any(|keyword| keyword.eq_ignore_ascii_case(word));
    !continues || !text[start..end].trim_end().ends_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pasted: &str) -> Vec<String> {
        inputs(pasted).into_iter().map(|input| input.text).collect()
    }

    #[test]
    fn each_line_is_an_input_and_a_statement_stays_whole() {
        assert_eq!(texts("Get-Host\n\n  Get-Date; 1\n# note\n"), ["Get-Host", "Get-Date; 1", "# note"]);
        assert_eq!(texts("if ($x) {\n  1\n}\nelse {\n  2\n}\n3"), ["if ($x) {\n  1\n}\nelse {\n  2\n}", "3"]);
        assert_eq!(
            texts("1..3 |\n  ForEach-Object {\n    $_\n  }\n<# a\nb #>\n2"),
            ["1..3 |\n  ForEach-Object {\n    $_\n  }", "<# a\nb #>", "2"]
        );
        assert_eq!(texts("$a = @\"\none\n\ntwo\n\"@\n$a"), ["$a = @\"\none\n\ntwo\n\"@", "$a"]);
        assert_eq!(texts("Get-Host `\n  | Out-Null\n1"), ["Get-Host `\n  | Out-Null", "1"]);
        assert_eq!(texts("param($a)\n1\n2"), ["param($a)\n1\n2"]);
    }

    #[test]
    fn a_line_that_does_not_parse_is_an_input_of_its_own() {
        assert_eq!(
            texts("1\nif ($x) {\n  2\n}\nelse {\n3\n}\n5 = \n4 = 5\n6"),
            ["1", "if ($x) {\n  2\n}\nelse {\n3\n}", "5 =", "4 = 5", "6"]
        );
        assert_eq!(texts("Get-Host)\n2"), ["Get-Host)", "2"]);
        assert_eq!(texts("1\n'open\n2"), ["1", "'open\n2"]);
    }

    #[test]
    fn positions_lead_back_to_what_was_pasted() {
        let pasted = "```powershell\nPS C:\\> Get-Host\n\n  PS C:\\> Get-Date\n```\n";
        let found: Vec<_> = inputs(pasted).into_iter().map(|input| (input.text, input.start, input.place)).collect();
        let at = |text: &str| pasted.find(text).unwrap();
        assert_eq!(found, [("Get-Host".into(), at("Get-Host"), (1, 8)), ("Get-Date".into(), at("Get-Date"), (3, 10))]);
    }
}
