//! The interpreter: runs the tree that the parser made. Knows no cmdlet.

mod assign;
mod blocks;
mod call;
mod command;
mod eval;
mod find;
mod function;
mod invocation;
mod loops;
mod operate;
mod pause;
mod redirect;
mod report;
mod statement;
mod switch;

use std::rc::Rc;

pub use invocation::Invocation;
pub use pause::{Pausing, Progress};

use self::pause::Mark;
use super::ast::{self, ScriptBlockAst, StatementKind};
use super::budget::{Budget, Cost};
use super::error::{Category, ErrorRecord, Flow, Position, Stop};
use super::host::{Host, Out};
use super::members;
use super::object::Member;
use super::scope::Scope;
use super::source::{Source, Span};
use super::types;
use super::value::{Reference, Value};

/// Calls within calls: what the stack of a page (1 MB) holds of the calls that take most of it.
const DEPTH: u32 = 75;
/// Calls within calls and stages of pipelines within stages, together; a stage takes no more of the stack than a call.
const NESTING: u32 = 2 * DEPTH;
/// Expressions within expressions, statements within statements and stages within stages, over all calls: what the stack of a page holds
/// where each call takes many of them. (A page traps at about 770.)
const FRAMES: u32 = 520;
/// What a stage of a pipeline takes of these.
const FRAMES_OF_STAGE: u32 = 3;

/// What stays from one statement to the next: variables, functions, `$Error`.
#[derive(Default)]
pub struct State {
    /// The outermost scope.
    pub root: Rc<Scope>,
    /// `$Error`, newest first.
    pub errors: Rc<super::value::Array>,
    ok: bool,
    /// What `Set-StrictMode` was set to: 0 is off.
    pub strict: u8,
    /// `[Net.ServicePointManager]::SecurityProtocol`. Nothing is sent, so it is only kept.
    security_protocol: i64,
    /// Aliases that scripts made, in small letters, with what they stand for.
    pub aliases: std::collections::BTreeMap<String, Rc<str>>,
    failed: bool,
    trying: u32,
    /// What the script that runs may still use.
    pub budget: Budget,
    /// Stages of pipelines that have sent a value to the next one and wait for it.
    stages: u32,
    /// How many of [`FRAMES`] are in use.
    frames: u32,
    pipelines: u32,
    stopped: Option<usize>,
    redirects: Vec<Redirect>,
    answer_all: Option<bool>,
    references: Vec<(Rc<Scope>, String, Rc<Reference>)>,
    pausing: Pausing,
}

impl State {
    /// Drops the script that was paused.
    pub fn give_up(&mut self) {
        self.pausing = Pausing::default();
    }

    /// Gives each script only a part of the usual budget: one half, one third …
    pub fn divide_budget(&mut self, divisor: u64) {
        self.budget.divide_by(divisor);
    }
}

/// Where a stream goes instead of the console.
struct Redirect {
    stream: ast::Stream,
    to: Sink,
}

/// What takes a redirected stream.
enum Sink {
    /// Nothing: it is dropped.
    Nowhere,
    /// The output, which takes what was collected before what comes next.
    Output(Vec<Value>),
    /// The file of that number among those of the command.
    File(usize, Vec<Value>),
}

impl Sink {
    /// What waits to go into the output.
    fn merged(&mut self) -> Vec<Value> {
        match self {
            Self::Output(values) => std::mem::take(values),
            Self::Nowhere | Self::File(..) => Vec::new(),
        }
    }
}

/// The interpreter at work on a state, for a host.
pub struct Shell<'w> {
    /// What stays between two runs.
    pub state: &'w mut State,
    /// Who embeds it.
    pub host: &'w mut dyn Host,
    scope: Rc<Scope>,
    source: Rc<Source>,
}

impl<'w> Shell<'w> {
    /// An interpreter for a script.
    pub fn new(state: &'w mut State, host: &'w mut dyn Host, source: Rc<Source>) -> Self {
        let scope = state.root.clone();
        Self { state, host, scope, source }
    }

    /// Runs a script that parsed. Errors that nothing catches, and one that says that the budget is used up, have been reported when
    /// this returns.
    ///
    /// # Errors
    /// [`Stop::Exit`] on `exit`.
    pub fn run(&mut self, script: &ScriptBlockAst, out: &mut dyn Out) -> Flow {
        self.start(script, out, None).map(drop)
    }

