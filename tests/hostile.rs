//! What somebody might do to the page on purpose, as tables with counts: scripts that never end or grow, links, names, and what is found in
//! storage. Everything is answered, and the session stays whole. Messages of a host are in `host.rs`.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;
use std::thread;

use support::{model, run_in, words};
use while_you_were_out::app::address::{MAX_PROBLEMS, read};
use while_you_were_out::app::export::look::Look;
use while_you_were_out::app::export::{DocumentSubject, markdown, picture, sheet, transcript};
use while_you_were_out::app::model::{OpenRequest, Saved, SavedSession};
use while_you_were_out::app::{Effect, Model, Msg, Origin};
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::cmdlets::script_of;
use while_you_were_out::engine::Session;

/// Bytes of stack: see `depth.rs`.
const STACK: usize = 6 << 20;

/// Scripts that take a number: how often, how long, how deep.
const BOMBS: [&str; 42] = [
    "$s = 'aa'; 1..COUNT | % { $s += $s }",
    "$a = @(1); 1..COUNT | % { $a += $a }",
    "$a = @{}; 1..COUNT | % { $a = @{ x = $a } }; $a = $null",
    "$a = 1; 1..COUNT | % { $a = , $a }; $a",
    "1..COUNT | % { $_ }",
    "1..COUNT | % { 1..COUNT | % { $_ } }",
    "for ($i = 0; $i -lt COUNT; $i++) { $x = \"$i\" * 100 }",
    "while ($true) { $i++; if ($i -gt COUNT) { $i = 0 } }",
    "do { $i++ } while ($i -lt COUNT)",
    "do { $i++ } until ($i -gt COUNT)",
    "function f($n) { if ($n -gt 0) { f ($n - 1) } }; f COUNT",
    "function f($n) { 1..2 | % { if ($n -gt 0) { f ($n - 1) } } }; f COUNT",
    "$b = { param($n) if ($n) { & $b ($n - 1) } }; & $b COUNT",
    "'a' * COUNT",
    "('a' * COUNT + '!') -match '^(a+)+$'",
    "('a' * COUNT) -split '(a|aa)+b'",
    "('a' * COUNT) -replace '(.*)*x', 'y'",
    "switch -regex ('a' * COUNT + '!') { '^(a|a)*$' { 1 } }",
    "'{0,COUNT}' -f 1",
    "'{0:DCOUNT}' -f 1",
    "'x'.PadLeft(COUNT)",
    "('x' * COUNT).ToCharArray() | Sort-Object | Group-Object",
    "New-SimUser ('n' * COUNT)",
    "1..COUNT | % { New-SimUser \"User $_\" }",
    "1..COUNT | % { Send-SimMessage 'Aiko Tanaka' 'Tony Smith' \"No. $_\" }",
    "while ($true) { Send-SimMessage 'Aiko Tanaka' 'Li Wei' ('x' * COUNT) }",
    "1..COUNT | % { Wait-SimTime -Hours 1 }",
    "Wait-SimTime -Hours COUNT",
    "1..COUNT | % { New-CsClientPolicy \"P$_\" }",
    "1..COUNT | % { Set-Content \"f$_.txt\" $_ }",
    "1..COUNT | % { 'x' * 1000 >> a.txt }",
    "1..COUNT | % { throw $_ }",
    "1..COUNT | % { Write-Error $_ }",
    "1..COUNT | % { try { throw 1 } catch { $Error.Count } }",
    "1..COUNT | ConvertTo-Json",
    "Get-SimUser | % { 1..COUNT } | Format-Table",
    "[int]::MaxValue * COUNT",
    "[math]::Pow(COUNT, COUNT)",
    "iex ('1;' * COUNT)",
    "iex ('(' * COUNT + '1' + ')' * COUNT)",
    "$x = 'iex $x'; 1..COUNT | % { iex $x }",
    "[decimal]COUNT * 79228162514264337593543950335",
];
const SIZES: [u64; 3] = [34, 1_000, 1_000_000_000];

