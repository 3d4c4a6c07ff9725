//! `switch`: compares each value with the clauses, by equality, wildcards, a regular expression or a script block.

use std::rc::Rc;

use super::Shell;
use super::loops::Round;
use crate::ast::{Case, Expr, ExprKind, Pipeline, StatementBlock, SwitchFlags};
use crate::compare::{equal, like};
use crate::error::Flow;
use crate::format;
use crate::host::Out;
use crate::regex::{self, Pattern};
use crate::script_block::ScriptBlock;
use crate::value::Value;

impl Shell<'_> {
    pub(super) fn switch(
        &mut self,
        label: Option<&Rc<str>>,
        flags: SwitchFlags,
        over: &Pipeline,
        clauses: &[(Expr, StatementBlock)],
        default: Option<&StatementBlock>,
        out: &mut dyn Out,
    ) -> Flow {
        let span = over.span;
        let mut over = self.placed(over, Shell::value_of)?;
        if flags.file {
            over = self.lines_of_file(over, span)?;
        }
        let items = if let Value::Null = over { vec![Value::Null] } else { over.elements().unwrap_or_else(|| vec![over.clone()]) };
        for item in items {
            self.step()?;
            let result = self.with_item(item.clone(), |shell| shell.switch_item(flags, &item, clauses, default, out));
            if let Round::Leave = Self::round(result, label)? {
                break;
            }
        }
        Ok(())
    }

    fn switch_item(
        &mut self,
        flags: SwitchFlags,
        item: &Value,
        clauses: &[(Expr, StatementBlock)],
        default: Option<&StatementBlock>,
        out: &mut dyn Out,
    ) -> Flow {
        let mut hit = false;
        for (test, body) in clauses {
            let matches = if let ExprKind::ScriptBlock(code) = &test.kind {
                let block = Rc::new(ScriptBlock::new(self.source.clone(), test.span, code.clone()));
                let mut values = Vec::new();
                self.run_body(&block, &mut values)?;
                Value::collected(values).truth()
            } else {
                let wanted = self.eval(test)?;
                self.switch_matches(flags, item, &wanted)?
            };
            if matches {
                hit = true;
                self.block(body, out)?;
            }
        }
        match default {
            Some(body) if !hit => self.block(body, out),
            _ => Ok(()),
        }
    }

    fn switch_matches(&mut self, flags: SwitchFlags, item: &Value, wanted: &Value) -> Flow<bool> {
        let case = if flags.case { Case::Sensitive } else { Case::Ignored };
        if flags.wildcard {
            return Ok(like(&format::text(item), &format::text(wanted), case));
        }
        if flags.regex {
            let text = format::text(item);
            let found = Pattern::new(&format::text(wanted), case).matches(self.host.regex(), &text, 1)?;
            if let Some(found) = found.first() {
                self.scope.set(None, "matches", regex::captures(found, &text));
            }
            return Ok(!found.is_empty());
        }
        Ok(equal(item, wanted, case))
    }
}
