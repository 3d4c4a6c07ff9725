//! Who knows what: what the lens leaves plain can be derived from what that person's own client shows, and nothing else is.

mod support;

use proptest::prelude::*;
use support::sessions::{input, played};
use while_you_were_out::app::stage::{StageThing, StageView};
use while_you_were_out::app::timeline::{ChartView, MarkKind, Most, Plan};
use while_you_were_out::app::{Model, Msg, Origin, StoryEvent, lens, stage, steps};
use while_you_were_out::engine::Session;
use while_you_were_out::tenant::{MessageId, MessageState, Presence, User, UserId};
use while_you_were_out::text::Locale;
use while_you_were_out::wording::{Knower, Shows, sees};

const AIKO: UserId = UserId(0);
const TONY: UserId = UserId(5);

fn chart(session: &Session, lens: Option<Knower>) -> ChartView {
    let locale = Locale::english();
    let first = session.tenant().users().map(|user| user.id).collect();
    let plan = Plan { first, lens, ..Plan::of(session, &locale, 900, Most::ON_PAGE) };
    ChartView::clone(&plan.drawn().chart)
}

/// What a user's client showed of a message at any moment so far.
fn ever_seen(session: &Session, user: UserId, id: MessageId) -> Vec<(MessageState, Shows)> {
    let moments = (0..=session.step()).map(|step| session.moment_at(step));
    let seen = moments.filter_map(|moment| {
        let message = moment.tenant().message(id)?;
        Some((message.state(), sees(moment.tenant(), user, message, &Locale::english()).shows))
    });
    seen.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn what_stays_plain_on_the_chart_was_shown_by_the_own_client(inputs in prop::collection::vec(input(), 1..40), user in 0_u32..8) {
        let session = played(&inputs);
        let user = UserId(user);
        for track in &chart(&session, Some(Knower::User(user))).tracks {
            let seen = ever_seen(&session, user, track.id);
            let message = session.tenant().message(track.id).unwrap();
            if !track.is_hidden {
                prop_assert!(message.from == user || message.to == user, "{:?} knows nothing of {:?}", user, track.id);
            }
            for mark in track.marks.iter().filter(|mark| !mark.is_hidden && mark.kind != MarkKind::Sent) {
                // A state that was passed in the midst of a wait stood on the screen only then.
                let states = message.path.iter().filter(|station| station.step.0 == mark.step).map(|station| station.state);
                let shown = |state: MessageState| seen.iter().any(|(own, shows)| *own == state && *shows != Shows::Nothing && *shows != Shows::Sent);
                let passed = |state: MessageState| message.to == user && matches!(state, MessageState::InToast) || shown(state);
                prop_assert!(states.clone().any(passed), "{:?} of {:?} for {:?}: {:?}", mark, message, user, seen);
            }
            prop_assert!(track.stays.iter().all(|stay| stay.is_hidden || message.to == user), "a stay that the sender cannot see");
        }
    }

    #[test]
    fn a_presence_stays_plain_only_where_the_own_client_shows_it(inputs in prop::collection::vec(input(), 1..40), user in 0_u32..6) {
        let session = played(&inputs);
        let knower = UserId(user);
        let view = chart(&session, Some(Knower::User(knower)));
        let tenant = session.tenant();
        for lane in &view.lanes {
            let (Some(own), Some(other)) = (tenant.user(knower), tenant.user(lane.user)) else { continue };
            let end = lane.bands.last().unwrap().to;
            let is_hidden = view.hidden.iter().any(|stretch| stretch.top == lane.top && stretch.to == end);
            let sees = lane.user == knower || own.is_online() && other.presence_seen_by(knower) == other.presence();
            prop_assert_eq!(is_hidden, !sees, "{:?} of {:?}", lane.name, knower);
        }
    }

    #[test]
    fn the_truth_hides_nothing_and_the_lens_moves_nothing(inputs in prop::collection::vec(input(), 1..30), user in 0_u32..6) {
        let session = played(&inputs);
        let plain = chart(&session, None);
        prop_assert!(plain.hidden.is_empty() && plain.tracks.iter().all(|track| !track.is_hidden && track.marks.iter().all(|mark| !mark.is_hidden)));
        let seen = chart(&session, Some(Knower::User(UserId(user))));
        prop_assert_eq!((plain.width, plain.height, plain.tracks.len()), (seen.width, seen.height, seen.tracks.len()));
        prop_assert_eq!(plain.stops, seen.stops);
    }
}

fn told(story: &str, scenes: usize) -> Model {
    let mut model = support::model();
    let file = support::files::read(&support::files::root().join(format!("scenarios/{story}.ps1")));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::StoryArrived(file.into())));
    for _ in 0..scenes {
        support::next_scene(&mut model);
    }
    model
}

