//! The regular-expression engine that the embedder lends to the language. Translation from .NET's syntax is in `regex`.

/// A match of a regular expression; bytes of the text.
#[derive(Debug, Clone, Default)]
pub struct RegexMatch {
    /// The groups: whether they matched, and where. The whole match is the first.
    pub groups: Vec<Option<(usize, usize)>>,
    /// Names of groups and their numbers.
    pub names: Vec<(String, usize)>,
}

/// The regular expressions of the host, in the syntax of a browser's `RegExp`; the language translates .NET's into it.
pub trait RegexEngine {
    /// All matches in order, at most `limit`. `flags` are those of `RegExp` (`i`, `m`, `s`).
    ///
    /// # Errors
    /// A pattern that does not compile: the engine's words.
    fn matches(&self, pattern: &str, flags: &str, text: &str, limit: usize) -> Result<Vec<RegexMatch>, String>;
}
