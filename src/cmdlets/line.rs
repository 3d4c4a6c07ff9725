//! The canonical line of an act: what is done by hand, written as the script that does the same.

use std::fmt::Write;

use crate::engine::{Action, Entry, FileChange, Session, StartPoint};
use crate::tenant::{Command, Era, Millis, PolicyName, SettingId, SettingValue, Shell, ShellAct, Tenant, UserId, UserKind};

use super::sim::UNITS;
use super::spec::SIM;

/// The line of an act at this state of the tenant; running it there does the same act.
pub fn line_of(input: &Action, tenant: &Tenant) -> String {
    Line { names: tenant, era: tenant.era(), shell: tenant.shell() }.of(input)
}

/// The whole session up to its current step as a script; replaying it leads to the same state.
pub fn script_of(session: &Session) -> String {
    let mut script = match session.start_point() {
        StartPoint::Start => String::new(),
        StartPoint::Empty => "Reset-Sim -Empty\n".to_owned(),
    };
    write_lines(session, 0, &mut script);
    script
}

/// Returns the lines of the steps after `step`, up to the current one: they lead from there to here.
pub fn script_since(session: &Session, step: u32) -> String {
    let mut script = String::new();
    write_lines(session, step, &mut script);
    script
}

fn write_lines(session: &Session, since: u32, script: &mut String) {
    for line in lines_since(session, since) {
        script.push_str(&line);
        script.push('\n');
    }
}

/// Returns the line of each step after `since`, up to the current one.
pub fn lines_since(session: &Session, since: u32) -> Vec<String> {
    let start = session.moment_at(since);
    let mut line = Line { names: session.tenant(), era: start.tenant().era(), shell: start.tenant().shell() };
    let entries = (since + 1..=session.step()).map_while(|step| session.entry(step));
    let write = |entry: &Entry| {
        let own = line.of(&entry.action);
        line.follow(&entry.action);
        own
    };
    entries.map(write).collect()
}

/// The line of a change of the virtual drive.
fn file(change: &FileChange) -> String {
    let path = quoted(change.path());
    match change {
        FileChange::Write { text, .. } => format!("Set-Content -LiteralPath {path} -NoNewline -Value {}", quoted(text)),
        FileChange::Append { text, .. } => format!("Add-Content -LiteralPath {path} -NoNewline -Value {}", quoted(text)),
        FileChange::NewFolder { .. } => format!("New-Item -ItemType Directory -Force -Path {path} | Out-Null"),
        FileChange::Remove { .. } => format!("Remove-Item -LiteralPath {path} -Recurse -Force"),
    }
}

/// Writes lines for a tenant with these names, in a window of this state.
struct Line<'a> {
    names: &'a Tenant,
    era: Era,
    shell: Shell,
}

