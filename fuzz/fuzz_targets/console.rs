//! Whatever is typed: read, coloured, and, where it holds no loop, bound and run. Nothing may panic.
#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::Session;
use while_you_were_out::powershell::highlight::{is_incomplete, tokens};
use while_you_were_out::powershell::parser::parse;
use while_you_were_out::text::Locale;

/// What can run for long without a mistake: loops, ranges, products, calls of itself.
const ENDLESS: [&str; 8] = ["while", "until", "for", "..", "*", "function", "filter", "{"];

fuzz_target!(|text: &str| {
    let parsed = parse(text);
    for error in &parsed.errors {
        assert!(text.get(error.span.start as usize..error.span.end as usize).is_some(), "{error:?} lies outside");
    }
    tokens(text);
    is_incomplete(text);
    if parsed.errors.is_empty() && !ENDLESS.iter().any(|word| text.to_lowercase().contains(word)) {
        let mut console = Console::new(Rc::new(Locale::english()), Rc::new(Regress));
        console.run(&mut Session::sample(), text, Mode::Script);
    }
});
