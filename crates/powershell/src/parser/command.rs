//! Pipelines and commands: their words, parameters and redirections.

use std::rc::Rc;

use super::expression::Commas;
use super::text::{joined, scan_number};
use super::{Parser, is_dash, is_double_quote, is_name, is_name_start, is_single_quote, is_space};
use crate::ast::{
    CommandElement, ElementKind, Expr, ExprKind, InvocationKind, Part, Pipeline, PipelineElement, RedirectTarget, Redirection,
    StatementKind, Stream,
};
use crate::token::Class;
use crate::value::Value;

impl Parser<'_> {
    /// A pipeline, or an assignment as the pipeline that parentheses and conditions take.
    pub(super) fn pipeline_or_assignment(&mut self) -> Option<Pipeline> {
        let start = self.at;
        let statement = self.simple_statement()?;
        if let StatementKind::Pipeline(pipeline) = statement.kind {
            return Some(pipeline);
        }
        let span = self.span_from(start);
        let element = PipelineElement { span, kind: ElementKind::Statement(Box::new(statement)), redirections: Vec::new() };
        Some(Pipeline { span, elements: vec![element] })
    }

    /// Goes on with a pipeline whose first element has been read.
    pub(super) fn pipeline_from(&mut self, start: usize, first: PipelineElement) -> Pipeline {
        let mut elements = vec![first];
        let mut end = self.at;
        loop {
            self.skip_space();
            if self.peek() != Some('|') || self.rest().starts_with("||") {
                break;
            }
            self.at += 1;
            let behind = self.at;
            self.mark(Class::Operator, behind - 1);
            self.skip_lines();
            if let Some(kind) = self.command_or_none() {
                elements.push(kind);
                end = self.at;
                continue;
            }
            if let Some(expr) = self.expression(Commas::Arrays) {
                let message = "Expressions are only allowed as the first element of a pipeline.";
                self.error("ExpressionsMustBeFirstInPipeline", message, expr.span);
                end = self.at;
                elements.push(PipelineElement { span: expr.span, kind: ElementKind::Expr(expr), redirections: Vec::new() });
                continue;
            }
            self.error_behind("EmptyPipeElement", "An empty pipe element is not allowed.", behind);
            self.at = behind;
            end = behind;
        }
        self.skip_space();
        if matches!(self.peek(), None | Some('\n' | '\r' | ';' | '}' | ')')) {
            self.at = end;
        } else {
            // What stands here is read as the next statement, but for signs that part statements elsewhere.
            let here = self.at;
            let rest = self.rest();
            let parts = rest.starts_with("&&") || rest.starts_with("||") || !rest.starts_with('|') && rest.starts_with('&');
            let is_parameter = rest.starts_with(is_dash) && rest.chars().nth(1).is_some_and(is_name_start);
            self.unexpected();
            if is_parameter {
                // Such a word is taken for an operator that is not complete; what follows it is one thing too many.
                self.skip_space();
                let here = self.at;
                if !self.at_command_end() {
                    self.unexpected();
                    self.at = here;
                }
            } else if !parts {
                self.at = here;
            }
        }
        let span = Self::span(start, end);
        Pipeline { span, elements }
    }

    /// Whether an expression starts here rather than a command.
    pub(super) fn at_expression(&self) -> bool {
        let Some(c) = self.peek() else { return false };
        let next = self.peek_at(1);
        match c {
            '$' => next.is_some_and(|next| is_name(next) || matches!(next, '(' | '{' | '?' | '$' | '^' | ':')),
            '(' | '[' | '{' | '!' | ',' => true,
            '@' => {
                next.is_some_and(|next| is_name_start(next) || is_double_quote(next) || is_single_quote(next) || matches!(next, '(' | '{'))
            }
            '+' => next.is_none_or(|next| !is_name_start(next)),
            '.' => next.is_some_and(|next| next.is_ascii_digit()) && scan_number(self.rest()).is_some(),
            c if is_dash(c) => {
                let rest = &self.rest()[c.len_utf8()..];
                let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
                let word = rest[..end].to_ascii_lowercase();
                word.is_empty() || ["not", "bnot", "join", "split", "isplit", "csplit"].contains(&word.as_str())
            }
            c if c.is_ascii_digit() => scan_number(self.rest()).is_some_and(|(_, length)| {
                let behind = self.rest()[length..].chars().next();
                !behind.is_some_and(|c| matches!(c, ':' | '\\'))
            }),
            c => is_double_quote(c) || is_single_quote(c),
        }
    }

    /// What stands behind `&` or `.`.
    fn called(&mut self, start: usize) -> Expr {
        if let Some(called) = self.argument_value() {
            return called;
        }
        let message = format!("Missing expression after '{}' in pipeline element.", &self.text[start..=start]);
        self.error_behind("MissingExpression", message, start + 1);
        Expr { span: Self::span(self.at, self.at), kind: ExprKind::Constant(Value::Null) }
    }

    /// A command, `None` where none starts here.
    pub(super) fn command_or_none(&mut self) -> Option<PipelineElement> {
        let start = self.at;
        let invocation = match self.peek()? {
            '&' if !self.rest().starts_with("&&") => {
                self.at += 1;
                InvocationKind::Call
            }
            '.' if self.peek_at(1).is_some_and(|next| is_space(next) || matches!(next, '{' | '$' | '(' | '"' | '\'')) => {
                self.at += 1;
                InvocationKind::Dot
            }
            _ => InvocationKind::Plain,
        };
        self.skip_space();
        if invocation == InvocationKind::Plain && self.at_expression() {
            return None;
        }
        let mut elements = Vec::new();
        let mut redirections = Vec::new();
        let head = if invocation == InvocationKind::Plain { self.generic_word(true)? } else { self.called(start) };
        elements.push(CommandElement::Argument(head));
        let mut end = self.at;
        loop {
            self.skip_space();
            if self.at_command_end() {
                break;
            }
            if let Some(redirection) = self.redirection() {
                redirections.push(redirection);
                end = self.at;
                continue;
            }
            if self.peek() == Some(',') {
                self.error_here("MissingArgument", "Missing argument in parameter list.");
                self.at += 1;
                end = self.at;
                self.skip_lines();
                continue;
            }
            let before = self.at;
            if let Some(element) = self.command_element() {
                elements.push(element);
            } else {
                if self.at == before {
                    self.unexpected();
                }
                break;
            }
            end = self.at;
        }
        self.at = self.at.max(end);
        Some(PipelineElement { span: Self::span(start, end), kind: ElementKind::Command { invocation, elements }, redirections })
    }

    fn at_command_end(&self) -> bool {
        matches!(self.peek(), None | Some('\n' | '\r' | ';' | '|' | ')' | '}' | '&'))
    }

    /// `2>$null`, `2>&1`, `> file`
    pub(super) fn redirection(&mut self) -> Option<Redirection> {
        let rest = self.rest();
        let (from, length) = match rest.as_bytes() {
            [b'<', ..] => {
                self.at += 1;
                let span = Self::span(self.at - 1, self.at);
                self.error("RedirectionNotSupported", "The '<' operator is reserved for future use.", span);
                self.skip_space();
                let file = self.argument_value()?;
                return Some(Redirection { from: Stream::All, target: RedirectTarget::File(file) });
            }
            [b'>', ..] => (Stream::Number(1), 0),
            [b'*', b'>', ..] => (Stream::All, 1),
            [n @ b'1'..=b'6', b'>', ..] => (Stream::Number(n - b'0'), 1),
            _ => return None,
        };
        let start = self.at;
        self.at += length + 1;
        let appends = self.eat(">");
        let merges = self.eat("&1") || self.eat("&2");
        self.mark(Class::Operator, start);
        if merges {
            return Some(Redirection { from, target: RedirectTarget::Output });
        }
        self.skip_space();
        let behind = self.at;
        let file = self.argument_value();
        if file.is_none() {
            self.error_behind("MissingFileSpecification", "Missing file specification after redirection operator.", behind);
        }
        let target = file.map_or(RedirectTarget::Output, if appends { RedirectTarget::Append } else { RedirectTarget::File });
        Some(Redirection { from, target })
    }

    fn command_element(&mut self) -> Option<CommandElement> {
        let start = self.at;
        let c = self.peek()?;
        if is_dash(c) && self.peek_at(1).is_some_and(|next| is_name_start(next) || next == '?') {
            return Some(self.parameter(start, c));
        }
        if c == '@' && self.peek_at(1).is_some_and(is_name_start) {
            let variable = self.variable_name()?;
            return Some(CommandElement::Argument(Expr { span: self.span_from(start), kind: ExprKind::Splat(variable) }));
        }
        self.argument().map(CommandElement::Argument)
    }

    fn parameter(&mut self, start: usize, dash: char) -> CommandElement {
        self.at += dash.len_utf8();
        let from = self.at;
        while let Some(c) = self.peek() {
            if is_space(c) || matches!(c, '\n' | '\r' | '{' | '}' | '(' | ')' | ';' | ',' | '|' | '&' | '.' | '[' | ':') {
                break;
            }
            self.bump();
        }
        let name = Rc::from(&self.text[from..self.at]);
        let mut name_span = self.span_from(start);
        let mut argument = None;
        self.mark(Class::Parameter, start);
        if self.eat(":") {
            name_span = self.span_from(start);
            self.skip_space();
            if !self.at_command_end() {
                argument = self.argument();
            }
            if argument.is_none() {
                let at = self.at;
                let shown = name_span.of(self.text);
                self.error_behind("ParameterRequiresArgument", format!("Parameter {shown} requires an argument."), at);
            }
        }
        CommandElement::Parameter { span: self.span_from(start), name_span, name, argument }
    }

    /// An argument, with the array that commas make of it.
    fn argument(&mut self) -> Option<Expr> {
        let mut items = vec![self.argument_value()?];
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
            let ends = self.at_command_end() || self.peek() == Some(',');
            if let Some(item) = if ends { None } else { self.argument_value() } {
                items.push(item);
            } else {
                self.error_behind("MissingExpression", "Missing expression after ',' in pipeline element.", behind);
                break;
            }
        }
        if items.len() <= 1 {
            return items.pop();
        }
        let span = items[0].span.to(items[items.len() - 1].span);
        Some(Expr { span, kind: ExprKind::Array(items) })
    }

    /// Whether a word ends here.
    fn word_ends(&self) -> bool {
        match self.peek() {
            None => true,
            Some(c) => is_space(c) || matches!(c, '\n' | '\r' | ';' | '|' | '&' | '(' | ')' | '{' | '}' | ','),
        }
    }

    /// Whether what follows a variable is no part of the same word.
    fn variable_ends(&self) -> bool {
        let rest = self.rest();
        rest.starts_with(['.', '[', '=', '"', '\'']) || rest.starts_with("::") || rest.starts_with("++") || rest.starts_with("--")
    }

    /// One argument: a value, or a word.
    pub(super) fn argument_value(&mut self) -> Option<Expr> {
        let start = self.at;
        let c = self.peek()?;
        let next = self.peek_at(1);
        let value = match c {
            '(' | '{' => self.primary(),
            '@' if next.is_some_and(|next| matches!(next, '(' | '{') || is_double_quote(next) || is_single_quote(next)) => self.primary(),
            '$' if next.is_some_and(|next| is_name(next) || matches!(next, '(' | '{' | '?' | '$' | '^' | ':')) => {
                let value = self.primary()?;
                if matches!(value.kind, ExprKind::Variable(_)) && !self.word_ends() && !self.variable_ends() {
                    // The variable is the beginning of a longer word.
                    self.at = start;
                    return self.generic_word(false);
                }
                return Some(self.postfix_of(value, false));
            }
            c if is_double_quote(c) || is_single_quote(c) => self.string(),
            _ => return self.generic_word(false),
        };
        value.map(|value| self.postfix_of(value, false))
    }

    /// A bare word, with what it expands.
    fn generic_word(&mut self, command: bool) -> Option<Expr> {
        let start = self.at;
        let mut parts = Vec::new();
        let mut text = String::new();
        while !self.word_ends() {
            let c = self.peek()?;
            if is_double_quote(c) || is_single_quote(c) {
                match self.string()?.kind {
                    ExprKind::Text { text: inner, .. } => text.push_str(&inner),
                    ExprKind::Expandable(inner) => {
                        if !text.is_empty() {
                            parts.push(Part::Text(Rc::from(std::mem::take(&mut text))));
                        }
                        parts.extend(inner);
                    }
                    _ => {}
                }
            } else if command && c == '$' || !self.part(&mut text, &mut parts) {
                self.bump();
                text.push(c);
            }
        }
        if self.at == start {
            return None;
        }
        let span = self.span_from(start);
        self.mark(if command { Class::Command } else { Class::Word }, start);
        let raw = &self.text[start..self.at];
        if !command && parts.is_empty() && raw == text {
            let (sign, digits) = raw.strip_prefix(is_dash).map_or((false, raw), |rest| (true, rest));
            if let Some((value, length)) = scan_number(digits)
                && length == digits.len()
            {
                self.mark(Class::Number, start);
                let value = if sign { crate::arithmetic::negate(&value).ok()? } else { value };
                return Some(Expr { span, kind: ExprKind::Constant(value) });
            }
        }
        if parts.is_empty() {
            return Some(Expr { span, kind: ExprKind::Text { text: Rc::from(text), bare: true } });
        }
        if !text.is_empty() {
            parts.push(Part::Text(Rc::from(text)));
        }
        Some(Expr { span, kind: joined(parts) })
    }
}
