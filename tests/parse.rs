//! The parser against what a real PowerShell said: how it cut each line of the corpus, and which errors it gave.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a test may fail"
)]

#[path = "parse/print.rs"]
mod print;
#[path = "parse/tree.rs"]
mod tree;

use serde_json::Value as Json;
use tree::Node;
use while_you_were_out::powershell::ast::{CommandElement, ElementKind};
use while_you_were_out::powershell::parser::{Parsed, parse};
use while_you_were_out::powershell::source::{Source, Span};

fn golden() -> Json {
    serde_json::from_str(include_str!("golden/ps-golden.json")).unwrap()
}

/// Every command of a script, cut into the text of its elements.
fn commands<'t>(parsed: &Parsed, text: &'t str) -> Vec<Vec<&'t str>> {
    let elements = Node::Script(&parsed.script).all().into_iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        _ => None,
    });
    let span = |element: &CommandElement| Node::Word(element).span();
    let words = elements.filter_map(|element| match &element.kind {
        ElementKind::Command { elements, .. } => Some(elements.iter().map(|element| span(element).of(text)).collect()),
        ElementKind::Expr(_) | ElementKind::Statement(_) => None,
    });
    words.collect()
}

/// The errors of a script as the recording has them: id, message, line, column and text.
fn errors(parsed: &Parsed, text: &str) -> Vec<(String, String, u64, u64, String)> {
    let source = Source::new(text);
    let one = |error: &while_you_were_out::powershell::parser::ParseError| {
        let (line, column) = source.place(error.span.start);
        (error.id.to_owned(), error.message.clone(), line as u64, column as u64, error.span.of(text).to_owned())
    };
    parsed.errors.iter().map(one).collect()
}

#[test]
fn every_line_of_the_corpus_is_cut_as_powershell_cuts_it() {
    let mut wrong = Vec::new();
    for record in golden()["corpus"].as_array().unwrap() {
        let text = record["script"].as_str().unwrap();
        if text.starts_with("PS") {
            continue; // A prompt pasted along: PowerShell takes it for a command, the console forgives it.
        }
        let parsed = parse(text);
        let expected: Vec<Vec<&str>> = serde::Deserialize::deserialize(&record["commands"]).unwrap();
        let found = commands(&parsed, text);
        if found != expected {
            wrong.push(format!("{text}\n  found {found:?}\n  not   {expected:?}"));
        }
        let place = |error: &Json| (error["id"].as_str().unwrap().to_owned(), error["line"].as_u64(), error["column"].as_u64());
        let expected: Vec<_> = record["errors"].as_array().unwrap().iter().map(place).collect();
        let found: Vec<_> = errors(&parsed, text).into_iter().map(|(id, _, line, column, _)| (id, Some(line), Some(column))).collect();
        if found != expected {
            wrong.push(format!("{text}\n  found {found:?}\n  not   {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_error_is_that_of_powershell() {
    let mut wrong = Vec::new();
    for record in golden()["records"].as_array().unwrap() {
        let text = record["script"].as_str().unwrap();
        let word = |error: &Json, key: &str| error[key].as_str().unwrap().to_owned();
        let place = |error: &Json| {
            let number = |key: &str| error[key].as_u64().unwrap();
            (word(error, "id"), word(error, "message"), number("line"), number("column"), word(error, "text"))
        };
        let expected: Vec<_> = record["parseErrors"].as_array().unwrap().iter().map(place).collect();
        let found = errors(&parse(text), text);
        if found != expected {
            wrong.push(format!("{text}\n  found {found:?}\n  not   {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn spans_lie_in_the_text_and_children_in_their_parents() {
    fn check(node: Node, around: Span, text: &str) {
        let span = node.span();
        // The parameters in `function f($x) { … }` stand before the body that they belong to.
        let around = if matches!(node, Node::Param(_)) { Span::new(0, u32::try_from(text.len()).unwrap()) } else { around };
        assert!(around.start <= span.start && span.start <= span.end && span.end <= around.end, "{span:?} of {around:?} in {text}");
        assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} cuts a character of {text}");
        node.children().into_iter().for_each(|child| check(child, span, text));
    }
    for record in golden()["records"].as_array().unwrap() {
        let text = record["script"].as_str().unwrap();
        let parsed = parse(text);
        if parsed.errors.is_empty() {
            check(Node::Script(&parsed.script), Span::new(0, u32::try_from(text.len()).unwrap()), text);
        }
    }
}

/// Inputs that once hung, overflowed the stack or panicked, and their like: each unit is repeated.
const UNITS: [&str; 36] = [
    "(",
    "{",
    "[",
    "@{",
    "$(",
    "@(",
    "\"$(",
    "((",
    "a $(",
    "$x[",
    "$x.y(",
    "!",
    "-not ",
    "[int]",
    "1+",
    "$a.b",
    "1,",
    ",",
    "if (1) {",
    "{[a(",
    "|",
    "a|",
    "<",
    "PS ",
    "#\n",
    "<#",
    "@'\n",
    "x\n",
    "\"a$b\"\n",
    "'\n",
    "`",
    "$a=",
    "-",
    "&",
    ")",
    "a -b:",
];

/// Bytes of a text and of one eight times as long.
const SHORT: usize = 12_500;
const LONG: usize = 8 * SHORT;

/// The time that this thread has been on a processor, in nanoseconds: what other programs do meanwhile does not count. Where the system
/// does not tell, it is the time that has passed.
fn busy_time(began: std::time::Instant) -> u128 {
    std::thread::yield_now(); // brings the system's count up to date
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let busy = told.and_then(|text| text.split(' ').next()?.parse().ok());
    busy.unwrap_or_else(|| began.elapsed().as_nanos())
}

/// How long it takes to read a text.
fn reading_time(text: &str) -> u128 {
    let began = std::time::Instant::now();
    let before = busy_time(began);
    drop(parse(text));
    busy_time(began) - before
}

#[test]
fn reading_takes_as_long_as_the_text_and_fits_the_stack() {
    // The stack of the page; a native debug build takes several times as much of it for each call.
    let small_stack = std::thread::Builder::new().stack_size(4 << 20);
    let run = small_stack.spawn(|| {
        for unit in UNITS {
            for (head, tail) in [("", ""), ("$x = ", "\n1")] {
                let text = |length: usize| format!("{head}{}{tail}", unit.repeat(length / unit.len()));
                let (short, long) = (text(SHORT), text(LONG));
                // Eight times the text takes about eight times as long; were each sign looked at once more for each before it, it would be
                // 64 times. A measurement can only come out too long, so the best of some counts.
                let growth = |_| reading_time(&long) / reading_time(&short).max(1);
                let holds = (0..5).map(growth).find(|growth| *growth < 24);
                assert!(holds.is_some(), "{unit:?}: reading eight times as much takes more than 24 times as long");
            }
        }
    });
    run.unwrap().join().unwrap();
}

#[test]
fn what_is_printed_of_a_tree_reads_as_the_same_tree() {
    let golden = golden();
    let all = golden["records"].as_array().unwrap().iter().chain(golden["corpus"].as_array().unwrap());
    let mut wrong = Vec::new();
    for record in all {
        let text = record["script"].as_str().unwrap();
        let parsed = parse(text);
        if parsed.errors.is_empty() {
            let printed = print::script(&parsed.script);
            let again = parse(&printed);
            let (before, after) = (Node::Script(&parsed.script).shape(), Node::Script(&again.script).shape());
            if before != after || !again.errors.is_empty() {
                wrong.push(format!("{text}\n prints\n{printed}\n  {:?}\n  read {before}\n  then {after}", again.errors));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
