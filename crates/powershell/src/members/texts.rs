//! Methods of `[string]`.

use super::{Args, Called, Failure};
use crate::ast::Case;
use crate::budget::MAX_TEXT;
use crate::compare::{compare_text, same_text};
use crate::format;
use crate::types;
use crate::value::Value;

/// Names of the methods, for completion.
pub const METHODS: &[&str] = &[
    "CompareTo",
    "Contains",
    "EndsWith",
    "Equals",
    "GetHashCode",
    "GetType",
    "IndexOf",
    "IndexOfAny",
    "Insert",
    "LastIndexOf",
    "PadLeft",
    "PadRight",
    "Remove",
    "Replace",
    "Split",
    "StartsWith",
    "Substring",
    "ToCharArray",
    "ToLower",
    "ToLowerInvariant",
    "ToString",
    "ToUpper",
    "ToUpperInvariant",
    "Trim",
    "TrimEnd",
    "TrimStart",
];

fn out_of_range(why: &str) -> Failure {
    Failure::Threw(&types::ARGUMENT_RANGE, why.to_owned())
}

fn place(args: &Args<'_>, at: usize, length: usize, why: &str) -> Result<usize, Failure> {
    usize::try_from(args.int(at)?).ok().filter(|n| *n <= length).ok_or_else(|| out_of_range(why))
}

/// How an optional `StringComparison` argument compares.
fn case_of(args: &Args<'_>, at: usize) -> Case {
    let word = args.text(at);
    if word.to_ascii_lowercase().ends_with("ignorecase") || word.eq_ignore_ascii_case("true") { Case::Ignored } else { Case::Sensitive }
}

fn set_of(args: &Args<'_>) -> Vec<char> {
    args.rest(0).iter().flat_map(|value| format::text(value).chars().collect::<Vec<_>>()).collect()
}

fn number(n: Option<usize>) -> Value {
    n.map_or(Value::Int(-1), Value::count)
}

/// Where a text begins in another, at or after a place.
fn find(chars: &[char], needle: &[char], from: usize, case: Case) -> Option<usize> {
    let same = |a: &[char]| same_text(&a.iter().collect::<String>(), &needle.iter().collect::<String>(), case);
    let last = chars.len().checked_sub(needle.len())?;
    (from..=last).find(|at| match case {
        Case::Sensitive => chars[*at..*at + needle.len()] == *needle,
        Case::Ignored => same(&chars[*at..*at + needle.len()]),
    })
}

/// Calls a method; names are in small letters.
pub fn method(text: &str, name: &str, args: &Args<'_>) -> Called {
    let chars = || text.chars().collect::<Vec<char>>();
    let from = |chars: &[char]| Value::from(String::from_iter(chars));
    Ok(match (name, args.len()) {
        ("toupper" | "toupperinvariant", 0 | 1) => Value::from(text.to_uppercase()),
        ("tolower" | "tolowerinvariant", 0 | 1) => Value::from(text.to_lowercase()),
        ("trim", 0) => Value::str(text.trim()),
        ("trimstart", 0) => Value::str(text.trim_start()),
        ("trimend", 0) => Value::str(text.trim_end()),
        ("trim", _) => Value::str(text.trim_matches(set_of(args).as_slice())),
        ("trimstart", _) => Value::str(text.trim_start_matches(set_of(args).as_slice())),
        ("trimend", _) => Value::str(text.trim_end_matches(set_of(args).as_slice())),
        ("contains", 1 | 2) => Value::Bool(find(&chars(), &args.text(0).chars().collect::<Vec<_>>(), 0, case_of(args, 1)).is_some()),
        ("startswith", 1 | 2) => {
            let (head, chars) = (args.text(0), chars());
            let length = head.chars().count();
            Value::Bool(length <= chars.len() && same_text(&chars[..length].iter().collect::<String>(), &head, case_of(args, 1)))
        }
        ("endswith", 1 | 2) => {
            let (tail, chars) = (args.text(0), chars());
            let at = chars.len().checked_sub(tail.chars().count());
            Value::Bool(at.is_some_and(|at| same_text(&chars[at..].iter().collect::<String>(), &tail, case_of(args, 1))))
        }
        ("equals", 1 | 2) => Value::Bool(args.value(0).as_str().is_some_and(|other| same_text(text, other, case_of(args, 1)))),
        ("compareto", 1) => Value::Int(compare_text(text, &args.text(0), Case::Sensitive) as i32),
        ("indexof" | "lastindexof" | "indexofany", 1..) => return index_of(&chars(), name, args),
        ("substring", 1 | 2) => {
            let chars = chars();
            let start = place(args, 0, chars.len(), "startIndex cannot be larger than length of string.")?;
            if args.len() == 1 {
                return Ok(from(&chars[start..]));
            }
            let length = place(args, 1, chars.len() - start, "Index and length must refer to a location within the string.")?;
            from(&chars[start..start + length])
        }
        ("remove", 1 | 2) => {
            let mut chars = chars();
            let start = place(args, 0, chars.len(), "startIndex must be less than length of string.")?;
            let rest = chars.len() - start;
            let why = "Index and count must refer to a location within the string.";
            let length = if args.len() == 1 { rest } else { place(args, 1, rest, why)? };
            chars.drain(start..start + length);
            from(&chars)
        }
        ("insert", 2) => {
            let mut chars = chars();
            let at = place(args, 0, chars.len(), "Specified argument was out of the range of valid values.")?;
            chars.splice(at..at, args.text(1).chars());
            from(&chars)
        }
        ("replace", 2 | 3) => return replace(text, args),
        ("split", _) => split(text, args)?,
        ("padleft" | "padright", 1 | 2) => return padded(text, name, args),
        ("tochararray", 0) => Value::array_of(types::Ty::Char, text.chars().map(Value::Char).collect()),
        ("getenumerator", 0) => Value::Sequence(std::rc::Rc::new(text.chars().map(Value::Char).collect())),
        ("clone" | "normalize", 0) | ("tostring", 1) => Value::str(text),
        (
            "substring" | "replace" | "contains" | "startswith" | "endswith" | "indexof" | "insert" | "remove" | "toupper" | "tolower"
            | "padleft" | "padright" | "tochararray",
            _,
        ) => {
            return Err(Failure::NoOverload);
        }
        _ => return Err(Failure::NoMethod),
    })
}

