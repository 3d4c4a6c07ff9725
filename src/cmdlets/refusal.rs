//! Why the tenant refuses a command, in the words of the console: English in every language of the page.

use std::rc::Rc;

use crate::powershell::error::Category;
use crate::tenant::{Era, Refusal, Tenant, UserId};

/// A refusal as a PowerShell error describes it.
pub struct RefusalError {
    /// The error's id, without the cmdlet that PowerShell appends to it.
    pub id: &'static str,
    /// The error's category.
    pub category: Category,
    /// The message as the console prints it.
    pub message: String,
}

/// The message of a refusal. `target` is what the command acts on, as it was typed or as it is called.
pub fn refusal_text(tenant: &Tenant, refusal: &Refusal, target: &str) -> String {
    refusal_error(tenant, refusal, target).message
}

/// The error that a cmdlet reports for a refusal.
pub fn refusal_error(tenant: &Tenant, refusal: &Refusal, target: &str) -> RefusalError {
    use Category::{InvalidArgument, InvalidOperation, ObjectNotFound, ResourceExists};
    let name = |user: &UserId| tenant.user(*user).map_or_else(|| Rc::from(target), |user| user.name.clone());
    let (id, category, message) = match refusal {
        Refusal::UnknownUser | Refusal::NotAdministered(_) => {
            ("ManagementObjectNotFound", ObjectNotFound, no_such_user_text(tenant.era(), target))
        }
        Refusal::NameTaken(taken) | Refusal::SipTaken(taken) => {
            ("ItemAlreadyExists", ResourceExists, format!("\"User\" with identity \"{taken}\" already exists."))
        }
        Refusal::NoName => ("NameMissing", InvalidArgument, "A user needs a name.".to_owned()),
        Refusal::Oneself(user) => ("Oneself", InvalidArgument, format!("\"{}\" stands on both sides.", name(user))),
        Refusal::SignedOut(user) => ("NotSignedIn", InvalidOperation, format!("\"{}\" is not signed in.", name(user))),
        Refusal::CutOff(user) => ("NotConnected", InvalidOperation, format!("\"{}\" is not connected.", name(user))),
        Refusal::AppearOfflineNotAllowed(user) => {
            let text = format!("The client policy of \"{}\" does not allow Appear Offline.", name(user));
            ("AppearOfflineNotAllowed", InvalidOperation, text)
        }
        Refusal::UnknownPolicy(_) => ("ItemNotFound", ObjectNotFound, format!("Cannot find \"ClientPolicy\" with identity \"{target}\".")),
        Refusal::PolicyExists(_) => {
            ("ItemAlreadyExists", ResourceExists, format!("\"ClientPolicy\" with identity \"{target}\" already exists."))
        }
        Refusal::PredefinedPolicy(_) => {
            ("PredefinedPolicy", InvalidOperation, format!("The policy \"{target}\" is predefined and cannot be changed."))
        }
        Refusal::NotGrantable(_) => {
            let text = format!("Policy \"{target}\" is not a user policy. You can assign only a user policy to a specific user.");
            ("NotUserPolicy", InvalidArgument, text)
        }
        Refusal::WrongValue(setting) => ("WrongValue", InvalidArgument, format!("The value is not one of {}.", setting.setting().name)),
    };
    RefusalError { id, category, message }
}

/// What is said where no user has that name, in the words of the era.
pub fn no_such_user_text(era: Era, name: &str) -> String {
    match era {
        Era::Connector | Era::Teams1 | Era::Teams2 => format!("Management object not found for identity \"{name}\"."),
        Era::Teams3 | Era::Teams4 => "userId was not found".to_owned(),
    }
}
