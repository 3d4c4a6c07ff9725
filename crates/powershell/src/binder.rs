//! Parameter binding: names, abbreviations, places, sets, conversion, validation, pipeline input.

pub mod check;
mod given;
mod pipeline;
pub mod signature;

use std::rc::Rc;

use super::convert::convert_argument;
use super::error::{Category, ErrorRecord, Flow, Position};
use super::format;
use super::host::Empty;
use super::interp::{Invocation, Shell};
use super::scope::WrittenNumbers;
use super::script_block::ScriptBlock;
use super::source::Span;
use super::types::{self, ExceptionType, Shape, Ty, TypeRef};
use super::value::Value;
pub use given::Given;
use signature::{Parameter, Signature};

/// How far binding has come.
#[derive(Default)]
pub struct Bound {
    /// Sets that are still possible, by number.
    pub sets: Vec<Rc<str>>,
    /// What was left over.
    pub rest: Vec<Value>,
    /// How the numbers of it were written.
    pub rest_written: WrittenNumbers,
    /// Parameters without a type whose argument is a number, and how it was written.
    pub written: Vec<(usize, Rc<str>)>,
    /// For each parameter: whether an argument was bound.
    pub done: Vec<bool>,
    /// Script blocks that give the value of a parameter anew for each pipeline object, with the number of the parameter and the bytes
    /// of the argument.
    pub delayed: Vec<(usize, Rc<ScriptBlock>, Option<Span>)>,
}

/// The state of one binding.
struct Binding<'b, 'w> {
    shell: &'b mut Shell<'w>,
    signature: &'b Signature,
    command: &'b mut Invocation,
    bound: Bound,
    /// Whether pipeline objects will come.
    piped: bool,
}

/// Arguments with the numbers of the parameters that they name, and those without a name.
type Sorted = (Vec<(usize, Given)>, Vec<Given>);

/// Where an argument belongs.
enum ParameterMatch {
    One(usize),
    None,
    Several(Vec<usize>),
}

/// Binds what stands on the command line. Arguments go into the invocation.
pub fn bind(shell: &mut Shell<'_>, signature: &Signature, given: Vec<Given>, command: &mut Invocation, piped: bool) -> Flow<Bound> {
    let bound = Bound { sets: signature.sets.clone(), done: vec![false; signature.params.len()], ..Bound::default() };
    let mut binding = Binding { shell, signature, command, bound, piped };
    let (named, places) = binding.sort_out(given)?;
    binding.bind_named(named)?;
    binding.bind_places(places)?;
    binding.settle(piped)?;
    Ok(binding.bound)
}

/// Binds a pipeline object.
///
/// # Errors
/// The object fits no parameter, or fails its validation.
pub fn bind_input(shell: &mut Shell<'_>, signature: &Signature, bound: &Bound, input: &Value, command: &mut Invocation) -> Flow {
    let done = bound.done.clone();
    let sets = bound.sets.clone();
    let delayed = bound.delayed.clone();
    let bound = Bound { sets, done, ..Bound::default() };
    let mut binding = Binding { shell, signature, command, bound, piped: false };
    binding.bind_object(input, &delayed)
}

