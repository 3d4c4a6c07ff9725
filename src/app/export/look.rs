//! The colours of documents that carry their own: those of the page's tokens, light or dark. A test compares them.

use crate::tenant::{MessageState, Place, PresenceColor};

use super::super::options::Theme;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

impl Look {
    /// The palette of a theme; `system` is the one that the system prefers.
    pub const fn of(theme: Theme, system: Self) -> Self {
        match theme {
            Theme::Light | Theme::Projector => Self::Light,
            Theme::Dark => Self::Dark,
            Theme::Auto | Theme::Contrast => system,
        }
    }

    /// The colors that the picture uses.
    pub const fn colours(self) -> &'static Colours {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

macro_rules! colours {
    ($($(#[$about:meta])* $name:ident $token:literal $light:literal $dark:literal;)+) => {
        /// The colors of a palette, each as `#rrggbb`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Colours { $($(#[$about])* pub $name: &'static str),+ }

        /// Token, light, dark: as in `static/css/tokens.css`.
        pub const TOKENS: &[(&str, &str, &str)] = &[$(($token, $light, $dark)),+];

        const LIGHT: Colours = Colours { $($name: $light),+ };
        const DARK: Colours = Colours { $($name: $dark),+ };
    };
}

colours! {
    /// The ground below sheets.
    paper "paper" "#f4f0e6" "#17181d";
    /// The ground of charts and tiles.
    sheet "sheet" "#fffdf8" "#22242b";
    /// The color of letters.
    ink "ink" "#23242b" "#ece9e2";
    /// The color of quiet letters.
    soft "soft" "#5f5e66" "#aaa8b0";
    /// The color of edges.
    line "line" "#ddd6c6" "#3a3c46";
    /// What is chosen, links, now.
    accent "accent" "#2b4c9b" "#9db8ff";
    /// A toast's ground.
    accent_soft "accent-soft" "#e6ebf8" "#2a3350";
    /// A slip's ground.
    slip "slip" "#ffd6df" "#5b2638";
    /// A slip's lines.
    slip_ink "slip-ink" "#6a1c35" "#ffd9e2";
    /// The color of what was delivered.
    ok "ok" "#1c6b40" "#6fd39a";
    /// The color of what was refused.
    busy "busy" "#ad2f37" "#ff8f8f";
    /// The color of who is away.
    away "away" "#8a5f00" "#e9bd5b";
    /// The color of who is not there.
    off "off" "#62636b" "#a3a4ad";
    /// The color of the mailbox.
    mail "mail" "#0f6f78" "#76d0d8";
    /// The mailbox's ground.
    mail_soft "mail-soft" "#d9eef0" "#1f3d42";
    /// The color of the spooler.
    spool "spool" "#6450a4" "#b9a8f2";
    /// The spooler's ground.
    spool_soft "spool-soft" "#ebe6f7" "#332d4b";
    /// A lane of a user who can be reached.
    band_ok "band-ok" "#d7ecdf" "#203b2d";
    /// A lane of a user who is busy.
    band_busy "band-busy" "#f5d9d8" "#472627";
    /// A lane of a user who is away.
    band_away "band-away" "#f6e7c3" "#43381d";
    /// A lane of a user who is signed out.
    band_off "band-off" "#e4e1da" "#2b2c33";
}

impl Colours {
    /// A lane's colour.
    pub const fn band(&self, dot: PresenceColor) -> &'static str {
        match dot {
            PresenceColor::Green => self.band_ok,
            PresenceColor::Red => self.band_busy,
            PresenceColor::Yellow => self.band_away,
            PresenceColor::Gray => self.band_off,
        }
    }

    /// A presence's colour: its foot line and its word.
    pub const fn presence(self, dot: PresenceColor) -> &'static str {
        match dot {
            PresenceColor::Green => self.ok,
            PresenceColor::Red => self.busy,
            PresenceColor::Yellow => self.away,
            PresenceColor::Gray => self.off,
        }
    }

    /// The colour of a message's line while it waits in a place.
    pub const fn place(self, place: Place) -> &'static str {
        match place {
            Place::Line => self.busy,
            Place::Spooler => self.spool,
            Place::Mailbox => self.mail,
            Place::Toast => self.accent,
        }
    }

    /// A message's colour.
    pub const fn state(&self, state: MessageState) -> &'static str {
        match state {
            MessageState::Sending => self.off,
            MessageState::Spooled => self.spool,
            MessageState::InToast => self.accent,
            MessageState::Delivered => self.ok,
            MessageState::Queued | MessageState::DeliveredAtSignIn => self.mail,
            MessageState::Refused | MessageState::TimedOut => self.busy,
            MessageState::MissedNotice => self.slip_ink,
            MessageState::NotStored => self.soft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_page() {
        let css = include_str!("../../../static/css/tokens.css");
        for (token, light, dark) in TOKENS {
            let line = format!("--{token}: light-dark({light}, {dark});");
            assert!(css.contains(&line), "tokens.css has no {line}");
        }
    }
}
