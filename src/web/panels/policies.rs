//! The client policies: what each says, and which user follows which.

mod new_policy;

use yew::prelude::*;

use crate::app::Msg;
use crate::app::policies::{Flag, GrantRow, PoliciesView, PolicyRow};
use crate::engine::Action;
use crate::tenant::{Command, PolicyKind, PolicyName, PolicyRefresh, SettingId, SettingValue};
use crate::text::Text;
use crate::web::components::Choice;
use crate::web::context::ViewContext;

use new_policy::NewPolicy;

/// Draws the panel.
pub fn policies(context: &ViewContext, shown: &PoliciesView) -> Html {
    html! {
        <>
            <h3 key="who" hidden={shown.grants.is_empty()}>{ context.say(Text::PoliciesWho) }</h3>
            <table key="grants" class="grants" aria-label={context.say(Text::PoliciesWho)}><tbody>{ for shown.grants.iter().map(|row| grant(context, shown, row)) }</tbody></table>
            if shown.externals {
                <p key="externals" class="muted">{ context.say(Text::PoliciesExternal) }</p>
            }
            <h3 key="all">{ context.say(Text::PoliciesAll) }</h3>
            <table key="policies" class="policies" aria-label={context.say(Text::PoliciesAll)}>
                <thead key="head"><tr>
                    <td></td>
                    <th scope="col">{ context.say(Text::PoliciesArchiving) }</th>
                    <th scope="col">{ context.say(Text::PoliciesAppearOffline) }</th>
                    <td></td>
                </tr></thead>
                <tbody key="own">{ for shown.policies.iter().filter(|row| row.kind != PolicyKind::Predefined).map(|row| policy(context, row)) }</tbody>
                <tbody key="predefined">
                    <tr key="title"><th scope="rowgroup" colspan="4">{ context.say(Text::PoliciesPredefined) }</th></tr>
                    { for shown.policies.iter().filter(|row| row.kind == PolicyKind::Predefined).map(|row| policy(context, row)) }
                </tbody>
            </table>
            <p key="null" class="muted">{ context.say(Text::PoliciesNullMeans) }</p>
            <NewPolicy key="new" state={shown.form.clone()} />
            { refresh(context, shown.refresh) }
        </>
    }
}

fn grant(context: &ViewContext, view: &PoliciesView, row: &GrantRow) -> Html {
    let no_own = (String::new(), context.say(Text::PoliciesNone));
    let grantable = view.policies.iter().filter(|policy| policy.kind != PolicyKind::Global);
    let offers: Vec<_> = std::iter::once(no_own).chain(grantable.map(|policy| (policy.name.clone(), policy.name.clone()))).collect();
    let user = row.user;
    let onchoose = context.dispatch.reform(move |name: String| {
        let policy = (!name.is_empty()).then(|| PolicyName::new(&name));
        Msg::Did(Action::Act(Command::GrantPolicy { user, policy }))
    });
    let label = context.say(Text::PoliciesGrantTo { name: &row.name });
    html! {
        <tr key={user.0}>
            <th scope="row" dir="auto">{ &row.name }</th>
            <td>{ Choice::of(label, "", offers, row.own.as_deref().unwrap_or_default(), onchoose).disabled(context.readonly).html() }</td>
            <td class={classes!("effective", (!row.archives).then_some("no"))} title={row.why.clone()}>
                { &row.effective }
                if !row.is_plain {
                    <small class="muted">{ &row.why }</small>
                }
            </td>
        </tr>
    }
}

fn policy(context: &ViewContext, row: &PolicyRow) -> Html {
    let name = PolicyName::new(&row.name);
    let remove = match row.kind {
        PolicyKind::Predefined => html! {},
        PolicyKind::Global => html! {
            <button class="link" disabled={context.readonly} onclick={context.on_act(Command::RemovePolicy(name.clone()))}>{ context.say(Text::PoliciesReset) }</button>
        },
        PolicyKind::Own => html! {
            <button class="link" disabled={context.readonly} onclick={context.on_act(Command::RemovePolicy(name.clone()))}>{ context.say(Text::PoliciesRemove { policy: &row.name }) }</button>
        },
    };
    html! {
        <tr key={row.name.clone()}>
            <th scope="row" dir="auto">{ &row.name }</th>
            <td>{ flag(context, row, SettingId::ENABLE_IM_AUTO_ARCHIVING, row.archiving) }</td>
            <td>{ flag(context, row, SettingId::ENABLE_APPEAR_OFFLINE, row.appear_offline) }</td>
            <td>{ remove }</td>
        </tr>
    }
}

/// A choice for a Boolean setting, which may also be blank.
fn flag(context: &ViewContext, row: &PolicyRow, setting: SettingId, value: Flag) -> Html {
    let word = |value: Flag| match value {
        None => context.say(Text::PoliciesNull),
        Some(true) => context.say(Text::PoliciesOn),
        Some(false) => context.say(Text::PoliciesOff),
    };
    if row.kind == PolicyKind::Predefined {
        return html! { <span>{ word(value) }</span> };
    }
    let offers = [None, Some(true), Some(false)].map(|value| (name_of(value).to_owned(), word(value))).to_vec();
    let name = PolicyName::new(&row.name);
    let onchoose = context.dispatch.reform(move |chosen: String| {
        let value = match chosen.as_str() {
            "true" => SettingValue::Boolean(true),
            "false" => SettingValue::Boolean(false),
            _ => SettingValue::Null,
        };
        Msg::Did(Action::Act(Command::SetPolicy { name: name.clone(), settings: vec![(setting, value)] }))
    });
    let label = context.say(Text::PoliciesValueOf { setting: setting.setting().name, policy: &row.name });
    Choice::of(label, "", offers, name_of(value), onchoose).disabled(context.readonly).html()
}

fn name_of(value: Flag) -> &'static str {
    match value {
        None => "null",
        Some(true) => "true",
        Some(false) => "false",
    }
}

fn refresh(context: &ViewContext, value: PolicyRefresh) -> Html {
    let offers = vec![
        (PolicyRefresh::Immediate.name().to_owned(), context.say(Text::PoliciesRefreshImmediate)),
        (PolicyRefresh::SignIn.name().to_owned(), context.say(Text::PoliciesRefreshSignIn)),
    ];
    let onchoose = context
        .dispatch
        .reform(|name: String| Msg::Did(Action::Act(Command::SetTenant { era: None, refresh: PolicyRefresh::named(&name) })));
    html! {
        <label key="refresh" class="refresh">{ context.say(Text::PoliciesRefresh) }
            { Choice::of(context.say(Text::PoliciesRefresh), "", offers, value.name(), onchoose).disabled(context.readonly).html() }
        </label>
    }
}
