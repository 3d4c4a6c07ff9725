//! The panels as HTML, rendered natively: what stands in the page after a script, without a browser. Each test asserts
//! what its name promises; the snapshot beside it shows what else has changed. `UPDATE_EXPECT=1` rewrites the snapshots.
#![cfg(feature = "view-tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use support::expect_file;
use while_you_were_out::app::editor::EditorEvent;
use while_you_were_out::app::model::FormState;
use while_you_were_out::app::{
    ConsoleEvent, Dialog, Model, Msg, Origin, ReadingEvent, SeatsEvent, StoryEvent, Tab, clock, seat, stage, story, why,
};
use while_you_were_out::scenario::{CATALOGUE, FIRST_STORY, Theme};
use while_you_were_out::tenant::{MessageId, Rule, UserId};
use while_you_were_out::text::{Locale, Tag};
use while_you_were_out::web::context::ViewContext;
use while_you_were_out::web::dialogs::open_dialog;
use while_you_were_out::web::later::desk::desk_ui;
use while_you_were_out::web::later::ui::lazy_ui;
use while_you_were_out::web::lazy::{DeskView, LazyUi};
use while_you_were_out::web::panels;
use while_you_were_out::web::panels::seats::SeatsView;
use while_you_were_out::web::panels::timeline::TimelinePanelView;
use while_you_were_out::web::panels::timeline::strip::{StripView, strip};
use yew::prelude::*;

/// One queued message, one slip, one refusal and a toast that is up.
const SCRIPT: &str = r#"
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch at twelve?"
Wait-SimTime -Minutes 2
Set-SimPresence "Giulia Rossi" DoNotDisturb
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Can you call Rome?"
New-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName OfflineIM
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed."
Send-SimMessage -From "Claire Dubois" -To "Aiko Tanaka" -Text "Are you there?"
"#;

fn model() -> Model {
    let mut model = support::model();
    assert_eq!(support::run_in(&mut model, SCRIPT).errors, []);
    model
}

/// What draws the page, with the desk.
fn whole_ui() -> Rc<dyn LazyUi> {
    let ui = lazy_ui();
    ui.take_desk(desk_ui());
    ui
}

/// What draws a panel.
type Draw = fn(&ViewContext, &Model) -> Html;

#[derive(Properties)]
struct RenderedProps {
    draw: Draw,
    prepare: fn() -> Vec<Msg>,
}

impl PartialEq for RenderedProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component(Rendered)]
fn rendered(props: &RenderedProps) -> Html {
    let mut model = model();
    for msg in (props.prepare)() {
        model.apply(Origin::Visitor, msg);
    }
    let context = ViewContext {
        locale: Rc::new(Locale::english()),
        dispatch: Callback::noop(),
        lazy: Some(whole_ui()),
        single_keys: model.settings().single_keys,
        readonly: false,
        has_links: true,
    };
    html! { <ContextProvider<ViewContext> context={context.clone()}>{ (props.draw)(&context, &model) }</ContextProvider<ViewContext>> }
}

/// What was rendered, one element a line.
struct Shown(String);

