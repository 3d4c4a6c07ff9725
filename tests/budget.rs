//! Every script ends: with its output, or with one error that says which limit it reached, where, and what was done until then.
//! Nothing here measures time; what is measured is what a script printed and did.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::rc::Rc;
use std::thread;

use support::words;
use while_you_were_out::cmdlets::console::{Console, Mode, Regress};
use while_you_were_out::engine::Session;

/// The errors and the whole text of a script, run on a stack that is as tight for a debug build as 1 MB is for the page: see `tests/depth.rs`.
fn ended(script: &str) -> (Vec<String>, String) {
    let script = script.to_owned();
    let stack = std::env::var("STACK_KB").map_or(6 << 20, |text| text.parse::<usize>().unwrap() << 10);
    let play = move || {
        // A console that gives a script a twentieth of the budget, so that a test need not take all that a page may.
        let mut console = Console::hasty(words(), Rc::new(Regress));
        let transcript = console.run(&mut Session::sample(), &script, Mode::Script);
        let errors = transcript.entries.iter().filter(|entry| entry.error.is_some());
        (errors.map(|entry| entry.text.clone()).collect(), transcript.text())
    };
    thread::Builder::new().stack_size(stack).spawn(play).unwrap().join().unwrap()
}

/// The one error of a script that used its budget up.
fn stopped(script: &str) -> String {
    let (errors, _) = ended(script);
    let stops: Vec<&String> = errors.iter().filter(|error| error.contains("ScriptBudgetExceeded")).collect();
    assert_eq!(stops.len(), 1, "{script}\n{errors:#?}");
    assert!(errors.last().unwrap().contains("ScriptBudgetExceeded"), "nothing comes after it: {script}\n{errors:#?}");
    stops[0].replace('\n', " ")
}

#[test]
fn a_loop_without_end_uses_up_its_steps() {
    for script in [
        "while ($true) {}",
        "do { $i++ } while ($true)",
        "for (;;) { }",
        "try { while ($true) {} } catch { 'caught' } finally { while ($true) {} }",
        "function f { while ($true) { } }; f",
        "1..3 | ForEach-Object { while ($true) { } }",
        "$ErrorActionPreference = 'SilentlyContinue'; while ($true) { Get-Thing 2>$null }",
        "trap { continue } while ($true) { }",
    ] {
        let error = stopped(script);
        assert!(error.contains("needs more than the 50,00") && error.contains("steps that one script may use"), "{script}\n{error}");
        assert!(error.contains("At line:1 char:"), "it says where: {error}");
    }
}

#[test]
fn the_error_says_what_was_done() {
    let error = stopped("'one'\n'two'\nNew-SimUser 'Ann Example' | Out-Null\nwhile ($true) { }");
    assert!(error.contains("completed 3 statements, changed the simulated tenant 1 time, and printed 2 lines"), "{error}");
    assert!(error.contains("At line:4 char:1"), "{error}");
}

#[test]
fn output_and_changes_have_their_limits() {
    assert!(stopped("$many = \"again`n\" * 30000; while ($true) { $many }").contains("lines of output"));
    assert!(stopped("$many = \"again`n\" * 30000; while ($true) { Write-Host $many }").contains("lines of output"));
    assert!(stopped("$many = \"again`n\" * 30000; while ($true) { Write-Warning $many }").contains("lines of output"));
    let sends = stopped("while ($true) { Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'again' | Out-Null }");
    assert!(sends.contains("changes of the simulated tenant"), "{sends}");
}

#[test]
fn endless_sleeps_use_up_their_time() {
    for script in ["while ($true) { Start-Sleep -Milliseconds 1 }", "while ($true) { Start-Sleep 30 }"] {
        let error = stopped(script);
        assert!(error.contains("hours of simulated waiting"), "{script}\n{error}");
    }
}

