//! Properties and methods of the built-in types. What needs the interpreter (script blocks) is in `interp`.

pub mod collections;
pub mod known_types;
pub mod patterns;
pub mod statics;
pub mod texts;
pub mod times;

use std::rc::Rc;

use super::convert::{self, convert};
use super::error::{Category, ErrorRecord, Exception};
use super::format;
use super::object::{Member, Object};
use super::regex_engine::RegexEngine;
use super::types::{self, ExceptionType, Ty, TypeRef};
use super::value::Value;

/// Why a method gave nothing.
pub enum Failure {
    /// There is no such method.
    NoMethod,
    /// It is there, but not with so many arguments.
    NoOverload,
    /// It threw an exception of this type with this message.
    Threw(&'static ExceptionType, String),
    /// An error that is worded already.
    Record(ErrorRecord),
    /// The text given at that place is no whole number.
    Argument(usize, Rc<str>),
}

/// What a method gives.
pub type Called = Result<Value, Failure>;

impl From<convert::Unfit> for Failure {
    fn from(unfit: convert::Unfit) -> Self {
        Failure::Record(unfit.record())
    }
}

impl From<ErrorRecord> for Failure {
    fn from(record: ErrorRecord) -> Self {
        Failure::Record(record)
    }
}

impl Failure {
    /// PowerShell's error for a call that failed.
    pub fn record(self, method: &str, on: &str, arguments: usize) -> ErrorRecord {
        match self {
            Failure::Record(record) => record,
            Failure::Argument(at, text) => {
                let why = format!(
                    "Cannot convert value \"{text}\" to type \"System.Int32\". Error: \"Input string was not in a correct format.\""
                );
                let Some(name) = known_types::argument_name(method, at) else {
                    return ErrorRecord::runtime("InvalidCastFromStringToInteger", Category::InvalidArgument, why);
                };
                let message = format!(
                    "Cannot convert argument \"{name}\", with value: \"{text}\", for \"{method}\" to type \"System.Int32\": \"{why}\""
                );
                let id = "MethodArgumentConversionInvalidCastArgument";
                ErrorRecord::new(&types::METHOD, id, Category::NotSpecified, message)
            }
            Failure::NoMethod | Failure::NoOverload if known_types::has_method(on, method) => {
                let message = format!("not simulated here: the method '{method}' of [{on}].");
                ErrorRecord::runtime("NotSimulated", Category::NotImplemented, message)
            }
            Failure::NoMethod => {
                let message = format!("Method invocation failed because [{on}] does not contain a method named '{method}'.");
                ErrorRecord::runtime("MethodNotFound", Category::InvalidOperation, message)
            }
            Failure::NoOverload => {
                let message = format!("Cannot find an overload for \"{method}\" and the argument count: \"{arguments}\".");
                ErrorRecord::new(&types::METHOD, "MethodCountCouldNotFindBest", Category::NotSpecified, message)
            }
            Failure::Threw(class, why) => {
                let message = format!("Exception calling \"{method}\" with \"{arguments}\" argument(s): \"{why}\"");
                ErrorRecord::new(&types::METHOD_INVOCATION, class.name(), Category::NotSpecified, message)
                    .wrapping(Exception::new(class, why))
            }
        }
    }
}

/// What a method gets.
pub struct Args<'a> {
    /// The arguments in the order of the call.
    pub values: &'a [Value],
    /// The regular expressions of the host.
    pub engine: &'a dyn RegexEngine,
    /// The clock in ticks.
    pub now: i64,
}

impl Args<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// One of them; null where it was left out.
    pub fn value(&self, at: usize) -> Value {
        self.values.get(at).cloned().unwrap_or_default()
    }

    /// One as text.
    pub fn text(&self, at: usize) -> String {
        self.values.get(at).map_or_else(String::new, format::text)
    }

    /// One as a whole number.
    pub fn int(&self, at: usize) -> Result<i64, Failure> {
        let value = self.value(at);
        let n = convert(&value, TypeRef::one(Ty::Int64)).map_err(|unfit| match value {
            Value::Str(text) => Failure::Argument(at, text),
            _ => Failure::from(unfit),
        })?;
        Ok(n.whole().and_then(|(_, n)| i64::try_from(n).ok()).unwrap_or(0))
    }

    /// One as a double.
    pub fn number(&self, at: usize) -> Result<f64, Failure> {
        let n = convert(&self.value(at), TypeRef::one(Ty::Double))?;
        Ok(convert::as_f64(&n).unwrap_or(0.0))
    }

    /// Those from a place on: an array alone stands for its elements.
    pub fn rest(&self, from: usize) -> Vec<Value> {
        match self.values.get(from..) {
            Some([one]) => one.elements().unwrap_or_else(|| vec![one.clone()]),
            Some(many) => many.to_vec(),
            None => Vec::new(),
        }
    }
}

/// Whether a value has a property, not counting those of the elements of an array.
pub fn has_property(value: &Value, name: &str) -> bool {
    if let Value::Object(object) = value {
        return object.member(name).is_some_and(|member| !matches!(member, Member::Method(_)));
    }
    property(value, name).is_some()
}

