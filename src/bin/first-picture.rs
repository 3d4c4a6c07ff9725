//! Writes the page as it opens, as HTML, in every language: a file for each in the folder that it is called with. `xtask` puts them into `index.html`.

use std::error::Error;
use std::path::PathBuf;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::{env, fs, thread};

use while_you_were_out::text::Tag;
use while_you_were_out::web::first_picture::first_picture;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    for tag in Tag::offered() {
        fs::write(folder.join(format!("{}.html", tag.name())), wait_for(first_picture(tag)))?;
    }
    Ok(())
}

/// Waits for something that other threads bring about.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::yield_now(),
        }
    }
}
