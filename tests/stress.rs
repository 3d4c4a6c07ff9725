//! Scripts that nobody would write: those of the corpus and the recording, broken at random. They are read, coloured, and some of
//! them run, within a budget of steps; nothing may panic, and every span lies in the text.
//!
//! `CASES=10000000 cargo test --profile bench --no-default-features --test stress` plays ten million, and with `CASES=1000000 RUN_EVERY=1`
//! a million scripts are run too. `SEED=…` makes other cases.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use std::rc::Rc;

use support::words;
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::{MOST_BYTES, MOST_FILES, Session};
use while_you_were_out::powershell::highlight::tokens;
use while_you_were_out::powershell::parser::parse;

/// One case in so many is also run, unless the environment says otherwise.
const RUN_EVERY: u64 = 50;

/// Signs and words that mean something; they are strewn in.
const BITS: [&str; 56] = [
    "(", ")", "{", "}", "[", "]", "$(", "@(", "@{", "\"", "'", "@\"\n", "\n\"@", "@'\n", "\n'@", "`", "\n", ";", "|", ",", ".", "::", "-",
    "–", "—", "“", "”", "‘", "=", "+=", "++", "<", ">", "2>&1", "&", "&&", "#", "<#", "#>", "$", "$_", "${", "@", "!", "-not ", "-eq ",
    "-f ", "if (", "else {", "switch (", "try {", "catch {", "param(", "é", "漢", "[int]",
];

/// Lines that write and read files.
const FILES: [&str; 8] = [
    "Get-CsOnlineUser | Export-Csv C:\\Temp\\u.csv -NoTypeInformation -Append; Import-Csv C:\\Temp\\u.csv | ft DisplayName",
    "1..200 | % { Set-Content \"f$_.txt\" $_ }; dir *.txt | Remove-Item",
    "'x' * 200000 > a.txt; Get-Content a.txt -Raw >> b.txt; cat a.txt, b.txt | Add-Content ..\\c.txt",
    "Start-Transcript; Get-SimUser | Out-File ~\\u.txt -Append; Stop-Transcript; dir C:\\ -Recurse | select FullName, Length",
    "New-Item -ItemType Directory C:\\a\\b; 'x' | Set-Content C:\\a\\b\\[c].txt; Test-Path C:\\a\\*, 'C:\\a\\b\\[c].txt'; del C:\\a -Recurse",
    "Get-CsClientPolicy | ConvertTo-Html Identity, IMWarning -PreContent é | Tee-Object p.html | Measure-Object",
    "Join-Path C:\\Temp x.csv | % { Split-Path $_ -Leaf } *> $null 2> e.txt",
    "Get-Content nope.txt, D:\\x, \\\\server\\share, C:\\ -TotalCount 1 -ErrorAction SilentlyContinue; $Error.Count",
];

/// A small generator of numbers (xorshift64): the same seed, the same cases.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).unwrap()
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap()
    }

    fn broken(&mut self, seeds: &[String]) -> String {
        let mut text = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(4) {
            let (a, b) = (self.place(&text), self.place(&text));
            let (from, to) = (a.min(b), a.max(b).min(a.min(b) + 12));
            let to = (to..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            match self.below(6) {
                0 | 1 => text.insert_str(from, BITS[self.below(BITS.len())]),
                2 => text.replace_range(from..to, ""),
                3 => text.truncate(from),
                4 => text = format!("{}{}", &text[..to], &text[from..]),
                _ => {
                    let other = &seeds[self.below(seeds.len())];
                    let at = self.place(other);
                    text.insert_str(from, &other[at..]);
                }
            }
        }
        text
    }
}

fn lines() -> Vec<String> {
    include_str!("golden/ps-corpus.txt").lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

fn scripts() -> Vec<String> {
    let golden: serde_json::Value = serde_json::from_str(include_str!("golden/ps-golden.json")).unwrap();
    let records = golden["records"].as_array().unwrap().iter();
    lines().into_iter().chain(FILES.map(str::to_owned)).chain(records.map(|record| record["script"].as_str().unwrap().to_owned())).collect()
}

/// Runs a script on a console that gives it a twentieth of the budget; it ends, and says at most once that it was stopped.
fn ends(script: &str) {
    let mut console = Console::hasty(words(), Rc::new(Regress));
    let mut session = Session::sample();
    let transcript = console.run(&mut session, script, Mode::Script);
    let stops = transcript.errors().filter(|error| error.message.starts_with("The script was stopped here")).count();
    assert!(stops <= 1, "stopped {stops} times");
    let drive = session.moment().drive();
    assert!(drive.items().count() <= MOST_FILES, "too many files");
    let bytes: usize = drive.items().filter_map(|item| item.text.as_ref()).map(|text| text.len()).sum();
    assert!(bytes <= MOST_BYTES, "{bytes} bytes of files");
}

#[test]
fn nothing_that_is_typed_breaks_the_console() {
    let number = |name: &str, default: u64| std::env::var(name).map_or(default, |text| text.parse().unwrap());
    let (cases, mut dice) = (number("CASES", 5_000), Dice(number("SEED", 0x9E37_79B9)));
    let run_every = number("RUN_EVERY", RUN_EVERY).max(1);
    let (scripts, lines) = (scripts(), lines());
    for case in 0..cases {
        let text = dice.broken(&scripts);
        let hold = std::panic::catch_unwind(|| {
            for error in parse(&text).errors {
                assert!(text.get(error.span.start as usize..error.span.end as usize).is_some(), "{error:?} lies outside");
            }
            let mut at = 0;
            for token in tokens(&text) {
                assert!(at <= token.span.start && token.span.start < token.span.end && !token.span.of(&text).is_empty(), "{token:?}");
                at = token.span.end;
            }
        });
        assert!(hold.is_ok(), "case {case} does not read: {text:?}");
        if case % run_every == 0 {
            let line = dice.broken(if case % (2 * run_every) == 0 { &lines } else { &scripts });
            assert!(std::panic::catch_unwind(|| ends(&line)).is_ok(), "case {case} does not run: {line:?}");
        }
    }
}
