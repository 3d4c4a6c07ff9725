//! The filters of `-Filter` and `-LdapFilter`: comparisons of properties with values, joined by and, or and not.
//!
//! They are small languages of their own, as in the directory; no script runs in them. A variable that stands alone is replaced by its
//! value; texts in quotation marks are taken as they are. What a filter cannot do is refused with the reason.

use std::fmt;

use crate::cmdlets::act::like;
use crate::powershell::format::text;
use crate::powershell::value::Value;

/// What must hold for an object.
#[derive(Debug, PartialEq)]
pub enum Filter {
    /// A property compares with a value as the operator says.
    Compare { property: String, operator: Operator, value: String },
    /// Both conditions must hold.
    And(Box<Filter>, Box<Filter>),
    /// At least one holds.
    Or(Box<Filter>, Box<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
}

/// How a property is compared; letters count in any case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Operator {
    /// `-eq`: the values are the same.
    Equal,
    /// Not the same.
    NotEqual,
    /// Matches a pattern with `*` and `?`.
    Like,
    /// Does not match the pattern.
    NotLike,
    /// `-lt`: the value comes before the other.
    Less,
    /// Before it or the same.
    LessOrEqual,
    /// `-gt`: the value comes after the other.
    Greater,
    /// After it or the same.
    GreaterOrEqual,
}

/// Why a text is no filter that can be used here.
#[derive(Debug, PartialEq)]
pub enum FilterFault {
    /// It cannot be read.
    Malformed,
    /// It compares with an operator that filters do not have.
    Operator(String),
    /// It names a property that the users of this simulator do not have.
    Property(String),
    /// It reads a part of a variable, which filters do not do.
    Variable(String),
}

impl fmt::Display for FilterFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("is not valid"),
            Self::Operator(word) => {
                let words: Vec<&str> = OPERATORS.iter().map(|(word, _)| *word).collect();
                write!(f, "is not valid: \"{word}\" is not one of the operators {}", words.join(", "))
            }
            Self::Property(name) => write!(f, "is not simulated here: users have no property \"{name}\""),
            Self::Variable(name) => write!(f, "is not valid: only a variable as a whole is replaced by its value, not \"{name}\""),
        }
    }
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

/// Attributes of the directory, and the properties that show them.
const ATTRIBUTES: [(&str, &str); 9] = [
    ("cn", "DisplayName"),
    ("name", "DisplayName"),
    ("displayName", "DisplayName"),
    ("department", "Department"),
    ("userPrincipalName", "UserPrincipalName"),
    ("mail", "UserPrincipalName"),
    ("msRTCSIP-PrimaryUserAddress", "SipAddress"),
    ("msRTCSIP-UserEnabled", "Enabled"),
    ("distinguishedName", "Identity"),
];

/// How deep brackets and `-not` may be nested.
const DEPTH: usize = 64;

type Read<T> = Result<T, FilterFault>;

impl Filter {
    /// Reads the filter of `-Filter`. `variable` returns the value of a variable, `properties` are those of the objects.
    ///
    /// # Errors
    /// Why it is no filter.
    pub fn parse(text: &str, properties: &[&str], variable: &mut dyn FnMut(&str) -> Option<Value>) -> Read<Self> {
        let tokens = tokens(text).ok_or(FilterFault::Malformed)?;
        let mut reader = FilterParser { rest: &tokens, properties, variable };
        let filter = reader.either(0)?;
        if reader.rest.is_empty() { Ok(filter) } else { Err(FilterFault::Malformed) }
    }

    /// Reads the filter of `-LdapFilter`: `department=IT`, `(&(department=IT)(displayName=T*))`.
    ///
    /// # Errors
    /// Why it is no filter.
    pub fn parse_ldap(text: &str) -> Read<Self> {
        let text = text.trim();
        let whole = if text.starts_with('(') { text.to_owned() } else { format!("({text})") };
        let mut rest = whole.as_str();
        let filter = ldap(&mut rest, 0)?;
        if rest.trim().is_empty() { Ok(filter) } else { Err(FilterFault::Malformed) }
    }

