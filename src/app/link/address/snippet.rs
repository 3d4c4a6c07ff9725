//! What a writer pastes into a page: an `iframe`, or the element of `embed.js`.

use std::fmt::Write;

use super::super::super::escape::html_snippet;
use super::{Address, Switch};

/// What a snippet needs beside the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippet<'a> {
    /// The page's own address, without query and fragment.
    pub page: &'a str,
    /// What screen readers call the frame.
    pub title: &'a str,
    /// What readers without script get to read.
    pub fallback: &'a str,
    /// How high the frame is, in CSS pixels; the element finds out by itself.
    pub height: u32,
    /// How high the element will be at some widths, as its attribute says it; empty where that is not known.
    pub heights: &'a str,
    /// The elements of a page that name the same tenant share it; none where empty. A frame alone cannot.
    pub tenant: &'a str,
}

/// An `iframe` that needs no script on the host page.
pub fn iframe(address: &Address, snippet: Snippet<'_>) -> String {
    let mut address = address.clone();
    address.options.switch(Switch::Embed, true);
    let source = html_snippet(&format!("{}{address}", snippet.page));
    let title = html_snippet(snippet.title);
    format!(
        "<iframe src=\"{source}\" title=\"{title}\" sandbox=\"allow-scripts\" loading=\"lazy\" width=\"100%\" height=\"{0}\" \
         style=\"border: 0; height: {0}px\"></iframe>",
        snippet.height
    )
}

/// The custom element with its script, which lies beside the page.
pub fn element(address: &Address, snippet: Snippet<'_>) -> String {
    let mut address = address.clone();
    // The element says so itself.
    address.options.switch(Switch::Embed, false);
    let folder = snippet.page.rfind('/').map_or("", |end| &snippet.page[..=end]);
    let mut text = format!("<script src=\"{}embed.js\" async></script>\n<wywo-sim", html_snippet(folder));
    for (parameter, value) in address.parameters() {
        let _ = write!(text, " {}", parameter.name());
        if let Some(value) = value {
            let _ = write!(text, "=\"{}\"", html_snippet(&value));
        }
    }
    if let Some(packed) = &address.session.packed {
        let _ = write!(text, " s1=\"{}\"", html_snippet(packed));
    }
    if !snippet.tenant.is_empty() {
        let _ = write!(text, " tenant=\"{}\"", html_snippet(snippet.tenant));
    }
    if !snippet.heights.is_empty() {
        let _ = write!(text, " heights=\"{}\"", html_snippet(snippet.heights));
    }
    let _ = write!(text, " title=\"{}\">{}</wywo-sim>", html_snippet(snippet.title), html_snippet(snippet.fallback));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::address::SessionRef;

    const SNIPPET: Snippet<'_> = Snippet {
        page: "https://x.example/sim/index.html",
        title: "A \"moment\"",
        fallback: "Tony < Aiko",
        height: 480,
        heights: "",
        tenant: "",
    };

    #[test]
    fn both_say_the_same_address() {
        let session = SessionRef { run: Some("Send-SimMessage \"A & B\"".into()), step: Some(3), ..SessionRef::default() };
        let mut address = Address { session, ..Address::default() };
        address.options.switch(Switch::NoLinks, true);
        address.options.switch(Switch::Readonly, true);
        assert_eq!(
            iframe(&address, SNIPPET),
            "<iframe src=\"https://x.example/sim/index.html?run=Send-SimMessage+%22A+%26+B%22&amp;t=3&amp;embed&amp;readonly&amp;links=0\" \
             title=\"A &quot;moment&quot;\" sandbox=\"allow-scripts\" loading=\"lazy\" width=\"100%\" height=\"480\" \
             style=\"border: 0; height: 480px\"></iframe>"
        );
        assert_eq!(
            element(&address, SNIPPET),
            "<script src=\"https://x.example/sim/embed.js\" async></script>\n<wywo-sim run=\"Send-SimMessage &quot;A &amp; B&quot;\" t=\"3\" \
             readonly links=\"0\" title=\"A &quot;moment&quot;\">Tony &lt; Aiko</wywo-sim>"
        );
        let measured = element(&Address::default(), Snippet { heights: "320:900 688:640", ..SNIPPET });
        assert!(measured.contains(" heights=\"320:900 688:640\" title="), "{measured}");
        let linked = element(&Address::default(), Snippet { tenant: "\"lunch\"", ..SNIPPET });
        assert!(linked.contains("<wywo-sim tenant=\"&quot;lunch&quot;\" title="), "{linked}");
    }
}
