//! The handout of a lesson: of each story its scenes, each with the picture of the stage, the sentence, and why; then how to read the pictures, and the truth table. Once as
//! Markdown with the pictures in it, once as what a browser prints.

use std::fmt::Write;
use std::rc::Rc;

use super::super::because;
use super::super::escape::{isolated, markdown, on_one_line, straight, xml};
use super::super::link::encode;
use super::super::matrix::{self, MatrixView};
use super::super::model::LessonItem;
use super::super::model::rehearsal::Rehearsal;
use super::super::stage::{self, StageView};
use super::look::Look;
use super::stage_picture;
use crate::text::{Locale, Text};
use crate::wording;

/// A story of the handout.
struct ToldStory {
    title: String,
    minutes: String,
    scenes: Vec<ToldScene>,
}

/// A scene of the handout.
struct ToldScene {
    sentence: String,
    stage: Option<Rc<StageView>>,
    /// The rule that decided, in a sentence.
    why: Option<String>,
}

/// What a handout is made of: each story of a lesson with its file.
pub struct Handout {
    stories: Vec<ToldStory>,
    table: Rc<MatrixView>,
    locale: Rc<Locale>,
}

impl Handout {
    /// Tells the stories of a lesson, to see each of their scenes. `None` where a file has a mistake.
    pub fn of(rehearsal: &Rehearsal, stories: &[(LessonItem, Rc<str>)]) -> Option<Self> {
        let stories = stories.iter().map(|(item, file)| told(rehearsal, item, file)).collect::<Option<_>>()?;
        Some(Self { stories, table: matrix::view(&matrix::first_facts(), rehearsal.locale()), locale: rehearsal.locale().clone() })
    }

    /// The handout as Markdown.
    pub fn markdown(&self) -> String {
        let say = |text: Text<'_>| markdown(&straight(&self.locale.say(text)));
        let mut out = format!("# {}\n\n{}\n", say(Text::LessonHandout), say(Text::DocumentIndependent));
        for story in &self.stories {
            let title = wording::noted(&markdown(&isolated(&story.title)), &markdown(&story.minutes), &self.locale);
            let _ = writeln!(out, "\n## {title}");
            for (number, scene) in (1..).zip(&story.scenes) {
                let _ = writeln!(out, "\n{number}. {}", markdown(&isolated(&on_one_line(&scene.sentence))));
                if let Some(stage) = &scene.stage {
                    let picture = base64(&picture(stage, &scene.sentence));
                    let alt = markdown(&on_one_line(&scene.sentence)).replace(['[', ']'], "");
                    let _ = writeln!(out, "\n   ![{alt}](data:image/svg+xml;base64,{picture})");
                }
                if let Some(why) = &scene.why {
                    let _ = writeln!(out, "\n   *{}* {}", say(Text::LessonWhy), markdown(&isolated(&on_one_line(why))));
                }
            }
        }
        let _ = write!(out, "\n## {}\n\n{}\n", say(Text::LessonLegend), say(Text::LessonLegendAbout));
        let _ = write!(out, "\n## {}\n\n{}", say(Text::MatrixTab), matrix::markdown(&self.table));
        out
    }

    /// The handout as elements, for a page that prints it.
    pub fn paper(&self) -> String {
        let say = |text: Text<'_>| xml(&self.locale.say(text));
        let mut out = format!("<h1>{}</h1>\n<p>{}</p>\n", say(Text::LessonHandout), say(Text::DocumentIndependent));
        for story in &self.stories {
            let _ = writeln!(out, "<h2 dir=\"auto\">{} <small>{}</small></h2>\n<ol>", xml(&story.title), xml(&story.minutes));
            for scene in &story.scenes {
                let _ = writeln!(out, "<li>\n<p dir=\"auto\">{}</p>", xml(&on_one_line(&scene.sentence)));
                if let Some(stage) = &scene.stage {
                    out.push_str(&picture(stage, &scene.sentence));
                }
                if let Some(why) = &scene.why {
                    let _ = writeln!(out, "<p class=\"quiet\" dir=\"auto\"><b>{}</b> {}</p>", say(Text::LessonWhy), xml(&on_one_line(why)));
                }
                out.push_str("</li>\n");
            }
            out.push_str("</ol>\n");
        }
        let _ = writeln!(out, "<h2>{}</h2>\n<p>{}</p>", say(Text::LessonLegend), say(Text::LessonLegendAbout));
        let _ = writeln!(out, "<h2>{}</h2>\n{}", say(Text::MatrixTab), matrix::elements(&self.table));
        out
    }
}

/// On paper and in a file it stands on white.
fn picture(stage: &StageView, sentence: &str) -> String {
    stage_picture::svg(stage, Look::Light.colours(), sentence)
}

/// Text as the address of a picture has it: with the letters and the padding of RFC 4648 §4.
fn base64(text: &str) -> String {
    let letters = encode(text.as_bytes()).replace('-', "+").replace('_', "/");
    let padding = "=".repeat((4 - letters.len() % 4) % 4);
    letters + &padding
}

fn told(rehearsal: &Rehearsal, item: &LessonItem, file: &Rc<str>) -> Option<ToldStory> {
    let mut story = rehearsal.begin(file)?;
    let mut scenes = Vec::new();
    loop {
        let told = story.model();
        let sentence = told.stories().player()?.narration(told.locale());
        let why = because::view(told).map(|because| because.sentence.clone());
        scenes.push(ToldScene { sentence, stage: stage::view(told), why });
        if !story.tell_next() {
            break;
        }
    }
    let told = story.model();
    let title = told.stories().player()?.scenario().title.say(told.locale());
    Some(ToldStory { title, minutes: told.locale().say(Text::StoriesMinutes { count: item.minutes.into() }), scenes })
}
