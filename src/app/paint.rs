//! A script in pieces, for its colours: which piece is what is the language's to say, which colour it has is the page's.

use crate::powershell::token::{Class, Token};

/// A piece of a script; all pieces together are the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is; `None` for blanks, brackets and separators.
    pub class: Option<Class>,
    /// Its text.
    pub text: String,
}

/// Longer scripts stay plain: nobody reads their colours while they type.
pub const PAINTED_MOST: usize = 16 * 1024;

/// A script in pieces.
pub fn painted(script: &str, tokens: &[Token]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(tokens.len() * 2);
    let mut at = 0;
    for token in tokens {
        let (from, to) = (token.span.start as usize, token.span.end as usize);
        let between = script.get(at..from).unwrap_or_default();
        let text = script.get(from..to).unwrap_or_default();
        pieces.push(Piece { class: None, text: between.to_owned() });
        pieces.push(Piece { class: Some(token.class), text: text.to_owned() });
        at = to.max(at);
    }
    pieces.push(Piece { class: None, text: script.get(at..).unwrap_or_default().to_owned() });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::highlight::tokens;

    #[test]
    fn all_pieces_together_are_the_script() {
        for script in ["Get-CsOnlineUser | ? { $_.Name -eq \"Tony $x\" } # é", "", "  'a", "@{a=1}\n$b"] {
            let pieces = painted(script, &tokens(script));
            assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), script);
        }
        let pieces = painted("Get-SimUser -Identity 'x'", &tokens("Get-SimUser -Identity 'x'"));
        let classes: Vec<_> = pieces.iter().filter_map(|piece| piece.class).collect();
        assert_eq!(classes, [Class::Command, Class::Parameter, Class::Text]);
    }
}
