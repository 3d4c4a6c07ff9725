//! Moments of a branch at equal distances, from which any step is reached by playing few actions. What a moment holds is not known here.

use super::moment::Moment;

/// Maximum number of moments; when there are more, every other one is dropped.
const KEPT: usize = 256;
/// The distance between moments at first, in steps.
const FIRST_SPACING: u32 = 16;

/// Moments at equal distances. A long branch has at least 128, so that playing to any step takes less than 1 % of the branch.
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

    /// Keeps a moment at the end of the branch if its step is a multiple of the spacing.
    pub fn offer(&mut self, moment: &Moment) {
        if !moment.step().is_multiple_of(self.spacing) {
            return;
        }
        self.moments.push(moment.clone());
        if self.moments.len() > KEPT {
            let mut index = 0_usize;
            self.moments.retain(|_| {
                index += 1;
                index % 2 == 1
            });
            self.spacing *= 2;
        }
    }

    /// The last moment at or before a step.
    pub fn before(&self, step: u32) -> &Moment {
        let index = (step / self.spacing) as usize;
        &self.moments[index.min(self.moments.len() - 1)]
    }

    /// The moments at or before a step.
    pub fn until(&self, step: u32) -> Self {
        let count = (step / self.spacing) as usize + 1;
        Self { moments: self.moments[..count.min(self.moments.len())].to_vec(), spacing: self.spacing }
    }
}
