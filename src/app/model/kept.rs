//! What of the stories is kept on this device: which were told to their ends, which tasks were solved, and how questions were answered.

use std::collections::BTreeSet;

use crate::engine::Session;
use crate::scenario;

use super::stories::Stories;

impl Stories {
    /// The shipped stories that were told to their ends on this device.
    pub const fn seen(&self) -> &BTreeSet<&'static str> {
        &self.seen
    }

    /// Recalls the stories that were seen at earlier visits.
    pub fn recall_seen(&mut self, seen: &[String]) {
        self.seen.extend(seen.iter().filter_map(|id| scenario::find(id)).map(|entry| entry.id));
    }

    /// Ticks the story that is told, where it has come to its end. Returns whether that is new.
    pub fn tick_seen(&mut self, session: &Session) -> bool {
        let ended = self.player.as_ref().filter(|story| !story.is_own && story.is_done(session));
        let entry = ended.and_then(|story| scenario::find(&story.scenario().id));
        entry.is_some_and(|entry| self.seen.insert(entry.id))
    }
}
