//! What calls itself, or is nested more deeply than anybody writes: a located error or an answer, and never the end of the stack.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::thread;

use support::run;

/// Bytes of stack. A debug build takes several times as much for each call as the page, which has 1 MB: with
/// `CARGO_PROFILE_DEV_OPT_LEVEL=1 STACK_KB=1024` the same holds.
fn stack() -> usize {
    std::env::var("STACK_KB").map_or(6 << 20, |text| text.parse::<usize>().unwrap() << 10)
}

fn printed(script: &str) -> String {
    let script = script.to_owned();
    thread::Builder::new().stack_size(stack()).spawn(move || run(&script).1.text()).unwrap().join().unwrap()
}

#[test]
fn calls_without_end_are_an_error() {
    for script in [
        "function f { f }; f",
        "function f($n) { if ($n -le 0) { 0 } else { 1 + (f ($n - 1)) } }; f 1000",
        "function f($n) { 1 | % { if ($n -gt 0) { f ($n - 1) } } }; f 1000",
        "function f($n) { foreach ($i in 1) { switch (1) { 1 { try { if ($true) { $x = @(f ($n + 1)) } } finally { } } } } }; f 1",
        "function f($n) { \"$(f ($n + 1))\" }; f 1",
        "function f($n) { @{ a = @(1, (f ($n + 1))) } }; f 1",
        "function f { 1 | ? { f } | % { f } }; f",
        "$b = { & $b }; & $b",
        "$x = 'iex $x'; iex $x",
        "$x = '1 | % { iex $x }'; 1..2 | % { iex $x }",
        "function f($n) { $(1 | % { @{ a = @(1, (f ($n + 1))) } }) }; f 1",
        "function f($n) { if ($n) { \"$(@(1, $(, (f ($n + 1)))) | ? { $true } | % { $_ })\" } }; f 1",
        "$o = [pscustomobject]@{ a = 1 }; $o | Add-Member ScriptProperty P { $this.P }; $o.P",
    ] {
        let text = printed(script);
        assert!(text.contains("The script failed due to call depth overflow.\nAt line:1 char:"), "{script}\n{text}");
    }
}

#[test]
fn what_is_nested_too_deeply_is_an_error() {
    for (open, inner, close) in
        [("(", "1", ")"), ("& {", "1", "}"), ("if (1) {", "1", "}"), ("$(", "1", ")"), ("@(", "1", ")"), ("@{ a = ", "1", "}")]
    {
        let text = printed(&format!("{}{inner}{}", open.repeat(400), close.repeat(400)));
        assert!(text.contains("At line:1 char:") && text.contains("nested too deeply"), "{open}\n{text}");
    }
    for script in [format!("{}1", "1+".repeat(400)), format!("$a{}", ".b".repeat(400)), format!("{}1", "!".repeat(60))] {
        assert!(!printed(&script).contains("nested"), "{script}");
    }
}

#[test]
fn values_within_values_are_shown() {
    for make in ["@{ a = $x }", ",$x", "[pscustomobject]@{ a = $x }"] {
        let script = format!(
            "$x = 1; 1..3000 | % {{ $x = {make} }}; \"$x\".Length -gt 0; $x | fl; $x | ConvertTo-Json -Depth 100 | Out-Null; 'end'"
        );
        assert!(printed(&script).ends_with("end\n"), "{make}");
    }
}
