//! Statements that repeat: `while`, `do`, `for`, `foreach`, and `switch`, which does so over what it is given.

use std::rc::Rc;

use super::Parser;
use super::expression::Commas;
use crate::ast::{ElementKind, Expr, ExprKind, Pipeline, PipelineElement, StatementKind, SwitchFlags};
use crate::token::Class;

impl Parser<'_> {
    pub(super) fn while_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(5);
        let condition = self.condition("while")?;
        let body = self.body("MissingStatementBlock", "Missing statement block in while loop.")?;
        Some(StatementKind::While { label, condition, body })
    }

    pub(super) fn do_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(2);
        let body = self.body("MissingLoopStatement", "The loop statement is missing its statement block.")?;
        let behind = self.at;
        self.skip_lines();
        let until = self.word().eq_ignore_ascii_case("until");
        if !until && !self.word().eq_ignore_ascii_case("while") {
            self.error_behind("MissingWhileOrUntilInDoWhile", "Missing while or until keyword in do loop.", behind);
            return None;
        }
        self.take_keyword(5);
        let condition = self.condition(if until { "until" } else { "while" })?;
        Some(StatementKind::DoLoop { label, body, condition, until })
    }

    pub(super) fn for_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(3);
        let behind = self.at;
        self.skip_lines();
        if !self.eat("(") {
            self.missing_paren("for", behind);
            return None;
        }
        self.skip_lines();
        let init = if self.peek() == Some(';') { None } else { self.simple_statement().map(Box::new) };
        self.skip_lines();
        self.eat(";");
        self.skip_lines();
        let condition = if self.peek() == Some(';') { None } else { self.pipeline_or_assignment() };
        self.skip_lines();
        self.eat(";");
        self.skip_lines();
        let step = if self.peek() == Some(')') { None } else { self.simple_statement().map(Box::new) };
        self.close_paren("MissingEndParenthesisAfterStatement", "Missing closing ')' after expression in 'for' statement.");
        let body = self.body("MissingLoopStatement", "The loop statement is missing its statement block.")?;
        Some(StatementKind::For { label, init, condition, step, body })
    }

    pub(super) fn foreach_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(7);
        let behind = self.at;
        self.skip_lines();
        if !self.eat("(") {
            self.missing_paren("foreach", behind);
            return None;
        }
        self.skip_lines();
        if self.peek() != Some('$') {
            let at = self.at;
            self.error_behind("MissingVariableNameAfterForeach", "Missing variable name after foreach.", at);
            return None;
        }
        let variable = self.variable_name()?;
        let behind = self.at;
        self.skip_lines();
        if !self.keyword("in") {
            let message = "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}";
            self.error_behind("MissingInInForeach", message, behind);
            return None;
        }
        let behind = self.at;
        self.skip_lines();
        let Some(over) = self.pipeline_or_assignment() else {
            self.error_behind("MissingForeachExpression", "Missing expression after 'in' in foreach loop.", behind);
            self.eat(")");
            return None;
        };
        self.close_paren("MissingEndParenthesisAfterForeach", "Missing closing ')' after expression part of foreach loop.");
        let body = self.body("MissingForeachStatement", "Missing statement body in foreach loop.")?;
        Some(StatementKind::ForEach { label, variable, over, body })
    }

    pub(super) fn switch_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(6);
        let (flags, file) = self.switch_flags()?;
        let over = match file {
            Some(file) => {
                let span = file.span;
                Pipeline { span, elements: vec![PipelineElement { span, kind: ElementKind::Expr(file), redirections: Vec::new() }] }
            }
            None => self.condition("switch")?,
        };
        self.skip_lines();
        let opened = self.at;
        if !self.eat("{") {
            self.error_here("MissingCurlyBraceInSwitchStatement", "Missing opening '{' in switch statement.");
            return None;
        }
        let (mut clauses, mut default) = (Vec::new(), None);
        loop {
            self.skip_separators();
            if matches!(self.peek(), None | Some('}')) {
                break;
            }
            let missing = "Missing statement block in switch statement clause.";
            let at = self.at;
            if self.keyword("default") {
                if default.is_some() {
                    let span = Self::span(at, self.at);
                    self.error("MultipleSwitchDefaultClauses", "A switch statement must have only one default clause.", span);
                }
                default = self.body("MissingSwitchStatementClause", missing);
                continue;
            }
            let Some(test) = self.switch_test() else { break };
            let Some(body) = self.body("MissingSwitchStatementClause", missing) else { break };
            clauses.push((test, body));
        }
        self.close_brace(opened);
        Some(StatementKind::Switch { label, flags, over, clauses, default })
    }

    /// The flags of a `switch`, and the file of `-File`.
    fn switch_flags(&mut self) -> Option<(SwitchFlags, Option<Expr>)> {
        let mut flags = SwitchFlags::default();
        let mut file = None;
        loop {
            self.skip_lines();
            if self.peek() != Some('-') {
                break;
            }
            let start = self.at;
            self.at += 1;
            let word = self.word().to_ascii_lowercase();
            self.at += word.len();
            self.mark(Class::Parameter, start);
            match word.as_str() {
                w if !w.is_empty() && "regex".starts_with(w) => flags.regex = true,
                w if !w.is_empty() && "wildcard".starts_with(w) => flags.wildcard = true,
                w if !w.is_empty() && "exact".starts_with(w) => flags.exact = true,
                w if !w.is_empty() && "casesensitive".starts_with(w) => flags.case = true,
                w if !w.is_empty() && "file".starts_with(w) => {
                    self.skip_lines();
                    let behind = self.at;
                    file = self.argument_value();
                    if file.is_none() {
                        self.error_behind("MissingFilenameOption", "Missing file name after -File.", behind);
                        return None;
                    }
                    flags.file = true;
                }
                _ => {
                    self.error_here("InvalidSwitchFlag", "The switch flag is not valid.");
                    return None;
                }
            }
        }
        Some((flags, file))
    }

    fn switch_test(&mut self) -> Option<Expr> {
        if self.at_expression() {
            return self.expression(Commas::Arguments);
        }
        let start = self.at;
        while self.peek().is_some_and(|c| !c.is_whitespace() && !matches!(c, '{' | '}' | '(' | ')' | ';')) {
            self.bump();
        }
        if self.at == start {
            self.error_here("MissingSwitchConditionExpression", "The switch statement clause is missing its condition.");
            return None;
        }
        let text = Rc::from(&self.text[start..self.at]);
        Some(Expr { span: self.span_from(start), kind: ExprKind::Text { text, bare: true } })
    }
}
