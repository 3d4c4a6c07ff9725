//! Near misses: for an error, the line that was probably meant, ready to run. Nothing runs here.

use crate::powershell::error::ErrorRecord;
use crate::powershell::format::text;
use crate::powershell::host::{CmdletSpec, Names, ParamSpec};
use crate::powershell::source::{Source, Span};
use crate::tenant::{Tenant, UserKind};

use super::act::identity;
use super::console::Suggestion;
use super::{quoted, registry};

/// Dashes as the language takes them.
const DASHES: [char; 4] = ['-', '\u{2013}', '\u{2014}', '\u{2015}'];

/// Returns the statement that was probably meant, `None` where nothing is near.
pub fn of(record: &ErrorRecord, statement: Span, tenant: &Tenant) -> Option<Suggestion> {
    let position = record.position.as_ref()?;
    let place = ErrorSite { text: statement.of(&position.source.text), at: position.span.start.checked_sub(statement.start)? as usize };
    let marked = position.span.of(&position.source.text);
    let target = text(&record.target);
    let id = record.id.split(',').next().unwrap_or_default();
    match id {
        "CommandNotFoundException" => place.command(&target, tenant),
        "NamedParameterNotFound" => {
            let near = nearest(marked.trim_start_matches(DASHES), parameters(record))?;
            place.swap(marked, &format!("-{near}"))
        }
        "PositionalParameterNotFound" => place.dash(record),
        "ParameterArgumentTransformationError" => place.swap(marked, boolean(marked)?),
        "ParameterArgumentValidationError" => {
            let words = named_parameter(record).map_or(&[][..], |param| param.words);
            place.swap(marked, nearest(bare(marked), words.iter().copied())?)
        }
        "ManagementObjectNotFound" => {
            let users = tenant.users().filter(|user| user.kind == UserKind::Tenant);
            let near = nearest(&target, users.flat_map(|user| [&*user.name, &*user.sip]))?;
            place.value(&target, &quoted(near))
        }
        "ItemNotFound" | "NotUserPolicy" => {
            let policies: Vec<String> = tenant.policies().map(|policy| identity(&policy.name)).collect();
            let target = target.trim_start_matches("tag:").trim_start_matches("Tag:");
            let near = nearest(target, policies.iter().map(|name| name.trim_start_matches("Tag:")))?;
            place.value(target, &if near.contains(' ') { quoted(near) } else { near.to_owned() })
        }
        _ => None,
    }
}

/// The script's line that was probably meant where the script does not parse.
pub fn of_parse_error(id: &str, source: &Source, span: Span, tenant: &Tenant) -> Option<Suggestion> {
    let line = source.line(source.place(span.start).0);
    match id {
        "RedirectionNotSupported" => {
            let from = line.find('<')?;
            let to = from + line[from..].find('>')?;
            let hole = &line[from..=to];
            let policy = is_policy(&line[..from], hole);
            let user = tenant.users().next_back().map(|user| quoted(&user.name));
            let own = tenant.policies().next_back().map(|policy| policy.name.as_str().to_owned());
            let value = if policy { own } else { user }?;
            Some(Suggestion { line: line.replacen(hole, &value, 1), change: (hole.to_owned(), value) })
        }
        "TerminatorExpectedAtEndOfString" => {
            let quote = span.of(&source.text).chars().next()?;
            let closed = if quote == '\'' { '\'' } else { '"' };
            Some(Suggestion { line: format!("{}{closed}", line.trim_end()), change: (String::new(), closed.to_string()) })
        }
        _ => None,
    }
}

/// Whether a policy belongs in the place of a hole such as `<username>`: the parameter before it says so, else its place among the
/// arguments, else its own words.
fn is_policy(before: &str, hole: &str) -> bool {
    let mut quote = None;
    let is_between = |letter: char| {
        match quote {
            Some(open) if open == letter => quote = None,
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            Some(_) | None => {}
        }
        quote.is_none() && letter.is_whitespace()
    };
    let words: Vec<&str> = before.split(is_between).filter(|word| !word.is_empty()).collect();
    let spec = words.iter().rev().find_map(|word| registry::find(word));
    let names = |param: &ParamSpec| param.names == Names::Policy;
    let Some(spec) = spec else { return hole.to_lowercase().contains("policy") };
    if let Some(name) = words.last().and_then(|word| word.strip_prefix(DASHES)).filter(|name| !name.is_empty()) {
        let is_start = |param: &&ParamSpec| param.name.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        if let Some(param) = spec.all_params().find(is_start) {
            return names(param);
        }
    }
    let given =
        words.iter().rev().take_while(|word| !word.eq_ignore_ascii_case(spec.name)).filter(|word| !word.starts_with(DASHES)).count();
    let place = spec.all_params().find(|param| param.position.is_some_and(|position| usize::from(position) == given));
    place.map_or_else(|| hole.to_lowercase().contains("policy"), names)
}

/// The text of a statement, and the byte where the error stands.
struct ErrorSite<'a> {
    text: &'a str,
    at: usize,
}

