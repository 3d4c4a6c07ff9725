//! The rules by id, with their evidence and sources: what `docs/rules.md` is made of. Sentences are in `text`, behaviour is in `decide`.

/// Where a rule is known from.
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

/// A document.
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
    /// "Assign policies".
    Policies,
}

impl Source {
    /// All of them, in the order of the page about the rules.
    pub const ALL: &[Self] =
        &[Self::Article, Self::OfflineIm, Self::Notifications, Self::PresenceStatus, Self::Cmdlets, Self::Sdk, Self::Policies];

    /// The document's own title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Article => "Turn on or off Offline Messages for admins",
            Self::OfflineIm => "Enable or Disable Offline Instant Messaging (IM) in Skype for Business Server",
            Self::Notifications => "Learn about IM notifications in Skype for Business",
            Self::PresenceStatus => "Change your Presence status in Skype for Business",
            Self::Cmdlets => "Set-CsClientPolicy (and Get, New, Grant, Remove)",
            Self::Sdk => "PrivacyRelationshipLevel and its neighbours, UCWA reference",
            Self::Policies => "Assign per-user Skype for Business Online policies with PowerShell for Microsoft 365",
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
    /// The part of the rule that is an assumption although the rest is not.
    pub assumes: Assumes,
    /// The documents; none for an assumption.
    pub sources: &'static [Source],
}

/// Whether a part of a documented rule is assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumes {
    /// The evidence holds for all of it.
    Nothing,
    /// Some part is the simulator's reading.
    Part,
}

macro_rules! rules {
    ($($name:ident $evidence:ident $assumes:ident [$($source:ident),*] $about:literal;)+) => {
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
            assumes: Assumes::$assumes,
            sources: &[$(Source::$source),*],
        }),+];
    };
}

rules! {
    S1 Assumption Nothing [] "The sender is not signed in, or cut off: refused.";
    S2 Documented Nothing [Sdk] "The sender's client decides by the presence that it sees.";
    S3 Documented Part [Notifications] "The recipient can be reached: a toast.";
    S4 Documented Part [Article] "Do Not Disturb or Presenting: no toast, a missed message.";
    S5 Documented Nothing [Article, OfflineIm] "The recipient is not signed in: the offline path.";
    S6 Assumption Nothing [] "The recipient only looks Offline: the offline path too.";
    S7 Seen Part [] "The recipient's connection is lost: nobody answers, timed out after 60 s.";
    S8 Documented Nothing [OfflineIm] "The recipient is external: the same paths, stored as R5.";
    S9 Documented Nothing [OfflineIm] "Nobody checks whether the recipient can receive.";
    G1 Documented Nothing [Article, OfflineIm] "The sender's install is Click-to-Run.";
    G2 Documented Part [OfflineIm] "The sender's build is new enough.";
    G3 Documented Part [OfflineIm] "The sender's client reaches Exchange Web Services.";
    G4 Documented Part [Article, OfflineIm] "The sender's effective `EnableIMAutoArchiving` is not False.";
    T1 Documented Nothing [Notifications] "A toast lasts 30 s.";
    T2 Documented Nothing [Notifications] "Opened: delivered.";
    T3 Documented Nothing [Notifications] "Ignored: a missed message.";
    T4 Documented Nothing [Notifications] "Left alone: the window opens after 30 s.";
    T5 Assumption Nothing [] "Viewed means that somebody is there.";
    T6 Assumption Nothing [] "Into an open conversation without a toast.";
    T7 Assumption Nothing [] "Signing out with a toast up: a missed message.";
    T8 Documented Part [Notifications] "The subject of the missed mail, and one mail for a conversation.";
    R1 Documented Nothing [OfflineIm] "The sender's client writes it into the recipient's mailbox.";
    R2 Documented Nothing [OfflineIm] "Two minutes in the sender's History Spooler.";
    R3 Assumption Nothing [] "The sender is away: it waits for the sender's next sign-in.";
    R4 Documented Nothing [OfflineIm] "Same organisation: Missed Conversation and the conversation history.";
    R5 Documented Nothing [OfflineIm] "Federated: an ordinary e-mail in the Inbox.";
    R6 Assumption Nothing [] "No mailbox: it cannot be stored.";
    R7 Documented Part [Article] "Notified at sign-in, in order of sending.";
    R8 Assumption Nothing [] "Signed in while it was in the spooler: notified when it is processed.";
    R9 Documented Part [Article] "Not archived, and yet in the mailbox.";
    R10 Assumption Nothing [] "Limits: the documents are silent, the simulator sets none.";
    P1 Documented Nothing [Policies] "The user's policy beats Global, as a whole.";
    P2 Documented Nothing [Article, Cmdlets] "Null counts as True for `EnableIMAutoArchiving`.";
    P3 Documented Nothing [Cmdlets] "Set without an identity means Global.";
    P4 Documented Nothing [Cmdlets] "Granting $Null takes the policy away.";
    P5 Documented Nothing [Cmdlets] "Global cannot be granted.";
    P6 Documented Nothing [Cmdlets] "Removing Global resets it.";
    P7 Documented Part [Cmdlets] "Removing a policy in use asks; its users fall back to Global.";
    P8 Seen Nothing [] "The predefined policies cannot be edited.";
    P9 Documented Nothing [Cmdlets] "The same setting saves live conversations, each side by its own policy.";
    P10 Assumption Nothing [] "A changed policy reaches the client at once or at its next sign-in.";
}
