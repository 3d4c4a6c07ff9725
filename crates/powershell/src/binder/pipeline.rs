//! Pipeline objects: whole, or by their properties, without conversion before with one.

use std::rc::Rc;

use super::Binding;
use super::signature::Place;
use crate::convert::convert_argument;
use crate::error::{Category, Flow, Stop};
use crate::members;
use crate::script_block::ScriptBlock;
use crate::source::Span;
use crate::types::{self, Shape, TypeRef};
use crate::value::Value;

impl Binding<'_, '_> {
    /// Binds an object to whatever takes it.
    pub(super) fn bind_object(&mut self, input: &Value, delayed: &[(usize, Rc<ScriptBlock>, Option<Span>)]) -> Flow {
        for (at, block, span) in delayed {
            self.bind_delayed(*at, block, *span, input)?;
        }
        let params = &self.signature.params;
        let open = |binding: &Self, by: fn(&Place) -> bool| -> Vec<usize> {
            (0..params.len()).filter(|at| !binding.bound.done[*at] && binding.is_open(*at, by)).collect()
        };
        let (by_value, by_name) = (open(self, |place| place.by_value), open(self, |place| place.by_name));
        if by_value.is_empty() && by_name.is_empty() {
            return if self.signature.strict && delayed.is_empty() { Err(self.not_bound(input)) } else { Ok(()) };
        }
        let mut bound = 0;
        for exact in [true, false] {
            for at in &by_value {
                if !self.bound.done[*at]
                    && self.is_open(*at, |place| place.by_value)
                    && (!exact || self.is_exact(*at, input))
                    && self.try_give(*at, input)?
                {
                    bound += 1;
                }
            }
            for at in &by_name {
                if self.bound.done[*at] || !self.is_open(*at, |place| place.by_name) {
                    continue;
                }
                let names: Vec<Rc<str>> = params[*at].names().map(Rc::from).collect();
                for name in names {
                    let found = members::has_property(input, &name);
                    if !found {
                        continue;
                    }
                    let value = self.shell.member(input, &name)?;
                    if (!exact || self.is_exact(*at, &value)) && self.try_give(*at, &value)? {
                        bound += 1;
                    }
                    break;
                }
            }
        }
        if bound == 0 && delayed.is_empty() {
            return Err(self.not_bound(input));
        }
        self.settle(false)
    }

    /// Whether a parameter takes pipeline input in one of the sets that are left.
    fn is_open(&self, at: usize, by: fn(&Place) -> bool) -> bool {
        self.bound.sets.iter().any(|set| self.signature.params[at].place(set).is_some_and(by))
    }

    /// Gives a parameter what its script block makes of an object.
    fn bind_delayed(&mut self, at: usize, block: &Rc<ScriptBlock>, span: Option<Span>, input: &Value) -> Flow {
        let mut values = Vec::new();
        self.shell.run_with_item(block, input.clone(), &mut values)?;
        if values.is_empty() {
            let name = &self.signature.params[at].name;
            let message = format!("Cannot evaluate parameter '{name}' because its argument input did not produce any output.");
            return Err(self.fail(&types::BINDING, "ScriptBlockArgumentNoOutput", Category::InvalidArgument, message, span).into());
        }
        let value = self.fitting(at, &Value::collected(values), span)?;
        self.accept(at, value)
    }

    fn is_exact(&self, at: usize, value: &Value) -> bool {
        let Some(ty) = self.signature.params[at].ty else { return true };
        members::is_a(value, ty) || (ty.shape == Shape::Array && members::is_a(value, TypeRef::one(ty.ty)))
    }

    /// Binds where the conversion succeeds; a value that fails validation is an error.
    fn try_give(&mut self, at: usize, value: &Value) -> Flow<bool> {
        let convertible = self.signature.params[at].ty.is_none_or(|ty| convert_argument(value, ty).is_ok());
        if !convertible {
            return Ok(false);
        }
        let value = self.fitting(at, &value.clone().or_null(), None).map_err(|stop| match stop {
            Stop::Error(mut record) => {
                record.target = value.clone().or_null();
                Stop::Error(record)
            }
            other => other,
        })?;
        self.accept(at, value)?;
        Ok(true)
    }

    fn not_bound(&self, input: &Value) -> Stop {
        let message = "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.";
        let record = self.fail(&types::BINDING, "InputObjectNotBound", Category::InvalidArgument, message.to_owned(), None);
        record.on(input.clone().or_null()).into()
    }
}
