#![doc = include_str!("ARCHITECTURE.md")]

pub mod tenant;

pub mod engine;

pub use powershell;

pub mod text;

pub mod wording;

pub mod cmdlets;

pub mod scenario;

pub mod app;

#[cfg(feature = "web")]
pub mod web;
