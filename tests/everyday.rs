//! The everyday cmdlets beside the recorded scripts: streams into files, places, aliases, strict mode, data in lines.

mod support;

use support::run;

fn check(cases: &[(&str, &str)]) {
    for (script, expected) in cases {
        let text = run(script).1.text();
        let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.join(" / "), *expected, "{script}");
    }
}

#[test]
fn every_stream_goes_into_a_file() {
    check(&[
        (
            "Get-CsOnlineUser Nobody 2>e.txt; 'on'; (Get-Content e.txt)[0]",
            "on / Get-CsOnlineUser : Management object not found for identity \"Nobody\".",
        ),
        ("Write-Warning 'careful' 3>w.txt; Get-Content w.txt", "WARNING: careful"),
        ("& { 'out'; Write-Warning 'w' } >o.txt 3>>w.txt; cat o.txt; cat w.txt", "out / WARNING: w"),
        ("(Write-Warning 'w') 3>w.txt; 'on'; cat w.txt", "on / WARNING: w"),
        ("'quiet' 2>e.txt; Test-Path e.txt; (Get-Item e.txt).Length", "quiet / True / 0"),
        ("1..2 | % { Write-Warning $_ } 3>w.txt | Out-Null; (cat w.txt).Count", "2"),
    ]);
}

#[test]
fn a_window_stands_in_a_folder() {
    check(&[
        (
            "Set-Location C:\\temp; (Get-Location).Path; Set-Content a.txt 'x'; cd ..; \"$PWD\"; Test-Path Temp\\a.txt",
            "C:\\Temp / C:\\ / True",
        ),
        ("pushd ~; \"$pwd\"; popd; \"$pwd\"", "C:\\Users\\admin / C:\\"),
        ("cd C:\\Nowhere -ErrorAction SilentlyContinue; $?; \"$pwd\"", "False / C:\\"),
        (
            "cd C:\\Users; (Resolve-Path .).Path; (Resolve-Path admin).Path; (gi admin).FullName",
            "C:\\Users / C:\\Users\\admin / C:\\Users\\admin",
        ),
        ("cd Temp; 'x' > b.txt; 'y' > \\c.txt; (dir).Name; cd \\; (dir *.txt).Name", "b.txt / c.txt"),
    ]);
}

#[test]
fn lines_become_tables_and_cases() {
    check(&[
        ("$t = \"a = 1`n# no`n b=two`\\nlines\" | ConvertFrom-StringData; $t.a; $t.b", "1 / two / lines"),
        ("'x' | ConvertFrom-StringData -ErrorAction SilentlyContinue; $?", "False"),
        ("Set-Content n.txt 'one', 'two'; switch -File n.txt { one { 'first' } default { \"other $_\" } }", "first / other two"),
        ("Set-Content n.txt 'a1', 'b2'; switch -Regex -File n.txt { '(\\d)' { $Matches[1] } }", "1 / 2"),
    ]);
}

#[test]
fn aliases_are_made() {
    check(&[
        ("Set-Alias who Get-CsOnlineUser; (who 'Tony Smith').Department", "IT"),
        ("function Twice($n) { 2 * $n }; New-Alias tw Twice; tw 4; Set-Alias tw Get-Date; (tw).Year", "8 / 2017"),
        ("New-Alias ft Get-Date -ErrorAction SilentlyContinue; $?", "False"),
    ]);
}

#[test]
fn strict_mode_misses_variables_and_properties() {
    check(&[
        (
            "Set-StrictMode -Version 1; try { $never } catch { \"$_\"; $_.FullyQualifiedErrorId }",
            "The variable '$never' cannot be retrieved because it has not been set. / VariableIsUndefined",
        ),
        ("Set-StrictMode -Version 1; 'a'.Nope; $null -eq ('a').Nope", "True"),
        (
            "Set-StrictMode -Version Latest; try { ([pscustomobject]@{ a = 1 }).b } catch { $_.FullyQualifiedErrorId }",
            "PropertyNotFoundStrict",
        ),
        (
            "Set-StrictMode -Version Latest; $u = Get-CsOnlineUser; $u.DisplayName.Count; $u.Count; @{ a = 1 }.a; 'abc'.Length",
            "6 / 6 / 1 / 3",
        ),
        ("Set-StrictMode -Version Latest; Set-StrictMode -Off; $never; 'on'", "on"),
    ]);
}

#[test]
fn numbers_are_shown_as_they_were_written() {
    check(&[
        (
            "function f { \"$args\"; $args -join '|'; \"$($args[0])\"; \"$args[0]\".Length; $args[0] + 1 }; f 1.10 0x10",
            "1.10 0x10 / 1.10|0x10 / 1.1 / 12 / 2.1",
        ),
        ("function f($a) { \"$a\"; $a + 1; $a = 2.50; \"$a\" }; f 1.10", "1.10 / 2.1 / 2.5"),
        ("function f([double]$a) { \"$a\" }; f 1.10", "1.1"),
    ]);
}

