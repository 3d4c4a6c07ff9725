//! Static members of types (`[math]::Round`, `[string]::Join`, `[int]::MaxValue` …), `::new`, and methods of `[regex]`.

use std::rc::Rc;

use super::{Args, Called, Failure, patterns, times};
use crate::ast::Case;
use crate::convert::{self, convert};
use crate::decimal::Decimal;
use crate::error::{Category, ErrorRecord, Exception};
use crate::format::{self, time};
use crate::object::{Hash, Object};
use crate::regex;
use crate::types::{self, Shape, Ty, TypeRef};
use crate::value::{ArrayKind, Value};

/// A static property; `None` where there is none.
pub fn property(of: TypeRef, name: &str, now: i64) -> Option<Value> {
    let lower = name.to_ascii_lowercase();
    if let Ty::Enum(words) = of.ty {
        let found = words.values.iter().find(|(word, _)| word.eq_ignore_ascii_case(name));
        return found.map(|(_, n)| Value::Enum(words, *n));
    }
    if let Some((least, greatest)) = of.ty.bounds() {
        return match lower.as_str() {
            "maxvalue" => Some(Value::from_whole(of.ty, greatest)),
            "minvalue" => Some(Value::from_whole(of.ty, least)),
            _ => None,
        };
    }
    Some(match (types::last_part(of.ty.full_name()), lower.as_str()) {
        ("String", "empty") => Value::str(""),
        ("Math", "pi") => Value::Double(std::f64::consts::PI),
        ("Math", "e") => Value::Double(std::f64::consts::E),
        ("Double", "maxvalue") => Value::Double(f64::MAX),
        ("Double", "minvalue") => Value::Double(f64::MIN),
        ("Double", "nan") => Value::Double(f64::NAN),
        ("Double", "positiveinfinity") => Value::Double(f64::INFINITY),
        ("Decimal", "maxvalue") => Value::Decimal(Decimal::parse("79228162514264337593543950335")?),
        ("TimeSpan", "zero") => Value::TimeSpan(0),
        ("TimeSpan", "maxvalue") => Value::TimeSpan(i64::MAX),
        ("DateTime", "now" | "utcnow") => Value::DateTime(now),
        ("DateTime", "today") => Value::DateTime(now - now.rem_euclid(time::DAY)),
        ("DateTime", "minvalue") => Value::DateTime(0),
        ("Environment", "newline") => Value::str("\n"),
        ("Environment", "username") => Value::str("admin"),
        ("Environment", "machinename") => Value::str("ADMIN-PC"),
        ("CultureInfo", "invariantculture" | "currentculture") => {
            Object::with(of.ty, [("Name", Value::str("")), ("DisplayName", Value::str("Invariant Language (Invariant Country)"))])
        }
        ("Guid", "empty") => convert(&Value::str("0".repeat(32)), of).unwrap_or_default(),
        ("Char", "maxvalue") => Value::Char('\u{FFFF}'),
        _ => return None,
    })
}

/// Whether this is `[Net.ServicePointManager]::SecurityProtocol`, the one static property that scripts set.
pub fn is_security_protocol(of: TypeRef, name: &str) -> bool {
    of.ty == Ty::Other("System.Net.ServicePointManager") && name.eq_ignore_ascii_case("SecurityProtocol")
}

