//! Assignments: to variables, properties, elements, and to several at once.

use super::Shell;
use super::statement::constrained;
use crate::arithmetic::arithmetic;
use crate::ast::{Arithmetic, AssignOp, Attribute, ElementKind, Expr, ExprKind, Pipeline, Statement, StatementKind, Variable};
use crate::binder::check::{self, Check, Checks};
use crate::budget::{Cost, MAX_TEXT};
use crate::convert::{Unfit, convert};
use crate::error::{Category, ErrorRecord, Flow};
use crate::format;
use crate::members::{self, collections, statics};
use crate::object::Member;
use crate::types::{self, Ty, TypeRef};
use crate::value::Value;

impl Shell<'_> {
    /// `target op value`
    pub(super) fn assign(&mut self, target: &Expr, op: AssignOp, value: &Statement) -> Flow {
        let value = self.right_side(value)?;
        match op {
            AssignOp::Set => self.store(target, value),
            AssignOp::Arithmetic(op) => {
                if let (Arithmetic::Add, ExprKind::Variable(variable)) = (op, &target.kind)
                    && self.push_in_place(variable, &value)
                {
                    return Ok(());
                }
                let old = self.eval(target)?;
                self.state.budget.charge_reading(&old);
                let new = arithmetic(op, &old, &value)?;
                if let (Value::Str(old), Value::Str(new)) = (&old, &new)
                    && new.len() <= MAX_TEXT
                {
                    // The old text goes away: what is new is what was added, unless somebody else holds the old one.
                    let kept = if std::rc::Rc::strong_count(old) > 2 { 0 } else { old.len() };
                    self.spend(Cost::Bytes(u64::try_from(new.len() - kept).unwrap_or(u64::MAX)))?;
                } else {
                    self.state.budget.charge_value(&new);
                    self.spend(Cost::Steps(0))?;
                }
                self.store(target, new)
            }
        }
    }

    /// `$list += …` where nobody else sees the array: it grows in place instead of being copied each time.
    fn push_in_place(&mut self, variable: &crate::ast::Variable, value: &Value) -> bool {
        let name = variable.name.to_lowercase();
        let (ty, checks) = self.scope.constraint(None, &name);
        if variable.scope.is_some() || ty.is_some() || checks.is_some() || self.scope.protection(None, &name).is_some() {
            return false;
        }
        let Some(old) = self.scope.take(&name) else { return false };
        let mut grown = false;
        if let Value::Array(array) = &old
            && std::rc::Rc::strong_count(array) == 1
            && array.kind == crate::value::ArrayKind::Fixed
            && array.element == Ty::Object
        {
            let more = value.elements().unwrap_or_else(|| vec![value.clone()]);
            self.state.budget.charge(Cost::Objects(u64::try_from(more.len()).unwrap_or(u64::MAX)));
            array.items.borrow_mut().extend(more);
            grown = true;
        }
        self.scope.restore(&name, Some(old));
        grown
    }

    /// What stands right of the sign: an expression as it is, all else collected.
    pub(super) fn right_side(&mut self, statement: &Statement) -> Flow<Value> {
        if let StatementKind::Pipeline(pipeline) = &statement.kind {
            return self.value_of(pipeline);
        }
        if let StatementKind::Assign { target, op, value } = &statement.kind {
            self.assign(target, *op, value)?;
            return self.eval(target);
        }
        let mut values = Vec::new();
        self.statement(statement, &mut values)?;
        Ok(Value::collected(values))
    }

    /// The value of a pipeline: an expression as it is, output of commands collected.
    pub(super) fn value_of(&mut self, pipeline: &Pipeline) -> Flow<Value> {
        if let [one] = pipeline.elements.as_slice()
            && one.redirections.is_empty()
        {
            match &one.kind {
                ElementKind::Expr(expr) => return self.eval(expr),
                ElementKind::Statement(statement) => return self.right_side(statement),
                ElementKind::Command { .. } => {}
            }
        }
        let mut values = Vec::new();
        self.pipeline(pipeline, &mut values)?;
        Ok(Value::collected(values))
    }

    /// Puts a value where an expression points.
    pub(super) fn store(&mut self, target: &Expr, value: Value) -> Flow {
        match &target.kind {
            ExprKind::Variable(variable) => self.write(variable, value),
            ExprKind::Cast { ty, of } => {
                let to = self.type_named(ty)?;
                let value = constrained(&value, to)?;
                let Some(variable) = variable_of(of) else { return self.store(of, value) };
                let (scope, name) = (variable.scope.as_deref(), variable.name.to_lowercase());
                self.scope.constrain(scope, &name, None, None);
                self.store(of, value)?;
                let (_, checks) = self.scope.constraint(scope, &name);
                self.scope.constrain(scope, &name, Some(to), checks);
                Ok(())
            }
            ExprKind::Attributed { attribute, of } => self.store_attributed(attribute, of, value),
            ExprKind::Array(targets) => self.store_all(targets, &value),
            ExprKind::Paren(inner) => match inner.elements.as_slice() {
                [one] => match &one.kind {
                    ElementKind::Expr(expr) => self.store(expr, value),
                    ElementKind::Command { .. } | ElementKind::Statement(_) => Err(not_assignable()),
                },
                _ => Err(not_assignable()),
            },
            ExprKind::Member { of, name, fixed } => {
                let on = self.eval(of)?;
                let name = format::text(&self.eval(name)?);
                match on {
                    Value::Type(ty) if *fixed => self.set_static(ty, &name, &value),
                    _ => self.set_member(&on, &name, value),
                }
            }
            ExprKind::Index { of, index } => {
                let on = self.eval(of)?;
                let index = self.eval(index)?;
                set_element(&on, &index, value)
            }
            _ => Err(not_assignable()),
        }
    }

    /// `[type]::name = value`
    fn set_static(&mut self, of: TypeRef, name: &str, value: &Value) -> Flow {
        if !statics::is_security_protocol(of, name) {
            return self.set_member(&Value::Type(of), name, value.clone());
        }
        if let Value::Enum(_, protocol) = constrained(value, TypeRef::one(Ty::Enum(&types::SECURITY_PROTOCOL)))? {
            self.state.security_protocol = protocol;
        }
        Ok(())
    }

    /// `[ValidateRange(1, 5)]$size = value`: the variable keeps to this from now on.
    fn store_attributed(&mut self, attribute: &Attribute, of: &Expr, value: Value) -> Flow {
        let mut checks: Vec<Check> = self.check_of(attribute)?.into_iter().collect();
        let mut of = of;
        while let ExprKind::Attributed { attribute, of: inner } = &of.kind {
            checks.extend(self.check_of(attribute)?);
            of = inner;
        }
        let checks = check::shared(checks);
        let value = if let ExprKind::Cast { ty, .. } = &of.kind { constrained(&value, self.type_named(ty)?)? } else { value };
        if let Some(variable) = variable_of(of) {
            self.keep_to(&checks, &value, &variable.name)?;
            self.store(of, value)?;
            let (scope, name) = (variable.scope.as_deref(), variable.name.to_lowercase());
            let (ty, _) = self.scope.constraint(scope, &name);
            self.scope.constrain(scope, &name, ty, checks);
            return Ok(());
        }
        self.store(of, value)
    }

    /// Whether a value is one that a variable may have by the attributes that it was declared with.
    pub(super) fn keep_to(&mut self, checks: &Checks, value: &Value, name: &str) -> Flow {
        let Some(checks) = checks else { return Ok(()) };
        for rule in checks.iter() {
            if check::validate(self, rule, value)?.is_err() {
                let shown = if value.is_null() { "$null".to_owned() } else { format::text(value) };
                let message =
                    format!("The variable cannot be validated because the value {shown} is not a valid value for the {name} variable.");
                return Err(ErrorRecord::new(&types::VALIDATION, "ValidateSetFailure", Category::MetadataError, message).into());
            }
        }
        Ok(())
    }

    fn store_all(&mut self, targets: &[Expr], value: &Value) -> Flow {
        let mut items = value.elements().unwrap_or_else(|| vec![value.clone()]).into_iter();
        for (at, target) in targets.iter().enumerate() {
            let rest: Vec<Value> = if at + 1 == targets.len() { items.by_ref().collect() } else { items.next().into_iter().collect() };
            let value = if rest.is_empty() { Value::Null } else { Value::collected(rest) };
            self.store(target, value)?;
        }
        Ok(())
    }

    /// `$on.name = value`
    #[allow(clippy::self_only_used_in_recursion, reason = "a method beside its kin")]
    pub fn set_member(&mut self, on: &Value, name: &str, value: Value) -> Flow {
        let missing = |id: &str| {
            let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set.");
            ErrorRecord::runtime(id, Category::InvalidOperation, message)
        };
        match on {
            _ if on.is_null() => Err(missing("PropertyNotFound").into()),
            Value::Hash(hash) => {
                hash.set(Value::str(name), value);
                Ok(())
            }
            Value::Object(object) => match object.member(name) {
                Some(Member::Note(_)) => {
                    object.set(name, value);
                    Ok(())
                }
                Some(Member::Alias(other)) => self.set_member(on, &other, value),
                Some(Member::Link(of, name)) => self.nested(|shell| shell.set_member(&Value::Object(of), &name, value)),
                Some(Member::ReadOnly(_) | Member::Script(_) | Member::Method(_)) => Err(read_only(name)),
                None if object.is_custom() => {
                    let why = missing("").message().to_owned();
                    let message = format!("Exception setting \"{name}\": \"{why}\"");
                    let record = ErrorRecord::new(&types::SET_VALUE_INVOCATION, "ExceptionWhenSetting", Category::NotSpecified, message);
                    Err(record.into())
                }
                None => Err(missing("PropertyAssignmentException").into()),
            },
            Value::Ref(inner) if name.eq_ignore_ascii_case("value") => {
                *inner.0.borrow_mut() = value;
                Ok(())
            }
            other if members::property(other, name).is_some() => Err(read_only(name)),
            Value::Array(_) => {
                for item in on.unrolled() {
                    self.set_member(&item, name, value.clone())?;
                }
                Ok(())
            }
            _ => Err(missing("PropertyAssignmentException").into()),
        }
    }
}

