//! Real cmdlets of the simulated modules, and of PowerShell itself, that this console knows by name but does not play.
//!
//! It holds names alone: no behaviour. Names are cut into verbs and nouns, because most nouns share their verbs and every
//! byte of this table travels to the page. Source: the index pages of the cmdlet reference (module pages `skype` and `teams`).

/// Where a cmdlet that is not simulated comes from; what must have happened before its name is known at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CmdletSource {
    /// Skype for Business and Teams policies: known only while a session to the tenant is open.
    Tenant,
    /// The module `MicrosoftTeams`: known once it is imported.
    Teams,
    /// A module of PowerShell itself.
    PowerShell,
}

/// Verbs, and the nouns (without the prefix of their origin) that have all of these verbs.
type VerbNouns = &'static [(&'static str, &'static str)];

const TENANT: VerbNouns = &[
    (
        "Get New Set Remove Grant",
        "ArchivingPolicy ClientVersionPolicy ConferencingPolicy DialPlan ExternalAccessPolicy ExternalUserCommunicationPolicy \
         HostedVoicemailPolicy IPPhonePolicy LocationPolicy MobilityPolicy PersistentChatPolicy PinPolicy PresencePolicy \
         ThirdPartyVideoSystemPolicy UserServicesPolicy VoicePolicy VoiceRoutingPolicy CallViaWorkPolicy GraphPolicy \
         CallingLineIdentity TenantDialPlan OnlineVoicemailPolicy OnlineVoiceRoutingPolicy OnlineAudioConferencingRoutingPolicy \
         ApplicationAccessPolicy TeamsAppPermissionPolicy TeamsAppSetupPolicy TeamsAudioConferencingPolicy TeamsCallHoldPolicy \
         TeamsCallParkPolicy TeamsCallingPolicy TeamsChannelsPolicy TeamsComplianceRecordingPolicy TeamsCortanaPolicy \
         TeamsEmergencyCallRoutingPolicy TeamsEmergencyCallingPolicy TeamsEnhancedEncryptionPolicy TeamsEventsPolicy \
         TeamsFeedbackPolicy TeamsFilesPolicy TeamsIPPhonePolicy TeamsMeetingBroadcastPolicy TeamsMeetingPolicy \
         TeamsMessagingPolicy TeamsMobilityPolicy TeamsNetworkRoamingPolicy TeamsSharedCallingRoutingPolicy \
         TeamsShiftsPolicy TeamsSurvivableBranchAppliancePolicy TeamsTemplatePermissionPolicy TeamsUpdateManagementPolicy \
         TeamsUpgradePolicy TeamsVdiPolicy TeamsVoiceApplicationsPolicy TeamsWorkLoadPolicy TeamsMeetingBrandingPolicy \
         TeamsRoomVideoTeleConferencingPolicy CloudMeetingPolicy",
    ),
    (
        "Get Grant",
        "BroadcastMeetingPolicy DialoutPolicy OnlineDialOutPolicy TeamsInteropPolicy TeamsVideoInteropServicePolicy \
         TeamsMediaLoggingPolicy TeamsVerticalPackagePolicy",
    ),
    (
        "Get New Set Remove",
        "AddressBookConfiguration AddressBookNormalizationConfiguration AddressBookNormalizationRule AdminRole AllowedDomain \
         AnalogDevice Announcement ApplicationEndpoint ArchivingConfiguration AutodiscoverConfiguration AVEdgeConfiguration \
         BandwidthPolicyServiceConfiguration BlockedDomain CallParkOrbit CdrConfiguration ClientVersionConfiguration \
         ClientVersionPolicyRule ClsConfiguration ClsRegion ClsScenario ClsSecurityGroup CommonAreaPhone ConferenceDirectory \
         ConferencingConfiguration ConversationHistoryConfiguration CpsConfiguration DeviceUpdateConfiguration \
         DiagnosticConfiguration DiagnosticHeaderConfiguration DialInConferencingAccessNumber DialInConferencingConfiguration \
         DialInConferencingDtmfConfiguration ExUmContact FileTransferFilterConfiguration FIPSConfiguration GroupPickupUserOrbit \
         HealthMonitoringConfiguration HostingProvider HuntGroup HybridPSTNSite HybridApplicationEndpoint ImConfiguration \
         ImFilterConfiguration ImTranslationConfiguration InboundBlockedNumberPattern KerberosAccountAssignment McxConfiguration \
         MediaConfiguration MeetingConfiguration NetworkBandwidthPolicyProfile NetworkInterRegionRoute NetworkInterSitePolicy \
         NetworkRegion NetworkRegionLink NetworkSite NetworkSubnet OAuthServer OnlineApplicationEndpoint \
         OnlineApplicationInstance OnlineLisCivicAddress OnlineLisLocation OnlineNumberPortInOrder OnlinePSTNGateway \
         OnlineSchedule OnlineVoiceRoute OrganizationalAutoAttendant OutboundCallingNumberTranslationRule \
         OutboundTranslationRule PartnerApplication PersistentChatAddin PersistentChatCategory \
         PersistentChatComplianceConfiguration PersistentChatConfiguration PersistentChatEndpoint PersistentChatRoom \
         PlatformServiceSettings PresenceProvider PrivacyConfiguration ProxyConfiguration PublicProvider \
         PushNotificationConfiguration QoEConfiguration RegistrarConfiguration ReportingConfiguration RgsAgentGroup \
         RgsHolidaySet RgsHoursOfBusiness RgsQueue RgsWorkflow RoutingConfiguration ServerApplication SimpleUrlConfiguration \
         SipDomain SipResponseCodeTranslationRule SlaConfiguration StaticRoutingConfiguration StorageServiceConfiguration \
         TelemetryConfiguration TenantNetworkRegion TenantNetworkSite TenantNetworkSubnet TenantTrustedIPAddress \
         TenantUpdateTimeWindow TestDevice TestUserCredential ThirdPartyVideoSystem Trunk TrunkConfiguration \
         TrustedApplication TrustedApplicationComputer TrustedApplicationEndpoint TrustedApplicationPool UCPhoneConfiguration \
         UnassignedNumber UserAcp UserReplicatorConfiguration UserServicesConfiguration VideoInteropServerConfiguration \
         VideoTrunk VideoTrunkConfiguration VoicemailReroutingConfiguration VoiceNormalizationRule VoiceRoute \
         VoiceTestConfiguration WatcherNodeConfiguration WebServiceConfiguration XmppAllowedPartner AutoAttendant CallQueue \
         AdditionalInternalDomain TeamsComplianceRecordingApplication TeamsTranslationRule TeamsUnassignedNumberTreatment \
         TeamsShiftsConnection TeamsShiftsConnectionInstance CloudCallDataConnectorConfiguration OnlineTelephoneNumberOrder \
         BatchPolicyAssignmentOperation GroupPolicyAssignment TeamsSurvivableBranchAppliance TeamTemplate CallDataRecord",
    ),
    (
        "Get Set",
        "AccessEdgeConfiguration AuthConfig BroadcastMeetingConfiguration BusyOptions CloudCallDataConnector \
         DialInConferencingLanguageList EnhancedEmergencyServiceDisclaimer MeetingRoom NetworkConfiguration \
         OAuthConfiguration OnlineDialInConferencingBridge OnlineDialInConferencingServiceNumber \
         OnlineDialInConferencingTenantSettings OnlineDialInConferencingUser OnlineEnhancedEmergencyServiceDisclaimer \
         OnlineVoiceUser OnlineVoicemailUserSettings OnlinePstnUsage PersistentChatState PstnUsage RgsConfiguration \
         TeamsAcsFederationConfiguration TeamsClientConfiguration TeamsGuestCallingConfiguration TeamsGuestMeetingConfiguration \
         TeamsGuestMessagingConfiguration TeamsMeetingBroadcastConfiguration TeamsMeetingConfiguration \
         TeamsMessagingConfiguration TeamsSettingsCustomApp TeamsUpgradeConfiguration TenantBlockedCallingNumbers \
         TenantFederationConfiguration TenantHybridConfiguration TenantMigrationConfiguration TenantPublicProvider \
         UserCallForwardingSettings UserDelegates UserPstnSettings UserCallingSettings UserTeamMembers \
         VideoInteropServerSyntheticTransactionConfiguration VoiceConfiguration XmppGatewayConfiguration",
    ),
    (
        "Get",
        "AdContact AdDomain AdForest AdminRoleAssignment AdPrincipal AdServerSchema AdUser AudioConferencingProvider \
         AudioTestServiceApplication BackupServiceConfiguration BackupServiceStatus Certificate ClientAccessLicense \
         ClientCertificate ClientPinInfo ClsAgentStatus ClsSearchTerm Computer ConferenceDisclaimer ConfigurationStoreLocation \
         DatabaseMirrorState DeviceUpdateRule EffectivePolicy EffectiveTenantDialPlan HuntGroupTenantInformation \
         HybridMediationServer HybridPSTNAppliance LisCivicAddress LisLocation LisPort LisServiceProvider LisSubnet LisSwitch \
         LisWirelessAccessPoint ManagementConnection ManagementStoreReplicationStatus MeetingMigrationStatus NetworkInterface \
         OnlineDialInConferencingLanguagesSupported OnlineDialinConferencingPolicy OnlineDialinConferencingTenantConfiguration \
         OnlineDialInConferencingUserInfo OnlineDialInConferencingUserState OnlineDirectoryTenant \
         OnlineDirectoryTenantNumberCities OnlineNumberPortOutOrderPin OnlineSipDomain OnlineTelephoneNumber \
         OnlineTelephoneNumberAvailableCount OnlineTelephoneNumberCountry OnlineTelephoneNumberInventoryAreas \
         OnlineTelephoneNumberInventoryCities OnlineTelephoneNumberInventoryCountries OnlineTelephoneNumberInventoryRegions \
         OnlineTelephoneNumberInventoryTypes OnlineTelephoneNumberReservationsInformation OnlineTelephoneNumberType \
         OrganizationalAutoAttendantStatus OrganizationalAutoAttendantSupportedLanguage \
         OrganizationalAutoAttendantSupportedTimeZone OrganizationalAutoAttendantTenantInformation PersistentChatEligiblePrincipal \
         Pool PoolBackupRelationship PoolFabricState PoolUpgradeReadinessState PresenceManagementState ServerPatchVersion \
         ServerVersion Service Site TeamsUpgradeStatus Tenant TenantLicensingConfiguration Topology UICulture \
         UserDatabaseState UserLocationStatus UserPoolInfo UserSession WindowsService AutoAttendantStatus \
         AutoAttendantSupportedLanguage AutoAttendantSupportedTimeZone AutoAttendantTenantInformation \
         ApplicationMeetingConfiguration PhoneNumberAssignment PolicyPackage UserPolicyAssignment UserPolicyPackage \
         TeamsShiftsConnectionConnector TeamTemplateList OnlineAudioFile",
    ),
    (
        "New",
        "ClsProvider DiagnosticsFilter EdgeAllowAllKnownDomains EdgeAllowList EdgeDomainPattern \
         EmergencyNumber ExtendedTest IssuedCertId KerberosAccount NetworkBWAlternatePath NetworkBWPolicy \
         NetworkMediaBypassConfiguration OnlineAudioFile OnlineBulkAssignmentInput OnlineDateTimeRange OnlineTimeRange \
         OnlineApplicationInstanceAssociation AutoAttendantCallFlow AutoAttendantCallHandlingAssociation \
         AutoAttendantCallableEntity AutoAttendantDialScope AutoAttendantMenu AutoAttendantMenuOption AutoAttendantPrompt \
         OrganizationalAutoAttendantCallFlow OrganizationalAutoAttendantCallHandlingAssociation \
         OrganizationalAutoAttendantCallableEntity OrganizationalAutoAttendantDialScope OrganizationalAutoAttendantMenu \
         OrganizationalAutoAttendantMenuOption OrganizationalAutoAttendantPrompt TeamsEmergencyNumber VoiceRegex \
         RgsAnswer RgsBusinessHours RgsCallAction RgsHoliday RgsPrompt RgsQuestion RgsTimeRange SimpleUrl SimpleUrlEntry \
         StaticRoute WebLink WebOrigin WebTrustedCACertificate XmppGatewayConfiguration CustomPolicyPackage",
    ),
    ("Set Enable Disable Move", "User"),
    (
        "Move",
        "LegacyUser AnalogDevice ApplicationEndpoint CommonAreaPhone ConferenceDirectory ExUmContact ManagementServer MeetingRoom RgsConfiguration ThirdPartyVideoSystem",
    ),
    (
        "Set",
        "ClientPin UserServicesPolicy TeamsShiftsConnectionInstance PhoneNumberAssignment PersonalAttendantSettings CertificateBundle PinSendCAWelcomeMail OnlineVoiceUserBulk OnlineVoiceApplicationInstance",
    ),
    ("Lock Unlock", "ClientPin"),
    ("Remove", "UserStoreBackupData PhoneNumberAssignment UserLicenseGracePeriod OnlineTelephoneNumber"),
    ("Revoke", "ClientCertificate OUPermission SetupPermission"),
    ("Grant Test", "OUPermission SetupPermission"),
    (
        "Test",
        "AddressBookService AddressBookWebQuery ASConference AudioConferencingProvider AVConference AVEdgeConnectivity \
         ClientAuth Computer DataConference DialInConferencing DialPlan ExStorageConnectivity ExStorageNotification \
         ExUMConnectivity ExUMVoiceMail FederatedPartner GroupExpansion GroupIM IM InboundBlockedNumberPattern \
         InterTrunkRouting LisCivicAddress LisConfiguration LocationPolicy ManagementServer McxConference McxP2PIM \
         McxPushNotification OnlineCarrierPortabilityIn OnlineLisCivicAddress OnlinePortabilityIn P2PAV PersistentChatMessage \
         PhoneBootstrap Presence PstnOutboundCall PstnPeerToPeerCall Registration Replica Topology TrunkConfiguration \
         UcwaConference UnifiedContactStore VoiceNormalizationRule VoicePolicy VoiceRoute VoiceTestConfiguration VoiceUser \
         WatcherNodeConfiguration WebApp WebAppAnonymous WebScheduler XmppIM EffectiveTenantDialPlan TeamsTranslationRule",
    ),
    (
        "Debug",
        "AddressBookReplication DataConference InterPoolReplication IntraPoolReplication LisConfiguration \
         StorageServiceFailures UnifiedContactStore",
    ),
    (
        "Enable Disable",
        "AdDomain AdForest Computer HostingProvider MeetingRoom OnlineDialInConferencingUser OnlineSipDomain PublicProvider Topology Replica",
    ),
    ("Enable", "OnlineSessionForReconnection"),
    (
        "Export Import",
        "ArchivingData Configuration LisConfiguration PersistentChatData RgsConfiguration UserData OnlineAudioFile AutoAttendantHolidays",
    ),
    (
        "Invoke",
        "ArchivingDatabasePurge BackupServiceSync CdrDatabasePurge ComputerFailBack ComputerFailOver DatabaseFailover \
         ManagementServerFailover ManagementStoreReplication PoolFailBack PoolFailOver QoEDatabasePurge StorageServiceFlush \
         UcsRollback",
    ),
    ("Start", "ExMeetingMigration Pool WindowsService ClsLogging"),
    ("Stop", "WindowsService ClsLogging MeetingMigration"),
    (
        "Update",
        "AddressBook AdminRole ClsLogging OrganizationalAutoAttendant TenantMeetingUrl UserData UserDatabase AutoAttendant CustomPolicyPackage",
    ),
    ("Find", "Group OnlineApplicationInstance"),
    ("Sync", "OnlineApplicationInstance UserData"),
    ("Backup Restore", "Pool"),
    ("Copy", "VoicePolicy"),
    ("Convert", "UserData"),
];

