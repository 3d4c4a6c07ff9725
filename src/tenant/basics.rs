//! The basic types of the tenant: time, ids, steps and facts that remember who set them. No rule is known here.

use std::fmt;
use std::ops::{Add, Sub};

/// A moment of the virtual clock, in milliseconds since the session began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct SimTime(pub u64);

/// A length of virtual time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millis(pub u64);

impl Millis {
    /// A length of `count` seconds.
    pub const fn seconds(count: u64) -> Self {
        Self(count.saturating_mul(1_000))
    }

    /// A length of `count` minutes.
    pub const fn minutes(count: u64) -> Self {
        Self::seconds(count.saturating_mul(60))
    }

    /// A length of `count` hours.
    pub const fn hours(count: u64) -> Self {
        Self::minutes(count.saturating_mul(60))
    }
}

impl Add<Millis> for SimTime {
    type Output = Self;

    /// Saturates: the clock never wraps around.
    fn add(self, length: Millis) -> Self {
        Self(self.0.saturating_add(length.0))
    }
}

impl Sub for SimTime {
    type Output = Millis;

    /// The length from `earlier` to this time; zero where `earlier` is later.
    fn sub(self, earlier: Self) -> Millis {
        Millis(self.0.saturating_sub(earlier.0))
    }
}

macro_rules! id {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// A user, counted from 0 in the order of creation; never given twice.
    UserId
}
id! {
    /// A message, counted from 1 in the order of sending.
    MessageId
}
id! {
    /// An item in a mailbox, counted from 0 in the order of arrival.
    MailId
}
id! {
    /// A client policy, counted from 0 in the order of creation; 0 is Global. A removed policy keeps its id and its name.
    PolicyId
}
id! {
    /// The number of an action on the timeline, counted from 1. Step 0 is the start, before any action.
    Step
}

impl Step {
    /// This step, or `None` for the start.
    pub(crate) const fn on_timeline(self) -> Option<Self> {
        if self.0 == 0 { None } else { Some(self) }
    }
}

impl UserId {
    /// The index in the table of users.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

impl MessageId {
    /// The index in the table of messages.
    pub(crate) const fn index(self) -> usize {
        (self.0 as usize).wrapping_sub(1)
    }
}

/// The time and the step at which something is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The virtual time.
    pub now: SimTime,
    /// The step whose action is being played.
    pub step: Step,
}

/// A value and the step that set it, so that a reason can point to that step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// The current value.
    pub value: T,
    /// The step that set the value; `None` for what held at the start.
    pub set_by: Option<Step>,
}

impl<T> Fact<T> {
    /// A value that held at the start.
    pub const fn given(value: T) -> Self {
        Self { value, set_by: None }
    }

    /// A value that a step has set; step 0 counts as the start.
    pub const fn set(value: T, by: Step) -> Self {
        Self { value, set_by: by.on_timeline() }
    }
}

/// The FNV-1a hash of letters: the same on every machine and in every version.
pub(crate) fn fnv1a(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, letter| (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3))
}

/// An enum whose variants have a public name: in scripts, snapshots and attributes.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// All variants, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// The public names, in the order of [`Self::ALL`].
            pub const NAMES: &[&str] = &[$(stringify!($variant)),+];

            /// The public name.
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The variant with that public name, ignoring case.
            pub fn named(name: &str) -> Option<Self> {
                let place = Self::NAMES.iter().position(|own| own.eq_ignore_ascii_case(name))?;
                Self::ALL.get(place).copied()
            }
        }
    };
}
pub(crate) use named;
