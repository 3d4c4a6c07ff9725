//! Time that passes before one's eyes: after the story's button was pressed, the clock and what it drains glide to the new time, and only then the stage shows
//! where the message has come. The application is there already; what is held back here is the picture alone.

use std::rc::Rc;

use gloo_timers::callback::Interval;
use web_sys::window;

use crate::app::stage::StageView;
use crate::tenant::SimTime;

/// How long the clock glides, in real milliseconds.
const GLIDE_MS: f64 = 900.0;
/// The time between two pictures of it.
const FRAME_MS: u32 = 50;

/// A clock that glides.
pub struct Glide {
    from: SimTime,
    to: SimTime,
    began_ms: f64,
    /// The stage as it was before.
    pub stage: Option<Rc<StageView>>,
    _frames: Interval,
}

impl Glide {
    /// Begins to glide; `frame` is called for every picture.
    pub fn begin(from: SimTime, to: SimTime, stage: Option<Rc<StageView>>, frame: impl Fn() + 'static) -> Option<Self> {
        Some(Self { from, to, began_ms: now_ms()?, stage, _frames: Interval::new(FRAME_MS, frame) })
    }

    /// The time that the clock shows now; `None` once it has arrived.
    pub fn time(&self) -> Option<SimTime> {
        let passed = (now_ms()? - self.began_ms) / GLIDE_MS;
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a picture of a clock, to the second"
        )]
        let gone = ((self.to.0 - self.from.0) as f64 * passed) as u64;
        (passed < 1.0).then(|| SimTime(self.from.0 + gone))
    }
}

fn now_ms() -> Option<f64> {
    Some(window()?.performance()?.now())
}
