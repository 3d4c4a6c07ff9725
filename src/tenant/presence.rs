//! Presence: the states of a user, what may be chosen, and which state is shown to whom. No timer and no message here.

use super::basics::named;

named! {
    /// What a user's client publishes, or what another user sees.
    Presence {
        /// Signed in and free (green).
        Available,
        /// Red, by hand or by the calendar.
        Busy,
        /// Red, a call is on.
        InACall,
        /// Red, the calendar says so.
        InAMeeting,
        /// Red, a conference call is on.
        InAConferenceCall,
        /// Red; only Workgroup gets through (S4).
        DoNotDisturb,
        /// Red, as Do Not Disturb while the screen is shared (S4).
        Presenting,
        /// Yellow, by hand.
        BeRightBack,
        /// Yellow, by hand: looks like Away.
        AppearAway,
        /// Yellow, after ten minutes without activity.
        Away,
        /// Yellow, after five minutes without activity.
        Inactive,
        /// Yellow, by hand.
        OffWork,
        /// Grey; others see Offline, the user still receives (S6).
        AppearOffline,
        /// Grey: not signed in.
        Offline,
    }
}

named! {
    /// What `Set-SimPresence` may be told.
    PresenceChoice {
        /// Set by hand: Available.
        Available,
        /// By hand, for at most 24 hours.
        Busy,
        /// By hand, for at most 24 hours.
        DoNotDisturb,
        /// Set by hand: Be Right Back.
        BeRightBack,
        /// Set by hand: Off Work.
        OffWork,
        /// Set by hand: Appear Away.
        AppearAway,
        /// By hand, where the policy allows it.
        AppearOffline,
        /// As if a call began.
        InACall,
        /// As if a meeting began.
        InAMeeting,
        /// As if a conference call began.
        InAConferenceCall,
        /// As if a presentation began.
        Presenting,
        /// As if nobody had been there for five minutes.
        Inactive,
        /// As if nobody had been there for ten minutes.
        Away,
        /// By what the user does: "Reset Status".
        Automatic,
    }
}

impl PresenceChoice {
    /// Whether a client offers it by hand; the others are what a client sets by itself (domain: presence).
    pub const fn is_by_hand(self) -> bool {
        match self {
            Self::Available
            | Self::Busy
            | Self::DoNotDisturb
            | Self::BeRightBack
            | Self::OffWork
            | Self::AppearAway
            | Self::AppearOffline
            | Self::Automatic => true,
            Self::InACall | Self::InAMeeting | Self::InAConferenceCall | Self::Presenting | Self::Inactive | Self::Away => false,
        }
    }

    /// The presence this choice holds; `None` for Automatic, which begins as Available.
    pub const fn held(self) -> Option<Presence> {
        Some(match self {
            Self::Available => Presence::Available,
            Self::Busy => Presence::Busy,
            Self::DoNotDisturb => Presence::DoNotDisturb,
            Self::BeRightBack => Presence::BeRightBack,
            Self::OffWork => Presence::OffWork,
            Self::AppearAway => Presence::AppearAway,
            Self::AppearOffline => Presence::AppearOffline,
            Self::InACall => Presence::InACall,
            Self::InAMeeting => Presence::InAMeeting,
            Self::InAConferenceCall => Presence::InAConferenceCall,
            Self::Presenting => Presence::Presenting,
            Self::Inactive => Presence::Inactive,
            Self::Away => Presence::Away,
            Self::Automatic => return None,
        })
    }
}

/// The colour group of a presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresenceColor {
    /// Can be reached.
    Green,
    /// Occupied: busy in some way.
    Red,
    /// Not at the desk.
    Yellow,
    /// Not there, or so it looks.
    Gray,
}

impl Presence {
    /// The colour group.
    pub const fn color(self) -> PresenceColor {
        match self {
            Self::Available => PresenceColor::Green,
            Self::Busy | Self::InACall | Self::InAMeeting | Self::InAConferenceCall | Self::DoNotDisturb | Self::Presenting => {
                PresenceColor::Red
            }
            Self::BeRightBack | Self::AppearAway | Self::Away | Self::Inactive | Self::OffWork => PresenceColor::Yellow,
            Self::AppearOffline | Self::Offline => PresenceColor::Gray,
        }
    }

    /// T5: whether somebody sits there who would view a window that opens.
    pub const fn is_there(self) -> bool {
        match self {
            Self::Available
            | Self::Busy
            | Self::InACall
            | Self::InAMeeting
            | Self::InAConferenceCall
            | Self::DoNotDisturb
            | Self::Presenting
            | Self::AppearOffline => true,
            Self::BeRightBack | Self::AppearAway | Self::Away | Self::Inactive | Self::OffWork | Self::Offline => false,
        }
    }

    /// S4: whether only Workgroup contacts get through.
    pub const fn bars_toasts(self) -> bool {
        matches!(self, Self::DoNotDisturb | Self::Presenting)
    }

    /// Whether a hand-set presence ends by itself after 24 hours.
    pub const fn ends_after_a_day(self) -> bool {
        matches!(self, Self::Busy | Self::DoNotDisturb)
    }

    /// Whether every document is silent about a toast in this presence (domain §1): S3 is an assumption then.
    pub const fn toast_is_assumed(self) -> bool {
        matches!(self, Self::BeRightBack | Self::Inactive | Self::OffWork)
    }
}