impl Binding<'_, '_> {
    /// Finds a parameter by name, alias or abbreviation.
    fn find(&self, name: &str) -> ParameterMatch {
        let params = &self.signature.params;
        let exact = params.iter().position(|param| param.names().any(|own| own.eq_ignore_ascii_case(name)));
        if let Some(at) = exact {
            return ParameterMatch::One(at);
        }
        let starts = |own: &str| own.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name));
        let hits = |common: bool| {
            let with = |param: &Parameter| {
                param.common == common && (starts(&param.name) || param.aliases.iter().any(|alias| !common && starts(alias)))
            };
            (0..params.len()).filter(|at| with(&params[*at])).collect::<Vec<_>>()
        };
        // The command's own parameters come before the common ones.
        let own = hits(false);
        let near = if own.len() == 1 { own } else { own.into_iter().chain(hits(true)).collect() };
        match near.as_slice() {
            [] => ParameterMatch::None,
            [one] => ParameterMatch::One(*one),
            _ => ParameterMatch::Several(near),
        }
    }

    fn fail(&self, class: &'static ExceptionType, id: &str, category: Category, message: String, span: Option<Span>) -> ErrorRecord {
        let mut record = ErrorRecord::new(class, id, category, message);
        if let Some(span) = span {
            record.position = Some(Position { source: self.command.position.source.clone(), span });
        }
        self.shell.signed(record, self.command)
    }

    fn argument_error(&self, id: &str, message: String, span: Option<Span>, name: &str) -> ErrorRecord {
        self.fail(&types::BINDING, id, Category::InvalidArgument, message, span).with("ParameterName", Value::str(name))
    }

    /// Parts the arguments into those with a name and those without.
    fn sort_out(&mut self, given: Vec<Given>) -> Flow<Sorted> {
        let (mut named, mut places) = (Vec::new(), Vec::new());
        let mut queue = given.into_iter().peekable();
        let takes_rest = self.signature.params.iter().any(Parameter::takes_rest);
        while let Some(mut argument) = queue.next() {
            let Some(name) = argument.name.clone() else {
                places.push(argument);
                continue;
            };
            match self.find(&name) {
                ParameterMatch::One(at) => {
                    let param = &self.signature.params[at];
                    if argument.value.is_none() && param.is_switch() {
                        argument.value = Some(Value::Switch(true));
                        argument.span = argument.name_span;
                    } else if argument.value.is_none() {
                        let Some(next) = queue.next_if(|next| next.name.is_none()) else {
                            return Err(self.missing_argument(param, argument.name_span).into());
                        };
                        argument.value = next.value;
                        argument.span = next.span;
                        argument.written = next.written;
                    }
                    named.push((at, argument));
                }
                ParameterMatch::Several(near) => {
                    let matches: Vec<&str> = near.iter().map(|at| &*self.signature.params[*at].name).collect();
                    let matches = matches.join(" -");
                    let message = format!(
                        "Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include: -{matches}."
                    );
                    return Err(self.argument_error("AmbiguousParameter", message, Some(argument.name_span), &name).into());
                }
                // What nobody knows stays where it stands, with the value after it, which is not bound by its place.
                ParameterMatch::None if takes_rest || !self.signature.strict => {
                    let next = if argument.value.is_none() { queue.next_if(|next| next.name.is_none()) } else { None };
                    places.push(argument);
                    places.extend(next.map(|next| Given { name: Some(Rc::from("")), ..next }));
                }
                ParameterMatch::None => {
                    let message = format!("A parameter cannot be found that matches parameter name '{name}'.");
                    return Err(self.argument_error("NamedParameterNotFound", message, Some(argument.name_span), &name).into());
                }
            }
        }
        Ok((named, places))
    }

    fn missing_argument(&self, param: &Parameter, span: Span) -> ErrorRecord {
        let ty = param.ty.unwrap_or(TypeRef::one(Ty::Object));
        let ty = if ty.shape == Shape::Nullable { TypeRef::one(ty.ty) } else { ty };
        let message =
            format!("Missing an argument for parameter '{}'. Specify a parameter of type '{}' and try again.", param.name, ty.full_name());
        self.argument_error("MissingArgument", message, Some(span), &param.name)
    }

    fn bind_named(&mut self, named: Vec<(usize, Given)>) -> Flow {
        let written: Vec<usize> = named.iter().filter(|(_, argument)| !argument.splatted).map(|(at, _)| *at).collect();
        for (at, argument) in named {
            if argument.splatted && written.contains(&at) {
                continue;
            }
            if self.bound.done[at] {
                let name = &self.signature.params[at].name;
                let message = format!(
                    "Cannot bind parameter because parameter '{name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\"."
                );
                return Err(self.argument_error("ParameterAlreadyBound", message, Some(argument.name_span), name).into());
            }
            let value = self.as_written(at, argument.value, argument.written);
            self.give(at, value, Some(argument.span))?;
        }
        Ok(())
    }

    /// A number for a text parameter is the text that was typed.
    fn as_written(&mut self, at: usize, value: Option<Value>, written: Option<Rc<str>>) -> Value {
        if self.signature.params[at].ty.is_none()
            && let Some(written) = &written
        {
            self.bound.written.push((at, written.clone()));
        }
        let text = self.signature.params[at].ty == Some(TypeRef::one(Ty::String));
        match written {
            Some(written) if text => Value::Str(written),
            _ => value.unwrap_or_default(),
        }
    }

    /// Binds a value to a parameter: conversion, validation, sets.
    fn give(&mut self, at: usize, value: Value, span: Option<Span>) -> Flow {
        if let Value::Block(block) = &value
            && self.signature.params[at].delays_blocks()
        {
            return self.delay(at, block, span);
        }
        let value = self.fitting(at, &value.or_null(), span)?;
        self.accept(at, value)
    }

    /// A script block for a parameter that takes pipeline input is run for each object, with the object as `$_`.
    fn delay(&mut self, at: usize, block: &Rc<ScriptBlock>, span: Option<Span>) -> Flow {
        let param = &self.signature.params[at];
        if !self.piped {
            let message = format!(
                "Cannot evaluate parameter '{}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.",
                param.name
            );
            return Err(self.fail(&types::BINDING, "ScriptBlockArgumentNoInput", Category::MetadataError, message, span).into());
        }
        self.keep_sets_of(at)?;
        self.bound.delayed.push((at, block.clone(), span));
        Ok(())
    }

    /// Rules out the sets that a parameter does not belong to, and marks it as bound.
    fn keep_sets_of(&mut self, at: usize) -> Flow {
        let param = &self.signature.params[at];
        self.bound.sets.retain(|set| param.place(set).is_some());
        if self.bound.sets.is_empty() {
            return Err(self.unresolved().into());
        }
        self.bound.done[at] = true;
        Ok(())
    }

    fn accept(&mut self, at: usize, value: Value) -> Flow {
        self.keep_sets_of(at)?;
        self.command.put(&self.signature.params[at].name, value);
        Ok(())
    }

    fn unresolved(&self) -> ErrorRecord {
        let message = "Parameter set cannot be resolved using the specified named parameters.".to_owned();
        self.fail(&types::BINDING, "AmbiguousParameterSet", Category::InvalidArgument, message, None)
    }

    /// A value as the parameter wants it.
    fn fitting(&mut self, at: usize, value: &Value, span: Option<Span>) -> Flow<Value> {
        let param = &self.signature.params[at];
        let converted = match param.ty {
            // What takes null keeps it; texts become empty ones, as PowerShell has no null text.
            Some(ty) if value.is_null() && param.empty == Empty::Allowed && ty.ty != Ty::String => Value::Null,
            Some(ty) => match convert_argument(value, ty) {
                Ok(converted) => converted,
                Err(_) if param.takes_word(value) => value.clone(),
                Err(unfit) => return Err(self.transformation(param, &unfit.message, span).into()),
            },
            None => value.clone(),
        };
        for rule in param.checks.iter().flat_map(|checks| checks.iter()) {
            if let Err(why) = check::validate(self.shell, rule, &converted)? {
                let message = format!("Cannot validate argument on parameter '{}'. {why}", param.name);
                let record =
                    self.fail(&types::BINDING_VALIDATION, "ParameterArgumentValidationError", Category::InvalidData, message, span);
                return Err(record.with("ParameterName", Value::str(&param.name)).into());
            }
        }
        if let Some(refusal) = check::refused(param, &converted) {
            let (id, why) = refusal;
            let message = format!("Cannot bind argument to parameter '{}' because it is {why}.", param.name);
            let mut record = self.fail(&types::BINDING_VALIDATION, id, Category::InvalidData, message, span);
            record = record.with("ParameterName", Value::str(&param.name));
            return Err(record.into());
        }
        Ok(converted)
    }

    /// The value does not become one of the parameter's type: functions and compiled cmdlets word it differently.
    fn transformation(&self, param: &Parameter, why: &str, span: Option<Span>) -> ErrorRecord {
        let name = &*param.name;
        if self.signature.compiled || param.common {
            let message = format!("Cannot bind parameter '{name}'. {why}");
            return self.argument_error("CannotConvertArgumentNoMessage", message, span, name);
        }
        let message = format!("Cannot process argument transformation on parameter '{name}'. {why}");
        let id = "ParameterArgumentTransformationError";
        self.fail(&types::BINDING_TRANSFORMATION, id, Category::InvalidData, message, span).with("ParameterName", Value::str(name))
    }

    fn bind_places(&mut self, mut left: Vec<Given>) -> Flow {
        let mut more = Vec::new();
        while let Some(at) = self.next_place() {
            let Some(index) = left.iter().position(|argument| argument.name.is_none()) else { break };
            more.extend(left.drain(..index));
            let Given { span, value, written, .. } = left.remove(0);
            let value = self.as_written(at, value, written);
            self.give(at, value, Some(span))?;
        }
        more.append(&mut left);
        if let Some(at) = (0..self.signature.params.len()).find(|at| !self.bound.done[*at] && self.signature.params[*at].takes_rest()) {
            let span = more.first().map(|argument| argument.span);
            let rest: Vec<Value> = more.into_iter().flat_map(Given::left_over).map(|(value, _)| value).collect();
            if !rest.is_empty() {
                let value = if let [one] = rest.as_slice() {
                    one.elements().map_or_else(|| Value::array(rest.clone()), Value::array)
                } else {
                    Value::array(rest)
                };
                self.give(at, value, span)?;
            }
            return Ok(());
        }
        if let (Some(first), true) = (more.first(), self.signature.strict) {
            let shown = first.value.as_ref().map_or_else(String::new, format::text);
            let message = format!("A positional parameter cannot be found that accepts argument '{shown}'.");
            return Err(self.argument_error("PositionalParameterNotFound", message, None, &shown).into());
        }
        (self.bound.rest, self.bound.rest_written) = more.into_iter().flat_map(Given::left_over).unzip();
        Ok(())
    }

    /// The unbound parameter that comes next by its place; those of the default set first.
    fn next_place(&self) -> Option<usize> {
        let at_place = |set: &Rc<str>| {
            let free = (0..self.signature.params.len()).filter(|at| !self.bound.done[*at] && !self.signature.params[*at].takes_rest());
            free.filter_map(|at| Some((self.signature.params[at].place(set)?.position?, at))).min()
        };
        let default = self.bound.sets.iter().find(|set| **set == self.signature.default_set);
        let in_default = default.and_then(at_place);
        in_default.or_else(|| self.bound.sets.iter().filter_map(at_place).min()).map(|(_, at)| at)
    }

    /// Settles on a parameter set and looks for what is missing.
    fn settle(&mut self, piped: bool) -> Flow {
        let missing_in = |set: &Rc<str>, sets: &Bound| -> Vec<usize> {
            let missing = |at: &usize| {
                let param = &self.signature.params[*at];
                !sets.done[*at] && param.place(set).is_some_and(|place| place.mandatory && !(piped && (place.by_value || place.by_name)))
            };
            (0..self.signature.params.len()).filter(missing).collect()
        };
        let default = self.bound.sets.iter().find(|set| **set == self.signature.default_set).cloned();
        let chosen = if let [one] = self.bound.sets.as_slice() {
            Some(one.clone())
        } else {
            let whole: Vec<Rc<str>> = self.bound.sets.iter().filter(|set| missing_in(set, &self.bound).is_empty()).cloned().collect();
            match (whole.as_slice(), default) {
                ([one], _) => Some(one.clone()),
                (whole, Some(default)) if whole.contains(&default) || whole.is_empty() => Some(default),
                _ if piped => None,
                _ => return Err(self.unresolved().into()),
            }
        };
        let Some(set) = chosen else { return Ok(()) };
        let missing = missing_in(&set, &self.bound);
        self.command.set = if &*set == signature::ALL { Rc::from("__AllParameterSets") } else { set.clone() };
        if !piped || self.bound.sets.len() == 1 {
            self.bound.sets = vec![set];
        }
        self.supply(&missing)
    }

    fn supply(&mut self, missing: &[usize]) -> Flow {
        let mut unknown = Vec::new();
        for at in missing {
            let name = self.signature.params[*at].name.clone();
            match self.shell.host.supply(&self.command.name, &name) {
                Some(text) => self.give(*at, Value::from(text), None)?,
                None => unknown.push(name),
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let names = unknown.join(" ");
        let message = format!("Cannot process command because of one or more missing mandatory parameters: {names}.");
        Err(self.argument_error("MissingMandatoryParameter", message, None, &names).into())
    }
}
