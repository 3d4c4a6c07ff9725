//! A script in spans, for syntax highlighting. The language says what a span is; the page chooses the color.

use crate::powershell::token::{Class, Token};

/// A span of a script; all spans together are the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HighlightSpan {
    /// What the span is; `None` for blanks, brackets and separators.
    pub class: Option<Class>,
    /// The text of the span.
    pub text: String,
}

/// Longer scripts are not highlighted: it would take too long at every key.
pub const MAX_HIGHLIGHTED_BYTES: usize = 16 * 1024;

/// Splits a script into spans by the tokens of the language.
pub fn highlighted(script: &str, tokens: &[Token]) -> Vec<HighlightSpan> {
    let mut spans = Vec::with_capacity(tokens.len() * 2);
    let mut at = 0;
    for token in tokens {
        let (from, to) = (token.span.start as usize, token.span.end as usize);
        let between = script.get(at..from).unwrap_or_default();
        let text = script.get(from..to).unwrap_or_default();
        spans.push(HighlightSpan { class: None, text: between.to_owned() });
        spans.push(HighlightSpan { class: Some(token.class), text: text.to_owned() });
        at = to.max(at);
    }
    spans.push(HighlightSpan { class: None, text: script.get(at..).unwrap_or_default().to_owned() });
    spans.retain(|span| !span.text.is_empty());
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::highlight::tokens;

    #[test]
    fn all_spans_together_are_the_script() {
        for script in ["Get-CsOnlineUser | ? { $_.Name -eq \"Tony $x\" } # é", "", "  'a", "@{a=1}\n$b"] {
            let spans = highlighted(script, &tokens(script));
            assert_eq!(spans.iter().map(|span| span.text.as_str()).collect::<String>(), script);
        }
        let spans = highlighted("Get-SimUser -Identity 'x'", &tokens("Get-SimUser -Identity 'x'"));
        let classes: Vec<_> = spans.iter().filter_map(|span| span.class).collect();
        assert_eq!(classes, [Class::Command, Class::Parameter, Class::Text]);
    }
}
