//! The chart's hooks against the session, in a browser: at each step of some stories what is drawn stands where the state says, and can be seen.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;
use serde_json::{Value, json};

/// Stories with each kind of end, with acts of one instant, a day's silence, presences of an instant, and the administrator.
const STORIES: [&str; 5] = ["lunch", "offline-basic", "several-senders", "policy-flipped", "toast-away"];

/// What the chart says of itself, measured on the screen: lanes, bands, marks, ticks, now.
const DRAWN: &str = "const chart = document.querySelector('.chart'), box = own => own.getBoundingClientRect(), wrong = [];
    const all = css => [...chart.querySelectorAll(css)], state = window.wywo.state();
    const lanes = all('[data-lane]').map(lane => ({ sip: lane.dataset.lane, top: box(lane).top, bottom: box(lane).bottom,
        bands: [...lane.querySelectorAll('[data-band]')].map(band => ({ presence: band.dataset.band, from: box(band).left, to: box(band).right })) }));
    const now = Number(chart.querySelector('[data-now]').dataset.now), line = box(chart.querySelector('.now-line'));
    const here = line.left + line.width / 2;
    if (now !== state.now) wrong.push(`now is ${now} and the session's is ${state.now}`);
    const sip = name => state.users.find(user => user.name === name)?.sip.replace('sip:', '');
    for (const lane of lanes) {
        const user = state.users.find(user => user.sip.replace('sip:', '') === lane.sip);
        if (!user) continue;
        const held = user.signedIn ? user.presence : 'Offline', last = lane.bands.at(-1);
        if (last.presence !== held) wrong.push(`${lane.sip} is ${held} and the lane ends with ${last.presence}`);
        if (!(last.from <= here + 1 && last.to >= here)) wrong.push(`the last band of ${lane.sip} is not at now`);
    }
    const marks = all('[data-mark]').map(mark => {
        const id = Number(mark.dataset.mark), at = box(mark), x = at.left + at.width / 2, y = at.top + at.height / 2;
        const lane = lanes.find(lane => lane.top <= y && y <= lane.bottom), band = lane?.bands.find(band => band.from <= x + .5 && x < band.to);
        if (!band) wrong.push(`a mark of ${id} stands on no band`);
        if (at.width === 0) wrong.push(`a mark of ${id} is not shown`);
        if (x > here + 1) wrong.push(`a mark of ${id} stands after now`);
        return { id, step: Number(mark.dataset.step), x, sip: lane?.sip, band: band?.presence };
    });
    for (const message of state.messages) {
        const own = marks.filter(mark => mark.id === message.id), sips = [sip(message.from), sip(message.to)];
        if (own.length === 0) wrong.push(`message ${message.id} has no mark`);
        if (own.some(mark => !sips.includes(mark.sip))) wrong.push(`a mark of ${message.id} stands on a stranger's lane`);
    }
    const ticks = all('[data-tick]').map(tick => ({ at: Number(tick.dataset.tick), x: box(tick).left + box(tick).width / 2, words: tick.textContent.trim() }));
    for (const tick of ticks) {
        const clock = new Date(Date.UTC(2020, 0, 6, 9) + tick.at).toISOString().slice(11, 19);
        if (!tick.words.endsWith(clock) && !(clock.endsWith(':00') && tick.words.endsWith(clock.slice(0, 5)))) wrong.push(`${tick.words} stands at ${clock}`);
    }
    if (ticks.some((tick, index) => index && (tick.at <= ticks[index - 1].at || tick.x <= ticks[index - 1].x))) wrong.push('ticks out of order');
    const labels = all('.label, .presence-word').filter(own => own.textContent).map(own => ({ words: own.textContent, ...box(own).toJSON() }));
    for (const lane of lanes) {
        const own = labels.filter(label => label.top > lane.top - 4 && label.bottom < lane.bottom + 4);
        own.forEach((one, index) => own.slice(index + 1).forEach(other => {
            const over = Math.min(one.right, other.right) - Math.max(one.left, other.left), down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (over > 1 && down > 3) wrong.push(`${one.words} lies on ${other.words}`);
        }));
    }
    const frame = box(chart), names = box(chart.querySelector('.names'));
    if (here < names.right - 1 || here > frame.right) wrong.push('now is out of sight');
    const due = chart.querySelector('.due-mark');
    if (due && (box(due.querySelector('circle')).right > frame.right + 1 || box(due).left < names.right)) {
        // As much as there is room for beside now.
        if (box(due).left - here < (frame.width - names.width) / 2) wrong.push('what is due is out of sight');
    }
    return [wrong, marks.map(mark => [mark.id, mark.step, mark.x])];";

