//! What holds for the chart of every session: random acts, at the end and at an earlier step, in the view model and read out of the exported picture.

#![allow(clippy::expect_used, clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use support::sessions::{input, played};
use while_you_were_out::app::export::look::Look;
use while_you_were_out::app::export::{DocumentSubject, picture};
use while_you_were_out::app::timeline::{ChartForm, ChartLabel, ChartView, Most, Plan, TEXT_PX, TimelineView, label_width};
use while_you_were_out::engine::{Action, Session, UndoGroup};
use while_you_were_out::tenant::{Message, MessageId, Presence, SimTime, User, UserId};
use while_you_were_out::text::Locale;
use while_you_were_out::wording;

/// A place in pixels, as it stands in a drawing.
fn px(place: impl Copy + ToString) -> f64 {
    place.to_string().parse().expect("a number")
}

fn drawn(session: &Session, form: ChartForm, width: i32, locale: &Locale) -> TimelineView {
    let selected = u32::try_from(session.tenant().messages().len()).ok().filter(|last| *last > 0).map(MessageId);
    let (now, most) = (session.now(), Most { lanes: 40, idle_lanes: 40, ..Most::ON_PAGE });
    Plan { session, locale, now, form, width, height: None, first: Vec::new(), selected, lens: None, orders: &[], most }.drawn()
}

/// What the server showed of a user right after what happened at this time during this step: found by playing the session to there.
fn presence_at(session: &Session, at: SimTime, step: u32, user: UserId) -> Option<Presence> {
    let mut then = session.clone();
    let entry = session.entry(step)?;
    then.seek(step - 1);
    let action = match &entry.action {
        Action::Wait(_) | Action::WaitNext => Action::Wait(at - entry.began_at),
        other @ (Action::Act(_) | Action::File(_) | Action::Reset(_)) => other.clone(),
    };
    then.act(action, UndoGroup(0)).ok()?;
    then.tenant().user(user).map(User::presence)
}

/// When a message moved during a step.
fn moved_at(message: &Message, step: u32) -> SimTime {
    message.path.iter().find(|station| station.step.0 == step).expect("a mark is a station").at
}

/// Every mark lies on its user's lane, on a band of the presence that held at its step.
fn check_marks(session: &Session, chart: &ChartView) {
    for (track, mark) in chart.tracks.iter().flat_map(|track| track.marks.iter().map(move |mark| (track, mark))) {
        let lane = chart.lanes.iter().find(|lane| lane.user == mark.user).expect("a lane");
        assert!(mark.y > lane.top && mark.y < lane.top + lane.height, "{mark:?} stands beside {lane:?}");
        let on: Vec<Presence> =
            lane.bands.iter().filter(|band| band.from <= mark.x && mark.x < band.to).map(|band| band.presence).collect();
        let at = moved_at(session.tenant().message(track.id).expect("a message"), mark.step);
        if let Some(held) = presence_at(session, at, mark.step, mark.user) {
            assert_eq!(on, [held], "#{} at step {}: {lane:#?}", track.id, mark.step);
        }
    }
}

/// Places are ordered as time and step, strictly.
fn check_order(mut places: Vec<((u64, u32), f64)>) {
    places.sort_by_key(|place| place.0);
    for pair in places.windows(2) {
        let ((earlier, left), (later, right)) = (pair[0], pair[1]);
        assert!(
            if earlier == later { left.total_cmp(&right).is_eq() } else { left < right },
            "{earlier:?} at {left}, {later:?} at {right}"
        );
    }
}

fn acts(session: &Session, chart: &ChartView) -> Vec<((u64, u32), f64)> {
    let mark = |id: MessageId, step: u32| (moved_at(session.tenant().message(id).expect("a message"), step).0, step);
    chart.tracks.iter().flat_map(|track| track.marks.iter().map(move |own| (mark(track.id, own.step), px(own.x)))).collect()
}

/// Two labels of one lane do not overlap: each is given with its base line and its two ends.
fn check_labels(labels: &[(i32, f64, f64, String)], lanes: &[(i32, i32)]) {
    for (top, bottom) in lanes {
        let of_lane: Vec<_> = labels.iter().filter(|(y, ..)| y > top && y <= bottom).collect();
        for (index, one) in of_lane.iter().enumerate() {
            for other in &of_lane[index + 1..] {
                let apart = (one.0 - other.0).abs() >= TEXT_PX || one.2 <= other.1 || other.2 <= one.1;
                assert!(apart, "{one:?} lies on {other:?}");
            }
        }
    }
}

fn labels(chart: &ChartView) -> Vec<(i32, f64, f64, String)> {
    let bands = chart.lanes.iter().flat_map(|lane| lane.bands.iter().filter_map(|band| band.label.as_ref()));
    let tracks = chart.tracks.iter().flat_map(|track| track.label.iter().chain(&track.pill));
    let dues = chart.dues.iter().filter_map(|due| due.label.as_ref());
    let ends = |label: &ChartLabel| (label.y, px(label.x), px(label.x) + f64::from(label_width(&label.text, TEXT_PX)), label.text.clone());
    bands.chain(tracks).chain(dues).map(ends).collect()
}