impl Shown {
    /// The words of a reader: text between the tags, in one line.
    fn words(&self) -> String {
        let text = self.0.split('<').filter_map(|element| element.split_once('>').map(|(_, text)| text));
        let words = text.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
        words.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    /// The values of an attribute, in the order of the elements.
    fn values(&self, attribute: &str) -> Vec<&str> {
        let open = format!(" {attribute}=\"");
        self.0.split(&open[..]).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    /// The elements that show a text of people without a direction of its own: in Arabic it would run the wrong way.
    fn undirected(&self, text: &str) -> Vec<&str> {
        let is_undirected =
            |(tag, words): (&str, &str)| words.starts_with(text) && !tag.contains("dir=\"auto\"") && !tag.starts_with("<title");
        self.0.lines().filter(|element| element.split_once('>').is_some_and(is_undirected)).collect()
    }

    /// The part from the first element that holds a text to the next one of the same name: a row, an item.
    fn part(&self, element: &str, text: &str) -> Self {
        let open = format!("\n<{element}");
        let part = self.0.split(&open[..]).skip(1).find(|part| part.contains(text));
        Self(part.map_or_else(|| panic!("no {element} with {text}"), |part| format!("<{element}{part}")))
    }
}

/// Renders a panel and compares it with its snapshot.
fn check(name: &str, prepare: fn() -> Vec<Msg>, draw: Draw) -> Shown {
    let html =
        pollster::block_on(yew::ServerRenderer::<Rendered>::with_props(move || RenderedProps { draw, prepare }).hydratable(false).render());
    let lines = html.replace('<', "\n<").trim_start().to_owned() + "\n";
    expect_file(format!("tests/views/{name}.html"), &lines);
    Shown(lines)
}

#[test]
fn seats_show_where_messages_are() {
    let shown = check("seats", Vec::new, |context, model| {
        let open: Vec<_> = model.seats().in_order().into_iter().filter_map(|user| seat::view(model, user)).collect();
        panels::seats::seats(context, &SeatsView { open, others: Some(Vec::new()), form: FormState::default() })
    });
    assert_eq!(shown.values("data-user").len(), 3);
    let states: BTreeSet<_> = shown.values("data-message").into_iter().zip(shown.values("data-state")).collect();
    assert_eq!(states, BTreeSet::from([("1", "Queued"), ("4", "InToast")]), "at the sender and at the recipient");
    // Inside a client's window stands only what the client shows; where a message is stands below it.
    for seat in shown.0.split("class=\"seat-client\"").skip(1) {
        let (client, beyond) = seat.split_once("beyond").unwrap_or_else(|| panic!("nothing below the window: {seat}"));
        for words in ["Waiting in the mailbox", "In a toast", "spooler", "leaves in"] {
            assert!(!client.contains(words), "{words} in {client}");
        }
        assert!(beyond.contains("Spooler"), "{beyond}");
    }
    assert_eq!(shown.undirected("Lunch at twelve?"), Vec::<&str>::new());
    assert!(shown.says("Aiko Tanaka: Lunch at twelve?"), "who wrote it: {}", shown.words());
}

#[test]
fn the_stage_shows_the_letter_in_its_place() {
    let shown = check(
        "stage",
        || vec![Msg::Story(StoryEvent::ChoseStory(FIRST_STORY))],
        |context, model| panels::stage::stage(context, stage::view(model).as_deref()),
    );
    assert_eq!(shown.values("data-cast"), ["aiko.tanaka@contoso.com", "tony.smith@contoso.com"]);
    assert_eq!((shown.values("data-letter"), shown.values("data-place")), (vec!["1"], vec!["spooler"]));
    assert_eq!(shown.values("data-walked"), ["been", "due", "due"]);
    assert!(shown.says("Aiko’s History Spooler") && shown.says("Tony sees nothing yet"), "{}", shown.words());
    for text in ["Lunch at twelve?", "Aiko Tanaka", "Tony Smith"] {
        assert_eq!(shown.undirected(text), Vec::<&str>::new());
    }
    // What only the simulator knows stands in no client's window.
    assert!(!shown.part("article", "aiko.tanaka@contoso.com").says("left"));
}

#[test]
fn the_chart_shows_every_way() {
    let shown = check("timeline", Vec::new, |context, model| panels::timeline::timeline(context, &TimelinePanelView::of(model)));
    let states: BTreeMap<_, _> = shown.values("data-message").into_iter().zip(shown.values("data-state")).collect();
    assert_eq!(states, BTreeMap::from([("1", "Queued"), ("2", "MissedNotice"), ("3", "Refused"), ("4", "InToast")]));
    assert_eq!(shown.values("data-balanced"), ["true"]);
    assert!(shown.says("4 sent = 1 × Refused"), "{}", shown.words());
}

#[test]
fn a_strip_shows_the_lanes_of_those_who_take_part() {
    let shown = check("strip", Vec::new, |context, model| strip(context, &StripView::of(model)));
    assert_eq!(shown.values("role"), ["slider"]);
    assert_eq!(shown.values("aria-expanded"), ["false"]);
    assert_eq!(shown.values("data-tick"), [""; 0], "it has no axis");
    assert!(!shown.values("data-lane").is_empty() && !shown.values("data-mark").is_empty());
    let open =
        check("strip-open", || vec![Msg::Reading(ReadingEvent::ToggledChart)], |context, model| strip(context, &StripView::of(model)));
    assert_eq!(open.values("aria-expanded"), ["true"]);
    assert!(!open.values("data-tick").is_empty());
}

#[test]
fn why_names_the_gate_that_refused() {
    let shown = check(
        "why",
        || vec![Msg::Reading(ReadingEvent::PickedMessage(Some(MessageId(3)))), Msg::LookedForWhatIfs],
        |context, model| panels::why::why(context, why::view(model).as_deref()),
    );
    assert_eq!(shown.values("data-state"), ["Refused"]);
    assert!(shown.part("li", "decided").words().ends_with("G4"), "the rule that the engine found");
    let gate = shown.part("li", "failed").words();
    assert!(gate.contains("Offline messages were off in policy OfflineIM") && gate.ends_with("G4"), "{gate}");
    assert!(shown.part("li", "Click-to-Run").words().starts_with("passed"));
}

fn side(_: &ViewContext, model: &Model) -> Html {
    panels::side::side(model)
}

#[test]
fn policies_show_blank_as_blank() {
    let shown = check("policies", || vec![Msg::Reading(ReadingEvent::PickedTab(Tab::Policies))], side);
    let chosen = |policy: &str| {
        let select = shown.part("select", &format!("\"EnableIMAutoArchiving in {policy}\""));
        let held = select.values("data-value").concat();
        select.part("option", &format!("value=\"{held}\"")).words()
    };
    assert!(chosen("Global").starts_with("blank"), "{}", chosen("Global"));
    assert!(chosen("OfflineIM").starts_with("False"), "{}", chosen("OfflineIM"));
    assert!(shown.says("Global · offline messages on"), "and blank counts as on");
}

#[test]
fn the_console_shows_what_was_run() {
    let shown = check("console", || vec![Msg::Reading(ReadingEvent::PickedTab(Tab::Console))], side);
    for line in SCRIPT.lines() {
        assert!(shown.says(line), "{line} in {}", shown.words());
    }
    assert!(
        shown
            .0
            .lines()
            .filter(|element| element.starts_with("<pre") && !element.contains("aria-hidden"))
            .all(|element| element.contains("dir=\"auto\"")),
        "{}",
        shown.0
    );
    assert!(shown.says("Identity : Tag:OfflineIM"), "what New-CsClientPolicy printed");
}

#[test]
fn mail_shows_its_folders() {
    // Giulia Rossi
    let shown =
        check("mail", || vec![Msg::Seats(SeatsEvent::OpenedSeat(UserId(2))), Msg::Reading(ReadingEvent::PickedTab(Tab::Mail))], side);
    let missed = "Missed Conversation 1 Pilar Ruiz sent you a message in Skype for Business 09:02 Can you call Rome?";
    assert!(shown.says(missed) && shown.says("Inbox 0") && shown.says("Conversation History 0"), "{}", shown.words());
}

#[test]
fn the_truth_table_shows_every_case() {
    let shown = check("matrix", || vec![Msg::Reading(ReadingEvent::PickedTab(Tab::Matrix))], side);
    let rows: Vec<Shown> = shown.0.split("\n<tr").skip(2).map(|row| Shown(format!("<tr{row}"))).collect();
    assert_eq!(rows.len(), 19);
    assert!(rows.iter().all(|row| row.0.matches("<td").count() == 4), "four senders");
    let offline = "Offline Waiting in the mailbox R1 Refused G4 Refused G1 Refused G2";
    assert!(rows.iter().any(|row| row.words() == offline), "{}", shown.words());
    let missed = "Missed message S4";
    let presenting = format!("Presenting {missed} {missed} {missed} {missed}");
    assert!(rows.iter().any(|row| row.words() == presenting), "{}", shown.words());
}

#[test]
fn the_story_line_tells_the_beat() {
    let shown = check(
        "story",
        || vec![Msg::Story(StoryEvent::ChoseStory("lunch"))],
        |context, model| panels::story::story_line(context, story::view(model).as_deref(), false),
    );
    assert!(shown.says("1 of 6 Tony has signed out, but Aiko writes to him anyway."), "{}", shown.words());
}

#[test]
fn the_foot_leads_to_what_can_be_read() {
    let shown =
        check("footer", Vec::new, |context, model| panels::footer::footer(context, &(model.settings().theme, model.locale().tag())));
    assert!(shown.says("The rules PowerShell reference Your stories Shortcuts"), "{}", shown.words());
    for tag in Tag::offered() {
        assert!(shown.says(tag.own_name()), "{tag:?} is offered");
    }
}

#[test]
fn the_head_says_what_undo_would_take_back() {
    let shown = check("header", Vec::new, |context, model| panels::header::header(context, &(clock::view(model), model.mode())));
    assert_eq!(
        shown.values("aria-label").into_iter().filter(|label| label.starts_with("Undo")).collect::<Vec<_>>(),
        ["Undo: Claire writes to Aiko"]
    );
    assert!(shown.says("In 30 s: toast closes"), "{}", shown.words());
}

/// What stands in a dialog as it opens.
fn dialog(context: &ViewContext, model: &Model) -> Html {
    model.reading().dialog().map_or_else(Html::default, |dialog| open_dialog(dialog, context, model))
}

#[test]
fn documents_are_offered_with_what_they_hold() {
    let shown = check("export", || vec![Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Export))], dialog);
    assert_eq!(shown.values("data-kind"), ["markdown", "svg", "png", "sheet", "transcript", "script", "paper"]);
    for line in SCRIPT.lines().filter(|line| line.starts_with("Send-")) {
        assert!(shown.says(line), "{line} is in the preview");
    }
}

