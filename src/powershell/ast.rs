//! The tree of a script, modelled on that of PowerShell. Every node knows its bytes; nothing here runs.

use std::rc::Rc;

use super::arithmetic::{Arithmetic, Bitwise};
use super::compare::Case;
use super::source::Span;
use super::types::TypeRef;
use super::value::Value;

/// A script, or the inside of a script block or function.
#[derive(Default)]
pub struct ScriptBlock {
    pub span: Span,
    pub attributes: Vec<Attribute>,
    pub params: Vec<Param>,
    pub has_param_block: bool,
    pub begin: Option<Block>,
    pub process: Option<Block>,
    pub end: Option<Block>,
}

/// Statements with the traps among them.
#[derive(Default)]
pub struct Block {
    pub span: Span,
    pub statements: Vec<Statement>,
    pub traps: Vec<Trap>,
}

pub struct Trap {
    pub ty: Option<TypeName>,
    pub body: Block,
}

pub struct Param {
    pub span: Span,
    pub name: Rc<str>,
    pub attributes: Vec<Attribute>,
    pub ty: Option<TypeName>,
    pub default: Option<Expr>,
}

pub struct Attribute {
    pub span: Span,
    pub name: Rc<str>,
    pub positional: Vec<Expr>,
    pub named: Vec<(Rc<str>, Option<Expr>)>,
}

#[derive(Clone)]
pub struct TypeName {
    pub span: Span,
    pub name: Rc<str>,
}

pub struct Statement {
    pub span: Span,
    pub kind: StatementKind,
}

pub enum StatementKind {
    Pipeline(Pipeline),
    Assign { target: Expr, op: AssignOp, value: Box<Statement> },
    If { clauses: Vec<(Pipeline, Block)>, otherwise: Option<Block> },
    While { label: Option<Rc<str>>, condition: Pipeline, body: Block },
    DoLoop { label: Option<Rc<str>>, body: Block, condition: Pipeline, until: bool },
    For { label: Option<Rc<str>>, init: Option<Box<Statement>>, condition: Option<Pipeline>, step: Option<Box<Statement>>, body: Block },
    ForEach { label: Option<Rc<str>>, variable: Variable, over: Pipeline, body: Block },
    Switch { label: Option<Rc<str>>, flags: SwitchFlags, over: Pipeline, clauses: Vec<(Expr, Block)>, default: Option<Block> },
    Function { name: Rc<str>, filter: bool, body: Rc<ScriptBlock> },
    Try { body: Block, catches: Vec<Catch>, finally: Option<Block> },
    Return(Option<Pipeline>),
    Throw(Option<Pipeline>),
    Exit(Option<Pipeline>),
    Break(Option<Expr>),
    Continue(Option<Expr>),
}

pub struct Catch {
    pub types: Vec<TypeName>,
    pub body: Block,
}

#[derive(Clone, Copy, Default)]
pub struct SwitchFlags {
    pub regex: bool,
    pub wildcard: bool,
    pub exact: bool,
    pub case: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AssignOp {
    Set,
    Arithmetic(Arithmetic),
}

pub struct Pipeline {
    pub span: Span,
    pub elements: Vec<PipelineElement>,
}

pub struct PipelineElement {
    pub span: Span,
    pub kind: ElementKind,
    pub redirections: Vec<Redirection>,
}

pub enum ElementKind {
    Expr(Expr),
    Command {
        invocation: Invocation,
        elements: Vec<CommandElement>,
    },
    /// `$x = …` where a pipeline is expected, as in `if ($x = 5)`.
    Statement(Box<Statement>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Invocation {
    Plain,
    Call,
    Dot,
}

pub struct Redirection {
    pub from: Stream,
    pub target: RedirectTarget,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    All,
    Number(u8),
}

pub enum RedirectTarget {
    Output,
    File(Expr),
}

pub enum CommandElement {
    Parameter { span: Span, name_span: Span, name: Rc<str>, argument: Option<Expr> },
    Argument(Expr),
}

#[derive(Clone)]
pub struct Variable {
    pub name: Rc<str>,
    pub scope: Option<Rc<str>>,
}

pub struct Expr {
    pub span: Span,
    pub kind: ExprKind,
}

pub enum ExprKind {
    Constant(Value),
    /// Text in quotes, or a bare word where a value is expected.
    Text {
        text: Rc<str>,
        bare: bool,
    },
    Expandable(Vec<Part>),
    Variable(Variable),
    Splat(Variable),
    Type(TypeName),
    Array(Vec<Expr>),
    ArrayOf(Block),
    Sub(Block),
    Paren(Box<Pipeline>),
    Table {
        ordered: bool,
        entries: Vec<(Expr, Statement)>,
    },
    ScriptBlock(Rc<ScriptBlock>),
    Member {
        of: Box<Expr>,
        name: Box<Expr>,
        fixed: bool,
    },
    Call {
        of: Box<Expr>,
        name: Box<Expr>,
        fixed: bool,
        arguments: Vec<Expr>,
    },
    Index {
        of: Box<Expr>,
        index: Box<Expr>,
    },
    Cast {
        ty: TypeName,
        of: Box<Expr>,
    },
    Unary {
        op: UnaryOp,
        of: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
}

pub enum Part {
    Text(Rc<str>),
    Expr(Expr),
}

#[derive(Clone, Copy, PartialEq, Eq)]
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

#[derive(Clone, Copy, PartialEq, Eq)]
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
