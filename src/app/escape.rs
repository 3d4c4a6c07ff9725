//! Escapes text for the formats of documents and of the HTML that people paste into their pages. What people wrote may hold anything,
//! also characters that a format takes for its own.

use std::borrow::Cow;
use std::fmt::Write;

/// What stands for a character that cannot be shown.
const UNKNOWN: char = '\u{FFFD}';

/// Whether a character changes the direction of what follows it.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is written from right to left.
const fn is_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A text whose direction does not leave it: marks that turn the direction go, and what runs from right to left is set apart.
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|letter| turns(letter) || is_from_right(letter)) {
        return Cow::Borrowed(text);
    }
    let straight = text.chars().filter(|letter| !turns(*letter));
    Cow::Owned(std::iter::once('\u{2068}').chain(straight).chain(['\u{2069}']).collect())
}

/// A sentence of ours that holds such texts: it runs from left to right, as all our languages do, and nothing in it changes that.
pub fn straight(sentence: &str) -> Cow<'_, str> {
    const ISOLATE: char = '\u{2068}';
    const END: char = '\u{2069}';
    if !sentence.chars().any(|letter| turns(letter) || is_from_right(letter)) {
        return Cow::Borrowed(sentence);
    }
    let mut out = String::from('\u{2066}');
    let mut depth = 0_usize;
    for letter in sentence.chars() {
        match letter {
            ISOLATE => depth += 1,
            END if depth == 0 => continue,
            END => depth -= 1,
            _ if turns(letter) => continue,
            _ => {}
        }
        out.push(letter);
    }
    out.extend(std::iter::repeat_n(END, depth + 1));
    Cow::Owned(out)
}

/// A text without characters that a terminal or a reader of XML chokes on; lines and tabs stay.
pub fn cleaned(text: &str) -> String {
    let fits = |letter: char| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}');
    text.chars().map(|letter| if fits(letter) || matches!(letter, '\n' | '\t') { letter } else { UNKNOWN }).collect()
}

/// A text on one line, each run of blanks one blank.
pub fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    cleaned(&words.join(" "))
}

/// What stands for a character that XML and HTML take for their own, between tags and in an attribute in double quotes.
const fn entity(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        _ => None,
    }
}

fn with_entities(text: &str, also: (char, &'static str)) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match entity(letter).or((letter == also.0).then_some(also.1)) {
            Some(entity) => out.push_str(entity),
            None => out.push(letter),
        }
    }
    out
}

/// A text in XML or HTML, between tags or in an attribute; what cannot be shown is replaced.
pub fn xml(text: &str) -> String {
    with_entities(&cleaned(text), ('\'', "&#39;"))
}

/// A text in HTML that somebody pastes into a page of theirs, on one line: between tags or in an attribute in double quotes.
pub fn html_snippet(text: &str) -> String {
    with_entities(text, ('\n', "&#10;"))
}

/// A text in a line of Markdown: no emphasis, link, image, code, heading, list, table or HTML comes of it.
pub fn markdown(text: &str) -> String {
    let line = on_one_line(text);
    let mut out = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (place, letter) in line.char_indices() {
        let special = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '$' | '!' | '@');
        let begins = place == 0 && matches!(letter, '-' | '+' | '=');
        let numbers = place > 0 && place == digits && matches!(letter, '.' | ')');
        // An address that somebody wrote stays text.
        let links = (letter == ':' && line[place..].starts_with("://")) || (letter == '.' && ends_with_www(&line[..place]));
        if special || begins || numbers || links {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    text.len() >= 3 && text.get(text.len() - 3..).is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

/// Lines as a block of code in Markdown, with a fence that does not stand in them.
pub fn fenced(language: &str, code: &str) -> String {
    let code = cleaned(code);
    let longest = code.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", code.trim_end_matches('\n'))
}

/// An address in a Markdown link.
pub fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for letter in url.chars() {
        if letter.is_control() || letter.is_whitespace() || matches!(letter, '<' | '>' | '(' | ')' | '\\' | '"' | '|' | '`') {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// A text in a Mermaid diagram: whatever its grammar might take for its own is written as a number.
pub fn mermaid(text: &str) -> String {
    let line = on_one_line(&straight(text));
    let mut out = String::with_capacity(line.len());
    for (place, letter) in line.char_indices() {
        let plain = !letter.is_ascii() || letter.is_ascii_alphanumeric() || matches!(letter, ' ' | '.' | ',' | '?' | '!' | '\'');
        // `end` closes a block wherever it stands as a word.
        let ends = matches!(letter, 'e' | 'E') && line.get(place..place + 3).is_some_and(|word| word.eq_ignore_ascii_case("end"));
        if plain && !ends {
            out.push(letter);
        } else {
            let _ = write!(out, "#{};", u32::from(letter));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_stays_text() {
        assert_eq!(markdown("*a* [b](c) `d` <i>\n# e"), r"\*a\* \[b\](c) \`d\` \<i\> \# e");
        assert_eq!(markdown("- a | b"), r"\- a \| b");
        assert_eq!(markdown("12. a 3."), r"12\. a 3.");
        assert_eq!(markdown("see http://x and WWW.x"), r"see http\://x and WWW\.x");
        assert_eq!(markdown("built-in 1.5 😀"), "built-in 1.5 😀");
    }

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        assert_eq!(fenced("", "a ```` b"), "`````\na ```` b\n`````\n");
        assert_eq!(fenced("x", "a\n\n"), "```x\na\n```\n");
    }

    #[test]
    fn mermaid_finds_nothing_of_its_own() {
        assert_eq!(mermaid("a;b:c#d%%{x}\nend"), "a#59;b#58;c#35;d#37;#37;#123;x#125; #101;nd");
        assert_eq!(mermaid("Fünf 😀"), "Fünf 😀");
    }

    #[test]
    fn direction_does_not_leak() {
        assert_eq!(isolated("abc"), "abc");
        assert_eq!(isolated("a\u{202E}bc"), "\u{2068}abc\u{2069}");
        assert_eq!(isolated("שלום"), "\u{2068}שלום\u{2069}");
        assert_eq!(
            straight("\u{2068}שרה\u{2069} \u{2069}signs\u{202E} in\u{2068}"),
            "\u{2066}\u{2068}שרה\u{2069} signs in\u{2068}\u{2069}\u{2069}"
        );
    }

    #[test]
    fn xml_holds_no_control_character() {
        assert_eq!(xml("<a b='c'>&\u{0}\u{1b}\u{FFFE}"), "&lt;a b=&#39;c&#39;&gt;&amp;\u{FFFD}\u{FFFD}\u{FFFD}");
    }

    #[test]
    fn an_address_ends_no_link() {
        assert_eq!(address("https://x/#s1=a(b) c"), "https://x/#s1=a%28b%29%20c");
    }
}
