//! Method calls, and the objects that only the interpreter can make: `PSObject`, `$MyInvocation`, `$PSCmdlet`.

use std::rc::Rc;

use super::Shell;
use super::report::operation;
use crate::ast::Case;
use crate::budget::Cost;
use crate::error::{Category, ErrorRecord, Flow, Stop};
use crate::format;
use crate::host::{Out, Question};
use crate::members::{self, Args, Failure, statics};
use crate::object::{Member, Object, Property};
use crate::parser;
use crate::regex::Pattern;
use crate::scope::{Frame, Scope};
use crate::script_block::ScriptBlock;
use crate::source::Source;
use crate::types::{self, Ty, TypeRef};
use crate::value::{ArrayKind, Value};

const CMDLET: &str = "System.Management.Automation.PSScriptCmdlet";

/// The full name of the class of `$object.PSObject`.
const PS_OBJECT: &str = "System.Management.Automation.PSObject";

/// A property as `$object.PSObject.Properties` lists it: reading and setting its value reads and sets that of the object.
fn property_of(owner: &Rc<Object>, member: &Property) -> Option<Value> {
    let kind = match member.member {
        _ if member.name.is_empty() => return None,
        Member::Note(_) | Member::ReadOnly(_) | Member::Link(..) => "NoteProperty",
        Member::Script(_) => "ScriptProperty",
        Member::Alias(_) => "AliasProperty",
        Member::Method(_) => return None,
    };
    Some(property_object(kind, &member.name, Member::Link(owner.clone(), member.name.clone())))
}

/// What stands in the list of properties, with the members that .NET shows of it.
fn property_object(kind: &str, name: &Rc<str>, value: Member) -> Value {
    let object = Object::of(Ty::Other("System.Management.Automation.PSNoteProperty"));
    object.set("MemberType", Value::str(kind));
    object.set("IsSettable", Value::Bool(true));
    object.set("IsGettable", Value::Bool(true));
    object.put("Value", value);
    let type_name =
        object.get("Value").filter(|value| !value.is_null()).map_or("System.Object".to_owned(), |value| value.type_of().full_name());
    object.set("TypeNameOfValue", Value::from(type_name));
    object.set("Name", Value::Str(name.clone()));
    object.set("IsInstance", Value::Bool(true));
    Value::Object(Rc::new(object))
}

/// The object whose properties a list shows.
fn owner_of(properties: &[Value]) -> Option<Rc<Object>> {
    properties.iter().find_map(|property| match property {
        Value::Object(property) => match property.member("Value") {
            Some(Member::Link(owner, _)) => Some(owner),
            _ => None,
        },
        _ => None,
    })
}

/// The object behind `$value.PSObject`.
pub(super) fn ps_object(of: &Value) -> Value {
    let object = Object::of(Ty::Other(PS_OBJECT));
    let properties = match of {
        Value::Object(inner) => inner.members().iter().filter_map(|member| property_of(inner, member)).collect(),
        other => {
            let (names, _) = members::names_of(other);
            let property =
                |name: &Rc<str>| property_object("Property", name, Member::Note(members::property(other, name).unwrap_or_default()));
            names.iter().map(property).collect()
        }
    };
    object.set("Properties", Value::list(ArrayKind::Properties, properties));
    object.set("BaseObject", of.clone());
    object.set("TypeNames", Value::strings([of.type_of().full_name(), "System.Object".to_owned()]));
    Value::Object(Rc::new(object))
}

/// The object in `$MyInvocation`.
pub(super) fn my_invocation(scope: &Rc<Scope>) -> Value {
    let object = Object::of(Ty::Other("System.Management.Automation.InvocationInfo"));
    let frame = scope.frame();
    let name = frame.as_ref().map_or(Value::Null, |frame| Value::Str(frame.name.clone()));
    let command = Object::with(Ty::Other("System.Management.Automation.FunctionInfo"), [("Name", name.clone())]);
    object.set("MyCommand", command);
    object.set("InvocationName", name);
    object.set("BoundParameters", scope.get(None, "psboundparameters").unwrap_or_default());
    object.set("UnboundArguments", Value::list(ArrayKind::List, scope.get(None, "args").map_or_else(Vec::new, |rest| rest.unrolled())));
    if let Some(frame) = frame {
        let (line, column) = frame.position.source.place(frame.position.span.start);
        object.set("ScriptLineNumber", Value::count(line));
        object.set("OffsetInLine", Value::count(column));
        object.set("Line", Value::str(frame.position.source.line(line)));
    }
    Value::Object(Rc::new(object))
}