    /// Whether it holds for an object; a property without a value is blank.
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

/// Words, quoted texts with their opening mark, and brackets.
fn tokens(text: &str) -> Option<Vec<String>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => 1,
            '"' | '\'' => {
                let (quoted, length) = quoted(rest, first)?;
                tokens.push(format!("{first}{quoted}"));
                rest = rest[length..].trim_start();
                continue;
            }
            _ => rest.find(|c: char| c.is_whitespace() || c == '(' || c == ')').unwrap_or(rest.len()),
        };
        tokens.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    Some(tokens)
}

/// A text in quotation marks, which stand for one where they are doubled, and its length with them.
fn quoted(text: &str, mark: char) -> Option<(String, usize)> {
    let mut quoted = String::new();
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != mark {
            quoted.push(letter);
        } else if letters.next_if(|(_, next)| *next == mark).is_some() {
            quoted.push(mark);
        } else {
            return Some((quoted, at + mark.len_utf8()));
        }
    }
    None
}

/// Reads the tokens of a filter.
struct FilterParser<'a> {
    rest: &'a [String],
    properties: &'a [&'a str],
    variable: &'a mut dyn FnMut(&str) -> Option<Value>,
}

impl FilterParser<'_> {
    fn either(&mut self, depth: usize) -> Read<Filter> {
        let mut filter = self.both(depth)?;
        while self.take("-or") {
            filter = Filter::Or(Box::new(filter), Box::new(self.both(depth)?));
        }
        Ok(filter)
    }

    fn both(&mut self, depth: usize) -> Read<Filter> {
        let mut filter = self.one(depth)?;
        while self.take("-and") {
            filter = Filter::And(Box::new(filter), Box::new(self.one(depth)?));
        }
        Ok(filter)
    }

    fn one(&mut self, depth: usize) -> Read<Filter> {
        if depth > DEPTH {
            return Err(FilterFault::Malformed);
        }
        if self.take("-not") || self.take("!") {
            return self.one(depth + 1).map(|inner| Filter::Not(Box::new(inner)));
        }
        if self.take("(") {
            let inner = self.either(depth + 1)?;
            return if self.take(")") { Ok(inner) } else { Err(FilterFault::Malformed) };
        }
        let [property, operator, value, ..] = self.rest else { return Err(FilterFault::Malformed) };
        let Some((_, operator)) = OPERATORS.iter().find(|(word, _)| word.eq_ignore_ascii_case(operator)) else {
            let is_word = operator.starts_with('-');
            return Err(if is_word { FilterFault::Operator(operator.clone()) } else { FilterFault::Malformed });
        };
        let name = property.trim_start_matches("$_.");
        let Some(property) = self.properties.iter().find(|own| own.eq_ignore_ascii_case(name)) else {
            let is_word = !name.is_empty() && name.chars().all(char::is_alphanumeric);
            return Err(if is_word { FilterFault::Property(name.to_owned()) } else { FilterFault::Malformed });
        };
        let value = match (value.strip_prefix(['"', '\'']), value.strip_prefix('$')) {
            (Some(quoted), _) => quoted.to_owned(),
            (None, Some(name)) => self.value_of(name)?,
            (None, None) => value.clone(),
        };
        self.rest = &self.rest[3..];
        Ok(Filter::Compare { property: (*property).to_owned(), operator: *operator, value })
    }

    fn value_of(&mut self, name: &str) -> Read<String> {
        let bare = name.trim_start_matches('{').trim_end_matches('}');
        if bare.is_empty() || !bare.chars().all(|letter| letter.is_alphanumeric() || "_:".contains(letter)) {
            return Err(FilterFault::Variable(format!("${name}")));
        }
        Ok((self.variable)(bare).map(|value| text(&value)).unwrap_or_default())
    }

    fn take(&mut self, word: &str) -> bool {
        let is = self.rest.first().is_some_and(|first| first.eq_ignore_ascii_case(word));
        if is {
            self.rest = &self.rest[1..];
        }
        is
    }
}

