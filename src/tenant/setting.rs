//! The settings of a client policy: names, types and defaults, in the order of the documentation. No policy and no rule here.

use std::rc::Rc;

/// What type a setting and its parameter have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingType {
    /// `$true` or `$false`.
    Boolean,
    /// 0 to 65,535.
    UInt16,
    /// 0 to 4,294,967,295.
    UInt32,
    /// A length of time.
    TimeSpan,
    /// A single text.
    String,
    /// A list of texts.
    Strings,
    /// One of several names: the name of the type, then the names.
    Choice(&'static str, &'static [&'static str]),
}

/// A value of a setting. `Null` is a value like any other: stored and printed as blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// Null: not configured (P2).
    Null,
    /// A value for the type `Boolean`.
    Boolean(bool),
    /// A value for the types `UInt16` and `UInt32`.
    Number(u32),
    /// A value for the type `TimeSpan`, in ticks of 100 ns.
    TimeSpan(i64),
    /// A value for the type `String`.
    Text(Rc<str>),
    /// A value for the type `Strings`.
    Texts(Rc<[Rc<str>]>),
    /// A value for the type `Choice`: one of its names.
    Choice(&'static str),
}

impl SettingType {
    /// Whether a value is of this type; null is of every type.
    pub fn accepts(self, value: &SettingValue) -> bool {
        match (self, value) {
            (_, SettingValue::Null)
            | (Self::Boolean, SettingValue::Boolean(_))
            | (Self::UInt32, SettingValue::Number(_))
            | (Self::TimeSpan, SettingValue::TimeSpan(_))
            | (Self::String, SettingValue::Text(_))
            | (Self::Strings, SettingValue::Texts(_)) => true,
            (Self::UInt16, SettingValue::Number(number)) => u16::try_from(*number).is_ok(),
            (Self::Choice(_, names), SettingValue::Choice(name)) => names.contains(name),
            (_, _) => false,
        }
    }
}

/// The default that the documentation gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Preset {
    Null,
    Boolean(bool),
    Number(u32),
    TimeSpan(i64),
    Choice(&'static str),
}

/// One setting of [`SETTINGS`].
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// Name of the property and of the parameter.
    pub name: &'static str,
    /// The type of its values.
    pub kind: SettingType,
    default: Preset,
}

impl Setting {
    /// The value that a new policy prints.
    pub fn default(&self) -> SettingValue {
        match self.default {
            Preset::Null => SettingValue::Null,
            Preset::Boolean(value) => SettingValue::Boolean(value),
            Preset::Number(value) => SettingValue::Number(value),
            Preset::TimeSpan(ticks) => SettingValue::TimeSpan(ticks),
            Preset::Choice(name) => SettingValue::Choice(name),
        }
    }
}

/// A setting, by its place in [`SETTINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SettingId(pub(crate) u8);

impl SettingId {
    /// Set by the `NoSaveIM` policies.
    pub const DISABLE_SAVING_IM: Self = Self(30);
    /// Whether Appear Offline may be chosen; unset means no.
    pub const ENABLE_APPEAR_OFFLINE: Self = Self(32);
    /// Set by the `NoArchiving` policies.
    pub const ENABLE_CALL_LOG_AUTO_ARCHIVING: Self = Self(33);
    /// The switch of offline messages (G4) and of Conversation History (P9).
    pub const ENABLE_IM_AUTO_ARCHIVING: Self = Self(45);
    /// Set by the `SkypeUI` policies.
    pub const ENABLE_SKYPE_UI: Self = Self(50);
    /// Set by the `NoIMURL` policies.
    pub const ENABLE_URL: Self = Self(53);

    /// Finds a setting by name, ignoring case.
    pub fn named(name: &str) -> Option<Self> {
        let place = SETTINGS.iter().position(|setting| setting.name.eq_ignore_ascii_case(name))?;
        u8::try_from(place).ok().map(Self)
    }

    /// All settings, in the order of the documentation.
    pub fn all() -> impl Iterator<Item = Self> {
        (0_u8..).take(SETTINGS.len()).map(Self)
    }

    /// The row of [`SETTINGS`] for this setting.
    pub fn setting(self) -> &'static Setting {
        &SETTINGS[usize::from(self.0)]
    }
}

const ADDRESS_BOOK: SettingType =
    SettingType::Choice("AddressBookAvailability", &["WebSearchAndFileDownload", "WebSearchOnly", "FileDownloadOnly"]);
const PHOTO: SettingType = SettingType::Choice("DisplayPhoto", &["NoPhoto", "PhotosFromADOnly", "AllPhotos"]);
const ENCRYPTION: SettingType = SettingType::Choice("P2PAppSharingEncryption", &["Supported", "Enforced", "NotSupported"]);
const TRACING: SettingType = SettingType::Choice("TracingLevel", &["Off", "Light", "Full"]);

const fn setting(name: &'static str, kind: SettingType, default: Preset) -> Setting {
    Setting { name, kind, default }
}

const fn blank(name: &'static str, kind: SettingType) -> Setting {
    setting(name, kind, Preset::Null)
}

