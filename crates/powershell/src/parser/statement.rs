//! Parses statements: control flow, definitions, pipelines and assignments.

use std::rc::Rc;

use super::Parser;
use super::expression::Commas;
use crate::ast::Arithmetic;
use crate::ast::{
    AssignOp, Catch, ElementKind, Expr, ExprKind, Pipeline, PipelineElement, ScriptBlockAst, Statement, StatementBlock, StatementKind,
};
use crate::token::Class;

impl Parser<'_> {
    /// Parses one statement; `None` where none begins.
    pub(super) fn statement(&mut self) -> Option<Statement> {
        let start = self.at;
        let label = self.label();
        let word = self.word().to_ascii_lowercase();
        let kind = match word.as_str() {
            "if" => self.if_statement(),
            "while" => self.while_statement(label),
            "do" => self.do_statement(label),
            "for" => self.for_statement(label),
            "foreach" if self.rest()[7..].trim_start().starts_with(['(', '$']) => self.foreach_statement(label),
            "switch" => self.switch_statement(label),
            "function" | "filter" => self.function_statement(word == "filter"),
            "try" => self.try_statement(),
            "return" | "throw" | "exit" => {
                self.take_keyword(word.len());
                self.skip_space();
                let value = if self.at_end() { None } else { self.pipeline_or_assignment() };
                Some(match word.as_str() {
                    "return" => StatementKind::Return(value),
                    "throw" => StatementKind::Throw(value),
                    _ => StatementKind::Exit(value),
                })
            }
            "break" | "continue" => {
                self.take_keyword(word.len());
                self.skip_space();
                let label = if self.at_end() { None } else { self.label_name() };
                Some(if word == "break" { StatementKind::Break(label) } else { StatementKind::Continue(label) })
            }
            "else" | "elseif" | "catch" | "until" if !self.errors.is_empty() => {
                // Behind an error such a word is passed over; it would be a command otherwise.
                self.take_keyword(word.len());
                self.skip_lines();
                return self.statement();
            }
            "class" | "enum" | "workflow" | "configuration" | "using" | "data" if self.is_definition(&word) => {
                let span = Self::span(start, start + word.len());
                self.error("NotSimulated", format!("not simulated here: the keyword '{word}'."), span);
                self.at = self.text.len();
                None
            }
            "var" | "from" | "define" => {
                let span = Self::span(start, start + word.len());
                let shown = &self.text[start..start + word.len()];
                self.error(
                    "ReservedKeywordNotAllowed",
                    format!("The '{shown}' keyword is not supported in this version of the language."),
                    span,
                );
                self.take_keyword(word.len());
                None
            }
            _ => return self.simple_statement(),
        }?;
        let end = start + self.text[start..self.at].trim_end().len();
        Some(Statement { span: Self::span(start, end), kind })
    }

    /// Whether a name and a body follow the word, or what `using` brings in: a command of that name has neither.
    fn is_definition(&self, word: &str) -> bool {
        let rest = self.rest()[word.len()..].trim_start();
        let name = rest.find(|c: char| !super::is_name(c)).map_or(rest, |end| &rest[..end]);
        let behind = rest[name.len()..].trim_start();
        match word {
            "using" => ["namespace", "module", "assembly"].iter().any(|kind| name.eq_ignore_ascii_case(kind)),
            "data" => rest.starts_with('{') || !name.is_empty() && behind.starts_with('{'),
            _ => !name.is_empty() && behind.starts_with(['{', ':']),
        }
    }

    fn at_end(&self) -> bool {
        matches!(self.peek(), None | Some('\n' | '\r' | ';' | '}' | ')'))
    }

    /// `:name` before a loop.
    fn label(&mut self) -> Option<Rc<str>> {
        let rest = self.rest().strip_prefix(':')?;
        let end = rest.find(|c: char| !super::is_name(c))?;
        if end == 0 {
            return None;
        }
        let name = Rc::from(&rest[..end]);
        self.at += 1 + end;
        self.skip_lines();
        Some(name)
    }

    fn label_name(&mut self) -> Option<Expr> {
        let start = self.at;
        let word = self.word();
        if word.is_empty() {
            return self.primary();
        }
        self.at += word.len();
        Some(Expr { span: self.span_from(start), kind: ExprKind::Text { text: Rc::from(word), bare: true } })
    }

    /// A pipeline or an assignment.
    pub(super) fn simple_statement(&mut self) -> Option<Statement> {
        let start = self.at;
        if let Some(first) = self.command_or_none() {
            let pipeline = self.pipeline_from(start, first);
            return Some(Statement { span: pipeline.span, kind: StatementKind::Pipeline(pipeline) });
        }
        let expr = self.expression(Commas::Arrays)?;
        let before = self.at;
        self.skip_space();
        if let Some(op) = self.assignment_operator() {
            return self.assignment(start, expr, op);
        }
        self.at = before;
        self.skip_space();
        let mut redirections = Vec::new();
        while let Some(redirection) = self.redirection() {
            redirections.push(redirection);
            self.skip_space();
        }
        if redirections.is_empty() {
            self.at = before;
        }
        let first = PipelineElement { span: expr.span, kind: ElementKind::Expr(expr), redirections };
        let pipeline = self.pipeline_from(start, first);
        Some(Statement { span: pipeline.span, kind: StatementKind::Pipeline(pipeline) })
    }

    fn assignment_operator(&mut self) -> Option<AssignOp> {
        let op = match (self.peek()?, self.peek_at(1)) {
            ('=', _) => AssignOp::Set,
            ('+', Some('=')) => AssignOp::Arithmetic(Arithmetic::Add),
            (dash, Some('=')) if super::is_dash(dash) => AssignOp::Arithmetic(Arithmetic::Subtract),
            ('*', Some('=')) => AssignOp::Arithmetic(Arithmetic::Multiply),
            ('/', Some('=')) => AssignOp::Arithmetic(Arithmetic::Divide),
            ('%', Some('=')) => AssignOp::Arithmetic(Arithmetic::Remainder),
            _ => return None,
        };
        let start = self.at;
        self.bump();
        if op != AssignOp::Set {
            self.bump();
        }
        self.mark(Class::Operator, start);
        Some(op)
    }

    fn assignment(&mut self, start: usize, target: Expr, op: AssignOp) -> Option<Statement> {
        if !assignable(&target) {
            let message = "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.";
            self.error("InvalidLeftHandSide", message, target.span);
        }
        let behind = self.at;
        self.skip_lines();
        let known = self.errors.len();
        let Some(value) = self.nested(Self::statement) else {
            if self.errors.len() > known {
                return None;
            }
            let sign = self.text[..behind - 1].chars().next_back().filter(|_| op != AssignOp::Set);
            let shown = format!("{}=", sign.map_or_else(String::new, String::from));
            self.error_behind(
                "ExpectedValueExpression",
                format!("You must provide a value expression following the '{shown}' operator."),
                behind,
            );
            return None;
        };
        let span = self.span_from(start);
        let span = crate::source::Span::new(span.start, value.span.end);
        Some(Statement { span, kind: StatementKind::Assign { target, op, value: Box::new(value) } })
    }

    /// `( pipeline )` as the condition of a statement.
    pub(super) fn condition(&mut self, word: &str) -> Option<Pipeline> {
        let behind = self.at;
        self.skip_lines();
        if !self.eat("(") {
            if matches!(word, "if" | "elseif") {
                self.error_behind("MissingOpenParenthesisInIfStatement", format!("Missing '(' after '{word}' in if statement."), behind);
            } else {
                self.missing_paren(word, behind);
            }
            return None;
        }
        let inside = self.at;
        self.skip_lines();
        let Some(condition) = self.pipeline_or_assignment() else {
            if matches!(word, "if" | "elseif") {
                let message = format!("Missing condition in if statement after '{word} ('.");
                self.error_behind("IfStatementMissingCondition", message, inside);
            } else {
                self.error_behind("MissingExpressionAfterKeyword", format!("Missing expression after '{word}' in loop."), inside);
            }
            self.eat(")");
            return None;
        };
        let (id, message) = ("MissingEndParenthesisAfterStatement", format!("Missing closing ')' after expression in '{word}' statement."));
        if matches!(word, "if" | "elseif") {
            self.skip_lines();
            let start = self.at;
            if !self.eat(")") {
                // An `if` marks what stands in its place.
                self.token();
                let span = self.span_from(start);
                self.at = start;
                self.error(id, message, span);
                return None;
            }
        } else if !self.close_paren(id, message) && word != "switch" {
            return None;
        }
        Some(condition)
    }

    /// Says that a keyword is not followed by its parenthesis.
    pub(super) fn missing_paren(&mut self, word: &str, behind: usize) {
        self.error_behind("MissingOpenParenthesisAfterKeyword", format!("Missing opening '(' after keyword '{word}'."), behind);
    }

    /// The block that must follow.
    pub(super) fn body(&mut self, id: &'static str, message: &str) -> Option<StatementBlock> {
        let behind = self.at;
        self.skip_lines();
        if self.peek() != Some('{') {
            // Behind the condition of an `if` PowerShell marks its closing sign.
            let is_if = id == "MissingStatementBlock" && self.text[..behind].ends_with(')');
            let from = if is_if { behind - 1 } else { behind };
            let span = Self::span(from, behind);
            self.error(id, message, span);
            return None;
        }
        Some(self.statement_block())
    }

    fn if_statement(&mut self) -> Option<StatementKind> {
        self.take_keyword(2);
        let mut clauses = Vec::new();
        let condition = self.condition("if")?;
        let body = self.body("MissingStatementBlock", "Missing statement block after if ( condition ).")?;
        clauses.push((condition, body));
        let mut otherwise = None;
        loop {
            let before = self.at;
            self.skip_lines();
            if self.keyword("elseif") {
                let condition = self.condition("elseif")?;
                let body = self.body("MissingStatementBlock", "Missing statement block after elseif ( condition ).")?;
                clauses.push((condition, body));
            } else if self.keyword("else") {
                otherwise = Some(self.body("MissingStatementBlockAfterElse", "Missing statement block after 'else' keyword.")?);
                break;
            } else {
                self.at = before;
                break;
            }
        }
        Some(StatementKind::If { clauses, otherwise })
    }

    fn function_statement(&mut self, filter: bool) -> Option<StatementKind> {
        self.take_keyword(if filter { 6 } else { 8 });
        let behind = self.at;
        self.skip_space();
        let start = self.at;
        while self.peek().is_some_and(|c| !c.is_whitespace() && !matches!(c, '{' | '}' | '(' | ')' | ';' | ',')) {
            self.bump();
        }
        if self.at == start {
            let word = if filter { "filter" } else { "function" };
            self.error_behind("MissingNameAfterKeyword", format!("Missing name after {word} keyword."), behind);
            return None;
        }
        let name = Rc::from(&self.text[start..self.at]);
        self.mark(Class::Command, start);
        self.skip_lines();
        let params = if self.peek() == Some('(') { Some(self.param_list()) } else { None };
        self.skip_lines();
        let opened = self.at;
        if !self.eat("{") {
            if self.errors.is_empty() {
                let at = self.at;
                self.error_behind("MissingFunctionBody", "Missing function body in function declaration.", at);
            }
            return None;
        }
        let errors = self.errors.len();
        let mut body: ScriptBlockAst = self.nested(|parser| parser.script_block(params));
        if self.errors.len() > errors {
            self.at = self.text.len();
            return None;
        }
        self.close_brace(opened);
        body.span = self.span_from(opened);
        Some(StatementKind::Function { name, filter, body: Rc::new(body) })
    }

    fn try_statement(&mut self) -> Option<StatementKind> {
        self.take_keyword(3);
        let body = self.body("MissingTryStatementBlock", "The Try statement is missing its statement block.")?;
        let (mut catches, mut finally) = (Vec::new(), None);
        loop {
            let before = self.at;
            self.skip_lines();
            if self.keyword("catch") {
                let mut types = Vec::new();
                self.skip_lines();
                while let Some(ty) = self.bracketed_type() {
                    types.push(ty);
                    self.skip_lines();
                    self.eat(",");
                    self.skip_lines();
                }
                let body = self.body("MissingCatchHandlerBlock", "The Catch block is missing its statement block.")?;
                catches.push(Catch { types, body });
            } else if self.keyword("finally") {
                finally = Some(self.body("MissingFinallyStatementBlock", "The Finally block is missing its statement block.")?);
                break;
            } else {
                self.at = before;
                break;
            }
        }
        if catches.is_empty() && finally.is_none() {
            let at = self.at;
            self.error_behind("MissingCatchOrFinally", "The Try statement is missing its Catch or Finally block.", at);
        }
        Some(StatementKind::Try { body, catches, finally })
    }
}

/// Whether something may stand left of `=`.
fn assignable(target: &Expr) -> bool {
    match &target.kind {
        ExprKind::Variable(_) | ExprKind::Member { .. } | ExprKind::Index { .. } => true,
        ExprKind::Cast { of, .. } | ExprKind::Attributed { of, .. } => assignable(of),
        ExprKind::Array(items) => items.iter().all(assignable),
        ExprKind::Paren(inner) => {
            matches!(inner.elements.as_slice(), [PipelineElement { kind: ElementKind::Expr(expr), .. }] if assignable(expr))
        }
        _ => false,
    }
}
