//! Kept moments from which any other is reached in few steps. Which tenant they hold does not matter here.

use super::moment::Moment;

/// As many moments as are kept at most; every other one is dropped when there are more.
const KEPT: usize = 256;
/// The distance of the first ones.
const FIRST_SPACING: u32 = 16;

/// Moments at equal distances, at least 128 of them in a long session: the way to any step is below 1 % of it.
#[derive(Clone, Debug)]
pub(super) struct Checkpoints {
    /// The moments at 0, `spacing`, 2 × `spacing` …
    moments: Vec<Moment>,
    spacing: u32,
}

impl Checkpoints {
    pub fn new(start: Moment) -> Self {
        Self { moments: vec![start], spacing: FIRST_SPACING }
    }

    /// Keeps a moment of the growing end, if it stands at the right distance.
    pub fn offer(&mut self, moment: &Moment) {
        if !moment.step().is_multiple_of(self.spacing) {
            return;
        }
        self.moments.push(moment.clone());
        if self.moments.len() > KEPT {
            let mut place = 0_usize;
            self.moments.retain(|_| {
                place += 1;
                place % 2 == 1
            });
            self.spacing *= 2;
        }
    }

    /// The last one that is not behind a step.
    pub fn before(&self, step: u32) -> &Moment {
        let place = (step / self.spacing) as usize;
        &self.moments[place.min(self.moments.len() - 1)]
    }

    /// Those that are not behind a step.
    pub fn until(&self, step: u32) -> Self {
        let count = (step / self.spacing) as usize + 1;
        Self { moments: self.moments[..count.min(self.moments.len())].to_vec(), spacing: self.spacing }
    }
}
