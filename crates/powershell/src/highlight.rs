//! What each part of an input is, for syntax colouring, and whether the input waits for more lines. No colour is chosen here.

use super::parser::parse;
use super::source::Span;
pub use super::token::{Class, Token};

/// The pieces of an input, in order, apart from each other. What stands inside a text (`"Hello $name"`) is a piece of its own.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut marks = parse(text).marks;
    marks.sort_by_key(|mark| (mark.span.start, u32::MAX - mark.span.end));
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    marks.push(Token { span: Span::new(end, end), class: Class::Comment });
    let (mut out, mut open, mut at): (Vec<Token>, Vec<Token>, u32) = (Vec::new(), Vec::new(), 0);
    for mark in marks {
        while let Some(outer) = open.last().copied() {
            let until = outer.span.end.min(mark.span.start);
            if at < until {
                out.push(Token { span: Span::new(at, until), class: outer.class });
                at = until;
            }
            if outer.span.end > mark.span.start {
                break;
            }
            open.pop();
        }
        at = at.max(mark.span.start);
        open.push(mark);
    }
    out
}

/// Whether an input wants more lines before it can run: something is open, or an operator waits for its right side.
pub fn is_incomplete(text: &str) -> bool {
    parse(text).errors.first().is_some_and(|error| error.incomplete)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_has_its_class() {
        use Class::{Command, Comment, Keyword, Member, Number, Operator, Parameter, Text, Type, Variable, Word};
        let shown = |text: &'static str| -> Vec<(&'static str, Class)> {
            tokens(text).into_iter().map(|token| (token.span.of(text), token.class)).collect()
        };
        assert_eq!(
            shown("PS C:\\> Get-CsUser -Identity Tony | ? { $_.Name -eq 5 } # all"),
            [
                ("PS C:\\> ", Comment),
                ("Get-CsUser", Command),
                ("-Identity", Parameter),
                ("Tony", Word),
                ("|", Operator),
                ("?", Command),
                ("$_", Variable),
                ("Name", Member),
                ("-eq", Operator),
                ("5", Number),
                ("# all", Comment)
            ]
        );
        assert_eq!(
            shown("foreach ($u in [string]\"a $u!\") { @{ Key = $u"),
            [
                ("foreach", Keyword),
                ("$u", Variable),
                ("in", Keyword),
                ("string", Type),
                ("\"a ", Text),
                ("$u", Variable),
                ("!\"", Text),
                ("Key", Member),
                ("=", Operator),
                ("$u", Variable)
            ]
        );
    }

    #[test]
    fn an_input_that_something_misses_waits_for_more() {
        for text in [
            "if ($true) {",
            "'open",
            "1 +",
            "Get-CsUser |",
            "@{ a = 1",
            "(1",
            "@'\ntext",
            "foreach ($u in 1..3)",
            "<# note",
            "$a =",
            "f 1,",
            "{",
        ] {
            assert!(is_incomplete(text), "{text}");
        }
        for text in ["", "Get-CsUser", "1 2", "}", "Get-CsUser -Identity <name>", "5 = $x", "if ($true) { 1 }"] {
            assert!(!is_incomplete(text), "{text}");
        }
    }
}
