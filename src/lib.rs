#![doc = include_str!("ARCHITECTURE.md")]

pub mod letters;

pub mod tenant;

pub mod engine;

pub mod powershell;

pub mod cmdlets;

pub mod scenario;

pub mod text;

pub mod app;

#[cfg(feature = "web")]
pub mod web;
