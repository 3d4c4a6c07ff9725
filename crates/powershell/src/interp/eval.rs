//! Expressions: literals, variables, strings, members, indexes, casts.

use std::rc::Rc;

use super::{FRAMES, Shell, too_deep};
use crate::ast::{BinaryOp, Expr, ExprKind, Part, Statement, TypeName, UnaryOp, Variable};
use crate::budget::Cost;
use crate::convert::{self, Unfit, convert};
use crate::error::{Category, ErrorRecord, Flow, Stop};
use crate::format;
use crate::host::Nowhere;
use crate::members::{collections, statics};
use crate::object::Hash;
use crate::script_block::ScriptBlock;
use crate::types::{self, Shape, Ty, TypeRef};
use crate::value::{Reference, Value};

/// What may stand before the colon of a variable: scopes, and drives of the session.
const PREFIXES: [&str; 11] = ["global", "script", "local", "private", "using", "env", "variable", "function", "alias", "workflow", "c"];

/// Variables that strict mode never calls unset.
const UNSET: [&str; 10] = ["null", "_", "psitem", "this", "args", "input", "matches", "ofs", "lastexitcode", "stacktrace"];

/// Checks that what stands before the colon of a variable is a scope or a drive.
pub(super) fn known_prefix(prefix: Option<&str>) -> Flow {
    let Some(drive) = prefix.filter(|prefix| !PREFIXES.iter().any(|known| known.eq_ignore_ascii_case(prefix))) else { return Ok(()) };
    let message = format!("Cannot find drive. A drive with the name '{drive}' does not exist.");
    Err(ErrorRecord::new(&types::DRIVE_NOT_FOUND, "DriveNotFound", Category::ObjectNotFound, message).on(drive).into())
}

