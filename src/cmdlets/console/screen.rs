//! Where the output of a run goes: each value is laid out by its view, and the text goes to the output buffer.

use std::cell::RefCell;
use std::rc::Rc;

use crate::powershell::budget::Cost;
use crate::powershell::error::Flow;
use crate::powershell::host::Out;
use crate::powershell::interp::Shell;
use crate::powershell::value::Value;
use crate::powershell::views::Layout;

use super::host::OutputBuffer;

/// Columns of the console that output may fill: 120, the last of which stays free.
const COLUMNS: usize = 119;

/// The sink of a run's output. It shares its layout with the output buffer, so that rows that are held back come before a message.
pub struct Screen {
    log: Rc<RefCell<OutputBuffer>>,
    layout: Rc<RefCell<Layout>>,
}

impl Screen {
    /// A screen that writes to this output buffer.
    pub fn new(log: Rc<RefCell<OutputBuffer>>) -> Self {
        let layout = Rc::clone(&log.borrow().layout);
        Self { log, layout }
    }

    /// Prints the rows that are still held back.
    pub fn finish(&mut self) {
        let text = self.layout.borrow_mut().finish();
        self.print(text);
    }

    fn print(&self, text: String) {
        if !text.is_empty() {
            self.log.borrow_mut().print(text);
        }
    }
}

/// The layout of a console's width.
pub fn layout() -> Rc<RefCell<Layout>> {
    Rc::new(RefCell::new(Layout::new(COLUMNS)))
}

impl Out for Screen {
    fn put(&mut self, shell: &mut Shell<'_>, value: Value) -> Flow {
        let mut layout = std::mem::replace(&mut *self.layout.borrow_mut(), Layout::new(COLUMNS));
        let shown = layout.put(shell, &value);
        *self.layout.borrow_mut() = layout;
        let shown = shown?;
        let lines = shown.bytes().filter(|byte| *byte == b'\n').count();
        self.print(shown);
        shell.spend(Cost::Lines(u64::try_from(lines).unwrap_or(u64::MAX)))
    }
}
