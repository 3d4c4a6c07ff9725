//! `Get-Member`: what an object has.

use std::collections::BTreeSet;

use crate::cmdlets::act::like;
use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::members;
use crate::powershell::object::{Member, Object};
use crate::powershell::types::{self, Shape, Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::{MEMBER, names_of};

/// Declares the cmdlet `Get-Member`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Member", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetMemberCommand")
    .synopsis("Shows the properties and methods that objects have.")
    .aliases(&["gm"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).wild().help("Names or patterns."),
        ParamSpec::new("MemberType", TypeRef::array(Ty::String)).alias(&["Type"]).help("Property, NoteProperty, Method, and so on."),
        ParamSpec::switch("Force").help("Accepted; nothing is hidden here."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser 'Tony Smith' | Get-Member -MemberType NoteProperty", does: "The properties of a user." }])
    .make(|| Box::new(GetMember::default()));

/// The types that were shown already.
#[derive(Default)]
struct GetMember {
    shown: BTreeSet<String>,
    any: bool,
}

/// A member: its name, its kind, its definition.
type MemberRow = (String, &'static str, String);

impl Cmdlet for GetMember {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").filter(|item| !item.is_null()).cloned() else { return Ok(()) };
        self.any = true;
        let full = item.type_of().full_name();
        if !self.shown.insert(full.clone()) {
            return Ok(());
        }
        let (mut rows, complete) = rows(call, &item)?;
        let (names, kinds) = (call.list("Name"), call.list("MemberType"));
        rows.retain(|(name, kind, _)| {
            let is_kind = |wanted: &Value| {
                let wanted = text(wanted).to_lowercase();
                matches!(wanted.as_str(), "all")
                    || kind.eq_ignore_ascii_case(&wanted)
                    || wanted == "properties" && kind.ends_with("Property")
                    || wanted == "methods" && kind.ends_with("Method")
            };
            (names.is_empty() || names.iter().any(|pattern| like(name, &text(pattern)))) && (kinds.is_empty() || kinds.iter().any(is_kind))
        });
        rows.sort_by(|a, b| (a.1, a.0.to_lowercase()).cmp(&(b.1, b.0.to_lowercase())));
        if !complete {
            call.warn(format!("not simulated here: all methods of {full}; these members can be used."))?;
        }
        let objects = rows.into_iter().map(|(name, kind, definition)| {
            let parts = [
                ("TypeName", Value::str(&full)),
                ("Name", Value::from(name)),
                ("MemberType", Value::str(kind)),
                ("Definition", Value::from(definition)),
            ];
            Object::with(Ty::Other(MEMBER), parts)
        });
        objects.collect::<Vec<_>>().into_iter().try_for_each(|object| call.emit(object))
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if self.any {
            return Ok(());
        }
        let message = "You must specify an object for the Get-Member cmdlet.";
        call.error(ErrorRecord::new(&types::INVALID_OPERATION, "NoObjectInGetMember", Category::CloseError, message))
    }
}

/// The members of a value, and whether these are all.
fn rows(call: &mut Call<'_, '_>, item: &Value) -> Flow<(Vec<MemberRow>, bool)> {
    let method = |(name, definition): (&str, &str)| (name.to_owned(), "Method", definition.to_owned());
    let mut rows: Vec<MemberRow> = COMMON_METHODS.into_iter().map(method).collect();
    if let Value::Object(object) = item {
        for property in object.members() {
            let name = property.name.to_string();
            rows.push(match property.member {
                Member::Note(value) => {
                    let shown = match value.elements() {
                        _ if value.is_null() => "null".to_owned(),
                        Some(_) => value.type_of().full_name(),
                        None => text(&value),
                    };
                    let definition = format!("{} {name}={shown}", display(&value));
                    (name, "NoteProperty", definition)
                }
                Member::ReadOnly(value) => {
                    let definition = format!("{} {name} {{get;}}", display(&value));
                    (name, "Property", definition)
                }
                Member::Script(block) => {
                    let definition = format!("System.Object {name} {{get={};}}", block.text());
                    (name, "ScriptProperty", definition)
                }
                Member::Link(..) => {
                    let definition = format!("System.Object {name} {{get;set;}}");
                    (name, "Property", definition)
                }
                Member::Alias(other) => {
                    let definition = format!("{name} = {other}");
                    (name, "AliasProperty", definition)
                }
                Member::Method(_) => {
                    let definition = format!("System.Object {name}();");
                    (name, "ScriptMethod", definition)
                }
            });
        }
        return Ok((rows, object.ty == Ty::CustomObject));
    }
    for name in names_of(item) {
        let value = call.property(item, &name)?;
        let definition = format!("{} {name} {{get;}}", display(&value));
        rows.push((name.to_string(), "Property", definition));
    }
    let own = members::names_of(item).1.iter().filter(|name| !COMMON_METHODS.iter().any(|(common, _)| common == *name));
    rows.extend(own.map(|name| ((*name).to_owned(), "Method", format!("{name}(…)"))));
    Ok((rows, false))
}

/// The methods of every object.
const COMMON_METHODS: [(&str, &str); 4] = [
    ("Equals", "bool Equals(System.Object obj)"),
    ("GetHashCode", "int GetHashCode()"),
    ("GetType", "type GetType()"),
    ("ToString", "string ToString()"),
];

/// The type of a property's value as a definition names it.
fn display(value: &Value) -> String {
    if value.is_null() {
        return "object".to_owned();
    }
    let of = value.type_of();
    let name = if of.ty == Ty::Object {
        "Object".to_owned()
    } else if matches!(of.ty, Ty::CustomObject | Ty::Other(_)) {
        of.ty.full_name().to_owned()
    } else {
        of.ty.accelerator().map_or_else(|| types::last_part(of.ty.full_name()).to_owned(), str::to_owned)
    };
    if of.shape == Shape::Array { name + "[]" } else { name }
}
