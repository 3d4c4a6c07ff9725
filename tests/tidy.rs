//! Style as a test: what the compiler cannot see of the architecture.
//!
//! It reads the sources as text. `order` keeps the layers, the folders and the one door to the model; `words` keeps names, comments and
//! sentences; here are the sizes and a front page for every file. A finding names file and line.

#[path = "tidy/order.rs"]
mod order;
#[path = "tidy/paths.rs"]
mod paths;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/words.rs"]
mod words;

use source::{all_sources, block_length, report};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 70;
const VIEW_LINES: usize = 40;
const MODEL_FIELDS: usize = 12;

#[test]
fn every_file_opens_with_what_it_holds() {
    let findings: Vec<String> = all_sources()
        .iter()
        .filter(|source| !source.text.starts_with("//!") && !source.text.starts_with("#![doc"))
        .map(|source| source.at(0))
        .collect();
    report("a file opens with `//!`: what it holds and what it must not", &findings);
}

#[test]
fn files_are_short() {
    let findings: Vec<String> = all_sources()
        .iter()
        .filter(|source| source.text.lines().count() > FILE_LINES)
        .map(|source| format!("{} has {} lines", source.path, source.text.lines().count()))
        .collect();
    report("a file has at most 400 lines", &findings);
}

#[test]
fn functions_and_views_are_short() {
    let mut findings = Vec::new();
    for source in all_sources() {
        let lines = source.lines();
        for start in 0..lines.len() {
            let line = lines[start].trim_start();
            let is_function =
                ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "const fn ", "pub const fn ", "async fn ", "pub async fn "]
                    .iter()
                    .any(|head| line.starts_with(head));
            let function = if is_function { block_length(&lines, start, '{', '}') } else { 0 };
            if function > FUNCTION_LINES {
                findings.push(format!("{} is a function of {function} lines", source.at(start)));
            }
            let view = if line.contains("html! {") { block_length(&lines, start, '{', '}') } else { 0 };
            if view > VIEW_LINES {
                findings.push(format!("{} is a view of {view} lines", source.at(start)));
            }
        }
    }
    report("a function has at most 70 lines, an `html!` at most 40", &findings);
}

#[test]
fn the_model_has_a_dozen_parts() {
    let sources = all_sources();
    let model = sources.iter().find(|source| source.path.ends_with("src/app/model.rs"));
    let lines = model.map(|source| source.lines()).unwrap_or_default();
    let start = lines.iter().position(|line| line.starts_with("pub struct Model {"));
    let fields: Vec<&str> = lines
        .iter()
        .skip(start.expect("the model is a struct of its file") + 1)
        .take_while(|line| **line != "}")
        .map(|line| line.trim_start())
        .filter(|line| !line.starts_with("//"))
        .collect();
    assert!(fields.contains(&"session: Session,"), "the model holds a session: {fields:?}");
    assert!(
        fields.len() <= MODEL_FIELDS,
        "the model has at most {MODEL_FIELDS} fields: put what is new into the part that it belongs to: {fields:?}"
    );
}

#[test]
fn no_folder_has_a_mod_file() {
    let findings: Vec<String> = all_sources().iter().filter(|source| source.path.ends_with("/mod.rs")).map(|source| source.at(0)).collect();
    report("a module is `foo.rs` beside `foo/`", &findings);
}
