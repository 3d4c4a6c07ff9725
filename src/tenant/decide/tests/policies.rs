//! P1–P10.

use super::*;

const ON: (SettingId, SettingValue) = (SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(true));
const NULL: (SettingId, SettingValue) = (SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Null);

fn sends_offline(desk: &mut Desk) -> bool {
    let message = desk.send(AIKO, TONY);
    desk.state(message) == MessageState::Spooled
}

#[test]
fn p1_a_policy_of_ones_own_beats_global_both_ways_and_as_a_whole() {
    for (global, own) in [(OFF, ON), (ON, OFF), (OFF, NULL)] {
        let mut desk = Desk::with_tony_away();
        let on = own != OFF;
        desk.set_policy("Global", &[global]);
        desk.new_policy("Own", &[own]);
        desk.grant(AIKO, "tag:own");
        assert_eq!(sends_offline(&mut desk), on);
        assert_eq!(desk.reason(MessageId(1), Rule::P1).set_by, Some(Step(4)));
    }
}

#[test]
fn p2_null_counts_as_true_and_stays_null() {
    let mut desk = Desk::with_tony_away();
    desk.set_policy("Global", &[NULL]);
    assert!(sends_offline(&mut desk));
    let global = desk.tenant.find_policy(&PolicyName::new("Global")).unwrap();
    assert_eq!(global.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING), Fact { value: None, set_by: Some(Step(2)) });
    assert!(desk.rules(MessageId(1)).contains(&Rule::P2));
}

#[test]
fn p4_granting_nothing_takes_the_policy_away() {
    let mut desk = Desk::with_tony_away();
    desk.new_policy("Off", &[OFF]);
    desk.grant(AIKO, "Off");
    assert!(!sends_offline(&mut desk));
    desk.act(&Command::GrantPolicy { user: AIKO, policy: None });
    assert!(sends_offline(&mut desk));
    assert_eq!(desk.reason(MessageId(2), Rule::P4).set_by, Some(Step(5)));
}

#[test]
fn p5_global_and_unknown_policies_cannot_be_granted() {
    let mut desk = Desk::new();
    for name in ["Global", "Nope"] {
        let name = PolicyName::new(name);
        let wish = Command::GrantPolicy { user: AIKO, policy: Some(name.clone()) };
        assert_eq!(desk.attempt(&wish), Err(Refusal::NotGrantable(name)));
    }
    let ann = desk.external();
    let wish = Command::GrantPolicy { user: ann, policy: None };
    assert_eq!(desk.attempt(&wish), Err(Refusal::NotAdministered(ann)));
}

#[test]
fn p6_removing_global_resets_it() {
    let mut desk = Desk::with_tony_away();
    desk.set_policy("Global", &[OFF]);
    desk.act(&Command::RemovePolicy(PolicyName::new("Global")));
    assert!(sends_offline(&mut desk));
    assert_eq!(desk.reason(MessageId(1), Rule::G4).set_by, Some(Step(3)));
}

#[test]
fn p7_the_users_of_a_removed_policy_fall_back_to_global_for_good() {
    let mut desk = Desk::with_tony_away();
    desk.new_policy("Off", &[OFF]);
    desk.grant(AIKO, "Off");
    desk.act(&Command::RemovePolicy(PolicyName::new("off")));
    assert!(sends_offline(&mut desk));
    assert_eq!(desk.reason(MessageId(1), Rule::P7).set_by, Some(Step(4)));
    desk.new_policy("Off", &[OFF]);
    assert!(desk.tenant.assigned(desk.user(AIKO)).is_none());
    assert!(sends_offline(&mut desk));
}

#[test]
fn p8_predefined_policies_but_global_can_be_neither_set_nor_removed() {
    let mut desk = Desk::new();
    let name = PolicyName::new("ClientPolicyNoIMURL");
    let refused = Err(Refusal::PredefinedPolicy(name.clone()));
    assert_eq!(desk.attempt(&Command::SetPolicy { name: name.clone(), settings: vec![OFF] }), refused);
    assert_eq!(desk.attempt(&Command::RemovePolicy(name.clone())), refused);
    desk.grant(AIKO, "ClientPolicyNoSaveIMNoArchiving");
    desk.act(&Command::SignOut(TONY));
    assert!(!sends_offline(&mut desk), "it switches offline messages off without any new policy");
}

#[test]
fn p10_a_changed_policy_reaches_the_client_at_its_next_sign_in() {
    let refresh = |refresh| Command::SetTenant { era: None, refresh: Some(refresh) };
    let mut desk = Desk::with_tony_away();
    desk.act(&refresh(PolicyRefresh::SignIn));
    desk.set_policy("Global", &[OFF]);
    assert!(sends_offline(&mut desk));
    let server = desk.tenant.effective(desk.user(AIKO)).unwrap().policy.archives();
    assert!(!server, "effective is what the server says");
    desk.act(&Command::SignOut(AIKO));
    desk.act(&Command::SignIn(AIKO));
    assert!(!sends_offline(&mut desk));
    desk.set_policy("Global", &[ON]);
    assert!(!sends_offline(&mut desk));
    desk.act(&refresh(PolicyRefresh::Immediate));
    assert!(sends_offline(&mut desk), "back to immediate brings all clients up to date");
}

#[test]
fn policies_are_found_by_name_in_any_case_and_checked_by_type() {
    let mut desk = Desk::new();
    let names: Vec<&str> = desk.tenant.policies().map(|policy| policy.name.as_str()).collect();
    assert_eq!((names.len(), names[0], names[10]), (11, "Global", "ClientPolicyEnableSkypeUI"));
    let again = Command::NewPolicy { name: PolicyName::new("TAG:global"), settings: Vec::new() };
    assert_eq!(desk.attempt(&again), Err(Refusal::PolicyExists(PolicyName::new("Global"))));
    let wrong = (SettingId::ENABLE_URL, SettingValue::Number(1));
    let wish = Command::SetPolicy { name: PolicyName::new("Global"), settings: vec![wrong] };
    assert_eq!(desk.attempt(&wish), Err(Refusal::WrongValue(SettingId::ENABLE_URL)));
    let unknown = PolicyName::new("Nope");
    assert_eq!(desk.attempt(&Command::RemovePolicy(unknown.clone())), Err(Refusal::UnknownPolicy(unknown)));
}

#[test]
fn another_era_opens_a_fresh_window_and_leaves_the_tenant() {
    let mut desk = Desk::new();
    assert!(desk.tenant.is_connected());
    desk.act(&Command::SetTenant { era: Some(Era::Teams2), refresh: None });
    assert!(!desk.tenant.is_connected());
    desk.act(&Command::Shell(ShellAct::Connect));
    assert!(desk.tenant.is_connected());
    assert_eq!(desk.tenant.users().count(), 6);
}
