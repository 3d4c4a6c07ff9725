//! Removes what people copy along with commands: prompts, and the quote marks and code fences of Markdown.
//!
//! They are overwritten with blanks, so that positions in the text do not change. Nothing is parsed here; only lines inside a
//! here-string are left alone.

use std::borrow::Cow;

/// The text without pasted prompts (`PS C:\>`, `>>`), quote marks (`>`) and code fences; of the same length.
pub fn strip_prompt(source: &str) -> Cow<'_, str> {
    if !source.contains(['>', '`']) {
        return Cow::Borrowed(source);
    }
    let mut text = String::with_capacity(source.len());
    let mut here_string = None;
    for line in source.split_inclusive('\n') {
        if let Some(end) = here_string {
            if line.starts_with(end) {
                here_string = None;
            }
            text.push_str(line);
            continue;
        }
        let marks = marks(line);
        text.extend(std::iter::repeat_n(' ', marks));
        text.push_str(&line[marks..]);
        here_string = match line.trim_end() {
            opened if opened.ends_with("@\"") => Some("\"@"),
            opened if opened.ends_with("@'") => Some("'@"),
            _ => None,
        };
    }
    Cow::Owned(text)
}

/// How many bytes at the start of a line do not belong to the command.
fn marks(line: &str) -> usize {
    let content = line.trim_end();
    let mut at = 0;
    while let Some(length) = mark(&content[at..]) {
        at += length;
    }
    at
}

/// The length of the first mark, including the blanks before it.
fn mark(content: &str) -> Option<usize> {
    let rest = content.trim_start();
    let indent = content.len() - rest.len();
    if rest.strip_prefix("```").is_some_and(|language| language.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        return Some(content.len());
    }
    let quoted = rest.strip_prefix('>').is_some_and(|behind| behind.is_empty() || behind.starts_with([' ', '>']));
    let length = if quoted { 1 } else { prompt(rest)? };
    Some(indent + length)
}

/// The length of a prompt such as `PS C:\…>` at the start of a text.
fn prompt(rest: &str) -> Option<usize> {
    let path = rest.strip_prefix("PS ")?;
    let end = path.find('>')?;
    let folder = &path[..end];
    let drive = folder.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && folder[1..].starts_with(':');
    (drive || folder.starts_with('/')).then_some("PS ".len() + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_quote_marks_and_fences_become_blanks() {
        for (pasted, meant) in [
            (r"PS C:\> Get-Host", "Get-Host"),
            (r"PS C:\Users\tony> 1..3 | % {", "1..3 | % {"),
            (">> Get-Host", "Get-Host"),
            ("> ", ""),
            ("> Get-Host", "Get-Host"),
            ("  ```powershell", ""),
            ("> PS C:\\> Get-Host", "Get-Host"),
        ] {
            let text = strip_prompt(pasted);
            assert_eq!((text.trim(), text.len()), (meant, pasted.len()), "{pasted}");
        }
    }

    #[test]
    fn commands_and_here_strings_stay() {
        for text in ["1 > out.txt", ">out", "Get-PS C:\\>", "$a = @\"\n> PS C:\\> quoted\n\"@\n'b'", "Get-Host `\n  -x"] {
            assert_eq!(strip_prompt(text), text);
        }
    }
}
