//! Blocks: the inside of a script, of a function, of braces and brackets, and how they are closed.

use super::Parser;
use crate::ast::{Param, ScriptBlockAst, StatementBlock, Trap};
use crate::token::Class;

impl Parser<'_> {
    /// The inside of a script, a function or a block, up to its closing brace.
    pub(super) fn script_block(&mut self, params: Option<Vec<Param>>) -> ScriptBlockAst {
        let mut script =
            ScriptBlockAst { has_param_block: params.is_some(), params: params.unwrap_or_default(), ..ScriptBlockAst::default() };
        self.skip_separators();
        let start = self.at;
        let attributes = if self.param_follows() { self.attributes() } else { Vec::new() };
        if self.keyword("param") {
            self.skip_lines();
            script.attributes = attributes;
            script.has_param_block = true;
            script.params = self.param_list();
        } else {
            self.at = start;
        }
        self.skip_separators();
        let mut named = false;
        loop {
            let word = self.word().to_ascii_lowercase();
            if !["begin", "process", "end", "dynamicparam", "clean"].contains(&word.as_str()) || !self.block_follows(word.len()) {
                break;
            }
            named = true;
            self.take_keyword(word.len());
            self.skip_lines();
            let block = self.statement_block();
            match word.as_str() {
                "begin" => script.begin = Some(block),
                "process" => script.process = Some(block),
                _ => script.end = Some(block),
            }
            self.skip_separators();
        }
        if !named {
            let block = self.statements();
            script.end = Some(block);
        }
        script
    }

    fn block_follows(&self, after: usize) -> bool {
        self.rest()[after..].trim_start().starts_with('{')
    }

    /// Statements up to a closing sign or the end.
    pub(super) fn statements(&mut self) -> StatementBlock {
        let start = self.at;
        let mut block = StatementBlock::default();
        loop {
            self.skip_separators();
            if matches!(self.peek(), None | Some('}' | ')')) {
                break;
            }
            let before = self.at;
            self.skip_prompt();
            if self.word().eq_ignore_ascii_case("trap") {
                self.take_keyword(4);
                self.skip_lines();
                let ty = self.bracketed_type();
                self.skip_lines();
                let body = self.statement_block();
                block.traps.push(Trap { ty, body });
            } else if let Some(statement) = self.nested(Self::statement) {
                block.statements.push(statement);
            }
            if self.at == before && self.rest().starts_with('|') && !self.rest().starts_with("||") {
                self.at += 1;
                self.error_behind("EmptyPipeElement", "An empty pipe element is not allowed.", before);
            } else if self.at == before {
                self.unexpected();
            }
        }
        block.span = self.span_from(start);
        block
    }

    /// A prompt that was copied with the line: `PS C:\>`.
    fn skip_prompt(&mut self) {
        let rest = self.rest();
        if let Some(after) = rest.strip_prefix("PS")
            && let Some(end) = after.find(['>', '\n']).filter(|end| after[*end..].starts_with('>'))
            && (end == 0 || after[..end].starts_with(' ') && after[..end].contains(":\\"))
        {
            let start = self.at;
            self.at += 2 + end;
            while self.eat(">") {}
            self.skip_space();
            self.mark(Class::Comment, start);
        }
    }

    /// `{ … }`
    pub(super) fn statement_block(&mut self) -> StatementBlock {
        self.skip_lines();
        let start = self.at;
        if !self.eat("{") {
            self.error_here("MissingStatementBlock", "Missing statement block.");
            return StatementBlock::default();
        }
        let mut block = self.statements();
        self.close_brace(start);
        block.span = self.span_from(start);
        block
    }

    /// Takes a closing brace; where it is missing, says so at the opening one.
    pub(super) fn close_brace(&mut self, opened: usize) {
        self.skip_lines();
        if !self.eat("}") {
            let span = Self::span(opened, opened + 1);
            self.error("MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.", span);
        }
    }

    /// Takes a closing parenthesis; where it is missing, says so behind what was read. Returns whether it was there.
    pub(super) fn close_paren(&mut self, id: &'static str, message: impl Into<String>) -> bool {
        let behind = self.text[..self.at].trim_end_matches([' ', '\t']).len();
        self.skip_lines();
        let is_closed = self.eat(")");
        if !is_closed {
            self.error_behind(id, message, behind);
        }
        is_closed
    }
}
