//! The filters of `-Filter`: comparisons of properties with values, joined by `-and`, `-or` and `-not`.
//! A small language of its own, as in the directory; no script runs in it.

use crate::cmdlets::act::like;
use crate::powershell::format::text;
use crate::powershell::value::Value;

/// What must hold.
#[derive(Debug, PartialEq)]
pub enum Filter {
    Compare { property: String, operator: Operator, value: String },
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
    Not(Box<Filter>),
}

/// How a property is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Operator {
    Equal,
    NotEqual,
    Like,
    NotLike,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

const OPERATORS: [(&str, Operator); 8] = [
    ("-eq", Operator::Equal),
    ("-ne", Operator::NotEqual),
    ("-like", Operator::Like),
    ("-notlike", Operator::NotLike),
    ("-lt", Operator::Less),
    ("-le", Operator::LessOrEqual),
    ("-gt", Operator::Greater),
    ("-ge", Operator::GreaterOrEqual),
];

/// How deep brackets and `-not` may stand within each other.
const DEPTH: usize = 64;

impl Filter {
    /// Reads a filter; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let tokens = tokens(text)?;
        let mut rest = tokens.as_slice();
        let filter = either(&mut rest, 0)?;
        rest.is_empty().then_some(filter)
    }

    /// Whether it holds for an object; a property that is not there is blank.
    pub fn holds(&self, object: &Value) -> bool {
        match self {
            Self::And(a, b) => a.holds(object) && b.holds(object),
            Self::Or(a, b) => a.holds(object) || b.holds(object),
            Self::Not(inner) => !inner.holds(object),
            Self::Compare { property, operator, value } => {
                let own = if let Value::Object(object) = object { object.get(property).as_ref().map(text) } else { None };
                let (own, value) = (own.unwrap_or_default().to_lowercase(), value.to_lowercase());
                match operator {
                    Operator::Equal => own == value,
                    Operator::NotEqual => own != value,
                    Operator::Like => like(&own, &value),
                    Operator::NotLike => !like(&own, &value),
                    Operator::Less => own < value,
                    Operator::LessOrEqual => own <= value,
                    Operator::Greater => own > value,
                    Operator::GreaterOrEqual => own >= value,
                }
            }
        }
    }
}

/// Words, quoted texts without their quotes (marked by a leading quote), and brackets.
fn tokens(text: &str) -> Option<Vec<String>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => 1,
            '"' | '\'' => 1 + rest[1..].find(first)?,
            _ => rest.find(|c: char| c.is_whitespace() || c == '(' || c == ')').unwrap_or(rest.len()),
        };
        tokens.push(rest[..length].to_owned());
        rest = rest[length..].trim_start_matches(['"', '\'']).trim_start();
    }
    Some(tokens)
}

fn either(rest: &mut &[String], depth: usize) -> Option<Filter> {
    let mut filter = both(rest, depth)?;
    while take(rest, "-or") {
        filter = Filter::Or(Box::new(filter), Box::new(both(rest, depth)?));
    }
    Some(filter)
}

fn both(rest: &mut &[String], depth: usize) -> Option<Filter> {
    let mut filter = one(rest, depth)?;
    while take(rest, "-and") {
        filter = Filter::And(Box::new(filter), Box::new(one(rest, depth)?));
    }
    Some(filter)
}

fn one(rest: &mut &[String], depth: usize) -> Option<Filter> {
    if depth > DEPTH {
        return None;
    }
    if take(rest, "-not") {
        return one(rest, depth + 1).map(|inner| Filter::Not(Box::new(inner)));
    }
    if take(rest, "(") {
        let inner = either(rest, depth + 1)?;
        return take(rest, ")").then_some(inner);
    }
    let [property, operator, value, ..] = rest else { return None };
    let operator = OPERATORS.iter().find(|(word, _)| word.eq_ignore_ascii_case(operator))?.1;
    let value = value.trim_start_matches(['"', '\'']);
    let value = if value.eq_ignore_ascii_case("$null") { "" } else { value.strip_prefix('$').unwrap_or(value) };
    let filter = Filter::Compare { property: property.trim_start_matches("$_.").to_owned(), operator, value: value.to_owned() };
    *rest = &rest[3..];
    Some(filter)
}

fn take(rest: &mut &[String], word: &str) -> bool {
    let is = rest.first().is_some_and(|first| first.eq_ignore_ascii_case(word));
    if is {
        *rest = &rest[1..];
    }
    is
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::object::Object;
    use crate::powershell::types::Ty;

    #[test]
    fn filters_compare_and_join() {
        let user = Object::with(Ty::CustomObject, [("Department", Value::str("Sales")), ("Enabled", Value::Bool(true))]);
        for (filter, holds) in [
            ("Department -eq \"sales\"", true),
            ("Department -ne 'Sales'", false),
            ("Department -like 'S*' -and Enabled -eq $true", true),
            ("-not (Department -eq 'IT' -or ClientPolicy -ne $null)", true),
        ] {
            assert_eq!(Filter::parse(filter).map(|parsed| parsed.holds(&user)), Some(holds), "{filter}");
        }
    }

    #[test]
    fn what_is_no_filter_is_none() {
        for text in ["", "Department", "Department -eq", "Department -eq 'x", "(Department -eq 'x'", "a -eq b c", &"(".repeat(10_000)] {
            assert_eq!(Filter::parse(text), None);
        }
    }
}
