//! What the declarations of cmdlets share: the names of the modules, common parameters, and the macro that registers a family.

use crate::powershell::host::{Names, ParamSpec};
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
/// PowerShell's own module of files and other items.
pub const MANAGEMENT: &str = "Microsoft.PowerShell.Management";
/// PowerShell's own module of transcripts.
pub const HOST: &str = "Microsoft.PowerShell.Host";
/// PowerShell's own module of credentials.
pub const SECURITY: &str = "Microsoft.PowerShell.Security";

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
pub const FORCE: ParamSpec = ParamSpec::switch("Force").help("Doesn't ask for confirmation.");

/// Registers the cmdlets of a family: declares a module for each file, and lists their specs as `ALL` in the order of the reference.
macro_rules! cmdlets {
    ($($(#[$attribute:meta])* $visibility:vis mod $file:ident;)*) => {
        $($(#[$attribute])* $visibility mod $file;)*

        /// The cmdlets of this family, in the order of the reference.
        pub static ALL: &[&$crate::powershell::host::CmdletSpec] = &[$(&$file::SPEC),*];
    };
}

pub(super) use cmdlets;
