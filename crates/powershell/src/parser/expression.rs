//! Expressions: operators by their precedence, casts, members, indexes, literals.

use std::rc::Rc;

use super::{CHAIN, DEEPEST_TYPE, LONGEST_TYPE, ParseError, Parser, is_dash, is_double_quote, is_single_quote};
use crate::ast::Case;
use crate::ast::{Arithmetic, Bitwise};
use crate::ast::{BinaryOp, CompareOp, Expr, ExprKind, TypeName, UnaryOp};
use crate::token::{Class, Token};

/// Binary operators that are words: name, precedence, what they are. `c` and `i` variants are derived.
const WORDS: &[(&str, u8, BinaryOp)] = &[
    ("and", 1, BinaryOp::And),
    ("or", 1, BinaryOp::Or),
    ("xor", 1, BinaryOp::Xor),
    ("band", 2, BinaryOp::Bitwise(Bitwise::And)),
    ("bor", 2, BinaryOp::Bitwise(Bitwise::Or)),
    ("bxor", 2, BinaryOp::Bitwise(Bitwise::Xor)),
    ("shl", 3, BinaryOp::Bitwise(Bitwise::ShiftLeft)),
    ("shr", 3, BinaryOp::Bitwise(Bitwise::ShiftRight)),
    ("is", 3, BinaryOp::Is),
    ("isnot", 3, BinaryOp::IsNot),
    ("as", 3, BinaryOp::As),
    ("join", 3, BinaryOp::Join),
    ("f", 6, BinaryOp::Format),
];

const COMPARES: &[(&str, CompareOp)] = &[
    ("eq", CompareOp::Eq),
    ("ne", CompareOp::Ne),
    ("lt", CompareOp::Lt),
    ("le", CompareOp::Le),
    ("gt", CompareOp::Gt),
    ("ge", CompareOp::Ge),
    ("like", CompareOp::Like),
    ("notlike", CompareOp::NotLike),
    ("match", CompareOp::Match),
    ("notmatch", CompareOp::NotMatch),
    ("replace", CompareOp::Replace),
    ("split", CompareOp::Split),
    ("contains", CompareOp::Contains),
    ("notcontains", CompareOp::NotContains),
    ("in", CompareOp::In),
    ("notin", CompareOp::NotIn),
];

/// A binary operator by its word.
fn word_operator(word: &str) -> Option<(u8, BinaryOp)> {
    let lower = word.to_ascii_lowercase();
    if let Some((_, level, op)) = WORDS.iter().find(|(name, _, _)| *name == lower) {
        return Some((*level, *op));
    }
    let compare = |name: &str, case: Case| COMPARES.iter().find(|(own, _)| *own == name).map(|(_, op)| (3, BinaryOp::Compare(*op, case)));
    compare(&lower, Case::Ignored)
        .or_else(|| lower.strip_prefix('c').and_then(|name| compare(name, Case::Sensitive)))
        .or_else(|| lower.strip_prefix('i').and_then(|name| compare(name, Case::Ignored)))
}

/// Whether commas make arrays here, or part arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Commas {
    Arrays,
    Arguments,
}

