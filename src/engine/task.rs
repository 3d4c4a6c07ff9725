//! Tasks: messages that shall end in given states, and the shortest way there, found by trying every act. Waiting costs nothing. Nothing here knows which
//! acts are barred: whoever asks says so.

use crate::tenant::{
    Build, Command, Install, MailboxHome, MessageId, MessageState, PolicyName, PolicyRefresh, PresenceChoice, Relationship, SettingId,
    SettingValue, Tenant, UserId,
};

use super::action::Action;
use super::moment::Moment;

/// What shall become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The message, which need not have been sent yet; where its people are named, this one or one that was sent after it.
    pub message: MessageId,
    /// The state in which it shall be.
    pub state: MessageState,
    /// Who writes it, and whom it is for.
    pub between: Option<(UserId, UserId)>,
}

impl Goal {
    /// Whether the message is in that state.
    pub fn is_met(self, tenant: &Tenant) -> bool {
        let Some(people) = self.between else {
            return tenant.message(self.message).is_some_and(|message| message.state() == self.state);
        };
        let later = tenant.messages().iter().rev().take_while(|message| message.id >= self.message);
        later.into_iter().any(|message| (message.from, message.to) == people && message.state() == self.state)
    }
}

/// What a search for a way to some goals has found.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskWay {
    /// The shortest way, with its waits.
    Found(Vec<Action>),
    /// No way is as short as it was asked for.
    Nowhere,
    /// There are more ways than were to be tried.
    TooMany,
}

/// A search for the shortest way to some goals.
pub struct TaskSearch<'a> {
    /// What shall become of the messages, all of it at the same moment.
    pub goals: &'a [Goal],
    /// Who takes part.
    pub people: &'a [UserId],
    /// Whether an act is allowed.
    pub may: &'a dyn Fn(&Action, &Tenant) -> bool,
    /// How many acts are tried at most.
    pub most_tries: u32,
}

/// How often a way waits for the next thing that is due between two acts, at most.
const MOST_WAITS: usize = 4;

impl TaskSearch<'_> {
    /// The shortest way from a moment, of at most so many acts.
    pub fn shortest(&self, start: &Moment, most_acts: usize) -> TaskWay {
        let mut walk = TaskWalk { search: self, tries: 0, way: Vec::new() };
        for acts in 0..=most_acts {
            if walk.leads_from(start, acts) {
                return TaskWay::Found(walk.way);
            }
            if walk.tries > self.most_tries {
                return TaskWay::TooMany;
            }
        }
        TaskWay::Nowhere
    }
}

/// A search under way.
struct TaskWalk<'a> {
    search: &'a TaskSearch<'a>,
    tries: u32,
    /// What was done so far.
    way: Vec<Action>,
}

impl TaskWalk<'_> {
    /// Whether so many acts lead from a moment to the goals; then the way holds them.
    fn leads_from(&mut self, start: &Moment, acts: usize) -> bool {
        let (mut moment, length) = (start.clone(), self.way.len());
        for waits in 0..=MOST_WAITS {
            if waits > 0 {
                if moment.tenant().next_timer().is_none() || moment.play(&Action::WaitNext).is_err() {
                    break;
                }
                self.way.push(Action::WaitNext);
            }
            let is_there = acts == 0 && self.search.goals.iter().all(|goal| goal.is_met(moment.tenant()));
            if is_there || acts > 0 && self.leads_on(&moment, acts - 1) {
                return true;
            }
        }
        self.way.truncate(length);
        false
    }

    /// Whether an act that changes something, and then so many others, lead to the goals.
    fn leads_on(&mut self, moment: &Moment, left: usize) -> bool {
        for act in possible_acts(moment.tenant(), self.search.people) {
            if self.tries > self.search.most_tries {
                return false;
            }
            if !(self.search.may)(&act, moment.tenant()) {
                continue;
            }
            self.tries += 1;
            let mut next = moment.clone();
            if !next.play(&act).is_ok_and(|events| !events.is_empty()) {
                continue;
            }
            self.way.push(act);
            if self.leads_from(&next, left) {
                return true;
            }
            self.way.pop();
        }
        false
    }
}

/// Everything that these people and the administrator can do for one another.
fn possible_acts(tenant: &Tenant, people: &[UserId]) -> Vec<Action> {
    let archiving = |on: bool| vec![(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(on))];
    let global = |on: bool| Command::SetPolicy { name: PolicyName::new("Global"), settings: archiving(on) };
    let refresh = |refresh| Command::SetTenant { era: None, refresh: Some(refresh) };
    let mut acts = vec![global(false), global(true), refresh(PolicyRefresh::SignIn), refresh(PolicyRefresh::Immediate)];
    for user in people.iter().copied() {
        acts.extend(acts_of_client(user));
        acts.extend(acts_of_setup(user));
        let granted = tenant.policies().map(|policy| Some(policy.name.clone())).chain([None]);
        acts.extend(granted.map(|policy| Command::GrantPolicy { user, policy }));
        for contact in people.iter().copied().filter(|contact| *contact != user) {
            acts.extend(Relationship::ALL.iter().map(|relationship| Command::SetRelationship {
                user,
                contact,
                relationship: *relationship,
            }));
            acts.push(Command::Send { from: user, to: contact, text: "…".into() });
        }
    }
    acts.into_iter().map(Action::Act).collect()
}

/// What somebody does at the own client.
fn acts_of_client(user: UserId) -> impl Iterator<Item = Command> {
    let own = [
        Command::SignIn(user),
        Command::SignOut(user),
        Command::Suspend(user),
        Command::Resume(user),
        Command::OpenToast { user, from: None },
        Command::CloseToast { user, from: None },
        Command::ReadMail { user, from: None },
    ];
    own.into_iter().chain(PresenceChoice::ALL.iter().map(move |choice| Command::SetPresence(user, *choice)))
}

/// What can be installed at somebody's, and where the mailbox can be.
fn acts_of_setup(user: UserId) -> Vec<Command> {
    let builds = [None, Some(Build::BEFORE_OFFLINE_MESSAGES), Some(Build::CURRENT)];
    let installs = [None, Some(Install::ClickToRun), Some(Install::Msi)];
    let homes = [None, Some(MailboxHome::Online), Some(MailboxHome::OnPremises), Some(MailboxHome::None)];
    let clients = installs.into_iter().flat_map(|install| builds.map(|build| Command::SetClient { user, install, build }));
    let services = [None, Some(true), Some(false)];
    let mailboxes = homes.into_iter().flat_map(|home| services.map(|web_services| Command::SetMailbox { user, home, web_services }));
    clients.chain(mailboxes).collect()
}
