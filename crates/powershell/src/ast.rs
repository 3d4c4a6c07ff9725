//! The tree of a script, modelled on that of PowerShell. Every node knows its bytes; nothing here runs.

#![allow(missing_docs, reason = "nodes and their fields are called after what PowerShell's grammar calls them")]

mod operator;

use std::rc::Rc;

use super::source::Span;
use super::value::Value;

pub use operator::{Arithmetic, BinaryOp, Bitwise, Case, CompareOp, UnaryOp};

/// A script, or the inside of a script block or function.
#[derive(Default)]
pub struct ScriptBlockAst {
    /// Its bytes, braces included.
    pub span: Span,
    /// What stands before `param`, such as `[CmdletBinding()]`.
    pub attributes: Vec<Attribute>,
    /// The parameters of `param(…)` or of a function's head.
    pub params: Vec<Param>,
    /// Whether parameters are declared, be it none.
    pub has_param_block: bool,
    /// `begin { … }`
    pub begin: Option<StatementBlock>,
    /// `process { … }`
    pub process: Option<StatementBlock>,
    /// `end { … }`, or all statements where no block is named.
    pub end: Option<StatementBlock>,
}

/// Statements with the traps among them.
#[derive(Default)]
pub struct StatementBlock {
    /// The bytes that the block spans.
    pub span: Span,
    /// In their order.
    pub statements: Vec<Statement>,
    /// Hold for the whole block, wherever they stand.
    pub traps: Vec<Trap>,
}

/// `trap [type] { … }`
pub struct Trap {
    /// What it takes; everything where there is none.
    pub ty: Option<TypeName>,
    /// What it does.
    pub body: StatementBlock,
}

/// A parameter of a function or script block.
pub struct Param {
    /// Its bytes, attributes and default included.
    pub span: Span,
    /// The name without the `$`.
    pub name: Rc<str>,
    /// `[Parameter(…)]` and the like.
    pub attributes: Vec<Attribute>,
    /// The declared type, if there is one.
    pub ty: Option<TypeName>,
    /// Its value where none is given.
    pub default: Option<Expr>,
}

/// `[Name(value, Key = value)]`
pub struct Attribute {
    /// Its bytes, brackets included.
    pub span: Span,
    /// The name as it was written.
    pub name: Rc<str>,
    /// The values without a name.
    pub positional: Vec<Expr>,
    /// The values with a name; a name alone means true.
    pub named: Vec<(Rc<str>, Option<Expr>)>,
}

/// A type as it is written.
#[derive(Clone)]
pub struct TypeName {
    /// Its bytes, without the brackets.
    pub span: Span,
    /// Without the brackets.
    pub name: Rc<str>,
}

/// One statement with its place.
pub struct Statement {
    /// Its bytes, without what parts it from the next one.
    pub span: Span,
    /// Which it is.
    pub kind: StatementKind,
}

/// The statements of the language. A `label` is that of `:label while …`.
#[expect(missing_docs, reason = "the parts of a statement bear the names of the language")]
pub enum StatementKind {
    /// Commands and expressions.
    Pipeline(Pipeline),
    /// `$x = …`
    Assign { target: Expr, op: AssignOp, value: Box<Statement> },
    /// `if`, each `elseif`, and `else`.
    If { clauses: Vec<(Pipeline, StatementBlock)>, otherwise: Option<StatementBlock> },
    /// `while (…) { … }`
    While { label: Option<Rc<str>>, condition: Pipeline, body: StatementBlock },
    /// `do { … } while (…)`, or `until`.
    DoLoop { label: Option<Rc<str>>, body: StatementBlock, condition: Pipeline, until: bool },
    /// `for (init; condition; step) { … }`
    For {
        label: Option<Rc<str>>,
        init: Option<Box<Statement>>,
        condition: Option<Pipeline>,
        step: Option<Box<Statement>>,
        body: StatementBlock,
    },
    /// `foreach ($variable in over) { … }`
    ForEach { label: Option<Rc<str>>, variable: Variable, over: Pipeline, body: StatementBlock },
    /// `switch (over) { test { … } default { … } }`
    Switch {
        label: Option<Rc<str>>,
        flags: SwitchFlags,
        over: Pipeline,
        clauses: Vec<(Expr, StatementBlock)>,
        default: Option<StatementBlock>,
    },
    /// `function name { … }`, or `filter`.
    Function { name: Rc<str>, filter: bool, body: Rc<ScriptBlockAst> },
    /// `try { … } catch { … } finally { … }`
    Try { body: StatementBlock, catches: Vec<Catch>, finally: Option<StatementBlock> },
    /// `return`, with the value that it returns.
    Return(Option<Pipeline>),
    /// `throw`, with what is thrown.
    Throw(Option<Pipeline>),
    /// `exit`, with the exit code.
    Exit(Option<Pipeline>),
    /// `break`, with a label or not.
    Break(Option<Expr>),
    /// `continue`, with a label or not.
    Continue(Option<Expr>),
}

/// `catch [type], [type] { … }`
pub struct Catch {
    /// What it takes; everything where there is none.
    pub types: Vec<TypeName>,
    /// What it does.
    pub body: StatementBlock,
}