/// Calls a static method, or `new`.
pub fn method(of: TypeRef, name: &str, args: &Args<'_>) -> Called {
    let lower = name.to_ascii_lowercase();
    if lower == "new" {
        return make(of, args);
    }
    if of.shape == Shape::One && (of.ty.is_number() || matches!(of.ty, Ty::Bool | Ty::TimeSpan | Ty::DateTime | Ty::Version)) {
        match parse(of, &lower, args) {
            Err(Failure::NoMethod) => {}
            done => return done,
        }
    }
    match types::last_part(of.ty.full_name()) {
        "Math" => math(&lower, args),
        "String" => text(&lower, args),
        "Regex" => match (lower.as_str(), args.len()) {
            ("escape", 1) => Ok(Value::from(regex::escape(&args.text(0)))),
            (_, 2..) => patterns::call(&args.text(1), &lower, &args.text(0), args, &args.text(2)),
            _ => Err(Failure::NoMethod),
        },
        "Array" | "Object" if lower != "equals" => array(&lower, args),
        "Char" => character(&lower, args),
        "Convert" => conversion(&lower, args),
        "TimeSpan" => {
            let unit = lower.strip_prefix("from").and_then(times::unit).ok_or(Failure::NoMethod)?;
            Ok(Value::TimeSpan(times::scaled(args.number(0)?, unit)))
        }
        "DateTime" => match (lower.as_str(), args.len()) {
            ("daysinmonth", 2) => Ok(Value::Long(time::month_length(args.int(0)?, args.int(1)?)).pipe_int()),
            ("isleapyear", 1) => Ok(Value::Bool(time::month_length(args.int(0)?, 2) == 29)),
            _ => Err(Failure::NoMethod),
        },
        "Enum" => enumeration(&lower, args),
        _ => Err(Failure::NoMethod),
    }
}

impl Value {
    /// A long that fits becomes an int.
    fn pipe_int(self) -> Value {
        match self.whole().and_then(|(_, n)| i32::try_from(n).ok()) {
            Some(n) => Value::Int(n),
            None => self,
        }
    }
}

/// `[enum]::GetNames([type])` and its kin.
fn enumeration(name: &str, args: &Args<'_>) -> Called {
    let Value::Type(TypeRef { ty: Ty::Enum(of), .. }) = args.value(0) else { return Err(Failure::NoMethod) };
    Ok(match name {
        "getnames" => Value::strings(of.values.iter().map(|(word, _)| *word)),
        "getvalues" => Value::array(of.values.iter().map(|(_, n)| Value::Enum(of, *n)).collect()),
        "isdefined" => Value::Bool(of.values.iter().any(|(word, n)| *word == args.text(1) || n.to_string() == args.text(1))),
        "parse" => convert(&Value::from(args.text(1)), TypeRef::one(Ty::Enum(of)))?,
        _ => return Err(Failure::NoMethod),
    })
}

fn parse(of: TypeRef, name: &str, args: &Args<'_>) -> Called {
    let read = |text: &str| {
        let blank = text.trim().is_empty();
        convert(&Value::str(text), of).ok().filter(|_| !blank)
    };
    match (name, args.values) {
        ("parse", [value, ..]) => read(&format::text(value)).ok_or_else(|| {
            let why = if of.ty == Ty::TimeSpan {
                "String was not recognized as a valid TimeSpan."
            } else {
                "Input string was not in a correct format."
            };
            Failure::Threw(&types::FORMAT, why.to_owned())
        }),
        ("tryparse", [value, Value::Ref(target), ..]) => {
            let parsed = read(&format::text(value));
            let done = parsed.is_some();
            *target.0.borrow_mut() = parsed.unwrap_or_else(|| convert(&Value::Int(0), of).unwrap_or_default());
            Ok(Value::Bool(done))
        }
        ("isnan", [Value::Double(n)]) => Ok(Value::Bool(n.is_nan())),
        _ => Err(Failure::NoMethod),
    }
}