impl Line<'_> {
    /// Goes on to the state of the window after an input.
    fn follow(&mut self, input: &Action) {
        match input {
            Action::Act(Command::SetTenant { era: Some(era), .. }) if *era != self.era => {
                self.era = *era;
                self.shell = Shell::FRESH;
            }
            Action::Act(Command::Shell(act)) => self.shell = self.shell.after(*act),
            Action::Act(_) | Action::Wait(_) | Action::WaitNext | Action::File(_) | Action::Reset(_) => {}
        }
    }

    fn of(&self, input: &Action) -> String {
        match input {
            Action::Act(command) => self.command(command),
            Action::Wait(length) => wait(*length),
            Action::WaitNext => "Wait-SimTime -Next".to_owned(),
            Action::File(change) => file(change),
            Action::Reset(StartPoint::Start) => "Reset-Sim".to_owned(),
            Action::Reset(StartPoint::Empty) => "Reset-Sim -Empty".to_owned(),
        }
    }

    fn command(&self, command: &Command) -> String {
        match command {
            Command::NewUser { name, sip, department, kind } => new_user(name, sip.as_deref(), department, *kind),
            Command::RemoveUser(user) => self.on("Remove-SimUser", *user),
            Command::SignIn(user) => self.on("Connect-SimUser", *user),
            Command::SignOut(user) => self.on("Disconnect-SimUser", *user),
            Command::Suspend(user) => self.on("Suspend-SimConnection", *user),
            Command::Resume(user) => self.on("Resume-SimConnection", *user),
            Command::SetPresence(user, presence) => format!("{} {}", self.on("Set-SimPresence", *user), presence.name()),
            Command::SetClient { user, install, build } => {
                let mut line = self.on("Set-SimClient", *user);
                option(&mut line, "Install", install.map(|install| install.name().to_owned()));
                option(&mut line, "Build", build.map(|build| build.to_string()));
                line
            }
            Command::SetMailbox { user, home, web_services } => {
                let mut line = self.on("Set-SimMailbox", *user);
                option(&mut line, "Location", home.map(|home| home.name().to_owned()));
                option(&mut line, "WebServices", web_services.map(boolean));
                line
            }
            Command::SetRelationship { user, contact, relationship } => {
                format!("{} {} {}", self.on("Set-SimRelationship", *user), self.user(*contact), relationship.name())
            }
            Command::Send { from, to, text } => {
                format!("Send-SimMessage -From {} -To {} -Text {}", self.user(*from), self.user(*to), quoted(text))
            }
            Command::OpenToast { user, from } => self.from("Open-SimToast", *user, *from),
            Command::CloseToast { user, from } => self.from("Close-SimToast", *user, *from),
            Command::ReadMail { user, from } => self.from("Read-SimMail", *user, *from),
            Command::SetTenant { era, refresh } => {
                let mut line = "Set-SimTenant".to_owned();
                option(&mut line, "Era", era.map(|era| era.name().to_owned()));
                option(&mut line, "PolicyRefresh", refresh.map(|refresh| refresh.name().to_owned()));
                line
            }
            Command::NewPolicy { name, settings } => self.policy("New", name, settings) + " | Out-Null",
            Command::SetPolicy { name, settings } => self.policy("Set", name, settings),
            Command::GrantPolicy { user, policy } => self.grant(*user, policy.as_ref()),
            Command::RemovePolicy(name) => self.policy("Remove", name, &[]) + " -Force",
            Command::Shell(act) => shell(*act),
        }
    }

    fn user(&self, user: UserId) -> String {
        self.names.user(user).map_or_else(|| "\"\"".to_owned(), |user| quoted(&user.name))
    }

    fn on(&self, cmdlet: &str, user: UserId) -> String {
        format!("{cmdlet} {}", self.user(user))
    }

    fn from(&self, cmdlet: &str, user: UserId, from: Option<UserId>) -> String {
        let mut line = self.on(cmdlet, user);
        option(&mut line, "From", from.map(|from| self.user(from)));
        line
    }

    /// A cmdlet of the tenant. Where the window does not know it, the simulator's own module does.
    fn tenant_cmdlet(&self, verb: &str) -> String {
        let known = self.shell.is_connected(self.era) && self.era != Era::Teams4;
        let module = if known { String::new() } else { format!("{SIM}\\") };
        format!("{module}{verb}-CsClientPolicy")
    }

    fn policy(&self, verb: &str, name: &PolicyName, settings: &[(SettingId, SettingValue)]) -> String {
        let mut line = format!("{} -Identity {}", self.tenant_cmdlet(verb), word(name.as_str()));
        for (id, value) in settings {
            option(&mut line, id.setting().name, Some(literal(value)));
        }
        line
    }

    fn grant(&self, user: UserId, policy: Option<&PolicyName>) -> String {
        let by_name = match self.era {
            Era::Connector | Era::Teams1 | Era::Teams2 => true,
            Era::Teams3 | Era::Teams4 => false,
        };
        let address = self.names.user(user).filter(|_| !by_name).map(|user| quoted(&user.sip));
        let policy = policy.map_or_else(|| "$Null".to_owned(), |policy| word(policy.as_str()));
        let identity = address.unwrap_or_else(|| self.user(user));
        format!("{} -Identity {identity} -PolicyName {policy}", self.tenant_cmdlet("Grant"))
    }
}

fn new_user(name: &str, sip: Option<&str>, department: &str, kind: UserKind) -> String {
    let mut line = format!("New-SimUser {}", quoted(name));
    option(&mut line, "SipAddress", sip.map(quoted));
    option(&mut line, "Department", Some(department).filter(|text| !text.is_empty()).map(quoted));
    match kind {
        UserKind::Tenant => {}
        UserKind::External => line.push_str(" -External"),
    }
    line + " | Out-Null"
}

