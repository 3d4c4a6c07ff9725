//! Practice: endless questions of a theme, made from a seed. The same theme, seed, and number give the same question on every machine. What is asked is played like
//! everything else, so the answers are outcomes that the tenant's rules gave.

use std::collections::BTreeSet;

use crate::tenant::{
    Build, Command, Install, MailboxHome, MessageId, Millis, PolicyName, PresenceChoice, Relationship, SettingId, SettingValue, User,
    UserId,
};

use super::action::Action;
use super::question::outcome_question;
use super::session::Session;
use super::what_if::what_ifs;

/// What every message of an exercise says, in its script.
pub const PRACTICE_MESSAGE: &str = "Are you there?";

/// What the questions are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PracticeTheme {
    /// What the sender's client asks before it keeps an offline message.
    Gates,
    /// What the recipient's presence, relationship, and connection do.
    Presence,
    /// Which policy says whether there are offline messages.
    Policy,
    /// What happens before and after the two minutes.
    Timing,
    /// What comes into the mailbox.
    Mail,
}

impl PracticeTheme {
    /// All of them, as they are offered.
    pub const ALL: [Self; 5] = [Self::Gates, Self::Presence, Self::Policy, Self::Timing, Self::Mail];

    /// The public name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gates => "gates",
            Self::Presence => "presence",
            Self::Policy => "policy",
            Self::Timing => "timing",
            Self::Mail => "mail",
        }
    }

    /// The theme with a public name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// A question to practice with: what is done in the sample tenant, and the message that is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// What is done, until the outcome is there.
    pub acts: Vec<Action>,
    /// The message that is asked about.
    pub message: MessageId,
    /// The two people, the sender first.
    pub people: (UserId, UserId),
    /// How many rules would each, with another answer alone, have given the message another fate.
    pub rules: usize,
}

/// How many exercises of one round there are: the first one is the easiest, and none after it is easier than the one before.
const ROUND: u32 = 9;
/// How many exercises are made, of which the hardest stay from the second round on.
const CANDIDATES: usize = 18;
/// How many are tried at most until there are so many.
const MOST_TRIES: u32 = 120;

/// The exercise with a number, from 1. Within the first nine the number of rules that matter does not fall; those that come after are from the upper half.
pub fn exercise(theme: PracticeTheme, seed: u64, number: u32) -> Exercise {
    let number = number.saturating_sub(1);
    let (round, place) = (number / ROUND, (number % ROUND) as usize);
    let mut found = candidates(theme, seed, round);
    // From easy to hard in the first round; the harder half in all others.
    let step = if round == 0 { found.len().saturating_sub(1) / (ROUND as usize - 1) } else { 1 };
    let first = if round == 0 { 0 } else { found.len().saturating_sub(ROUND as usize) };
    let place = (first + place * step.max(1)).min(found.len().saturating_sub(1));
    if found.is_empty() { plain() } else { found.swap_remove(place) }
}

/// Exercises of one round, each another one, from those with the fewest rules that matter to those with the most.
fn candidates(theme: PracticeTheme, seed: u64, round: u32) -> Vec<Exercise> {
    let mut dice = Dice(seed);
    dice.0 = dice.roll() ^ theme as u64;
    dice.0 = dice.roll() ^ u64::from(round);
    let mut found: Vec<Exercise> = Vec::new();
    for _ in 0..MOST_TRIES {
        let made = candidate(theme, &mut dice).filter(|made| !found.contains(made));
        found.extend(made);
        if found.len() == CANDIDATES {
            break;
        }
    }
    found.sort_by_key(|exercise| exercise.rules);
    found
}

/// The exercise that there always is: a message to somebody who is signed out.
fn plain() -> Exercise {
    let people = (UserId(1), UserId(2));
    let acts = vec![Action::Act(Command::SignOut(people.1)), send(people)];
    Exercise { acts, message: MessageId(1), people, rules: 1 }
}