const TEAMS: VerbNouns = &[
    ("Get New Set Remove", "Team TeamChannel TeamsApp"),
    ("Get Add Remove", "TeamUser TeamChannelUser"),
    ("Get Set", "TeamFunSettings TeamGuestSettings TeamMemberSettings TeamMessagingSettings TeamPicture"),
    ("Get", "TeamHelp TeamTargetingHierarchyStatus AssociatedTeam SharedWithTeam MultiGeoRegion TenantPrivateChannelMigrationStatus"),
    ("Set Remove", "TeamTargetingHierarchy"),
    ("Set", "TeamArchivedState TeamsEnvironmentConfig"),
    ("Add Get Remove Update", "TeamsAppInstallation"),
    ("Clear", "TeamsEnvironmentConfig"),
];

const POWERSHELL: VerbNouns = &[
    ("Set Rename Clear Invoke", "Item"),
    ("Get Set New Remove Clear Copy", "ItemProperty"),
    (
        "Get",
        "Culture UICulture EventLog WinEvent HotFix Counter ComputerInfo CimInstance WmiObject Acl FileHash Event PSProvider PSDrive PSRepository InstalledModule PSSnapin TimeZone TypeData FormatData PSBreakpoint PSCallStack Transaction Clipboard Random Uptime",
    ),
    ("Get Set", "ExecutionPolicy Service"),
    ("Get Start Stop Wait Debug", "Process"),
    ("Start Stop Restart Suspend Resume New", "Service"),
    ("Get Start Stop Receive Remove Wait", "Job"),
    ("Import Export", "Clixml Alias"),
    ("Out", "GridView Printer"),
    ("ConvertFrom", "SecureString"),
    ("ConvertTo", "Xml"),
    ("New Enter Exit Connect Disconnect Receive Export", "PSSession"),
    ("New", "PSSessionOption PSDrive ModuleManifest Module TemporaryFile Event"),
    ("Invoke", "WebRequest RestMethod History"),
    ("Install Update Find Save Uninstall Publish", "Module Script"),
    ("Remove", "PSDrive Event"),
    ("Test", "Connection NetConnection ModuleManifest ComputerSecureChannel"),
    ("Convert", "Path"),
    ("Read Add Clear Get", "History"),
    ("Send", "MailMessage"),
    ("Set", "PSDebug Date Clipboard Acl PSBreakpoint"),
    ("Add", "Type Computer PSSnapin"),
    ("Register Unregister", "ObjectEvent ScheduledTask PSRepository EngineEvent"),
    ("Rename Restart Stop", "Computer"),
    ("Update", "Help TypeData FormatData"),
    ("Save", "Help"),
    ("Trace", "Command"),
    ("Unblock", "File"),
    ("Show", "Command EventLog"),
    ("Format", "Custom Hex"),
    ("Enable Disable", "PSRemoting PSBreakpoint"),
    ("Remove", "Alias"),
    ("Measure", "Command"),
    ("Select", "Xml"),
    ("Join", "String"),
    ("Get", "Verb Error"),
];

