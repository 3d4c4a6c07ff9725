//! The validation attributes of parameters.

use std::rc::Rc;

use super::signature::Parameter;
use crate::ast::Case;
use crate::compare::{ordered, same_text};
use crate::error::{Flow, Stop};
use crate::format;
use crate::host::Empty;
use crate::interp::Shell;
use crate::regex::Pattern;
use crate::script_block::ScriptBlock;
use crate::types::Ty;
use crate::value::Value;

/// A rule that an argument must keep.
pub enum Check {
    /// `[ValidateSet]`: the value is one of these words.
    Words(Vec<Rc<str>>, Case),
    /// `[ValidateRange(least, greatest)]`: the value lies between both.
    Range(Value, Value),
    /// `[ValidateRange('Positive')]`: the value is of that kind.
    RangeKind(Rc<str>),
    /// `[ValidatePattern]`: the value matches the regular expression.
    Pattern(Rc<str>, Case),
    /// `[ValidateLength]`: least and greatest number of characters.
    Length(i64, i64),
    /// `[ValidateCount]`: least and greatest number of elements.
    Count(i64, i64),
    /// `[ValidateNotNull]`: the value is not null.
    NotNull,
    /// `[ValidateNotNullOrEmpty]`: the value is neither null nor empty.
    NotEmpty,
    /// `[ValidateScript]`: the script block returns something true.
    Script(Rc<ScriptBlock>),
    /// A rule with a message of its own (`ErrorMessage`) in place of the usual one.
    Worded(Box<Check>, Rc<str>),
}

/// The rules of a parameter or variable; `None` where its values may be any.
pub type Checks = Option<Rc<Vec<Check>>>;

/// Rules as a parameter keeps them and hands them on to its variable.
pub fn shared(checks: Vec<Check>) -> Checks {
    (!checks.is_empty()).then(|| Rc::new(checks))
}

/// Whether a mandatory parameter refuses a value: the error's id and what the value is.
pub fn refused(param: &Parameter, value: &Value) -> Option<(&'static str, &'static str)> {
    let mandatory = param.places.iter().any(|place| place.mandatory);
    if !mandatory || param.empty == Empty::Allowed {
        return None;
    }
    if value.is_null() {
        return Some(("ParameterArgumentValidationErrorNullNotAllowed", "null"));
    }
    let blank = |value: &Value| value.as_str() == Some("");
    if blank(value) {
        return Some(("ParameterArgumentValidationErrorEmptyStringNotAllowed", "an empty string"));
    }
    let items = value.elements()?;
    let arrays = param.ty.is_some_and(|ty| ty.shape == crate::types::Shape::Array);
    if items.is_empty() && arrays {
        return Some(("ParameterArgumentValidationErrorEmptyArrayNotAllowed", "an empty array"));
    }
    let texts = param.ty.is_some_and(|ty| ty.ty == Ty::String);
    (texts && items.iter().any(blank)).then_some(("ParameterArgumentValidationErrorEmptyStringNotAllowed", "an empty string"))
}

/// Applies a rule to a value, or to each element: the reason where it is broken.
pub fn validate(shell: &mut Shell<'_>, rule: &Check, value: &Value) -> Flow<Result<(), String>> {
    match rule {
        Check::NotNull => return Ok(not_null(value)),
        Check::NotEmpty => return Ok(not_empty(value)),
        Check::Count(least, greatest) => return Ok(counted(value, *least, *greatest)),
        Check::Words(..)
        | Check::Range(..)
        | Check::RangeKind(_)
        | Check::Pattern(..)
        | Check::Length(..)
        | Check::Script(_)
        | Check::Worded(..) => {}
    }
    if value.is_null() {
        return Ok(Err(NULL_OR_EMPTY_ELEMENT.to_owned()));
    }
    for item in value.elements().unwrap_or_else(|| vec![value.clone()]) {
        if let Err(why) = element(shell, rule, &item)? {
            return Ok(Err(why));
        }
    }
    Ok(Ok(()))
}

const NULL_OR_EMPTY: &str = "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";
const NULL_OR_EMPTY_ELEMENT: &str = "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.";
const NULL_ELEMENT: &str = "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.";

fn not_null(value: &Value) -> Result<(), String> {
    if value.is_null() {
        return Err("The argument is null. Provide a valid value for the argument, and then try running the command again.".to_owned());
    }
    let holds_null = value.elements().is_some_and(|items| items.iter().any(Value::is_null));
    if holds_null { Err(NULL_ELEMENT.to_owned()) } else { Ok(()) }
}

fn not_empty(value: &Value) -> Result<(), String> {
    let is_blank = |value: &Value| value.as_str() == Some("");
    let why = match value.elements() {
        _ if value.is_null() || is_blank(value) => NULL_OR_EMPTY,
        Some(items) => match items.iter().find(|item| item.is_null() || is_blank(item)) {
            Some(item) if is_blank(item) => NULL_OR_EMPTY,
            None if !items.is_empty() => return Ok(()),
            Some(_) | None => NULL_OR_EMPTY_ELEMENT,
        },
        None => return Ok(()),
    };
    Err(why.to_owned())
}

