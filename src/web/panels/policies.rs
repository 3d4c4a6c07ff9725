//! The client policies: what each says, and who follows which.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::admin::{Flag, GrantRow, PoliciesView, PolicyRow};
use crate::engine::Action;
use crate::tenant::{Command, PolicyKind, PolicyName, PolicyRefresh, SettingId, SettingValue};
use crate::text::Text;
use crate::web::components::Choice;
use crate::web::context::{Desk, take_words};

/// The panel.
pub fn policies(desk: &Desk, shown: &PoliciesView) -> Html {
    html! {
        <>
            <h3 key="who" hidden={shown.grants.is_empty()}>{ desk.say(Text::PoliciesWho) }</h3>
            <table key="grants" class="grants"><tbody>{ for shown.grants.iter().map(|row| grant(desk, shown, row)) }</tbody></table>
            if shown.externals {
                <p key="externals" class="soft">{ desk.say(Text::PoliciesExternal) }</p>
            }
            <h3 key="all">{ desk.say(Text::PoliciesAll) }</h3>
            <table key="policies" class="policies">
                <thead key="head"><tr>
                    <td></td>
                    <th scope="col">{ desk.say(Text::PoliciesArchiving) }</th>
                    <th scope="col">{ desk.say(Text::PoliciesAppearOffline) }</th>
                    <td></td>
                </tr></thead>
                <tbody key="own">{ for shown.policies.iter().filter(|row| row.kind != PolicyKind::Predefined).map(|row| policy(desk, row)) }</tbody>
                <tbody key="predefined">
                    <tr key="title"><th scope="rowgroup" colspan="4">{ desk.say(Text::PoliciesPredefined) }</th></tr>
                    { for shown.policies.iter().filter(|row| row.kind == PolicyKind::Predefined).map(|row| policy(desk, row)) }
                </tbody>
            </table>
            <p key="null" class="soft">{ desk.say(Text::PoliciesNullMeans) }</p>
            { new_policy(desk) }
            { refresh(desk, shown.refresh) }
        </>
    }
}

fn grant(desk: &Desk, view: &PoliciesView, row: &GrantRow) -> Html {
    let no_own = (String::new(), desk.say(Text::PoliciesNone));
    let grantable = view.policies.iter().filter(|policy| policy.kind != PolicyKind::Global);
    let offers: Vec<_> = std::iter::once(no_own).chain(grantable.map(|policy| (policy.name.clone(), policy.name.clone()))).collect();
    let user = row.user;
    let onchoose = desk.dispatch.reform(move |name: String| {
        let policy = (!name.is_empty()).then(|| PolicyName::new(&name));
        Msg::Did(Action::Act(Command::GrantPolicy { user, policy }))
    });
    let label = desk.say(Text::PoliciesGrantTo { name: &row.name });
    html! {
        <tr key={user.0}>
            <th scope="row" class="short" title={row.name.clone()}>{ &row.name }</th>
            <td>{ Choice::of(label, "", offers, row.own.as_deref().unwrap_or_default(), onchoose).html() }</td>
            <td class={classes!("effective", if row.archives { "yes" } else { "no" })} title={row.why.clone()}>
                { &row.effective }
                if !row.is_plain {
                    <small class="soft">{ &row.why }</small>
                }
            </td>
        </tr>
    }
}

fn policy(desk: &Desk, row: &PolicyRow) -> Html {
    let name = PolicyName::new(&row.name);
    let remove = match row.kind {
        PolicyKind::Predefined => html! {},
        PolicyKind::Global => html! {
            <button class="link" onclick={desk.on_act(Command::RemovePolicy(name.clone()))}>{ desk.say(Text::PoliciesReset) }</button>
        },
        PolicyKind::Own => html! {
            <button class="link" onclick={desk.on_act(Command::RemovePolicy(name.clone()))}>{ desk.say(Text::PoliciesRemove { policy: &row.name }) }</button>
        },
    };
    html! {
        <tr key={row.name.clone()}>
            <th scope="row">{ &row.name }</th>
            <td>{ flag(desk, row, SettingId::ENABLE_IM_AUTO_ARCHIVING, row.archiving) }</td>
            <td>{ flag(desk, row, SettingId::ENABLE_APPEAR_OFFLINE, row.appear_offline) }</td>
            <td>{ remove }</td>
        </tr>
    }
}

/// A Boolean setting with its three values.
fn flag(desk: &Desk, row: &PolicyRow, setting: SettingId, value: Flag) -> Html {
    let word = |value: Flag| match value {
        None => desk.say(Text::PoliciesNull),
        Some(true) => desk.say(Text::PoliciesOn),
        Some(false) => desk.say(Text::PoliciesOff),
    };
    if row.kind == PolicyKind::Predefined {
        return html! { <span>{ word(value) }</span> };
    }
    let offers = [None, Some(true), Some(false)].map(|value| (name_of(value).to_owned(), word(value))).to_vec();
    let name = PolicyName::new(&row.name);
    let onchoose = desk.dispatch.reform(move |chosen: String| {
        let value = match chosen.as_str() {
            "true" => SettingValue::Boolean(true),
            "false" => SettingValue::Boolean(false),
            _ => SettingValue::Null,
        };
        Msg::Did(Action::Act(Command::SetPolicy { name: name.clone(), settings: vec![(setting, value)] }))
    });
    let label = desk.say(Text::PoliciesValueOf { setting: setting.setting().name, policy: &row.name });
    Choice::of(label, "", offers, name_of(value), onchoose).html()
}

fn name_of(value: Flag) -> &'static str {
    match value {
        None => "null",
        Some(true) => "true",
        Some(false) => "false",
    }
}

/// A new policy, asked for by name.
fn new_policy(desk: &Desk) -> Html {
    let own = desk.clone();
    let onsubmit = move |event: SubmitEvent| {
        if let Some(name) = take_words(&event) {
            own.act(Command::NewPolicy { name: PolicyName::new(&name), settings: Vec::new() });
        }
    };
    let label = desk.say(Text::PoliciesNewName);
    html! {
        <form key="new" class="new" {onsubmit}>
            <input aria-label={label.clone()} placeholder={label} maxlength="60" required=true />
            <button>{ desk.say(Text::PoliciesCreate) }</button>
        </form>
    }
}

fn refresh(desk: &Desk, value: PolicyRefresh) -> Html {
    let offers = vec![
        (PolicyRefresh::Immediate.name().to_owned(), desk.say(Text::PoliciesRefreshImmediate)),
        (PolicyRefresh::SignIn.name().to_owned(), desk.say(Text::PoliciesRefreshSignIn)),
    ];
    let onchoose =
        desk.dispatch.reform(|name: String| Msg::Did(Action::Act(Command::SetTenant { era: None, refresh: PolicyRefresh::named(&name) })));
    html! {
        <label key="refresh" class="refresh">{ desk.say(Text::PoliciesRefresh) }
            { Choice::of(desk.say(Text::PoliciesRefresh), "", offers, value.name(), onchoose).html() }
        </label>
    }
}