/// Short names of commands of PowerShell itself that are not simulated.
const SHORT: &[(&str, &str)] = &[
    ("Rename-Item", "ren rni"),
    ("New-Item", "md mkdir"),
    ("Invoke-Item", "ii"),
    ("Get-Process", "ps gps"),
    ("Stop-Process", "kill spps"),
    ("Start-Process", "start saps"),
    ("Get-Service", "gsv"),
    ("Start-Service", "sasv"),
    ("Stop-Service", "spsv"),
    ("Invoke-WebRequest", "iwr curl wget"),
    ("Invoke-RestMethod", "irm"),
    ("Get-History", "h history ghy"),
    ("Invoke-History", "r ihy"),
    ("Get-WmiObject", "gwmi"),
    ("Get-CimInstance", "gcim"),
    ("Enter-PSSession", "etsn"),
    ("Exit-PSSession", "exsn"),
    ("New-PSSession", "nsn"),
    ("Get-Job", "gjb"),
    ("Start-Job", "sajb"),
    ("Out-GridView", "ogv"),
    ("Format-Custom", "fc"),
    ("Get-PSDrive", "gdr"),
    ("Get-ItemProperty", "gp"),
    ("Set-ItemProperty", "sp"),
];

/// The command that a short name stands for, if it is one that is known and not played here.
pub fn stands_for(short: &str) -> Option<&'static str> {
    let among = |words: &str| words.split(' ').any(|word| word.eq_ignore_ascii_case(short));
    SHORT.iter().find(|(_, words)| among(words)).map(|(name, _)| *name)
}

