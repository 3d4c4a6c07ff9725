//! A script block as a value: its syntax tree and the script it stands in. Running one is the interpreter's work.

use std::rc::Rc;

use super::ast::ScriptBlockAst;
use super::scope::Scope;
use super::source::{Source, Span};

/// The value of `{ … }`.
pub struct ScriptBlock {
    /// The script that the block was written in.
    pub source: Rc<Source>,
    /// The bytes of the block in that script, braces included.
    pub span: Span,
    /// The syntax tree of what stands between the braces.
    pub body: Rc<ScriptBlockAst>,
    /// The variables that `GetNewClosure()` kept; `None` where the block sees those of whoever calls it.
    pub closure: Option<Rc<Scope>>,
}

impl ScriptBlock {
    /// A block that sees the variables of whoever calls it.
    pub fn new(source: Rc<Source>, span: Span, body: Rc<ScriptBlockAst>) -> Self {
        Self { source, span, body, closure: None }
    }

    /// The text between the braces.
    pub fn text(&self) -> &str {
        let whole = self.span.of(&self.source.text);
        whole.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(whole)
    }
}
