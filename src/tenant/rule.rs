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
/// and documents, the states that it brings messages into, and a note for programmers. Its second line names its texts: the one that states
/// the rule and, where a part of it has weaker evidence, how weak and which text says that part; then, for a rule that a message names as a
/// reason, the one that says why, with the names in it (`sender`, `recipient`, `presence`, `policy`, `user`). `wording` makes texts of them.
macro_rules! with_rules {
    ($then:ident) => {
        $then! {
            S1 Assumption [] -> [Refused] "The sender is not signed in, or cut off: refused.":
                RulesS1, WhyS1SignedOut { sender };
            S2 Documented [Sdk] -> [] "The sender's client decides by the presence that it sees.":
                RulesS2, WhyS2Sees { presence recipient sender };
            S3 Documented [Notifications] -> [InToast] "The recipient can be reached: a toast.":
                RulesS3 (PartAssumed: RulesS3Assumed), WhyS3 { recipient };
            S4 Documented [Article] -> [MissedNotice] "Do Not Disturb or Presenting: no toast, a missed message.":
                RulesS4 (PartAssumed: RulesS4Assumed), WhyS4 { presence recipient };
            S5 Documented [Article, OfflineIm] -> [Queued] "The recipient is not signed in: the offline path.":
                RulesS5, WhyS5 { recipient };
            S6 Assumption [] -> [Queued] "The recipient only looks Offline: the offline path too.":
                RulesS6, WhyS6Appears { recipient sender };
            S7 Seen [] -> [Sending, TimedOut] "The recipient's connection is lost: nobody answers, timed out after 60 s.":
                RulesS7 (PartAssumed: RulesS7Assumed), WhyS7Over { sender };
            S8 Documented [OfflineIm] -> [] "The recipient is external: the same paths, stored as R5.":
                RulesS8, WhyS8 { recipient sender };
            S9 Documented [OfflineIm] -> [] "Nobody checks whether the recipient can receive.":
                RulesS9, WhyS9 { recipient };
            G1 Documented [Article, OfflineIm] -> [] "The sender's install is Click-to-Run.":
                RulesG1, WhyG1Passed { sender };
            G2 Documented [OfflineIm] -> [] "The sender's build is new enough.":
                RulesG2 (PartAssumed: RulesG2Assumed);
            G3 Documented [OfflineIm] -> [] "The sender's client reaches Exchange Web Services.":
                RulesG3 (PartAssumed: RulesG3Assumed), WhyG3Passed { sender };
            G4 Documented [Article, OfflineIm] -> [] "The sender's effective `EnableIMAutoArchiving` is not False.":
                RulesG4 (PartAssumed: RulesG4Assumed), WhyG4On { policy };
            T1 Documented [Notifications] -> [] "A toast lasts 30 s.":
                RulesT1, WhyT1 {};
            T2 Documented [Notifications] -> [Delivered] "Opened: delivered.":
                RulesT2, WhyT2 { recipient };
            T3 Documented [Notifications] -> [MissedNotice] "Ignored: a missed message.":
                RulesT3, WhyT3 { recipient };
            T4 Documented [Notifications] -> [] "Left alone: the window opens after 30 s.":
                RulesT4, WhyT4 {};
            T5 Assumption [] -> [Delivered, MissedNotice] "Viewed means that somebody is there.":
                RulesT5, WhyT5Away { presence recipient };
            T6 Seen [] -> [Delivered] "Into an open conversation without a toast, the answer to somebody who appears offline too.":
                RulesT6 (PartAssumed: RulesT6Assumed), WhyT6 { recipient };
            T7 Assumption [] -> [MissedNotice] "Signing out with a toast up: a missed message.":
                RulesT7, WhyT7 { recipient };
            T8 Documented [Notifications] -> [] "The subject of the missed mail, and one mail for a conversation.":
                RulesT8 (PartAssumed: RulesT8Assumed);
            T9 Documented [Coexistence] -> [] "A conversation ends after ten minutes without a message, at sign-out, at a lost connection.":
                RulesT9 (PartSeen: RulesT9Seen), WhyT9Silence {};
            R1 Documented [OfflineIm] -> [] "The sender's client writes it into the recipient's mailbox.":
                RulesR1, WhyR1 { recipient sender };
            R2 Documented [OfflineIm] -> [Spooled] "Two minutes in the sender's History Spooler.":
                RulesR2, WhyR2 { sender };
            R3 Assumption [] -> [Spooled] "The sender is away: it waits for the sender's next sign-in.":
                RulesR3, WhyR3Waits { sender };
            R4 Documented [OfflineIm] -> [] "Same organisation: Missed Conversation and the conversation history.":
                RulesR4, WhyR4 { recipient };
            R5 Documented [OfflineIm] -> [] "Federated: an ordinary e-mail in the Inbox.":
                RulesR5, WhyR5 { recipient };
            R6 Seen [] -> [NotStored] "No mailbox, or web services out of the reach of the client that would write: stored nowhere.":
                RulesR6 (PartAssumed: RulesR6Assumed), WhyR6WebServices { recipient sender };
            R7 Documented [Article] -> [DeliveredAtSignIn] "Notified at sign-in, in order of sending.":
                RulesR7 (PartAssumed: RulesR7Assumed), WhyR7 { recipient };
            R8 Assumption [] -> [DeliveredAtSignIn] "Signed in when it leaves the spooler, just come or there all along: notified at once.":
                RulesR8, WhyR8 { recipient };
            R9 Documented [Article] -> [] "Not archived, and yet in the mailbox.":
                RulesR9 (PartAssumed: RulesR9Assumed), WhyR9 {};
            R10 Assumption [] -> [] "Limits: the documents are silent, the simulator sets none.":
                RulesR10, WhyR10 {};
            P1 Documented [Policies] -> [] "The user's policy beats Global, as a whole.":
                RulesP1, WhyP1Own { policy user };
            P2 Documented [Article, Cmdlets] -> [] "Null counts as True for `EnableIMAutoArchiving`.":
                RulesP2, WhyP2 { policy };
            P3 Documented [Cmdlets] -> [] "Set without an identity means Global.":
                RulesP3;
            P4 Documented [Cmdlets] -> [] "Granting $Null takes the policy away.":
                RulesP4, WhyP1Global { policy user };
            P5 Documented [Cmdlets] -> [] "Global cannot be granted.":
                RulesP5;
            P6 Documented [Cmdlets] -> [] "Removing Global resets it.":
                RulesP6;
            P7 Documented [Cmdlets] -> [] "Removing a policy in use asks; its users fall back to Global.":
                RulesP7 (PartAssumed: RulesP7Assumed), WhyP7 { policy sender };
            P8 Seen [] -> [] "The predefined policies cannot be edited.":
                RulesP8;
            P9 Documented [Cmdlets] -> [] "The same setting saves live conversations, each side by its own policy and its own web services.":
                RulesP9 (PartSeen: RulesP9Seen), WhyP9Saved { policy user };
            P10 Assumption [] -> [] "A changed policy reaches the client at once or at its next sign-in.":
                RulesP10, WhyP10 { policy user };
        }
    };
}
pub(crate) use with_rules;

macro_rules! rules {
    (@scope) => { EvidenceScope::Whole };
    (@scope $scope:ident) => { EvidenceScope::$scope };
    ($(
        $name:ident $evidence:ident [$($source:ident),*] -> [$($state:ident),*] $about:literal:
            $says:ident $(($scope:ident: $weaker:ident))? $(, $why:ident { $($person:ident)* })?;
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
