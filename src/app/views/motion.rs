//! Which messages move between two pictures of the page, and past which places: what motion shows, and nothing more than that.
//!
//! The picture at rest never waits for any of this. A flight says from where to where; how long it takes and what it looks like is
//! decided where it is drawn.

use std::rc::Rc;

use crate::tenant::{Message, MessageId, MessageState, UserId};
use crate::wording;

use crate::app::model::Model;

/// More messages than this at once would be a flurry: then none fly.
pub const MAX_FLIGHTS: usize = 6;

/// The number of messages that are watched, the newest ones.
const MAX_WATCHED: usize = 48;

/// A place on the page where a message can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Where its sender wrote it.
    Composer(UserId),
    /// In the conversation, as a toast or as a slip at a user's seat.
    Seat(UserId),
    /// The count of a user's History Spooler.
    Spooler(UserId),
    /// The count of a user's mailbox.
    Mailbox(UserId),
}

/// One message on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flight {
    /// The message that flies.
    pub message: MessageId,
    /// What it says.
    pub text: Rc<str>,
    /// The state it has come to.
    pub state: MessageState,
    /// The places that it passes, in order, at least two.
    pub spots: Vec<Spot>,
}

/// What was seen of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    message: MessageId,
    /// Who wrote it and when: another message of the same number has another one.
    letter: (UserId, UserId, u64),
    state: MessageState,
    /// How many stations it had passed.
    stations: usize,
}

/// A picture of the page, as far as messages go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    seen: Vec<Seen>,
}

impl Picture {
    /// The picture of a model.
    pub fn of(model: &Model) -> Self {
        let newest = model.session().tenant().messages().iter().rev().take(MAX_WATCHED);
        Self { seen: newest.map(Seen::of).collect() }
    }

    /// Which messages have moved since this picture was taken; none where so many did that nobody could follow them.
    pub fn flights(&self, model: &Model) -> Vec<Flight> {
        let newest = model.session().tenant().messages().iter().rev().take(MAX_WATCHED);
        let flights: Vec<Flight> = newest.filter_map(|message| self.flight(model, message)).take(MAX_FLIGHTS + 1).collect();
        if flights.len() > MAX_FLIGHTS { Vec::new() } else { flights }
    }

    fn flight(&self, model: &Model, message: &Message) -> Option<Flight> {
        let now = Seen::of(message);
        let before = self.seen.iter().find(|seen| seen.message == message.id && seen.letter == now.letter);
        let mut spots = match before {
            Some(before) if before.stations == now.stations => return None,
            // Forward: past everything that came since. Back: straight to where it was.
            Some(before) if before.stations < now.stations => passed(message, before.stations - 1),
            Some(before) => vec![spot(before.state, message), spot(now.state, message)],
            None => [vec![Spot::Composer(message.from)], passed(message, 0)].concat(),
        };
        spots.dedup();
        let text = || wording::said(model.session().tenant(), message, model.locale());
        (spots.len() > 1).then(|| Flight { message: message.id, text: text(), state: now.state, spots })
    }
}

impl Seen {
    fn of(message: &Message) -> Self {
        let letter = (message.from, message.to, message.sent_at().0);
        Self { message: message.id, letter, state: message.state(), stations: message.path.len() }
    }
}

/// Where it was from a station on.
fn passed(message: &Message, since: usize) -> Vec<Spot> {
    message.path.iter().skip(since).map(|station| spot(station.state, message)).collect()
}

/// Where a message of a state is seen.
fn spot(state: MessageState, message: &Message) -> Spot {
    match state {
        MessageState::Sending | MessageState::Refused | MessageState::TimedOut => Spot::Seat(message.from),
        MessageState::Spooled => Spot::Spooler(message.from),
        MessageState::Queued => Spot::Mailbox(message.to),
        MessageState::InToast
        | MessageState::Delivered
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => Spot::Seat(message.to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::LanguageParts;
    use crate::app::{Msg, Origin, PlaybackEvent};
    use crate::text::Locale;

    const AIKO: UserId = UserId(0);
    const TONY: UserId = UserId(5);

    fn model() -> Model {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::LanguageArrived(LanguageParts::for_tests()));
        model
    }

    /// The places of the only flight that a script causes.
    fn after(model: &mut Model, script: &str) -> Vec<Spot> {
        let before = Picture::of(model);
        model.apply(Origin::Host, Msg::RunScript(script.to_owned()));
        let mut flights = before.flights(model);
        assert!(flights.len() < 2, "{flights:?}");
        flights.pop().map(|flight| flight.spots).unwrap_or_default()
    }

    #[test]
    fn a_message_flies_from_the_composer_through_spooler_and_mailbox_to_the_seat() {
        let mut model = model();
        assert_eq!(after(&mut model, "Disconnect-SimUser 'Tony Smith'"), []);
        let sent = after(&mut model, "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch?'");
        assert_eq!(sent, [Spot::Composer(AIKO), Spot::Spooler(AIKO)]);
        assert_eq!(after(&mut model, "Wait-SimTime -Minutes 2"), [Spot::Spooler(AIKO), Spot::Mailbox(TONY)]);
        assert_eq!(after(&mut model, "Connect-SimUser 'Tony Smith'"), [Spot::Mailbox(TONY), Spot::Seat(TONY)]);
        let before = Picture::of(&model);
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedBack));
        assert_eq!(before.flights(&model)[0].spots, [Spot::Seat(TONY), Spot::Mailbox(TONY)], "back is the same way");
    }

    #[test]
    fn several_stations_at_once_are_passed_in_order() {
        let mut model = model();
        let script = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'One'; Wait-SimTime -Minutes 2; Connect-SimUser 'Tony Smith'";
        assert_eq!(after(&mut model, script), [Spot::Composer(AIKO), Spot::Spooler(AIKO), Spot::Mailbox(TONY), Spot::Seat(TONY)]);
    }

    #[test]
    fn a_toast_that_becomes_a_slip_stays_at_its_seat() {
        let mut model = model();
        let sent = after(&mut model, "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Are you there?'");
        assert_eq!(sent, [Spot::Composer(AIKO), Spot::Seat(TONY)]);
        assert_eq!(after(&mut model, "Wait-SimTime -Minutes 1"), []);
    }

    #[test]
    fn what_is_taken_back_or_comes_in_a_flurry_does_not_fly() {
        let mut model = model();
        let many = "Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hello';".repeat(MAX_FLIGHTS + 1);
        assert_eq!(after(&mut model, &many), []);
        let before = Picture::of(&model);
        model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(0)));
        assert_eq!(before.flights(&model), []);
    }
}
