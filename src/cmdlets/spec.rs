//! What the tables of cmdlets share: modules, common parameters, and the cmdlet that is one function.

use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Module of the cmdlets that act on people at their clients.
pub const SIM: &str = "WhileYouWereOut";
/// Module of the cmdlets that a session to the tenant brings.
pub const TENANT: &str = "SkypeForBusiness";
/// Module that opens sessions in the eras of 2017 to 2020.
pub const CONNECTOR: &str = "SkypeOnlineConnector";
/// Module that brings connection and cmdlets in later eras.
pub const TEAMS: &str = "MicrosoftTeams";
/// PowerShell's own module of sessions, modules and help.
pub const CORE: &str = "Microsoft.PowerShell.Core";
/// PowerShell's own module of the host.
pub const UTILITY: &str = "Microsoft.PowerShell.Utility";
/// PowerShell's own module of credentials.
pub const SECURITY: &str = "Microsoft.PowerShell.Security";

/// A cmdlet that is one function, run for each pipeline object.
pub struct Each(pub fn(&mut Call<'_, '_>) -> Flow);

impl Cmdlet for Each {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        (self.0)(call)
    }
}

/// A mandatory user; objects of `Get-SimUser` bind by their name.
pub const USER: ParamSpec = ParamSpec::text("Identity")
    .at(0)
    .mandatory()
    .by_value()
    .by_name()
    .alias(&["Name"])
    .naming(Names::User)
    .help("The user: display name, SIP address, or user principal name.");

/// Whose messages alone are meant.
pub const ONLY_FROM: ParamSpec = ParamSpec::text("From").naming(Names::User).help("Only from this user; without it, from everyone.");

/// A mandatory message number; objects of `Get-SimMessage` bind by their `Id`.
pub const MESSAGE: ParamSpec =
    ParamSpec::new("Id", TypeRef::one(Ty::Int32)).at(0).mandatory().by_value().by_name().help("The number of the message, from 1.");

/// `-Force`: no questions.
pub const FORCE: ParamSpec = ParamSpec::switch("Force").help("Does not ask for confirmation.");
