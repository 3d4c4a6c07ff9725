//! The rules by id, with their evidence and sources: what `docs/rules.md` is made of. Sentences are in `text`, behavior is in `decide`.

use super::message::MessageState;

/// How well a rule is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Documented by Microsoft.
    Documented,
    /// Seen in a forum, a blog or a script.
    Seen,
    /// The simulator's assumption: every document is silent.
    Assumption,
}

impl Evidence {
    /// The letter that snapshots carry.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Documented => "D",
            Self::Seen => "F",
            Self::Assumption => "A",
        }
    }
}

/// A document that rules are known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The article about offline messages, in five languages.
    Article,
    /// "Enable or disable offline IM", the server's documentation.
    OfflineIm,
    /// "Learn about IM notifications".
    Notifications,
    /// "Change your Presence status".
    PresenceStatus,
    /// The cmdlet reference.
    Cmdlets,
    /// The UCMA and UCWA reference.
    Sdk,
    /// "Assign policies to users", about PowerShell.
    Policies,
    /// "Coexistence with Skype for Business", of the Teams documentation.
    Coexistence,
}

impl Source {
    /// All of them, in the order of the page about the rules.
    pub const ALL: &[Self] = &[
        Self::Article,
        Self::OfflineIm,
        Self::Notifications,
        Self::PresenceStatus,
        Self::Cmdlets,
        Self::Sdk,
        Self::Policies,
        Self::Coexistence,
    ];

    /// The document's own title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Article => "Turn on or off Offline Messages for admins",
            Self::OfflineIm => "Enable or Disable Offline Instant Messaging (IM) in Skype for Business Server",
            Self::Notifications => "Learn about IM notifications in Skype for Business",
            Self::PresenceStatus => "Change your Presence status in Skype for Business",
            Self::Cmdlets => "Set-CsClientPolicy (and Get, New, Grant, Remove)",
            Self::Sdk => "PrivacyRelationshipLevel and related enumerations, UCWA reference",
            Self::Policies => "Assign per-user Skype for Business Online policies with PowerShell for Microsoft 365",
            Self::Coexistence => "Coexistence with Skype for Business",
        }
    }

    /// Where it was published; `None` where no lasting address is known.
    pub const fn url(self) -> Option<&'static str> {
        match self {
            Self::Article => Some(
                "https://learn.microsoft.com/en-us/skypeforbusiness/set-up-skype-for-business-online/turn-on-or-off-offline-messages-for-admins",
            ),
            Self::OfflineIm => {
                Some("https://learn.microsoft.com/en-us/skypeforbusiness/deploy/im-and-presence/enable-or-disable-offline-im")
            }
            Self::Notifications => Some(
                "https://support.microsoft.com/en-us/office/learn-about-im-notifications-in-skype-for-business-6b551fd3-0580-475d-abc8-79c90023a9bd",
            ),
            Self::PresenceStatus => None,
            Self::Cmdlets => Some("https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/set-csclientpolicy?view=skype-ps"),
            Self::Sdk => Some("https://learn.microsoft.com/en-us/skype-sdk/ucwa/privacyrelationshiplevel_ref"),
            Self::Coexistence => Some("https://learn.microsoft.com/en-us/microsoftteams/coexistence-chat-calls-presence"),
            Self::Policies => Some(
                "https://learn.microsoft.com/en-us/microsoft-365/enterprise/assign-per-user-skype-for-business-online-policies-with-microsoft-365-powershell",
            ),
        }
    }
}

/// What is known of a rule.
#[derive(Debug)]
pub struct RuleInfo {
    /// The id, as in the specification.
    pub id: &'static str,
    /// The evidence of the rule as a whole; a reason carries that of the part that applied.
    pub evidence: Evidence,
    /// Whether that evidence holds for the rule as a whole.
    pub scope: EvidenceScope,
    /// The documents; none for an assumption.
    pub sources: &'static [Source],
    /// The states that the rule brings messages into; none for a rule that only goes along with another.
    pub leads_to: &'static [MessageState],
}

/// How far the evidence of a rule reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceScope {
    /// It holds for the whole rule.
    Whole,
    /// A part of the rule is the simulator's assumption.
    PartAssumed,
    /// A part of the rule was only seen in a forum, a blog or a script.
    PartSeen,
}

