//! `param` blocks and attributes.

use std::rc::Rc;

use super::Parser;
use super::expression::Commas;
use crate::powershell::ast::{Attribute, Param, TypeName};

/// Something in square brackets before a parameter.
enum Bracketed {
    Type(TypeName),
    Attribute(Attribute),
}

impl Parser<'_> {
    /// Attributes that stand before `param`; leaves the place where there is no `param` behind them.
    pub(super) fn attributes_before_param(&mut self) -> Vec<Attribute> {
        let start = self.at;
        let mut attributes = Vec::new();
        self.quiet += 1;
        while self.peek() == Some('[') {
            match self.bracketed() {
                Some(Bracketed::Attribute(attribute)) => attributes.push(attribute),
                Some(Bracketed::Type(_)) | None => break,
            }
            self.skip_lines();
        }
        self.quiet -= 1;
        if !self.word().eq_ignore_ascii_case("param") {
            self.at = start;
            attributes.clear();
        }
        attributes
    }

    /// Skips the attribute of a variable: what it demands is not simulated.
    pub(super) fn skip_attribute(&mut self) -> bool {
        let start = self.at;
        self.quiet += 1;
        let found = matches!(self.bracketed(), Some(Bracketed::Attribute(_)));
        self.quiet -= 1;
        self.skip_lines();
        if !found {
            self.at = start;
        }
        found
    }

    fn bracketed(&mut self) -> Option<Bracketed> {
        let start = self.at;
        if let Some(ty) = self.bracketed_type() {
            return Some(Bracketed::Type(ty));
        }
        if !self.eat("[") {
            return None;
        }
        self.skip_lines();
        let from = self.at;
        while self.peek().is_some_and(|c| super::is_name(c) || c == '.') {
            self.bump();
        }
        let name = Rc::from(&self.text[from..self.at]);
        self.skip_space();
        if self.peek() != Some('(') {
            let at = self.last_end();
            self.error_behind("EndSquareBracketExpectedAtEndOfAttribute", "Missing ] at end of attribute or type literal.", at);
            return None;
        }
        self.at += 1;
        let mut attribute = Attribute { span: self.span_from(start), name, positional: Vec::new(), named: Vec::new() };
        self.skip_lines();
        while self.peek().is_some_and(|c| c != ')' && c != ']') {
            if !self.attribute_argument(&mut attribute) {
                break;
            }
            self.skip_lines();
            if !self.eat(",") {
                break;
            }
            self.skip_lines();
        }
        let behind = self.at;
        if !self.eat(")") {
            let opened = self.text[..behind].rfind('(').map_or(behind, |at| at + 1);
            self.error_behind("MissingEndParenthesisInExpression", "Missing closing ')' in expression.", opened);
            self.at = self.text.len();
            return None;
        }
        self.skip_lines();
        if !self.eat("]") {
            self.error_here("EndSquareBracketExpectedAtEndOfAttribute", "Missing ] at end of attribute or type literal.");
        }
        attribute.span = self.span_from(start);
        Some(Bracketed::Attribute(attribute))
    }

    fn attribute_argument(&mut self, attribute: &mut Attribute) -> bool {
        let word = self.word();
        if !word.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()) {
            self.at += word.len();
            self.skip_space();
            let value = if self.eat("=") {
                self.skip_lines();
                self.expression(Commas::Arguments)
            } else {
                None
            };
            attribute.named.push((Rc::from(word), value));
            return true;
        }
        match self.expression(Commas::Arguments) {
            Some(value) => {
                attribute.positional.push(value);
                true
            }
            None => false,
        }
    }

    /// `( [type]$name = default, … )`
    pub(super) fn param_list(&mut self) -> Vec<Param> {
        let mut params = Vec::new();
        let opened = self.at;
        if !self.eat("(") {
            self.error_here("MissingEndParenthesisInFunctionParameterList", "Missing '(' in parameter list.");
            return params;
        }
        loop {
            self.skip_lines();
            if matches!(self.peek(), None | Some(')')) {
                break;
            }
            let Some(param) = self.param() else { break };
            params.push(param);
            self.skip_lines();
            if !self.eat(",") {
                break;
            }
        }
        self.skip_lines();
        if self.errors.is_empty() || self.peek() == Some(')') {
            self.close(')', opened);
        }
        params
    }

    fn param(&mut self) -> Option<Param> {
        let start = self.at;
        let (mut attributes, mut ty) = (Vec::new(), None);
        while self.peek() == Some('[') {
            match self.bracketed()? {
                Bracketed::Type(name) => ty = Some(name),
                Bracketed::Attribute(attribute) => attributes.push(attribute),
            }
            self.skip_lines();
        }
        if self.peek() != Some('$') {
            self.error_here("MissingVariableInParameterList", "A parameter name is missing.");
            return None;
        }
        let variable = self.variable_name()?;
        self.skip_lines();
        let default = if self.eat("=") {
            self.skip_lines();
            self.expression(Commas::Arguments)
        } else {
            None
        };
        Some(Param { span: self.span_from(start), name: variable.name, attributes, ty, default })
    }
}
