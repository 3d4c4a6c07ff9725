//! The product's five things, which a sentence names with a mark: `<spooler>History Spooler</spooler>`. The build compiles the marks, and a sentence is said
//! plain, or in [`ThingSpan`]s where its things can be shown with their glyphs and colors. The build reads this file too; nothing here uses another file of the crate.

/// A thing that a sentence can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The sender's History Spooler.
    Spooler,
    /// The recipient's mailbox.
    Mailbox,
    /// A toast on the recipient's screen.
    Toast,
    /// The slip of a missed message.
    Slip,
    /// What a refusal is.
    Refused,
}

impl Thing {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Spooler, Self::Mailbox, Self::Toast, Self::Slip, Self::Refused];

    /// Its name in a mark.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Spooler => "spooler",
            Self::Mailbox => "mailbox",
            Self::Toast => "toast",
            Self::Slip => "slip",
            Self::Refused => "refused",
        }
    }
}

/// Begins what names a thing; the thing's number follows as a digit.
pub const NAMED: char = '\u{e}';
/// Ends what names a thing.
pub const UNNAMED: char = '\u{f}';

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThingSpan {
    /// The thing that it names; `None` for the words around.
    pub thing: Option<Thing>,
    /// What is written.
    pub words: String,
}

/// The parts of a compiled sentence.
pub fn spans(sentence: &str) -> Vec<ThingSpan> {
    let (mut found, mut rest) = (Vec::new(), sentence);
    let mut push = |thing, words: &str| {
        if !words.is_empty() {
            found.push(ThingSpan { thing, words: words.to_owned() });
        }
    };
    while let Some((before, marked)) = rest.split_once(NAMED) {
        push(None, before);
        let number = marked.chars().next().and_then(|digit| digit.to_digit(10));
        let words = marked.get(1..).unwrap_or_default();
        let (named, after) = words.split_once(UNNAMED).unwrap_or((words, ""));
        push(number.and_then(|number| Thing::ALL.get(number as usize)).copied(), named);
        rest = after;
    }
    push(None, rest);
    found
}

/// A compiled sentence without its marks.
pub fn plain(sentence: String) -> String {
    if sentence.contains(NAMED) { spans(&sentence).into_iter().map(|span| span.words).collect() } else { sentence }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_said_plain_and_in_parts() {
        let sentence = "It waits in the \u{e}0spooler\u{f}, then in a \u{e}1mailbox\u{f}.";
        assert_eq!(plain(sentence.to_owned()), "It waits in the spooler, then in a mailbox.");
        let things: Vec<_> = spans(sentence).into_iter().filter_map(|span| Some((span.thing?, span.words))).collect();
        assert_eq!(things, [(Thing::Spooler, "spooler".to_owned()), (Thing::Mailbox, "mailbox".to_owned())]);
        assert_eq!(spans("No thing."), [ThingSpan { thing: None, words: "No thing.".to_owned() }]);
    }
}