fn through(model: &mut Model, lens: &str) -> StageView {
    model.apply(Origin::Visitor, Msg::PickedLens(Some(lens.to_owned())));
    let Some(view) = stage::view(model) else { panic!("two stand on the stage") };
    StageView::clone(&view)
}

/// A model in which Aiko has written to Tony after a script.
fn written(script: &str) -> Model {
    let mut model = support::model();
    let result = support::run_in(&mut model, &format!("{script}; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'"));
    assert!(result.errors.is_empty(), "{:?}", result.errors);
    model
}

#[test]
fn a_sender_knows_that_it_was_sent_and_not_where_it_lies() {
    let mut model = written("Disconnect-SimUser 'Tony Smith'");
    let view = through(&mut model, "aiko.tanaka@contoso.com");
    let hides = |thing| view.hidden.hides(thing);
    assert_eq!(view.letter.as_ref().map(|letter| letter.state), Some(MessageState::Spooled));
    for thing in [StageThing::Letter, StageThing::Way, StageThing::Tray(AIKO), StageThing::Client(TONY), StageThing::Gate("G4")] {
        assert!(hides(thing), "{thing:?}");
    }
    for thing in [StageThing::Client(AIKO), StageThing::Presence(AIKO), StageThing::Presence(TONY)] {
        assert!(!hides(thing), "{thing:?}");
    }
    assert_eq!(lens::spoken(&model), "What Aiko knows. Aiko knows that the message was sent, but not what became of it.");
    let told: Vec<(bool, bool)> =
        steps::view(&model).lines.iter().skip(1).map(|line| (line.is_hidden, line.moved.iter().any(|moved| moved.1))).collect();
    assert_eq!(
        told,
        [(false, false), (false, true)],
        "that Tony signs out is seen, and that she wrote, but not that it lies in the spooler"
    );
    assert_eq!(view.hidden.words, "Aiko can’t know this.");
    let view = through(&mut model, "Tony Smith");
    assert!(view.hidden.hides(StageThing::Letter) && !view.hidden.hides(StageThing::Client(TONY)));
    assert_eq!(lens::view(&model).sentence.as_deref(), Some("Tony doesn’t know about this message."));
}

#[test]
fn whoever_appears_offline_looks_offline_and_whoever_blocks_too() {
    let hidden_presence = |script: &str| through(&mut written(script), "Aiko Tanaka").hidden.hides(StageThing::Presence(TONY));
    assert!(!hidden_presence("Set-SimPresence 'Tony Smith' Busy"));
    assert!(hidden_presence("Set-SimRelationship 'Tony Smith' 'Aiko Tanaka' Blocked"));
    assert!(hidden_presence("Set-CsClientPolicy -EnableAppearOffline $true; Set-SimPresence 'Tony Smith' AppearOffline"));
    assert!(hidden_presence("Suspend-SimConnection 'Tony Smith'"), "the server has not noticed");
    assert!(hidden_presence("Suspend-SimConnection 'Aiko Tanaka'"), "Aiko's client is cut off");
}

#[test]
fn a_refusal_is_known_and_its_reason_is_not_but_the_policy_is_the_administrators() {
    let mut model = written("Disconnect-SimUser 'Tony Smith'; Set-CsClientPolicy -EnableIMAutoArchiving $false");
    let view = through(&mut model, "Aiko Tanaka");
    assert_eq!(
        (view.letter.as_ref().map(|letter| letter.state), view.hidden.hides(StageThing::Letter), view.hidden.hides(StageThing::Closed)),
        (Some(MessageState::Refused), false, true)
    );
    let view = through(&mut model, "administrator");
    assert!(view.hidden.hides(StageThing::Letter) && !view.hidden.hides(StageThing::Closed) && !view.hidden.hides(StageThing::Gate("G4")));
    assert!(view.hidden.hides(StageThing::Gate("G1")) && view.hidden.hides(StageThing::Presence(AIKO)));
}

#[test]
fn one_key_goes_through_all_eyes_and_back_to_the_truth() {
    let mut model = told("lunch", 1);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let msg = Msg::PickedLens(lens::next(&model));
        model.apply(Origin::Visitor, msg);
        seen.push(model.lens());
    }
    assert_eq!(seen, [Some(Knower::User(AIKO)), Some(Knower::User(TONY)), Some(Knower::Administrator), None]);
    through(&mut model, "tony.smith@contoso.com");
    assert!(
        model.address_so_far().address.to_string().ends_with("&lens=tony.smith%40contoso.com")
            || model.address_so_far().address.to_string().ends_with("&lens=tony.smith@contoso.com"),
        "{}",
        model.address_so_far().address
    );
    assert_eq!(model.session().tenant().user(TONY).map(User::presence), Some(Presence::Offline));
}
