//! The style sheets, read as text beside the markup: every class is there on both sides, no component's rules hit another's elements, and
//! every width at which the page changes has a name.

#![allow(clippy::expect_used)] // a test that cannot go on has failed

#[path = "styles/contrast.rs"]
mod contrast;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use support::files::{files, read, root};

/// Classes that are put together from names of other things, so that they stand nowhere in the markup as they are.
const MADE: [&str; 28] = [
    // `MessageState::name`
    "Sending",
    "Spooled",
    "InToast",
    "Delivered",
    "Queued",
    "DeliveredAtSignIn",
    "Refused",
    "TimedOut",
    "MissedNotice",
    "NotStored",
    // `highlight::Class`
    "is-Command",
    "is-Parameter",
    "is-Variable",
    "is-Member",
    "is-Text",
    "is-Number",
    "is-Type",
    "is-Operator",
    "is-Keyword",
    "is-Comment",
    // index.html and boot.js
    "loading",
    "boot-failed",
    "crash-screen",
    // `export::look::Look::name`, `export::file`
    "light",
    "dark",
    "sheet",
    "paper",
    "text",
];
/// Classes that several components share, beside those of base.css, each with its own rules in one place.
const SHARED: [&str; 11] = [
    "assumed",
    "popover",
    "offers",
    "modal",
    "modal-body",
    "selected",
    "narrow-only",
    "link-options",
    "link-option-texts",
    "share-section",
    "status",
];
/// Classes that no rule names: journeys look for them.
const HOOKS: [&str; 0] = [];
/// Dialogs have the class of their kind, which is given to their frame; each is a component.
const DIALOGS: [&str; 11] = ["stories", "lesson", "rules", "help", "palette", "steps", "reference", "share", "embed", "export", "editor"];

/// A style sheet without its comments and strings.
fn bare(style: &str) -> String {
    let mut text = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

/// The selectors of a style sheet, one by one.
fn selectors(style: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    for letter in bare(style).chars() {
        match letter {
            '{' => {
                let head = current.trim();
                if !head.starts_with('@') {
                    found.extend(parts(head, ','));
                }
                current.clear();
            }
            '}' | ';' => current.clear(),
            _ => current.push(letter),
        }
    }
    found
}

/// The parts of a selector between separators that stand in no brackets.
fn parts(selector: &str, separator: char) -> Vec<String> {
    let (mut depth, mut found) = (0_usize, vec![String::new()]);
    for letter in selector.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter == separator && depth == 0 {
            found.push(String::new());
        } else {
            found.last_mut().expect("there is one").push(letter);
        }
    }
    found.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The classes that a selector names.
fn classes(selector: &str) -> Vec<String> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let names = selector.split('.').skip(1).map(|rest| rest.chars().take_while(|letter| is_name(*letter)).collect::<String>());
    names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_alphabetic())).collect()
}

/// The classes that decide on which component's elements a selector begins: those of its first part that names any, where only attributes
/// of the page stand before it. A list, as in `:is(.a, .b)`, begins in each of its components.
fn leading(selector: &str) -> Vec<String> {
    let first = parts(selector, ' ').into_iter().find(|part| !classes(part).is_empty()).unwrap_or_default();
    let outside = parts(&first, '(').concat();
    let without_conditions = first.split(":has(").next().unwrap_or_default().split(":not(").next().unwrap_or_default().to_owned();
    let found = classes(if without_conditions.contains('.') { &without_conditions } else { &outside });
    let is_list = first.contains(":is(") && !first.starts_with('.');
    if is_list { found } else { found.into_iter().take(1).collect() }
}

/// The text from an opening bracket to the one that closes it.
fn bracketed(text: &str, open: char, close: char) -> &str {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return text.get(..at).unwrap_or_default();
            }
        }
    }
    text
}

/// The words of the string literals in a piece of code.
fn words(code: &str) -> impl Iterator<Item = String> {
    let literals = code.split('"').skip(1).step_by(2);
    // What is put in between is no word of the literal.
    let fixed = literals.flat_map(|literal| literal.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)));
    fixed.flat_map(|literal| literal.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).map(str::to_owned))
}

