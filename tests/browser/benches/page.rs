//! What the page costs in a browser, as ratios and counts of one run: the start against a bare Yew page, and 100,000 messages against ten.
//! Prints `key value` lines; `cargo xtask bench` builds and serves both pages, calls this and judges.

use anyhow::{Context, Result};
use browser_tests::Page;
use serde_json::json;

/// How often each page is loaded, in turns.
const LOADS: usize = 15;
/// The same on a slow link.
const SLOW_LOADS: usize = 7;
/// How often a step is taken for its time.
const STEPS: usize = 15;
/// Messages of the large session, and how many are sent in one call.
const MANY: usize = 100_000;
const AT_ONCE: usize = 2_000;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        // Without names all is measured.
        let names: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
        let is_asked = |name: &str| names.is_empty() || names.iter().any(|asked| asked == name);
        if is_asked("start") {
            start().await?;
        }
        if is_asked("slow") {
            slow_start().await?;
        }
        if is_asked("many") {
            many().await?;
        }
        if is_asked("embeds") {
            embeds().await?;
        }
        if is_asked("typing") {
            typing().await?;
        }
        Ok(())
    })
}

/// The median time until the page answers input, beside that of the bare page.
async fn start() -> Result<()> {
    let page = Page::open("/").await?;
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..LOADS {
        for (path, times) in [("/", &mut own), ("/bare/", &mut bare)] {
            page.goto(path).await?;
            let time = page.eval("return performance.getEntriesByName('ready')[0].startTime", &[]).await?;
            times.push(time.as_f64().context("the page marks when it is ready")?);
        }
    }
    let (own, bare) = (median(&mut own), median(&mut bare));
    println!("ready_ms {own:.1}\nbare_ready_ms {bare:.1}\nready_ratio {:.2}", own / bare);
    page.close().await
}

/// The link of somebody on the road: a processor that is four times slower, 1.6 Mbit/s, and 150 ms until an answer comes.
async fn slow(page: &Page) -> Result<()> {
    page.devtools("Network.enable", &json!({})).await?;
    page.devtools("Network.setCacheDisabled", &json!({ "cacheDisabled": true })).await?;
    let link = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000 });
    page.devtools("Network.emulateNetworkConditions", &link).await?;
    page.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 })).await
}

/// The same on a slow link, and when there is something to see first: the opening, drawn while the page was built, and of the bare page its words.
async fn slow_start() -> Result<()> {
    let measure = "const done = arguments[0]; let shift = 0; \
        new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({ type: 'layout-shift', buffered: true }); \
        const at = name => performance.getEntriesByName(name)[0]?.startTime; \
        const told = () => { if (at('first-contentful-paint') === undefined) { requestAnimationFrame(told) } else { \
        done([Math.max(at('first-contentful-paint'), at('first-picture') ?? 0), at('ready'), shift, at('whole')]) } }; \
        requestAnimationFrame(() => requestAnimationFrame(told))";
    let page = Page::open("/").await?;
    slow(&page).await?;
    let mut times = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let (mut shift, mut wholes) = (0.0_f64, Vec::new());
    for _ in 0..SLOW_LOADS {
        for (path, first) in [("/", 0), ("/bare/", 2)] {
            page.goto(path).await?;
            let told = page.later(measure, &[]).await?;
            for (place, index) in [(first, 0), (first + 1, 1)] {
                times[place].push(told[index].as_f64().context("the page was painted and is ready")?);
            }
            if path == "/" {
                shift = shift.max(told[2].as_f64().context("a sum of shifts")?);
                wholes.push(told[3].as_f64().context("the page is whole")?);
            }
        }
    }
    let [picture, ready, bare_picture, bare_ready] = times.each_mut().map(|times| median(times));
    println!(
        "slow_picture_ms {picture:.1}\nslow_ready_ms {ready:.1}\nslow_bare_picture_ms {bare_picture:.1}\nslow_bare_ready_ms {bare_ready:.1}"
    );
    println!("slow_whole_ms {:.1}", median(&mut wholes));
    println!("slow_picture_ratio {:.2}\nslow_ready_ratio {:.2}\nslow_shift {shift:.3}", picture / bare_picture, ready / bare_ready);
    page.close().await
}

/// The size of the DOM and the time of one step, with ten messages and with many.
async fn many() -> Result<()> {
    let page = Page::open("/").await?;
    page.run("Reset-Sim; Disconnect-SimUser 'Tony Smith'").await?;
    let few = send(10);
    page.run(&few).await?;
    let with_few = step_time(&page).await?;
    for _ in 0..MANY / AT_ONCE {
        page.run(&send(AT_ONCE)).await?;
    }
    let state = page.eval("return window.wywo.state().ledger.sent", &[]).await?;
    let with_many = step_time(&page).await?;
    let nodes = page.eval("return document.querySelectorAll('*').length", &[]).await?;
    println!(
        "messages {state}\nnodes {nodes}\nstep_ms_few {with_few:.1}\nstep_ms_many {with_many:.1}\nstep_ms_more {:.1}",
        with_many - with_few
    );
    page.close().await
}