    fn renew(&mut self, script: &ScriptBlockAst) {
        let parts = [&script.begin, &script.process, &script.end].into_iter().flatten();
        self.state.budget.renew(parts.map(|part| part.statements.len()).sum());
        self.state.ok = true;
        self.state.stages = 0;
        self.state.frames = 0;
        self.state.trying = 0;
        self.state.answer_all = None;
        self.state.redirects.clear();
    }

    /// Reports the error that ended a script.
    fn ended(&mut self, result: Flow) -> Flow<Progress> {
        match result {
            Err(Stop::Pause) => return Ok(Progress::Paused),
            Err(Stop::Error(record) | Stop::Throw(record)) => {
                self.state.ok = false;
                self.record(&Rc::new(*record));
            }
            Err(Stop::Halt(record)) => {
                self.state.ok = false;
                self.state.redirects.clear();
                self.record(&Rc::new(*record));
            }
            Err(Stop::Exit(code)) => return Err(Stop::Exit(code)),
            Ok(()) | Err(Stop::Return | Stop::Break(_) | Stop::Continue(_) | Stop::Upstream(_)) => {}
        }
        Ok(Progress::Done)
    }

    fn top(&mut self, block: &ast::StatementBlock, out: &mut dyn Out) -> Flow {
        let back = self.statement_left();
        for (number, statement) in block.statements.iter().enumerate().skip(back.unwrap_or(0)) {
            if let StatementKind::Function { .. } = statement.kind {
                self.statement(statement, out)?;
                continue;
            }
            if back != Some(number) {
                self.host.statement(statement.span.start as usize, statement.span.end as usize);
            }
            self.state.pausing.allow(true);
            let result = self.guarded(statement, &block.traps, out);
            self.left(result, || Mark::Statement(number))?;
            self.state.budget.statements += 1;
        }
        // What the last statement used up too much of is said as well.
        self.spend(Cost::Steps(0))
    }

    fn step(&mut self) -> Flow {
        self.spend(Cost::Steps(1))
    }

    /// Charges the script's budget.
    ///
    /// # Errors
    /// [`Stop::Halt`] where the budget is used up: return it, so that the script ends with one error.
    pub fn spend(&mut self, cost: Cost) -> Flow {
        let budget = &mut self.state.budget;
        budget.charge(cost);
        match budget.exhausted() {
            None => Ok(()),
            Some(resource) => Err(Stop::halt("ScriptBudgetExceeded", budget.report(resource))),
        }
    }

    fn position(&self, span: Span) -> Position {
        Position { source: self.source.clone(), span }
    }

    /// Runs with another scope and comes back.
    fn within<T>(&mut self, scope: Rc<Scope>, act: impl FnOnce(&mut Self) -> Flow<T>) -> Flow<T> {
        if scope.depth.get() > DEPTH || scope.depth.get() + self.state.stages > NESTING {
            return Err(too_deep());
        }
        let outer = std::mem::replace(&mut self.scope, scope);
        let result = act(self);
        self.scope = outer;
        result
    }

    /// Goes one level deeper without a scope of its own: into the next stage of a pipeline, or an array in an array.
    fn nested<T>(&mut self, act: impl FnOnce(&mut Self) -> Flow<T>) -> Flow<T> {
        if self.scope.depth.get() + self.state.stages > NESTING || self.state.frames > FRAMES {
            return Err(too_deep());
        }
        self.state.stages += 1;
        self.state.frames += FRAMES_OF_STAGE;
        let result = act(self);
        self.state.stages -= 1;
        self.state.frames -= FRAMES_OF_STAGE;
        result
    }

    /// Runs code of another script (a block or function that was made there) and comes back.
    fn in_source<T>(&mut self, source: &Rc<Source>, act: impl FnOnce(&mut Self) -> Flow<T>) -> Flow<T> {
        let outer = std::mem::replace(&mut self.source, source.clone());
        let result = act(self);
        self.source = outer;
        result
    }

