//! A task: what shall become of messages, what was done, hints, and how it was solved.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::task::{GoalRow, TaskView};
use crate::text::Text;
use crate::web::components::{icon, state_icon};
use crate::web::context::ViewContext;

/// Draws the task.
pub fn task(context: &ViewContext, view: Option<&TaskView>) -> Html {
    let Some(view) = view else { return html! { <section key="task" class="task" hidden=true></section> } };
    html! {
        <section key="task" class="task" data-panel="task" data-solved={view.solved.is_some().to_string()} aria-label={context.say(Text::TaskPanel)}>
            <div key="what" class="task-what">
                <h2 key="title">{ context.say(Text::TaskPanel) }</h2>
                <ul key="goals" class="task-goals">{ for view.goals.iter().enumerate().map(|(place, row)| goal(context, place, row)) }</ul>
                <p key="acts" class="task-count"><span key="done">{ &view.acts }</span>{ " · " }<span key="fewest">{ &view.fewest }</span></p>
                if let Some(barred) = &view.barred {
                    <p key="barred" class="task-count">{ barred }</p>
                }
            </div>
            <div key="help" class="task-help" role="status">
                if let Some(broken) = &view.broken {
                    <p key="broken" class="task-broken">{ broken }</p>
                }
                if let Some(solved) = &view.solved {
                    <p key="solved" class="task-solved">{ icon("tick") }{ solved }</p>
                }
                <ol key="hints" class="task-hints">{ for view.hints.iter().enumerate().map(|(place, hint)| html! { <li key={place}>{ hint }</li> }) }</ol>
                if let Some(next) = &view.next_hint {
                    <button key="hint" class="quiet" onclick={context.on(Msg::AskedForHint)}>{ icon("guess") }<span>{ next }</span></button>
                }
            </div>
        </section>
    }
}

fn goal(context: &ViewContext, place: usize, row: &GoalRow) -> Html {
    html! {
        <li key={place} data-goal={row.state.name()} data-met={row.is_met.to_string()}>
            { icon(if row.is_met { "tick" } else { state_icon(row.state) }) }
            <b key="words">{ &row.words }</b>
            if row.is_met {
                <span key="met" class="task-met">{ context.say(Text::TaskMet) }</span>
            }
        </li>
    }
}
