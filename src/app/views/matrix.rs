//! The truth table: how one message ends in each case, as the visitor has chosen the rows and columns, and as a file.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::rc::Rc;

use crate::cmdlets::line_of;
use crate::engine::{Action, CASE_USERS, FactGroup, RecipientCase, SenderCase, Session, UndoGroup, case_actions, case_result};
use crate::tenant::{MessageState, Rule, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::escape::xml;

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
    /// That with the rule behind it, for files and paper.
    pub noted: String,
    /// The id of the rule that decided.
    pub rule: &'static str,
    /// The rule in a sentence.
    pub rule_words: String,
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
        let (word, rule) = (locale.say(wording::message_state(result.state)), result.rule.map_or("", |rule| rule.info().id));
        Cell {
            recipient,
            sender: *sender,
            state: result.state,
            noted: wording::noted(&word, rule, locale),
            word,
            rule,
            rule_words: result.rule.map_or_else(String::new, |rule| locale.say(wording::rule(rule))),
        }
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

/// A case as a story of one scene: its sentence says who the two are and how it ends, and the rule that decided stands in the light.
pub fn case_story(cell: &Cell, locale: &Locale) -> String {
    let (recipient, sender) = (locale.say(wording::recipient_case(cell.recipient)), locale.say(wording::sender_case(cell.sender)));
    let sentence = locale.say(Text::MatrixCase { recipient: &recipient, sender: &sender, state: &cell.word });
    let mut session = Session::sample();
    let name = |user: UserId| wording::user_name(session.tenant(), user).to_owned();
    let (from, to) = (name(CASE_USERS.0), name(CASE_USERS.1));
    let rule = if cell.rule.is_empty() { String::new() } else { format!(" rule={}", cell.rule) };
    let mut story = format!(
        "#scenario case\n#title {}\n#cast \"{from}\" \"{to}\"\n#: {sentence}\n#@ look message=1{rule}\n",
        locale.say(Text::MatrixTab)
    );
    for action in case_actions(cell.recipient, cell.sender) {
        story.push_str(&line_of(&action, session.tenant()));
        story.push('\n');
        drop(session.act(Action::clone(&action), UndoGroup(1)));
    }
    story
}

/// The table as elements, for what a browser prints.
pub fn elements(view: &MatrixView) -> String {
    let row = |cells: &[String]| {
        let mut out = String::from("<tr>");
        for (place, cell) in cells.iter().enumerate() {
            let tag = if place == 0 { "th" } else { "td" };
            let _ = write!(out, "<{tag}>{}</{tag}>", xml(cell));
        }
        out + "</tr>\n"
    };
    let mut rows = table(view, row);
    let head = rows.find('\n').map_or(rows.len(), |end| end + 1);
    let body = rows.split_off(head);
    format!("<table><thead>{rows}</thead><tbody>{body}</tbody></table>")
}

/// The table as a handout of one page: every case with its rule, and below it what these rules are called.
pub fn paper(view: &MatrixView, locale: &Locale) -> String {
    let used: BTreeSet<&str> =
        view.rows.iter().flat_map(|(_, cells)| cells).map(|cell| cell.rule).filter(|rule| !rule.is_empty()).collect();
    let mut rules = String::new();
    for rule in Rule::ALL.iter().filter(|rule| used.contains(rule.info().id)) {
        let _ = write!(rules, "<li><b>{}</b> {}</li>", rule.info().id, xml(&locale.say(wording::rule(*rule))));
    }
    format!(
        "<h1>{}</h1>\n<p>{}</p>\n{}\n<ul>{rules}</ul>\n<p>{}</p>\n",
        xml(&locale.say(Text::MatrixTab)),
        xml(&locale.say(Text::MatrixIntro)),
        elements(view),
        xml(&locale.say(Text::DocumentIndependent)),
    )
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
        let ends = cells.iter().map(|cell| cell.noted.clone());
        row(&std::iter::once(title.clone()).chain(ends).collect::<Vec<_>>())
    });
    row(&head) + &body.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tag;

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

    #[test]
    fn a_file_is_set_as_its_language_is() {
        let japanese = Locale::embedded(Tag::Ja);
        let cells = |locale| view(&first_facts(), locale).rows.iter().flat_map(|(_, cells)| cells.clone()).collect::<Vec<_>>();
        assert!(cells(&japanese).iter().all(|cell| cell.rule.is_empty() || cell.noted == format!("{}（{}）", cell.word, cell.rule)));
        assert!(cells(&Locale::english()).iter().all(|cell| !cell.noted.ends_with("()")), "without a rule there are no brackets");
    }

    #[test]
    fn the_handout_holds_every_case_and_names_its_rules() {
        let view = view(&first_facts(), &Locale::english());
        let paper = paper(&view, &Locale::english());
        assert_eq!(paper.matches("<tr>").count(), view.rows.len() + 1);
        assert!(paper.contains("<th>Offline</th><td>Waiting in the mailbox (R1)</td>") && paper.contains("<li><b>R1</b> "), "{paper}");
    }
}
