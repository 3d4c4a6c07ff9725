//! What is wrong with what was typed into a form, said at its field in the language of the page. The console has words of its own, which stay
//! English.

use crate::tenant::Refusal;
use crate::text::Text;

/// What a refusal says at the field.
pub fn form_error(refusal: &Refusal) -> Text<'_> {
    match refusal {
        Refusal::NoName => Text::FormNoName,
        Refusal::NameTaken(name) => Text::FormNameTaken { name },
        Refusal::SipTaken(address) => Text::FormAddressTaken { address },
        Refusal::PolicyExists(policy) => Text::FormPolicyTaken { policy: policy.as_str() },
        Refusal::UnknownUser
        | Refusal::Oneself(_)
        | Refusal::SignedOut(_)
        | Refusal::CutOff(_)
        | Refusal::AppearOfflineNotAllowed(_)
        | Refusal::NotAdministered(_)
        | Refusal::UnknownPolicy(_)
        | Refusal::PredefinedPolicy(_)
        | Refusal::NotGrantable(_)
        | Refusal::WrongValue(_) => Text::FormRefused,
    }
}
