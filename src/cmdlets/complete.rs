//! Completion: what may stand at the cursor, each with one line about it, as the era and the session have it. Nothing runs here.

use std::collections::BTreeSet;

use crate::engine::Session;
use crate::powershell::host::{CmdletSpec, Impact, Names, ParamSpec};
use crate::powershell::types::{Shape, Ty};
use crate::tenant::{Module, Tenant};

use super::act::identity;
use super::{line, registry};

/// What may stand in place of the bytes `from..to`.
#[derive(Debug, PartialEq, Eq)]
pub struct Completion {
    /// The first byte that is replaced.
    pub from: usize,
    /// The byte after the last one.
    pub to: usize,
    /// The offers, best first.
    pub offers: Vec<CompletionItem>,
}

/// One thing that may stand there.
#[derive(Debug, PartialEq, Eq)]
pub struct CompletionItem {
    /// What is put in.
    pub text: String,
    /// One line about it.
    pub about: String,
}

/// The maximum number of offers.
const MOST: usize = 200;

/// Parameters that every cmdlet has.
const COMMON: [(&str, &str); 6] = [
    ("ErrorAction", "What happens on an error: Continue, SilentlyContinue, or Stop."),
    ("ErrorVariable", "Keeps errors in this variable."),
    ("OutVariable", "Keeps the output in this variable."),
    ("Verbose", "Shows verbose messages."),
    ("WarningAction", "What happens on a warning."),
    ("OutBuffer", "How many objects to buffer."),
];

/// Variables that are always there.
const VARIABLES: [(&str, &str); 8] = [
    ("true", "True."),
    ("false", "False."),
    ("null", "Null: leaves a setting blank, or takes a policy away."),
    ("_", "The current object of the pipeline."),
    ("Error", "The errors so far, newest first."),
    ("?", "Whether the last statement succeeded."),
    ("PSVersionTable", "The versions of this PowerShell."),
    ("Host", "The program that hosts PowerShell."),
];

/// What may stand at a byte of a script. Variables of the script itself are offered with those of the language.
pub fn complete(script: &str, cursor: usize, session: &Session) -> Completion {
    let before = script.get(..cursor).unwrap_or(script);
    let words = words(before);
    let from = words.last().map_or(before.len(), |word| word.at);
    let typed = &before[from..];
    let tenant = session.tenant();
    let mut offers = command_offers(&words, tenant);
    if typed.starts_with('$') && !offers.iter().any(|offer| offer.text.starts_with('$')) {
        offers = variables(before);
    }
    let stem = bare(typed).to_lowercase();
    offers.retain(|offer| bare(&offer.text).to_lowercase().starts_with(&stem));
    offers.truncate(MOST);
    Completion { from, to: before.len(), offers }
}

/// A word of the command that the cursor stands in.
struct Word<'a> {
    at: usize,
    text: &'a str,
    /// Whether a pipe stands before it.
    piped: bool,
}

/// The words of the pipeline before the cursor, the last one unfinished and maybe empty.
fn words(before: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut start, mut quote, mut piped) = (0, None, false);
    for (at, letter) in before.char_indices() {
        let behind = at + letter.len_utf8();
        match (quote, letter) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != letter),
            (None, '"' | '\'') => quote = Some(letter),
            (None, ' ' | '\t' | ',') => {
                if start < at {
                    words.push(Word { at: start, text: &before[start..at], piped: std::mem::take(&mut piped) });
                }
                start = behind;
            }
            (None, '|') => {
                if start < at {
                    words.push(Word { at: start, text: &before[start..at], piped });
                }
                (start, piped) = (behind, true);
            }
            (None, ';' | '\n' | '{' | '}' | '(' | ')' | '=' | '&') => {
                words.clear();
                (start, piped) = (behind, false);
            }
            (None, _) => {}
        }
    }
    words.push(Word { at: start, text: &before[start..], piped });
    words
}