#[test]
fn text_and_collections_have_their_limits() {
    for script in [
        "$s = 'aa'; 1..40 | % { $s += $s }",
        "$s = 'aa'; 1..40 | % { $s = $s + $s }",
        "$s = 'aa'; 1..40 | % { $s = \"$s$s\" }",
        "$s = 'aa'; 1..40 | % { $s = $s -replace 'a', 'aa' }",
        "$s = 'aa'; 1..40 | % { $s = $s.Replace('a', 'aa') }",
        "$s = 'aa'; 1..40 | % { $s = $s, $s -join '' }",
        "$s = 'x' * 9000000; $l = @(); 1..40 | % { $l += $s.ToUpper() }",
        "'{0,1000000000}' -f 1",
        "'a'.PadLeft(1000000000)",
        "$a = @(1, 2); 1..40 | % { $a += $a }",
        "$l = [System.Collections.ArrayList]@(1, 2); 1..40 | % { $l.AddRange($l) }",
        "$a = 1, 2; 1..40 | % { $a = $a + $a }",
    ] {
        let error = stopped(script);
        assert!(
            error.contains("of text") || error.contains("values") || error.contains("in one text") || error.contains("steps"),
            "{script}\n{error}"
        );
    }
    for script in ["'x' * 1000000000", "1..1000000000 | % { $_ }", "'{0:X1000000000}' -f 1", "'{0:D1000000000}' -f 1"] {
        let (errors, text) = ended(script);
        assert!(errors.len() <= 1 && text.len() < 2_000, "{script}\n{errors:#?}");
    }
}

#[test]
fn values_in_values_in_values_are_dropped_and_read() {
    for script in [
        "$a = @{}; 1..6000 | % { $a = @{ x = $a } }; $a = $null; 'end'",
        "$a = 1; 1..6000 | % { $a = , $a }; $a = $null; 'end'",
        "$a = 1; 1..6000 | % { $a = [pscustomobject]@{ a = $a } }; $a = $null; 'end'",
        "$a = 1; 1..6000 | % { $a = [ref]$a }; $a = $null; 'end'",
        "$a = 1; 1..6000 | % { $a = , $a }; $a.Nothing; $a.ForEach({ 1 }) | Out-Null; 'end'",
        "$a = 1; 1..6000 | % { $a = , $a }; $a | Out-String | Out-Null; $a | ConvertTo-Json | Out-Null; [int[]]$a | Out-Null; 'end'",
        "$a = 1; 1..6000 | % { $a = , $a }; $a | Sort-Object | Out-Null; $a.ToUpper(); $a.Count; $a -contains 1; 'end'",
        "$h = @{}; $h.self = $h; $h | Out-String | Out-Null; $h | ConvertTo-Json | Out-Null; 'end'",
    ] {
        let (_, text) = ended(script);
        assert!(text.ends_with("end\n"), "{script}\n{}", text.chars().take(600).collect::<String>());
    }
}

#[test]
fn a_pipeline_of_a_thousand_stages_is_an_error() {
    let (errors, _) = ended(&format!("1{}", " | % { $_ }".repeat(1000)));
    assert_eq!(errors.len(), 1);
    assert!(errors[0].contains("call depth overflow"), "{errors:?}");
    let (errors, text) = ended(&format!("1{}", " | % { $_ }".repeat(60)));
    assert!(errors.is_empty() && text == "1\n");
}

#[test]
fn regular_expressions_end() {
    let text = "('a' * 34 + '!')";
    for (script, expected) in [
        (format!("{text} -match '^(a+)+$'"), "False\n"),
        (format!("{text} -replace '(a|a)*$', 'x'"), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!x\n"),
        (format!("({text} -split '(a*)*b').Count"), "1\n"),
        (format!("switch -Regex ({text}) {{ '^(a+)+$' {{ 'all' }} default {{ 'not all' }} }}"), "not all\n"),
        ("'tony.smith@contoso.com' -match '^([\\w.-]+)@((\\w+\\.)+\\w+)$'; $Matches[2]".to_owned(), "True\ncontoso.com\n"),
    ] {
        let (errors, text) = ended(&script);
        assert!(errors.is_empty() && text == expected, "{script}\n{text}");
    }
    let (errors, _) = ended(&format!("{text} -match '^(a+)+(?=b)$'"));
    assert!(errors[0].contains("could take too long"), "{errors:?}");
}