/// Each tick says the time at its place: it stands between what happened before and after that time, and time runs at one scale from tick to tick.
fn check_ticks(chart: &ChartView, acts: &[((u64, u32), f64)]) {
    let mut scales = Vec::new();
    for (index, tick) in chart.ticks.iter().enumerate() {
        let (minute, second) = (wording::hour_and_minute(SimTime(tick.at)), wording::time_of_day(SimTime(tick.at)));
        assert!(tick.time == minute && tick.at / 1_000 % 60 == 0 || tick.time == second, "{tick:?}");
        for ((at, _), x) in acts {
            assert_eq!(*at < tick.at, *x < px(tick.x), "{tick:?} and an act at {at}, {x}");
        }
        let Some(next) = chart.ticks.get(index + 1) else { continue };
        assert!(tick.at < next.at && tick.x < next.x);
        let is_bent = chart.folds.iter().any(|fold| fold.from > tick.x && fold.from < next.x)
            || chart.stops.iter().any(|(x, _)| *x >= tick.x && *x <= next.x)
            || acts.iter().any(|(_, x)| (px(tick.x)..=px(next.x)).contains(x))
            || chart.lanes.iter().flat_map(|lane| &lane.bands).any(|band| band.from >= tick.x && band.from <= next.x);
        // What will act between them only later has its place already.
        if !is_bent && chart.step == chart.steps {
            #[allow(clippy::cast_precision_loss)] // minutes of a session
            scales.push((px(next.x) - px(tick.x)) / (next.at - tick.at) as f64 * 60_000.0);
        }
    }
    for pair in scales.windows(2) {
        assert!((pair[0] - pair[1]).abs() < 0.5, "a minute is {} px here and {} px there", pair[0], pair[1]);
    }
    assert!(chart.ticks.first().is_none_or(|first| first.day.is_some()), "the first tick says the day");
}

/// An element of the picture: its tag with all attributes.
fn elements<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
    svg.split('<').filter(|tag| tag.contains(name)).map(|tag| tag.split('>').next().unwrap_or_default()).collect()
}

fn value<'a>(tag: &'a str, attribute: &str) -> &'a str {
    let open = format!("{attribute}=\"");
    let from = tag.find(&open).unwrap_or_else(|| panic!("no {attribute} in {tag}")) + open.len();
    tag[from..].split('"').next().unwrap_or_default()
}

/// The same, read out of the picture's text.
fn check_picture(session: &Session, locale: &Locale) {
    let link = |_: u32| String::new();
    let svg = picture::svg(&DocumentSubject { session, narration: None, locale, link: &link }, Look::Light);
    let band = |tag: &str| {
        let (x, y) = (px(value(tag, " x")), px(value(tag, " y")));
        (x, x + px(value(tag, " width")), y, y + px(value(tag, " height")), value(tag, "data-band").to_owned())
    };
    let bands: Vec<_> = elements(&svg, "data-band").into_iter().map(band).collect();
    let mut places = Vec::new();
    for tag in elements(&svg, "data-mark") {
        let (id, step) = (value(tag, "data-mark").parse().expect("an id"), value(tag, "data-step").parse().expect("a step"));
        let message = session.tenant().message(MessageId(id)).expect("a message");
        let (x, y) = value(tag, "transform").trim_start_matches("translate(").trim_end_matches(')').split_once(' ').expect("two numbers");
        let (x, y, at) = (px(x), px(y), moved_at(message, step));
        places.push(((at.0, step), x));
        let on: Vec<&str> = bands
            .iter()
            .filter(|(from, to, top, bottom, _)| *from <= x && x < *to - 0.005 && *top < y && y < *bottom)
            .map(|own| &*own.4)
            .collect();
        let held = [message.from, message.to].map(|user| presence_at(session, at, step, user).map(Presence::name));
        assert!(
            on.len() == 1 && (held.contains(&Some(on[0])) || held.contains(&None)),
            "#{id} at step {step} stands on {on:?}, held {held:?}"
        );
    }
    check_order(places);
    let lanes: Vec<(i32, i32)> = {
        #[allow(clippy::cast_possible_truncation)] // pixels
        let rows: BTreeMap<i32, i32> = bands.iter().map(|own| (own.2 as i32, own.3 as i32)).collect();
        rows.into_iter().collect()
    };
    let names = bands.iter().map(|own| own.0).fold(f64::INFINITY, f64::min);
    let mut words = Vec::new();
    for text in svg.split("<text ").skip(1) {
        let (tag, rest) = text.split_once('>').expect("a tag");
        let shown = rest.split('<').next().unwrap_or_default().replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        let (x, width) = (px(value(tag, "x")), f64::from(label_width(&shown, TEXT_PX)));
        // Names and the lengths of folds have columns of their own.
        if x >= names && tag.contains("text-anchor=\"start\"") {
            #[allow(clippy::cast_possible_truncation)] // pixels
            words.push((px(value(tag, "y")) as i32, x, x + width, shown));
        }
    }
    check_labels(&words, &lanes);
    for tag in elements(&svg, "data-tick") {
        let at: u64 = value(tag, "data-tick").parse().expect("a time");
        let (_, after) = svg.split_once(tag).expect("it is there");
        let said = after
            .split("<text")
            .nth(1)
            .and_then(|text| text.split_once('>'))
            .map_or("", |(_, text)| text.split('<').next().unwrap_or_default());
        assert!(
            said.ends_with(&wording::hour_and_minute(SimTime(at))) || said.ends_with(&wording::time_of_day(SimTime(at))),
            "{at}: {said}"
        );
    }
    assert_eq!(elements(&svg, "data-now").iter().map(|tag| value(tag, "data-now")).collect::<Vec<_>>(), [session.now().0.to_string()]);
}

