//! Builds, serves, tests and measures the simulator: `cargo xtask start | test | dist | bench`.

fn main() {}
