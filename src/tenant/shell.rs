//! The administrator's PowerShell window: its era and how far the connection has come. No cmdlet and no error text here.

use super::basics::named;

named! {
    /// The eras of the PowerShell modules. They differ in how one connects; the tenant behaves the same in all.
    Era {
        /// Skype Online Connector, 2017–2020.
        Connector,
        /// `MicrosoftTeams` 1.1.6, September 2020.
        Teams1,
        /// `MicrosoftTeams` 2.x, March 2021.
        Teams2,
        /// `MicrosoftTeams` 3.0–4.5, November 2021: no display names.
        Teams3,
        /// `MicrosoftTeams` 4.6 and later, July 2022: the client-policy cmdlets are gone.
        Teams4,
    }
}

named! {
    /// A PowerShell module that can be imported.
    Module {
        /// The module of the era Connector.
        SkypeOnlineConnector,
        /// The eras Teams1 to Teams4.
        MicrosoftTeams,
    }
}

impl Era {
    /// The module of that era.
    pub const fn module(self) -> Module {
        match self {
            Self::Connector => Module::SkypeOnlineConnector,
            Self::Teams1 | Self::Teams2 | Self::Teams3 | Self::Teams4 => Module::MicrosoftTeams,
        }
    }

    /// Whether administrators connect by importing a session instead of by `Connect-MicrosoftTeams`.
    pub const fn imports_session(self) -> bool {
        match self {
            Self::Connector | Self::Teams1 => true,
            Self::Teams2 | Self::Teams3 | Self::Teams4 => false,
        }
    }
}

/// A step of connecting or disconnecting in the PowerShell window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellAct {
    /// What `Import-Module` does.
    ImportModule(Module),
    /// What `New-CsOnlineSession` does.
    OpenSession,
    /// What `Import-PSSession` does.
    ImportSession,
    /// What `Remove-PSSession` does.
    RemoveSession,
    /// What `Connect-MicrosoftTeams` does.
    Connect,
    /// What `Disconnect-MicrosoftTeams` does.
    Disconnect,
}

/// The state of the remote session in eras Connector and Teams1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoteSession {
    /// No session was opened.
    Absent,
    /// A session is open; its cmdlets are not imported yet.
    Open,
    /// The session is imported, and its cmdlets work.
    Imported,
}

/// The state of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shell {
    /// The module that was imported.
    pub module: Option<Module>,
    /// The remote session, in eras Connector and Teams1.
    pub session: RemoteSession,
    /// Whether `Connect-MicrosoftTeams` succeeded, in era Teams2 and later.
    pub linked: bool,
}

impl Shell {
    /// A window just opened.
    pub const FRESH: Self = Self { module: None, session: RemoteSession::Absent, linked: false };

    /// A window in which all connection steps of the era are done.
    pub const fn connected(era: Era) -> Self {
        let imports = era.imports_session();
        let session = if imports { RemoteSession::Imported } else { RemoteSession::Absent };
        Self { module: Some(era.module()), session, linked: !imports }
    }

    /// Whether the tenant's cmdlets work.
    pub fn is_connected(&self, era: Era) -> bool {
        if era.imports_session() { self.session == RemoteSession::Imported } else { self.linked }
    }

    pub(crate) fn after(mut self, act: ShellAct) -> Self {
        match act {
            ShellAct::ImportModule(module) => self.module = Some(module),
            ShellAct::OpenSession => {
                if self.session == RemoteSession::Absent {
                    self.session = RemoteSession::Open;
                }
            }
            ShellAct::ImportSession => self.session = RemoteSession::Imported,
            ShellAct::RemoveSession => self.session = RemoteSession::Absent,
            ShellAct::Connect => self.linked = true,
            ShellAct::Disconnect => self.linked = false,
        }
        self
    }
}
