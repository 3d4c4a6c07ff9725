//! What the language does beside the recorded scripts: one line of script and what it prints, by area.

mod support;

use support::run;

fn printed(script: &str) -> String {
    run(script).1.text()
}

fn check(cases: &[(&str, &str)]) {
    for (script, expected) in cases {
        let lines: Vec<String> = printed(script).lines().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.join(" / "), *expected, "{script}");
    }
}

#[test]
fn numbers() {
    check(&[
        ("1/3; 10/4; 6*7; 7 % 3; -7 % 3", "0.3333333333333333 / 2.5 / 42 / 1 / -1"),
        ("0.1 + 0.2; 1e-5; 1e15; 123456789012345678", "0.30000000000000004 / 1E-05 / 1E+15 / 123456789012345678"),
        ("[int]::MaxValue + 1; (2147483647 + 1).GetType().Name", "2147483648 / Double"),
        ("1d/3; 1.10d; (1d + 1.5).GetType().Name", "0.3333333333333333333333333333 / 1.10 / Decimal"),
        ("[int]2.5; [int]3.5; [int]-7.5; [math]::Round(2.5)", "2 / 4 / -8 / 2"),
        ("5 -shl 2; 0xFF -band 0x0F; -bnot 0; [convert]::ToInt32('ff', 16)", "20 / 15 / -1 / 255"),
        ("[math]::Max(1.5, 2); [math]::Floor(-2.5); [math]::Abs(-3.2)", "2 / -3 / 3.2"),
    ]);
}

#[test]
fn texts_and_formats() {
    check(&[
        ("'{0:N2} {1:F1} {2:X4} {3:#,##0} {4:D5}' -f 1234.567, 2.25, 255, 1234567, 42", "1,234.57 2.3 00FF 1,234,567 00042"),
        ("'{0,-5}|{1,5}|' -f 'ab', 12", "ab   |   12|"),
        ("'{0:yyyy-MM-dd}' -f [datetime]'2020-01-15'; '{0:dddd}' -f [datetime]'2020-01-02'", "2020-01-15 / Thursday"),
        ("'Hello World' -replace 'o', '0' -creplace 'H', 'J'", "Jell0 W0rld"),
        ("'John Smith' -replace '(\\w+) (\\w+)', '$2, $1'", "Smith, John"),
        ("'2020-01-02' -match '(?<y>\\d{4})-(?<m>\\d\\d)'; $matches.y; $matches['m']", "True / 2020 / 01"),
        ("-split ' a  b '; -join ('a', 'b'); ('a1b2' -split '(\\d)') -join ','", "a / b / ab / a,1,b,2,"),
        (
            "'abc'.PadLeft(5, '.'); 'abcdef'.Remove(2, 2); 'xxabxx'.Trim('x'); 'a,b;c'.Split(',', ';') -join '|'",
            "..abc / abef / ab / a|b|c",
        ),
        ("\"$($null)|$(1, 2, 3)|${x}|$(if ($true) { 'y' })\"", "|1 2 3||y"),
    ]);
}

#[test]
fn collections() {
    check(&[
        ("$a = 1..10; $a[-3..-1] -join ','; $a[0, 2] -join ','; $a.Where({ $_ -gt 8 }) -join ','", "8,9,10 / 1,3 / 9,10"),
        ("$h = @{}; foreach ($w in 'a', 'b', 'a') { $h[$w]++ }; $h.a; $h.b", "2 / 1"),
        ("$h = [ordered]@{ b = 1; a = 2 }; $h.Keys -join ','; $h[0]; $h.Remove('b'); $h.Count", "b,a / 1 / 1"),
        ("$a = @(1, 2); $b = $a; $b[0] = 9; \"$a\"; $c = $a; $c += 3; \"$a\"", "9 2 / 9 2"),
        ("$l = [System.Collections.Generic.List[int]]@(3, 1, 2); $l.Sort(); $l.Add(9); $l -join ','", "1,2,3,9"),
        ("$f, $r = 1, 2, 3; $f; $r -join ','; (([pscustomobject]@{ a = 7 }).PSObject.Properties['a']).Value", "1 / 2,3 / 7"),
    ]);
}

