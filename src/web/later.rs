//! The parts of the page that travel after the page is ready: [`load`] fetches the files that `xtask` splits off, [`ui`] is what draws a story, [`desk`] what
//! draws everything else but the dialogs. The rest of the page names nothing of both: it knows the traits of [`crate::web::lazy`].

pub mod desk;
mod dialogs;
pub mod load;
mod part;
pub mod ui;
