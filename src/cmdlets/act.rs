//! What cmdlets do to the world they run in: find who is meant, act, and put a refusal into the words of the console.
//!
//! The only place where script meets engine. Error texts stay English in every language.

use std::rc::Rc;

use crate::engine::{Action, Session, UndoGroup};
use crate::powershell::budget::Cost;
use crate::powershell::compare::{self, Case};
use crate::powershell::error::{Category, ErrorRecord, Flow, Stop};
use crate::powershell::host::Call;
use crate::powershell::types;
use crate::powershell::value::Value;
use crate::tenant::{Command, Era, MessageId, PolicyName, Refusal, Tenant, User, UserId};

use crate::text::Locale;

use super::refusal::{no_such_user_text, refusal_error};

/// What cmdlets act on.
pub struct World {
    /// The session, whose timeline every act joins.
    pub session: Session,
    /// The group of the statement that runs: its acts are undone together.
    pub group: UndoGroup,
    /// The language of the reasons.
    pub words: Rc<Locale>,
    /// What stays from run to run beside variables and functions.
    pub window: WindowState,
    /// Returns what this run has printed so far.
    pub printed: Rc<dyn Fn() -> String>,
    /// The page of the reference that `Get-Help -Online` asked for.
    pub reference: Option<&'static str>,
}

/// What a window keeps from run to run beside variables and functions.
#[derive(Clone, Default)]
pub struct WindowState {
    /// The transcript that is being kept.
    pub recording: Option<TranscriptRecording>,
    /// What stands before the nouns of imported cmdlets (`Import-PSSession -Prefix`).
    pub prefix: Option<Rc<str>>,
    /// Whether commands run in the remote session (`Invoke-Command -Session`).
    pub remote: bool,
    /// The folder of relative paths, without a backslash at its end; the root of the drive where none was set.
    pub location: Option<Rc<str>>,
    /// The folders that `Push-Location` left.
    pub left: Vec<Rc<str>>,
}

impl WindowState {
    /// The folder of relative paths.
    pub fn folder(&self) -> Rc<str> {
        self.location.clone().unwrap_or_else(|| Rc::from("C:"))
    }
}

/// What `Start-Transcript` began to keep.
#[derive(Clone)]
pub struct TranscriptRecording {
    /// The absolute path of the file.
    pub path: String,
    /// Whether it is written at the end of the file.
    pub appends: bool,
    /// The text of earlier runs.
    pub text: String,
    /// How many bytes this run had printed when the transcript began.
    pub since: usize,
}

/// The world of the call.
///
/// # Errors
/// Halts where the host holds another world, which no host of this crate does.
pub fn world<'c>(call: &'c mut Call<'_, '_>) -> Flow<&'c mut World> {
    call.world().ok_or(Stop::halt("NoTenant", "There is no tenant to act on."))
}

/// Acts, and reports a refusal; whether it was done. `target` is what the cmdlet was asked to act on, as it was written.
pub fn act(call: &mut Call<'_, '_>, command: Command, target: &str) -> Flow<bool> {
    call.spend(Cost::Actions(1))?;
    let world = world(call)?;
    let group = world.group;
    match world.session.act(Action::Act(command), group) {
        Ok(_) => Ok(true),
        Err(refusal) => {
            let record = refused(world.session.tenant(), &refusal, target);
            call.error(record).map(|()| false)
        }
    }
}

/// Plays an action that has no target, and reports a refusal.
pub fn play(call: &mut Call<'_, '_>, input: Action) -> Flow {
    call.spend(Cost::Actions(1))?;
    play_uncounted(call, input)
}

/// Plays an action that has no target and that the budget counts in another way.
pub fn play_uncounted(call: &mut Call<'_, '_>, input: Action) -> Flow {
    let world = world(call)?;
    let group = world.group;
    match world.session.act(input, group) {
        Ok(_) => Ok(()),
        Err(refusal) => {
            let record = refused(world.session.tenant(), &refusal, "");
            call.error(record)
        }
    }
}

/// Acts on the user bound to `Identity`.
pub fn on_user(call: &mut Call<'_, '_>, command: impl Fn(UserId) -> Command) -> Flow {
    match sim_user(call, "Identity")? {
        Some(user) => {
            let target = call.text("Identity").unwrap_or_default();
            act(call, command(user), &target).map(drop)
        }
        None => Ok(()),
    }
}

