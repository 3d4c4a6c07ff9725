//! The console against what a real PowerShell printed, the lines that people really wrote, and the cmdlets' own examples.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::fmt::Write as _;
use std::thread;

use support::{console, expect_file, run};
use while_you_were_out::cmdlets::about::page;
use while_you_were_out::cmdlets::console::{Asked, Mode, Reply};
use while_you_were_out::cmdlets::{registry, script_of};
use while_you_were_out::engine::Session;
use while_you_were_out::powershell::host::Answer;

/// Lines without trailing blanks; a run of empty ones is one, and none stands at either end.
fn lines(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|next, line| next.is_empty() && line.is_empty());
    lines.pop_if(|line| line.is_empty());
    let leading = usize::from(lines.first().is_some_and(|line| line.is_empty()));
    lines.split_off(leading)
}

/// Whether the console printed what was recorded. Of parse errors at the end of the input the recording leaves the place out.
fn agrees(printed: &str, recorded: &str, parses: bool) -> bool {
    let recorded = lines(recorded);
    let is_place = |line: &&str| !parses && (line.starts_with("At line:") || line.starts_with("+ "));
    let printed: Vec<&str> = lines(printed).into_iter().filter(|line| !is_place(line) || recorded.contains(line)).collect();
    printed == recorded
}