fn padded(text: &str, name: &str, args: &Args<'_>) -> Called {
    let width = usize::try_from(args.int(0)?).map_err(|_| out_of_range("Non-negative number required."))?.min(MAX_TEXT + 1);
    let fill = args.text(1).chars().next().unwrap_or(' ');
    let padding: String = std::iter::repeat_n(fill, width.saturating_sub(text.chars().count())).collect();
    Ok(Value::from(if name == "padleft" { format!("{padding}{text}") } else { format!("{text}{padding}") }))
}

fn index_of(chars: &[char], name: &str, args: &Args<'_>) -> Called {
    let needle: Vec<char> = args.text(0).chars().collect();
    let case = case_of(args, args.len() - 1);
    let start = match args.values.get(1).filter(|value| value.whole().is_some()) {
        Some(_) => place(
            args,
            1,
            chars.len(),
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        )?,
        None => 0,
    };
    Ok(number(match name {
        "indexof" => find(chars, &needle, start, case),
        "lastindexof" => {
            (0..=chars.len()).rev().find(|at| find(&chars[..chars.len().min(at + needle.len())], &needle, *at, case).is_some())
        }
        _ => chars.iter().position(|c| set_of(args).contains(c)),
    }))
}

fn replace(text: &str, args: &Args<'_>) -> Called {
    let old = args.text(0);
    if old.is_empty() {
        return Err(Failure::Threw(&types::ARGUMENT, "The value cannot be an empty string.".to_owned()));
    }
    // A text that would be too long is not made: one that is just too long ends the script as well.
    let (new, most) = (args.text(1), MAX_TEXT / args.text(1).len().max(1) + 1);
    if args.len() == 3 && case_of(args, 2) == Case::Ignored {
        let (chars, needle): (Vec<char>, Vec<char>) = (text.chars().collect(), old.chars().collect());
        let (mut out, mut at) = (String::new(), 0);
        while let Some(found) = find(&chars, &needle, at, Case::Ignored) {
            out.extend(&chars[at..found]);
            out.push_str(&new);
            at = found + needle.len();
            if out.len() > MAX_TEXT {
                break;
            }
        }
        out.extend(&chars[at..]);
        return Ok(Value::from(out));
    }
    Ok(Value::from(text.replacen(&old, &new, most)))
}

/// `Split(separators)`, `Split(separators, count)`, `Split(separators, options)`: an array of characters or texts. A text is taken as its
/// characters, as in Windows PowerShell 5.1, where no overload takes one text (.NET Framework, `System.String.Split`).
fn split(text: &str, args: &Args<'_>) -> Called {
    let is_option = |value: &Value| {
        matches!(value, Value::Enum(..))
            || ["none", "removeemptyentries", "trimentries"].contains(&format::text(value).to_ascii_lowercase().as_str())
    };
    let separators: Vec<String> = match args.values {
        [Value::Array(array), ..] => array.items.borrow().iter().map(format::text).collect(),
        many => {
            let texts = many.iter().take_while(|value| value.whole().is_none() && !is_option(value)).map(format::text);
            texts.flat_map(|text| text.chars().map(String::from).collect::<Vec<_>>()).collect()
        }
    };
    let separators: Vec<String> = separators.into_iter().filter(|separator| !separator.is_empty()).collect();
    let limit = args.values.get(1).filter(|value| value.whole().is_some()).map(|_| args.int(1)).transpose()?;
    let limit = limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
    let options = args.values.iter().skip(1).any(|value| format::text(value).to_ascii_lowercase().contains("removeempty"));
    let (mut pieces, mut rest) = (Vec::new(), text);
    while pieces.len() + 1 < limit {
        let hit = if separators.is_empty() {
            rest.char_indices().find(|(_, c)| c.is_whitespace()).map(|(at, c)| (at, c.len_utf8()))
        } else {
            separators
                .iter()
                .filter_map(|separator| rest.find(separator.as_str()).map(|at| (at, separator.len())))
                .min_by_key(|(at, _)| *at)
        };
        let Some((at, length)) = hit else { break };
        if !(options && at == 0) {
            pieces.push(&rest[..at]);
        }
        rest = &rest[at + length..];
    }
    if !(options && rest.is_empty()) {
        pieces.push(rest);
    }
    Ok(Value::strings(pieces))
}
