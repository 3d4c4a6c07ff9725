//! The page's markup, policy and styles, read as text: what neither the compiler nor a picture shows.

#![allow(clippy::expect_used)] // a test that cannot go on has failed
mod support;

use support::files::{files, read, root};

#[test]
fn nothing_is_submitted() {
    let mut findings = Vec::new();
    for (path, text) in files("src/web", "rs") {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if ["<form", "onsubmit", "SubmitEvent", "request_submit", "type=\"submit\""].iter().any(|word| line.contains(word)) {
                findings.push(format!("{}:{}", path.display(), number + 1));
            }
        }
    }
    assert!(
        findings.is_empty(),
        "a frame with sandbox=\"allow-scripts\" submits no form; use `components::entry`:\n{}",
        findings.join("\n")
    );
}

#[test]
fn the_policy_means_something_where_there_is_no_origin() {
    let page = read(&root().join("index.html"));
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").expect("index.html has no policy");
    let (policy, after) = rest.split_once('"').expect("the policy has no end");
    assert!(!after.contains("Content-Security-Policy"), "there is one policy, which boot.js narrows");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for directive in policy.split("; ") {
        let (name, sources) = directive.split_once(' ').expect("a directive without sources");
        assert!(!sources.contains("'self'"), "{name}: WebKit matches 'self' with nothing in a sandboxed frame");
        for source in sources.split(' ') {
            let is_known = ["'none'", "https:", "http:", "'wasm-unsafe-eval'"].contains(&source);
            assert!(is_known || (name == "img-src" && ["data:", "blob:"].contains(&source)), "{name} allows {source}");
        }
    }
    let boot = read(&root().join("static/boot.js"));
    assert!(boot.contains("policy.content.replaceAll(\"https: http:\", `'self' ${location.origin}`)"), "boot.js narrows the policy");
    let (narrowing, first_import) = (boot.find("replaceAll"), boot.find("import("));
    assert!(narrowing < first_import, "the policy is narrowed before anything is loaded");
}
