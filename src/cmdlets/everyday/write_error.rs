//! `Write-Error`: reports an error of a script's own.

use std::rc::Rc;

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Exception};
use crate::powershell::host::{CmdletSpec, Empty, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Write-Error`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Error", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteErrorCommand")
    .synopsis("Reports an error of your own.")
    .params(&[&[
        ParamSpec::text("Message")
            .at(0)
            .mandatory()
            .by_value()
            .empty(Empty::Allowed)
            .alias(&["Msg"])
            .only_in(&["NoException"])
            .help("The text."),
        ParamSpec::new("Exception", TypeRef::one(Ty::Exception(&types::EXCEPTION)))
            .mandatory()
            .only_in(&["WithException"])
            .help("The exception to report."),
        ParamSpec::new("ErrorRecord", TypeRef::one(Ty::ErrorRecord))
            .mandatory()
            .only_in(&["ErrorRecord"])
            .help("The error to report again."),
        ParamSpec::new("Category", TypeRef::one(Ty::Enum(&types::CATEGORY))).help("The error category."),
        ParamSpec::text("ErrorId").help("Its id."),
        ParamSpec::new("TargetObject", TypeRef::one(Ty::Object)).help("The object it happened to."),
        ParamSpec::text("RecommendedAction").help("Accepted, but not shown."),
        ParamSpec::text("CategoryActivity").alias(&["Activity"]).help("Accepted, but not shown."),
        ParamSpec::text("CategoryReason").alias(&["Reason"]).help("Accepted, but not shown."),
        ParamSpec::text("CategoryTargetName").alias(&["TargetName"]).help("Accepted, but not shown."),
        ParamSpec::text("CategoryTargetType").alias(&["TargetType"]).help("Accepted, but not shown."),
    ]])
    .default_set("NoException")
    .examples(&[])
    .runs(|call| {
        if let Some(Value::Error(record)) = call.arg("ErrorRecord") {
            let record = ErrorRecord::clone(record);
            return call.shell.write_error(record, call.command);
        }
        let exception = match call.arg("Exception") {
            Some(Value::Exception(exception)) => exception.clone(),
            _ => Rc::new(Exception::new(&types::WRITE_ERROR, call.text("Message").unwrap_or_default())),
        };
        let id = call.text("ErrorId").unwrap_or_else(|| exception.class.full.to_owned());
        let category =
            call.arg("Category").and_then(|word| if let Value::Enum(_, number) = word { Category::numbered(*number) } else { None });
        let mut record = ErrorRecord::new(exception.class, id, category.unwrap_or(Category::NotSpecified), &exception.message);
        record.exception = exception;
        record.target = call.arg("TargetObject").cloned().unwrap_or_default();
        call.shell.write_error(record, call.command)
    });
