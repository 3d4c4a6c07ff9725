//! Who names whom: the paths in the code of each file of `src/`, followed through `use`, `super` and re-exports to the file that they
//! lead to.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, code_of, sources};

/// A path from the crate's root: modules, then the items in them.
type Path = Vec<String>;

/// A path in a file, and the line it stands in, from 0.
pub struct Named {
    pub line: usize,
    pub path: Path,
}

/// One file with what it names.
pub struct Module {
    pub source: Source,
    pub path: Path,
    pub names: Vec<Named>,
    /// Names that a `use` of the file makes: a re-export where others ask for them.
    aliases: BTreeMap<String, Path>,
}

/// All files of `src/` and the way from one to the other.
pub struct Modules {
    pub all: Vec<Module>,
    by_path: BTreeMap<Path, usize>,
}

impl Modules {
    pub fn read() -> Self {
        let files: Vec<Source> = sources("src").into_iter().filter(|source| !source.is_test()).collect();
        let paths: BTreeSet<Path> = files.iter().filter_map(Source::module).collect();
        let all: Vec<Module> = files.into_iter().filter_map(|source| Module::read(source, &paths)).collect();
        let by_path = all.iter().enumerate().map(|(index, module)| (module.path.clone(), index)).collect();
        Self { all, by_path }
    }

    /// The file that holds what a path names; follows re-exports.
    pub fn file(&self, path: &[String]) -> Option<usize> {
        let mut path = path.to_vec();
        for _ in 0..8 {
            let length = (0..=path.len()).rev().find(|length| self.by_path.contains_key(&path[..*length]))?;
            let index = self.by_path[&path[..length]];
            let Some(next) = path.get(length).and_then(|item| self.all[index].aliases.get(item)) else { return Some(index) };
            let next: Path = next.iter().chain(&path[length + 1..]).cloned().collect();
            if next == path {
                return Some(index);
            }
            path = next;
        }
        None
    }

    /// The files that a file names, each with the first line that does. A module that names its own children as modules only, to declare
    /// or to re-export them, does not depend on them by that.
    pub fn edges(&self, from: usize) -> BTreeMap<usize, usize> {
        let mut edges = BTreeMap::new();
        for named in &self.all[from].names {
            // A path that leads to a module and not into it names nothing yet; what is used of it is found where it is used.
            if self.by_path.contains_key(&named.path) {
                continue;
            }
            if let Some(to) = self.file(&named.path).filter(|to| *to != from) {
                edges.entry(to).or_insert(named.line);
            }
        }
        edges
    }
}

impl Module {
    fn read(source: Source, modules: &BTreeSet<Path>) -> Option<Self> {
        let path = source.module()?;
        let mut module = Self { path, names: Vec::new(), aliases: BTreeMap::new(), source };
        let lines: Vec<String> = module.source.lines().iter().map(|line| code_of(line)).collect();
        let mut line = 0;
        let mut rest = Vec::new();
        while line < lines.len() {
            let text = lines[line].trim_start();
            let statement = text.strip_prefix("pub(crate) ").or_else(|| text.strip_prefix("pub(super) ")).unwrap_or(text);
            let is_public = text.starts_with("pub");
            let statement = statement.strip_prefix("pub ").unwrap_or(statement);
            let Some(first) = statement.strip_prefix("use ") else {
                rest.push((line, lines[line].clone()));
                line += 1;
                continue;
            };
            let start = line;
            let mut tree = first.to_owned();
            while !tree.contains(';') && line + 1 < lines.len() {
                line += 1;
                tree.push_str(lines[line].trim());
            }
            line += 1;
            let mut found = Vec::new();
            expand(tree.trim_end().trim_end_matches(';'), &mut Vec::new(), &mut found);
            for (used, alias) in found {
                let Some(absolute) = module.absolute(&used, modules) else { continue };
                if !is_public {
                    module.names.push(Named { line: start, path: absolute.clone() });
                }
                module.aliases.insert(alias, absolute);
            }
        }
        for (line, text) in rest {
            for used in paths_in(&text) {
                if let Some(path) = module.absolute(&used, modules) {
                    module.names.push(Named { line, path });
                }
            }
        }
        Some(module)
    }

    /// A path as it stands in the file, from the crate's root; `None` for other crates and for types of the file itself.
    fn absolute(&self, used: &[String], modules: &BTreeSet<Path>) -> Option<Path> {
        let mut base = self.path.clone();
        let mut rest = used;
        match used.first()?.as_str() {
            "crate" => (base, rest) = (Vec::new(), &used[1..]),
            "self" => rest = &used[1..],
            "super" => {
                while rest.first().is_some_and(|part| part == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            name => {
                if let Some(alias) = self.aliases.get(name) {
                    (base, rest) = (alias.clone(), &used[1..]);
                } else if !modules.contains(&[&base[..], &used[..1]].concat()) {
                    return None;
                }
            }
        }
        Some([&base[..], rest].concat())
    }
}

/// The paths of a `use` tree, each with the name that it has in the file.
fn expand(tree: &str, head: &mut Path, found: &mut Vec<(Path, String)>) {
    let tree = tree.trim();
    if let Some(inner) = tree.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')) {
        let (mut depth, mut start) = (0_usize, 0);
        for (at, letter) in inner.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    expand(&inner[start..at], head, found);
                    start = at + 1;
                }
                _ => {}
            }
        }
        expand(&inner[start..], head, found);
        return;
    }
    if let Some((first, rest)) = tree.split_once("::") {
        head.push(first.trim().to_owned());
        expand(rest, head, found);
        head.pop();
        return;
    }
    let (name, alias) = tree.split_once(" as ").unwrap_or((tree, tree));
    if name.is_empty() {
        return;
    }
    let mut path = head.clone();
    if name != "self" {
        path.push(name.trim().to_owned());
    }
    let alias = if alias == "self" { path.last().cloned().unwrap_or_default() } else { alias.trim().to_owned() };
    found.push((path, alias));
}

/// The paths of at least two parts in a line of code.
fn paths_in(line: &str) -> Vec<Path> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    let words = line.split(|letter: char| !is_part(letter)).filter(|word| word.contains("::"));
    words
        .map(|word| word.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect::<Path>())
        .filter(|path| path.len() > 1)
        .collect()
}

/// The circles of a graph: the sets of nodes of which each leads to each other.
pub fn circles(edges: &BTreeMap<usize, BTreeSet<usize>>) -> Vec<BTreeSet<usize>> {
    let reach = |from: usize| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(node) = open.pop() {
            for next in edges.get(&node).into_iter().flatten() {
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<usize, BTreeSet<usize>> = edges.keys().map(|node| (*node, reach(*node))).collect();
    let mut found: Vec<BTreeSet<usize>> = Vec::new();
    for (node, seen) in &reached {
        if !seen.contains(node) || found.iter().any(|circle| circle.contains(node)) {
            continue;
        }
        found.push(seen.iter().copied().filter(|other| reached.get(other).is_some_and(|back| back.contains(node))).collect());
    }
    found
}
