//! The questions after "What if …?": the single changes that would have given the selected message another fate. What would have become
//! of it is found out by pressing one, so it is not said before.

use std::rc::Rc;

use crate::cmdlets::tenant_fields::what_if_line;
use crate::tenant::{MessageId, MessageState};
use crate::wording;

use crate::app::model::Model;

use super::{ask, task};

/// One change that can be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIfOption {
    /// Its place among those that were found.
    pub place: usize,
    /// What is otherwise, in a few words.
    pub label: String,
    /// The lines that make it.
    pub line: String,
    /// What becomes of the message.
    pub outcome: MessageState,
}

/// What can be asked of the selected message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIfView {
    /// The message that it is about.
    pub message: MessageId,
    /// The changes, the nearest first.
    pub options: Vec<WhatIfOption>,
}

/// The questions, once they have been looked for; `None` where nothing else could have become of the message.
pub fn view(model: &Model) -> Option<Rc<WhatIfView>> {
    let (session, message) = (model.session(), model.selected().filter(|_| !ask::covers(model) && !task::is_open(model))?);
    let changes = &model.what_ifs(message)?.changes;
    let option = |(place, what_if): (usize, &crate::engine::WhatIf)| WhatIfOption {
        place,
        label: wording::change(session, what_if.alternative.change, model.locale()),
        line: what_if_line(session, what_if),
        outcome: what_if.fate.state,
    };
    let options: Vec<WhatIfOption> = changes.iter().enumerate().map(option).collect();
    (!options.is_empty()).then(|| Rc::new(WhatIfView { message, options }))
}
