//! The part of the page that travels after the page is ready: [`load`] fetches the file that `xtask` splits off, [`ui`] is what is in it beside the script
//! language. The rest of the page names nothing of [`ui`]: it knows the trait [`crate::web::lazy::LazyUi`].

mod dialogs;
pub mod load;
pub mod ui;
