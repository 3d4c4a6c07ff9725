//! Finds the scene of the story that is told to which a session belongs: after a move in it, or after another session came in its place.

use crate::engine::Session;
use crate::scenario::ScenarioFault;

use super::super::console::Heard;
use super::acting::Acting;
use super::player::Player;
use super::stories::Stories;

impl Stories {
    /// Plays the story of a file on top of the session, up to the end of a scene, or to its own end.
    ///
    /// # Errors
    /// The first mistake in the file; then nothing is played.
    pub fn play(&mut self, file: &str, scene: Option<u32>, acting: &mut Acting<'_>) -> Result<(), ScenarioFault> {
        let until = scene.map_or(usize::MAX, |scene| scene as usize);
        let mut story = Player::of_file(file)?;
        story.rewind(acting.session);
        self.player = Some(story);
        // A task is the visitor's to solve; only a scene after it shows its own way.
        let tells = |story: &Player| story.has_next() && story.played < until && (scene.is_some() || story.task().is_none());
        while self.player.as_ref().is_some_and(tells) {
            self.forward(acting, false);
            acting.seats.close_removed(acting.session.tenant());
        }
        Ok(())
    }

    /// Lets the story stand at the beat that the session's current step belongs to; where it belongs to none, at the one that was told.
    pub fn tell_up_to(&mut self, acting: &mut Acting<'_>) {
        let step = acting.session.step();
        let Some(story) = &mut self.player else { return };
        story.waited = None;
        let at = story.ends.iter().position(|(branch, end)| *end >= step && acting.session.is_part_of(*branch));
        story.played = match at {
            // At the start nothing has happened that could be told.
            Some(0) if step == story.start.1 => 0,
            Some(at) => at + 1,
            None => story.played,
        };
        self.show_heard(acting);
    }

    /// Opens the seats that would be open had the story been played up to a step of the current branch and the session gone on to it; at
    /// the start, those of the first beat.
    pub fn open_seats_up_to(&self, step: u32, acting: &mut Acting<'_>) {
        let branch = acting.session.branch_index();
        let ends = self.player.iter().flat_map(|story| &story.ends).filter(|end| end.0 == branch).map(|end| end.1);
        let ends: Vec<u32> = ends.enumerate().take_while(|(index, end)| *index == 0 || *end <= step).map(|(_, end)| end).collect();
        let mut since = 0;
        for end in ends {
            acting.session.seek(end);
            acting.seats.follow(acting.session, since);
            self.follow(acting);
            acting.seats.close_removed(acting.session.tenant());
            since = end;
        }
        acting.session.seek(step);
        acting.seats.follow(acting.session, since);
    }

    /// Keeps the story where another session is what it tells, as far as it goes; otherwise the story is left. The session has been
    /// replaced already, and stands at its step.
    pub fn keep_if_told(&mut self, acting: &mut Acting<'_>) {
        let (Some(story), Some(language)) = (&mut self.player, acting.language.get()) else { return self.leave() };
        let parts = story.scenario().scripts();
        let mut ends = Vec::new();
        for until in 1..parts.len() {
            let mut told = Session::sample();
            language.rehearse(&mut told, parts.get(..=until).unwrap_or_default());
            let actions = |session: &Session| session.log().map(|entry| entry.action.clone()).take(told.log().len()).collect::<Vec<_>>();
            if actions(acting.session) != actions(&told) {
                break;
            }
            ends.push((acting.session.branch_index(), told.step()));
        }
        if ends.is_empty() {
            return self.leave();
        }
        story.rewind(acting.session);
        story.start = (acting.session.branch_index(), 0);
        story.played = ends.len();
        story.heard = ends.iter().map(|_| Heard::default()).collect();
        story.ends = ends;
        self.tell_up_to(acting);
    }
}
