//! Values without operators: variables, literals, brackets of every kind, and the members and indexes behind them.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::expression::Commas;
use super::{CHAIN, ParseError, Parser, is_dash, is_double_quote, is_name, is_name_start, is_single_quote};
use crate::ast::{Expr, ExprKind, UnaryOp};
use crate::token::Class;

impl Parser<'_> {
    /// `$( … )`
    pub(super) fn sub_expression(&mut self) -> Expr {
        let start = self.at;
        self.at += 2;
        let block = self.nested(Self::statements);
        self.close_paren("MissingEndParenthesisInSubexpression", "Missing closing ')' in subexpression.");
        Expr { span: self.span_from(start), kind: ExprKind::Sub(block) }
    }

    /// A value without operators.
    pub(super) fn primary(&mut self) -> Option<Expr> {
        let start = self.at;
        let rest = self.rest();
        let c = self.peek()?;
        let kind = match c {
            '$' if rest.starts_with("$(") => return Some(self.sub_expression()),
            '$' => ExprKind::Variable(self.variable_name()?),
            '@' if rest.starts_with("@(") => {
                self.at += 2;
                let block = self.nested(Self::statements);
                self.close_paren("MissingEndParenthesisInSubexpression", "Missing closing ')' in subexpression.");
                ExprKind::ArrayOf(block)
            }
            '@' if rest.starts_with("@{") => return Some(self.table()),
            '@' if self.peek_at(1).is_some_and(|next| is_double_quote(next) || is_single_quote(next)) => return self.string(),
            '@' => {
                let variable = self.variable_name()?;
                let span = self.span_from(start);
                let name = variable.name.clone();
                self.error(
                    "SplattingNotPermitted",
                    format!("The splatting operator '@' cannot be used to reference variables in an expression. '@{name}' can be used only as an argument to a command. To reference variables in an expression use '${name}'."),
                    span,
                );
                ExprKind::Variable(variable)
            }
            '(' => {
                self.at += 1;
                self.skip_lines();
                let behind = start + 1;
                let Some(inner) = self.nested(Self::pipeline_or_assignment) else {
                    self.error_behind("ExpectedExpression", "An expression was expected after '('.", behind);
                    self.skip_lines();
                    self.eat(")");
                    return None;
                };
                self.close_paren("MissingEndParenthesisInExpression", "Missing closing ')' in expression.");
                ExprKind::Paren(Box::new(inner))
            }
            '{' => return Some(self.block_expression()),
            '.' if !self.peek_at(1).is_some_and(|next| next.is_ascii_digit()) => return None,
            c if is_double_quote(c) || is_single_quote(c) => return self.string(),
            c if c.is_ascii_digit() || c == '.' => ExprKind::Constant(self.number()?),
            _ => return None,
        };
        Some(Expr { span: self.span_from(start), kind })
    }

    /// `{ … }` as a value.
    pub(super) fn block_expression(&mut self) -> Expr {
        let start = self.at;
        self.at += 1;
        let body = self.nested(|parser| parser.script_block(None));
        self.close_brace(start);
        let mut body = body;
        body.span = self.span_from(start);
        Expr { span: self.span_from(start), kind: ExprKind::ScriptBlock(Rc::new(body)) }
    }

    /// What follows a value without a blank: members, calls, indexes, `++`.
    ///
    /// The name of a member may stand on the next line after its dot.
    pub(super) fn postfix(&mut self, of: Expr) -> Expr {
        self.postfix_of(of, true)
    }

    /// The same for an argument of a command, which ends with its line.
    pub(super) fn postfix_of(&mut self, mut of: Expr, crosses_lines: bool) -> Expr {
        for link in 0.. {
            if link > CHAIN {
                self.too_deep();
                break;
            }
            let start = of.span.start as usize;
            let rest = self.rest();
            if rest.starts_with("::") || (rest.starts_with('.') && self.member_follows(crosses_lines)) {
                let fixed = rest.starts_with("::");
                self.at += if fixed { 2 } else { 1 };
                if crosses_lines && self.peek().is_some_and(char::is_whitespace) {
                    self.skip_lines();
                }
                let Some(name) = self.member_name() else { return of };
                of = self.member(start, of, name, fixed);
            } else if rest.starts_with('[') {
                self.at += 1;
                let behind = self.at;
                self.skip_lines();
                let Some(index) = self.expression(Commas::Arrays) else {
                    self.error_behind("MissingArrayIndexExpression", "Array index expression is missing or not valid.", behind);
                    return of;
                };
                let behind = self.at;
                self.skip_lines();
                if !self.eat("]") {
                    self.error_behind("MissingEndSquareBracket", "Missing ']' after array index expression.", behind);
                }
                of = Expr { span: self.span_from(start), kind: ExprKind::Index { of: Box::new(of), index: Box::new(index) } };
            } else if let Some(blanks) = self.steps_behind(crosses_lines) {
                self.at += blanks;
                let rest = self.rest();
                let op = if rest.starts_with('+') { UnaryOp::Increment { prefix: false } } else { UnaryOp::Decrement { prefix: false } };
                self.bump();
                self.bump();
                self.steps_on(&of, if matches!(op, UnaryOp::Increment { .. }) { "++" } else { "--" });
                of = Expr { span: self.span_from(start), kind: ExprKind::Unary { op, of: Box::new(of) } };
            } else {
                if rest.starts_with('.') && rest[1..].trim_start().is_empty()
                    || [".;", ".)", ".}", ".]", ".|"].iter().any(|end| rest.starts_with(end))
                {
                    self.at += 1;
                    self.error_behind("MissingPropertyName", "Missing property name after reference operator.", start.max(self.at));
                }
                break;
            }
        }
        of
    }

    /// Says that only a variable or a property is counted up or down.
    pub(super) fn steps_on(&mut self, of: &Expr, sign: &str) {
        let fits = matches!(
            of.kind,
            ExprKind::Variable(_) | ExprKind::Member { .. } | ExprKind::Index { .. } | ExprKind::Paren(_) | ExprKind::Cast { .. }
        );
        if !fits {
            let message = format!("The '{sign}' operator works only on variables or on properties.");
            let id = "OperatorRequiresVariableOrProperty";
            self.semantic.push(ParseError { id, message, span: of.span, incomplete: false });
        }
    }

    /// How many blanks stand before a `++` or `--` that belongs to the value before it; in an expression there may be some.
    fn steps_behind(&self, in_expression: bool) -> Option<usize> {
        let rest = self.rest();
        let signs = rest.trim_start_matches([' ', '\t']);
        let blanks = rest.len() - signs.len();
        let mut both = signs.chars();
        let are_steps = match (both.next()?, both.next()?) {
            ('+', '+') => true,
            (first, second) => is_dash(first) && is_dash(second),
        };
        (are_steps && (blanks == 0 || in_expression)).then_some(blanks)
    }

    fn member_follows(&self, crosses_lines: bool) -> bool {
        let starts_name = |c: char| is_name_start(c) || is_double_quote(c) || is_single_quote(c) || matches!(c, '$' | '(' | '0'..='9');
        let after = &self.rest()[1..];
        let next_line = after.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n').filter(|_| crosses_lines);
        after.starts_with(starts_name) || next_line.is_some_and(|line| line.trim_start().starts_with(is_name_start))
    }

    fn member_name(&mut self) -> Option<Expr> {
        let start = self.at;
        let c = self.peek()?;
        if c.is_ascii_digit() {
            let value = self.number()?;
            return Some(Expr { span: self.span_from(start), kind: ExprKind::Constant(value) });
        }
        if is_name_start(c) {
            while self.peek().is_some_and(is_name) {
                self.bump();
            }
            let text = Rc::from(&self.text[start..self.at]);
            self.mark(Class::Member, start);
            return Some(Expr { span: self.span_from(start), kind: ExprKind::Text { text, bare: true } });
        }
        self.primary()
    }

    fn member(&mut self, start: usize, of: Expr, name: Expr, fixed: bool) -> Expr {
        let (of, name) = (Box::new(of), Box::new(name));
        let kind = if self.peek() == Some('(') {
            self.at += 1;
            let mut arguments = Vec::new();
            self.skip_lines();
            while self.peek().is_some_and(|c| c != ')') {
                match self.expression(Commas::Arguments) {
                    Some(argument) => arguments.push(argument),
                    None => break,
                }
                self.skip_lines();
                if !self.eat(",") {
                    break;
                }
                self.skip_lines();
            }
            self.close_paren("MissingEndParenthesisInMethodCall", "Missing ')' in method call.");
            ExprKind::Call { of, name, fixed, arguments }
        } else if self.peek() == Some('{') {
            // `$items.Where{ … }`
            let argument = self.block_expression();
            ExprKind::Call { of, name, fixed, arguments: vec![argument] }
        } else {
            ExprKind::Member { of, name, fixed }
        };
        Expr { span: self.span_from(start), kind }
    }

    /// `@{ key = value; … }`
    fn table(&mut self) -> Expr {
        let start = self.at;
        self.at += 2;
        let mut entries: Vec<(Expr, crate::ast::Statement)> = Vec::new();
        let mut known = BTreeSet::new();
        loop {
            self.skip_separators();
            if matches!(self.peek(), None | Some('}')) {
                break;
            }
            let Some(key) = self.key() else { break };
            let behind = self.at;
            self.skip_lines();
            if !self.eat("=") {
                self.at = behind;
                self.error_behind("MissingEqualsInHashLiteral", "Missing '=' operator after key in hash literal.", behind);
                self.skip_entry();
                continue;
            }
            let sign = self.at;
            self.mark(Class::Operator, self.at - 1);
            if let ExprKind::Text { text, .. } = &key.kind
                && !known.insert(text.to_lowercase())
            {
                self.error("DuplicateKeyInHashLiteral", format!("Duplicate keys '{text}' are not allowed in hash literals."), key.span);
            }
            self.skip_lines();
            let Some(value) = self.nested(Self::statement) else {
                self.error_behind("MissingStatementInHashLiteral", "Missing statement after '=' in hash literal.", sign);
                break;
            };
            entries.push((key, value));
            self.skip_space();
            if !matches!(self.peek(), None | Some('\n' | '\r' | ';' | '}')) {
                break;
            }
        }
        self.skip_lines();
        if !self.eat("}") {
            self.error_behind("MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.", start + 2);
        }
        Expr { span: self.span_from(start), kind: ExprKind::Table { ordered: false, entries } }
    }

    fn key(&mut self) -> Option<Expr> {
        let start = self.at;
        let c = self.peek()?;
        if is_name_start(c) {
            while self.peek().is_some_and(is_name) {
                self.bump();
            }
            let text = Rc::from(&self.text[start..self.at]);
            self.mark(Class::Member, start);
            return Some(Expr { span: self.span_from(start), kind: ExprKind::Text { text, bare: true } });
        }
        self.unary()
    }

    /// Passes over the rest of an entry that is not one.
    fn skip_entry(&mut self) {
        let mut depth = 0_u32;
        while let Some(c) = self.peek() {
            match c {
                '(' | '{' | '[' => depth += 1,
                '}' | '\n' | ';' if depth == 0 => return,
                ')' | '}' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.bump();
        }
    }
}