/// Every property of a client policy but its identity, in the order in which they are printed.
pub static SETTINGS: [Setting; 91] = {
    use SettingType::{Boolean, String, Strings, TimeSpan, UInt16, UInt32};
    [
        blank("PolicyEntry", Strings),
        blank("Description", String),
        blank("AddressBookAvailability", ADDRESS_BOOK),
        blank("AttendantSafeTransfer", Boolean),
        blank("AutoDiscoveryRetryInterval", TimeSpan),
        blank("BlockConversationFromFederatedContacts", Boolean),
        blank("CalendarStatePublicationInterval", UInt32),
        blank("CustomizedHelpUrl", String),
        blank("CustomLinkInErrorMessages", String),
        blank("CustomStateUrl", String),
        blank("DGRefreshInterval", TimeSpan),
        blank("DisableCalendarPresence", Boolean),
        blank("DisableContactCardOrganizationTab", Boolean),
        blank("DisableEmailComparisonCheck", Boolean),
        blank("DisableEmoticons", Boolean),
        blank("DisableFeedsTab", Boolean),
        blank("DisableFederatedPromptDisplayName", Boolean),
        blank("DisableFreeBusyInfo", Boolean),
        blank("DisableHandsetOnLockedMachine", Boolean),
        blank("DisableMeetingSubjectAndLocation", Boolean),
        blank("DisableHtmlIm", Boolean),
        blank("DisableInkIM", Boolean),
        blank("DisableOneNote12Integration", Boolean),
        blank("DisableOnlineContextualSearch", Boolean),
        blank("DisablePhonePresence", Boolean),
        blank("DisablePICPromptDisplayName", Boolean),
        blank("DisablePoorDeviceWarnings", Boolean),
        blank("DisablePoorNetworkWarnings", Boolean),
        blank("DisablePresenceNote", Boolean),
        blank("DisableRTFIM", Boolean),
        blank("DisableSavingIM", Boolean),
        setting("DisplayPhoto", PHOTO, Preset::Choice("AllPhotos")),
        blank("EnableAppearOffline", Boolean),
        blank("EnableCallLogAutoArchiving", Boolean),
        blank("EnableClientAutoPopulateWithTeam", Boolean),
        setting("EnableClientMusicOnHold", Boolean, Preset::Boolean(false)),
        blank("EnableConversationWindowTabs", Boolean),
        blank("EnableEnterpriseCustomizedHelp", Boolean),
        blank("EnableEventLogging", Boolean),
        setting("EnableExchangeContactSync", Boolean, Preset::Boolean(true)),
        blank("EnableExchangeDelegateSync", Boolean),
        setting("EnableExchangeContactsFolder", Boolean, Preset::Boolean(false)),
        blank("EnableFullScreenVideo", Boolean),
        blank("EnableHighPerformanceConferencingAppSharing", Boolean),
        blank("EnableHotdesking", Boolean),
        blank("EnableIMAutoArchiving", Boolean),
        blank("EnableMediaRedirection", Boolean),
        blank("EnableMeetingEngagement", Boolean),
        blank("EnableNotificationForNewSubscribers", Boolean),
        setting("EnableServerConversationHistory", Boolean, Preset::Boolean(false)),
        blank("EnableSkypeUI", Boolean),
        blank("EnableSQMData", Boolean),
        blank("EnableTracing", Boolean),
        blank("EnableURL", Boolean),
        blank("EnableUnencryptedFileTransfer", Boolean),
        blank("EnableVOIPCallDefault", Boolean),
        blank("ExcludedContactFolders", String),
        setting("HotdeskingTimeout", TimeSpan, Preset::TimeSpan(3_000_000_000)),
        blank("IMWarning", String),
        blank("MAPIPollInterval", TimeSpan),
        setting("MaximumDGsAllowedInContactList", UInt32, Preset::Number(10)),
        blank("MaximumNumberOfContacts", UInt16),
        setting("MaxPhotoSizeKB", UInt32, Preset::Number(30)),
        blank("MusicOnHoldAudioFile", String),
        blank("P2PAppSharingEncryption", ENCRYPTION),
        setting("EnableHighPerformanceP2PAppSharing", Boolean, Preset::Boolean(false)),
        blank("PlayAbbreviatedDialTone", Boolean),
        blank("RequireContentPin", String),
        blank("SearchPrefixFlags", UInt16),
        blank("ShowRecentContacts", Boolean),
        setting("ShowManagePrivacyRelationships", Boolean, Preset::Boolean(false)),
        setting("ShowSharepointPhotoEditLink", Boolean, Preset::Boolean(false)),
        blank("SPSearchInternalURL", String),
        blank("SPSearchExternalURL", String),
        blank("SPSearchCenterInternalURL", String),
        blank("SPSearchCenterExternalURL", String),
        blank("TabURL", String),
        setting("TracingLevel", TRACING, Preset::Choice("Light")),
        blank("TelemetryTier", String),
        blank("PublicationBatchDelay", UInt32),
        blank("EnableViewBasedSubscriptionMode", Boolean),
        blank("WebServicePollInterval", TimeSpan),
        blank("HelpEnvironment", String),
        setting("RateMyCallDisplayPercentage", UInt16, Preset::Number(10)),
        blank("RateMyCallAllowCustomUserFeedback", Boolean),
        blank("IMLatencySpinnerDelay", UInt32),
        blank("IMLatencyErrorThreshold", UInt32),
        blank("SupportModernFilePicker", Boolean),
        blank("EnableOnlineFeedback", Boolean),
        blank("EnableOnlineFeedbackScreenshots", Boolean),
        blank("ConferenceIMIdleTimeout", TimeSpan),
    ]
};
