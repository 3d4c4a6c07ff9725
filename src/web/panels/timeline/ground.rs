//! The ground of the chart: the lanes with their presence, told by fill, foot line and pattern.

use yew::prelude::*;

use crate::app::timeline::{ChartBand, ChartLane, ChartStretch, ChartView};
use crate::tenant::PresenceColor;
use crate::web::components::class_of;

/// How high the foot line of a lane is, in pixels.
const FOOT_PX: i32 = 3;

/// Draws the lanes.
pub fn ground(view: &ChartView) -> Html {
    html! {
        <g>
            { patterns() }
            { for view.lanes.iter().map(show_lane) }
            { for view.shared.iter().enumerate().map(show_shared) }
            { for view.hidden.iter().enumerate().map(show_hidden) }
        </g>
    }
}

/// What tells presences apart without colour: slants for who is away from the network, rows for who is busy, dots for who is away from the desk.
pub fn patterns() -> Html {
    let pattern = |name: &'static str, class: &'static str, size: &'static str, path: &'static str| {
        html! {
            <pattern key={name} id={name} width={size} height={size} patternUnits="userSpaceOnUse"><path class={classes!("weave", class)} d={path} /></pattern>
        }
    };
    html! {
        <defs key="patterns">
            { pattern("lane-off", "is-off", "9", "M-2 2l4-4M0 9l9-9M7 11l4-4") }
            { pattern("lane-busy", "is-busy", "6", "M0 3h6") }
            { pattern("lane-away", "is-away", "8", "M2 2h.01M6 6h.01") }
            { pattern("lane-hidden", "is-hidden", "8", "M-2 6l4 4M0 0l8 8M6-2l4 4") }
        </defs>
    }
}

/// The pattern of a presence; none where somebody is there.
pub fn pattern_of(dot: PresenceColor) -> Option<&'static str> {
    match dot {
        PresenceColor::Green => None,
        PresenceColor::Red => Some("url(#lane-busy)"),
        PresenceColor::Yellow => Some("url(#lane-away)"),
        PresenceColor::Gray => Some("url(#lane-off)"),
    }
}

/// A stretch that cannot be known through whose eyes the chart is seen.
fn show_hidden((index, stretch): (usize, &ChartStretch)) -> Html {
    let (x, width) = (stretch.from.to_string(), (stretch.to - stretch.from).to_string());
    html! { <rect key={format!("hidden-{index}")} class="woven" data-hatched="" fill="url(#lane-hidden)" {x} y={stretch.top.to_string()} {width} height={stretch.height.to_string()} /> }
}

/// A stretch that is the same in both of two worlds.
fn show_shared((index, stretch): (usize, &ChartStretch)) -> Html {
    let (x, width) = (stretch.from.to_string(), (stretch.to - stretch.from).to_string());
    html! { <rect key={format!("shared-{index}")} class="veil" data-shared="" {x} y={stretch.top.to_string()} {width} height={stretch.height.to_string()} /> }
}

fn show_lane(lane: &ChartLane) -> Html {
    html! {
        <g key={format!("lane-{}", lane.user.0)} data-lane={lane.sip.clone()}>
            { for lane.bands.iter().enumerate().map(|(index, band)| show_band(lane, index, band)) }
        </g>
    }
}

fn show_band(lane: &ChartLane, index: usize, band: &ChartBand) -> Html {
    let (dot, width) = (band.presence.color(), (band.to - band.from).to_string());
    let (x, y, foot) = (band.from.to_string(), lane.top.to_string(), (lane.top + lane.height - FOOT_PX).to_string());
    html! {
        <g key={index} class={classes!("lane-band", class_of(dot))}>
            <rect class="band" data-band={band.presence.name()} x={x.clone()} {y} width={width.clone()} height={lane.height.to_string()}>
                <title>{ &band.title }</title>
            </rect>
            if let Some(fill) = pattern_of(dot) {
                <rect key="weave" class="woven" {fill} x={x.clone()} y={lane.top.to_string()} width={width.clone()} height={(lane.height - FOOT_PX).to_string()} />
            }
            <rect key="foot" class="foot-line" {x} y={foot} {width} height={FOOT_PX.to_string()} />
        </g>
    }
}