#[test]
fn functions_and_scopes() {
    check(&[
        ("function Outer { $v = 'o'; function Inner { \"sees $v\" }; Inner }; Outer", "sees o"),
        ("function Sum { $t = 0; foreach ($n in $input) { $t += $n }; $t }; 1..4 | Sum", "10"),
        ("function Outer1 { Inner1 @args }; function Inner1 { param($P, $Q) \"$P/$Q\" }; Outer1 -Q 1 -P 2", "2/1"),
        ("function R([ref]$r) { $r.Value = 9 }; $q = 1; R ([ref]$q); $q", "9"),
        ("function F { [CmdletBinding()] param() Write-Error 'oops' }; F -ErrorVariable ev 2>$null; $ev.Count", "1"),
        ("$s = [scriptblock]::Create('1 + 1'); & $s; {a b}.ToString()", "2 / a b"),
        ("$x = 1; function S { $script:x = 5 }; S; $x; & { $x = 7 }; $x", "5 / 5"),
        ("'a', 'b' | % { $i = 0 } { $i++; \"$i$_\" } { \"end $i\" }", "1a / 2b / end 2"),
    ]);
}

#[test]
fn errors() {
    check(&[
        ("try { [int]'x' } catch [System.InvalidCastException] { $_.Exception.InnerException.GetType().Name }", "PSInvalidCastException"),
        ("try { try { throw 'in' } catch { throw \"out: $_\" } } catch { \"$_\" } finally { 'f' }", "out: in / f"),
        ("function G { throw [System.ArgumentException]::new('bad') }; try { G } catch [System.ArgumentException] { 'typed' }", "typed"),
        ("$z = 0; try { 1 / $z } catch { }; $Error.Count; $Error.Clear(); $Error.Count", "1 / 0"),
        ("trap { \"T: $_\"; continue }; throw 'z'; 'after'", "T: z / after"),
    ]);
}

#[test]
fn nothing_runs_forever() {
    let endless = printed("while ($true) { }");
    assert!(endless.contains("The script was stopped here: it needs more than the 1,000,0"), "{endless}");
    let deep = printed("function F($x) { F $x }; F 1");
    assert!(deep.contains("call depth overflow"), "{deep}");
    let nested = printed(&format!("{}1{}", "(".repeat(3000), ")".repeat(3000)));
    assert!(nested.contains("ParserError"), "{nested}");
}

#[test]
fn a_script_has_parameters() {
    check(&[
        (
            "param($Name = 'Aiko', [int]$Count = '3')\n\"$Name $Count\"; $Count.GetType().Name; $PSBoundParameters.Count",
            "Aiko 3 / Int32 / 0",
        ),
        ("param([switch]$On, [string]$Text, [int]$Number)\n\"[$On] [$Text] [$Number]\"", "[False] [] [0]"),
        (
            "[CmdletBinding()] param([ValidateSet('a', 'b')]$Kind = 'b')\nbegin { 'first' } process { $Kind } end { 'last' }",
            "first / b / last",
        ),
    ]);
    let missing = printed("param([Parameter(Mandatory)][string]$Name)\n\"never $Name\"");
    assert!(missing.contains("missing mandatory parameters: Name.") && !missing.contains("never"), "{missing}");
}

#[test]
fn script_blocks_are_run_for_each_pipeline_object() {
    let take = "function T { [CmdletBinding()] param([Parameter(ValueFromPipelineByPropertyName)][string]$Name, [scriptblock]$Do, [Parameter(ValueFromPipelineByPropertyName)]$Any) process { \"$Name|$($Do.GetType().Name)|$Any\" } };";
    check(&[
        (&format!("{take} 1, 2 | T -Name {{ \"n$_\" }} -Do {{ 1 }}"), "n1|ScriptBlock| / n2|ScriptBlock|"),
        (&format!("{take} [pscustomobject]@{{ Any = 7 }} | T -Name {{ $_.Any + 1 }} -Do {{ 1 }}"), "8|ScriptBlock|7"),
    ]);
    let nothing = printed(&format!("{take} T -Name {{ 1 }}"));
    assert!(nothing.contains("there is no input") && nothing.contains("ScriptBlockArgumentNoInput,T"), "{nothing}");
    let empty = printed(&format!("{take} 1, 2 | T -Name {{ }}"));
    assert_eq!(empty.matches("ScriptBlockArgumentNoOutput,T").count(), 2, "{empty}");
}

