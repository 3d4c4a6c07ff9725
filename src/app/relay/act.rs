//! What a line of the shared log says: lines of the script language, or in a comment what no script says.

use std::fmt;

/// What stands before a line that no script says.
const COMMENT: &str = "#@ ";
const SCENE: &str = "scene";
const STEP: &str = "step";
const PLACE: &str = "place";
const BLACK: &str = "black";
const HANDS: &str = "hands";
const ON: &str = "on";

/// What was done in one of the windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogAct {
    /// These lines of the script language were run, one for each step.
    Ran(String),
    /// The story went to the end of a scene; these lines made it happen where it went on by one.
    Scene(usize, String),
    /// The session went to another step.
    Step(u32),
    /// Another session was opened: it stands here as a whole.
    Place(String),
    /// The screen was blackened, or shown again.
    Black(bool),
    /// A question is open before the next scene, with so many hands up for each of its answers.
    Hands(Vec<u32>),
    /// The question was put away.
    NoHands,
}

impl LogAct {
    /// What a line says. A line of an unknown kind is a comment to the script language too, and does nothing.
    pub fn read(text: &str) -> Self {
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let said = first.strip_prefix(COMMENT).map(|said| said.split_once(' ').unwrap_or((said, "")));
        let read = match said {
            Some((SCENE, number)) => number.parse().ok().map(|number| Self::Scene(number, rest.to_owned())),
            Some((STEP, number)) => number.parse().ok().map(Self::Step),
            Some((PLACE, "")) => Some(Self::Place(rest.to_owned())),
            Some((BLACK, is_on)) => Some(Self::Black(is_on == ON)),
            Some((HANDS, "")) => Some(Self::NoHands),
            Some((HANDS, counts)) => Some(Self::Hands(counts.split(' ').map(|count| count.parse().unwrap_or(0)).collect())),
            Some(_) | None => None,
        };
        read.unwrap_or_else(|| Self::Ran(text.to_owned()))
    }

    /// Whether nothing before it matters for where the session stands.
    pub const fn is_whole(&self) -> bool {
        matches!(self, Self::Place(_))
    }
}

impl fmt::Display for LogAct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ran(script) => f.write_str(script),
            Self::Scene(number, script) => write!(f, "{COMMENT}{SCENE} {number}\n{script}"),
            Self::Step(step) => write!(f, "{COMMENT}{STEP} {step}"),
            Self::Place(pack) => write!(f, "{COMMENT}{PLACE}\n{pack}"),
            Self::Black(is_on) => write!(f, "{COMMENT}{BLACK} {}", if *is_on { ON } else { "off" }),
            Self::Hands(counts) => {
                write!(f, "{COMMENT}{HANDS}")?;
                counts.iter().try_for_each(|count| write!(f, " {count}"))
            }
            Self::NoHands => write!(f, "{COMMENT}{HANDS}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_is_read_as_it_was_written() {
        for act in [
            LogAct::Ran("Wait-SimTime -Seconds 5\nDisconnect-SimUser \"Tony Smith\"".into()),
            LogAct::Scene(3, String::new()),
            LogAct::Scene(4, "Wait-SimTime -Minutes 2".into()),
            LogAct::Step(0),
            LogAct::Place("#wywo 1\n#step 2\nWait-SimTime -Seconds 5".into()),
            LogAct::Black(true),
            LogAct::Black(false),
            LogAct::Hands(vec![0, 12, 3]),
            LogAct::NoHands,
        ] {
            assert_eq!(LogAct::read(&act.to_string()), act);
        }
        for comment in ["#@ scene x", "#@ step", "#@ tomorrow 1", ""] {
            assert_eq!(LogAct::read(comment), LogAct::Ran(comment.into()), "a script that does nothing");
        }
    }
}
