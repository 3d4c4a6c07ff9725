//! Where the output of a run goes: each value to its view, the views' text to the log.

use std::cell::RefCell;
use std::rc::Rc;

use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::Out;
use crate::powershell::interp::Shell;
use crate::powershell::value::Value;

use super::host::Log;
use super::transcript::Said;

/// The end of every pipeline.
pub struct Screen {
    log: Rc<RefCell<Log>>,
}

impl Screen {
    /// A screen that writes to this log.
    pub fn new(log: Rc<RefCell<Log>>) -> Self {
        Self { log }
    }

    /// Shows what was held back.
    pub fn finish(&mut self, _shell: &mut Shell<'_>) -> Flow {
        Ok(())
    }
}

impl Out for Screen {
    fn put(&mut self, _shell: &mut Shell<'_>, value: Value) -> Flow {
        let shown = match &value {
            Value::Object(object) => {
                let names = object.names();
                let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
                let line = |name: &Rc<str>| format!("{name:width$} : {}", object.get(name).map_or_else(String::new, |value| text(&value)));
                names.iter().map(line).collect::<Vec<_>>().join("\n") + "\n"
            }
            other => text(other),
        };
        self.log.borrow_mut().say(Said::Output(shown));
        Ok(())
    }
}
