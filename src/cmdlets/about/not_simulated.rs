//! `Get-Help about_Not_Simulated`: what the simulator leaves out, in the console's English, and which cmdlets lead there. The page says the
//! same in the reader's language ([`crate::wording::NOT_SIMULATED`]); a test compares the two.

use std::fmt::Write;

use crate::wording::NOT_SIMULATED;

/// The topic's name.
pub const TOPIC: &str = "about_Not_Simulated";

/// The topic in one line.
pub const SYNOPSIS: &str = "What this simulator leaves out, and what differs.";

/// An entry of [`NOT_SIMULATED`] in English: its name, what differs, and the cmdlets whose help leads here.
struct OmissionHelp(&'static str, &'static str, &'static [&'static str]);

const ENTRIES: [OmissionHelp; NOT_SIMULATED.len()] = [
    OmissionHelp(
        "Several devices for one user",
        "An invitation rings on every device on which the user is signed in, and a client left running at home can swallow messages. \
         Here, everyone has one client.",
        &["Connect-SimUser"],
    ),
    OmissionHelp(
        "Teams beside Skype for Business",
        "In the Islands and Teams Only modes, the recipient’s mode decides where a message goes, and Teams doesn’t put an item into the \
         mailbox. Here, there’s no Teams.",
        &["Set-SimTenant"],
    ),
    OmissionHelp(
        "The phone app in the background",
        "A message to an app in the background times out as in S7, yet the first one is kept as a missed message. Here, nothing is \
         stored when a message times out.",
        &["Suspend-SimConnection"],
    ),
    OmissionHelp(
        "What a sender sees when the recipient is in Do Not Disturb",
        "The documents differ from version to version. Here, the sender’s message only shows that it became a missed message.",
        &["Set-SimPresence"],
    ),
    OmissionHelp(
        "The client’s own options",
        "Users can change alerts in Do Not Disturb, the idle times, and “Save IM conversations,” where the policy leaves it to them. \
         Here, every client keeps the defaults.",
        &["New-CsClientPolicy", "Set-CsClientPolicy", "Set-SimClient", "Set-SimPresence"],
    ),
    OmissionHelp("Delegates", "A delegate can act on someone’s behalf. Here, everyone acts only for themselves.", &["Send-SimMessage"]),
    OmissionHelp(
        "Group conversations",
        "More than two people meet in a conference with rules of its own. Here, a conversation always has two.",
        &["Send-SimMessage"],
    ),
    OmissionHelp(
        "A sender’s own copy of an unanswered message",
        "A client may keep what its user wrote even if there’s no response. Here, only what’s delivered in a conversation is saved (P9).",
        &["Get-SimMailbox"],
    ),
    OmissionHelp(
        "Privacy mode",
        "In privacy mode, only a user’s contacts see the presence. Here, everyone sees what the relationship allows (S2).",
        &["Set-SimRelationship"],
    ),
    OmissionHelp(
        "Limits and expiry",
        "The documents don’t limit how many messages there can be, how large they can be, or how long they’re kept. Here, there’s no \
         limit (R10).",
        &["Send-SimMessage"],
    ),
    OmissionHelp(
        "Attachments, pictures, and formatted text",
        "What happens to them on the offline path isn’t documented. Here, a message is plain text.",
        &["Send-SimMessage"],
    ),
    OmissionHelp(
        "Other clients",
        "Clients for phones, for the Mac, and in the browser behave in their own ways. Here, everyone has the Windows client.",
        &["Set-SimClient"],
    ),
    OmissionHelp(
        "Delays",
        "Networks, servers, and replication take time. Here, everything happens immediately except what a rule delays.",
        &["Wait-SimTime"],
    ),
    OmissionHelp(
        "The server’s own settings and mail rules",
        "An on-premises server has switches of its own, and rules can move mail in a mailbox. Here, there are none.",
        &["Set-SimMailbox"],
    ),
];

/// The topic as lines of the console.
pub fn topic() -> String {
    let mut page = format!("TOPIC\n    {TOPIC}\n\nSHORT DESCRIPTION\n    {SYNOPSIS}\n\nLONG DESCRIPTION\n");
    for (OmissionHelp(name, differs, cmdlets), omission) in ENTRIES.iter().zip(&NOT_SIMULATED) {
        let rules: Vec<&str> = omission.rules.iter().map(|rule| rule.info().id).collect();
        let _ = write!(page, "    {name}\n        {differs}\n");
        if !rules.is_empty() {
            let _ = writeln!(page, "        Rules: {}", rules.join(", "));
        }
        let _ = write!(page, "        Cmdlets: {}\n\n", cmdlets.join(", "));
    }
    page.trim_end().to_owned() + "\n"
}

/// What is left out that belongs to a cmdlet, in a few words each.
pub fn names_of(cmdlet: &str) -> Vec<&'static str> {
    ENTRIES.iter().filter(|OmissionHelp(_, _, cmdlets)| cmdlets.contains(&cmdlet)).map(|OmissionHelp(name, ..)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cmdlets::registry;
    use crate::text::Locale;

    #[test]
    fn the_console_says_what_the_page_says() {
        let locale = Locale::english();
        for (OmissionHelp(name, differs, _), omission) in ENTRIES.iter().zip(&NOT_SIMULATED) {
            assert_eq!((*name, *differs), (&*locale.say(omission.name), &*locale.say(omission.differs)), "{}", omission.id);
        }
    }

    #[test]
    fn every_entry_is_reached_from_a_cmdlet_that_is_there() {
        for OmissionHelp(name, _, cmdlets) in &ENTRIES {
            assert!(!cmdlets.is_empty() && cmdlets.iter().all(|cmdlet| registry::find(cmdlet).is_some()), "{name}");
        }
    }
}