#[test]
fn matches_are_replaced_by_what_a_block_gives() {
    check(&[
        ("[regex]::Replace('a1b22', '\\d+', { param($m) [int]$m.Value * 2 })", "a2b44"),
        ("([regex]'[aeiou]').Replace('tony', { $args[0].Value.ToUpper() })", "tOny"),
    ]);
}

#[test]
fn words_of_other_statements_are_commands() {
    let unknown =
        |word: &str| format!("The term '{word}' is not recognized as the name of a cmdlet, function, script file, or operable program.");
    for word in ["else", "elseif", "catch", "finally", "until"] {
        let text = run(&format!("'first'\n{word} {{ 'second' }}")).1.text();
        assert!(text.starts_with("first\n") && text.contains(&unknown(word)), "{text}");
    }
    for script in ["class A { [int]$x }", "enum E { a; b }", "using namespace System", "data { 'x' }"] {
        assert!(run(script).1.text().contains("not simulated here: the keyword"), "{script}");
    }
    check(&[("function class { \"mine $args\" }; class 5", "mine 5")]);
}

#[test]
fn conversions_of_net_are_made_or_refused() {
    check(&[
        (
            "\"$([guid]'{12345678-1234-1234-1234-1234567890AB}')\"; [guid]::Empty.ToString()",
            "12345678-1234-1234-1234-1234567890ab / 00000000-0000-0000-0000-000000000000",
        ),
        (
            "try { [guid]'x' } catch { $_.Exception.Message }",
            "Cannot convert value \"x\" to type \"System.Guid\". Error: \"Unrecognized Guid format.\"",
        ),
        ("try { [uri]'http://contoso.com' } catch { $_.Exception.Message }", "not simulated here: conversions to [System.Uri]."),
        ("try { $nowhere:x } catch { $_.FullyQualifiedErrorId }", "DriveNotFound"),
        (
            "function f([ValidateScript({ throw 'too small' })]$n) { }; try { f 1 } catch { \"$_\" }",
            "Cannot validate argument on parameter 'n'. too small",
        ),
    ]);
}

/// The ids and columns of what does not parse, as PowerShell's parser reports them.
#[test]
fn what_does_not_parse_is_told_at_its_place() {
    for (script, expected) in [
        ("switch { 1 { 2 } }", "PipelineValueRequired 7"),
        ("switch -foo (1) { 1 { 2 } }", "InvalidSwitchFlag 8"),
        ("@{ a = 1; b }", "MissingEqualsInHashLiteral 12"),
        ("@{a 1}", "MissingEqualsInHashLiteral 4"),
        ("@{Display-Name = 'x'}", "MissingEqualsInHashLiteral 10"),
        ("@{a=}", "MissingStatementInHashLiteral 5"),
        ("foreach ($x in ) { }", "MissingForeachExpression 15, UnexpectedToken 16"),
        ("while ($true)", "MissingLoopStatement 14"),
        ("[ordered]@{ a = 1 }.Keys", "OrderedAttributeOnlyOnHashLiteralNode 1"),
        ("1; [ordered]$h = @{ }", "OrderedAttributeOnlyOnHashLiteralNode 4"),
        ("--5", "OperatorRequiresVariableOrProperty 3"),
        ("5 -- 3", "UnexpectedToken 6"),
        ("Write-Output 1,,2", "MissingExpression 16, MissingArgument 16"),
        ("Write-Output ,1", "MissingArgument 14"),
        ("'a' -foo 'b'", "UnexpectedToken 5, UnexpectedToken 10"),
        (") 1 2", "UnexpectedToken 1, UnexpectedToken 5"),
        ("if (1 2) { } else { 'x' }", "UnexpectedToken 7, MissingEndParenthesisAfterStatement 7, UnexpectedToken 8, UnexpectedToken 14"),
        ("(1 2)", "UnexpectedToken 4, MissingEndParenthesisInExpression 3, UnexpectedToken 5"),
        ("'a'.Foo(1 2)", "MissingEndParenthesisInMethodCall 10, UnexpectedToken 11, UnexpectedToken 12"),
        ("$a[1 2]", "MissingEndSquareBracket 5, UnexpectedToken 6, UnexpectedToken 7"),
    ] {
        let errors = while_you_were_out::powershell::parser::parse(script).errors;
        let told: Vec<String> = errors.iter().map(|error| format!("{} {}", error.id, error.span.start + 1)).collect();
        assert_eq!(told.join(", "), expected, "{script}");
    }
}

