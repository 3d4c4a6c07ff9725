//! Makes the script for other pages small: comments and white space go, and the names that it lists behind `// short:` become one or two
//! letters. A list, and no guess: a name that the browser or a message knows must stay.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

/// Where a script lists the names that are its own.
const LIST: &str = "// short:";

/// The script as it is served.
///
/// # Errors
/// It lists a name that it does not use.
pub fn script(source: &str) -> Result<String> {
    let names: Vec<&str> = source.lines().filter_map(|line| line.strip_prefix(LIST)).flat_map(str::split_whitespace).collect();
    let light = minifier::js::minify(source).to_string();
    let pieces = pieces(&light);
    let used: BTreeSet<&str> = pieces.iter().filter(|piece| is_name(piece)).copied().collect();
    for name in &names {
        ensure!(used.contains(name), "the script lists {name} and does not use it");
    }
    let free = letters().filter(|name| !used.contains(name.as_str()));
    let mut short: BTreeMap<&str, String> = names.into_iter().zip(free).collect();
    // In a script of one function, both bind alike.
    short.insert("const", "let".to_owned());
    let bare = without_brackets(&pieces);
    Ok(bare.into_iter().map(|piece| short.get(piece).map_or(piece, String::as_str)).collect::<String>().replace(";}", "}"))
}

/// Without the brackets around the only parameter of an arrow function.
fn without_brackets<'a>(pieces: &[&'a str]) -> Vec<&'a str> {
    let mut bare = Vec::with_capacity(pieces.len());
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let is_alone = matches!(pieces.get(at..at + 5), Some(["(", name, ")", "=", ">"]) if is_name(name));
        // Behind a word, such as `async`, a bracket is also a space.
        let is_apart = at == 0 || !is_name(pieces[at - 1]);
        if is_alone && is_apart {
            bare.extend([pieces[at + 1], "=", ">"]);
            at += 5;
        } else {
            bare.push(*piece);
            at += 1;
        }
    }
    bare
}

/// Names of one letter, and then of two.
fn letters() -> impl Iterator<Item = String> {
    let one = || ('a'..='z').chain('A'..='Z');
    one().map(String::from).chain(one().flat_map(move |first| one().map(move |second| [first, second].iter().collect())))
}

fn is_name(piece: &str) -> bool {
    piece.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_' || first == '$')
}

/// A script's names, strings, and what is between them, in order.
fn pieces(script: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => 1 + closing(&rest[1..]),
            _ if is_name(rest) || first.is_ascii_digit() => {
                rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == '$')).unwrap_or(rest.len())
            }
            _ => first.len_utf8(),
        };
        let (piece, behind) = rest.split_at(length);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// The place behind the quotation mark that ends a string.
fn closing(rest: &str) -> usize {
    let mut escaped = false;
    let end = rest.find(|letter: char| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_names_are_short_and_nothing_else_is() {
        let source = "// short: theme frame\nconst theme = \"theme \\\" frame\";\nconst frame = a.mount(theme);\nif (frame) { frame.title = (theme) => async (theme) => 1; }\n";
        assert_eq!(script(source).unwrap(), "let b=\"theme \\\" frame\";let c=a.mount(b);if(c){c.title=b=>async(b)=>1}");
    }

    #[test]
    fn a_name_that_is_not_used_is_told() {
        assert!(script("// short: theme\nconst frame = 1;\n").is_err());
    }
}
