//! Scripts that run long are left and taken up again: what they do and print is the same, and they can be stopped in between.

mod support;

use std::rc::Rc;

use support::words;
use while_you_were_out::cmdlets::console::{Asked, Console, Mode, Regress, Reply, plain};
use while_you_were_out::engine::Session;

/// A console with little work at once, and a small budget, so that the scripts below need not be long.
fn console() -> Console {
    let mut console = Console::hasty(words(), Rc::new(Regress));
    console.pause_after(1_500);
    console
}

/// What a script prints in one piece, and the step it comes to.
fn whole(script: &str) -> (String, u32) {
    let mut session = Session::sample();
    let text = console().run(&mut session, script, Mode::Script).text();
    (text, session.step())
}

/// What it prints in parts, the step it comes to, and in how many parts.
fn in_parts(script: &str) -> (String, u32, usize) {
    let (mut console, mut session) = (console(), Session::sample());
    let mut entries = console.enter(&mut session, script).entries;
    let mut parts = 1;
    while console.is_running() {
        for entry in console.go_on(&mut session).entries {
            if !entries.last_mut().is_some_and(|last| last.absorb(&entry)) {
                entries.push(entry);
            }
        }
        parts += 1;
    }
    (plain(entries.iter()), session.step(), parts)
}

#[test]
fn a_script_in_parts_does_what_it_does_in_one() {
    for (script, least) in [
        ("$i = 0; while ($i -lt 4000) { $i++ }; $i", 3),
        ("$i = 0; while ($i -lt 4000) { $i++; if ($i % 1500 -eq 0) { \"at $i\" } }; $i", 3),
        ("for ($i = 0; $i -lt 2000; $i++) { }; $i", 2),
        ("$n = 0; do { $n++ } until ($n -ge 2000); $n", 2),
        ("$n = 0; foreach ($i in 1..2000) { $n += 1 }; \"$n $i\"", 2),
        ("$n = 0; 1..2000 | % { $n += $_ }; $n", 2),
        ("1..2000 | ? { $_ % 500 -eq 0 } | % { [pscustomobject]@{ N = $_ } }", 2),
        ("function Main { $n = 0; foreach ($i in 1..2000) { $n++ }; return $n }; Main; 'after'", 2),
        ("& { $x = 1; while ($x -lt 2000) { $x++ }; $x }; \"[$x]\"", 2),
        (
            "function A { B; 'a' }; function B { $k = 0; try { while ($k -lt 2000) { $k++ }; throw 'end' } catch { \"$_ $k\" } finally { 'f' } }; A",
            2,
        ),
        (
            "foreach ($a in 1..3) { :in foreach ($b in 1..2000) { if ($b -eq 1999) { continue in } }; if ($a -eq 2) { break } }; \"$a $b\"",
            2,
        ),
        ("if ($true) { if ($false) { 'no' } else { $i = 0; while ($i -lt 2000) { $i++ }; $i } } else { 'never' }", 2),
        (
            "1..100 | % { Send-SimMessage 'Aiko Tanaka' 'Li Wei' \"m$_\" }; while ((Get-SimMessage 1).State -eq 'Spooled') { Start-Sleep 1 }; (Get-SimMessage 100).State",
            1,
        ),
        ("$e = 0; 1..2000 | % { if ($_ % 900 -eq 0) { Write-Warning $_; 1/0 } }; $Error.Count", 2),
        ("while ($true) { }", 15),
        ("'one'; while ($true) { try { throw 'x' } catch { } }; 'never'", 15),
        ("param($Most = 2000) $i = 0; while ($i -lt $Most) { $i++ }; $i", 2),
        ("begin { 'b' } process { $i = 0; while ($i -lt 2000) { $i++ }; $i } end { 'e' }", 2),
        ("Set-Content s.ps1 '$i = 0; while ($i -lt 2000) { $i++ }; $i; exit; 1'; .\\s.ps1; 'after'", 2),
    ] {
        let (text, step) = whole(script);
        let (parted, parted_step, parts) = in_parts(script);
        assert_eq!(parted, text, "{script}");
        assert_eq!(parted_step, step, "{script}");
        assert!(parts >= least, "{script}: {parts} parts");
    }
}

#[test]
fn a_script_is_stopped_within_a_statement() {
    let (mut console, mut session) = (console(), Session::sample());
    console.enter(&mut session, "$n = 0; while ($true) { $n++; New-SimUser \"User $n\" | Out-Null }");
    assert!(console.is_running());
    let made = session.step();
    assert!(made > 10, "what it did is seen while it runs");
    console.cancel();
    assert!(!console.is_running());
    assert!(console.go_on(&mut session).entries.is_empty());
    let text = console.run(&mut session, "$n -gt 10; 'next'", Mode::Script).text();
    assert_eq!((text.as_str(), session.step()), ("True\nnext\n", made), "its variables stay, and nothing more is done");
}

#[test]
fn what_else_is_done_meanwhile_ends_it() {
    let (mut console, mut session) = (console(), Session::sample());
    console.enter(&mut session, "while ($true) { }");
    Console::new(words(), Rc::new(Regress)).run(&mut session, "Disconnect-SimUser 'Tony Smith'", Mode::Script);
    let transcript = console.go_on(&mut session);
    assert!(transcript.text().starts_with("WARNING: The script was stopped"), "{}", transcript.text());
    assert!(!console.is_running());
}

#[test]
fn a_question_comes_between_two_parts() {
    let (mut console, mut session) = (console(), Session::sample());
    let mut text = console
        .enter(
            &mut session,
            "foreach ($round in 1..2) { $i = 0; while ($i -lt 2000) { $i++ }; \"$round $i\"; $x = Read-Host 'Go on'; \"answer $x\" }",
        )
        .text();
    for answer in ["yes", "no"] {
        while console.is_running() {
            text += &console.go_on(&mut session).text();
        }
        assert!(matches!(console.pending(), Some(Asked::Supply { parameter, .. }) if parameter == "Go on"), "{text}");
        text += &console.answer(&mut session, Reply::Value(answer.to_owned())).text();
    }
    while console.is_running() {
        text += &console.go_on(&mut session).text();
    }
    assert_eq!(text, "1 2000\nanswer yes\n2 2000\nanswer no\n");
}