fn wait(length: Millis) -> String {
    let (unit, millis) = UNITS.into_iter().find(|(_, millis)| length.0.is_multiple_of(*millis)).unwrap_or(("Seconds", 1_000));
    let (whole, rest) = (length.0 / millis, length.0 % millis);
    let fraction = if rest == 0 { String::new() } else { format!(".{rest:03}").trim_end_matches('0').to_owned() };
    format!("Wait-SimTime -{unit} {whole}{fraction}")
}

fn shell(act: ShellAct) -> String {
    match act {
        ShellAct::ImportModule(module) => return format!("Import-Module {}", module.name()),
        ShellAct::OpenSession => "$session = New-CsOnlineSession -Credential (Get-Credential)",
        ShellAct::ImportSession => "Import-PSSession (Get-PSSession) | Out-Null",
        ShellAct::RemoveSession => "Get-PSSession | Remove-PSSession",
        ShellAct::Connect => "Connect-MicrosoftTeams -Credential (Get-Credential) | Out-Null",
        ShellAct::Disconnect => "Disconnect-MicrosoftTeams",
    }
    .to_owned()
}

fn option(line: &mut String, parameter: &str, value: Option<String>) {
    if let Some(value) = value {
        let _ = write!(line, " -{parameter} {value}");
    }
}

fn boolean(on: bool) -> String {
    if on { "$true" } else { "$false" }.to_owned()
}

fn literal(value: &SettingValue) -> String {
    match value {
        SettingValue::Null => "$null".to_owned(),
        SettingValue::Boolean(on) => boolean(*on),
        SettingValue::Number(number) => number.to_string(),
        // Ticks in a text of days.time: the one form that keeps all of them.
        SettingValue::TimeSpan(ticks) => span(*ticks),
        SettingValue::Text(text) => quoted(text),
        SettingValue::Texts(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
            format!("@({})", texts.join(", "))
        }
        SettingValue::Choice(word) => (*word).to_owned(),
    }
}

fn span(ticks: i64) -> String {
    let sign = if ticks < 0 { "-" } else { "" };
    let ticks = ticks.unsigned_abs();
    let (seconds, rest) = (ticks / 10_000_000, ticks % 10_000_000);
    let fraction = if rest == 0 { String::new() } else { format!(".{rest:07}") };
    format!("'{sign}{}.{:02}:{:02}:{:02}{fraction}'", seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}

/// A name without quotes where it needs none.
fn word(text: &str) -> String {
    let plain = text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if plain { text.to_owned() } else { quoted(text) }
}

/// A text in double quotes, on one line.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '`' | '$' | '"' | '\u{201C}'..='\u{201E}' => quoted.extend(['`', letter]),
            '\n' => quoted.push_str("`n"),
            '\r' => quoted.push_str("`r"),
            '\0' => quoted.push_str("`0"),
            '\u{7}' => quoted.push_str("`a"),
            _ if is_unseen(letter) => quoted.extend(["$([char]0x", &format!("{:X}", u32::from(letter)), ")"]),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character would change what a terminal or an editor shows of the line around it: what controls it, and what turns its direction.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && letter != '\t') || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(command: Command) -> String {
        line_of(&Action::Act(command), &Tenant::sample())
    }

    #[test]
    fn acts_read_as_an_administrator_would_write_them() {
        let tenant = Tenant::sample();
        let user = |name: &str| tenant.find_user(name).unwrap();
        let send = Command::Send { from: user("Aiko Tanaka"), to: user("Tony Smith"), text: "Lunch? It's $5 \"only\"".into() };
        assert_eq!(line(send), "Send-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Lunch? It's `$5 `\"only`\"\"");
        let grant = Command::GrantPolicy { user: user("Tony Smith"), policy: Some(PolicyName::new("OfflineIM")) };
        assert_eq!(line(grant), "Grant-CsClientPolicy -Identity \"Tony Smith\" -PolicyName OfflineIM");
        assert_eq!(wait(Millis(90_500)), "Wait-SimTime -Seconds 90.5");
        assert_eq!(wait(Millis::minutes(120)), "Wait-SimTime -Hours 2");
    }
}
