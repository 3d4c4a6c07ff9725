//! The page: starts the application in the browser.

fn main() {
    while_you_were_out::web::start();
}
