//! The page about the rules: what is modelled, from which document, what is assumed, and where the documents are silent.
//!
//! Made from the rule table. It is shown in the simulator, and `docs/rules.md` is a copy that a test keeps.

use std::collections::BTreeMap;

use crate::tenant::{Evidence, EvidenceScope, MessageId, Outcome, Rule, Source, Tenant};
use crate::text::{Locale, Tag, Text};
use crate::wording;

use super::why::document;

/// The part of a published address that names its language. Where a document was never published in a language, Microsoft's sites show
/// the English one.
fn published_in(tag: Tag) -> String {
    format!("/{}/", tag.published_as())
}

/// One document as the page cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    /// The document that it is.
    pub source: Source,
    /// What it is called here.
    pub name: String,
    /// Its own title, in English.
    pub title: &'static str,
    /// Where it was published, in the reader's language.
    pub url: Option<String>,
}

/// One rule as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The id, as in the panel that says why; empty for what stands in no why.
    pub id: &'static str,
    /// The sentence that states the rule.
    pub says: String,
    /// The part whose evidence is weaker than that of the rest: assumed, or only seen.
    pub weaker_part: Option<String>,
    /// What is not simulated that would change the rule: the ids of the notes, and the sentence that names them.
    pub omits: Option<(Vec<&'static str>, String)>,
    /// The evidence of the rule.
    pub evidence: Evidence,
    /// The evidence in words.
    pub evidence_word: String,
    /// The documents that say so.
    pub documents: Vec<DocumentRow>,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading of the part.
    pub title: String,
    /// Its rules; none in the parts about assumptions and silence.
    pub rows: Vec<RuleRow>,
    /// Its sentences; none in the parts with rules.
    pub notes: Vec<RuleNote>,
}

/// A sentence of a part without rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleNote {
    /// Its name, where rows lead to it: that of an omission.
    pub id: Option<&'static str>,
    /// What the note says.
    pub text: String,
}

/// The page about the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesView {
    /// The heading of the page.
    pub title: String,
    /// What stands below it.
    pub intro: Vec<String>,
    /// The headings of the columns: the rule, what holds, where that is known from.
    pub columns: [String; 3],
    /// The parts, in their order.
    pub sections: Vec<Section>,
    /// The heading of the list of documents.
    pub documents_title: String,
    /// The documents that rules cite.
    pub documents: Vec<DocumentRow>,
}

/// The number of messages that are searched for examples, the newest ones.
const MAX_SEARCHED: usize = 2_000;

/// For each rule that was consulted and came to bear: its id, and the newest message for which it did.
pub fn examples(tenant: &Tenant) -> BTreeMap<&'static str, MessageId> {
    let mut examples = BTreeMap::new();
    for message in tenant.messages().iter().rev().take(MAX_SEARCHED) {
        for reason in message.why.iter().filter(|reason| reason.outcome != Outcome::NotReached) {
            examples.entry(reason.rule.info().id).or_insert(message.id);
        }
    }
    examples
}

impl Section {
    /// What of it holds every word of a text, in any case of letters; `None` where nothing does.
    pub fn holding(&self, text: &str) -> Option<Self> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let holds = |content: &str| {
            let content = content.to_lowercase();
            words.iter().all(|word| content.contains(word.as_str()))
        };
        let rows: Vec<RuleRow> = self.rows.iter().filter(|row| holds(&row.words())).cloned().collect();
        let notes: Vec<RuleNote> = self.notes.iter().filter(|note| holds(&note.text)).cloned().collect();
        let is_empty = rows.is_empty() && notes.is_empty();
        (!is_empty).then(|| Self { title: self.title.clone(), rows, notes })
    }
}

impl RuleRow {
    /// All that it says.
    fn words(&self) -> String {
        let documents: Vec<&str> = self.documents.iter().map(|document| document.name.as_str()).collect();
        [self.id, &self.says, self.weaker_part.as_deref().unwrap_or_default(), &self.evidence_word, &documents.join(" ")].join(" ")
    }
}

