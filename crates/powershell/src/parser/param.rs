//! `param` blocks and attributes.

use std::rc::Rc;

use super::Parser;
use super::expression::Commas;
use crate::ast::{Attribute, Param, TypeName};
use crate::token::Class;

/// Something in square brackets before a parameter.
enum Bracketed {
    Type(TypeName),
    Attribute(Attribute),
}

impl Parser<'_> {
    /// Whether a `param` block begins here, behind its attributes.
    pub(super) fn param_follows(&self) -> bool {
        let mut rest = self.rest();
        while rest.starts_with('[') {
            let mut open = 0_u32;
            let end = rest.find(|c: char| {
                open = if c == '[' { open + 1 } else { open.saturating_sub(u32::from(c == ']')) };
                open == 0
            });
            let Some(end) = end else { return false };
            rest = rest[end + 1..].trim_start();
        }
        rest.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("param")) && !rest[5..].starts_with(super::is_name)
    }

    /// Attributes, up to what is none.
    pub(super) fn attributes(&mut self) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        while let Some(attribute) = self.attribute() {
            attributes.push(attribute);
        }
        attributes
    }

    /// One attribute and the lines behind it.
    pub(super) fn attribute(&mut self) -> Option<Attribute> {
        if self.peek() != Some('[') {
            return None;
        }
        let Bracketed::Attribute(attribute) = self.bracketed()? else { return None };
        self.skip_lines();
        Some(attribute)
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
        let at = self.at;
        self.mark(Class::Type, from);
        self.skip_space();
        if self.peek() != Some('(') {
            self.error_behind("EndSquareBracketExpectedAtEndOfAttribute", "Missing ] at end of attribute or type literal.", at);
            return None;
        }
        self.at += 1;
        let inside = self.at;
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
        if !self.eat(")") {
            self.error_behind("MissingEndParenthesisInExpression", "Missing closing ')' in expression.", inside);
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
            self.close_paren("MissingEndParenthesisInFunctionParameterList", "Missing ')' in function parameter list.");
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