    /// A property of a value as `$value.Name` reads it; null where there is none.
    pub fn member(&mut self, of: &Value, name: &str) -> Flow<Value> {
        if let Some(found) = self.own_member(of, name)? {
            return Ok(found);
        }
        if name.eq_ignore_ascii_case("psobject") && !of.is_null() {
            return Ok(call::ps_object(of));
        }
        if ["psbase", "psadapted", "psextended"].iter().any(|view| name.eq_ignore_ascii_case(view)) {
            return Ok(of.clone());
        }
        if let (Some(items), false) = (of.elements(), of.is_null()) {
            let mut found = Vec::new();
            for item in &items {
                if item.is_null() {
                    continue;
                }
                if let Some(value) = self.own_member(item, name)? {
                    found.extend(value.elements().unwrap_or_else(|| vec![value]));
                } else if item.elements().is_some() {
                    // Arrays in arrays are looked through as deeply as calls may go.
                    found.extend(self.nested(|shell| shell.member(item, name))?.unrolled());
                } else if matches!(item, Value::Object(_)) {
                    found.push(Value::Null);
                }
            }
            let counts = ["count", "length"].iter().any(|own| name.eq_ignore_ascii_case(own));
            // An enumerator has no count of its own, so that it counts as one object.
            return Ok(match found.is_empty() {
                true if counts => Value::Int(1),
                true => Value::Null,
                false => Value::collected(found),
            });
        }
        Ok(match name.to_ascii_lowercase().as_str() {
            "count" | "length" if of.is_null() => Value::Int(0),
            "count" | "length" => Value::Int(1),
            _ => Value::Null,
        })
    }

    /// A property that the value itself has.
    fn own_member(&mut self, of: &Value, name: &str) -> Flow<Option<Value>> {
        if let Value::Object(object) = of {
            return Ok(match object.member(name) {
                Some(Member::Script(block)) => {
                    let scope = Scope::inside(&self.scope);
                    scope.set(None, "this", of.clone());
                    let mut values = Vec::new();
                    self.within(scope, |shell| shell.run_body(&block, &mut values))?;
                    Some(Value::collected(values))
                }
                Some(Member::Alias(other)) => self.own_member(of, &other)?,
                Some(Member::Link(of, name)) => self.nested(|shell| shell.own_member(&Value::Object(of), &name))?,
                Some(Member::Note(value) | Member::ReadOnly(value)) => Some(value),
                Some(Member::Method(_)) | None => None,
            });
        }
        Ok(members::property(of, name))
    }

    /// A variable by its name, `None` where it is not set.
    pub fn variable(&mut self, name: &str) -> Option<Value> {
        self.read(None, name)
    }

    /// Sets a variable in the current scope.
    pub fn set_variable(&mut self, name: &str, value: Value) {
        self.scope.set(None, &name.to_lowercase(), value);
    }

    /// The current scope.
    pub fn scope(&self) -> &Rc<Scope> {
        &self.scope
    }

    fn read(&mut self, prefix: Option<&str>, name: &str) -> Option<Value> {
        let lower = name.to_lowercase();
        if prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case("env")) {
            return self.scope.get(prefix, &lower).or_else(|| self.host.variable(&format!("env:{lower}")));
        }
        let key = if lower == "psitem" { "_" } else { lower.as_str() };
        if let Some(value) = self.scope.get(prefix, key) {
            return Some(value);
        }
        Some(match key {
            "true" => Value::Bool(true),
            "false" | "whatifpreference" => Value::Bool(false),
            "null" => Value::Null,
            "?" => Value::Bool(self.state.ok),
            "error" => Value::Array(self.state.errors.clone()),
            "erroractionpreference" | "warningpreference" => Value::Enum(&types::ACTION, 2),
            "verbosepreference" | "debugpreference" | "informationpreference" => Value::Enum(&types::ACTION, 0),
            "myinvocation" => call::my_invocation(&self.scope),
            "pscmdlet" => self.scope.frame().filter(|frame| frame.advanced).map_or(Value::Null, |frame| call::ps_cmdlet(&frame)),
            "ofs" => return None,
            _ => return self.host.variable(name),
        })
    }
}

fn too_deep() -> Stop {
    let message = "The script failed due to call depth overflow.";
    ErrorRecord::new(&types::CALL_DEPTH, "CallDepthOverflow", Category::InvalidOperation, message).on(0).into()
}
