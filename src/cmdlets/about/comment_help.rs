//! Comment-based help: the sections that a function or a script has in its comments (`<# .SYNOPSIS … #>`), read from its text. How they are
//! printed is `function_page`.

use crate::powershell::source::Span;

/// The keywords of comment-based help; a comment with another word after a dot is no help (`about_Comment_Based_Help`).
const KEYWORDS: [&str; 15] = [
    "SYNOPSIS",
    "DESCRIPTION",
    "PARAMETER",
    "EXAMPLE",
    "INPUTS",
    "OUTPUTS",
    "NOTES",
    "LINK",
    "COMPONENT",
    "ROLE",
    "FUNCTIONALITY",
    "FORWARDHELPTARGETNAME",
    "FORWARDHELPCATEGORY",
    "REMOTEHELPRUNSPACE",
    "EXTERNALHELP",
];

/// The sections of one help comment, in their order.
#[derive(Debug, PartialEq, Eq)]
pub struct CommentHelp {
    sections: Vec<HelpSection>,
}

#[derive(Debug, PartialEq, Eq)]
struct HelpSection {
    keyword: String,
    argument: String,
    text: String,
}

impl CommentHelp {
    /// Finds the help of a function: at the start or the end of its body, or before it with one blank line between at most.
    pub fn of_function(source: &str, body: Span) -> Option<Self> {
        let whole = body.of(source);
        let inside = whole.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(whole);
        Self::of_script(inside).or_else(|| {
            let head = source.get(..body.start as usize)?;
            let lower = head.to_ascii_lowercase();
            let before = &head[..lower.rfind("function").max(lower.rfind("filter"))?];
            let lines_between = before[before.trim_end().len()..].matches('\n').count();
            Self::read(&comment_at_end(before).filter(|_| lines_between <= 2)?)
        })
    }

    /// Finds the help of a script: at its start or its end.
    pub fn of_script(text: &str) -> Option<Self> {
        let at_start = comments_at_start(text).iter().find_map(|comment| Self::read(comment));
        at_start.or_else(|| Self::read(&comment_at_end(text)?))
    }

    /// Reads a comment; `None` where it is no help.
    fn read(comment: &str) -> Option<Self> {
        let mut sections: Vec<(String, &str, Vec<&str>)> = Vec::new();
        for line in comment.lines() {
            match (keyword(line), sections.last_mut()) {
                (Some((word, argument)), _) if KEYWORDS.contains(&&*word) => sections.push((word, argument, Vec::new())),
                (None, Some((_, _, lines))) => lines.push(line),
                (None, None) if line.trim().is_empty() => {}
                (Some(_), _) | (None, None) => return None,
            }
        }
        let section = |(keyword, argument, lines): (String, &str, Vec<&str>)| HelpSection {
            keyword,
            argument: argument.to_owned(),
            text: without_indent(&lines),
        };
        (!sections.is_empty()).then(|| Self { sections: sections.into_iter().map(section).collect() })
    }

    /// Returns the texts of all sections with a keyword.
    pub fn texts(&self, keyword: &str) -> Vec<&str> {
        let own = self.sections.iter().filter(|section| section.keyword == keyword);
        own.map(|section| section.text.as_str()).collect()
    }

    /// Returns the text of the first section with a keyword; empty where there is none.
    pub fn text(&self, keyword: &str) -> &str {
        self.texts(keyword).first().copied().unwrap_or_default()
    }

    /// Returns what is said of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let own = |section: &&HelpSection| section.keyword == "PARAMETER" && section.argument.eq_ignore_ascii_case(name);
        self.sections.iter().find(own).map(|section| section.text.as_str())
    }
}

/// Returns the word after a dot that opens a section, in capitals, and what follows it on its line.
fn keyword(line: &str) -> Option<(String, &str)> {
    let rest = line.trim().strip_prefix('.')?;
    let (word, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let is_word = !word.is_empty() && word.chars().all(char::is_alphanumeric);
    is_word.then(|| (word.to_ascii_uppercase(), argument.trim()))
}

/// Returns lines as one text: without the blank lines around them, and without the indent of the first.
fn without_indent(lines: &[&str]) -> String {
    let mut lines = lines.iter().skip_while(|line| line.trim().is_empty()).peekable();
    let indent = lines.peek().map_or(0, |line| line.len() - line.trim_start().len());
    let cut = |line: &&str| {
        let blanks = line.len() - line.trim_start().len();
        line[blanks.min(indent)..].trim_end().to_owned()
    };
    lines.map(cut).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Returns the comments at the start of a text without their signs; lines with `#` that follow each other are one comment.
fn comments_at_start(text: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut rest = text.trim_start();
    loop {
        if let Some(inside) = rest.strip_prefix("<#") {
            let Some((comment, after)) = inside.split_once("#>") else { return comments };
            comments.push(comment.to_owned());
            rest = after.trim_start();
            continue;
        }
        let (mut lines, mut length) = (Vec::new(), 0);
        for line in rest.split_inclusive('\n') {
            let Some(comment) = line.trim_start().strip_prefix('#') else { break };
            lines.push(comment.trim_end());
            length += line.len();
        }
        if lines.is_empty() {
            return comments;
        }
        comments.push(lines.join("\n"));
        rest = rest[length..].trim_start();
    }
}

/// Returns the comment at the end of a text without its signs.
pub fn comment_at_end(text: &str) -> Option<String> {
    let text = text.trim_end();
    if let Some(inside) = text.strip_suffix("#>") {
        return inside.rfind("<#").map(|at| inside[at + 2..].to_owned());
    }
    let mut lines: Vec<&str> = text.lines().rev().map_while(|line| line.trim_start().strip_prefix('#')).collect();
    lines.reverse();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(source: &str) -> Option<CommentHelp> {
        let at = |index: Option<usize>| u32::try_from(index.unwrap()).unwrap();
        CommentHelp::of_function(source, Span::new(at(source.find('{')), at(source.rfind('}')) + 1))
    }

    #[test]
    fn help_stands_in_a_function_or_before_it() {
        for source in [
            "function F {\n<#\n.SYNOPSIS\n  Says it.\n#>\n  1 }",
            "function F {\n  1\n<#\n.Synopsis\nSays it.\n#>\n}",
            "# .SYNOPSIS\n#  Says it.\n\nfunction F { 1 }",
            "<#\n.SYNOPSIS\nSays it.\n#>\nfilter F { 1 }",
            "function F {\n  # A note.\n\n  # .SYNOPSIS\n  # Says it.\n  param($A)\n}",
        ] {
            assert_eq!(help(source).as_ref().map(|help| help.text("SYNOPSIS")), Some("Says it."), "{source}");
        }
    }

    #[test]
    fn other_comments_are_no_help() {
        for source in [
            "<#\n.SYNOPSIS\nFar away.\n#>\n\n\nfunction F { 1 }",
            "function F {\n<# A note. #>\n  1 }",
            "function F {\n<#\n.SYNOPSYS\nMistyped.\n#>\n  1 }",
            "function F { 1 }",
        ] {
            assert_eq!(help(source), None, "{source}");
        }
    }

    #[test]
    fn sections_keep_their_lines_and_lose_their_indent() {
        let help =
            help("function F {\n<#\n  .PARAMETER Name\n    The name.\n      More.\n\n  .EXAMPLE\n    F 1\n  .EXAMPLE\n    F 2\n#>\n}")
                .unwrap();
        assert_eq!(help.parameter("name"), Some("The name.\n  More."));
        assert_eq!(help.parameter("other"), None);
        assert_eq!(help.texts("EXAMPLE"), ["F 1", "F 2"]);
    }
}