#[test]
fn an_object_beside_the_same_parameter_is_not_bound() {
    let text = printed("Get-SimUser | Connect-SimUser -Identity 'Tony Smith'; 'after'");
    assert!(text.contains("InputObjectNotBound,Connect-SimUser") && text.ends_with("after\n"), "{text}");
    let quiet = printed("Get-SimUser | Connect-SimUser -Identity 'Tony Smith' -ErrorAction SilentlyContinue; 'after'");
    assert_eq!(quiet, "after\n");
}

#[test]
fn signs_stand_before_blanks_and_other_signs() {
    check(&[
        ("$a = 5; - $a; - -5; -(- 2); 3 - - 2; -'5'; + -3", "-5 / 5 / 2 / 5 / -5 / -3"),
        ("$a = 5; $a –= 2; $a; $a —= 1; $a; $a ―= 1; $a", "3 / 2 / 1"),
    ]);
}

#[test]
fn members_are_found_on_the_next_line_and_by_name() {
    check(&[
        ("'abc'.\nLength; 'abc'.ToUpper().\n  ToLower(); [math]::\nMax(1, 2)", "3 / abc / 2"),
        ("('a', 'bb').ForEach('Length'); ('a', 'bb').ForEach('ToUpper'); ('a,b').ForEach('Split', ',')", "1 / 2 / A / BB / a / b"),
        ("$o = [pscustomobject]@{ A = 1 }; $o.ForEach('A', 5); $o.A; $o.ForEach({ $_.A + 1 })", "5 / 6"),
        ("'a,b,c'.Split(',', 2); 'x'.PSBase.Length", "a / b,c / 1"),
        ("$h = @{ Count = 7; a = 1 }; $h.Count; $h.PSBase.Count", "7 / 2"),
    ]);
}

#[test]
fn what_is_left_over_stays_in_its_place() {
    check(&[
        (
            "function F { $args -join '|' }; F 1 -Foo:bar 2; F -Foo bar; F 1 -Foo bar 2; F a -x",
            "1|-Foo:|bar|2 / -Foo|bar / 1|-Foo|bar|2 / a|-x",
        ),
        ("function F($A) { \"$A;$($args -join '|')\" }; F -C 3; F 1 -y 2", ";-C|3 / 1;-y|2"),
        ("function F([switch]$Fast) { \"$Fast\" }; F -Fast:0; F -Fast:1; F -Fast:$false", "False / True / False"),
    ]);
    assert!(printed("Write-Output 1,,2").contains("Missing argument in parameter list."));
    assert!(printed("Get-SimUser -Identity:").contains("requires an argument."));
}

#[test]
fn some_variables_are_read_only() {
    for name in ["true", "error", "PID", "HOME", "Host", "PSVersionTable", "ShellId"] {
        let text = printed(&format!("${name} = 1"));
        assert!(text.starts_with(&format!("Cannot overwrite variable {name} because it is read-only or constant.")), "{text}");
    }
}

#[test]
fn messages_come_before_a_table_that_is_still_open() {
    check(&[
        ("1..2 | ForEach-Object { [pscustomobject]@{ A = $_ }; Write-Warning \"w$_\" }", "WARNING: w1 / WARNING: w2 / A / - / 1 / 2"),
        ("[pscustomobject]@{ A = 1 }; Write-Host 'first'", "first / A / - / 1"),
        ("[pscustomobject]@{ A = 1 } | Format-Table; Write-Host 'second'", "A / - / 1 / second"),
    ]);
}