/// Hands the table of all rules to a macro. A row is everything that the product knows of a rule beside what it does: its id, its evidence
/// and documents, the text that states it and, where a part of it has weaker evidence, how weak and which text says that part; the states
/// that it brings messages into; and a note for programmers. The texts are names here; `wording` makes texts of them.
macro_rules! with_rules {
    ($then:ident) => {
        $then! {
            S1 Assumption [] RulesS1 -> [Refused] "The sender is not signed in, or cut off: refused.";
            S2 Documented [Sdk] RulesS2 -> [] "The sender's client decides by the presence that it sees.";
            S3 Documented [Notifications] RulesS3 (PartAssumed: RulesS3Assumed) -> [InToast] "The recipient can be reached: a toast.";
            S4 Documented [Article] RulesS4 (PartAssumed: RulesS4Assumed) -> [MissedNotice] "Do Not Disturb or Presenting: no toast, a missed message.";
            S5 Documented [Article, OfflineIm] RulesS5 -> [Queued] "The recipient is not signed in: the offline path.";
            S6 Assumption [] RulesS6 -> [Queued] "The recipient only looks Offline: the offline path too.";
            S7 Seen [] RulesS7 (PartAssumed: RulesS7Assumed) -> [Sending, TimedOut] "The recipient's connection is lost: nobody answers, timed out after 60 s.";
            S8 Documented [OfflineIm] RulesS8 -> [] "The recipient is external: the same paths, stored as R5.";
            S9 Documented [OfflineIm] RulesS9 -> [] "Nobody checks whether the recipient can receive.";
            G1 Documented [Article, OfflineIm] RulesG1 -> [] "The sender's install is Click-to-Run.";
            G2 Documented [OfflineIm] RulesG2 (PartAssumed: RulesG2Assumed) -> [] "The sender's build is new enough.";
            G3 Documented [OfflineIm] RulesG3 (PartAssumed: RulesG3Assumed) -> [] "The sender's client reaches Exchange Web Services.";
            G4 Documented [Article, OfflineIm] RulesG4 (PartAssumed: RulesG4Assumed) -> [] "The sender's effective `EnableIMAutoArchiving` is not False.";
            T1 Documented [Notifications] RulesT1 -> [] "A toast lasts 30 s.";
            T2 Documented [Notifications] RulesT2 -> [Delivered] "Opened: delivered.";
            T3 Documented [Notifications] RulesT3 -> [MissedNotice] "Ignored: a missed message.";
            T4 Documented [Notifications] RulesT4 -> [] "Left alone: the window opens after 30 s.";
            T5 Assumption [] RulesT5 -> [Delivered, MissedNotice] "Viewed means that somebody is there.";
            T6 Seen [] RulesT6 (PartAssumed: RulesT6Assumed) -> [Delivered] "Into an open conversation without a toast, the answer to somebody who appears offline too.";
            T7 Assumption [] RulesT7 -> [MissedNotice] "Signing out with a toast up: a missed message.";
            T8 Documented [Notifications] RulesT8 (PartAssumed: RulesT8Assumed) -> [] "The subject of the missed mail, and one mail for a conversation.";
            T9 Documented [Coexistence] RulesT9 (PartSeen: RulesT9Seen) -> [] "A conversation ends after ten minutes without a message, at sign-out, at a lost connection.";
            R1 Documented [OfflineIm] RulesR1 -> [] "The sender's client writes it into the recipient's mailbox.";
            R2 Documented [OfflineIm] RulesR2 -> [Spooled] "Two minutes in the sender's History Spooler.";
            R3 Assumption [] RulesR3 -> [Spooled] "The sender is away: it waits for the sender's next sign-in.";
            R4 Documented [OfflineIm] RulesR4 -> [] "Same organisation: Missed Conversation and the conversation history.";
            R5 Documented [OfflineIm] RulesR5 -> [] "Federated: an ordinary e-mail in the Inbox.";
            R6 Seen [] RulesR6 (PartAssumed: RulesR6Assumed) -> [NotStored] "No mailbox, or web services out of the reach of the client that would write: stored nowhere.";
            R7 Documented [Article] RulesR7 (PartAssumed: RulesR7Assumed) -> [DeliveredAtSignIn] "Notified at sign-in, in order of sending.";
            R8 Assumption [] RulesR8 -> [DeliveredAtSignIn] "Signed in when it leaves the spooler, just come or there all along: notified at once.";
            R9 Documented [Article] RulesR9 (PartAssumed: RulesR9Assumed) -> [] "Not archived, and yet in the mailbox.";
            R10 Assumption [] RulesR10 -> [] "Limits: the documents are silent, the simulator sets none.";
            P1 Documented [Policies] RulesP1 -> [] "The user's policy beats Global, as a whole.";
            P2 Documented [Article, Cmdlets] RulesP2 -> [] "Null counts as True for `EnableIMAutoArchiving`.";
            P3 Documented [Cmdlets] RulesP3 -> [] "Set without an identity means Global.";
            P4 Documented [Cmdlets] RulesP4 -> [] "Granting $Null takes the policy away.";
            P5 Documented [Cmdlets] RulesP5 -> [] "Global cannot be granted.";
            P6 Documented [Cmdlets] RulesP6 -> [] "Removing Global resets it.";
            P7 Documented [Cmdlets] RulesP7 (PartAssumed: RulesP7Assumed) -> [] "Removing a policy in use asks; its users fall back to Global.";
            P8 Seen [] RulesP8 -> [] "The predefined policies cannot be edited.";
            P9 Documented [Cmdlets] RulesP9 (PartSeen: RulesP9Seen) -> [] "The same setting saves live conversations, each side by its own policy and its own web services.";
            P10 Assumption [] RulesP10 -> [] "A changed policy reaches the client at once or at its next sign-in.";
        }
    };
}
pub(crate) use with_rules;

macro_rules! rules {
    (@scope) => { EvidenceScope::Whole };
    (@scope $scope:ident) => { EvidenceScope::$scope };
    ($(
        $name:ident $evidence:ident [$($source:ident),*] $says:ident $(($scope:ident: $weaker:ident))? -> [$($state:ident),*] $about:literal;
    )+) => {
        /// A rule of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $(#[doc = $about] $name),+ }

        impl Rule {
            /// All rules, in the order of the specification.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What is known of it.
            pub fn info(self) -> &'static RuleInfo {
                &RULES[self as usize]
            }
        }

        static RULES: [RuleInfo; Rule::ALL.len()] = [$(RuleInfo {
            id: stringify!($name),
            evidence: Evidence::$evidence,
            scope: rules!(@scope $($scope)?),
            sources: &[$(Source::$source),*],
            leads_to: &[$(MessageState::$state),*],
        }),+];
    };
}

with_rules!(rules);
