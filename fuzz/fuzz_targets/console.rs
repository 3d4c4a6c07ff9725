//! Scripts of any kind are read, colored, bound and run. Nothing may panic, every script ends within its budget, and its files within the
//! limits of the virtual drive.
#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::{MOST_BYTES, MOST_FILES, Session};
use while_you_were_out::powershell::highlight::{is_incomplete, tokens};
use while_you_were_out::powershell::parser::parse;
use while_you_were_out::text::Locale;

fuzz_target!(|text: &str| {
    let parsed = parse(text);
    for error in &parsed.errors {
        assert!(text.get(error.span.start as usize..error.span.end as usize).is_some(), "{error:?} lies outside");
    }
    tokens(text);
    is_incomplete(text);
    if parsed.errors.is_empty() {
        let mut console = Console::hasty(Rc::new(Locale::english()), Rc::new(Regress));
        let mut session = Session::sample();
        let transcript = console.run(&mut session, text, Mode::Script);
        let stops = transcript.errors().filter(|error| error.message.starts_with("The script was stopped here")).count();
        assert!(stops <= 1, "stopped {stops} times");
        let drive = session.moment().drive();
        assert!(drive.items().count() <= MOST_FILES, "too many files");
        assert!(drive.items().filter_map(|item| item.text.as_ref()).map(|text| text.len()).sum::<usize>() <= MOST_BYTES, "too many bytes");
    }
});