#[test]
fn warnings_are_kept_as_records() {
    let kept = "Write-Warning 'Careful' -WarningVariable w -WarningAction SilentlyContinue;";
    check(&[
        (&format!("{kept} $w; \"text: $w\"; $w[0].Message; $w[0].GetType().Name"), "Careful / text: Careful / Careful / WarningRecord"),
        (&format!("{kept} Write-Warning 'b' -wv +w -wa 0; $w.Count; $w | ForEach-Object {{ $_.Message }}"), "2 / Careful / b"),
        ("$m = Write-Warning 'Careful' 3>&1; $m; \"text: $m\"; $m.Message", "WARNING: Careful / text: Careful / Careful"),
    ]);
}

#[test]
fn what_should_be_processed_is_told_to_those_who_ask() {
    let function = "function F { [CmdletBinding(SupportsShouldProcess)] param() if ($PSCmdlet.ShouldProcess('it', 'Do')) { 'did' } };";
    let told = "Performing the operation \"Do\" on target \"it\".";
    check(&[
        (&format!("{function} F -Verbose"), &format!("VERBOSE: {told} / did")),
        (&format!("{function} F -WhatIf"), &format!("What if: {told}")),
        (&format!("{function} F"), "did"),
    ]);
}

#[test]
fn protected_variables() {
    check(&[
        (
            "Set-Variable p 1 -Option ReadOnly; try { $p = 2 } catch { \"$_\" }; $p",
            "Cannot overwrite variable p because it is read-only or constant. / 1",
        ),
        (
            "$p = 1; Set-Variable p -Option ReadOnly; $p; Set-Variable p 2 -Force; $p; try { $p++ } catch { $_.FullyQualifiedErrorId }",
            "1 / 2 / VariableNotWritable",
        ),
        (
            "New-Variable p 1 -Option Constant; Set-Variable p 2 -Force -ErrorAction SilentlyContinue; $p; $Error[0].FullyQualifiedErrorId",
            "1 / VariableNotWritable,Microsoft.PowerShell.Commands.SetVariableCommand",
        ),
        (
            "$p = 1; Set-Variable p -Option Constant -EA SilentlyContinue; \"$($Error[0])\"",
            "Existing variable p cannot be made constant. Variables can be made constant only at creation time.",
        ),
        (
            "Set-Variable p @(1) -Option ReadOnly; try { $p += 2 } catch { 'kept' }; \"$p\"; try { $p += 2 } catch { 'kept' }",
            "kept / 1 / kept",
        ),
        (
            "Set-Variable p 1 -Option ReadOnly; Remove-Variable p -EA SilentlyContinue; $Error[0].FullyQualifiedErrorId; Remove-Variable p -Force; \"[$p]\"",
            "VariableNotRemovable,Microsoft.PowerShell.Commands.RemoveVariableCommand / []",
        ),
        ("New-Variable p 1 -Option ReadOnly; New-Variable p 2 -Force; $p; function F { $p = 3; $p }; F; $p; $p = 4; $p", "2 / 3 / 2 / 4"),
        (
            "Set-Variable p 1 -Option ReadOnly; Clear-Variable p -EA SilentlyContinue; $p; Clear-Variable p -Force; \"[$p]\"; Set-Variable p 5 -Option None -Force; $p = 6; $p",
            "1 / [] / 6",
        ),
    ]);
}

#[test]
fn splitting_at_characters() {
    check(&[
        ("'a,b;c'.Split(',;') -join '|'; 'a, b'.Split(', ', 'RemoveEmptyEntries') -join '|'", "a|b|c / a|b"),
        ("'a::b:c'.Split([string[]]'::', [StringSplitOptions]::None) -join '|'; 'a b\tc'.Split() -join '|'", "a|b:c / a|b|c"),
        ("'a--b-c'.Split('--', 2) -join '|'; ('1.2.3' -split '2.')[1]", "a|-b-c / 3"),
    ]);
}

#[test]
fn short_sleeps_may_be_many() {
    check(&[("foreach ($i in 1..20000) { Start-Sleep -Milliseconds 100 }; 'woke'", "woke")]);
}

