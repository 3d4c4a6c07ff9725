//! The engine: the virtual clock, the log of inputs and every moment of a session.
//!
//! A [`Session`] plays [`Input`]s on a tenant and can stand at any step of them: state is a function of the log and the step.
//! Nothing here knows a rule (that is `tenant`'s part), a script, a sentence or a browser.

mod checkpoints;
mod chronicle;
mod ledger;
mod moment;
mod session;
#[cfg(test)]
mod tests;
mod timeline;
mod world;

pub use chronicle::{Chronicle, Span};
pub use ledger::{Ledger, ledger};
pub use moment::Moment;
pub use session::{Session, WorldInfo};
pub use timeline::{Band, End, Lane, Leg, Mark, Stop, Timeline, Track, Window, timeline, track};
pub use world::{Base, Entry, Group, Input};
