//! Tokens: pieces of a script's text with what each of them is, for coloring.

use super::source::Span;

/// What a piece of an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// `Get-CsUser`, also where it is unknown.
    Command,
    /// The name of a parameter, as in `-Identity`.
    Parameter,
    /// A bare word that is an argument.
    Word,
    /// A variable or a splat, as in `$user` or `@arguments`.
    Variable,
    /// Text in quotes.
    Text,
    /// A literal number, as in `42` or `1.5kb`.
    Number,
    /// `-eq`, `+`, `|`, `=`
    Operator,
    /// `if`, `foreach`, `in`
    Keyword,
    /// `string` in `[string]`
    Type,
    /// `.Identity`, a key of a hashtable.
    Member,
    /// A comment, or a prompt that was pasted along.
    Comment,
}

/// A piece of an input. Blanks, brackets and separators are in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// The bytes that the token spans.
    pub span: Span,
    /// What it is.
    pub class: Class,
}