#[test]
fn help_in_comments() {
    let script = r#"<#
.SYNOPSIS
  Greets.
.DESCRIPTION
  Says hello to somebody.
.PARAMETER Name
  Who is greeted.
.EXAMPLE
  Get-Greeting 'Ann'
  Greets Ann.
.NOTES
  Of no use.
#>
function Get-Greeting {
  [CmdletBinding()]
  param([Parameter(Mandatory)][string]$Name, [int]$Times = 2,
    # Whether it is loud.
    [switch]$Loud)
  "Hello $Name"
}
"#;
    let shown = |line: &str| printed(&format!("{script}{line}"));
    assert_eq!(
        shown("Get-Help Get-Greeting"),
        "\nNAME\n    Get-Greeting\n\nSYNOPSIS\n    Greets.\n\n\nSYNTAX\n    Get-Greeting [-Name] <String> [[-Times] <Int32>] [-Loud] [<CommonParameters>]\n\n\
         DESCRIPTION\n    Says hello to somebody.\n\n\nREMARKS\n    To see the examples, type: \"get-help Get-Greeting -examples\".\n    \
         For more information, type: \"get-help Get-Greeting -detailed\".\n    For technical information, type: \"get-help Get-Greeting -full\".\n\n"
    );
    let examples = shown("Get-Help Get-Greeting -Examples");
    assert!(examples.contains("EXAMPLE 1 ---") && examples.contains("    PS C:\\>Get-Greeting 'Ann'\n\n    Greets Ann.\n"), "{examples}");
    assert!(!examples.contains("SYNTAX"), "{examples}");
    let full = shown("Get-Help Get-Greeting -Full");
    assert!(
        full.contains("    -Times <Int32>\n")
            && full.contains("Default value                2\n")
            && full.contains("NOTES\n    Of no use.\n"),
        "{full}"
    );
    let name = shown("Get-Help Get-Greeting -Parameter Name");
    assert!(name.contains("    -Name <String>\n        Who is greeted.\n\n        Required?                    true\n        Position?                    1\n"), "{name}");
    assert!(shown("Get-Help Get-Greeting -Parameter Loud").contains("Whether it is loud."));
    assert!(shown("Get-Help Get-Greeting -Parameter Other").contains("No parameter matches criteria Other."));
    assert!(shown("Get-Greeting -?").contains("SYNOPSIS\n    Greets.\n"));
    assert!(printed("function Plain($A) { }; Get-Help Plain").contains("SYNTAX\n    Plain [[-A] <Object>]\n"));
    let file = "Set-Content t.ps1 \"<#`n.SYNOPSIS`n  From a file.`n#>`nparam([string]`$A)\"; Get-Help .\\t.ps1";
    let page = printed(file);
    assert!(
        page.contains("NAME\n    C:\\t.ps1\n") && page.contains("    From a file.\n") && page.contains("C:\\t.ps1 [[-A] <String>]"),
        "{page}"
    );
}

#[test]
fn files_are_copied_moved_and_cleared() {
    check(&[
        ("Set-Content a.txt 'one'; Copy-Item a.txt b.txt; Get-Content b.txt; (dir *.txt).Count", "one / 2"),
        ("Set-Content a.txt 'one'; New-Item -ItemType Directory d | Out-Null; cp a.txt d; Get-Content d\\a.txt", "one"),
        ("Set-Content a.txt 'one'; Move-Item a.txt b.txt; Test-Path a.txt; Get-Content b.txt", "False / one"),
        (
            "Set-Content a.txt 1; Set-Content b.txt 2; mv a.txt b.txt -EA SilentlyContinue; \"$($Error[0])\"; mv a.txt b.txt -Force; gc b.txt",
            "Cannot create a file when that file already exists. / 1",
        ),
        (
            "Set-Content d\\x\\a.txt 'deep'; Copy-Item d e -Recurse; gc e\\x\\a.txt; Move-Item e f; Test-Path e; gc f\\x\\a.txt",
            "deep / False / deep",
        ),
        (
            "Set-Content a.txt 1; Copy-Item a.txt a.txt -EA SilentlyContinue; \"$($Error[0])\"",
            "Cannot overwrite the item C:\\a.txt with itself.",
        ),
        (
            "Copy-Item none.txt b.txt -EA SilentlyContinue; $Error[0].FullyQualifiedErrorId",
            "PathNotFound,Microsoft.PowerShell.Commands.CopyItemCommand",
        ),
        (
            "Set-Content a.txt 1; Clear-Content a.txt -WhatIf; gc a.txt; Clear-Content a.txt; (gc a.txt).Count; Test-Path a.txt",
            "What if: Performing the operation \"Clear Content\" on target \"Item: C:\\a.txt\". / 1 / 0 / True",
        ),
    ]);
}