/// `[math]::…`: whole numbers and decimals stay what they are where .NET keeps them.
fn math(name: &str, args: &Args<'_>) -> Called {
    let first = args.value(0);
    match (name, args.len()) {
        ("max" | "min", 2) => return extreme(name == "max", &first, &args.value(1)),
        ("abs", 1) => {
            let below = convert::as_f64(&first).is_some_and(|n| n < 0.0);
            return if below {
                Ok(crate::arithmetic::negate(&first)?)
            } else if first.type_of().ty.is_number() {
                Ok(first)
            } else {
                Ok(Value::Double(args.number(0)?.abs()))
            };
        }
        ("sign", 1) => return Ok(Value::Int(args.number(0)?.partial_cmp(&0.0).map_or(0, |order| order as i32))),
        ("round", 1..) => return round(&first, args),
        ("floor" | "ceiling" | "truncate", 1) => {
            if let Value::Decimal(n) = first {
                let whole = match name {
                    "floor" => n.floor(),
                    "ceiling" => -n.negated().floor(),
                    _ => n.truncated(),
                };
                return Ok(Decimal::whole(whole).map_or(Value::Null, Value::Decimal));
            }
        }
        _ => {}
    }
    let x = args.number(0)?;
    Ok(Value::Double(match (name, args.len()) {
        ("floor", 1) => x.floor(),
        ("ceiling", 1) => x.ceil(),
        ("truncate", 1) => x.trunc(),
        ("sqrt", 1) => x.sqrt(),
        ("pow", 2) => x.powf(args.number(1)?),
        ("exp", 1) => x.exp(),
        ("log", 1) => x.ln(),
        ("log", 2) => x.ln() / args.number(1)?.ln(),
        ("log10", 1) => x.log10(),
        ("log2", 1) => x.log2(),
        ("sin", 1) => x.sin(),
        ("cos", 1) => x.cos(),
        ("tan", 1) => x.tan(),
        ("atan", 1) => x.atan(),
        ("max" | "min" | "abs" | "floor" | "ceiling" | "truncate" | "sqrt" | "pow" | "log", _) => return Err(Failure::NoOverload),
        _ => return Err(Failure::NoMethod),
    }))
}

fn extreme(greatest: bool, a: &Value, b: &Value) -> Called {
    // The sum has the type in which the two meet.
    let zero = crate::ast::Arithmetic::Multiply;
    let common =
        crate::arithmetic::arithmetic(zero, &convert(a, TypeRef::one(number_type(a)))?, &convert(b, TypeRef::one(number_type(b)))?)?;
    let ty = number_type(&common);
    let order = crate::compare::ordered(a, b, Case::Ignored)?;
    let first = matches!(order, Some(order) if order.is_gt() == greatest);
    let ty = if a.whole().is_some() && b.whole().is_some() && ty == Ty::Double { Ty::Int64 } else { ty };
    Ok(convert(if first { a } else { b }, TypeRef::one(ty))?)
}

fn number_type(value: &Value) -> Ty {
    let ty = value.type_of().ty;
    if ty.is_number() { ty } else { Ty::Double }
}

/// Halves go to the even neighbour unless `AwayFromZero` is asked for.
fn round(value: &Value, args: &Args<'_>) -> Called {
    let mode = args
        .values
        .iter()
        .skip(1)
        .map(format::text)
        .any(|word| word.eq_ignore_ascii_case("AwayFromZero") || word == "1" && args.len() == 3);
    let places = args.values.get(1).filter(|value| value.whole().is_some()).map_or(Ok(0), |_| args.int(1))?;
    let places = u32::try_from(places)
        .ok()
        .filter(|n| *n <= 28)
        .ok_or_else(|| Failure::Threw(&types::ARGUMENT_RANGE, "Rounding digits must be between 0 and 15, inclusive.".to_owned()))?;
    if let Value::Decimal(n) = value {
        return Ok(Value::Decimal(n.rounded(places, mode)));
    }
    let n = args.number(0)?;
    let unit = 10_f64.powi(i32::try_from(places).unwrap_or(0));
    let scaled = n * unit;
    let rounded = if mode { scaled.round() } else { scaled.round_ties_even() };
    Ok(Value::Double(if scaled.is_finite() { rounded / unit } else { n }))
}