/// What of the page holds every word of a text, and what is not simulated of the rules that do.
pub fn filtered(view: &RulesView, text: &str) -> Vec<Section> {
    let mut found: Vec<Section> = view.sections.iter().filter_map(|section| section.holding(text)).collect();
    let named: Vec<&'static str> =
        found.iter().flat_map(|section| &section.rows).filter_map(|row| row.omits.as_ref()).flat_map(|omits| omits.0.clone()).collect();
    let Some(last) = view.sections.last().filter(|_| !named.is_empty()) else { return found };
    let shown = found.pop_if(|section| section.title == last.title).map_or_else(Vec::new, |section| section.notes);
    let is_named = |note: &&RuleNote| shown.contains(note) || note.id.is_some_and(|id| named.contains(&id));
    found.push(Section { notes: last.notes.iter().filter(is_named).cloned().collect(), ..last.clone() });
    found
}

/// The part about what is not simulated; the last one of the page.
fn not_simulated(locale: &Locale) -> Section {
    let note = |omission: &wording::Omission| {
        let (name, differs) = (locale.say(omission.name), locale.say(omission.differs));
        RuleNote { id: Some(omission.id), text: locale.say(Text::RulesOmitted { name: &name, differs: &differs }) }
    };
    Section {
        title: locale.say(Text::RulesSectionNotSimulated),
        rows: Vec::new(),
        notes: wording::NOT_SIMULATED.iter().map(note).collect(),
    }
}

/// The page in a language.
pub fn view(locale: &Locale) -> RulesView {
    let rules = |title, letter: char| Section {
        title: locale.say(title),
        rows: Rule::ALL.iter().filter(|rule| rule.info().id.starts_with(letter)).map(|rule| rule_row(*rule, locale)).collect(),
        notes: Vec::new(),
    };
    let notes = |title, notes: &[Text<'static>]| Section {
        title: locale.say(title),
        rows: Vec::new(),
        notes: notes.iter().map(|note| RuleNote { id: None, text: locale.say(*note) }).collect(),
    };
    let presence = Section {
        title: locale.say(Text::RulesSectionPresence),
        rows: wording::PRESENCE_NOTES
            .iter()
            .map(|(says, evidence, sources)| row("", locale.say(*says), *evidence, sources, locale))
            .collect(),
        notes: Vec::new(),
    };
    RulesView {
        title: locale.say(Text::RulesTitle),
        intro: vec![locale.say(Text::RulesIntro), locale.say(Text::RulesProduct)],
        columns: [Text::RulesColumnRule, Text::RulesColumnSays, Text::RulesColumnEvidence].map(|column| locale.say(column)),
        sections: vec![
            rules(Text::RulesSectionSending, 'S'),
            rules(Text::RulesSectionGates, 'G'),
            rules(Text::RulesSectionToast, 'T'),
            rules(Text::RulesSectionOffline, 'R'),
            rules(Text::RulesSectionPolicy, 'P'),
            presence,
            notes(Text::RulesSectionMeeting, wording::RULES_TOGETHER),
            not_simulated(locale),
        ],
        documents_title: locale.say(Text::RulesSources),
        documents: Source::ALL.iter().map(|source| document_row(*source, locale)).collect(),
    }
}

fn rule_row(rule: Rule, locale: &Locale) -> RuleRow {
    let info = rule.info();
    let weaker_part = wording::rule_weaker_part(rule).map(|text| {
        let what = locale.say(text);
        locale.say(if info.scope == EvidenceScope::PartSeen { Text::RulesSeen { what: &what } } else { Text::RulesAssumed { what: &what } })
    });
    let omissions: Vec<&wording::Omission> = wording::omissions_of(rule).collect();
    let names: Vec<String> = omissions.iter().map(|omission| locale.say(omission.name)).collect();
    let ids = omissions.iter().map(|omission| omission.id).collect();
    let omits = (!names.is_empty()).then(|| (ids, locale.say(Text::RulesOmits { names: &names.join(" · ") })));
    RuleRow { weaker_part, omits, ..row(info.id, locale.say(wording::rule(rule)), info.evidence, info.sources, locale) }
}

fn row(id: &'static str, says: String, evidence: Evidence, sources: &[Source], locale: &Locale) -> RuleRow {
    let evidence_word = locale.say(match evidence {
        Evidence::Documented => Text::RulesEvidenceDocumented,
        Evidence::Seen => Text::RulesEvidenceSeen,
        Evidence::Assumption => Text::RulesEvidenceAssumption,
    });
    let documents = sources.iter().map(|source| document_row(*source, locale)).collect();
    RuleRow { id, says, weaker_part: None, omits: None, evidence, evidence_word, documents }
}