/// A property that a value has by its type; `None` where it has none of that name.
pub fn property(value: &Value, name: &str) -> Option<Value> {
    let lower = name.to_ascii_lowercase();
    match value {
        Value::Object(object) => object.get(name),
        Value::Hash(hash) => hash.get_str(name).or_else(|| collections::hash_property(hash, &lower)),
        Value::Array(array) => collections::array_property(array, &lower),
        Value::Str(text) => (lower == "length").then(|| Value::count(text.encode_utf16().count())),
        Value::TimeSpan(ticks) => times::span_property(*ticks, &lower),
        Value::DateTime(ticks) => times::date_property(*ticks, &lower),
        Value::Version(parts) => {
            let at = ["major", "minor", "build", "revision"].iter().position(|part| *part == lower)?;
            Some(Value::Int(parts[at]))
        }
        Value::Switch(on) => matches!(lower.as_str(), "ispresent").then_some(Value::Bool(*on)),
        Value::Type(of) => type_property(*of, &lower),
        Value::Error(record) => error_property(record, &lower),
        Value::Exception(exception) => exception_property(exception, name),
        Value::Ref(inner) => (lower == "value").then(|| inner.0.borrow().clone()),
        Value::Enum(_, n) => (lower == "value__").then(|| i32::try_from(*n).map_or(Value::Long(*n), Value::Int)),
        Value::Block(block) => (lower == "ast").then(|| Value::str(block.text())),
        _ => None,
    }
}

fn type_property(of: TypeRef, name: &str) -> Option<Value> {
    Some(match name {
        "name" => Value::from(of.name()),
        "fullname" => Value::from(of.full_name()),
        "ispublic" => Value::Bool(true),
        "isserializable" => Value::Bool(of.is_serializable()),
        "basetype" => TypeRef::parse(of.base()).map_or_else(|| Value::str(of.base()), Value::Type),
        "namespace" => Value::str(of.ty.full_name().rsplit_once('.').map_or("", |(space, _)| space)),
        "isenum" => Value::Bool(matches!(of.ty, Ty::Enum(_))),
        "isarray" => Value::Bool(of.shape == types::Shape::Array),
        _ => return None,
    })
}

fn error_property(record: &Rc<ErrorRecord>, name: &str) -> Option<Value> {
    Some(match name {
        "exception" => Value::Exception(record.exception.clone()),
        "fullyqualifiederrorid" => Value::Str(record.id.clone()),
        "targetobject" => record.target.clone(),
        "categoryinfo" => category_info(record),
        "invocationinfo" => invocation_info(record),
        "errordetails" => Value::Null,
        "scriptstacktrace" => Value::str("at <ScriptBlock>, <No file>: line 1"),
        _ => return None,
    })
}

fn category_info(record: &ErrorRecord) -> Value {
    let object = Object::of(Ty::Other("System.Management.Automation.ErrorCategoryInfo"));
    object.set("Category", Value::Enum(&types::CATEGORY, record.category as i64));
    object.set("Activity", Value::Str(record.activity.clone()));
    object.set("Reason", Value::str(record.reason_shown()));
    object.set("TargetName", Value::from(record.target_name()));
    object.set("TargetType", Value::from(record.target_type()));
    object.put("", Member::ReadOnly(Value::from(record.category_line())));
    Value::Object(Rc::new(object))
}

fn invocation_info(record: &ErrorRecord) -> Value {
    let object = Object::of(Ty::Other("System.Management.Automation.InvocationInfo"));
    // As text a command is its name; what the language itself throws has none.
    let name = Value::Str(record.command.clone());
    let command = Object::with(Ty::Other("System.Management.Automation.CommandInfo"), [("Name", name.clone()), ("", name)]);
    object.set("MyCommand", if record.command.is_empty() { Value::Null } else { command });
    if let Some(position) = &record.position {
        let (line, column) = position.source.place(position.span.start);
        object.set("ScriptLineNumber", Value::count(line));
        object.set("OffsetInLine", Value::count(column));
        object.set("Line", Value::str(position.source.line(line)));
        object.set("InvocationName", Value::Str(record.command.clone()));
        object.set("PositionMessage", Value::from(super::errors::position_text(position)));
    }
    Value::Object(Rc::new(object))
}

fn exception_property(exception: &Exception, name: &str) -> Option<Value> {
    Some(match name.to_ascii_lowercase().as_str() {
        "message" => Value::Str(exception.message.clone()),
        "innerexception" => exception.inner.clone().map_or(Value::Null, Value::Exception),
        "stacktrace" | "helplink" | "source" => Value::Null,
        "hresult" => Value::Int(-2_146_233_087),
        _ => exception.more.iter().find(|(of, _)| of.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())?,
    })
}

