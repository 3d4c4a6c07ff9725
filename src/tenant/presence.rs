//! Presence: the states, what can be chosen, and how a state looks. No timer and no message is known here.

use super::basics::named;
use super::user::Relationship;

named! {
    /// What a user's client publishes, or what another user sees.
    Presence {
        /// Signed in and free (green).
        Available,
        /// Set by hand or by the calendar (red).
        Busy,
        /// In a call (red).
        InACall,
        /// In a meeting according to the calendar (red).
        InAMeeting,
        /// In a conference call (red).
        InAConferenceCall,
        /// Only Workgroup contacts get through (S4; red).
        DoNotDisturb,
        /// Sharing the screen, which counts as Do Not Disturb (S4; red).
        Presenting,
        /// Set by hand (yellow).
        BeRightBack,
        /// Set by hand, to look like Away (yellow).
        AppearAway,
        /// No activity for ten minutes (yellow).
        Away,
        /// No activity for five minutes (yellow).
        Inactive,
        /// Set by hand (yellow).
        OffWork,
        /// Others see Offline, but the user still receives (S6; gray).
        AppearOffline,
        /// Not signed in (gray).
        Offline,
    }
}

named! {
    /// The values of the parameter `-Presence` of `Set-SimPresence`.
    PresenceChoice {
        /// Set by hand: Available.
        Available,
        /// Set by hand: Busy, for at most 24 hours.
        Busy,
        /// Set by hand: Do Not Disturb, for at most 24 hours.
        DoNotDisturb,
        /// Set by hand: Be Right Back.
        BeRightBack,
        /// Set by hand: Off Work.
        OffWork,
        /// Set by hand: Appear Away.
        AppearAway,
        /// Set by hand: Appear Offline, where the policy allows it.
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
        /// "Reset Status": the client decides by what the user does.
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

/// The color of a presence in the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresenceColor {
    /// The user can be reached.
    Green,
    /// The user is busy in some way.
    Red,
    /// The user is not at the desk.
    Yellow,
    /// The user is not signed in, or looks as if.
    Gray,
}

impl Presence {
    /// The color in which clients show the presence.
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

    /// Whether somebody is there to see a conversation window that opens (T5).
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

    /// Whether only Workgroup contacts get through (S4).
    pub const fn bars_toasts(self) -> bool {
        matches!(self, Self::DoNotDisturb | Self::Presenting)
    }

    /// Whether a hand-set presence ends by itself after 24 hours.
    pub const fn ends_after_a_day(self) -> bool {
        matches!(self, Self::Busy | Self::DoNotDisturb)
    }

    /// Whether no document says that this presence gets a toast, so that S3 is an assumption.
    pub const fn toast_is_assumed(self) -> bool {
        matches!(self, Self::BeRightBack | Self::Inactive | Self::OffWork)
    }

    /// What a contact sees of it whom its user has given a relationship (S2).
    #[must_use]
    pub fn seen_through(self, relationship: Relationship) -> Self {
        if relationship == Relationship::Blocked || self == Self::AppearOffline {
            Self::Offline
        } else if relationship == Relationship::Workgroup && self.bars_toasts() {
            Self::Busy
        } else {
            self
        }
    }
}
