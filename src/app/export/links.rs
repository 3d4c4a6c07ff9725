//! The addresses of a session's moments, for the links in documents: the page's own address with another step.

use super::super::address::{Address, Opening, PageOptions, SessionRef};

/// Where the moments are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The page without its parameters.
    page: String,
    session: SessionRef,
    options: PageOptions,
}

impl Links {
    /// The links to the moments of the session that an address opens, at a page. A reader of a document looks at the whole page, with
    /// all that can be done there, also where it was made in a frame.
    pub fn new(page: &str, address: &Address) -> Self {
        let page = page.split(['?', '#']).next().unwrap_or_default().to_owned();
        Self { page, session: address.session.clone(), options: address.options.for_readers() }
    }

    /// The link to a step.
    pub fn at(&self, step: u32) -> String {
        let session = SessionRef { step: Some(step), ..self.session.clone() };
        let address = Address { session, opening: Opening::default(), options: self.options.clone() };
        format!("{}{address}", self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::address::read;

    fn at(page: &str, query: &str, fragment: &str, step: u32) -> String {
        Links::new(page, &read(query, fragment).address).at(step)
    }

    #[test]
    fn a_link_is_the_page_with_another_step() {
        assert_eq!(
            at("https://x.test/sim/?scenario=lunch&t=1", "?scenario=lunch&t=1&lang=ja", "", 3),
            "https://x.test/sim/?scenario=lunch&t=3&lang=ja"
        );
        assert_eq!(at("https://x.test/", "", "", 0), "https://x.test/?t=0");
        assert_eq!(at("file:///w.html#s1=abc", "", "#s1=abc", 2), "file:///w.html?t=2#s1=abc");
    }

    #[test]
    fn what_a_frame_leaves_out_is_there() {
        assert_eq!(
            at("https://x.test/", "?run=Get-SimClock&embed&panels=seats&as=Aiko&readonly&links=0&theme=dark", "", 1),
            "https://x.test/?run=Get-SimClock&t=1&theme=dark"
        );
    }
}
