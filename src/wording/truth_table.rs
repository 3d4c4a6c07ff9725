//! What the cases of the truth table are called.

use crate::engine::{FactGroup, RecipientCase, SenderCase};
use crate::text::Text;

use super::labels::presence_choice;

/// The title of a row.
pub fn recipient_case(case: RecipientCase) -> Text<'static> {
    match case {
        RecipientCase::Shows(choice) => presence_choice(choice),
        RecipientCase::SignedOut => Text::PresenceOffline,
        RecipientCase::Blocks => Text::MatrixBlocked,
        RecipientCase::WorkgroupInDoNotDisturb => Text::MatrixWorkgroup,
        RecipientCase::ConnectionLost => Text::MatrixLost,
        RecipientCase::NoMailbox => Text::MatrixNoMailbox,
        RecipientCase::NoWebServices => Text::MatrixNoWebServices,
    }
}

/// The title of a column.
pub fn sender_case(case: SenderCase) -> Text<'static> {
    match case {
        SenderCase::Allowed => Text::MatrixSenderAllowed,
        SenderCase::ArchivingOff => Text::MatrixSenderOff,
        SenderCase::Msi => Text::MatrixSenderMsi,
        SenderCase::OldBuild => Text::MatrixSenderOldBuild,
        SenderCase::NoWebServices => Text::MatrixSenderNoWebServices,
        SenderCase::NoMailbox => Text::MatrixSenderNoMailbox,
        SenderCase::SignedOut => Text::MatrixSenderSignedOut,
    }
}

/// The fact in which the cases of a group differ.
pub fn fact_group(group: FactGroup) -> Text<'static> {
    match group {
        FactGroup::Presence => Text::MatrixFactPresence,
        FactGroup::Relationship => Text::MatrixFactRelationship,
        FactGroup::Connection => Text::MatrixFactConnection,
        FactGroup::Mailbox => Text::MatrixFactMailbox,
        FactGroup::Policy => Text::MatrixFactPolicy,
        FactGroup::Client => Text::MatrixFactClient,
        FactGroup::WebServices => Text::MatrixFactWebServices,
        FactGroup::SignIn => Text::MatrixFactSignIn,
    }
}