/// An exercise at random; `None` where it is none: something was refused or changed nothing, or nothing else could have become of the message.
fn candidate(theme: PracticeTheme, dice: &mut Dice) -> Option<Exercise> {
    let mut session = Session::sample();
    let users: Vec<UserId> = session.tenant().users().map(|user| user.id).collect();
    let from = *dice.pick(&users)?;
    let others: Vec<UserId> = users.into_iter().filter(|user| *user != from).collect();
    let people = (from, *dice.pick(&others)?);
    let is_online = |user: UserId| session.tenant().user(user).is_some_and(User::is_online);
    let mut plan = Sketch { people, dice, before: Vec::new(), after: Vec::new() };
    if !is_online(from) {
        plan.before.push(Command::SignIn(from));
    }
    plan.fill(theme, is_online(people.1));
    let Sketch { before, after, .. } = plan;
    let acts: Vec<Action> = before.into_iter().map(Action::Act).chain([send(people)]).chain(after).collect();
    for act in &acts {
        let (group, step) = (session.new_group(), session.step());
        session.act(act.clone(), group).ok()?;
        // What changes nothing is no part of a question.
        if session.events(step + 1).is_empty() && !matches!(act, Action::Wait(_)) {
            return None;
        }
    }
    let message = session.tenant().messages().iter().next()?.id;
    let truth = outcome_question(&session, message)?.truth;
    let turning = what_ifs(&session, message).into_iter().filter(|what_if| what_if.fate.state != truth);
    let rules: BTreeSet<&str> = turning.map(|what_if| what_if.alternative.rule.info().id).collect();
    Some(Exercise { acts, message, people, rules: rules.len() })
}

fn send((from, to): (UserId, UserId)) -> Action {
    Action::Act(Command::Send { from, to, text: PRACTICE_MESSAGE.into() })
}

/// What an exercise consists of, while it is made.
struct Sketch<'a> {
    people: (UserId, UserId),
    dice: &'a mut Dice,
    /// What is done before the message is sent.
    before: Vec<Command>,
    /// What is done after that.
    after: Vec<Action>,
}

