//! The help of a function, or of a script on the virtual drive, as `Get-Help` prints it: its comment-based help, and what its parameters
//! are declared as.

use std::fmt::Write;
use std::rc::Rc;

use crate::cmdlets::act::{like, world};
use crate::cmdlets::everyday::files;
use crate::powershell::ast::ScriptBlockAst;
use crate::powershell::binder::signature::{Parameter, Place, Signature};
use crate::powershell::error::Flow;
use crate::powershell::host::Call;
use crate::powershell::parser::parse;
use crate::powershell::types::TypeRef;

use super::comment_help::{CommentHelp, comment_at_end};
use super::page::Depth;

/// A function or script of which help was asked for.
pub struct FunctionPage {
    name: String,
    help: Option<CommentHelp>,
    signature: Signature,
    /// What is said of each parameter, and its default as it is written.
    details: Vec<(String, String)>,
}

impl FunctionPage {
    /// Finds a function of that name, or a script at that path of the virtual drive.
    ///
    /// # Errors
    /// An attribute of a parameter does not work out.
    pub fn find(call: &mut Call<'_, '_>, name: &str) -> Flow<Option<Self>> {
        if let Some(function) = call.shell.scope().clone().function(name) {
            let text = function.source.text.clone();
            let help = CommentHelp::of_function(&text, function.body.span);
            return Self::new(call, function.name.to_string(), help, &function.body, &text).map(Some);
        }
        let Some(path) = files::resolved(call, name)?.ok().filter(|path| path.to_lowercase().ends_with(".ps1")) else { return Ok(None) };
        let Some(text) = world(call)?.session.moment().drive().find(&path).and_then(|item| item.text.clone()) else { return Ok(None) };
        let parsed = parse(&text);
        if !parsed.errors.is_empty() {
            return Ok(None);
        }
        Self::new(call, path, CommentHelp::of_script(&text), &parsed.script, &text).map(Some)
    }

    fn new(call: &mut Call<'_, '_>, name: String, help: Option<CommentHelp>, body: &ScriptBlockAst, text: &Rc<str>) -> Flow<Self> {
        let signature = call.shell.signature_of(body)?;
        let detail = |param: &crate::powershell::ast::Param| {
            let said = help.as_ref().and_then(|help| help.parameter(&param.name)).map(ToOwned::to_owned);
            let before = text.get(body.span.start as usize..param.span.start as usize).unwrap_or_default();
            let said = said.or_else(|| comment_at_end(before).map(|comment| comment.trim().to_owned()));
            (said.unwrap_or_default(), param.default.as_ref().map_or("", |default| default.span.of(text)).to_owned())
        };
        let details = body.params.iter().map(detail).collect();
        Ok(Self { name, help, signature, details })
    }

    /// Returns the page.
    pub fn text(&self, depth: Depth) -> String {
        let mut page = format!("\nNAME\n    {}\n\n", self.name);
        let Some(help) = &self.help else {
            let _ = write!(page, "SYNTAX\n{}\nALIASES\n    None\n\n\nREMARKS\n    None\n", self.syntax());
            return page;
        };
        section(&mut page, "SYNOPSIS", help.text("SYNOPSIS"));
        if depth != Depth::Examples {
            let _ = writeln!(page, "\nSYNTAX\n{}", self.syntax());
            section(&mut page, "DESCRIPTION", help.text("DESCRIPTION"));
        }
        if depth == Depth::Full {
            page.push_str("\nPARAMETERS\n");
            self.own_params().for_each(|at| page.push_str(&self.parameter(at)));
            for (title, keyword) in [("INPUTS", "INPUTS"), ("OUTPUTS", "OUTPUTS"), ("NOTES", "NOTES")] {
                section(&mut page, title, help.text(keyword));
            }
        }
        if depth == Depth::Brief {
            section(&mut page, "RELATED LINKS", &help.texts("LINK").join("\n"));
            let _ = writeln!(
                page,
                "\nREMARKS\n    To see the examples, type: \"get-help {0} -examples\".\n    For more information, type: \"get-help {0} \
                 -detailed\".\n    For technical information, type: \"get-help {0} -full\".",
                self.name
            );
            return page;
        }
        for (number, example) in (1..).zip(help.texts("EXAMPLE")) {
            let (code, remarks) = example.split_once('\n').unwrap_or((example, ""));
            let prompt = if code.starts_with("PS ") || code.starts_with("C:\\") { "" } else { "PS C:\\>" };
            let _ = writeln!(page, "    -------------------------- EXAMPLE {number} --------------------------\n\n    {prompt}{code}\n");
            let remarks = indented(remarks.trim());
            if !remarks.is_empty() {
                let _ = writeln!(page, "{remarks}\n");
            }
        }
        if depth == Depth::Full {
            section(&mut page, "RELATED LINKS", &help.texts("LINK").join("\n"));
        }
        page.trim_end().to_owned() + "\n"
    }