fn text(name: &str, args: &Args<'_>) -> Called {
    Ok(match (name, args.len()) {
        ("isnullorempty", 1) => Value::Bool(args.text(0).is_empty()),
        ("isnullorwhitespace", 1) => Value::Bool(args.text(0).trim().is_empty()),
        ("join", 4) if args.value(2).whole().is_some() && args.value(3).whole().is_some() => return join_part(args),
        ("join", 1..) => Value::from(format::joined(&Value::array(args.rest(1)), &args.text(0))),
        ("concat", 1..) => Value::from(args.rest(0).iter().map(format::text).collect::<String>()),
        ("format", 1..) => Value::from(format::composite(&args.text(0), &args.rest(1)).map_err(|record| {
            let why = record.message().strip_prefix("Error formatting a string: ").unwrap_or_default().to_owned();
            Failure::Threw(&types::FORMAT, why)
        })?),
        ("compare", 2..) => {
            let ignore = args.value(2).truth();
            let case = if ignore { Case::Ignored } else { Case::Sensitive };
            Value::Int(crate::compare::compare_text(&args.text(0), &args.text(1), case) as i32)
        }
        ("equals", 2..) => {
            let ignore = args.len() > 2 && args.text(2).ends_with("IgnoreCase");
            let case = if ignore { Case::Ignored } else { Case::Sensitive };
            Value::Bool(crate::compare::same_text(&args.text(0), &args.text(1), case))
        }
        ("isnullorempty" | "join" | "format", _) => return Err(Failure::NoOverload),
        _ => return Err(Failure::NoMethod),
    })
}

/// `Join(separator, array, start, count)`: what `Join(',', 1, 2, 3)` turns out to be.
fn join_part(args: &Args<'_>) -> Called {
    let items = args.value(1).unrolled();
    let (start, count) = (args.int(2)?, args.int(3)?);
    let most = i64::try_from(items.len()).unwrap_or(0) - count;
    if start > most {
        let why = format!("startIndex ('{start}') must be less than or equal to '{most}'.\nActual value was {start}.");
        return Err(Failure::Threw(&types::ARGUMENT_RANGE, why));
    }
    let part = items.iter().skip(usize::try_from(start).unwrap_or(0)).take(usize::try_from(count).unwrap_or(0));
    Ok(Value::from(part.map(format::text).collect::<Vec<_>>().join(&args.text(0))))
}

fn array(name: &str, args: &Args<'_>) -> Called {
    let Value::Array(array) = args.value(0) else { return Err(Failure::NoMethod) };
    match name {
        "indexof" => super::collections::array_method(&array, "indexof", &Args { values: &args.values[1..], ..*args }),
        "reverse" => {
            array.items.borrow_mut().reverse();
            Ok(Value::Null)
        }
        "sort" => {
            array.items.borrow_mut().sort_by(|a, b| crate::compare::sort_order(a, b, Case::Sensitive));
            Ok(Value::Null)
        }
        _ => Err(Failure::NoMethod),
    }
}

fn character(name: &str, args: &Args<'_>) -> Called {
    let c = args.text(0).chars().next().unwrap_or('\0');
    Ok(match name {
        "isdigit" | "isnumber" => Value::Bool(c.is_numeric()),
        "isletter" => Value::Bool(c.is_alphabetic()),
        "isletterordigit" => Value::Bool(c.is_alphanumeric()),
        "isupper" => Value::Bool(c.is_uppercase()),
        "islower" => Value::Bool(c.is_lowercase()),
        "iswhitespace" => Value::Bool(c.is_whitespace()),
        "ispunctuation" => Value::Bool(c.is_ascii_punctuation()),
        "toupper" => Value::Char(c.to_uppercase().next().unwrap_or(c)),
        "tolower" => Value::Char(c.to_lowercase().next().unwrap_or(c)),
        _ => return Err(Failure::NoMethod),
    })
}

fn conversion(name: &str, args: &Args<'_>) -> Called {
    let target = name.strip_prefix("to").ok_or(Failure::NoMethod)?;
    if args.len() == 2 && (target.starts_with("int") || target.starts_with("byte")) {
        let radix = u32::try_from(args.int(1)?).unwrap_or(10);
        let n = i64::from_str_radix(args.text(0).trim_start_matches("0x"), radix.clamp(2, 36));
        return n
            .map(|n| Value::Long(n).pipe_int())
            .map_err(|_| Failure::Threw(&types::FORMAT, "Could not find any recognizable digits.".to_owned()));
    }
    if target == "string" && args.len() == 2 {
        let n = args.int(0)?;
        return Ok(Value::from(match args.int(1)? {
            2 => format!("{n:b}"),
            8 => format!("{n:o}"),
            16 => format!("{n:x}"),
            _ => n.to_string(),
        }));
    }
    let of = TypeRef::parse(if target == "boolean" { "bool" } else { target }).ok_or(Failure::NoMethod)?;
    Ok(convert(&args.value(0), of)?)
}