impl Shell<'_> {
    /// The value of an expression; what it made is charged to the script's budget.
    pub(super) fn eval(&mut self, expr: &Expr) -> Flow<Value> {
        if matches!(expr.kind, ExprKind::Constant(_) | ExprKind::Text { .. } | ExprKind::Variable(_)) {
            return self.eval_kind(expr);
        }
        if self.state.frames >= FRAMES {
            return Err(too_deep());
        }
        self.state.frames += 1;
        let value = self.eval_kind(expr);
        self.state.frames -= 1;
        let value = value?;
        self.state.budget.charge_value(&value);
        if self.state.budget.exhausted().is_some() {
            self.spend(Cost::Steps(0))?;
        }
        Ok(value)
    }

    fn eval_kind(&mut self, expr: &Expr) -> Flow<Value> {
        match &expr.kind {
            ExprKind::Constant(value) => Ok(value.clone()),
            ExprKind::Text { text, .. } => Ok(Value::Str(text.clone())),
            ExprKind::Expandable(parts) => self.expand(parts),
            ExprKind::Variable(variable) | ExprKind::Splat(variable) => self.value_of_variable(variable),
            ExprKind::Type(name) => self.type_named(&TypeName { span: expr.span, ..name.clone() }).map(Value::Type),
            ExprKind::Array(items) => {
                let items: Flow<Vec<Value>> = items.iter().map(|item| self.eval(item).map(Value::or_null)).collect();
                items.map(Value::array)
            }
            ExprKind::ArrayOf(block) => {
                let mut values = Vec::new();
                self.block(block, &mut values)?;
                Ok(Value::array(values))
            }
            ExprKind::Sub(block) => {
                let mut values = Vec::new();
                self.block(block, &mut values)?;
                Ok(Value::collected(values))
            }
            ExprKind::Paren(pipeline) => self.value_of(pipeline),
            ExprKind::Table { ordered, entries } => self.table(*ordered, entries),
            ExprKind::ScriptBlock(body) => Ok(Value::Block(Rc::new(ScriptBlock::new(self.source.clone(), expr.span, body.clone())))),
            ExprKind::Member { of, name, fixed } => self.eval_member(of, name, *fixed),
            ExprKind::Call { of, name, fixed, arguments } => self.eval_call(of, name, *fixed, arguments),
            ExprKind::Index { of, index } => {
                let (on, index) = (self.eval(of)?, self.eval(index)?);
                self.element(&on, &index)
            }
            ExprKind::Cast { ty, of } => self.cast(ty, of),
            ExprKind::Attributed { of, .. } => self.eval(of),
            ExprKind::Unary { op, of } => self.unary(*op, of),
            ExprKind::Binary { op: BinaryOp::And, left, right } => Ok(Value::Bool(self.eval(left)?.truth() && self.eval(right)?.truth())),
            ExprKind::Binary { op: BinaryOp::Or, left, right } => Ok(Value::Bool(self.eval(left)?.truth() || self.eval(right)?.truth())),
            ExprKind::Binary { op, left, right } => {
                let first = left;
                let left = self.eval(first)?;
                let right = self.eval(right)?;
                if let (BinaryOp::Join, Some(texts)) = (op, self.written(first, &left)) {
                    return self.binary(*op, &Value::strings(texts), &right);
                }
                self.state.budget.charge_reading(&left);
                self.state.budget.charge_reading(&right);
                self.binary(*op, &left, &right)
            }
        }
    }

    fn value_of_variable(&mut self, variable: &Variable) -> Flow<Value> {
        let prefix = variable.scope.as_deref();
        if let Some(value) = self.read(prefix, &variable.name) {
            return Ok(value);
        }
        known_prefix(prefix)?;
        if self.state.strict > 0 && prefix.is_none() && !UNSET.iter().any(|known| known.eq_ignore_ascii_case(&variable.name)) {
            let message = format!("The variable '${}' cannot be retrieved because it has not been set.", variable.name);
            let record = ErrorRecord::runtime("VariableIsUndefined", Category::InvalidOperation, message);
            return Err(record.on(&*variable.name).into());
        }
        Ok(Value::Null)
    }

    /// Text with holes.
    fn expand(&mut self, parts: &[Part]) -> Flow<Value> {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Expr(expr) => {
                    let value = self.eval(expr)?;
                    let value = self.written(expr, &value).map_or(value, |texts| Value::array(texts.iter().map(Value::str).collect()));
                    out.push_str(&self.shown(&value));
                }
            }
        }
        Ok(Value::from(out))
    }

    /// The texts of `$x`, `$args` or `$args[0]` where they hold numbers that were arguments: as these were written (`1.10`).
    fn written(&mut self, expr: &Expr, value: &Value) -> Option<Vec<String>> {
        let (of, index) = match &expr.kind {
            ExprKind::Index { of, index } => (&**of, Some(&**index)),
            _ => (expr, None),
        };
        let ExprKind::Variable(Variable { name, scope: None }) = &of.kind else { return None };
        let written = self.scope.written(&name.to_lowercase())?;
        if let Some(index) = index {
            let ExprKind::Constant(Value::Int(at)) = &index.kind else { return None };
            return written.get(usize::try_from(*at).ok()?)?.as_deref().map(|text| vec![text.to_owned()]);
        }
        let items = value.unrolled();
        let pairs = items.iter().zip(written.iter().chain(std::iter::repeat(&None)));
        Some(pairs.map(|(item, written)| written.as_deref().map_or_else(|| format::text(item), str::to_owned)).collect())
    }

    /// A value as strings show it, arrays with `$OFS` between their elements.
    pub(super) fn shown(&mut self, value: &Value) -> String {
        if value.elements().is_some()
            && let Some(separator) = self.scope.get(None, "ofs")
        {
            return format::joined(value, &format::text(&separator));
        }
        format::text(value)
    }

    fn table(&mut self, ordered: bool, entries: &[(Expr, Statement)]) -> Flow<Value> {
        let table = Hash::new(ordered);
        for (key, value) in entries {
            let key = self.eval(key)?;
            let value = self.right_side(value)?.or_null();
            if key.is_null() {
                let message = "A null key is not allowed in a hash literal.";
                return Err(ErrorRecord::runtime("InvalidNullKey", Category::InvalidOperation, message).into());
            }
            if table.get(&key).is_some() {
                let message = format!("Duplicate keys '{}' are not allowed in hash literals.", format::text(&key));
                return Err(ErrorRecord::runtime("DuplicateKeyInHashLiteral", Category::InvalidOperation, message).into());
            }
            table.set(key, value);
        }
        Ok(Value::Hash(Rc::new(table)))
    }

    /// The type that a literal names.
    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    pub(super) fn type_named(&self, name: &TypeName) -> Flow<TypeRef> {
        TypeRef::parse(&name.name).ok_or_else(|| {
            if crate::members::known_types::has_type(&name.name) {
                let message = format!("not simulated here: the type [{}].", name.name);
                let mut record = ErrorRecord::runtime("NotSimulated", Category::NotImplemented, message);
                record.position = Some(self.position(name.span));
                return Stop::from(record);
            }
            let message = format!("Unable to find type [{}].", name.name);
            let target = crate::object::Object::of(Ty::Other("TypeName"));
            target.put("", crate::object::Member::ReadOnly(Value::str(&name.name)));
            let mut record = ErrorRecord::runtime("TypeNotFound", Category::InvalidOperation, message);
            record.target = Value::Object(Rc::new(target));
            record.position = Some(self.position(name.span));
            Stop::from(record)
        })
    }

    /// The name behind a dot.
    fn member_name(&mut self, name: &Expr) -> Flow<Rc<str>> {
        if let ExprKind::Text { text, .. } = &name.kind {
            return Ok(text.clone());
        }
        Ok(Rc::from(format::text(&self.eval(name)?)))
    }

    fn eval_member(&mut self, of: &Expr, name: &Expr, fixed: bool) -> Flow<Value> {
        let on = self.eval(of)?;
        if fixed {
            let name = self.member_name(name)?;
            let now = self.host.now();
            return match &on {
                Value::Type(ty) if statics::is_security_protocol(*ty, &name) => {
                    Ok(Value::Enum(&types::SECURITY_PROTOCOL, self.state.security_protocol))
                }
                Value::Type(ty) => Ok(statics::property(*ty, &name, now).unwrap_or_default()),
                other => Ok(statics::property(other.type_of(), &name, now).unwrap_or_default()),
            };
        }
        // Keys of tables need not be texts: `$table.1`.
        if let (Value::Hash(hash), ExprKind::Constant(key)) = (&on, &name.kind) {
            return Ok(hash.get(key).unwrap_or_default());
        }
        let name = self.member_name(name)?;
        // `$table.PSBase.Count` is the table's own property, whatever its keys are.
        if let (Value::Hash(hash), ExprKind::Member { name: view, fixed: false, .. }) = (&on, &of.kind)
            && matches!(&view.kind, ExprKind::Text { text, .. } if text.eq_ignore_ascii_case("psbase"))
            && let Some(value) = collections::hash_property(hash, &name.to_ascii_lowercase())
        {
            return Ok(value);
        }
        let value = self.member(&on, &name)?;
        if self.state.strict > 1 && value.is_null() && self.lacks(&on, &name) {
            let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists.");
            let class = &types::PROPERTY_NOT_FOUND;
            return Err(ErrorRecord::new(class, "PropertyNotFoundStrict", Category::NotSpecified, message).into());
        }
        Ok(value)
    }

    /// Whether strict mode misses a property of a value.
    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    fn lacks(&self, on: &Value, name: &str) -> bool {
        let always = ["count", "length", "psobject", "psbase"];
        let has = |value: &Value| match value {
            Value::Hash(hash) => hash.get(&Value::str(name)).is_some(),
            value => crate::members::has_property(value, name),
        };
        !always.iter().any(|own| own.eq_ignore_ascii_case(name)) && !has(on) && !on.elements().is_some_and(|items| items.iter().any(has))
    }

    fn eval_call(&mut self, of: &Expr, name: &Expr, fixed: bool, arguments: &[Expr]) -> Flow<Value> {
        let on = self.eval(of)?;
        let name = if let ExprKind::Constant(Value::Block(_)) = &name.kind { Rc::from("") } else { self.member_name(name)? };
        let arguments: Flow<Vec<Value>> = arguments.iter().map(|argument| self.eval(argument).map(Value::or_null)).collect();
        self.call_method(&on, &name, fixed, arguments?)
    }

    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    /// `$on[index]`, with several indexes too.
    fn element(&mut self, on: &Value, index: &Value) -> Flow<Value> {
        if let (Some(places), false) = (index.elements(), on.is_null()) {
            let mut found = Vec::new();
            for place in &places {
                let value = collections::index(on, place)?;
                if !value.is_null() || matches!(on, Value::Hash(_)) {
                    found.push(value);
                }
            }
            return Ok(Value::array(found));
        }
        Ok(collections::index(on, index)?)
    }

    fn cast(&mut self, name: &TypeName, of: &Expr) -> Flow<Value> {
        let lower = name.name.to_ascii_lowercase();
        if let (true, ExprKind::Table { entries, .. }) = (lower == "ordered", &of.kind) {
            return self.table(true, entries);
        }
        if lower == "pscustomobject"
            && let ExprKind::Table { entries, .. } = &of.kind
        {
            return match self.table(true, entries)? {
                Value::Hash(hash) => Ok(convert::custom_object(&hash)),
                other => Ok(other),
            };
        }
        let to = self.type_named(name)?;
        if let (Ty::Ref, ExprKind::Variable(variable)) = (to.ty, &of.kind) {
            return Ok(self.reference(variable));
        }
        let value = self.eval(of)?;
        self.cast_value(&value, to)
    }

    /// `[ref]$variable`: the variable follows what is put into the reference.
    fn reference(&mut self, variable: &Variable) -> Value {
        let value = self.read(variable.scope.as_deref(), &variable.name).unwrap_or_default();
        let cell = Rc::new(Reference(std::cell::RefCell::new(value)));
        self.state.references.push((self.scope.clone(), variable.name.to_lowercase(), cell.clone()));
        Value::Ref(cell)
    }

    /// Copies what was put into references back to their variables.
    pub(super) fn settle(&mut self) {
        for (scope, name, cell) in std::mem::take(&mut self.state.references) {
            scope.set(None, &name, cell.0.borrow().clone());
        }
    }

    /// A cast of a value.
    pub fn cast_value(&mut self, value: &Value, to: TypeRef) -> Flow<Value> {
        if let (Value::Hash(hash), Ty::PsObject | Ty::CustomObject, Shape::One) = (value, to.ty, to.shape) {
            return Ok(convert::custom_object(hash));
        }
        if to.ty == Ty::ScriptBlock
            && to.shape == Shape::One
            && let Value::Str(text) = value
        {
            return self.parse_block(text);
        }
        if to.ty == Ty::String && to.shape == Shape::One {
            return Ok(Value::from(self.shown(value)));
        }
        let converted = convert(value, to).map_err(Unfit::record)?;
        if let Value::Regex(pattern) = &converted {
            crate::regex::Pattern::new(pattern, crate::ast::Case::Sensitive).matches(self.host.regex(), "", 1)?;
        }
        Ok(converted)
    }

    fn unary(&mut self, op: UnaryOp, of: &Expr) -> Flow<Value> {
        if let UnaryOp::Increment { prefix } | UnaryOp::Decrement { prefix } = op {
            let old = self.eval(of)?;
            let old = if old.is_null() { Value::Int(0) } else { old };
            let sign = if matches!(op, UnaryOp::Increment { .. }) { 1 } else { -1 };
            let new = crate::arithmetic::arithmetic(crate::ast::Arithmetic::Add, &old, &Value::Int(sign))?;
            self.store(of, new.clone())?;
            return Ok(if prefix { new } else { old });
        }
        let value = self.eval(of)?;
        self.unary_of(op, &value)
    }

    /// Whether an expression, as a statement, prints nothing: `$i++` and the like.
    pub(super) fn is_silent(expr: &Expr) -> bool {
        matches!(expr.kind, ExprKind::Unary { op: UnaryOp::Increment { .. } | UnaryOp::Decrement { .. }, .. })
    }

    /// Runs an expression for its effect.
    pub(super) fn run_silently(&mut self, expr: &Expr) -> Flow {
        let _ = Nowhere;
        self.eval(expr).map(drop)
    }
}
