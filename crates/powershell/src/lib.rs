#![doc = include_str!("../README.md")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a value is one of two dozen kinds; most operations know a few and treat the rest alike"
)]

pub mod arithmetic;
pub mod ast;
pub mod binder;
pub mod budget;
pub mod category;
pub mod compare;
pub mod convert;
pub mod decimal;
mod deferred;
pub mod error;
pub mod errors;
pub mod format;
pub mod highlight;
pub mod host;
pub mod interp;
pub mod members;
pub mod object;
pub mod parser;
pub mod regex;
pub mod regex_engine;
pub mod scope;
pub mod script_block;
pub mod source;
pub mod token;
pub mod types;
pub mod value;
pub mod views;
