//! From words to commands: what the first word of a command stands for, and the values of the others.

use std::rc::Rc;

use super::Shell;
use super::function::Script;
use crate::ast::{self, CommandElement, Expr, ExprKind};
use crate::binder::Given;
use crate::error::{Category, ErrorRecord, Flow, Position};
use crate::format;
use crate::host::{CmdletSpec, Lookup};
use crate::scope::Scope;
use crate::source::{Source, Span};
use crate::types;
use crate::value::Value;

/// A command's own name with its table or its script; neither where it is known but not simulated.
type FoundCommand = (Rc<str>, Option<&'static CmdletSpec>, Option<Box<Script>>);

impl Shell<'_> {
    /// What a command's first element stands for.
    pub(super) fn find_command(&mut self, head: &Expr, how: ast::InvocationKind) -> Flow<FoundCommand> {
        let value = match &head.kind {
            ExprKind::Text { text, .. } => Value::Str(text.clone()),
            _ => self.eval(head)?,
        };
        let owner = self.scope.clone();
        let scope = || if how == ast::InvocationKind::Dot { owner.clone() } else { Scope::inside(&owner) };
        let name = match &value {
            Value::Block(block) => {
                let dotted = how == ast::InvocationKind::Dot && block.closure.is_none();
                let scope = if dotted { owner.clone() } else { owner.of_block(block) };
                let script = Script::new(block.body.clone(), block.source.clone(), scope, false, dotted);
                return Ok((Rc::from(""), None, Some(Box::new(script))));
            }
            Value::Object(object) => {
                // An alias is shown with what it stands for.
                let shown = object.get("Name").map_or_else(String::new, |name| format::text(&name));
                shown.split_once(" -> ").map_or(shown.clone(), |(alias, _)| alias.to_owned())
            }
            _ if value.is_null() => {
                let message = "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.";
                return Err(ErrorRecord::runtime("BadExpression", Category::InvalidOperation, message).into());
            }
            other => format::text(other),
        };
        let name = self.without_aliases(name);
        if let Some(function) = self.scope.function(&name) {
            let mut script =
                Script::new(function.body.clone(), function.source.clone(), scope(), function.filter, how == ast::InvocationKind::Dot);
            script.named = true;
            return Ok((function.name.clone(), None, Some(Box::new(script))));
        }
        let is_path = name.starts_with('.') || name.contains(['/', ':', '~']) || name.to_ascii_lowercase().ends_with(".ps1");
        if is_path && let Some((path, text)) = self.host.script(&name) {
            return script_of_file(&path, text, scope(), how == ast::InvocationKind::Dot);
        }
        let plain = match name.rsplit_once('\\') {
            Some((module, plain)) if !module.is_empty() && !is_path => {
                if !self.host.has_module(module) {
                    let message = format!("The module '{module}' could not be loaded. For more information, run 'Import-Module {module}'.");
                    return Err(self.no_command(&name, "CouldNotAutoLoadModule", message, head.span).into());
                }
                plain
            }
            _ => &name,
        };
        let found = match self.host.find(plain) {
            Lookup::Unknown if !plain.contains('-') => self.host.find(&format!("Get-{plain}")),
            found => found,
        };
        match found {
            Lookup::Cmdlet(spec) => Ok((Rc::from(spec.name), Some(spec), None)),
            Lookup::NotSimulated(text) => {
                self.warn(text, None)?;
                Ok((Rc::from(name), None, None))
            }
            Lookup::Unknown => {
                let message = format!(
                    "The term '{name}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again."
                );
                Err(self.no_command(&name, "CommandNotFoundException", message, head.span).into())
            }
        }
    }

    /// What an alias of a script stands for, through aliases of aliases; one that leads back to itself stands for its own name.
    fn without_aliases(&self, name: String) -> String {
        let mut own = name;
        for _ in 0..=self.state.aliases.len() {
            match self.state.aliases.get(&own.to_lowercase()) {
                Some(next) => own = next.to_string(),
                None => break,
            }
        }
        own
    }

    fn no_command(&self, name: &str, id: &str, message: String, span: Span) -> ErrorRecord {
        let mut record = ErrorRecord::new(&types::COMMAND_NOT_FOUND, id, Category::ObjectNotFound, message);
        record = record.on(name).with("CommandName", Value::str(name));
        record.command = Rc::from(name);
        record.position = Some(self.position(span));
        record
    }

    /// Evaluates an argument; splatted tables and arrays become several.
    pub(super) fn argument(&mut self, element: &CommandElement, native: bool, given: &mut Vec<Given>) -> Flow {
        match element {
            CommandElement::Parameter { span, name_span, name, argument } => {
                let value = argument.as_ref().map(|argument| self.eval(argument)).transpose()?;
                let value_span = argument.as_ref().map_or(*span, |argument| argument.span);
                given.push(Given {
                    name: Some(name.clone()),
                    name_span: *name_span,
                    value,
                    span: value_span,
                    written: None,
                    splatted: false,
                });
            }
            CommandElement::Argument(Expr { kind: ExprKind::Splat(variable), span }) => {
                let value = self.read(variable.scope.as_deref(), &variable.name).unwrap_or_default();
                self.splat(&value, *span, variable.name.eq_ignore_ascii_case("args"), given);
            }
            CommandElement::Argument(Expr { kind: ExprKind::Text { text, bare: true }, .. }) if &**text == "--" => {}
            CommandElement::Argument(expr) => {
                let mut value = self.eval(expr)?;
                let written = expr.span.of(&self.source.text);
                let number = matches!(&expr.kind, ExprKind::Constant(value) if value.type_of().ty.is_number());
                let written = (number && written != format::text(&value)).then(|| Rc::<str>::from(written));
                if let (Some(text), true) = (&written, native) {
                    value = Value::Str(text.clone());
                }
                given.push(Given {
                    name: None,
                    name_span: expr.span,
                    value: Some(value.or_null()),
                    span: expr.span,
                    written,
                    splatted: false,
                });
            }
        }
        Ok(())
    }

    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    fn splat(&self, value: &Value, span: Span, forwards: bool, given: &mut Vec<Given>) {
        let one = |name: Option<Rc<str>>, value: Option<Value>, splatted: bool| Given {
            name,
            name_span: span,
            value,
            span,
            written: None,
            splatted,
        };
        match value {
            Value::Hash(hash) => {
                given.extend(hash.entries().into_iter().map(|(key, value)| one(Some(Rc::from(format::text(&key))), Some(value), true)));
            }
            Value::Str(text) => given.extend(text.chars().map(|c| one(None, Some(Value::Char(c)), false))),
            _ => {
                for item in value.unrolled() {
                    let parameter = item
                        .as_str()
                        .and_then(|text| text.strip_prefix('-'))
                        .filter(|name| forwards && name.starts_with(char::is_alphabetic));
                    match parameter {
                        Some(name) => given.push(one(Some(Rc::from(name.trim_end_matches(':'))), None, false)),
                        None => given.push(one(None, Some(item), false)),
                    }
                }
            }
        }
    }
}

/// A script of a file as a command.
fn script_of_file(path: &Rc<str>, text: Rc<str>, scope: Rc<Scope>, dotted: bool) -> Flow<FoundCommand> {
    let parsed = crate::parser::parse(&text);
    let source = Rc::new(Source::of_file(path.clone(), text));
    if let Some(error) = parsed.errors.first() {
        let mut record = ErrorRecord::new(&types::PARSE, error.id, Category::ParserError, &error.message);
        record.position = Some(Position { source, span: error.span });
        return Err(record.into());
    }
    let (folder, name) = path.rsplit_once('\\').unwrap_or(("", path));
    scope.set(None, "psscriptroot", Value::str(if folder.ends_with(':') { format!("{folder}\\") } else { folder.to_owned() }));
    scope.set(None, "pscommandpath", Value::Str(path.clone()));
    let mut script = Script::new(parsed.script, source, scope, false, dotted);
    script.named = true;
    Ok((Rc::from(name), None, Some(Box::new(script))))
}
