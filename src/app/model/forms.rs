//! The forms that ask for a name: for a new user and for a new policy. A form keeps what was typed until it has done what it is for, and says at
//! its field what is wrong.

use std::rc::Rc;

use crate::engine::Action;
use crate::tenant::{Command, PolicyName, Refusal, UserKind};

use super::acting::Acting;

/// Something that a visitor did in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormEvent {
    /// A user of that name is to be added.
    AskedForUser(Rc<str>, UserKind),
    /// A policy of that name is to be made.
    AskedForPolicy(Rc<str>),
}

/// What the forms have to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// The form for a new user.
    pub user: FormState,
    /// The form for a new policy.
    pub policy: FormState,
}

/// What one form has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    /// Why what was asked for last was refused.
    pub refusal: Option<Refusal>,
    /// How often the form has done what it is for: each time it is emptied.
    pub done: u32,
}

impl FormState {
    fn answered(&mut self, result: Result<(), Refusal>) {
        match result {
            Ok(()) => {
                self.done += 1;
                self.refusal = None;
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }
}

impl Forms {
    /// Does what a form asks for, or keeps why it was refused.
    pub fn update(&mut self, event: FormEvent, acting: &mut Acting<'_>) {
        match event {
            FormEvent::AskedForUser(name, kind) => {
                let command = Command::NewUser { name, sip: None, department: "".into(), kind };
                let result = acting.try_act(&Action::Act(command), true);
                if result.is_ok()
                    && let Some(user) = acting.session.tenant().users().next_back()
                {
                    acting.seats.open(user.id);
                }
                self.user.answered(result);
            }
            FormEvent::AskedForPolicy(name) => {
                let name = name.trim();
                // A policy without a name has none that could be refused.
                let result = if name.is_empty() {
                    Err(Refusal::NoName)
                } else {
                    let command = Command::NewPolicy { name: PolicyName::new(name), settings: Vec::new() };
                    acting.try_act(&Action::Act(command), true)
                };
                self.policy.answered(result);
            }
        }
    }
}