/// A script plays on a console that gives it a twentieth of the budget; it ends, and the console answers as before.
fn ends(script: &str) -> Result<(), String> {
    let mut console = Console::hasty(words(), Rc::new(Regress));
    let mut session = Session::sample();
    let transcript = console.run(&mut session, script, Mode::Script);
    let stops = transcript.errors().filter(|error| error.message.starts_with("The script was stopped here")).count();
    let alive = console.run(&mut session, "'al' + 'ive'", Mode::Script).text();
    let messages = session.tenant().messages().len();
    let told = run_console(&mut console, &mut session, "(Get-SimLedger).Sent; Assert-SimLedger -Balanced");
    let holds = stops <= 1 && alive == "alive\n" && told.trim() == messages.to_string();
    if holds { Ok(()) } else { Err(format!("{script}: stopped {stops} times, then {alive:?}, {messages} messages, and {told:?}")) }
}

fn run_console(console: &mut Console, session: &mut Session, script: &str) -> String {
    console.run(session, script, Mode::Script).text()
}

#[test]
fn a_hundred_and_twenty_scripts_end() {
    let scripts: BTreeSet<String> = BOMBS.iter().flat_map(|bomb| SIZES.map(|size| bomb.replace("COUNT", &size.to_string()))).collect();
    assert!(scripts.len() >= 120, "{}", scripts.len());
    let faults: Vec<String> = scripts
        .into_iter()
        .filter_map(|script| thread::Builder::new().stack_size(STACK).spawn(move || ends(&script)).unwrap().join().unwrap().err())
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

/// Parameters of an address, and values that none of them expects.
const PARAMETERS: [&str; 21] = [
    "scenario",
    "run",
    "prefill",
    "t",
    "scene",
    "play",
    "lang",
    "theme",
    "embed",
    "panels",
    "as",
    "readonly",
    "links",
    "motion",
    "story",
    "practice",
    "seed",
    "expect",
    "lens",
    "lesson",
    "__proto__",
];
const VALUES: [&str; 6] = ["", "%00%1B", "-1", "99999999999999999999999999", "%3Cscript%3Ealert(1)%3C/script%3E", "..%2F..%2Fetc%FF%"];
const FRAGMENTS: [&str; 10] =
    ["#", "#s1=", "#s1=!!!", "#s1=AAAA", "#s1=c0gsKQEA", "#s1=____", "#s2=AAAA", "#s1=%00", "#l1=AAAA", "#s1=AAAA&l1=%00&l1="];

fn opened(request: OpenRequest) -> (Model, Vec<Effect>) {
    let mut model = model();
    let effects = model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
    (model, effects)
}

#[test]
fn a_hundred_and_thirty_links_are_answered() {
    let queries = PARAMETERS.iter().flat_map(|name| VALUES.map(|value| (format!("?{name}={value}"), "")));
    let links: Vec<(String, &str)> = queries.chain(FRAGMENTS.map(|fragment| (String::new(), fragment))).collect();
    assert!(links.len() >= 130, "{}", links.len());
    for (query, fragment) in links {
        let reading = read(&query, fragment);
        assert!(reading.problems.len() <= MAX_PROBLEMS, "{query}{fragment}");
        let (mut model, _) = opened(OpenRequest { address: reading.address, ..OpenRequest::default() });
        assert_eq!(run_in(&mut model, "Assert-SimLedger -Balanced").errors, [], "{query}{fragment}");
    }
}

/// Names that some format or program could take for its own.
const NAMES: [&str; 20] = [
    "<script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' -or 1 -eq 1 #",
    "$(Remove-SimUser 'Li Wei')",
    "`n`r`0",
    "a|b|c",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "end\nNote over u0: x",
    "]]></svg>",
    "&lt;&amp;&#60;",
    "\u{202E}txt.exe",
    "\u{2066}\u{2067}open",
    "bell\u{7}\u{1b}[31m",
    "constructor",
    "__proto__",
    "=cmd|' /C calc'!A0",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "שרה לוי",
];

#[test]
fn twenty_names_stay_names_in_every_document() {
    for (number, name) in NAMES.iter().enumerate() {
        let mut model = model();
        let quoted = name.replace('\'', "''");
        let made = format!("New-SimUser '{quoted}' -SipAddress who{number}@contoso.com | Out-Null");
        let sent = format!("Send-SimMessage who{number}@contoso.com 'Tony Smith' '{quoted}'");
        // A name that is refused is refused in words; the message is sent all the same, from somebody else.
        let refused = run_in(&mut model, &made).errors;
        let sent = if refused.is_empty() { sent } else { format!("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' '{quoted}'") };
        assert_eq!(run_in(&mut model, &sent).errors, [], "{name:?}");
        let script = script_of(model.session());
        let unseen =
            |letter: char| (letter.is_control() && letter != '\n') || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        assert!(!script.contains(unseen), "{script:?}");
        let mut again = support::model();
        assert_eq!(run_in(&mut again, &script).errors, [], "{script}");
        assert_eq!(again.session().tenant(), model.session().tenant(), "{script}");
        let link = |step: u32| format!("https://example.org/?t={step}");
        let subject = DocumentSubject::of(&model, &link);
        let pages = [picture::svg(&subject, Look::Light), sheet::html(&subject, Look::Light)];
        for page in pages {
            for element in ["<script", "<img", "<textarea", " onmouseover=\""] {
                let found = page.find(element).map(|at| page[at.saturating_sub(60)..].chars().take(120).collect::<String>());
                assert_eq!(found, None, "{name}");
            }
        }
        let text = transcript::text(&subject, &model.console().lines);
        assert!(!text.contains(['\u{7}', '\u{1b}', '\u{0}']), "{name}");
        // What stands in a block of code is text to every reader of Markdown.
        let document = markdown::document(&subject);
        let mut is_code = false;
        for line in document.lines() {
            is_code ^= line.trim_start().starts_with("```");
            let read = line.replace("\\<", "").replace("\\]", "");
            assert!(is_code || ["<script", "<img", "<textarea", "](javascript:"].iter().all(|element| !read.contains(element)), "{line}");
        }
    }
}

/// What may stand where a session was saved.
const KEPT: [&str; 31] = [
    " ",
    "\n\n\n",
    "#",
    "null",
    "undefined",
    "{}",
    "[]",
    "{\"script\":\"x\"}",
    "Get-Nothing",
    "Send-SimMessage <broken",
    "Connect-SimUser 'Nobody'",
    "'",
    "\"",
    "@'",
    "(((((",
    "}",
    "while ($true) {}",
    "function f { f }; f",
    "Reset-Sim -Empty",
    "Reset-Sim; Reset-Sim",
    "\u{0}",
    "\u{FEFF}Wait-SimTime -Minutes 1",
    "Wait-SimTime -Minutes 1\r\n",
    "Wait-SimTime -Hours 999999999",
    "throw 1",
    "exit",
    "return",
    "<script>alert(1)</script>",
    "日本語",
    "Read-Host",
    "$x = 'aa'; 1..40 | % { $x += $x }",
];

#[test]
fn thirty_one_states_of_storage_are_taken_up_or_set_aside() {
    for kept in KEPT {
        for step in [None, Some(u32::MAX)] {
            let sessions = vec![SavedSession { script: kept.to_owned(), step }];
            let (mut model, _) = opened(OpenRequest { saved: Saved { sessions, ..Saved::default() }, ..OpenRequest::default() });
            let mut effects = model.apply(Origin::Visitor, Msg::WentOnWhereLeft);
            while let Some(place) = effects.iter().position(|effect| *effect == Effect::Continue) {
                effects.remove(place);
                effects.extend(model.apply(Origin::Visitor, Msg::Continued));
            }
            let aside = effects.contains(&Effect::SetAsideSession);
            assert!(!(aside && effects.contains(&Effect::SaveSession)), "{kept:?}: nothing is saved over what is set aside: {effects:?}");
            assert_eq!(run_in(&mut model, "Assert-SimLedger -Balanced").errors, [], "{kept:?}");
        }
    }
}