/// The origins in the order they are asked, with the prefix of their nouns.
const SOURCES: [(CmdletSource, &str, VerbNouns); 3] =
    [(CmdletSource::Tenant, "Cs", TENANT), (CmdletSource::Teams, "", TEAMS), (CmdletSource::PowerShell, "", POWERSHELL)];

/// Where the real cmdlet `name` comes from, if it is one that is known and not played here. Names are case-insensitive.
pub fn origin(name: &str) -> Option<CmdletSource> {
    let (verb, noun) = name.split_once('-')?;
    SOURCES.iter().find(|(_, prefix, names)| holds(names, prefix, verb, noun)).map(|(origin, _, _)| *origin)
}

fn holds(names: VerbNouns, prefix: &str, verb: &str, noun: &str) -> bool {
    let Some(noun) = noun.get(prefix.len()..).filter(|_| noun[..prefix.len()].eq_ignore_ascii_case(prefix)) else {
        return false;
    };
    let among = |words: &str, word: &str| words.split(' ').any(|known| known.eq_ignore_ascii_case(word));
    names.iter().any(|(verbs, nouns)| among(verbs, verb) && among(nouns, noun))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_real_names_whatever_their_case() {
        assert_eq!(origin("Grant-CsConferencingPolicy"), Some(CmdletSource::Tenant));
        assert_eq!(origin("get-csimconfiguration"), Some(CmdletSource::Tenant));
        assert_eq!(origin("Get-Team"), Some(CmdletSource::Teams));
        assert_eq!(origin("Export-Clixml"), Some(CmdletSource::PowerShell));
    }

    #[test]
    fn mistyped_and_simulated_names_are_no_such_names() {
        for name in ["Get-CsOnlineUsers", "Grant", "Grant-CsConferencingPolicies", "Get-é", "Get-CsOnlineUser", "Get-CsUser"] {
            assert_eq!(origin(name), None, "{name}");
        }
    }
}
