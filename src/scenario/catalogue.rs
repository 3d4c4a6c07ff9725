//! The scenarios that are shipped, in the order in which they are offered. A test plays each to its end.

/// Id and file.
pub const CATALOGUE: &[(&str, &str)] = &[("lunch", include_str!("../../tests/scenarios/lunch.ps1"))];

/// The file of a shipped scenario.
pub fn find(id: &str) -> Option<&'static str> {
    CATALOGUE.iter().find(|(own, _)| *own == id).map(|(_, file)| *file)
}
