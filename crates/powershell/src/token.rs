//! Tokens: pieces of a script's text with what each of them is, for coloring.

use super::source::Span;

/// What a piece of an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// `Get-CsUser`, also where it is unknown.
    Command,
    /// `-Identity`
    Parameter,
    /// A bare word that is an argument.
    Word,
    /// `$user`, `@arguments`
    Variable,
    /// Text in quotes.
    Text,
    /// `42`, `1.5kb`
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
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub class: Class,
}
