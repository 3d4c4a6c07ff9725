//! The panels as HTML, rendered natively: what stands in the page after a script, without a browser. UPDATE=1 rewrites the snapshots.
#![cfg(feature = "view-tests")]

use std::path::Path;
use std::rc::Rc;

use while_you_were_out::app::desk::Source;
use while_you_were_out::app::editor::{self, EditorMsg};
use while_you_were_out::app::{Dialog, Model, Msg, Tab, clock, ledger, seat, story, timeline, why};
use while_you_were_out::cmdlets::console::Regress;
use while_you_were_out::cmdlets::language;
use while_you_were_out::tenant::{MessageId, UserId};
use while_you_were_out::text::Locale;
use while_you_were_out::web::context::ViewContext;
use while_you_were_out::web::lazy::ui::lazy;
use while_you_were_out::web::panels;
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
    let mut model = Model::new(Rc::new(Locale::english()));
    model.learn(language(Rc::new(Locale::english()), Rc::new(Regress)));
    model.employ(editor::work);
    let transcript = model.run(SCRIPT, Source::Host);
    assert_eq!(transcript.faults().map(|fault| fault.text.clone()).collect::<Vec<_>>(), Vec::<String>::new());
    model
}

/// What draws a panel.
type Draw = fn(&ViewContext, &Model) -> Html;

#[derive(Properties)]
struct ShownProps {
    draw: Draw,
    prepare: fn() -> Vec<Msg>,
}

impl PartialEq for ShownProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component(Shown)]
fn shown(props: &ShownProps) -> Html {
    let mut model = model();
    for msg in (props.prepare)() {
        model.update(msg);
    }
    let context = ViewContext {
        locale: Rc::new(Locale::english()),
        dispatch: Callback::noop(),
        lazy: Some(lazy()),
        single_keys: model.has_single_keys(),
    };
    html! { <ContextProvider<ViewContext> context={context.clone()}>{ (props.draw)(&context, &model) }</ContextProvider<ViewContext>> }
}

/// Renders a panel and compares it with its snapshot, one element a line.
fn check(name: &str, prepare: fn() -> Vec<Msg>, draw: Draw) {
    let html =
        pollster::block_on(yew::ServerRenderer::<Shown>::with_props(move || ShownProps { draw, prepare }).hydratable(false).render());
    let lines = html.replace('<', "\n<").trim_start().to_owned() + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/views").join(format!("{name}.html"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &lines).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}; UPDATE=1 writes it", path.display()));
    for (number, (is, should)) in lines.lines().zip(expected.lines()).enumerate() {
        assert_eq!(is, should, "{name}, line {}", number + 1);
    }
    assert_eq!(lines.lines().count(), expected.lines().count(), "{name}: number of lines");
}

#[test]
fn seats_show_where_messages_are() {
    check("seats", Vec::new, |context, model| {
        let open: Vec<_> = model.open_seats().into_iter().filter_map(|user| seat::view(model, user)).collect();
        panels::seats::seats(context, &open, Some(&[]))
    });
}

#[test]
fn the_chart_shows_every_way() {
    check("timeline", Vec::new, |context, model| {
        panels::timeline::timeline(context, &timeline::view(model), &clock::view(model), &ledger::view(model))
    });
}

#[test]
fn why_names_the_gate_that_refused() {
    check("why", || vec![Msg::PickedMessage(Some(MessageId(3)))], |context, model| panels::why::why(context, why::view(model).as_deref()));
}

fn side(context: &ViewContext, model: &Model) -> Html {
    panels::side::side(context, model)
}

#[test]
fn policies_show_blank_as_blank() {
    check("policies", || vec![Msg::PickedTab(Tab::Policies)], side);
}

#[test]
fn the_console_shows_what_was_run() {
    check("console", || vec![Msg::PickedTab(Tab::Console)], side);
}

#[test]
fn mail_shows_its_folders() {
    // Giulia Rossi
    check("mail", || vec![Msg::OpenedSeat(UserId(2)), Msg::PickedTab(Tab::Mail)], side);
}

#[test]
fn the_truth_table_shows_every_case() {
    check("matrix", || vec![Msg::PickedTab(Tab::Matrix)], side);
}

#[test]
fn the_story_line_tells_the_beat() {
    check("story", || vec![Msg::ChoseStory("lunch")], |context, model| panels::story::story_line(context, story::view(model).as_deref()));
}

#[test]
fn the_foot_leads_to_what_can_be_read() {
    check("footer", Vec::new, |context, model| panels::footer::footer(context, &clock::view(model)));
}

#[test]
fn the_head_says_what_undo_would_take_back() {
    check("header", Vec::new, |context, model| panels::header::header(context, &clock::view(model)));
}

/// What stands in a dialog as it opens.
fn dialog(context: &ViewContext, model: &Model) -> Html {
    model.dialog().map_or_else(Html::default, |dialog| lazy().dialog(dialog, context, model))
}

#[test]
fn documents_are_offered_with_what_they_hold() {
    check("export", || vec![Msg::OpenedDialog(Dialog::Export)], dialog);
}

#[test]
fn the_rules_name_their_sources_and_show_a_message() {
    check("rules", || vec![Msg::OpenedDialog(Dialog::Rules)], dialog);
}

#[test]
fn the_reference_opens_at_the_cmdlet_that_was_asked_for() {
    check("reference", || vec![Msg::EnteredLine("Get-Help Set-CsClientPolicy -Online".to_owned())], dialog);
}

fn room(dialog: Dialog, context: &ViewContext, model: &Model) -> Html {
    lazy().dialog(dialog, context, model)
}

#[test]
fn the_catalogue_shows_every_theme() {
    check("stories", Vec::new, |context, model| room(Dialog::Stories, context, model));
}

#[test]
fn ones_own_stories_are_listed() {
    let began = || vec![Msg::Editor(EditorMsg::Began(1)), Msg::Editor(EditorMsg::Left)];
    check("own", began, |context, model| room(Dialog::Editor, context, model));
}

#[test]
fn a_story_that_is_written_shows_its_mistakes() {
    const TEXT: &str = "#scenario mine\n#title Mine\n#: One\nConnect-SimUser Nobody\nDisconnect-SimU";
    let wrote =
        || vec![Msg::Editor(EditorMsg::Began(1)), Msg::Editor(EditorMsg::Wrote(TEXT.into(), TEXT.len())), Msg::Editor(EditorMsg::Rested)];
    check("writing", wrote, |context, model| room(Dialog::Editor, context, model));
}

#[test]
fn a_recording_is_a_strip() {
    let said = || vec![Msg::Editor(EditorMsg::StartedRecording), Msg::Editor(EditorMsg::Said("Tony leaves.".into()))];
    check("recording", said, |context, model| lazy().recording(context, model));
}

#[test]
fn a_storys_end_offers_the_next_one() {
    let walked = || std::iter::once(Msg::ChoseStory("lunch")).chain((0..5).map(|_| Msg::PressedNext)).collect();
    check("story-end", walked, |context, model| panels::story::story_line(context, story::view(model).as_deref()));
}
