//! Gives the functions that the program asks of the browser short names. Each of theirs carries a hash, which no compression makes small,
//! once in the program and once in its glue.
//!
//! Measured with brotli on the page's 295 imports: 2.6 KB of the program and 3.0 KB of the glue, 5.6 KB of the 200 KB that a page may
//! weigh until it is ready. That is why this file is here; were it a tenth of that, it should go.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

/// The section of a wasm file that lists what it imports.
const IMPORTS: u8 = 2;
/// A section that says something about the program.
const CUSTOM: u8 = 0;
const HEAD: usize = 8;

/// Shortens the names of imports in a program and in its glue alike; both stay as they are where that cannot be done.
///
/// # Errors
/// The program is none, or the glue does not name what the program imports.
pub fn imports(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = BTreeMap::new();
    let out = renamed(program, &mut |module, name| {
        let is_glue = name.starts_with("__wbg_") || name.starts_with("__wbindgen_");
        let next = format!("_i{}", names.len());
        let short = if is_glue { names.entry(name.to_owned()).or_insert(next).clone() } else { name.to_owned() };
        (module.to_owned(), short)
    })?;
    let mut text = glue.to_owned();
    // The longest first: one name may begin another.
    let mut pairs: Vec<_> = names.into_iter().collect();
    pairs.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, short) in pairs {
        ensure!(text.contains(&name), "the glue does not know {name}");
        text = text.replace(&name, &short);
    }
    Ok((out, text))
}

/// A program whose imports have other names: `rename` is asked for each, module and name.
///
/// # Errors
/// The program is none.
pub fn renamed(program: &[u8], rename: &mut dyn FnMut(&str, &str) -> (String, String)) -> Result<Vec<u8>> {
    let mut out = program.get(..HEAD).context("not a wasm file")?.to_vec();
    let mut at = HEAD;
    while at < program.len() {
        let id = program[at];
        let (length, start) = number(program, at + 1)?;
        let section = program.get(start..start + length).context("the wasm file is cut off")?;
        if id == IMPORTS {
            let section = renamed_section(section, rename)?;
            out.push(id);
            put(&mut out, section.len());
            out.extend(section);
        } else {
            out.extend(&program[at..start + length]);
        }
        at = start + length;
    }
    Ok(out)
}

/// A program without the section that says what its functions are called.
///
/// # Errors
/// The program is none.
pub fn without_names(program: &[u8]) -> Result<Vec<u8>> {
    let mut out = program.get(..HEAD).context("not a wasm file")?.to_vec();
    let mut at = HEAD;
    while at < program.len() {
        let (length, start) = number(program, at + 1)?;
        ensure!(start + length <= program.len(), "the wasm file is cut off");
        let is_names = program[at] == CUSTOM && text(program, start)?.0 == "name";
        if !is_names {
            out.extend(&program[at..start + length]);
        }
        at = start + length;
    }
    Ok(out)
}

/// The section with other names for what it imports.
fn renamed_section(section: &[u8], rename: &mut dyn FnMut(&str, &str) -> (String, String)) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(section.len());
    let (count, mut at) = number(section, 0)?;
    put(&mut out, count);
    for _ in 0..count {
        let (module, behind) = text(section, at)?;
        let (name, behind) = text(section, behind)?;
        let after = kind(section, behind)?;
        let (module, name) = rename(module, name);
        for part in [module, name] {
            put(&mut out, part.len());
            out.extend(part.as_bytes());
        }
        out.extend(section.get(behind..after).context("an import is cut off")?);
        at = after;
    }
    Ok(out)
}

/// The place behind what kind of thing is imported.
fn kind(bytes: &[u8], at: usize) -> Result<usize> {
    let limits = |at: usize| -> Result<usize> {
        let flags = *bytes.get(at).context("cut off")?;
        let (_, at) = number(bytes, at + 1)?;
        if flags & 1 == 0 { Ok(at) } else { Ok(number(bytes, at)?.1) }
    };
    match bytes.get(at).context("cut off")? {
        0 => Ok(number(bytes, at + 1)?.1),
        1 => limits(at + 2),
        2 => limits(at + 1),
        3 => Ok(at + 3),
        other => anyhow::bail!("an import of kind {other}"),
    }
}

fn text(bytes: &[u8], at: usize) -> Result<(&str, usize)> {
    let (length, start) = number(bytes, at)?;
    let text = bytes.get(start..start + length).context("a name is cut off")?;
    Ok((std::str::from_utf8(text)?, start + length))
}

/// An unsigned LEB128 number, and the place behind it.
fn number(bytes: &[u8], mut at: usize) -> Result<(usize, usize)> {
    let (mut value, mut shift) = (0_usize, 0);
    loop {
        let byte = *bytes.get(at).context("a number is cut off")?;
        at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok((value, at));
        }
        shift += 7;
        ensure!(shift < 35, "a number is too long");
    }
}

fn put(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let byte = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program that imports one function.
    fn program(name: &str) -> Vec<u8> {
        let mut section = vec![1, 1, b'm'];
        put(&mut section, name.len());
        section.extend(name.as_bytes());
        section.extend([0, 0]);
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.push(IMPORTS);
        put(&mut bytes, section.len());
        bytes.extend(section);
        bytes.extend([7, 0]);
        bytes
    }

    #[test]
    fn a_name_is_short_in_both() {
        let (wasm, glue) = imports(&program("__wbg_fetch_c30fc2ed77d76a76"), "{ __wbg_fetch_c30fc2ed77d76a76: 1 }").unwrap();
        assert_eq!((wasm, glue.as_str()), (program("_i0"), "{ _i0: 1 }"));
    }

    #[test]
    fn the_names_of_functions_go_and_all_else_stays() {
        let named = [&program("__wbg_a_0")[..], b"\0\x06\x04name\x01", b"\0\x04\x03abc"].concat();
        assert_eq!(without_names(&named).unwrap(), [&program("__wbg_a_0")[..], b"\0\x04\x03abc"].concat());
    }

    #[test]
    fn what_does_not_fit_together_is_told() {
        assert!(imports(&program("__wbg_a_0"), "").is_err());
        assert!(imports(b"\0asm\x01\0\0\0\x02\x09", "").is_err());
        assert!(imports(b"", "").is_err());
    }
}
