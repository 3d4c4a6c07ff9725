//! Dropping values that hold values. Each collection hands its content over instead of dropping it, so that a table in a table in a
//! table, fifty thousand deep, is freed in a loop and not by as many nested calls.

use std::cell::RefCell;

use super::value::Value;

thread_local! {
    /// Values that wait to be dropped; `None` where nothing is being dropped.
    static WAITING: RefCell<Option<Vec<Value>>> = const { RefCell::new(None) };
}

/// Drops values one after the other, and what they held after them.
pub fn drop_values(values: impl IntoIterator<Item = Value>) {
    let mut nested = values.into_iter().filter(holds_values).peekable();
    if nested.peek().is_none() {
        return;
    }
    let is_outermost = WAITING
        .try_with(|waiting| {
            let mut waiting = waiting.borrow_mut();
            let is_outermost = waiting.is_none();
            waiting.get_or_insert_default().extend(nested);
            is_outermost
        })
        .unwrap_or(false);
    if !is_outermost {
        return;
    }
    while let Ok(Some(value)) = WAITING.try_with(|waiting| waiting.borrow_mut().as_mut().and_then(Vec::pop)) {
        drop(value);
    }
    drop(WAITING.try_with(|waiting| waiting.borrow_mut().take()));
}

/// Whether dropping a value can drop others.
fn holds_values(value: &Value) -> bool {
    matches!(
        value,
        Value::Array(_) | Value::Hash(_) | Value::Object(_) | Value::Error(_) | Value::Exception(_) | Value::Ref(_) | Value::Sequence(_)
    )
}