impl Parser<'_> {
    /// Parses an expression with all its operators.
    pub(super) fn expression(&mut self, commas: Commas) -> Option<Expr> {
        self.nested(|parser| parser.binary(0, commas))
    }

    fn binary(&mut self, level: u8, commas: Commas) -> Option<Expr> {
        let mut left = self.operand(commas)?;
        for link in 0.. {
            if link > CHAIN {
                self.too_deep();
                break;
            }
            let before = self.at;
            self.skip_space();
            let Some((own, op, shown)) = self.binary_operator().filter(|(own, _, _)| *own > level) else {
                self.at = before;
                break;
            };
            let behind = self.at;
            self.mark(Class::Operator, behind - shown.len());
            self.skip_lines();
            let known = self.errors.len();
            let Some(right) = self.binary(own, commas) else {
                if self.errors.len() > known {
                    break;
                }
                let message = format!("You must provide a value expression following the '{shown}' operator.");
                self.error_behind("ExpectedValueExpression", message, behind);
                break;
            };
            left = Expr { span: left.span.to(right.span), kind: ExprKind::Binary { op, left: Box::new(left), right: Box::new(right) } };
        }
        Some(left)
    }

    fn binary_operator(&mut self) -> Option<(u8, BinaryOp, String)> {
        let start = self.at;
        let c = self.peek()?;
        let next = self.peek_at(1);
        let sign = |level, op| Some((level, op));
        let found = if is_dash(c) && next.is_some_and(|next| next.is_ascii_alphabetic()) {
            let rest = &self.rest()[c.len_utf8()..];
            let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
            self.at += c.len_utf8() + end;
            word_operator(&rest[..end])
        } else {
            self.bump();
            match c {
                '+' => sign(4, BinaryOp::Arithmetic(Arithmetic::Add)),
                c if is_dash(c) => sign(4, BinaryOp::Arithmetic(Arithmetic::Subtract)),
                '*' => sign(5, BinaryOp::Arithmetic(Arithmetic::Multiply)),
                '/' => sign(5, BinaryOp::Arithmetic(Arithmetic::Divide)),
                '%' => sign(5, BinaryOp::Arithmetic(Arithmetic::Remainder)),
                '.' if next == Some('.') => {
                    self.bump();
                    sign(7, BinaryOp::Range)
                }
                _ => None,
            }
        };
        let assigns = self.peek() == Some('=') && !matches!(found, Some((7, _)) | None);
        if let (Some((level, op)), false) = (found, assigns && self.at - start == c.len_utf8()) {
            return Some((level, op, self.text[start..self.at].to_owned()));
        }
        self.at = start;
        None
    }

    /// Values with commas between.
    fn operand(&mut self, commas: Commas) -> Option<Expr> {
        let first = self.unary()?;
        if commas == Commas::Arguments {
            return Some(first);
        }
        let mut items = vec![first];
        loop {
            let before = self.at;
            self.skip_space();
            if self.peek() != Some(',') {
                self.at = before;
                break;
            }
            self.at += 1;
            let behind = self.at;
            self.skip_lines();
            if let Some(item) = self.unary() {
                items.push(item);
            } else {
                self.at = behind;
                let span = Self::span(behind, behind);
                self.error("MissingExpressionAfterToken", "Missing expression after ','.", span);
                break;
            }
        }
        if items.len() == 1 {
            return items.pop();
        }
        let span = items[0].span.to(items[items.len() - 1].span);
        Some(Expr { span, kind: ExprKind::Array(items) })
    }

    fn unary_operator(&mut self) -> Option<UnaryOp> {
        let c = self.peek()?;
        let next = self.peek_at(1);
        if c == '!' {
            self.bump();
            return Some(UnaryOp::Not);
        }
        if c == ',' {
            self.bump();
            return Some(UnaryOp::Comma);
        }
        if c == '+' {
            self.bump();
            let double = self.eat("+");
            return Some(if double { UnaryOp::Increment { prefix: true } } else { UnaryOp::Plus });
        }
        if !is_dash(c) {
            return None;
        }
        if next.is_some_and(is_dash) {
            self.bump();
            self.bump();
            return Some(UnaryOp::Decrement { prefix: true });
        }
        let rest = &self.rest()[c.len_utf8()..];
        let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let op = match rest[..end].to_ascii_lowercase().as_str() {
            "" => UnaryOp::Minus,
            "not" => UnaryOp::Not,
            "bnot" => UnaryOp::BitNot,
            "join" => UnaryOp::Join,
            "split" | "isplit" => UnaryOp::Split(Case::Ignored),
            "csplit" => UnaryOp::Split(Case::Sensitive),
            _ => return None,
        };
        self.at += c.len_utf8() + end;
        Some(op)
    }

    pub(super) fn unary(&mut self) -> Option<Expr> {
        self.nested(Self::unary_inner)
    }

    fn unary_inner(&mut self) -> Option<Expr> {
        let start = self.at;
        if let Some(c) = self.peek()
            && is_dash(c)
            && self.peek_at(1).is_some_and(|next| next.is_ascii_digit() || next == '.')
        {
            self.bump();
            if let Some(value) = self.number() {
                let negative = crate::arithmetic::negate(&value).ok()?;
                return Some(self.postfix(Expr { span: self.span_from(start), kind: ExprKind::Constant(negative) }));
            }
            self.at = start;
        }
        if let Some(op) = self.unary_operator() {
            self.mark(Class::Operator, start);
            self.skip_lines();
            let Some(of) = self.unary() else {
                let at = self.at;
                let shown = self.text[start..at].trim().to_owned();
                self.error_behind("MissingExpressionAfterOperator", format!("Missing expression after unary operator '{shown}'."), at);
                return None;
            };
            match op {
                UnaryOp::Increment { .. } => self.steps_on(&of, "++"),
                UnaryOp::Decrement { .. } => self.steps_on(&of, "--"),
                _ => {}
            }
            return Some(Expr { span: self.span_from(start).to(of.span), kind: ExprKind::Unary { op, of: Box::new(of) } });
        }
        if self.peek() == Some('[')
            && let Some(ty) = self.bracketed_type()
        {
            return Some(self.after_type(start, ty));
        }
        if self.peek() == Some('[') {
            let attribute = self.attribute()?;
            let of = self.unary()?;
            let kind = ExprKind::Attributed { attribute: Box::new(attribute), of: Box::new(of) };
            return Some(Expr { span: self.span_from(start), kind });
        }
        let primary = self.primary()?;
        Some(self.postfix(primary))
    }

    /// Parses a type in brackets, `[name]`.
    pub(super) fn bracketed_type(&mut self) -> Option<TypeName> {
        let start = self.at;
        if !self.eat("[") {
            return None;
        }
        let mut open = 1;
        let from = self.at;
        while let Some(c) = self.peek() {
            match c {
                _ if self.at - from > LONGEST_TYPE => break,
                '[' if open >= DEEPEST_TYPE => break,
                '[' => open += 1,
                ']' => open -= 1,
                '\n' | '{' | '}' | '(' | '$' | '"' | '\'' => break,
                _ => {}
            }
            if open == 0 {
                let name = self.text[from..self.at].trim().to_owned();
                let span = Self::span(from, self.at);
                self.marks.push(Token { span, class: Class::Type });
                self.at += 1;
                if name.is_empty() {
                    self.at = start;
                    return None;
                }
                return Some(TypeName { span, name: Rc::from(name) });
            }
            self.bump();
        }
        self.at = start;
        None
    }

    /// Behind a type: static members, a value to cast, or nothing.
    fn after_type(&mut self, start: usize, ty: TypeName) -> Expr {
        let literal = Expr { span: self.span_from(start), kind: ExprKind::Type(ty.clone()) };
        if self.rest().starts_with("::") {
            return self.postfix(literal);
        }
        let before = self.at;
        self.skip_space();
        let casts = match self.peek() {
            Some(c) if is_dash(c) => {
                let after = &self.rest()[c.len_utf8()..];
                after.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '(' | '$' | '.'))
            }
            Some(c) => {
                is_double_quote(c)
                    || is_single_quote(c)
                    || c.is_ascii_digit()
                    || matches!(c, '$' | '(' | '@' | '[' | '{' | '!')
                    || (c == '.' && self.peek_at(1).is_some_and(|next| next.is_ascii_digit()))
            }
            None => false,
        };
        if casts && let Some(of) = self.unary() {
            let span = self.span_from(start).to(of.span);
            if ty.name.eq_ignore_ascii_case("ordered") && !matches!(of.kind, ExprKind::Table { .. }) {
                let message = "The ordered attribute can be specified only on a hash literal node.".to_owned();
                self.semantic.push(ParseError { id: "OrderedAttributeOnlyOnHashLiteralNode", message, span, incomplete: false });
            }
            return Expr { span, kind: ExprKind::Cast { ty, of: Box::new(of) } };
        }
        self.at = before;
        self.postfix(literal)
    }
}