fn counted(value: &Value, least: i64, greatest: i64) -> Result<(), String> {
    let count = i64::try_from(value.unrolled().len()).unwrap_or(i64::MAX);
    if count > greatest {
        return Err(format!(
            "The number of provided arguments, ({count}), exceeds the maximum number of allowed arguments ({greatest}). Provide fewer than {greatest} arguments, and then try the command again."
        ));
    }
    if count < least {
        return Err(format!(
            "The number of provided arguments, ({count}), is fewer than the minimum number of allowed arguments ({least}). Provide more than {least} arguments, and then try the command again."
        ));
    }
    Ok(())
}

fn element(shell: &mut Shell<'_>, rule: &Check, value: &Value) -> Flow<Result<(), String>> {
    let shown = format::text(value);
    let order = |limit: &Value| ordered(value, limit, Case::Ignored).ok().flatten();
    Ok(match rule {
        Check::Words(words, case) if !words.iter().any(|word| same_text(word, &shown, *case)) => Err(format!(
            "The argument \"{shown}\" does not belong to the set \"{}\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.",
            words.join(",")
        )),
        Check::Range(_, greatest) if order(greatest).is_some_and(std::cmp::Ordering::is_gt) => Err(format!(
            "The {shown} argument is greater than the maximum allowed range of {0}. Supply an argument that is less than or equal to {0} and then try the command again.",
            format::text(greatest)
        )),
        Check::Range(least, _) if order(least).is_some_and(std::cmp::Ordering::is_lt) => Err(format!(
            "The {shown} argument is less than the minimum allowed range of {0}. Supply an argument that is greater than or equal to {0} and then try the command again.",
            format::text(least)
        )),
        Check::RangeKind(kind) => kind_of_range(kind, &shown, order(&Value::Int(0))),
        Check::Pattern(pattern, case) => {
            let found = Pattern::new(pattern, *case).matches(shell.host.regex(), &shown, 1)?;
            let why = || {
                format!(
                    "The argument \"{shown}\" does not match the \"{pattern}\" pattern. Supply an argument that matches \"{pattern}\" and try the command again."
                )
            };
            if found.is_empty() { Err(why()) } else { Ok(()) }
        }
        Check::Length(least, greatest) => {
            let length = i64::try_from(shown.chars().count()).unwrap_or(i64::MAX);
            if length > *greatest {
                Err(format!(
                    "The character length of the {length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{greatest}\" characters, and then try the command again."
                ))
            } else if length < *least {
                Err(format!(
                    "The character length ({length}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{least}\", and then try the command again."
                ))
            } else {
                Ok(())
            }
        }
        Check::Script(block) => {
            let mut values = Vec::new();
            match shell.run_with_item(block, value.clone(), &mut values) {
                // What the block throws is the reason.
                Err(Stop::Throw(record) | Stop::Error(record)) => return Ok(Err(record.message().to_owned())),
                other => other?,
            }
            let why = || {
                format!(
                    "The \"{}\" validation script for the argument with value \"{shown}\" did not return a result of True. Determine why the validation script failed, and then try the command again.",
                    block.text()
                )
            };
            if Value::collected(values).truth() { Ok(()) } else { Err(why()) }
        }
        Check::Worded(rule, message) => match element(shell, rule, value)? {
            Ok(()) => Ok(()),
            Err(_) => Err(format::composite(message, &[value.clone(), Value::from(stated(rule))])?),
        },
        Check::Words(..) | Check::Range(..) | Check::Count(..) | Check::NotNull | Check::NotEmpty => Ok(()),
    })
}

/// What a rule asks for, as its own message may show it.
fn stated(rule: &Check) -> String {
    match rule {
        Check::Words(words, _) => words.join(","),
        Check::Pattern(pattern, _) => pattern.to_string(),
        Check::Script(block) => block.text().to_owned(),
        _ => String::new(),
    }
}

fn kind_of_range(kind: &str, shown: &str, order: Option<std::cmp::Ordering>) -> Result<(), String> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let (fits, rule): (&[std::cmp::Ordering], &str) = match kind.to_ascii_lowercase().as_str() {
        "positive" => (&[Greater], "greater than zero"),
        "nonnegative" => (&[Greater, Equal], "greater than or equal to zero"),
        "negative" => (&[Less], "less than zero"),
        _ => (&[Less, Equal], "less than or equal to zero"),
    };
    if order.is_some_and(|order| fits.contains(&order)) {
        return Ok(());
    }
    Err(format!("The argument \"{shown}\" cannot be validated because its value is not {rule}."))
}