/// How a `switch` compares.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of the statement")]
pub struct SwitchFlags {
    /// `-Regex`: cases are regular expressions.
    pub regex: bool,
    /// `-Wildcard`: cases are wildcard patterns.
    pub wildcard: bool,
    /// `-Exact`: cases are compared as they are.
    pub exact: bool,
    /// `-CaseSensitive`: capital and small letters differ.
    pub case: bool,
    /// `-File`: what is looked at are the lines of a file.
    pub file: bool,
}

/// How an assignment changes its target.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AssignOp {
    /// The plain assignment `=`.
    Set,
    /// `+=` and its like.
    Arithmetic(Arithmetic),
}

/// Elements with `|` between.
pub struct Pipeline {
    /// The bytes that the pipeline spans.
    pub span: Span,
    /// At least one.
    pub elements: Vec<PipelineElement>,
}

/// What stands between two `|`.
pub struct PipelineElement {
    /// Its bytes, redirections included.
    pub span: Span,
    /// Which it is.
    pub kind: ElementKind,
    /// In their order.
    pub redirections: Vec<Redirection>,
}

/// The elements of a pipeline.
pub enum ElementKind {
    /// A value; only the first element may be one.
    Expr(Expr),
    /// A command with its words; the first is its name.
    Command {
        /// How it is called.
        invocation: InvocationKind,
        /// Name, parameters and arguments.
        elements: Vec<CommandElement>,
    },
    /// `$x = …` where a pipeline is expected, as in `if ($x = 5)`.
    Statement(Box<Statement>),
}

/// How a command is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum InvocationKind {
    /// By its name alone.
    Plain,
    /// The call operator, as in `& command`.
    Call,
    /// `. command`: in the scope of the caller.
    Dot,
}

/// A redirection of a stream, such as `2>$null`, `2>&1` or `>> file`.
pub struct Redirection {
    /// What is taken.
    pub from: Stream,
    /// Where it goes.
    pub target: RedirectTarget,
}

/// A stream of a command.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// `*`: every stream at once.
    All,
    /// 1 is the output, 2 errors, 3 warnings, and so on.
    Number(u8),
}

/// Where a stream goes.
pub enum RedirectTarget {
    /// Into the output: `&1`.
    Output,
    /// Into a file, or away: `$null`.
    File(Expr),
    /// To the end of a file: `>> file`.
    Append(Expr),
}

/// A word of a command.
pub enum CommandElement {
    /// `-Name` or `-Name:value`
    Parameter {
        /// All of it.
        span: Span,
        /// Dash, name and colon.
        name_span: Span,
        /// Without the dash, as written.
        name: Rc<str>,
        /// The value behind the colon.
        argument: Option<Expr>,
    },
    /// Everything else, the command's name too.
    Argument(Expr),
}

/// A variable's name.
#[derive(Clone)]
pub struct Variable {
    /// Without `$`, braces and scope.
    pub name: Rc<str>,
    /// `script`, `global`, `env` …
    pub scope: Option<Rc<str>>,
}

/// One expression with its place.
pub struct Expr {
    /// The bytes that the expression spans.
    pub span: Span,
    /// Which it is.
    pub kind: ExprKind,
}

/// The expressions of the language. `fixed` members are those behind `::`.
#[expect(missing_docs, reason = "the parts of an expression bear the names of the language")]
pub enum ExprKind {
    /// A literal number.
    Constant(Value),
    /// Text in quotes, or a bare word where a value is expected.
    Text { text: Rc<str>, bare: bool },
    /// A string with variables in it, as in `"Hello $name"`.
    Expandable(Vec<Part>),
    /// A variable, as in `$name`.
    Variable(Variable),
    /// A splatted variable, as in `@name`.
    Splat(Variable),
    /// A type literal, as in `[int]`.
    Type(TypeName),
    /// Values separated by commas, as in `1, 2`.
    Array(Vec<Expr>),
    /// `@( … )`
    ArrayOf(StatementBlock),
    /// `$( … )`
    Sub(StatementBlock),
    /// `( … )`
    Paren(Box<Pipeline>),
    /// `@{ … }`, and `[ordered]@{ … }`
    Table { ordered: bool, entries: Vec<(Expr, Statement)> },
    /// `{ … }`
    ScriptBlock(Rc<ScriptBlockAst>),
    /// A member of a value, as in `$user.Name`.
    Member { of: Box<Expr>, name: Box<Expr>, fixed: bool },
    /// `of.name( … )`
    Call { of: Box<Expr>, name: Box<Expr>, fixed: bool, arguments: Vec<Expr> },
    /// An element of a value, as in `$list[0]`.
    Index { of: Box<Expr>, index: Box<Expr> },
    /// A conversion to a type, as in `[int]$text`.
    Cast { ty: TypeName, of: Box<Expr> },
    /// A variable with what its values must keep to, as in `[ValidateRange(1, 5)]$size`.
    Attributed { attribute: Box<Attribute>, of: Box<Expr> },
    /// An operator on one value.
    Unary { op: UnaryOp, of: Box<Expr> },
    /// An operator on two values.
    Binary { op: BinaryOp, left: Box<Expr>, right: Box<Expr> },
}

/// A part of an expandable text.
pub enum Part {
    /// As it is.
    Text(Rc<str>),
    /// To be expanded.
    Expr(Expr),
}
