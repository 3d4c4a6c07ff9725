//! `ConvertFrom-Json`: JSON as objects.

use std::iter::Peekable;
use std::str::Chars;

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::convert::parse_number;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::{Hash, Object};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `ConvertFrom-Json`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertFrom-Json", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertFromJsonCommand")
    .synopsis("Creates objects from JSON.")
    .params(&[&[
        PIPED,
        ParamSpec::switch("AsHashtable").help("Returns hashtables instead of objects."),
        ParamSpec::new("Depth", TypeRef::one(Ty::Int32)).within(1, 1024).help("The maximum depth; 1024 by default."),
        ParamSpec::switch("NoEnumerate").help("Passes an array on as one value."),
    ]])
    .examples(&[Example { line: r#"'{ "Name": "Tony" }' | ConvertFrom-Json"#, does: "One object." }])
    .make(|| Box::new(FromJson::default()));

/// Objects within objects that are read; the page's stack is small.
const DEPTH: usize = 200;

/// The text so far.
#[derive(Default)]
struct FromJson {
    lines: Vec<String>,
}

impl Cmdlet for FromJson {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.lines.extend(call.arg("InputObject").map(text));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let tables = call.switch("AsHashtable");
        let lines = std::mem::take(&mut self.lines);
        // Where the first line is JSON by itself, so is each of the others.
        let texts = match lines.first().map(|first| JsonReader::read(first, tables)) {
            Some(Ok(_)) if lines.len() > 1 => lines,
            Some(_) => vec![lines.join("\n")],
            None => return Ok(()),
        };
        for text in texts.iter().filter(|text| !text.trim().is_empty()) {
            let value = match JsonReader::read(text, tables) {
                Ok(value) => value,
                Err(why) => {
                    let message = format!("Conversion from JSON failed with error: {why}");
                    let id = "System.ArgumentException";
                    return Err(call.fail(ErrorRecord::new(&types::ARGUMENT, id, Category::NotSpecified, message)));
                }
            };
            if call.switch("NoEnumerate") { call.emit(value)? } else { call.emit_unrolled(value)? }
        }
        Ok(())
    }
}

/// A text that is being read.
struct JsonReader<'t> {
    rest: Peekable<Chars<'t>>,
    /// How many characters were read.
    place: usize,
    tables: bool,
}

impl<'t> JsonReader<'t> {
    /// The value of a text; otherwise why there is none.
    fn read(text: &'t str, tables: bool) -> Result<Value, String> {
        let mut json = Self { rest: text.chars().peekable(), place: 0, tables };
        let value = json.value(0)?;
        json.blank();
        if json.rest.peek().is_some() { Err(json.unexpected("after the value")) } else { Ok(value) }
    }

    fn next(&mut self) -> Option<char> {
        self.place += 1;
        self.rest.next()
    }

    fn blank(&mut self) {
        while self.rest.peek().is_some_and(|letter| letter.is_whitespace()) {
            self.next();
        }
    }

    fn unexpected(&mut self, place: &str) -> String {
        match self.rest.peek() {
            Some(letter) => format!("Unexpected character '{letter}' {place}, at position {}.", self.place),
            None => format!("Unexpected end {place}, at position {}.", self.place),
        }
    }

    fn take(&mut self, wanted: char) -> bool {
        self.blank();
        let found = self.rest.peek() == Some(&wanted);
        if found {
            self.next();
        }
        found
    }

    fn value(&mut self, depth: usize) -> Result<Value, String> {
        if depth > DEPTH {
            return Err(format!("not simulated here: more than {DEPTH} levels, at position {}.", self.place));
        }
        self.blank();
        match self.rest.peek() {
            Some('{') => self.object(depth),
            Some('[') => {
                self.next();
                let mut items = Vec::new();
                while !self.take(']') {
                    if !items.is_empty() && !self.take(',') {
                        return Err(self.unexpected("in an array"));
                    }
                    items.push(self.value(depth + 1)?);
                }
                Ok(Value::array(items))
            }
            Some('"') => self.string().map(Value::from),
            Some(_) | None => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, String> {
        self.next();
        let (object, table) = (Object::custom(), Hash::new(true));
        let mut first = true;
        while !self.take('}') {
            if !first && !self.take(',') {
                return Err(self.unexpected("in an object"));
            }
            first = false;
            self.blank();
            if self.rest.peek() != Some(&'"') {
                return Err(self.unexpected("where a name was expected"));
            }
            let name = self.string()?;
            if !self.take(':') {
                return Err(self.unexpected("after a name"));
            }
            let value = self.value(depth + 1)?;
            if self.tables { table.set(Value::from(name), value) } else { object.set(&name, value) }
        }
        Ok(if self.tables { Value::Hash(table.into()) } else { Value::Object(object.into()) })
    }

    fn string(&mut self) -> Result<String, String> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                Some('"') => return Ok(text),
                Some('\\') => match self.next() {
                    Some('n') => text.push('\n'),
                    Some('r') => text.push('\r'),
                    Some('t') => text.push('\t'),
                    Some('b') => text.push('\u{8}'),
                    Some('f') => text.push('\u{c}'),
                    Some('u') => {
                        let unit = self.unit()?;
                        let pair = if (0xD800..0xDC00).contains(&unit) && self.take('\\') && self.take('u') {
                            let low = self.unit()?.wrapping_sub(0xDC00) & 0x3FF;
                            0x10000 + ((unit - 0xD800) << 10) + low
                        } else {
                            unit
                        };
                        text.push(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    Some(other) => text.push(other),
                    None => return Err(self.unexpected("in a string")),
                },
                Some(letter) => text.push(letter),
                None => return Err(self.unexpected("in a string")),
            }
        }
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, String> {
        let digits: String = (0..4).filter_map(|_| self.next()).collect();
        u32::from_str_radix(&digits, 16).map_err(|_| self.unexpected("behind \\u"))
    }

    /// A number, or one of the three words.
    fn word(&mut self) -> Result<Value, String> {
        let mut word = String::new();
        while let Some(letter) = self.rest.peek().copied().filter(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(*letter)) {
            word.push(letter);
            self.next();
        }
        match word.as_str() {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            "null" => Ok(Value::Null),
            number if number.starts_with(|letter: char| letter == '-' || letter.is_ascii_digit()) => {
                // Whole numbers are long, as JSON has them.
                let value = parse_number(number).ok_or_else(|| self.unexpected("in a number"))?;
                Ok(if let Value::Int(n) = value { Value::Long(i64::from(n)) } else { value })
            }
            "" => Err(self.unexpected("where a value was expected")),
            other => Err(format!("Unexpected word '{other}', at position {}.", self.place)),
        }
    }
}