/// The object in `$PSCmdlet`.
pub(super) fn ps_cmdlet(frame: &Rc<Frame>) -> Value {
    Object::with(Ty::Other(CMDLET), [("ParameterSetName", Value::Str(frame.set.borrow().clone()))])
}

impl Shell<'_> {
    #[allow(clippy::needless_pass_by_value, reason = "callers have made the arguments for this call")]
    /// `$on.name(arguments)` or `[type]::name(arguments)`
    pub fn call_method(&mut self, on: &Value, name: &str, fixed: bool, arguments: Vec<Value>) -> Flow<Value> {
        if on.is_null() {
            let message = "You cannot call a method on a null-valued expression.";
            return Err(ErrorRecord::runtime("InvokeMethodOnNull", Category::InvalidOperation, message).into());
        }
        self.state.budget.charge_reading(on);
        for argument in &arguments {
            self.state.budget.charge_reading(argument);
        }
        if let (Value::Array(_), [Value::Array(more)]) = (on, arguments.as_slice()) {
            // `$list.AddRange($list)` doubles the list and gives nothing back that could be charged.
            let count = u64::try_from(more.items.borrow().len()).unwrap_or(u64::MAX);
            self.spend(Cost::Objects(count))?;
        }
        if !fixed && let Some(value) = self.scripted(on, name, &arguments)? {
            return Ok(value);
        }
        if let (true, Value::Type(of), "create") = (fixed, on, name.to_ascii_lowercase().as_str())
            && of.ty == Ty::ScriptBlock
        {
            return self.parse_block(&arguments.first().map_or_else(String::new, format::text));
        }
        if name.eq_ignore_ascii_case("replace")
            && let Some(value) = self.replace_by_block(on, fixed, &arguments)?
        {
            return Ok(value);
        }
        let now = self.host.now();
        let args = Args { values: &arguments, engine: self.host.regex(), now };
        let called = match on {
            Value::Type(of) if fixed => statics::method(*of, name, &args),
            other => members::method(other, name, &args),
        };
        let result = match called {
            Ok(value) => Ok(value),
            Err(Failure::NoMethod) if !fixed && on.elements().is_some() => return self.call_each(on, name, &arguments),
            Err(failure) => {
                let shown = if let (Value::Type(of), true) = (on, fixed) { *of } else { on.type_of() };
                Err(Stop::from(failure.record(name, &shown.full_name(), arguments.len())))
            }
        };
        self.settle();
        result
    }

    /// `[regex]::Replace(text, pattern, { … })`, or the same of a `[regex]` value: the block gives what each match becomes.
    fn replace_by_block(&mut self, on: &Value, fixed: bool, arguments: &[Value]) -> Flow<Option<Value>> {
        let (text, pattern, block) = match (on, arguments) {
            (Value::Type(of), [text, pattern, Value::Block(block), ..]) if fixed && of.ty == Ty::Regex => {
                (text, format::text(pattern), block)
            }
            (Value::Regex(pattern), [text, Value::Block(block), ..]) => (text, pattern.to_string(), block),
            _ => return Ok(None),
        };
        let text = format::text(text);
        let found = Pattern::new(&pattern, Case::Sensitive).matches(self.host.regex(), &text, usize::MAX)?;
        let (mut out, mut from) = (String::new(), 0);
        for one in &found {
            let Some(Some((start, end))) = one.groups.first().copied() else { continue };
            out.push_str(&text[from..start]);
            let value = self.invoke_value(block, vec![members::patterns::match_object(Some(one), &text)])?;
            out.push_str(&format::text(&value));
            self.state.budget.charge(Cost::Bytes(u64::try_from(out.len()).unwrap_or(u64::MAX)));
            from = end;
        }
        out.push_str(&text[from..]);
        Ok(Some(Value::from(out)))
    }

    /// A method of each element of an array.
    fn call_each(&mut self, on: &Value, name: &str, arguments: &[Value]) -> Flow<Value> {
        let mut found = Vec::new();
        for item in on.unrolled() {
            match self.nested(|shell| shell.call_method(&item, name, false, arguments.to_vec())) {
                Ok(value) => found.extend(value.elements().unwrap_or_else(|| vec![value])),
                Err(Stop::Error(record)) if &*record.id == "MethodNotFound" => {
                    let shown = if item.elements().is_some() { on.type_of() } else { item.type_of() };
                    return Err(Failure::NoMethod.record(name, &shown.full_name(), arguments.len()).into());
                }
                Err(other) => return Err(other),
            }
        }
        Ok(Value::collected(found))
    }

    /// Methods that run script blocks; `None` where it is none of them.
    fn scripted(&mut self, on: &Value, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
        let lower = name.to_ascii_lowercase();
        match (on, lower.as_str(), arguments) {
            (Value::Block(block), "invoke" | "invokereturnasis", _) => self.invoke_value(block, arguments.to_vec()).map(Some),
            (Value::Block(block), "getnewclosure", []) => {
                self.spend(Cost::Objects(u64::try_from(self.scope.size()).unwrap_or(u64::MAX)))?;
                let closure = Some(self.scope.kept());
                let block = ScriptBlock { source: block.source.clone(), span: block.span, body: block.body.clone(), closure };
                Ok(Some(Value::Block(Rc::new(block))))
            }
            (Value::Object(object), "copy", []) if object.ty == Ty::Other(PS_OBJECT) => {
                let of = object.get("BaseObject").unwrap_or_default();
                Ok(Some(if let Value::Object(inner) = &of { Value::Object(Rc::new(inner.copy())) } else { of }))
            }
            (Value::Array(list), "remove", [name]) if list.kind == ArrayKind::Properties => {
                let owner = owner_of(&list.items.borrow());
                Ok(owner.map(|owner| {
                    owner.remove(&format::text(name));
                    Value::Null
                }))
            }
            (Value::Array(list), "add", [Value::Object(property)]) if list.kind == ArrayKind::Properties => {
                let value = self.member(&arguments[0], "Value")?;
                let owner = owner_of(&list.items.borrow());
                Ok(owner.zip(property.get("Name")).map(|(owner, name)| {
                    owner.set(&format::text(&name), value);
                    Value::Null
                }))
            }
            (Value::Object(object), _, _) if !matches!(lower.as_str(), "foreach" | "where") || object.member(name).is_some() => {
                match object.member(name) {
                    Some(Member::Method(block)) => {
                        let scope = Scope::inside(&self.scope);
                        scope.set(None, "this", on.clone());
                        let block = block.clone();
                        self.within(scope, |shell| shell.invoke_value(&block, arguments.to_vec())).map(Some)
                    }
                    Some(Member::Note(Value::Block(_)) | _) | None if object.ty == Ty::Other(CMDLET) => {
                        self.cmdlet_method(&lower, arguments)
                    }
                    _ => Ok(None),
                }
            }
            (_, "foreach", [Value::Block(block), ..]) => {
                let mut values = Vec::new();
                for item in on.unrolled() {
                    self.run_with_item(block, item, &mut values)?;
                }
                Ok(Some(Value::list(ArrayKind::List, values)))
            }
            (_, "foreach", [Value::Str(member), rest @ ..]) => self.for_each_member(on, member, rest).map(Some),
            (_, "foreach", [Value::Type(of)]) => {
                let items: Flow<Vec<Value>> = on.unrolled().iter().map(|item| self.cast_value(item, *of)).collect();
                Ok(Some(Value::list(ArrayKind::List, items?)))
            }
            (_, "where", [Value::Block(block), rest @ ..]) => self.where_method(on, block, rest).map(Some),
            _ => Ok(None),
        }
    }

    /// `$items.ForEach('Name')` reads a property or calls a method, `$items.ForEach('Name', value)` sets it or calls it with arguments.
    fn for_each_member(&mut self, on: &Value, name: &str, arguments: &[Value]) -> Flow<Value> {
        let mut values = Vec::new();
        for item in on.unrolled() {
            match (members::has_property(&item, name), arguments) {
                (true, []) => values.push(self.member(&item, name)?),
                (true, [value]) => self.set_member(&item, name, value.clone())?,
                _ => values.push(self.call_method(&item, name, false, arguments.to_vec())?),
            }
        }
        Ok(Value::list(ArrayKind::List, values))
    }

    /// `$items.Where({ … }, 'First', 1)`
    fn where_method(&mut self, on: &Value, block: &Rc<ScriptBlock>, rest: &[Value]) -> Flow<Value> {
        let mode = rest.first().map(format::text).unwrap_or_default().to_ascii_lowercase();
        let count = rest.get(1).and_then(Value::whole).and_then(|(_, n)| usize::try_from(n).ok()).unwrap_or(0);
        let (mut hits, mut misses) = (Vec::new(), Vec::new());
        for item in on.unrolled() {
            let mut values = Vec::new();
            self.run_with_item(block, item.clone(), &mut values)?;
            if Value::collected(values).truth() { hits.push(item) } else { misses.push(item) }
        }
        let list = |items: Vec<Value>| Value::list(ArrayKind::List, items);
        Ok(match mode.as_str() {
            "first" => list(hits.into_iter().take(count.max(1)).collect()),
            "last" => {
                let skip = hits.len().saturating_sub(count.max(1));
                list(hits.split_off(skip))
            }
            "split" => Value::array(vec![list(hits), list(misses)]),
            _ => list(hits),
        })
    }

    /// Methods of `$PSCmdlet`.
    fn cmdlet_method(&mut self, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
        let Some(frame) = self.scope.frame() else { return Ok(None) };
        let text = |at: usize| arguments.get(at).map_or_else(String::new, format::text);
        match name {
            "shouldprocess" => {
                let action = if arguments.len() > 1 { text(1) } else { frame.name.to_string() };
                // Three arguments are what is done, the question, and its first line.
                let done = if arguments.len() > 2 { text(0) } else { operation(&action, &text(0)) };
                let question = (arguments.len() > 2).then(|| Question { caption: text(2), message: text(1) });
                let may_go_ahead = self.ask_first(&done, question, frame.switches, false)?;
                if may_go_ahead && !frame.switches[1].unwrap_or(false) {
                    self.verbose(done, None)?;
                }
                Ok(Some(Value::Bool(may_go_ahead)))
            }
            "writeobject" => Ok(arguments.first().map(|value| match arguments.get(1) {
                Some(enumerates) if enumerates.truth() => value.clone(),
                _ if value.elements().is_some() => Value::array(vec![value.clone()]),
                _ => value.clone(),
            })),
            "shouldcontinue" => Ok(Some(Value::Bool(true))),
            "writewarning" => self.warn(text(0), None).map(|()| Some(Value::Null)),
            "writeverbose" => self.verbose(text(0), None).map(|()| Some(Value::Null)),
            "throwterminatingerror" | "writeerror" => {
                let Some(Value::Error(record)) = arguments.first() else { return Ok(None) };
                let mut record = ErrorRecord::clone(record);
                record.command = frame.name.clone();
                record.activity = frame.name.clone();
                record.position = Some(frame.position.clone());
                if !record.id.contains(',') {
                    record.id = Rc::from(format!("{},{}", record.id, frame.name));
                }
                if name == "writeerror" {
                    return self.end_statement(record).map(|()| Some(Value::Null));
                }
                Err(record.into())
            }
            _ => Ok(None),
        }
    }

    /// Gives the parameters of a block their arguments by place; what is left over is `$args`.
    pub(super) fn bind_plainly(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> Flow<Vec<Value>> {
        let mut left = arguments.into_iter();
        let body = block.body.clone();
        for param in &body.params {
            let ty = param.ty.as_ref().map(|ty| self.type_named(ty)).transpose()?;
            let value = match (left.next(), &param.default) {
                (Some(value), _) => value,
                (None, Some(default)) => self.in_source(&block.source, |shell| shell.eval(default))?,
                (None, None) => Value::Null,
            };
            let value = ty.map_or(Ok(value.clone()), |ty: TypeRef| self.cast_value(&value, ty))?;
            self.scope.set(None, &param.name.to_lowercase(), value);
        }
        Ok(left.collect())
    }

    /// Sends each element of a value on.
    pub(super) fn emit_unrolled(&mut self, value: Value, out: &mut dyn Out) -> Flow {
        match value.elements() {
            Some(items) => items.into_iter().try_for_each(|item| out.put(self, item)),
            None => out.put(self, value),
        }
    }

    /// Turns text into a script block.
    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    pub(super) fn parse_block(&self, text: &str) -> Flow<Value> {
        let parsed = parser::parse(text);
        if let Some(error) = parsed.errors.first() {
            let record = ErrorRecord::new(&types::PARSE, error.id, Category::ParserError, &error.message);
            return Err(record.into());
        }
        let source = Rc::new(Source::new(text));
        let span = parsed.script.span;
        Ok(Value::Block(Rc::new(ScriptBlock::new(source, span, parsed.script))))
    }
}