#[test]
fn entries_of_a_policy_are_added_and_removed() {
    let entry = "$e = New-CsClientPolicyEntry -Name OnlineFeedbackURL -Value https://contoso.example; $f = New-CsClientPolicyEntry -Name Other -Value 1;";
    let show = "(Get-CsClientPolicy Global).PolicyEntry | % { \"$($_.Name)=$($_.Value)\" };";
    check(&[
        (&format!("{entry} Set-CsClientPolicy Global -PolicyEntry @{{Add=$e}}; {show}"), "OnlineFeedbackURL=https://contoso.example"),
        (
            &format!(
                "{entry} Set-CsClientPolicy Global -PolicyEntry @{{Add=$e,$f}}; Set-CsClientPolicy Global -PolicyEntry @{{Remove=$e}}; {show}"
            ),
            "Other=1",
        ),
        (
            &format!(
                "{entry} Set-CsClientPolicy Global -PolicyEntry @{{Add=$e}}; Set-CsClientPolicy Global -PolicyEntry @{{Replace=$f}}; {show}"
            ),
            "Other=1",
        ),
    ]);
}

#[test]
fn a_closure_keeps_the_variables_that_it_was_made_with() {
    check(&[
        ("$x = 6; $c = { $x }.GetNewClosure(); $x = 7; & $c; & { $x }", "6 / 7"),
        ("function Mk($n) { { param($m) $n + $m }.GetNewClosure() }; $a = Mk 5; $b = Mk 6; & $a 3; & $b 3; $a.Invoke(1)", "8 / 9 / 6"),
        ("function Mk { $n = 0; { $script:n++; $script:n }.GetNewClosure() }; $c = Mk; & $c; & $c; $d = Mk; & $d", "1 / 2 / 1"),
        ("$k = 3; 1, 2 | % { $_ * $k }.GetNewClosure()", "3 / 6"),
        ("function F { $private:z = 2; \"[$z]\"; G }; function G { \"[$z]\" }; F", "[2] / []"),
    ]);
    let endless =
        printed("$f = { & $f }.GetNewClosure(); $f = { & $f }.GetNewClosure(); $g = { param($b) & $b $b }.GetNewClosure(); & $g $g");
    assert!(endless.contains("call depth overflow"), "{endless}");
}

#[test]
fn variables_keep_to_their_attributes() {
    check(&[
        (
            "[ValidateRange(1, 5)][int]$v = 3; $v = '4'; $v + 1; try { $v = 9 } catch { $_.FullyQualifiedErrorId }; $v",
            "5 / ValidateSetFailure / 4",
        ),
        ("[ValidateRange(1, 5)]$v = 3; [int]$v = 77; $v", "77"),
        (
            "function F { param([ValidateSet('a', 'b')]$x) try { $x = 'c' } catch { \"$_\" } }; F a",
            "The variable cannot be validated because the value c is not a valid value for the x variable.",
        ),
        (
            "[ValidateNotNull()]$n = 1; try { $n = $null } catch { $_.CategoryInfo.Reason; \"$_\" }",
            "ValidationMetadataException / The variable cannot be validated because the value $null is not a valid value for the n variable.",
        ),
    ]);
}