/// Acts on the user bound to `Identity`, for what came from the one bound to `From`, or from everybody.
pub fn on_user_from(call: &mut Call<'_, '_>, command: impl Fn(UserId, Option<UserId>) -> Command) -> Flow {
    let from = if call.has("From") {
        let Some(from) = sim_user(call, "From")? else { return Ok(()) };
        Some(from)
    } else {
        None
    };
    on_user(call, |user| command(user, from))
}

/// The user that a parameter names, in every era; reports where there is none.
pub fn sim_user(call: &mut Call<'_, '_>, parameter: &str) -> Flow<Option<UserId>> {
    let name = call.text(parameter).unwrap_or_default();
    let found = world(call)?.session.tenant().find_user(&name);
    if found.is_none() {
        call.error(no_such_user(Era::Connector, &name))?;
    }
    Ok(found)
}

/// The users that `Identity` names, wildcards allowed; all without it. Reports where there is none.
pub fn sim_users(call: &mut Call<'_, '_>) -> Flow<Vec<UserId>> {
    let Some(name) = call.text("Identity").filter(|name| !name.is_empty()) else {
        return Ok(world(call)?.session.tenant().users().map(|user| user.id).collect());
    };
    if name.contains(['*', '?']) {
        let tenant = world(call)?.session.tenant();
        return Ok(tenant.users().filter(|user| like(&user.name, &name)).map(|user| user.id).collect());
    }
    Ok(sim_user(call, "Identity")?.into_iter().collect())
}

/// The message that `Id` names; reports where there is none.
pub fn message(call: &mut Call<'_, '_>) -> Flow<Option<MessageId>> {
    let number = call.int("Id").unwrap_or_default();
    let id = u32::try_from(number).ok().map(MessageId);
    let found = id.filter(|id| world(call).is_ok_and(|world| world.session.tenant().message(*id).is_some()));
    if found.is_none() {
        let text = format!("There is no message {number}.");
        call.error(ErrorRecord::plain("MessageNotFound", Category::ObjectNotFound, text).on(call.arg("Id").cloned()))?;
    }
    Ok(found)
}

/// Sends an object for each user.
pub fn emit_users(call: &mut Call<'_, '_>, users: &[UserId], object: fn(&Tenant, &User) -> Value) -> Flow {
    let tenant = world(call)?.session.tenant().clone();
    users.iter().filter_map(|id| tenant.user(*id)).try_for_each(|user| call.emit(object(&tenant, user)))
}

/// Reports that a check does not hold.
pub fn failed(call: &mut Call<'_, '_>, what: &str) -> Flow {
    call.error(ErrorRecord::plain("AssertionFailed", Category::InvalidResult, what))
}

/// A value that binding let through and that has not the form it must have.
pub fn wrong_argument(call: &mut Call<'_, '_>, parameter: &str, value: &str, ty: &str) -> Stop {
    let message = format!(
        "Cannot process argument transformation on parameter '{parameter}'. Cannot convert value \"{value}\" to type \"{ty}\". \
         Error: \"Input string was not in a correct format.\""
    );
    let id = "ParameterArgumentTransformationError";
    call.fail(ErrorRecord::new(&types::BINDING_TRANSFORMATION, id, Category::InvalidData, message))
}

/// "user not found", in the words of the era.
pub fn no_such_user(era: Era, name: &str) -> ErrorRecord {
    ErrorRecord::plain("ManagementObjectNotFound", Category::ObjectNotFound, no_such_user_text(era, name)).on(name)
}

/// A refusal in the words of the console; the target is what was typed.
pub fn refused(tenant: &Tenant, refusal: &Refusal, target: &str) -> ErrorRecord {
    let error = refusal_error(tenant, refusal, target);
    ErrorRecord::plain(error.id, error.category, error.message).on(target)
}

/// The identity under which a policy is shown.
pub fn identity(name: &PolicyName) -> String {
    if name.as_str().eq_ignore_ascii_case("Global") { "Global".to_owned() } else { format!("Tag:{}", name.as_str()) }
}

/// Whether a text matches a pattern with wildcards, in any case of letters.
pub fn like(text: &str, pattern: &str) -> bool {
    compare::like(text, pattern, Case::Ignored)
}
