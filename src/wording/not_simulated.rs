//! What the simulator leaves out: one table with the texts, and the rules and cmdlets that lead there. The console prints the same list
//! in English (`cmdlets::about`), which a test compares.

use crate::tenant::Rule;
use crate::text::Text;

/// Something that real clients or servers do and the simulator does not.
#[derive(Debug)]
pub struct Omission {
    /// The name of its place on the page and in `docs/rules.md`.
    pub id: &'static str,
    /// What is left out, in a few words.
    pub name: Text<'static>,
    /// How the simulator differs, in a sentence or two.
    pub differs: Text<'static>,
    /// The rules that it would change.
    pub rules: &'static [Rule],
}

/// Everything that is known to be left out, the nearest to the subject first.
pub static NOT_SIMULATED: [Omission; 14] = [
    omission("devices", Text::OmittedDevices, Text::OmittedDevicesDiffers, &[Rule::S3]),
    omission("teams", Text::OmittedTeams, Text::OmittedTeamsDiffers, &[Rule::S3, Rule::S5]),
    omission("phone", Text::OmittedPhone, Text::OmittedPhoneDiffers, &[Rule::S7]),
    omission("busy-sender", Text::OmittedBusySender, Text::OmittedBusySenderDiffers, &[Rule::S4]),
    omission("client-options", Text::OmittedClientOptions, Text::OmittedClientOptionsDiffers, &[Rule::S4, Rule::P2, Rule::P9]),
    omission("delegates", Text::OmittedDelegates, Text::OmittedDelegatesDiffers, &[]),
    omission("groups", Text::OmittedGroups, Text::OmittedGroupsDiffers, &[Rule::T9]),
    omission("sender-copy", Text::OmittedSenderCopy, Text::OmittedSenderCopyDiffers, &[Rule::P9]),
    omission("privacy-mode", Text::OmittedPrivacyMode, Text::OmittedPrivacyModeDiffers, &[Rule::S2]),
    omission("limits", Text::OmittedLimits, Text::OmittedLimitsDiffers, &[Rule::R10]),
    omission("attachments", Text::OmittedAttachments, Text::OmittedAttachmentsDiffers, &[]),
    omission("clients", Text::OmittedClients, Text::OmittedClientsDiffers, &[Rule::G1]),
    omission("delays", Text::OmittedDelays, Text::OmittedDelaysDiffers, &[Rule::R2]),
    omission("server", Text::OmittedServer, Text::OmittedServerDiffers, &[Rule::R4]),
];

const fn omission(id: &'static str, name: Text<'static>, differs: Text<'static>, rules: &'static [Rule]) -> Omission {
    Omission { id, name, differs, rules }
}

/// What is left out that would change a rule.
pub fn omissions_of(rule: Rule) -> impl Iterator<Item = &'static Omission> {
    NOT_SIMULATED.iter().filter(move |omission| omission.rules.contains(&rule))
}