#[test]
fn functions_report_as_cmdlets_do() {
    let record = "[System.Management.Automation.ErrorRecord]::new([InvalidOperationException]::new('bad'), 'MyId', 'InvalidData', 5)";
    check(&[
        ("function F { [CmdletBinding()] param() $PSCmdlet.WriteObject((1, 2)); $PSCmdlet.WriteObject((1, 2), $true) }; (F).Count", "3"),
        (
            &format!(
                "function F {{ [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError({record}) }}; try {{ F }} catch {{ $_.FullyQualifiedErrorId; \"$($_.CategoryInfo)\" }}"
            ),
            "MyId,F / InvalidData: (5:Int32) [F], InvalidOperationException",
        ),
        (
            "function F { [CmdletBinding(SupportsShouldProcess)] param() $PSCmdlet.ShouldProcess('done', 'sure?', 'title') }; F -WhatIf; F -Verbose",
            "What if: done / False / VERBOSE: done / True",
        ),
        (
            "function F { [CmdletBinding()] param() Write-Information 'i'; Write-Debug 'd' }; F -InformationAction Continue -Debug",
            "i / DEBUG: d",
        ),
        ("function F { param($X) $MyInvocation.BoundParameters.X; $MyInvocation.UnboundArguments.Count }; F 1 2 3", "1 / 2"),
        (
            "try { throw [ArgumentException]'bad' } catch { Write-Error -Exception $_.Exception -ErrorAction SilentlyContinue }; $Error[0].FullyQualifiedErrorId",
            "System.ArgumentException",
        ),
    ]);
}

#[test]
fn input_chooses_the_parameter_set_by_its_type() {
    let show = "function F { param([Parameter(ParameterSetName='A', ValueFromPipeline)][int]$A, [Parameter(ParameterSetName='B', ValueFromPipeline)][string]$B) process { \"$($PSCmdlet.ParameterSetName) $A $B\" } };";
    check(&[(&format!("{show} 1, 'y', 2 | F"), "A 1 / B 0 y / A 2")]);
}

#[test]
fn arguments_are_validated_before_they_are_found_missing() {
    let id = "catch { $_.FullyQualifiedErrorId; ($_.Exception.Message -split 'parameter ')[1] }";
    check(&[
        (
            &format!("function F {{ param([Parameter(Mandatory)][ValidateNotNullOrEmpty()][string]$N) }}; try {{ F '' }} {id}"),
            "ParameterArgumentValidationError,F / 'N'. The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.",
        ),
        (
            &format!("function F {{ param([ValidateNotNullOrEmpty()][string[]]$N) }}; try {{ F @() }} {id}"),
            "ParameterArgumentValidationError,F / 'N'. The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.",
        ),
        (
            &format!("function F {{ param([ValidatePattern('^\\d+$', ErrorMessage='{{0}} is not {{1}}')]$N) }}; try {{ F a1 }} {id}"),
            "ParameterArgumentValidationError,F / 'N'. a1 is not ^\\d+$",
        ),
        (
            &format!("try {{ 1 | Where-Object $nothing -eq 1 }} {id}"),
            "ParameterArgumentValidationError,Microsoft.PowerShell.Commands.WhereObjectCommand / 'Property'. The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.",
        ),
        (
            &format!("function F([ref]$R) {{ }}; try {{ F 5 }} {id}"),
            "ParameterArgumentTransformationError,F / 'R'. Reference type is expected in argument.",
        ),
    ]);
}

#[test]
fn keys_of_calculated_properties_are_checked() {
    let failed = |act: &str| format!("try {{ [pscustomobject]@{{ A = 1 }} | {act} }} catch {{ $_.Exception.Message }}");
    check(&[
        (&failed("Select-Object @{ Foo = 'A' }"), "The Foo key is not valid."),
        (&failed("Select-Object @{ n = 'A' }"), "A mandatory entry for expression is missing."),
        (
            &failed("Format-Table @{ n = 'A'; e = 5 }"),
            "The \"e\" key has a type, System.Int32, that is not valid; expected types are {System.String, System.Management.Automation.ScriptBlock}.",
        ),
        (&failed("Sort-Object @{ n = 'X'; e = 'A' }"), "The n key is not valid."),
        ("[pscustomobject]@{ A = 0.5 } | Format-Table @{ n = 'Share'; e = 'A'; f = '<{0:P0}>' } -HideTableHeaders", "<50 %>"),
    ]);
}

#[test]
fn aliases_of_aliases_are_followed() {
    check(&[("Set-Alias first Write-Output; Set-Alias second first; second 1", "1")]);
    let (_, turning) = run("Set-Alias first second; Set-Alias second first; first");
    assert!(turning.text().contains("CommandNotFoundException"), "{}", turning.text());
}