fn document_row(source: Source, locale: &Locale) -> DocumentRow {
    let url = source.url().map(|url| url.replace(&published_in(Tag::En), &published_in(locale.tag())));
    DocumentRow { source, name: locale.say(document(source)), title: source.title(), url }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Action, Session};
    use crate::tenant::{Command, UserId};

    #[test]
    fn documents_lead_to_the_readers_language() {
        let french = Locale::embedded(Tag::Fr);
        let url = document_row(Source::Article, &french).url;
        assert!(url.is_some_and(|url| url.starts_with("https://learn.microsoft.com/fr-fr/skypeforbusiness/")));
    }

    #[test]
    fn every_rule_stands_on_the_page_once() {
        let view = view(&Locale::english());
        let rows = view.sections.iter().flat_map(|section| &section.rows);
        let shown: Vec<&str> = rows.map(|row| row.id).filter(|id| !id.is_empty()).collect();
        let all: Vec<&str> = Rule::ALL.iter().map(|rule| rule.info().id).collect();
        assert_eq!(shown, all);
    }

    #[test]
    fn a_part_with_weaker_evidence_is_named() {
        for rule in Rule::ALL {
            assert_eq!(wording::rule_weaker_part(*rule).is_some(), rule.info().scope != EvidenceScope::Whole, "{rule:?}");
        }
    }

    #[test]
    fn a_documented_rule_names_its_document() {
        for rule in Rule::ALL {
            let info = rule.info();
            assert_eq!(info.evidence == Evidence::Documented, !info.sources.is_empty(), "{rule:?}");
        }
    }

    #[test]
    fn a_filter_keeps_what_holds_all_its_words() {
        let view = view(&Locale::english());
        let found = |text: &str| -> Vec<&str> {
            let sections = view.sections.iter().filter_map(|section| section.holding(text));
            sections.flat_map(|section| section.rows).map(|row| row.id).collect()
        };
        assert_eq!(found("g4"), ["G4"]);
        assert!(found("SPOOLER  minutes").contains(&"R2") && !found("spooler minutes").contains(&"S1"));
        assert_eq!(found("no such words"), Vec::<&str>::new());
        assert_eq!(found(" ").len(), view.sections.iter().map(|section| section.rows.len()).sum::<usize>());
    }

    #[test]
    fn a_filtered_rule_keeps_what_is_not_simulated_of_it() {
        let view = view(&Locale::english());
        let found = filtered(&view, "s7");
        let notes: Vec<Option<&str>> = found.iter().flat_map(|section| &section.notes).map(|note| note.id).collect();
        assert_eq!(notes, [Some("phone")]);
        assert_eq!(filtered(&view, ""), view.sections);
        assert_eq!(filtered(&view, "no such words"), []);
    }

    #[test]
    fn examples_are_the_newest_messages_that_a_rule_bore_on() {
        let mut session = Session::sample();
        let group = session.new_group();
        let (aiko, tony) = (UserId(0), UserId(5));
        let send = |text: &str| Action::Act(Command::Send { from: aiko, to: tony, text: text.into() });
        for input in [send("One"), Action::Act(Command::SignOut(tony)), send("Two"), send("Three")] {
            session.act(input, group).unwrap();
        }
        let examples = examples(session.tenant());
        assert_eq!((examples.get("S3"), examples.get("S5")), (Some(&MessageId(1)), Some(&MessageId(3))));
        assert_eq!((examples.get("G1"), examples.get("S7")), (Some(&MessageId(3)), None));
    }

    #[test]
    fn every_document_is_cited() {
        let view = view(&Locale::english());
        for source in Source::ALL {
            let mut rows = view.sections.iter().flat_map(|section| &section.rows);
            assert!(rows.any(|row| row.documents.iter().any(|document| document.source == *source)), "{source:?}");
        }
    }

    #[test]
    fn every_language_says_everything() {
        for tag in Tag::ALL {
            let view = view(&Locale::embedded(*tag));
            let rows = view.sections.iter().flat_map(|section| &section.rows);
            assert!(rows.clone().all(|row| !row.says.is_empty() && row.weaker_part.as_deref() != Some("")), "{tag:?}");
        }
    }
}