fn check(session: &Session, width: i32) {
    let locale = Locale::english();
    for form in [ChartForm::Whole, ChartForm::Strip] {
        let view = drawn(session, form, width, &locale);
        let chart = &view.chart;
        check_marks(session, chart);
        check_order(acts(session, chart));
        assert!(chart.stops.is_sorted_by(|one, next| one.0 < next.0), "each step has a place of its own: {:?}", chart.stops);
        check_labels(&labels(chart), &chart.lanes.iter().map(|lane| (lane.top, lane.top + lane.height)).collect::<Vec<_>>());
        check_ticks(chart, &acts(session, chart));
        for (x, step) in &chart.stops {
            assert_eq!(chart.step_at(*x), *step, "a drag to a step's place finds it");
        }
        let own = chart.stops.iter().find(|(_, step)| *step == session.step()).map(|(x, _)| *x);
        assert_eq!(own, Some(view.now.x), "now stands where its step does");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_stands_at_its_time_and_order(inputs in vec(input(), 1..70), back in 0_u32..40, width in prop::sample::select(&[260, 640, 1300][..])) {
        let mut session = played(&inputs);
        check(&session, width);
        check_picture(&session, &Locale::english());
        session.seek(session.steps().saturating_sub(back));
        check(&session, width);
    }
}

#[test]
fn a_lane_changes_exactly_where_the_act_stands() {
    let mut model = support::model();
    let script = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'; Connect-SimUser 'Tony Smith'; \
        Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Now?'; Disconnect-SimUser 'Tony Smith'";
    assert_eq!(support::run_in(&mut model, script).errors, []);
    let view = drawn(model.session(), ChartForm::Whole, 1200, &Locale::english());
    let chart = &view.chart;
    let tony = chart.lanes.iter().find(|lane| lane.name == "Tony Smith").expect("a lane");
    let shown: Vec<Presence> = tony.bands.iter().map(|band| band.presence).collect();
    assert_eq!(shown, [Presence::Available, Presence::Offline, Presence::Available, Presence::Offline]);
    let discs = &chart.brackets[0].discs;
    assert_eq!(chart.brackets.len(), 1, "all of it is one instant");
    assert_eq!(discs.iter().map(|(_, step)| *step).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!([tony.bands[1].from, tony.bands[2].from, tony.bands[3].from], [discs[0].0, discs[2].0, discs[4].0]);
    let came: Vec<_> = chart.tracks[1].marks.iter().map(|mark| (mark.x, mark.step)).collect();
    assert_eq!(came, [(discs[3].0, 4), (discs[3].0, 4), (discs[4].0, 5)], "sent, and shown while he was there; missed when he left");
}

#[test]
fn a_silence_is_folded_and_the_day_stands_behind_it() {
    let mut model = support::model();
    assert_eq!(
        support::run_in(&mut model, "Disconnect-SimUser 'Tony Smith'; Wait-SimTime -Hours 16; Connect-SimUser 'Tony Smith'").errors,
        []
    );
    let view = drawn(model.session(), ChartForm::Whole, 1200, &Locale::english());
    let days: Vec<&str> = view.chart.ticks.iter().filter_map(|tick| tick.day.as_deref()).collect();
    assert_eq!(days, ["Mon", "Tue"]);
    assert!(view.chart.folds.iter().any(|fold| fold.length.contains('h')), "{:?}", view.chart.folds);
    assert_eq!(view.now.label, "now 01:00:00");
}

#[test]
fn a_running_clock_changes_what_goes_with_it_alone() {
    let mut model = support::model();
    assert_eq!(
        support::run_in(&mut model, "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'").errors,
        []
    );
    let (session, locale) = (model.session(), Locale::english());
    let at = |seconds: u64| {
        let now = SimTime(seconds * 1_000);
        Plan { now, ..Plan::of(session, &locale, 900, Most::ON_PAGE) }.drawn()
    };
    let (first, second) = (at(10), at(11));
    assert_eq!(first.chart, second.chart, "what stands rests");
    assert!(first.now.x < second.now.x && first.now.runs == second.now.runs, "the line goes on");
    assert_eq!(second.now.label, "now 09:00:11");
}
