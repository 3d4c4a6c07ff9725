//! Presence by hand and by itself, users who come and go.

use super::*;

fn shown(desk: &Desk, user: UserId) -> Presence {
    desk.user(user).presence()
}

#[test]
fn automatic_presence_turns_inactive_then_away() {
    let mut desk = Desk::new();
    desk.wait(Millis(299_999));
    assert_eq!(shown(&desk, AIKO), Presence::Available);
    desk.wait(Millis(1));
    assert_eq!(shown(&desk, AIKO), Presence::Inactive);
    desk.wait(Millis::minutes(5));
    assert_eq!(shown(&desk, AIKO), Presence::Away);
    assert!(desk.tenant.next_timer().is_none());
}

#[test]
fn activity_begins_automatic_presence_anew() {
    let mut desk = Desk::new();
    desk.wait(Millis::minutes(7));
    desk.send(AIKO, LI);
    assert_eq!(shown(&desk, AIKO), Presence::Available);
    desk.wait(Millis::minutes(4));
    desk.act(&Command::ReadMail { user: AIKO, from: None });
    desk.wait(Millis::minutes(4));
    assert_eq!((shown(&desk, AIKO), shown(&desk, TONY)), (Presence::Available, Presence::Away));
}

#[test]
fn only_automatic_presence_turns_and_a_hand_set_one_ends_after_a_day() {
    let mut desk = Desk::new();
    desk.presence(AIKO, PresenceChoice::BeRightBack);
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    desk.presence(CLAIRE, PresenceChoice::Busy);
    desk.wait(Millis(Millis::hours(24).0 - 1));
    assert_eq!([AIKO, TONY, CLAIRE].map(|user| shown(&desk, user)), [Presence::BeRightBack, Presence::DoNotDisturb, Presence::Busy]);
    desk.wait(Millis(1));
    assert_eq!([AIKO, TONY, CLAIRE].map(|user| shown(&desk, user)), [Presence::BeRightBack, Presence::Away, Presence::Away]);
}

#[test]
fn when_a_hand_set_presence_ends_the_idle_time_decides() {
    for (idle, presence, then) in [
        (Millis::minutes(2), Presence::Available, Some((Millis::minutes(3), Presence::Inactive))),
        (Millis::minutes(5), Presence::Inactive, Some((Millis::minutes(5), Presence::Away))),
        (Millis::minutes(9), Presence::Inactive, Some((Millis::minutes(1), Presence::Away))),
        (Millis::minutes(10), Presence::Away, None),
    ] {
        let mut desk = Desk::new();
        desk.presence(TONY, PresenceChoice::Busy);
        desk.wait(Millis(Millis::hours(24).0 - idle.0));
        desk.send(TONY, LI);
        desk.wait(idle);
        assert_eq!(shown(&desk, TONY), presence, "{idle:?}");
        let next = desk.user(TONY).presence_timer().map(|timer| timer.at - desk.now);
        assert_eq!(next, then.map(|(length, _)| length), "{idle:?}");
        if let Some((length, turned)) = then {
            desk.wait(length);
            assert_eq!(shown(&desk, TONY), turned, "{idle:?}");
        }
    }
}

#[test]
fn a_policy_that_ends_appear_offline_leaves_the_user_available_for_five_minutes() {
    let mut desk = Desk::new();
    desk.allow_appear_offline();
    desk.presence(TONY, PresenceChoice::AppearOffline);
    desk.wait(Millis::hours(3));
    desk.set_policy("Global", &[(SettingId::ENABLE_APPEAR_OFFLINE, SettingValue::Boolean(false))]);
    assert_eq!(shown(&desk, TONY), Presence::Available);
    desk.wait(Millis::minutes(5));
    assert_eq!(shown(&desk, TONY), Presence::Inactive);
}

#[test]
fn signing_in_is_automatic_and_signed_out_or_cut_off_no_presence_can_be_set() {
    let mut desk = Desk::new();
    let busy = |user| Command::SetPresence(user, PresenceChoice::Busy);
    assert_eq!(desk.attempt(&busy(LI)), Err(Refusal::SignedOut(LI)));
    desk.act(&Command::Suspend(AIKO));
    assert_eq!(desk.attempt(&busy(AIKO)), Err(Refusal::CutOff(AIKO)));
    desk.presence(TONY, PresenceChoice::Busy);
    desk.act(&Command::SignOut(TONY));
    assert_eq!(shown(&desk, TONY), Presence::Offline);
    desk.act(&Command::SignIn(TONY));
    assert_eq!(shown(&desk, TONY), Presence::Available);
}

#[test]
fn appear_offline_needs_a_policy_that_allows_it_and_ends_with_it() {
    let allow = |flag| [(SettingId::ENABLE_APPEAR_OFFLINE, SettingValue::Boolean(flag))];
    let mut desk = Desk::new();
    let wish = Command::SetPresence(TONY, PresenceChoice::AppearOffline);
    assert_eq!(desk.attempt(&wish), Err(Refusal::AppearOfflineNotAllowed(TONY)));
    desk.new_policy("Hide", &allow(true));
    desk.grant(TONY, "Hide");
    desk.act(&wish);
    assert_eq!((shown(&desk, TONY), desk.user(TONY).presence_seen_by(AIKO)), (Presence::AppearOffline, Presence::Offline));
    desk.set_policy("Hide", &allow(false));
    assert_eq!(shown(&desk, TONY), Presence::Available);
}

#[test]
fn what_changes_nothing_is_no_error() {
    let mut desk = Desk::new();
    for command in [Command::SignIn(AIKO), Command::SignOut(LI), Command::Resume(AIKO)] {
        assert_eq!(desk.attempt(&command), Ok(Vec::new()));
    }
    desk.act(&Command::Suspend(AIKO));
    assert_eq!(desk.attempt(&Command::Suspend(AIKO)), Ok(Vec::new()));
}

#[test]
fn users_come_with_defaults_and_go_without_a_trace_in_the_directory() {
    let mut desk = Desk::new();
    let new = |name: &str| Command::NewUser { name: name.into(), sip: None, department: "IT".into(), kind: UserKind::Tenant };
    assert_eq!(desk.attempt(&new("tony SMITH")), Err(Refusal::NameTaken("tony SMITH".into())));
    assert_eq!(desk.attempt(&new("Tony-Smith")), Err(Refusal::SipTaken("tony.smith@contoso.com".into())));
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::RemoveUser(TONY));
    assert_eq!(desk.state(message), MessageState::MissedNotice);
    assert_eq!(desk.attempt(&Command::SignIn(TONY)), Err(Refusal::UnknownUser));
    desk.act(&new("Tony Smith"));
    let again = desk.tenant.find_user("sip:Tony.Smith@contoso.com");
    assert_eq!((again, desk.tenant.users().count()), (Some(UserId(6)), 6));
}

#[test]
fn nobody_writes_to_oneself() {
    let mut desk = Desk::new();
    let wish = Command::Send { from: AIKO, to: AIKO, text: "".into() };
    assert_eq!(desk.attempt(&wish), Err(Refusal::Oneself(AIKO)));
}
