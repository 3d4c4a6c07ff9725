//! Acts that share an instant in every other order: opening such a world gives the state that was promised.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use support::sessions::{input, played};
use while_you_were_out::app::{Model, Msg, Origin, orders, timeline};
use while_you_were_out::engine::{Action, MOST_ORDERED_ACTS, Session};
use while_you_were_out::tenant::{Message, MessageState};

/// The states of all messages, each by the act that sent it: its sender, recipient and text, and how many like it came before.
fn fates(session: &Session) -> Vec<(String, MessageState)> {
    let mut all: Vec<_> =
        session.tenant().messages().iter().map(|own| (format!("{:?} {:?} {}", own.from, own.to, own.text), own.state())).collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn the_world_of_an_order_gives_the_states_that_were_promised(inputs in prop::collection::vec(input(), 2..30)) {
        let session = played(&inputs);
        let as_it_is: BTreeMap<u32, MessageState> = session.tenant().messages().iter().map(|own| (own.sent_by().0, own.state())).collect();
        for steps in session.instants_after(0) {
            let acts: Vec<u32> = steps.clone().collect();
            let Some(found) = session.other_orders(steps) else {
                prop_assert!(acts.len() > MOST_ORDERED_ACTS);
                continue;
            };
            let mut outcomes = BTreeSet::from([format!("{as_it_is:?}")]);
            for other in &found.others {
                let mut sorted = other.order.clone();
                sorted.sort_unstable();
                prop_assert_eq!(&sorted, &acts);
                prop_assert!(outcomes.insert(format!("{:?}", other.fates)), "each outcome once: {:?}", found);
                let mut world = session.clone();
                world.open_order(other);
                let mut promised: Vec<MessageState> = other.fates.values().copied().collect();
                let mut reached: Vec<MessageState> = fates(&world).into_iter().map(|(_, state)| state).collect();
                promised.sort();
                reached.sort();
                prop_assert_eq!(promised, reached);
                let steps = session.steps() - u32::try_from(other.left_out.len()).unwrap();
                prop_assert_eq!(world.steps(), steps, "only what became impossible is left out");
            }
        }
    }

    #[test]
    fn where_no_order_is_found_every_order_ends_alike(inputs in prop::collection::vec(input(), 2..14)) {
        let session = played(&inputs);
        for steps in session.instants_after(0).into_iter().filter(|steps| steps.clone().count() == 2) {
            let found = session.other_orders(steps.clone()).unwrap();
            let mut swapped = Session::sample();
            let log: Vec<Action> = session.log().map(|entry| entry.action.clone()).collect();
            let (first, second) = (*steps.start() as usize - 1, *steps.end() as usize - 1);
            let mut is_possible = true;
            for (place, action) in log.iter().enumerate() {
                let action = if place == first { &log[second] } else if place == second { &log[first] } else { action };
                let group = swapped.new_group();
                let played = swapped.act(action.clone(), group);
                is_possible &= played.is_ok() || (place != first && place != second);
            }
            if found.others.is_empty() && is_possible {
                prop_assert_eq!(fates(&swapped), fates(&session));
            }
        }
    }
}

fn model(script: &str) -> Model {
    let mut model = support::model();
    let result = support::run_in(&mut model, script);
    assert!(result.errors.is_empty(), "{:?}", result.errors);
    model.apply(Origin::Visitor, Msg::LookedForWhatIfs);
    model
}

#[test]
fn the_bracket_says_whether_the_order_matters_and_the_world_is_named_by_it() {
    let mut matters =
        model("Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'; Wait-SimTime -Minutes 5");
    let words = |model: &Model| -> Vec<String> {
        timeline::view(model).chart.brackets.iter().filter_map(|bracket| Some(bracket.label.as_ref()?.text.clone())).collect()
    };
    assert_eq!(words(&matters), ["at once: the order matters"]);
    let shown = orders::view(&matters);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].title, "At once (Mon 09:00:00): what if the order had been…?");
    assert_eq!((shown[0].options[0].order.as_str(), shown[0].options.len()), ("2 1", 1));
    matters.apply(Origin::Visitor, Msg::OpenedOrder(1, 0));
    assert_eq!(matters.session().tenant().messages().iter().next_back().map(Message::state), Some(MessageState::MissedNotice));
    let here = matters.session().branch_index();
    assert_eq!(while_you_were_out::app::views::worlds::name(&matters, here), shown[0].options[0].label);
    let free = model("Disconnect-SimUser 'Claire Dubois'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'");
    assert_eq!(words(&free), ["at once, in any order"]);
    assert!(orders::view(&free).is_empty());
}