/// Goes through a story step by step, backwards, and says what is wrong at each.
async fn walk(page: &Page, story: &str, width: u32) -> Result<Vec<String>> {
    page.goto(&format!("/?scenario={story}&panels=timeline,seats")).await?;
    page.see(".chart [data-now]").await?;
    page.still(".now-line").await?;
    let steps = page.state().await?["steps"].as_u64().context("no steps")?;
    let mut wrong = Vec::new();
    for step in (0..=steps).rev() {
        page.eval("return window.wywo.seek(arguments[0])", &[json!(step)]).await?;
        page.until(&format!("document.querySelector('.handle').getAttribute('aria-valuenow') === '{step}'")).await?;
        let drawn = page.eval(DRAWN, &[]).await?;
        let told = drawn[0].as_array().into_iter().flatten().filter_map(Value::as_str);
        wrong.extend(told.map(|line| format!("{story}, step {step}, {width} px: {line}")));
        // A later step never stands left of an earlier one.
        let mut marks: Vec<(u64, f64)> =
            drawn[1].as_array().into_iter().flatten().filter_map(|mark| Some((mark[1].as_u64()?, mark[2].as_f64()?))).collect();
        marks.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let is_ordered = marks.windows(2).all(|pair| pair[0].0 == pair[1].0 || pair[0].1 < pair[1].1);
        if !is_ordered {
            wrong.push(format!("{story}, step {step}, {width} px: marks out of order: {marks:?}"));
        }
    }
    Ok(wrong)
}

#[tokio::test]
async fn what_is_drawn_is_what_the_session_says() -> Result<()> {
    let page = Page::open("/?panels=timeline,seats").await?;
    let mut wrong = Vec::new();
    for (width, height) in [(1440, 900), (1280, 720), (375, 812)] {
        page.resize(width, height).await?;
        for story in STORIES {
            wrong.extend(walk(&page, story, width).await?);
        }
    }
    ensure!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
    page.close().await
}

#[tokio::test]
async fn dragging_stays_where_lanes_are() -> Result<()> {
    let page = Page::open("/?scenario=several-senders&panels=timeline,seats").await?;
    page.resize(900, 1200).await?;
    page.see(".chart [data-now]").await?;
    page.still(".now-line").await?;
    let at = "const line = document.querySelector('.now-line').getBoundingClientRect(), chart = document.querySelector('.chart').getBoundingClientRect();
        return [line.left + line.width / 2, line.top + line.height - 10, chart.left, chart.right, document.querySelector('.names').getBoundingClientRect().right]";
    let place = page.eval(at, &[]).await?;
    let number = |index: usize| place[index].as_f64().context("no place");
    let mouse = async |kind: &str, x: f64| -> Result<()> {
        let event = json!({ "type": kind, "x": x, "y": number(1)?, "button": "left", "buttons": 1, "clickCount": 1 });
        page.devtools("Input.dispatchMouseEvent", &event).await
    };
    mouse("mousePressed", number(0)?).await?;
    for away in 1..=24 {
        mouse("mouseMoved", number(2)? - 10.0 * f64::from(away)).await?;
    }
    mouse("mouseReleased", number(2)? - 240.0).await?;
    page.until("document.querySelector('.handle').getAttribute('aria-valuenow') === '0'").await?;
    page.still(".now-line").await?;
    let place = page.eval(at, &[]).await?;
    let (line, names) = (place[0].as_f64().context("no line")?, place[4].as_f64().context("no names")?);
    ensure!(line >= names, "the line of now is at {line}, below the names, which end at {names}");
    page.close().await
}
