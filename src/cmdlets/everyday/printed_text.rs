//! What the console would print, collected as text: for `Out-File` and `Out-String`, object by object.

use crate::powershell::error::Flow;
use crate::powershell::host::Call;
use crate::powershell::views::Layout;

/// The text of the objects that have come through the pipeline so far.
#[derive(Default)]
pub struct PrintedText {
    layout: Option<Layout>,
    text: String,
}

impl PrintedText {
    /// Adds the call's `InputObject`, laid out in its `Width` columns, or in 119.
    pub fn add_input(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let width = call.int("Width").and_then(|width| usize::try_from(width).ok()).unwrap_or(119);
        let layout = self.layout.get_or_insert_with(|| Layout::new(width));
        if let Some(input) = call.arg("InputObject").cloned() {
            self.text.push_str(&layout.put(call.shell, &input)?);
        }
        Ok(())
    }

    /// Ends the layout and returns the whole text.
    pub fn finish(&mut self) -> String {
        if let Some(mut layout) = self.layout.take() {
            self.text.push_str(&layout.finish());
        }
        std::mem::take(&mut self.text)
    }
}
