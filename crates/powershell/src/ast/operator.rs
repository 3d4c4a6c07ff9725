//! The operators of the language, as the syntax tree names them. What they do is in `arithmetic`, `compare` and the interpreter.

/// Operators on one value. Those that count know whether they stand before it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the operators bear the names of the language")]
pub enum UnaryOp {
    Not,
    Minus,
    Plus,
    BitNot,
    Comma,
    Split(Case),
    Join,
    Increment { prefix: bool },
    Decrement { prefix: bool },
}

/// Operators on two values.
#[derive(Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the operators bear the names of the language")]
pub enum BinaryOp {
    Arithmetic(Arithmetic),
    Bitwise(Bitwise),
    Compare(CompareOp, Case),
    And,
    Or,
    Xor,
    Join,
    Format,
    Range,
    Is,
    IsNot,
    As,
}

/// Operators that heed the case of letters, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the operators bear the names of the language")]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Like,
    NotLike,
    Match,
    NotMatch,
    Replace,
    Split,
    Contains,
    NotContains,
    In,
    NotIn,
}

/// The arithmetic operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called after its operator")]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// The operators on bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called after its operator")]
pub enum Bitwise {
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
}

/// Whether upper and lower case are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// They differ: the operators with `c`.
    Sensitive,
    /// They are the same.
    Ignored,
}