fn command_offers(words: &[Word<'_>], tenant: &Tenant) -> Vec<CompletionItem> {
    let first = words.iter().rposition(|word| word.piped).unwrap_or(0);
    let Some((last, given)) = words[first..].split_last() else { return Vec::new() };
    let Some((command, arguments)) = given.split_first() else { return commands(tenant) };
    let Some(spec) = registry::find(command.text).filter(|spec| registry::is_known(spec, tenant)) else { return Vec::new() };
    if last.text.starts_with('-') {
        return parameters(spec);
    }
    match asked_for(spec, arguments) {
        Some(param) => values(param, words.first().map_or("", |word| word.text), tenant),
        None => parameters(spec),
    }
}

/// The parameter whose value stands at the cursor.
fn asked_for(spec: &CmdletSpec, arguments: &[Word<'_>]) -> Option<&'static ParamSpec> {
    let named = |word: &Word<'_>| {
        let name = word.text.strip_prefix('-')?;
        let starts = |param: &&ParamSpec| param.name.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        spec.all_params().find(|param| starts(param)).filter(|param| param.ty.ty != Ty::Switch)
    };
    if let Some(param) = arguments.last().and_then(named) {
        return Some(param);
    }
    let (mut values, mut taken) = (0, Vec::new());
    let mut pairs = arguments.iter().peekable();
    while let Some(word) = pairs.next() {
        if let Some(param) = named(word) {
            taken.push(param.name);
            pairs.next();
        } else if !word.text.starts_with('-') {
            values += 1;
        }
    }
    let mut positional: Vec<_> = spec.all_params().filter(|param| param.position.is_some() && !taken.contains(&param.name)).collect();
    positional.sort_by_key(|param| param.position);
    positional.get(values).copied()
}

fn commands(tenant: &Tenant) -> Vec<CompletionItem> {
    let known = registry::all().filter(|spec| registry::is_known(spec, tenant));
    let names = known.map(|spec| offer(spec.name, spec.synopsis));
    let aliases = registry::aliases().map(|(alias, name)| offer(alias, name));
    names.chain(aliases).collect()
}

fn parameters(spec: &CmdletSpec) -> Vec<CompletionItem> {
    let own = spec.all_params().map(|param| (param.name, param.help));
    let asking = [("WhatIf", "Shows what would be done."), ("Confirm", "Asks before it acts.")];
    let asking = asking.into_iter().filter(|_| spec.impact != Impact::None);
    own.chain(asking).chain(COMMON).map(|(name, help)| offer(&format!("-{name}"), help)).collect()
}

fn values(param: &ParamSpec, source: &str, tenant: &Tenant) -> Vec<CompletionItem> {
    if !param.words.is_empty() {
        return param.words.iter().map(|word| offer(word, param.help)).collect();
    }
    match (param.ty.ty, param.ty.shape) {
        (Ty::Bool, Shape::One) => return ["$true", "$false", "$null"].map(|word| offer(word, param.help)).into(),
        (Ty::Enum(of), Shape::One) => return of.values.iter().map(|(word, _)| offer(word, param.help)).collect(),
        _ => {}
    }
    match param.names {
        Names::User => tenant.users().map(|user| offer(&line::quoted(&user.name), &user.sip)).collect(),
        Names::Policy => tenant.policies().map(|policy| offer(policy.name.as_str(), &identity(&policy.name))).collect(),
        Names::Command => commands(tenant),
        Names::Module => Module::NAMES.iter().map(|name| offer(name, "A module.")).collect(),
        Names::Property => properties(source),
        Names::Nothing => Vec::new(),
    }
}

/// The properties of what the first command of the pipeline returns.
fn properties(source: &str) -> Vec<CompletionItem> {
    let spec = registry::find(source);
    spec.map_or_else(Vec::new, |spec| spec.output.iter().map(|name| offer(name, spec.name)).collect())
}

/// The variables that the text before the cursor names, and those of the language.
fn variables(before: &str) -> Vec<CompletionItem> {
    let mut own = BTreeSet::new();
    let mut pieces = before.split('$').skip(1).peekable();
    while let Some(piece) = pieces.next() {
        let name: String = piece.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        if pieces.peek().is_some() && name.len() > 1 {
            own.insert(name);
        }
    }
    let own = own.into_iter().map(|name| offer(&format!("${name}"), "A variable of this script."));
    own.chain(VARIABLES.iter().map(|(name, about)| offer(&format!("${name}"), about))).collect()
}

fn offer(text: &str, about: &str) -> CompletionItem {
    CompletionItem { text: text.to_owned(), about: about.to_owned() }
}

fn bare(word: &str) -> &str {
    word.trim_matches(['"', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers(script: &str) -> Vec<String> {
        complete(script, script.len(), &Session::sample()).offers.into_iter().map(|offer| offer.text).collect()
    }

    #[test]
    fn every_place_has_its_offers() {
        assert_eq!(offers("Grant-Cs"), ["Grant-CsClientPolicy"]);
        assert_eq!(offers("Grant-CsClientPolicy -Pol"), ["-PolicyName"]);
        assert_eq!(offers("Grant-CsClientPolicy to"), ["\"Tony Smith\""]);
        assert_eq!(
            offers("Grant-CsClientPolicy \"Tony Smith\" ClientPolicyD"),
            ["ClientPolicyDefault", "ClientPolicyDefaultPhoto", "ClientPolicyDisableSkypeUI"]
        );
        assert_eq!(offers("Set-CsClientPolicy -EnableIMAutoArchiving $f"), ["$false"]);
        assert_eq!(offers("1; Set-SimPresence -Identity \"Tony Smith\" Do"), ["DoNotDisturb"]);
        assert_eq!(offers("$policy = 1; Get-CsClientPolicy $pol"), ["$policy"]);
    }

    #[test]
    fn the_replaced_part_is_the_word_at_the_cursor() {
        let script = "Get-CsClientPolicy Glo | fl";
        let completion = complete(script, 22, &Session::sample());
        assert_eq!((completion.from, completion.to), (19, 22));
        assert_eq!(completion.offers[0].text, "Global");
    }
}