impl Sketch<'_> {
    fn fill(&mut self, theme: PracticeTheme, is_online: bool) {
        let (from, to) = self.people;
        match theme {
            PracticeTheme::Gates => {
                self.facts_of_client(from, 2);
                self.facts_of_client(to, 1);
                self.sign_out(is_online);
                self.wait(&[0, 0, 60, 120]);
            }
            PracticeTheme::Presence => {
                self.sign_in(is_online);
                self.presence();
                self.relationship();
                if self.dice.below(4) == 0 {
                    self.before.push(Command::Suspend(to));
                }
                self.wait(&[0, 0, 30, 60]);
            }
            PracticeTheme::Policy => {
                self.policies();
                self.sign_out(is_online);
                self.wait(&[0, 0, 120]);
            }
            PracticeTheme::Timing => self.timing(is_online),
            PracticeTheme::Mail => {
                self.mailbox();
                if self.dice.below(2) == 0 {
                    self.sign_out(is_online);
                } else {
                    self.sign_in(is_online);
                }
                if self.dice.below(2) == 0 {
                    self.presence();
                }
                self.wait(&[30, 120, 150]);
            }
        }
    }

    fn sign_out(&mut self, is_online: bool) {
        self.before.extend(is_online.then_some(Command::SignOut(self.people.1)));
    }

    fn sign_in(&mut self, is_online: bool) {
        self.before.extend((!is_online).then_some(Command::SignIn(self.people.1)));
    }

    /// Lets one of these numbers of seconds pass.
    fn wait(&mut self, seconds: &[u64]) {
        let seconds = self.dice.pick(seconds).copied().unwrap_or(0);
        self.after.extend((seconds > 0).then_some(Action::Wait(Millis::seconds(seconds))));
    }

    /// Up to so many facts of a client that the gates look at.
    fn facts_of_client(&mut self, user: UserId, most: usize) {
        let mut facts = vec![
            Command::SetClient { user, install: Some(Install::Msi), build: None },
            Command::SetClient { user, install: None, build: Some(Build::BEFORE_OFFLINE_MESSAGES) },
            Command::SetMailbox { user, home: None, web_services: Some(false) },
            Command::SetMailbox { user, home: Some(MailboxHome::OnPremises), web_services: None },
        ];
        for _ in 0..self.dice.below(most + 1) {
            let fact = facts.swap_remove(self.dice.below(facts.len()));
            self.before.push(fact);
        }
    }

    fn presence(&mut self) {
        let choices = [
            PresenceChoice::Busy,
            PresenceChoice::DoNotDisturb,
            PresenceChoice::Away,
            PresenceChoice::BeRightBack,
            PresenceChoice::Presenting,
            PresenceChoice::DoNotDisturb,
        ];
        let choice = self.dice.pick(&choices).copied();
        self.before.extend(choice.map(|choice| Command::SetPresence(self.people.1, choice)));
    }

    fn relationship(&mut self) {
        let (contact, user) = self.people;
        let relations = [Relationship::Workgroup, Relationship::FriendsAndFamily, Relationship::Blocked];
        let relationship = self.dice.pick(&relations).copied().filter(|_| self.dice.below(3) > 0);
        self.before.extend(relationship.map(|relationship| Command::SetRelationship { user, contact, relationship }));
    }

    fn policies(&mut self) {
        let setting = |on: bool| vec![(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(on))];
        let (global, own) = (self.dice.below(2) == 0, self.dice.below(2) == 0);
        if !global {
            self.before.push(Command::SetPolicy { name: PolicyName::new("Global"), settings: setting(false) });
        }
        let name = PolicyName::new("Quiet");
        self.before.push(Command::NewPolicy { name: name.clone(), settings: setting(own) });
        let user = if self.dice.below(3) > 0 { self.people.0 } else { self.people.1 };
        self.before.push(Command::GrantPolicy { user, policy: Some(name) });
    }

    fn timing(&mut self, is_online: bool) {
        let (from, to) = self.people;
        let wait = |seconds| Action::Wait(Millis::seconds(seconds));
        if self.dice.below(3) == 0 {
            self.sign_in(is_online);
            let seconds = self.dice.pick(&[10, 20, 40]).copied().unwrap_or(10);
            let acts = [Command::OpenToast { user: to, from: None }, Command::CloseToast { user: to, from: None }, Command::SignOut(to)];
            let act = self.dice.pick(&acts).cloned().filter(|_| seconds < 30);
            self.after.push(wait(seconds));
            self.after.extend(act.map(Action::Act));
            return;
        }
        self.sign_out(is_online);
        let first = self.dice.pick(&[30, 60, 90, 119]).copied().unwrap_or(60);
        self.after.push(wait(first));
        let acts = [Command::SignIn(to), Command::SignOut(from), Command::Suspend(from)];
        let act = self.dice.pick(&acts).cloned();
        self.after.extend(act.map(Action::Act));
        let second = self.dice.pick(&[1, 30, 60, 90]).copied().unwrap_or(60);
        self.after.push(wait(second));
        if self.dice.below(3) == 0 {
            self.after.push(Action::Act(Command::SignIn(to)));
        }
    }

    fn mailbox(&mut self) {
        let user = self.people.1;
        let facts = [
            Command::SetMailbox { user, home: Some(MailboxHome::None), web_services: None },
            Command::SetMailbox { user, home: Some(MailboxHome::OnPremises), web_services: None },
            Command::SetMailbox { user, home: None, web_services: Some(false) },
        ];
        let fact = self.dice.pick(&facts).cloned().filter(|_| self.dice.below(3) > 0);
        self.before.extend(fact);
    }
}

/// Numbers that look as if they were thrown, and are the same for the same seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to the one before `count`.
    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.roll() % count).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}
