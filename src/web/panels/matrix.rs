//! The truth table: what becomes of a message for each presence of sender and recipient.

use yew::prelude::*;

use crate::app::matrix::{self, Cell};
use crate::text::Text;
use crate::web::components::{icon, state_icon};
use crate::web::context::use_view_context;

/// Draws the truth table. Its cases are simulated when it is opened.
#[component(Matrix)]
pub fn matrix() -> Html {
    let context = use_view_context();
    let view = use_memo(context.locale.clone(), |locale| matrix::view(locale));
    let cell = |(index, cell): (usize, &Cell)| {
        html! { <td key={index} class={cell.state.name()}>{ icon(state_icon(cell.state)) }{ &cell.word }</td> }
    };
    let row = |(index, (title, cells)): (usize, &(String, Vec<Cell>))| {
        html! { <tr key={index}><th scope="row">{ title }</th>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <>
            <p key="intro" class="muted">{ context.say(Text::MatrixIntro) }</p>
            <table key="table">
                <thead><tr>
                    <th scope="col">{ context.say(Text::MatrixRecipient) }</th>
                    { for view.senders.iter().enumerate().map(|(index, sender)| html! { <th key={index} scope="col">{ sender }</th> }) }
                </tr></thead>
                <tbody>{ for view.rows.iter().enumerate().map(row) }</tbody>
            </table>
        </>
    }
}