/// The variable behind types and attributes.
fn variable_of(target: &Expr) -> Option<&Variable> {
    match &target.kind {
        ExprKind::Variable(variable) => Some(variable),
        ExprKind::Cast { of, .. } | ExprKind::Attributed { of, .. } => variable_of(of),
        _ => None,
    }
}

fn read_only(name: &str) -> crate::error::Stop {
    let message = format!("'{name}' is a ReadOnly property.");
    ErrorRecord::runtime("PropertyAssignmentException", Category::InvalidOperation, message).into()
}

fn not_assignable() -> crate::error::Stop {
    let message = "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.";
    ErrorRecord::runtime("InvalidLeftHandSide", Category::InvalidOperation, message).into()
}

/// `$on[index] = value`
fn set_element(on: &Value, index: &Value, value: Value) -> Flow {
    match on {
        _ if on.is_null() => Err(ErrorRecord::runtime("NullArray", Category::InvalidOperation, "Cannot index into a null array.").into()),
        Value::Hash(hash) => {
            if index.is_null() {
                let message = "Index operation failed; the array index evaluated to null.";
                return Err(ErrorRecord::runtime("NullArrayIndex", Category::InvalidOperation, message).into());
            }
            if let (true, None, Some((_, n))) = (hash.ordered, hash.get(index), index.whole())
                && let Some((key, _)) = usize::try_from(n).ok().and_then(|n| hash.at(n))
            {
                hash.set(key, value);
                return Ok(());
            }
            hash.set(index.clone(), value);
            Ok(())
        }
        Value::Array(array) => {
            let length = array.items.borrow().len();
            let Some(at) = collections::place(index, length)? else {
                let message = "Index was outside the bounds of the array.";
                return Err(ErrorRecord::new(&types::INDEX_RANGE, types::INDEX_RANGE.full, Category::OperationStopped, message).into());
            };
            let value = convert(&value, TypeRef::one(array.element)).map_err(Unfit::record)?;
            array.items.borrow_mut()[at] = value;
            Ok(())
        }
        other => {
            let message = format!("Unable to index into an object of type {}.", other.type_of().full_name());
            Err(ErrorRecord::runtime("CannotIndex", Category::InvalidOperation, message).into())
        }
    }
}