/// What an embedded story transfers until it is told, and what ten of them add to the browser's memory.
async fn embeds() -> Result<()> {
    let page = Page::open("/?embed&motion=0&lang=en&scenario=toast-ignored&scene=1").await?;
    for scene in 2..=4 {
        page.click("[data-anchor=next]").await?;
        page.see(&format!("[data-anchor=story][data-scene='{scene}']")).await?;
    }
    let files = page.eval(
        "return performance.getEntries().filter(entry => entry.encodedBodySize).map(entry => [entry.name, entry.encodedBodySize])",
        &[],
    );
    let mut all = 0.0;
    for file in files.await?.as_array().context("files")? {
        println!("embed_file {file}");
        all += file[1].as_f64().context("a size")?;
    }
    println!("embed_kb {:.1}", all / 1_000.0);
    page.visit("/host.html").await?;
    page.until_promised("customElements.whenDefined('wywo-sim').then(() => true)").await?;
    page.eval("document.body.replaceChildren()", &[]).await?;
    let before = memory(&page.processes()?)?;
    let put = "const done = arguments[0]; let ready = 0; for (let place = 0; place < 10; place += 1) { const one = document.createElement('wywo-sim'); \
        one.setAttribute('scenario', place % 2 ? 'lunch' : 'toast-ignored'); one.setAttribute('scene', 1 + place % 3); \
        one.addEventListener('wywo-ready', () => { ready += 1; if (ready === 10) done(true) }); document.body.append(one); one.mount() }";
    page.later(put, &[]).await?;
    // Memory that is only waiting to be collected counts too, as it does for a reader.
    println!("ten_embeds_mb {:.1}", memory(&page.processes()?)? - before);
    page.close().await
}

/// The megabytes that processes have to themselves, with their share of what several of them have.
fn memory(processes: &[u32]) -> Result<f64> {
    let mut all = 0.0;
    for process in processes {
        // A process may have ended meanwhile.
        let Ok(told) = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else { continue };
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:")).context("the memory of a process")?;
        all += line.trim().trim_end_matches(" kB").parse::<f64>()? / 1_024.0;
    }
    Ok(all)
}

/// Tasks over 50 ms while somebody types into a conversation of 40 messages and scrolls it and the timeline of 300 steps, on a processor that is four
/// times slower.
async fn typing() -> Result<()> {
    let page = Page::open("/?panels=seats,policies,console,timeline,why,mail,matrix").await?;
    page.run("Reset-Sim; Connect-SimUser 'Aiko Tanaka'; Connect-SimUser 'Tony Smith'").await?;
    page.run(&send(40)).await?;
    page.run("foreach ($i in 1..230) { Wait-SimTime -Seconds 10 }").await?;
    let steps = page.eval("return window.wywo.state().step", &[]).await?;
    page.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 })).await?;
    let watch = "window.longTasks = []; \
        new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask' })";
    page.eval(watch, &[]).await?;
    page.click(".seat.active [data-entry] input").await?;
    // One by one, as fingers do: keys that are sent together are answered in one task.
    for letter in "Could you look at the numbers before lunch? I'd like to send them out.".chars() {
        page.type_key(&letter.to_string()).await?;
        page.later("requestAnimationFrame(() => setTimeout(arguments[0]))", &[]).await?;
    }
    let typed = page.eval("return window.longTasks.splice(0)", &[]).await?;
    let scroll = "const done = arguments[0]; const places = [...document.querySelectorAll('.conversation, [data-conversation], .chart, .track, .why, .side')] \
        .flatMap(place => [place, ...place.querySelectorAll('*')]) \
        .filter(place => place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1); let turn = 0; \
        const go = () => { places.forEach(place => { place.scrollTop = turn * 20; place.scrollLeft = turn * 20 }); \
        if (++turn < 60) { requestAnimationFrame(go) } else { done(places.length) } }; go()";
    let places = page.later(scroll, &[]).await?;
    let scrolled = page.eval("return window.longTasks.splice(0)", &[]).await?;
    println!("typing_steps {steps}\nscrolled_places {places}");
    for (name, tasks) in [("typing", typed), ("scrolling", scrolled)] {
        let times: Vec<f64> = tasks.as_array().context("tasks")?.iter().filter_map(serde_json::Value::as_f64).collect();
        println!("{name}_long_tasks {}\n{name}_longest_ms {:.0}", times.len(), times.iter().copied().fold(0.0, f64::max));
    }
    page.close().await
}

fn send(count: usize) -> String {
    format!("foreach ($i in 1..{count}) {{ Send-SimMessage 'Aiko Tanaka' 'Tony Smith' \"Message $i\"; Wait-SimTime -Seconds 1 }}")
}

/// The median time of a step back and forward, up to the next picture.
async fn step_time(page: &Page) -> Result<f64> {
    let measure = "const done = arguments[0]; const at = window.wywo.state().step; let n = 0; const times = []; \
        const turn = () => { const begun = performance.now(); window.wywo.seek(at - 1 + n % 2); \
        requestAnimationFrame(() => setTimeout(() => { times.push(performance.now() - begun); \
        if (++n < arguments_count) { turn() } else { done(times) } })) }; turn()";
    let script = measure.replace("arguments_count", &STEPS.to_string());
    let times = page.later(&script, &[]).await?;
    let mut times: Vec<f64> = times.as_array().context("times")?.iter().filter_map(serde_json::Value::as_f64).collect();
    Ok(median(&mut times))
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
