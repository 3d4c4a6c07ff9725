//! An argument before it is bound.

use std::rc::Rc;

use crate::source::Span;
use crate::value::Value;

/// An argument as it was written or splatted.
pub struct Given {
    /// The parameter it names, without dash and colon; empty for the value after a name that no parameter has.
    pub name: Option<Rc<str>>,
    /// The bytes of the name.
    pub name_span: Span,
    /// Its value; `None` for a name that stands alone.
    pub value: Option<Value>,
    /// The bytes of the value.
    pub span: Span,
    /// How a number was written; parameters that take text get this.
    pub written: Option<Rc<str>>,
    /// Whether it came from a splatted table: what is named beside it wins.
    pub splatted: bool,
}

impl Given {
    /// What it is in `$args`: `-Name`, or `-Name:` and the value, or the value alone.
    pub(super) fn left_over(self) -> Vec<(Value, Option<Rc<str>>)> {
        let colon = if self.value.is_some() { ":" } else { "" };
        let name = self.name.filter(|name| !name.is_empty()).map(|name| Value::from(format!("-{name}{colon}")));
        name.map(|name| (name, None)).into_iter().chain(self.value.map(|value| (value, self.written))).collect()
    }
}