#[test]
fn the_rules_name_their_sources_and_show_a_message() {
    let shown = check("rules", || vec![Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Rules))], dialog);
    let ids: Vec<&str> = Rule::ALL.iter().map(|rule| rule.info().id).collect();
    assert_eq!(shown.values("data-rule"), ids);
    let row = shown.part("li", "data-rule=\"S4\"").words();
    assert!(row.contains("Documented by Microsoft the admin article Show message #2"), "{row}");
    assert!(!shown.part("li", "data-rule=\"S7\"").says("Show message"), "no message of the session bears on it");
}

#[test]
fn the_reference_opens_at_the_cmdlet_that_was_asked_for() {
    let shown =
        check("reference", || vec![Msg::Console(ConsoleEvent::EnteredLine("Get-Help Set-CsClientPolicy -Online".to_owned()))], dialog);
    assert_eq!(shown.values("data-cmdlet"), ["Set-CsClientPolicy"]);
}

#[test]
fn the_catalogue_shows_every_theme() {
    let shown = check("stories", Vec::new, |context, model| open_dialog(Dialog::Stories, context, model));
    let ids: Vec<&str> = CATALOGUE.iter().map(|entry| entry.id).collect();
    assert_eq!(shown.values("data-story"), ids);
    for theme in Theme::ALL {
        let name = support::words().say_key(theme.key()).unwrap_or_default();
        assert!(!name.is_empty() && shown.part("h3", &name).says(&name), "{theme:?}");
    }
}

