//! The truth table: how one message ends in each case, as the visitor has chosen the rows and columns, and as a file.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::cmdlets::line_of;
use crate::engine::{Action, FactGroup, RecipientCase, SenderCase, Session, UndoGroup, case_actions, case_result};
use crate::tenant::MessageState;
use crate::text::{Locale, Text};
use crate::wording;

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The recipient of the case.
    pub recipient: RecipientCase,
    /// The sender of the case.
    pub sender: SenderCase,
    /// The state of the message.
    pub state: MessageState,
    /// That in words.
    pub word: String,
    /// The id of the rule that decided.
    pub rule: &'static str,
}

/// The table: a row for each recipient, a cell for each sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixView {
    /// What stands over the first column.
    pub corner: String,
    /// What the senders are.
    pub senders: Vec<String>,
    /// What each recipient is, and its cells.
    pub rows: Vec<(String, Vec<Cell>)>,
}

/// The facts that are shown at first: every recipient, and the senders whom an administrator asks about most.
pub fn first_facts() -> BTreeSet<FactGroup> {
    FactGroup::RECIPIENTS.into_iter().chain([FactGroup::Policy, FactGroup::Client]).collect()
}

/// Plays the cases that differ in the chosen facts; the sender who has everything always has a column.
pub fn view(facts: &BTreeSet<FactGroup>, locale: &Locale) -> Rc<MatrixView> {
    let shown = |case: &SenderCase| case.group().is_none_or(|group| facts.contains(&group));
    let senders: Vec<SenderCase> = SenderCase::ALL.into_iter().filter(shown).collect();
    let cell = |recipient, sender: &SenderCase| {
        let result = case_result(recipient, *sender);
        let rule = result.rule.map_or("", |rule| rule.info().id);
        Cell { recipient, sender: *sender, state: result.state, word: locale.say(wording::message_state(result.state)), rule }
    };
    let recipients = RecipientCase::all().filter(|case| facts.contains(&case.group()));
    let rows = recipients.map(|recipient| {
        let cells = senders.iter().map(|sender| cell(recipient, sender)).collect();
        (locale.say(wording::recipient_case(recipient)), cells)
    });
    Rc::new(MatrixView {
        corner: locale.say(Text::MatrixRecipient),
        rows: rows.collect(),
        senders: senders.iter().map(|sender| locale.say(wording::sender_case(*sender))).collect(),
    })
}

/// The script that opens a case: the session begins anew, so that undo brings the old one back.
pub fn case_script(recipient: RecipientCase, sender: SenderCase) -> String {
    let mut session = Session::sample();
    let mut script = "Reset-Sim\n".to_owned();
    for action in case_actions(recipient, sender) {
        script.push_str(&line_of(&action, session.tenant()));
        script.push('\n');
        drop(session.act(Action::clone(&action), UndoGroup(1)));
    }
    script
}

/// The table as a file for a spreadsheet.
pub fn csv(view: &MatrixView) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    table(view, |cells| format!("{}\r\n", cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")))
}

/// The table as Markdown.
pub fn markdown(view: &MatrixView) -> String {
    let row = |cells: &[String]| format!("| {} |\n", cells.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>().join(" | "));
    let mut lines = table(view, row);
    let head = lines.find('\n').map_or(lines.len(), |end| end + 1);
    lines.insert_str(head, &format!("|{}\n", " --- |".repeat(view.senders.len() + 1)));
    lines
}

/// All rows, the head first, each written by `row`.
fn table(view: &MatrixView, row: impl Fn(&[String]) -> String) -> String {
    let head: Vec<String> = std::iter::once(&view.corner).chain(&view.senders).cloned().collect();
    let body = view.rows.iter().map(|(title, cells)| {
        let ends = cells.iter().map(|cell| format!("{} ({})", cell.word, cell.rule));
        row(&std::iter::once(title.clone()).chain(ends).collect::<Vec<_>>())
    });
    row(&head) + &body.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_facts_are_the_rows_and_columns() {
        let words = Locale::english();
        let all = view(&first_facts(), &words);
        assert!(all.rows.len() >= 19 && all.rows.iter().any(|(title, _)| title == "Busy"));
        assert_eq!(all.senders.len(), 4, "{:?}", all.senders);
        let connection = view(&BTreeSet::from([FactGroup::Connection]), &words);
        assert_eq!((connection.rows.len(), connection.senders.len()), (1, 1));
        assert_eq!(connection.rows[0].1[0].rule, "S7");
    }

    #[test]
    fn the_files_hold_every_case_with_its_rule() {
        let view = view(&BTreeSet::from([FactGroup::Presence, FactGroup::Client]), &Locale::english());
        let csv = csv(&view);
        assert!(csv.contains("\"Offline\",\"Waiting in the mailbox (R1)\",\"Refused (G1)\",\"Refused (G2)\"\r\n"), "{csv}");
        let markdown = markdown(&view);
        assert_eq!(markdown.lines().nth(1), Some("| --- | --- | --- | --- |"));
        assert!(markdown.contains("| Offline | Waiting in the mailbox (R1) | Refused (G1) | Refused (G2) |"), "{markdown}");
    }
}
