//! Statements that repeat: `while`, `do`, `for`, `foreach`, and `switch`, which does so over what it is given.

use std::rc::Rc;

use super::Parser;
use super::expression::Commas;
use crate::ast::{ElementKind, Expr, ExprKind, Pipeline, PipelineElement, StatementKind, SwitchFlags};
use crate::token::Class;

/// How a `foreach` is written, as its errors say.
const FOREACH: &str = "The correct form is: foreach ($a in $b) {...}";

impl Parser<'_> {
    pub(super) fn while_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(5);
        let condition = self.condition("while")?;
        let body = self.body("MissingLoopStatement", "Missing statement body in while loop.")?;
        Some(StatementKind::While { label, condition, body })
    }

    pub(super) fn do_statement(&mut self, label: Option<Rc<str>>) -> Option<StatementKind> {
        self.take_keyword(2);
        let body = self.body("MissingLoopStatement", "Missing statement body in do loop.")?;
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
        if !self.close_paren("MissingEndParenthesisAfterStatement", "Missing closing ')' after expression in 'for' statement.") {
            return None;
        }
        let body = self.body("MissingLoopStatement", "Missing statement body in for loop.")?;
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
            self.error_behind("MissingVariableNameAfterForeach", format!("Missing variable name after foreach.\n{FOREACH}"), at);
            return None;
        }
        let variable = self.variable_name()?;
        let behind = self.at;
        self.skip_lines();
        if !self.keyword("in") {
            self.error_behind("MissingInInForeach", format!("Missing 'in' after variable in foreach loop.\n{FOREACH}"), behind);
            return None;
        }
        let behind = self.at;
        self.skip_lines();
        let Some(over) = self.pipeline_or_assignment() else {
            self.error_behind("MissingForeachExpression", format!("Missing expression in foreach loop.\n{FOREACH}"), behind);
            return None;
        };
        let message = format!("Missing closing ')' after expression part of foreach loop.\n{FOREACH}");
        if !self.close_paren("MissingEndParenthesisAfterForeach", message) {
            return None;
        }
        let body = self.body("MissingForeachStatement", &format!("Missing statement body in foreach loop.\n{FOREACH}"))?;
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
            None => self.switch_condition()?,
        };
        let behind = self.at;
        self.skip_lines();
        let opened = self.at;
        if !self.eat("{") {
            self.error_behind("MissingCurlyBraceInSwitchStatement", "Missing '{' in switch statement.", behind);
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
                    self.error("MultipleSwitchDefaultClauses", "A switch statement can have only one default clause.", span);
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

    /// `( pipeline )` behind `switch`; without it the clauses are read all the same.
    fn switch_condition(&mut self) -> Option<Pipeline> {
        let behind = self.text[..self.at].trim_end().len();
        if self.peek() == Some('(') {
            return self.condition("switch");
        }
        let message = "A switch statement must have one of the following:  '-file file_name' or '( expression )'.";
        self.error_behind("PipelineValueRequired", message, behind);
        Some(Pipeline { span: Self::span(behind, behind), elements: Vec::new() })
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
                        self.error_behind(
                            "MissingFilenameOption",
                            "Cannot process the 'switch' statement because of a missing file name argument to the -file option.",
                            behind,
                        );
                        return None;
                    }
                    flags.file = true;
                }
                flag => {
                    let span = self.span_from(start);
                    self.error("InvalidSwitchFlag", format!("The parameter {flag} is not valid for the switch statement."), span);
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
            self.error_here("MissingSwitchConditionExpression", "Missing condition in switch statement clause.");
            return None;
        }
        let text = Rc::from(&self.text[start..self.at]);
        Some(Expr { span: self.span_from(start), kind: ExprKind::Text { text, bare: true } })
    }
}
