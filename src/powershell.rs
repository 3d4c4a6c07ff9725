//! The language alone: lexer, parser, values, binder, pipeline, views, errors.
//! Knows no tenant and no cmdlet: what a word does reaches it through [`host::Host`].

pub mod decimal;
pub mod error;
pub mod format;
pub mod host;
pub mod interp;
pub mod object;
pub mod source;
pub mod types;
pub mod value;