/// Calls a method of a value.
pub fn method(on: &Value, name: &str, args: &Args<'_>) -> Called {
    let lower = name.to_ascii_lowercase();
    let own = match on {
        Value::Str(text) => texts::method(text, &lower, args),
        Value::Array(array) => collections::array_method(array, &lower, args),
        Value::Hash(hash) => collections::hash_method(hash, &lower, args),
        Value::TimeSpan(_) | Value::DateTime(_) => times::method(on, &lower, args),
        Value::Regex(pattern) => patterns::method(pattern, &lower, args),
        Value::Type(of) => type_method(*of, &lower, args),
        Value::Exception(exception) if lower == "getbaseexception" => {
            let mut deepest = exception.clone();
            while let Some(inner) = deepest.inner.clone() {
                deepest = inner;
            }
            Ok(Value::Exception(deepest))
        }
        _ => Err(Failure::NoMethod),
    };
    match own {
        Err(Failure::NoMethod) => common_method(on, &lower, args),
        done => done,
    }
}

fn type_method(of: TypeRef, name: &str, args: &Args<'_>) -> Called {
    match name {
        "isinstanceoftype" => Ok(Value::Bool(is_a(&args.value(0), of))),
        _ => Err(Failure::NoMethod),
    }
}

/// Methods that every value has.
fn common_method(on: &Value, name: &str, args: &Args<'_>) -> Called {
    match (name, args.values) {
        ("tostring", []) => Ok(Value::from(format::stringified(on))),
        ("tostring", [spec, ..]) => Ok(Value::from(format::formatted(on, &format::text(spec))?)),
        ("gettype", []) => Ok(Value::Type(on.type_of())),
        ("equals", [other]) => {
            Ok(Value::Bool(on.type_of() == other.type_of() && super::compare::equal(on, other, super::ast::Case::Sensitive)))
        }
        ("compareto", [other]) => {
            let order = super::compare::ordered(on, other, super::ast::Case::Sensitive)?;
            Ok(Value::Int(order.map_or(-1, |order| order as i32)))
        }
        ("gethashcode", []) => Ok(on.whole().and_then(|(_, n)| i32::try_from(n).ok()).map_or(Value::Int(0), Value::Int)),
        ("hasflag", [other]) => match (on, other) {
            (Value::Enum(of, n), other) => match convert(other, TypeRef::one(Ty::Enum(of)))? {
                Value::Enum(_, flag) => Ok(Value::Bool(n & flag == flag)),
                _ => Err(Failure::NoMethod),
            },
            _ => Err(Failure::NoMethod),
        },
        ("gettype" | "equals" | "compareto" | "gethashcode", _) => Err(Failure::NoOverload),
        _ => Err(Failure::NoMethod),
    }
}

/// `value -is type`
pub fn is_a(value: &Value, of: TypeRef) -> bool {
    if value.is_null() {
        return false;
    }
    let own = value.type_of();
    if own == of {
        return true;
    }
    if let (Value::Exception(exception), Ty::Exception(class)) = (value, of.ty) {
        return exception.class.is(class);
    }
    let array = value.elements().is_some();
    let table = matches!(value, Value::Hash(_));
    let simple = own.ty.is_number() || matches!(own.ty, Ty::Bool | Ty::Char | Ty::TimeSpan | Ty::DateTime | Ty::Enum(_) | Ty::Switch);
    match types::last_part(of.ty.full_name()) {
        "Object" => of.shape == types::Shape::One || array,
        "PSObject" | "PSCustomObject" => matches!(value, Value::Object(_)),
        "Array" => own.shape == types::Shape::Array,
        "IEnumerable" | "ICollection" => array || table || value.as_str().is_some(),
        "IList" => array,
        "IDictionary" => table,
        "ValueType" => simple && own.shape == types::Shape::One,
        _ => of.shape == types::Shape::Nullable && own.ty == of.ty,
    }
}

/// Names of the members that a value has by its type, for `Get-Member` and completion: properties, methods.
pub fn names_of(value: &Value) -> (Vec<Rc<str>>, &'static [&'static str]) {
    let fixed: &[&str] = match value {
        Value::Str(_) | Value::Array(_) => &["Length"],
        Value::Hash(_) => &["Count", "Keys", "Values"],
        Value::TimeSpan(_) => times::SPAN_PROPERTIES,
        Value::DateTime(_) => times::DATE_PROPERTIES,
        Value::Version(_) => &["Major", "Minor", "Build", "Revision"],
        Value::Error(_) => &["Exception", "TargetObject", "CategoryInfo", "FullyQualifiedErrorId", "ErrorDetails", "InvocationInfo"],
        Value::Exception(_) => &["Message", "InnerException", "HelpLink", "Source", "HResult"],
        Value::Type(_) => &["Name", "FullName", "Namespace", "IsPublic", "IsSerializable", "BaseType"],
        _ => &[],
    };
    let properties = if let Value::Object(object) = value { object.names() } else { fixed.iter().map(|name| Rc::from(*name)).collect() };
    let methods: &'static [&'static str] = match value {
        Value::Str(_) => texts::METHODS,
        _ => &["Equals", "GetHashCode", "GetType", "ToString"],
    };
    (properties, methods)
}
