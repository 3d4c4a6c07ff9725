//! The administrator's lane: what was done to the tenant, each act where it stands. There is none where the administrator did nothing.

use crate::engine::{Action, Session};
use crate::tenant::Command;
use crate::text::{Locale, Text};
use crate::wording;

use super::axis::ActTime;
use super::place::Ground;
use super::{AdminLane, ChartX};

/// How far below the upper edge of the lane its words and its line are.
const WORDS_PX: i32 = 11;
const LINE_PX: i32 = 19;

/// What the administrator did after a step, up to the current one: when, and in words.
pub fn acts(session: &Session, after: u32, locale: &Locale) -> Vec<(ActTime, String)> {
    let steps = after + 1..=session.step();
    let of_admin = steps.filter_map(|step| {
        let entry = session.entry(step)?;
        let Action::Act(command) = &entry.action else { return None };
        is_administrators(command)
            .then(|| (ActTime { at: entry.ended_at.0, step }, wording::action(session.tenant(), &entry.action, locale)))
    });
    of_admin.collect()
}

/// Places them, with as many words as have room, the latest first.
pub fn lane(acts: Vec<(ActTime, String)>, ground: &mut Ground<'_>, top: i32) -> Option<AdminLane> {
    if acts.is_empty() || ground.plan.is_strip() {
        return None;
    }
    let placed: Vec<_> = acts.into_iter().map(|(act, deed)| (ground.x(act), act.step, deed)).collect();
    let end = ground.end;
    let write = |(x, _, deed): &(ChartX, u32, String)| ground.room.write(*x + ChartX::px(2), top + WORDS_PX, deed, end);
    let labels = placed.iter().rev().filter_map(write).collect();
    Some(AdminLane { name: ground.plan.locale.say(Text::TimelineAdministrator), y: top + LINE_PX, acts: placed, labels })
}

/// Whether the administrator of the tenant does this, and nobody at a client.
pub fn is_administrators(command: &Command) -> bool {
    match command {
        Command::NewUser { .. }
        | Command::RemoveUser(_)
        | Command::SetMailbox { .. }
        | Command::SetTenant { .. }
        | Command::NewPolicy { .. }
        | Command::SetPolicy { .. }
        | Command::GrantPolicy { .. }
        | Command::RemovePolicy(_) => true,
        Command::SignIn(_)
        | Command::SignOut(_)
        | Command::Suspend(_)
        | Command::Resume(_)
        | Command::SetPresence(..)
        | Command::SetClient { .. }
        | Command::SetRelationship { .. }
        | Command::Send { .. }
        | Command::OpenToast { .. }
        | Command::CloseToast { .. }
        | Command::ReadMail { .. }
        | Command::Shell(_) => false,
    }
}
