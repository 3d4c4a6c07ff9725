//! The page: starts the application in the browser.

fn main() {}
