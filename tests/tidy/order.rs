//! The order of the house: which layer may name which, no circle between folders, one door to the model.

use std::collections::{BTreeMap, BTreeSet};

use crate::paths::{Modules, circles};
use crate::source::{code_of, report, sources};

/// The layers, and for each the layers it may name. `web` is kept apart by the compiler: it needs the feature. `powershell` and
/// `case_folding` are crates.
const LAYERS: [(&str, &[&str]); 8] = [
    ("tenant", &["case_folding"]),
    ("engine", &["tenant", "case_folding"]),
    ("text", &["case_folding"]),
    ("wording", &["tenant", "engine", "text"]),
    ("cmdlets", &["tenant", "engine", "powershell", "text", "wording", "case_folding"]),
    ("scenario", &["tenant", "engine", "powershell", "cmdlets", "text", "wording", "case_folding"]),
    ("app", &["tenant", "engine", "powershell", "cmdlets", "scenario", "text", "wording", "case_folding"]),
    ("web", &["tenant", "engine", "powershell", "cmdlets", "scenario", "text", "wording", "app", "case_folding"]),
];

/// What is a crate of this project and counts as a layer.
const CRATES: [&str; 2] = ["powershell", "case_folding"];

#[test]
fn layers_name_only_what_lies_below() {
    let allowed: BTreeMap<&str, &[&str]> = LAYERS.into_iter().collect();
    let modules = Modules::read();
    let mut findings = Vec::new();
    for module in &modules.all {
        let Some(layer) = module.source.layer() else { continue };
        let Some(below) = allowed.get(layer.as_str()) else { continue };
        let mut check = |line: usize, name: &str| {
            let is_layer = CRATES.contains(&name) || allowed.contains_key(name);
            if is_layer && name != layer && !below.contains(&name) {
                findings.push(format!("{} names {name} from {layer}", module.source.at(line)));
            }
        };
        for named in &module.names {
            check(named.line, &named.path[0]);
        }
        for (index, line) in module.source.lines().iter().enumerate() {
            let code = code_of(line);
            for name in CRATES.into_iter().filter(|name| code.contains(&format!("use {name}::")) || code.contains(&format!(" {name}::"))) {
                check(index, name);
            }
        }
    }
    report("tenant ← engine; tenant, engine, text ← wording; powershell alone; all ← cmdlets ← scenario ← app ← web", &findings);
}

/// The folder a file belongs to: `app/host.rs` is the front page of `app/host/`, `app/palette.rs` stands in `app/`.
fn folder(path: &[String], folders: &BTreeSet<Vec<String>>) -> Vec<String> {
    if folders.contains(path) { path.to_vec() } else { path[..path.len().saturating_sub(1)].to_vec() }
}

/// Within a folder files may know each other; a circle through two folders means that neither can be read alone.
#[test]
fn no_circle_goes_through_two_folders() {
    let modules = Modules::read();
    let folders: BTreeSet<Vec<String>> =
        modules.all.iter().map(|module| module.path[..module.path.len().saturating_sub(1)].to_vec()).collect();
    let mut findings = Vec::new();
    for layer in ["app", "web"] {
        let own = |index: usize| modules.all[index].path.first().is_some_and(|first| first == layer);
        let nodes = (0..modules.all.len()).filter(|index| own(*index));
        let edges: BTreeMap<usize, BTreeSet<usize>> =
            nodes.map(|index| (index, modules.edges(index).into_keys().filter(|to| own(*to)).collect())).collect();
        for circle in circles(&edges) {
            let through: BTreeSet<Vec<String>> = circle.iter().map(|index| folder(&modules.all[*index].path, &folders)).collect();
            if through.len() < 2 {
                continue;
            }
            let mut lines = vec![format!("a circle of {} files in {} folders of {layer}:", circle.len(), through.len())];
            for from in &circle {
                for (to, line) in modules.edges(*from) {
                    let (here, there) = (folder(&modules.all[*from].path, &folders), folder(&modules.all[to].path, &folders));
                    if circle.contains(&to) && here != there {
                        lines.push(format!("{} names {}", modules.all[*from].source.at(line), modules.all[to].source.path));
                    }
                }
            }
            findings.push(lines.join("\n    "));
        }
    }
    report("files of different folders do not name each other in a circle", &findings);
}

/// The files through which whatever changes the model goes: the model itself with its update, and the component that holds it.
const DOOR: [&str; 2] = ["src/app/model.rs", "src/web/page.rs"];

#[test]
fn the_model_is_changed_through_one_door() {
    let mut findings = Vec::new();
    for source in ["src/app", "src/web"].into_iter().flat_map(sources).filter(|source| !DOOR.contains(&source.path.as_str())) {
        for (index, line) in source.lines().into_iter().enumerate() {
            let code = code_of(line);
            let changes = code.contains("&mut Model") || code.contains("model.borrow_mut()");
            if changes || code.starts_with("impl Model") {
                findings.push(format!("{} {}", source.at(index), line.trim()));
            }
        }
    }
    report("nobody borrows the model mutably but its door, and `impl Model` stands in one file", &findings);
}