/// The classes that the markup of a file gives to its elements.
fn given(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("class=\"") {
        let literal = code.get(at + 7..).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        found.extend(literal.split_whitespace().map(str::to_owned));
    }
    for (at, _) in code.match_indices("class={") {
        found.extend(words(bracketed(code.get(at + 6..).unwrap_or_default(), '{', '}')));
    }
    for (at, _) in code.match_indices("classes!(") {
        found.extend(words(bracketed(code.get(at + 8..).unwrap_or_default(), '(', ')')));
    }
    found.retain(|class| class.len() > 1 && !class.ends_with('-') && class.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    found
}

/// Which component a file is part of: `panels/seat.rs` and all below `panels/seat/` are one.
fn component(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src/web")).expect("a file of src/web").with_extension("");
    inside.components().take(2).map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

/// The components that give each class to their elements.
fn owners() -> BTreeMap<String, BTreeSet<String>> {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, code) in files("src/web", "rs") {
        for class in given(&code) {
            owners.entry(class).or_default().insert(component(&path));
        }
    }
    for dialog in DIALOGS {
        owners.entry(dialog.to_owned()).or_default().insert(format!("dialogs/{dialog} (its frame)"));
    }
    owners
}

#[test]
fn every_class_of_the_markup_has_rules() {
    let styled: BTreeSet<String> = files("static/css", "css").iter().flat_map(|(_, style)| classes(&bare(style))).collect();
    let bare: Vec<_> = owners().into_iter().filter(|(class, _)| !styled.contains(class) && !HOOKS.contains(&class.as_str())).collect();
    assert!(bare.is_empty(), "no rule names these classes: {bare:?}");
}

#[test]
fn every_class_of_the_styles_is_given_to_something() {
    let mut written: BTreeSet<String> = files("src/web", "rs").iter().flat_map(|(_, code)| words(code).collect::<Vec<_>>()).collect();
    written.extend(MADE.map(str::to_owned));
    let mut dead = BTreeSet::new();
    for (path, style) in files("static/css", "css") {
        let named = selectors(&style).into_iter().flat_map(|selector| classes(&selector));
        dead.extend(named.filter(|class| !written.contains(class)).map(|class| format!("{}: .{class}", path.display())));
    }
    assert!(dead.is_empty(), "nothing has these classes: {dead:#?}");
}

#[test]
fn no_rule_of_a_component_hits_another() {
    let owners = owners();
    let base: BTreeSet<String> = selectors(&read(&root().join("static/css/base.css"))).iter().flat_map(|own| leading(own)).collect();
    let mut strangers = BTreeSet::new();
    for (path, style) in files("static/css", "css") {
        for selector in selectors(&style) {
            for class in leading(&selector).into_iter().filter(|class| !base.contains(class) && !SHARED.contains(&class.as_str())) {
                if let Some(several) = owners.get(&class).filter(|own| own.len() > 1) {
                    strangers.insert(format!("{}: {selector}: .{class} is of {several:?}", path.display()));
                }
            }
        }
    }
    assert!(strangers.is_empty(), "begin the selector with a class that one component has: {strangers:#?}");
}

#[test]
fn every_width_has_a_name() {
    let layout = read(&root().join("static/css/layout.css"));
    let (table, _) = layout.split_once("*/").expect("layout.css begins with the table of widths");
    let named: BTreeSet<&str> =
        table.split_whitespace().filter(|word| word.ends_with("em") && word.starts_with(|own: char| own.is_ascii_digit())).collect();
    let mut unnamed = BTreeSet::new();
    for (path, style) in files("static/css", "css") {
        for (at, _) in style.match_indices("@media") {
            let query = style.get(at..).and_then(|rest| rest.split('{').next()).unwrap_or_default();
            let lengths = query.split([' ', '(', ')', ',', ':']).filter(|word| word.ends_with("em"));
            unnamed.extend(lengths.filter(|length| !named.contains(length)).map(|length| format!("{}: {length}", path.display())));
        }
    }
    assert!(unnamed.is_empty(), "the table at the top of layout.css does not name {unnamed:#?}");
}

#[test]
fn every_layer_is_one_of_the_list() {
    let listed = read(&root().join("xtask/src/page.rs"));
    let (_, rest) = listed.split_once("@layer ").expect("xtask lists the layers");
    let layers: Vec<&str> = rest.split(';').next().unwrap_or_default().split(", ").collect();
    for (path, style) in files("static/css", "css") {
        for (at, _) in style.match_indices("@layer ") {
            let name = style.get(at + 7..).and_then(|rest| rest.split(" {").next()).unwrap_or_default();
            assert!(layers.contains(&name), "{}: {name} is none of {layers:?}", path.display());
        }
    }
}

/// What is on the right in a language that is written to the left is on the left in the others: a style says start and end. Where it has to say left or
/// right, its line says why: `/* physical: … */`.
#[test]
fn what_is_left_and_right_follows_the_direction_of_the_language() {
    let mut findings = Vec::new();
    for (path, text) in files("static/css", "css") {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.contains("/* physical: ")) {
            let wrong = bare(line).split(['{', '}', ';']).filter(|one| is_physical(one)).map(str::trim).collect::<Vec<_>>().join("; ");
            if !wrong.is_empty() {
                findings.push(format!("{}:{}: {wrong}", path.display(), number + 1));
            }
        }
    }
    assert!(findings.is_empty(), "{} declarations say left or right without a reason\n{}", findings.len(), findings.join("\n"));
}

/// Whether a declaration says left or right, by its name or by different second and fourth lengths of four.
fn is_physical(declaration: &str) -> bool {
    let Some((name, value)) = declaration.split_once(':').map(|(name, value)| (name.trim(), value.trim())) else { return false };
    let sides = ["left", "right"];
    let is_side = |word: &str| sides.contains(&word);
    let named = name.split('-').any(is_side) && !name.starts_with("--");
    let turned =
        ["text-align", "float", "clear"].contains(&name) && is_side(value) || value.contains("translateX(") && !value.contains("--way");
    let shorthand =
        ["inset", "margin", "padding", "border-width", "border-style", "border-color", "scroll-margin", "scroll-padding"].contains(&name);
    let lengths = parts(value, ' ');
    named
        || turned
        || value.contains("inset-left")
        || value.contains("inset-right")
        || shorthand && lengths.len() == 4 && lengths[1] != lengths[3]
}

#[test]
fn a_style_that_says_left_or_right_is_found() {
    for one in
        ["left: 0", "margin-left: 1px", "border-top-left-radius: 2px", "text-align: right", "inset: 0 auto auto 0", "padding: 0 1px 0 2px"]
    {
        assert!(is_physical(one), "{one}");
    }
    for one in
        ["inset-inline-start: 0", "text-align: start", "inset: auto 0 0", "padding: 0 1px 2px 1px", "--tip: left", "translate: 0 50%"]
    {
        assert!(!is_physical(one), "{one}");
    }
}