impl ErrorSite<'_> {
    /// Returns the statement with one part changed, at or after the error.
    fn swap(&self, old: &str, new: &str) -> Option<Suggestion> {
        let rest = self.text.get(self.at..)?;
        let from = self.at + rest.find(old).filter(|_| !old.is_empty() && old != new)?;
        let line = format!("{}{new}{}", &self.text[..from], &self.text[from + old.len()..]);
        Some(Suggestion { line, change: (old.to_owned(), new.to_owned()) })
    }

    /// The same for a value, with the quotes that stand around it.
    fn value(&self, old: &str, new: &str) -> Option<Suggestion> {
        let around = ["\"", "'"].map(|quote| format!("{quote}{old}{quote}"));
        around.iter().find_map(|whole| self.swap(whole, new)).or_else(|| self.swap(old, new))
    }

    /// A word that is no command.
    fn command(&self, word: &str, tenant: &Tenant) -> Option<Suggestion> {
        let known = |name: &str| registry::find(name).filter(|spec| registry::is_known(spec, tenant));
        let plain = word.replace(DASHES, "-");
        let behind = self.text.get(self.at + word.len()..).unwrap_or_default();
        let next = behind.split_whitespace().next().unwrap_or_default();
        // `Grant -CsClientPolicy`: the verb and the noun stand apart.
        if let Some(spec) = known(&format!("{word}-{}", next.trim_start_matches(DASHES))) {
            let apart = &behind[..behind.find(next)? + next.len()];
            return self.swap(&format!("{word}{apart}"), spec.name);
        }
        if let Some(spec) = known(&plain) {
            return self.swap(word, spec.name);
        }
        // `Grant-CsClientPolicy-PolicyName`: the blank is missing.
        let mut cuts = plain.match_indices('-').skip(1).filter_map(|(at, _)| known(&plain[..at]).map(|spec| (spec, at)));
        if let Some((spec, at)) = cuts.next() {
            return self.swap(word, &format!("{} {}", spec.name, &plain[at..]));
        }
        if registry::find(word).is_some() && !tenant.is_connected() {
            let connect = if tenant.era().imports_session() {
                "Import-PSSession (New-CsOnlineSession -Credential (Get-Credential))"
            } else {
                "Connect-MicrosoftTeams -Credential (Get-Credential)"
            };
            return Some(Suggestion { line: connect.to_owned(), change: (String::new(), connect.to_owned()) });
        }
        let names = registry::all().filter(|spec| registry::is_known(spec, tenant)).map(|spec| spec.name);
        self.swap(word, nearest(&plain, names)?)
    }

    /// A word that no parameter takes: a dash that stands apart, or is missing.
    fn dash(&self, record: &ErrorRecord) -> Option<Suggestion> {
        let word = record.message().rsplit('\'').nth(1)?;
        let name = parameters(record).find(|name| name.eq_ignore_ascii_case(word))?;
        let apart = self.text.match_indices(word).find_map(|(at, _)| {
            let before = self.text[..at].trim_end();
            let dash = before.chars().next_back().filter(|last| DASHES.contains(last) && before.len() < at)?;
            Some(&self.text[before.len() - dash.len_utf8()..at + word.len()])
        });
        self.swap(apart.unwrap_or(word), &format!("-{name}"))
    }
}

fn spec_of(record: &ErrorRecord) -> Option<&'static CmdletSpec> {
    registry::find(&record.activity)
}

fn parameters(record: &ErrorRecord) -> impl Iterator<Item = &'static str> {
    spec_of(record).into_iter().flat_map(CmdletSpec::all_params).map(|param| param.name)
}

fn named_parameter(record: &ErrorRecord) -> Option<&'static crate::powershell::host::ParamSpec> {
    let name = record.message().split('\'').nth(1)?;
    spec_of(record)?.all_params().find(|param| param.name.eq_ignore_ascii_case(name))
}

fn bare(word: &str) -> &str {
    word.trim_matches(['"', '\''])
}

/// A truth value that was given as a word.
fn boolean(word: &str) -> Option<&'static str> {
    match bare(word).to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some("$true"),
        "false" | "no" | "off" => Some("$false"),
        _ => None,
    }
}

/// Returns the name nearest to a word, where one is near enough: a third of its letters may differ, three at most. Case is ignored, and
/// letters that changed places with their neighbor count once.
pub fn nearest<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let word: String = word.to_lowercase().chars().take(64).collect();
    let bound = (word.chars().count() / 3).clamp(1, 3);
    let scored = names.map(|name| (strsim::osa_distance(&word, &name.to_lowercase()), name));
    scored.filter(|(distance, _)| (1..=bound).contains(distance)).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_and_missing_letters_are_near_and_other_words_are_not() {
        let names = ["Get-CsOnlineUser", "Get-CsClientPolicy", "Tony Smith"];
        assert_eq!(nearest("Get-CsOnlineUsers", names.into_iter()), Some("Get-CsOnlineUser"));
        assert_eq!(nearest("get-csclinetpolicy", names.into_iter()), Some("Get-CsClientPolicy"));
        assert_eq!(nearest("Tony Smit", names.into_iter()), Some("Tony Smith"));
        assert_eq!(nearest("Get-Mailbox", names.into_iter()), None);
        assert_eq!(nearest("Tony Smith", names.into_iter()), None, "the same is no mending");
    }
}