#[test]
fn ones_own_stories_are_listed() {
    let began = || vec![Msg::Editor(EditorEvent::Began(1)), Msg::Editor(EditorEvent::Left)];
    let shown = check("own", began, |context, model| open_dialog(Dialog::Editor, context, model));
    assert_eq!(shown.values("data-own"), ["1"]);
    assert!(shown.says("My story 2 scenes"), "{}", shown.words());
}

#[test]
fn a_story_that_is_written_shows_its_mistakes() {
    const TEXT: &str = "#scenario mine\n#title Mine\n#: One\nConnect-SimUser Nobody\nDisconnect-SimU";
    let wrote = || {
        vec![Msg::Editor(EditorEvent::Began(1)), Msg::Editor(EditorEvent::Wrote(TEXT.into(), TEXT.len())), Msg::Editor(EditorEvent::Rested)]
    };
    let shown = check("writing", wrote, |context, model| open_dialog(Dialog::Editor, context, model));
    assert_eq!((shown.values("data-line"), shown.values("data-mistakes")), (vec!["4", "5"], vec!["2"]));
    assert!(shown.says("Line 4, column 1: Management object not found for identity \"Nobody\"."), "{}", shown.words());
}

#[test]
fn a_recording_is_a_strip() {
    let said = || vec![Msg::Editor(EditorEvent::StartedRecording), Msg::Editor(EditorEvent::Said("Tony leaves.".into()))];
    let shown = check("recording", said, |context, model| desk_ui().view(DeskView::Recording(model), context));
    assert!(shown.says("Recording Tony leaves. one scene"), "{}", shown.words());
    assert!(shown.values("data-dialog").is_empty(), "the page stays in reach");
}

#[test]
fn a_storys_end_offers_the_next_one() {
    let walked = || {
        std::iter::once(Msg::Story(StoryEvent::ChoseStory("lunch"))).chain((0..6).map(|_| Msg::Story(StoryEvent::PressedNext))).collect()
    };
    let shown = check("story-end", walked, |context, model| panels::story::story_line(context, story::view(model).as_deref(), false));
    assert_eq!(shown.values("data-next"), [CATALOGUE[1].id]);
    assert!(shown.says("6 of 6") && shown.says("Next story: Write to someone who is offline"), "{}", shown.words());
}