/// Makes an object, as in `[type]::new(…)`.
pub fn make(of: TypeRef, args: &Args<'_>) -> Called {
    let unfit = || Failure::NoOverload;
    if let Ty::Exception(class) = of.ty {
        let message = if args.is_empty() { format!("Exception of type '{}' was thrown.", class.full) } else { args.text(0) };
        let mut exception = Exception::new(class, message);
        if let Value::Exception(inner) = args.value(1) {
            exception.inner = Some(inner);
        }
        return Ok(Value::Exception(Rc::new(exception)));
    }
    let name = types::last_part(of.ty.full_name());
    Ok(match (name, args.len()) {
        ("ArrayList" | "List`1", _) => {
            let items = args.values.first().filter(|value| value.whole().is_none()).map_or_else(Vec::new, Value::unrolled);
            Value::list(if name == "ArrayList" { ArrayKind::ArrayList } else { ArrayKind::List }, items)
        }
        ("ErrorRecord", 4) => error_record(args)?,
        ("Hashtable" | "OrderedDictionary", _) => Value::Hash(Rc::new(Hash::new(name == "OrderedDictionary"))),
        ("Object" | "PSObject" | "PSCustomObject", _) => Value::Object(Rc::new(Object::custom())),
        ("TimeSpan", 1) => Value::TimeSpan(args.int(0)?),
        ("TimeSpan", 3..) => {
            let n: Result<Vec<i64>, Failure> = (0..args.len()).map(|at| args.int(at)).collect();
            let n = n?;
            let (days, clock) = if n.len() == 3 { (0, &n[..]) } else { (n[0], &n[1..]) };
            let thousandths = clock.get(3).copied().unwrap_or(0);
            Value::TimeSpan(
                days * time::DAY + ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * time::SECOND + thousandths * time::SECOND / 1000,
            )
        }
        ("DateTime", 3..) => {
            let n: Result<Vec<i64>, Failure> = (0..6).map(|at| args.int(at)).collect();
            let n = n?;
            Value::DateTime(time::from_calendar(n[0], n[1], n[2]) + ((n[3] * 60 + n[4]) * 60 + n[5]) * time::SECOND)
        }
        ("Version", 2..) => {
            let shown: Vec<String> = (0..args.len()).map(|at| args.text(at)).collect();
            convert(&Value::from(shown.join(".")), of)?
        }
        ("String", 2) => Value::from(args.text(0).repeat(usize::try_from(args.int(1)?).map_err(|_| unfit())?.min(1_000_000))),
        (_, 1) => convert(&args.value(0), of)?,
        (_, 0) if of.ty.is_number() => convert(&Value::Int(0), of)?,
        _ => return Err(unfit()),
    })
}

/// `[ErrorRecord]::new(exception, id, category, target)`
fn error_record(args: &Args<'_>) -> Called {
    let exception = match args.value(0) {
        Value::Exception(exception) => exception,
        other => Rc::new(Exception::new(&types::EXCEPTION, format::text(&other))),
    };
    let category = match convert(&args.value(2), TypeRef::one(Ty::Enum(&types::CATEGORY)))? {
        Value::Enum(_, number) => Category::numbered(number).unwrap_or(Category::NotSpecified),
        _ => Category::NotSpecified,
    };
    let mut record = ErrorRecord::new(exception.class, args.text(1), category, &exception.message).on(args.value(3));
    record.exception = exception;
    Ok(Value::Error(Rc::new(record)))
}
