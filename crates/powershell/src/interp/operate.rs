//! Operators on values: comparison of one value or of each element, matching, splitting, joining.

use super::Shell;
use crate::arithmetic::{self, arithmetic, bitwise};
use crate::ast::Case;
use crate::ast::{BinaryOp, CompareOp, UnaryOp};
use crate::budget::Cost;
use crate::compare::{equal, like, ordered};
use crate::convert::convert;
use crate::error::{Category, ErrorRecord, Flow};
use crate::format;
use crate::members::is_a;
use crate::regex::{self, Pattern};
use crate::types::{Ty, TypeRef};
use crate::value::Value;

/// Bytes of text that a regular expression looks through at the price of one step.
const MATCHED_PER_STEP: usize = 32;

impl Shell<'_> {
    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    pub(super) fn unary_of(&mut self, op: UnaryOp, value: &Value) -> Flow<Value> {
        Ok(match op {
            UnaryOp::Not => Value::Bool(!value.truth()),
            UnaryOp::Minus => arithmetic::negate(value)?,
            UnaryOp::Plus => arithmetic::plus(value)?,
            UnaryOp::BitNot => arithmetic::not_bits(value)?,
            UnaryOp::Comma => Value::array(vec![value.clone().or_null()]),
            UnaryOp::Split(_) => Value::array_of(Ty::String, regex::texts(value).iter().flat_map(|text| regex::words(text)).collect()),
            UnaryOp::Join => Value::from(format::joined(value, "")),
            UnaryOp::Increment { .. } | UnaryOp::Decrement { .. } => value.clone(),
        })
    }

    pub(super) fn binary(&mut self, op: BinaryOp, left: &Value, right: &Value) -> Flow<Value> {
        Ok(match op {
            BinaryOp::Arithmetic(op) => arithmetic(op, left, right)?,
            BinaryOp::Bitwise(op) => bitwise(op, left, right)?,
            BinaryOp::Compare(op, case) => return self.compare(op, case, left, right),
            BinaryOp::And => Value::Bool(left.truth() && right.truth()),
            BinaryOp::Or => Value::Bool(left.truth() || right.truth()),
            BinaryOp::Xor => Value::Bool(left.truth() != right.truth()),
            BinaryOp::Join => Value::from(format::joined(left, &format::text(right))),
            BinaryOp::Format => {
                let arguments = right.elements().unwrap_or_else(|| vec![right.clone()]);
                Value::from(format::composite(&format::text(left), &arguments)?)
            }
            BinaryOp::Range => super::statement::range(left, right)?,
            BinaryOp::Is => Value::Bool(self.is(left, right)?),
            BinaryOp::IsNot => Value::Bool(!self.is(left, right)?),
            BinaryOp::As => match self.type_operand(right)? {
                of if of.shape == crate::types::Shape::One && left.is_null() && of.ty != Ty::String => Value::Null,
                of => self.cast_value(left, of).unwrap_or_default(),
            },
        })
    }

    #[allow(clippy::unused_self, reason = "a method beside its kin")]
    fn type_operand(&mut self, value: &Value) -> Flow<TypeRef> {
        if let Ok(Value::Type(of)) = convert(value, TypeRef::one(Ty::Type)) {
            return Ok(of);
        }
        let message = "The right operand of '-is' must be a type.";
        Err(ErrorRecord::runtime("IsOperatorRequiresType", Category::InvalidOperation, message).into())
    }

    fn is(&mut self, left: &Value, right: &Value) -> Flow<bool> {
        Ok(is_a(left, self.type_operand(right)?))
    }

    /// Comparison: of a single value it is a Boolean, of an array those elements for which it holds.
    fn compare(&mut self, op: CompareOp, case: Case, left: &Value, right: &Value) -> Flow<Value> {
        if let (CompareOp::Match | CompareOp::NotMatch | CompareOp::Replace | CompareOp::Split, Value::Str(text)) = (op, left) {
            self.spend(Cost::Steps(u64::try_from(text.len() / MATCHED_PER_STEP).unwrap_or(u64::MAX)))?;
        }
        match op {
            CompareOp::Contains => return Ok(Value::Bool(has(left, right, case))),
            CompareOp::NotContains => return Ok(Value::Bool(!has(left, right, case))),
            CompareOp::In => return Ok(Value::Bool(has(right, left, case))),
            CompareOp::NotIn => return Ok(Value::Bool(!has(right, left, case))),
            CompareOp::Replace => return self.replace(case, left, right),
            CompareOp::Split => return self.split(case, left, right),
            _ => {}
        }
        match left.elements().filter(|_| !left.is_null()) {
            Some(items) => {
                let mut kept = Vec::new();
                for item in items {
                    if self.holds(op, case, &item, right, false)? {
                        kept.push(item);
                    }
                }
                Ok(Value::array(kept))
            }
            None => self.holds(op, case, left, right, true).map(Value::Bool),
        }
    }

    /// Whether a comparison holds for a single left value. Only such a match sets `$Matches`.
    fn holds(&mut self, op: CompareOp, case: Case, left: &Value, right: &Value, single: bool) -> Flow<bool> {
        let order = || ordered(left, right, case);
        Ok(match op {
            CompareOp::Eq => equal(left, right, case),
            CompareOp::Ne => !equal(left, right, case),
            CompareOp::Lt => order()?.is_some_and(std::cmp::Ordering::is_lt),
            CompareOp::Le => order()?.is_some_and(std::cmp::Ordering::is_le),
            CompareOp::Gt => order()?.is_some_and(std::cmp::Ordering::is_gt),
            CompareOp::Ge => order()?.is_some_and(std::cmp::Ordering::is_ge),
            CompareOp::Like => like(&format::text(left), &format::text(right), case),
            CompareOp::NotLike => !like(&format::text(left), &format::text(right), case),
            CompareOp::Match | CompareOp::NotMatch => self.matches(case, left, right, single)? == (op == CompareOp::Match),
            CompareOp::Replace | CompareOp::Split | CompareOp::Contains | CompareOp::NotContains | CompareOp::In | CompareOp::NotIn => {
                false
            }
        })
    }

    fn matches(&mut self, case: Case, left: &Value, right: &Value, single: bool) -> Flow<bool> {
        let text = format::text(left);
        let pattern = Pattern::new(&format::text(right), case);
        let found = pattern.matches(self.host.regex(), &text, 1)?;
        if let (Some(found), true) = (found.first(), single) {
            self.scope.set(None, "matches", regex::captures(found, &text));
        }
        Ok(!found.is_empty())
    }

    fn replace(&mut self, case: Case, left: &Value, right: &Value) -> Flow<Value> {
        let arguments = right.elements().unwrap_or_else(|| vec![right.clone()]);
        if arguments.len() > 2 {
            let message = format!("The -replace operator allows only two elements to follow it, not {}.", arguments.len());
            return Err(ErrorRecord::runtime("BadReplaceArgument", Category::InvalidOperation, message).into());
        }
        let pattern = Pattern::new(&arguments.first().map_or_else(String::new, format::text), case);
        let replacement = arguments.get(1).cloned().unwrap_or_default();
        let mut done = Vec::new();
        for text in regex::texts(left) {
            done.push(Value::from(self.replaced(&pattern, &text, &replacement)?));
        }
        Ok(if left.elements().is_some() { Value::array(done) } else { done.pop().unwrap_or_default() })
    }

    /// A replacement may be text, or a script block that gets the match as `$_`.
    fn replaced(&mut self, pattern: &Pattern, text: &str, replacement: &Value) -> Flow<String> {
        let Value::Block(block) = replacement else {
            return Ok(regex::replace(pattern, self.host.regex(), text, &format::text(replacement))?);
        };
        let found = pattern.matches(self.host.regex(), text, usize::MAX)?;
        let (mut out, mut from) = (String::new(), 0);
        for one in &found {
            let Some(Some((start, end))) = one.groups.first().copied() else { continue };
            out.push_str(&text[from..start]);
            let mut values = Vec::new();
            self.run_with_item(block, crate::members::patterns::match_object(Some(one), text), &mut values)?;
            out.push_str(&format::text(&Value::collected(values)));
            from = end;
        }
        out.push_str(&text[from..]);
        Ok(out)
    }

    fn split(&mut self, case: Case, left: &Value, right: &Value) -> Flow<Value> {
        let arguments = right.elements().unwrap_or_else(|| vec![right.clone()]);
        let limit = arguments.get(1).and_then(Value::whole).and_then(|(_, n)| i64::try_from(n).ok()).unwrap_or(0);
        let options = arguments.get(2).map(format::text).unwrap_or_default().to_ascii_lowercase();
        let case = if options.contains("ignorecase") { Case::Ignored } else { case };
        let mut pieces = Vec::new();
        for text in regex::texts(left) {
            if let Some(Value::Block(block)) = arguments.first() {
                pieces.extend(self.split_by_block(block, &text)?);
                continue;
            }
            let separator = arguments.first().map_or_else(String::new, format::text);
            let literal = options.contains("simplematch");
            let pattern = if literal { Pattern::literal(&separator, case) } else { Pattern::new(&separator, case) };
            pieces.extend(regex::split(&pattern, self.host.regex(), &text, limit)?);
        }
        Ok(Value::array_of(Ty::String, pieces))
    }

    fn split_by_block(&mut self, block: &std::rc::Rc<crate::script_block::ScriptBlock>, text: &str) -> Flow<Vec<Value>> {
        let mut pieces = vec![String::new()];
        for c in text.chars() {
            let mut values = Vec::new();
            self.run_with_item(block, Value::str(c.to_string()), &mut values)?;
            match pieces.last_mut() {
                Some(piece) if !Value::collected(values).truth() => piece.push(c),
                _ => pieces.push(String::new()),
            }
        }
        Ok(pieces.into_iter().map(Value::from).collect())
    }
}

/// `collection -contains value`
fn has(collection: &Value, value: &Value, case: Case) -> bool {
    match collection.elements() {
        Some(items) => items.iter().any(|item| equal(item, value, case)),
        None => equal(collection, value, case),
    }
}