/// Reads one bracket of an LDAP filter.
fn ldap(rest: &mut &str, depth: usize) -> Read<Filter> {
    let inner = rest.trim_start().strip_prefix('(').filter(|_| depth <= DEPTH).ok_or(FilterFault::Malformed)?.trim_start();
    *rest = inner;
    let filter = match inner.chars().next() {
        Some(sign @ ('&' | '|')) => {
            *rest = &inner[1..];
            let mut all = ldap(rest, depth + 1)?;
            while rest.trim_start().starts_with('(') {
                let next = Box::new(ldap(rest, depth + 1)?);
                all = if sign == '&' { Filter::And(Box::new(all), next) } else { Filter::Or(Box::new(all), next) };
            }
            all
        }
        Some('!') => {
            *rest = &inner[1..];
            Filter::Not(Box::new(ldap(rest, depth + 1)?))
        }
        Some(_) | None => {
            let end = inner.find(')').ok_or(FilterFault::Malformed)?;
            *rest = &inner[end..];
            ldap_comparison(&inner[..end])?
        }
    };
    *rest = rest.trim_start().strip_prefix(')').ok_or(FilterFault::Malformed)?;
    Ok(filter)
}

fn ldap_comparison(text: &str) -> Read<Filter> {
    let (attribute, value) = text.split_once('=').ok_or(FilterFault::Malformed)?;
    let (attribute, operator) = match (attribute.strip_suffix('>'), attribute.strip_suffix('<')) {
        (Some(attribute), _) => (attribute, Operator::GreaterOrEqual),
        (None, Some(attribute)) => (attribute, Operator::LessOrEqual),
        (None, None) => (attribute, if value.contains('*') { Operator::Like } else { Operator::Equal }),
    };
    let attribute = attribute.trim();
    let property = ATTRIBUTES.iter().find(|(own, _)| own.eq_ignore_ascii_case(attribute));
    let (_, property) = property.ok_or_else(|| FilterFault::Property(attribute.to_owned()))?;
    // Present: any value.
    let value = if value == "*" { "?*" } else { value };
    Ok(Filter::Compare { property: (*property).to_owned(), operator, value: value.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::object::Object;
    use crate::powershell::types::Ty;

    const PROPERTIES: [&str; 4] = ["Department", "DisplayName", "Enabled", "ClientPolicy"];

    fn user() -> Value {
        let name = Value::str("Pilar O'Ruiz");
        Object::with(Ty::CustomObject, [("Department", Value::str("Sales")), ("DisplayName", name), ("Enabled", Value::Bool(true))])
    }

    fn parse(text: &str) -> Read<Filter> {
        Filter::parse(text, &PROPERTIES, &mut |name| match name {
            "true" => Some(Value::Bool(true)),
            "dept" => Some(Value::str("SALES")),
            _ => None,
        })
    }

    #[test]
    fn filters_compare_and_join() {
        for (filter, holds) in [
            ("Department -eq \"sales\"", true),
            ("Department -ne 'Sales'", false),
            ("Department -like 'S*' -and Enabled -eq $true", true),
            ("-not (Department -eq 'IT' -or ClientPolicy -ne $null)", true),
            ("Department -eq $dept", true),
            ("Department -ne $unset -and DisplayName -gt 'p'", true),
            ("DisplayName -eq 'Pilar O''Ruiz'", true),
            ("Department -eq '$dept'", false),
        ] {
            assert_eq!(parse(filter).map(|parsed| parsed.holds(&user())), Ok(holds), "{filter}");
        }
    }

    #[test]
    fn ldap_filters_compare_and_join() {
        for (filter, holds) in [
            ("Department=sales", true),
            ("(&(department=Sales)(!(displayName=T*)))", true),
            ("(|(department=IT)(cn=*ruiz))", true),
            ("(department=*)", true),
        ] {
            assert_eq!(Filter::parse_ldap(filter).map(|parsed| parsed.holds(&user())), Ok(holds), "{filter}");
        }
        assert_eq!(Filter::parse_ldap("(title=Manager)"), Err(FilterFault::Property("title".to_owned())));
        assert_eq!(Filter::parse_ldap("(&(department=IT)"), Err(FilterFault::Malformed));
    }

    #[test]
    fn what_a_filter_cannot_do_is_refused_with_the_reason() {
        for text in ["", "Department", "Department -eq", "Department -eq 'x", "(Department -eq 'x'", "Enabled -eq b c", &"(".repeat(10_000)]
        {
            assert_eq!(parse(text), Err(FilterFault::Malformed), "{text}");
        }
        assert_eq!(parse("Department -match 'S'"), Err(FilterFault::Operator("-match".to_owned())));
        assert_eq!(parse("City -eq 'Rome'"), Err(FilterFault::Property("City".to_owned())));
        assert_eq!(parse("Department -eq $user.Department"), Err(FilterFault::Variable("$user.Department".to_owned())));
    }
}