#[test]
fn it_prints_what_powershell_printed() {
    let golden: serde_json::Value = serde_json::from_str(include_str!("golden/ps-golden.json")).unwrap();
    let records = golden["records"].as_array().unwrap();
    let mut wrong = String::new();
    for record in records {
        let text = |field: &str| record[field].as_str().unwrap().to_owned();
        let script = text("script");
        let parses = record["parseErrors"].as_array().unwrap().is_empty();
        // Deep recursion of scripts needs the room that a main thread has.
        let printed = thread::Builder::new().stack_size(64 << 20).spawn(move || run(&script).1.text()).unwrap().join().unwrap();
        if !agrees(&printed, &text("console"), parses) {
            let _ = write!(wrong, "### {}\n{}\n--- recorded\n{}\n--- printed\n{printed}\n", text("name"), text("script"), text("console"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(records.len(), 543, "the README says how many scripts were recorded");
}

/// The lines of the corpus, without the comments that say where they are from.
fn written_by_people() -> impl Iterator<Item = &'static str> {
    include_str!("golden/ps-corpus.txt").lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

/// The command that an error calls unknown.
fn unknown_term(message: &str) -> Option<&str> {
    message.strip_prefix("The term '").and_then(|rest| rest.split_once("' is not recognized")).map(|(term, _)| term)
}

#[test]
fn lines_that_people_wrote_are_answered() {
    let mut wrong = Vec::new();
    let (mut lines, mut answered) = (0, 0);
    for line in written_by_people() {
        let (session, transcript) = run(line);
        let errors: Vec<_> = transcript.errors().collect();
        lines += 1;
        answered += usize::from(errors.is_empty());
        for error in errors {
            let (row, column) = error.position;
            if row != 1 || column == 0 || column > line.chars().count() + 1 {
                wrong.push(format!("{line}\n  the error stands at {row}:{column}"));
            }
            if error.message.trim().is_empty() {
                wrong.push(format!("{line}\n  an error says nothing"));
            }
            let is_known = |term: &&str| registry::find(term).is_some_and(|spec| registry::is_known(spec, session.tenant()));
            if let Some(term) = unknown_term(&error.message).filter(is_known) {
                wrong.push(format!("{line}\n  {term} is called unknown"));
            }
        }
    }
    // The others name a user, a policy or a variable that is not there, or are mistyped.
    assert!(answered * 2 > lines, "{answered} of {lines} run without an error");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_runs() {
    let mut failed = Vec::new();
    for spec in registry::all() {
        assert!(!spec.synopsis.is_empty(), "{} needs a line of help", spec.name);
        for example in spec.examples {
            let (_, transcript) = run(example.line);
            failed.extend(transcript.errors().map(|fault| format!("{}: {}\n  {}", spec.name, example.line, fault.message)));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_reference_page_is_the_tables() {
    let page = page::reference();
    for spec in registry::all() {
        assert!(page.contains(spec.name) && page.contains(spec.synopsis), "{}", spec.name);
    }
    expect_file("docs/reference.md", &page);
}

#[test]
fn a_question_waits_and_its_answer_counts() {
    let (mut session, mut console) = (Session::sample(), console());
    let made = "New-CsClientPolicy A | Out-Null; Grant-CsClientPolicy 'Tony Smith' A; Remove-CsClientPolicy A; 'behind'";
    for (answer, left) in [(Answer::No, 12), (Answer::Yes, 11)] {
        session.reset(while_you_were_out::engine::StartPoint::Start);
        let first = console.run(&mut session, made, Mode::Interactive);
        assert_eq!(first.text(), "", "nothing is printed before the answer");
        assert!(matches!(console.pending(), Some(Asked::Confirm(_))));
        let second = console.answer(&mut session, Reply::Answer(answer));
        assert_eq!(second.text(), "behind\n");
        assert_eq!(session.tenant().policies().count(), left);
    }
}

#[test]
fn a_missing_parameter_is_asked_for() {
    let (mut session, mut console) = (Session::sample(), console());
    console.run(&mut session, "Grant-CsClientPolicy 'Tony Smith'", Mode::Interactive);
    let asked = Asked::Supply { command: "Grant-CsClientPolicy".to_owned(), parameter: "PolicyName".to_owned() };
    assert_eq!(console.pending(), Some(&asked));
    console.answer(&mut session, Reply::Value("ClientPolicyDefault".to_owned()));
    let user = session.tenant().user(session.tenant().find_user("Tony Smith").unwrap()).unwrap();
    assert_eq!(session.tenant().assigned(user).unwrap().name.as_str(), "ClientPolicyDefault");
}

#[test]
fn near_misses_come_with_the_line_that_was_meant() {
    for (typed, meant) in [
        (
            "Grant -CsClientPolicy -Identity \"Tony Smith\" - PolicyName OfflineIM",
            "Grant-CsClientPolicy -Identity \"Tony Smith\" - PolicyName OfflineIM",
        ),
        (
            "Grant-CsClientPolicy -Identity \"Tony Smith\" - PolicyName OfflineIM",
            "Grant-CsClientPolicy -Identity \"Tony Smith\" -PolicyName OfflineIM",
        ),
        ("'a'; Get-CsOnlineUsers; 'b'", "Get-CsOnlineUser"),
        ("Set-CsClientPolicy -EnableIMAutoArchivng $false", "Set-CsClientPolicy -EnableIMAutoArchiving $false"),
        ("Set-CsClientPolicy -EnableIMAutoArchiving True", "Set-CsClientPolicy -EnableIMAutoArchiving $true"),
        ("Get-CsOnlineUser 'Tony Smit'", "Get-CsOnlineUser \"Tony Smith\""),
        ("Get-CsClientPolicy Globl", "Get-CsClientPolicy Global"),
        ("Set-SimPresence 'Tony Smith' Bussy", "Set-SimPresence 'Tony Smith' Busy"),
        ("Grant-CsClientPolicy-PolicyName ClientPolicyDefault", "Grant-CsClientPolicy -PolicyName ClientPolicyDefault"),
        ("Grant-CsClientPolicy -Identity <username> -PolicyName X", "Grant-CsClientPolicy -Identity \"Tony Smith\" -PolicyName X"),
        ("Get-CsOnlineUser \"Tony Smith", "Get-CsOnlineUser \"Tony Smith\""),
    ] {
        let (_, transcript) = run(typed);
        let mended = transcript.errors().find_map(|fault| fault.suggestion.clone()).map(|mended| mended.line);
        assert_eq!(mended.as_deref(), Some(meant), "{typed}\n{}", transcript.text());
    }
}

#[test]
fn a_hole_is_filled_with_what_belongs_in_its_place() {
    for (typed, meant) in [
        ("Grant-CsClientPolicy -Identity 'Li Wei' -PolicyName <username>", "ClientPolicyEnableSkypeUI"),
        ("Grant-CsClientPolicy 'Li Wei' <name>", "ClientPolicyEnableSkypeUI"),
        ("Grant-CsClientPolicy <username> ClientPolicyDefault", "\"Tony Smith\""),
        ("Get-CsClientPolicy <username>", "ClientPolicyEnableSkypeUI"),
    ] {
        let (_, transcript) = run(typed);
        let suggestion = transcript.errors().find_map(|error| error.suggestion.clone()).unwrap();
        assert_eq!(suggestion.change.1, meant, "{typed}");
    }
}

#[test]
fn a_file_is_part_of_the_session() {
    let (mut session, _) = run("Get-CsOnlineUser | Select-Object DisplayName -First 2 | Export-Csv C:\\Temp\\u.csv -NoTypeInformation");
    let script = script_of(&session);
    assert!(script.starts_with("Set-Content -LiteralPath \"C:\\Temp\\u.csv\" -NoNewline -Value"), "{script}");
    let (replayed, _) = run(&script);
    assert_eq!(replayed.moment().drive(), session.moment().drive());
    assert!(session.undo());
    assert_eq!(session.moment().drive().items().count(), 0, "undoing takes the file back");
}

#[test]
fn a_full_drive_says_so_and_keeps_what_it_has() {
    let (session, transcript) =
        run("'x' * 200000 > a.txt; 'y' * 200000 > b.txt; 1..200 | % { Set-Content \"f$_.txt\" 1 -ErrorAction SilentlyContinue }");
    let message = "There is not enough space on the disk. The drive of this simulation is small: it holds 262144 bytes at most.";
    assert_eq!(transcript.errors().map(|error| error.message.as_str()).collect::<Vec<_>>(), [message]);
    assert_eq!(session.moment().drive().items().count(), 100);
}

#[test]
fn removed_cmdlets_say_that_they_were_removed_connected_or_not() {
    for script in [
        "Set-SimTenant -Era Teams4; Get-CsClientPolicy",
        "Set-SimTenant -Era Teams4; Connect-MicrosoftTeams | Out-Null; Get-CsClientPolicy",
    ] {
        let text = run(script).1.text();
        assert!(text.contains("WARNING: 'Get-CsClientPolicy' was removed from the MicrosoftTeams module"), "{text}");
    }
}

#[test]
fn an_imported_session_may_have_a_prefix_and_a_remote_one_knows_no_variable_of_ours() {
    let text = run("$x = 'here'; $s = New-CsOnlineSession; Invoke-Command -Session $s { \"[$x][$using:x]\" }").1.text();
    assert_eq!(text, "[][here]\n");
    let (_, transcript) =
        run("Import-PSSession (New-CsOnlineSession) -Prefix Sfb | Out-Null; (Get-SfbCsClientPolicy Global).Identity; Get-CsClientPolicy");
    assert!(transcript.text().starts_with("Global\nGet-CsClientPolicy : The term"), "{}", transcript.text());
}

#[test]
fn a_transcript_holds_what_was_printed_in_between() {
    let (mut session, mut console) = (Session::sample(), console());
    console.run(&mut session, "Start-Transcript log.txt", Mode::Interactive);
    console.run(&mut session, "'between'", Mode::Interactive);
    let text = console.run(&mut session, "Stop-Transcript; Get-Content log.txt", Mode::Interactive).text();
    assert!(text.contains("PS C:\\> 'between'\nbetween\n") && text.contains("Windows PowerShell transcript end"), "{text}");
}
