//! What a message and a step cost, as counts. Plain arguments, so that `valgrind --tool=callgrind` can count instructions:
//!
//! `cargo bench --no-default-features --bench engine -- <mode> <users> <messages>` with the modes
//! `setup` (the users alone), `messages` (users and messages; the difference to `setup`, by the messages, is the price of one),
//! `seek` (steps played for seeking anywhere), `window` (the train chart's data) and `what-if` (the single changes of each message, to be
//! taken with 100 messages, which make about 200 steps). Prints `key value` lines.

use std::hint::black_box;

use while_you_were_out::engine::{Action, Session, StartPoint, UndoGroup, Window, ledger, other_fates, timeline};
use while_you_were_out::tenant::{Command, Millis, SimTime, Step, Tenant, UserId, UserKind};

/// In this time everybody sends one message, for any number of users: a person does not write more in a larger company.
const ROUND: Millis = Millis::minutes(10);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |place: usize, default: u32| arguments.get(place).and_then(|text| text.parse().ok()).unwrap_or(default);
    let (users, messages) = (number(1, 100), number(2, 1_000));
    let mode = arguments.first().map_or("messages", String::as_str);
    let mut session = company(users);
    if mode != "setup" {
        talk(&mut session, users, messages);
    }
    let ledger = ledger(session.tenant());
    println!("mode {mode}\nusers {users}\nmessages {}\nbalanced {}\nsteps {}", ledger.sent, ledger.is_balanced(), session.steps());
    match mode {
        "seek" => seek_everywhere(&mut session),
        "window" => look(&session, users),
        "what-if" => ask(&session),
        _ => {}
    }
    black_box(session);
}

fn act(session: &mut Session, input: Action) {
    let done = session.act(input, UndoGroup(0));
    assert!(done.is_ok(), "the bench does only what is allowed");
}

/// A tenant with so many users, every fourth signed out.
fn company(users: u32) -> Session {
    let mut session = Session::new(Tenant::empty());
    for number in 0..users {
        let name = format!("User {number}").into();
        act(&mut session, Action::Act(Command::NewUser { name, sip: None, department: "IT".into(), kind: UserKind::Tenant }));
        if number % 4 == 3 {
            act(&mut session, Action::Act(Command::SignOut(UserId(number))));
        }
    }
    session
}

/// Messages to neighbours, present and absent ones; toasts are opened, ignored or left alone; absent ones come and go.
fn talk(session: &mut Session, users: u32, messages: u32) {
    let pause = Millis(ROUND.0 / u64::from(users));
    for number in 0..messages {
        let present = number % users / 4 * 4;
        let to = UserId((present + 1 + number % 7) % users);
        let from = UserId(if to.0 == present { present + 1 } else { present });
        act(session, Action::Act(Command::Send { from, to, text: "Lunch?".into() }));
        act(session, Action::Wait(pause));
        match number % 10 {
            2 => act(session, Action::Act(Command::OpenToast { user: to, from: None })),
            4 => act(session, Action::Act(Command::CloseToast { user: to, from: None })),
            6 => act(session, Action::Act(Command::SignIn(to))),
            8 if to.0 % 4 == 3 => act(session, Action::Act(Command::SignOut(to))),
            9 => act(session, Action::Act(Command::ReadMail { user: to, from: None })),
            _ => {}
        }
    }
}

/// Seeks to a thousand steps all over the session, and prints the longest way.
fn seek_everywhere(session: &mut Session) {
    let steps = session.steps();
    let longest = (0..1_000_u32).map(|number| session.seek(number.wrapping_mul(2_654_435_761) % (steps + 1))).max().unwrap_or(0);
    println!("seek_steps_max {longest}\nseek_share_ppm {}", u64::from(longest) * 1_000_000 / u64::from(steps.max(1)));
    session.reset(StartPoint::Start);
}

/// Asks what would have given each message another fate, and prints how many changes were played.
fn ask(session: &Session) {
    let played = session.tenant().messages().iter().map(|message| other_fates(session, message.id).changes.len());
    println!("replays {}", played.sum::<usize>());
}

fn look(session: &Session, users: u32) {
    let lanes: Vec<UserId> = (0..users.min(6)).map(UserId).collect();
    let window = Window { from: SimTime(0), after: Step(0), to: session.now(), lanes: &lanes, limit: 200 };
    let shown = timeline(session.moment(), &window);
    println!("tracks {}\ncut {}", shown.tracks.len(), shown.cut);
}
