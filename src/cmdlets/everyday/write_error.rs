//! `Write-Error`: reports an error of a script's own.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord};
use crate::powershell::host::{CmdletSpec, Empty, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Write-Error`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Error", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteErrorCommand")
    .synopsis("Reports an error of your own.")
    .params(&[&[
        ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text."),
        ParamSpec::new("Category", TypeRef::one(Ty::Enum(&types::CATEGORY))).help("The error category."),
        ParamSpec::text("ErrorId").help("Its id."),
        ParamSpec::new("TargetObject", TypeRef::one(Ty::Object)).help("The object it happened to."),
        ParamSpec::text("RecommendedAction").help("Accepted, but not shown."),
        ParamSpec::text("CategoryReason").alias(&["Reason"]).help("Accepted, but not shown."),
    ]])
    .examples(&[])
    .runs(|call| {
        let message = call.text("Message").unwrap_or_default();
        let id = call.text("ErrorId").unwrap_or_else(|| "Microsoft.PowerShell.Commands.WriteErrorException".to_owned());
        let category =
            call.arg("Category").and_then(|word| if let Value::Enum(_, number) = word { Category::numbered(*number) } else { None });
        let mut record = ErrorRecord::new(&types::WRITE_ERROR, id, category.unwrap_or(Category::NotSpecified), message);
        record.target = call.arg("TargetObject").cloned().unwrap_or_default();
        call.shell.write_error(record, call.command)
    });