#[test]
fn properties_are_read_and_set_through_the_list_of_an_object() {
    check(&[
        (
            "$o = [pscustomobject]@{ A = 1; B = 2 }; $o.PSObject.Properties.Remove('A'); $o.PSObject.Properties['B'].Value = 7; \"$o\"",
            "@{B=7}",
        ),
        (
            "$o = [pscustomobject]@{ A = 1 }; foreach ($p in $o.PSObject.Properties) { $p.Value = 9 }; $d = $o.PSObject.Copy(); $d.A = 1; $o.A",
            "9",
        ),
        (
            "$o = [pscustomobject]@{ A = 1 }; $o.PSObject.Properties | % { $_.TypeNameOfValue }; \"[$([pscustomobject]@{})]\"",
            "System.Int32 / []",
        ),
        (
            "$o = [pscustomobject]@{ A = 1 }; $o | Add-Member ScriptProperty T { $this.A * 2 }; \"$($o.PSObject.Properties['T'].Value) $o\"",
            "2 @{A=1; T=System.Management.Automation.PSScriptProperty}",
        ),
    ]);
}

#[test]
fn values_are_written_into_files_as_dotnet_has_them() {
    check(&[
        (
            "[pscustomobject]@{ E = 1, 2; D = [datetime]'2020-01-02'; H = @{} } | ConvertTo-Csv",
            "\"E\",\"D\",\"H\" / \"System.Object[]\",\"1/2/2020 12:00:00 AM\",\"System.Collections.Hashtable\"",
        ),
        ("@{ a = [guid]::Empty } | ConvertTo-Json -Compress", "{\"a\":\"00000000-0000-0000-0000-000000000000\"}"),
        ("([timespan]'0:05' | ConvertTo-Json -Compress).Substring(0, 28)", "{\"Ticks\":3000000000,\"Days\":0"),
        ("Compare-Object 'a' 'A'; Compare-Object 'a' 'A' -CaseSensitive | % SideIndicator", "=> / <="),
        ("[pscustomobject]@{ T = [int] } | Format-Table -HideTableHeaders; [decimal]'1.10'", "int / 1.10"),
        ("try { [regex]'(' } catch { $_.FullyQualifiedErrorId }", "InvalidRegularExpression"),
    ]);
}

#[test]
fn what_is_gone_through_must_not_change() {
    let text = run("$h = @{ a = 1; b = 2 }\nforeach ($k in $h.Keys) { $h[$k] = 0 }\n'after'").1.text();
    assert!(text.starts_with("Collection was modified; enumeration operation may not execute.\nAt line:2 char:10\n"), "{text}");
    assert!(text.contains("+          ~~\n") && text.ends_with("after\n"), "{text}");
    check(&[
        ("$h = @{ a = 1; b = 2 }; foreach ($k in @($h.Keys)) { $h[$k] = 0 }; foreach ($v in $h.Values) { $v }", "0 / 0"),
        (
            "$l = [Collections.ArrayList](1, 2, 3); try { foreach ($n in $l) { $l.Remove($n) } } catch [InvalidOperationException] { \"$l\" }",
            "2 3",
        ),
        ("$a = 1, 2; foreach ($n in $a) { $a += $n }; $a.Count", "4"),
        ("function F { $input.Count; @($input).Count }; 1, 2, 3 | F", "1 / 3"),
    ]);
}

#[test]
fn arguments_of_methods_are_named_where_they_do_not_fit() {
    check(&[
        (
            "try { 'abc'.Substring('x') } catch { \"$_\"; $_.FullyQualifiedErrorId }",
            "Cannot convert argument \"startIndex\", with value: \"x\", for \"Substring\" to type \"System.Int32\": \"Cannot convert value \"x\" to type \"System.Int32\". Error: \"Input string was not in a correct format.\"\" / MethodArgumentConversionInvalidCastArgument",
        ),
        (
            "try { 1, 2 | Measure-Object Nope -Sum -ErrorAction Stop } catch { \"$_\"; $_.FullyQualifiedErrorId }; @() | Measure-Object Nope",
            "The property \"Nope\" cannot be found in the input for any objects. / GenericMeasurePropertyNotFound,Microsoft.PowerShell.Commands.MeasureObjectCommand",
        ),
    ]);
}

#[test]
fn the_line_about_secure_connections_is_understood() {
    check(&[
        (
            "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12; [Net.ServicePointManager]::SecurityProtocol",
            "Tls12",
        ),
        (
            "[System.Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12; \
             [Net.ServicePointManager]::SecurityProtocol",
            "Tls12",
        ),
        ("[Net.ServicePointManager]::SecurityProtocol = 'Tls11, Tls12'; [int][Net.ServicePointManager]::SecurityProtocol", "3840"),
    ]);
    assert!(run("[Net.ServicePointManager]::SecurityProtocol = 'Tls99'").1.text().contains("Tls99"), "a wrong word is refused");
}