    /// Returns the help of the parameters whose name is like a pattern.
    pub fn parameters(&self, pattern: &str) -> Vec<String> {
        self.own_params().filter(|at| like(&self.signature.params[*at].name, pattern)).map(|at| self.parameter(at)).collect()
    }

    fn own_params(&self) -> impl Iterator<Item = usize> {
        (0..self.signature.params.len()).filter(|at| !self.signature.params[*at].common)
    }

    fn parameter(&self, at: usize) -> String {
        let param = &self.signature.params[at];
        let place = param.places.first().cloned().unwrap_or_default();
        let kind = if param.is_switch() { " [<SwitchParameter>]".to_owned() } else { format!(" <{}>", type_of(param)) };
        let (said, default) = self.details.get(at).cloned().unwrap_or_default();
        let position = place.position.map_or_else(|| "named".to_owned(), |position| (position + 1).to_string());
        let pipeline = match (place.by_value, place.by_name) {
            (true, true) => "true (ByValue, ByPropertyName)",
            (true, false) => "true (ByValue)",
            (false, true) => "true (ByPropertyName)",
            (false, false) => "false",
        };
        let said = indented(&indented(&said));
        format!(
            "    -{}{kind}\n{said}\n\n        Required?                    {}\n        Position?                    {position}\n        \
             Default value                {default}\n        Accept pipeline input?       {pipeline}\n        Accept wildcard characters?  \
             false\n\n",
            param.name, place.mandatory,
        )
    }

    /// Returns a line for each parameter set.
    fn syntax(&self) -> String {
        let line = |set: &Rc<str>| {
            let mut line = format!("    {}", self.name);
            let known = self.own_params().map(|at| &self.signature.params[at]);
            let mut placed: Vec<(&Parameter, &Place)> = known.filter_map(|param| Some((param, param.place(set)?))).collect();
            placed.sort_by_key(|(_, place)| (place.position.unwrap_or(i64::MAX), place.position.is_none() && !place.mandatory));
            line.extend(placed.iter().map(|(param, place)| one(param, place)));
            if self.signature.params.iter().any(|param| param.common && &*param.name == "WhatIf") {
                line.push_str(" [-WhatIf] [-Confirm]");
            }
            line + if self.signature.strict { " [<CommonParameters>]\n" } else { "\n" }
        };
        self.signature.sets.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// One parameter in a line of syntax.
fn one(param: &Parameter, place: &Place) -> String {
    let name = format!("-{}", param.name);
    if param.is_switch() {
        return if place.mandatory { format!(" {name}") } else { format!(" [{name}]") };
    }
    let name = if place.position.is_some() { format!("[{name}]") } else { name };
    let whole = format!("{name} <{}>", type_of(param));
    if place.mandatory { format!(" {whole}") } else { format!(" [{whole}]") }
}

fn type_of(param: &Parameter) -> String {
    param.ty.map_or_else(|| "Object".to_owned(), TypeRef::name)
}

/// Adds a section, where there is something to say.
fn section(page: &mut String, title: &str, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(page, "{title}\n{}\n", indented(text));
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
