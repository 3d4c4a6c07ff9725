//! Reads the Fluent files of one language and compiles each message to the page's own short form. The form is read by
//! `src/text/pattern.rs`; both stand on the marks below.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use crate::thing::{NAMED, Thing, UNNAMED};

/// An argument follows as a digit.
pub const ARGUMENT: char = '\u{1}';
/// An argument that is a name follows as a digit: it has no groups of digits.
pub const NAME: char = '\u{6}';
/// A choice follows: the argument's digit, then cases, each `key CASE pattern END`, closed by another `END`.
pub const CHOICE: char = '\u{2}';
pub const CASE: char = '\u{3}';
pub const END: char = '\u{4}';

/// What an argument is, as far as its uses tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// A count that a plural rule looks at.
    Number,
}

/// Arguments of these names are whole numbers wherever they stand.
const NUMBERS: &[&str] = &["at", "count", "hours", "id", "minutes", "number", "of", "seconds", "step", "steps"];

/// Of these, what names a thing and counts nothing.
const NAMES: &[&str] = &["id"];

/// One message of one language.
#[derive(Clone)]
pub struct Message {
    pub key: String,
    pub file: PathBuf,
    /// Arguments in the order of their names.
    pub arguments: BTreeMap<String, Kind>,
    pub pattern: String,
    pub comment: String,
    /// By what a page finds the text, where it is not the key.
    pub found_by: Option<String>,
}

/// All messages of the folder's files, in the order of the files' names.
pub fn folder(path: &Path) -> Result<Vec<Message>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut messages: Vec<Message> = Vec::new();
    for file in files {
        for message in read(&file)? {
            if let Some(other) = messages.iter().find(|other| other.key == message.key) {
                return Err(format!("{}: {} stands in {} too", file.display(), message.key, other.file.display()).into());
            }
            messages.push(message);
        }
    }
    Ok(messages)
}

fn read(file: &Path) -> Result<Vec<Message>, Box<dyn Error>> {
    let source = fs::read_to_string(file)?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let place = errors.first().map_or(0, |error| error.pos.start);
        let line = source[..place.min(source.len())].lines().count();
        format!("{}:{line}: {errors:?}", file.display())
    })?;
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let located = |what: &str| format!("{}: {key}: {what}", file.display());
                let pattern = message.value.ok_or_else(|| located("has no value"))?;
                let mut arguments = BTreeMap::new();
                note_arguments(&pattern, &mut arguments).map_err(|what| located(&what))?;
                let names: Vec<String> = arguments.keys().cloned().collect();
                let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
                let pattern = marked(&compiled(&pattern, &names)).map_err(|what| located(&what))?;
                messages.push(Message { key: key.clone(), file: file.to_owned(), arguments, pattern, comment, found_by: None });
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => return Err(format!("{}: only messages are known here", file.display()).into()),
        }
    }
    Ok(messages)
}

fn note_arguments(pattern: &Pattern<&str>, found: &mut BTreeMap<String, Kind>) -> Result<(), String> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.to_owned()).or_insert(if NUMBERS.contains(&id.name) { Kind::Number } else { Kind::Text });
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let kind = if variants.iter().all(is_plural) { Kind::Number } else { Kind::Text };
                let known = found.entry(id.name.to_owned()).or_insert(kind);
                if kind == Kind::Number {
                    *known = Kind::Number;
                }
                for variant in variants {
                    note_arguments(&variant.value, found)?;
                }
            }
            Expression::Inline(_) | Expression::Select { .. } => {
                return Err(format!("only arguments, choices and string literals are known here, not {expression:?}"));
            }
        }
    }
    Ok(())
}

fn is_plural(variant: &Variant<&str>) -> bool {
    match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(name),
    }
}

fn compiled(pattern: &Pattern<&str>, names: &[String]) -> String {
    let mut out = String::new();
    let digit = |name: &str| {
        names.iter().position(|own| own == name).and_then(|place| char::from_digit(u32::try_from(place).ok()?, 10)).unwrap_or('9')
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                out.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                out.extend([if NAMES.contains(&id.name) { NAME } else { ARGUMENT }, digit(id.name)]);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } => {
                out.extend([CHOICE, digit(id.name)]);
                // The default stands last and under the name `*`: whoever reaches it takes it.
                for variant in variants.iter().filter(|variant| !variant.default).chain(variants.iter().filter(|variant| variant.default)) {
                    let key = match &variant.key {
                        _ if variant.default => "*",
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    out.push_str(key);
                    out.push(CASE);
                    out.push_str(&compiled(&variant.value, names));
                    out.push(END);
                }
                out.push(END);
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    out
}

/// A pattern whose marks of things, as in `<spooler>the spooler</spooler>`, are compiled. Between cases of a choice none may begin and none end.
fn marked(pattern: &str) -> Result<String, String> {
    let mut out = pattern.to_owned();
    for (number, thing) in (0..).zip(Thing::ALL) {
        let (begin, end) = (format!("<{}>", thing.name()), format!("</{}>", thing.name()));
        if pattern.matches(&begin).count() != pattern.matches(&end).count() {
            return Err(format!("{begin} and {end} are not as many"));
        }
        let digit = char::from_digit(number, 10).unwrap_or('0');
        out = out.replace(&begin, &String::from_iter([NAMED, digit])).replace(&end, &UNNAMED.to_string());
    }
    let mut open = false;
    for letter in out.chars() {
        let fits = match letter {
            NAMED => !std::mem::replace(&mut open, true),
            UNNAMED => std::mem::replace(&mut open, false),
            CHOICE | CASE | END => !open,
            _ => true,
        };
        if !fits {
            return Err("a mark of a thing ends where it does not begin".to_owned());
        }
    }
    if open { Err("a mark of a thing has no end".to_owned()) } else { Ok(out) }
}

/// Every key and every argument of English, and no other.
pub fn compare(english: &[Message], language: &[Message], path: &Path) -> Result<(), Box<dyn Error>> {
    let mut wrong = Vec::new();
    for message in english {
        match language.iter().find(|own| own.key == message.key) {
            None => wrong.push(format!("{}: {} is missing", path.display(), message.key)),
            Some(own) if !own.arguments.keys().eq(message.arguments.keys()) => {
                let (has, needs): (Vec<_>, Vec<_>) = (own.arguments.keys().collect(), message.arguments.keys().collect());
                wrong.push(format!("{}: {} has the arguments {has:?}, English has {needs:?}", own.file.display(), own.key));
            }
            Some(_) => {}
        }
    }
    for own in language.iter().filter(|own| english.iter().all(|message| message.key != own.key)) {
        wrong.push(format!("{}: {} is not in English", own.file.display(), own.key));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}
