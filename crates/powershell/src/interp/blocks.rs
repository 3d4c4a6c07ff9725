//! Script blocks that run: as the body of a loop over a pipeline, called with arguments, apart from the script.

use std::rc::Rc;

use super::Shell;
use crate::error::{Flow, Stop};
use crate::host::Out;
use crate::scope::Scope;
use crate::script_block::ScriptBlock;
use crate::value::Value;

impl Shell<'_> {
    /// Runs with `$_` set and puts the old one back.
    pub(super) fn with_item<T>(&mut self, item: Value, act: impl FnOnce(&mut Self) -> Flow<T>) -> Flow<T> {
        let scope = self.scope.clone();
        let old = scope.take("_");
        scope.set(None, "_", item);
        let result = act(self);
        scope.restore("_", old);
        result
    }

    /// Runs a block in the current scope with `$_` set, as `ForEach-Object` does. `return` ends the block alone.
    pub(crate) fn run_with_item(&mut self, block: &Rc<ScriptBlock>, item: Value, out: &mut dyn Out) -> Flow {
        self.nested(|shell| shell.with_item(item, |shell| shell.run_body(block, out)))
    }

    /// Runs the statements of a block in the current scope, those of a closure among the variables that it kept.
    pub(super) fn run_body(&mut self, block: &Rc<ScriptBlock>, out: &mut dyn Out) -> Flow {
        self.step()?;
        let body = block.body.clone();
        let parts = [&body.begin, &body.process, &body.end];
        let mut run = |shell: &mut Self| {
            shell.in_source(&block.source, |shell| parts.into_iter().flatten().try_for_each(|part| shell.block(part, out)))
        };
        let result = match (&block.closure, self.scope.get(None, "_")) {
            (Some(_), Some(item)) if !self.scope.is_of(block) => {
                let scope = self.scope.of_block(block);
                scope.set(None, "_", item);
                self.within(scope, run)
            }
            _ => run(self),
        };
        if let Err(Stop::Return) = result { Ok(()) } else { result }
    }

    /// Calls a block with arguments in a scope of its own, as `&` and `Invoke()` do.
    pub fn invoke(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>, out: &mut dyn Out) -> Flow {
        let scope = self.scope.of_block(block);
        self.within(scope, |shell| {
            let rest = shell.bind_plainly(block, arguments)?;
            shell.scope.set(None, "args", Value::array(rest));
            shell.run_body(block, out)
        })
    }

    /// Calls a block with arguments where nothing of this script is known but what `$using:` names, as a remote session does.
    ///
    /// # Errors
    /// Those of the block.
    pub fn invoke_apart(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>, out: &mut dyn Out) -> Flow {
        let scope = Rc::new(Scope::default());
        for name in self.scope.names() {
            if let Some(value) = self.scope.get(None, &name) {
                scope.set(None, &format!("using:{name}"), value);
            }
        }
        scope.depth.set(self.scope.depth.get());
        self.within(scope, |shell| shell.invoke(block, arguments, out))
    }

    /// Calls a block with arguments and collects what it gives.
    pub fn invoke_value(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> Flow<Value> {
        let mut values = Vec::new();
        self.invoke(block, arguments, &mut values)?;
        Ok(Value::collected(values))
    }
}
