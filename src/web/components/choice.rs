//! A labelled choice among words: the browser's `<select>`, which works with every pointer, keyboard and screen reader. It shows what holds after
//! every drawing, and one choice is one act however it was reached: what arrows and letters bring up in the closed menu is only wished for until
//! Enter, or until the focus goes on; Escape takes the wish back.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A value and the word that is shown for it.
pub type Offer = (String, String);

/// What a choice offers.
pub struct Choice<'a> {
    /// What is being chosen, as the accessible name.
    pub label: String,
    /// Style classes beside `choice`.
    pub class: &'a str,
    /// The offers in groups with headings; a single group is shown without its heading.
    pub groups: Vec<(String, Vec<Offer>)>,
    /// The value that holds now.
    pub value: &'a str,
    /// Whether the values are language tags and each word is written in its own language.
    pub tongues: bool,
    /// Whether nothing can be chosen, so that the choice only shows what holds.
    pub disabled: bool,
    /// Called with the value that a visitor chose.
    pub onchoose: Callback<String>,
}

impl<'a> Choice<'a> {
    /// A choice without headings.
    pub fn of(label: String, class: &'a str, offers: Vec<Offer>, value: &'a str, onchoose: Callback<String>) -> Self {
        Self { label, class, groups: vec![(String::new(), offers)], value, tongues: false, disabled: false, onchoose }
    }

    /// The same choice, with languages as its values.
    #[must_use]
    pub fn among_tongues(self) -> Self {
        Self { tongues: true, ..self }
    }

    /// The same choice, which only shows what holds where `disabled` is true.
    #[must_use]
    pub fn disabled(self, disabled: bool) -> Self {
        Self { disabled, ..self }
    }

    /// Draws the choice.
    pub fn html(self) -> Html {
        html! {
            <Menu label={self.label} class={self.class.to_owned()} groups={self.groups} value={self.value.to_owned()} tongues={self.tongues}
                disabled={self.disabled} onchoose={self.onchoose} />
        }
    }
}

/// The properties of [`Menu`]: those of [`Choice`].
#[derive(Properties, PartialEq)]
struct MenuProps {
    label: String,
    class: String,
    groups: Vec<(String, Vec<Offer>)>,
    value: String,
    tongues: bool,
    disabled: bool,
    onchoose: Callback<String>,
}

/// Whether a key changes the value of a closed menu: the others open it, or have nothing to do with it.
fn moves(event: &KeyboardEvent) -> bool {
    let key = event.key();
    let arrows = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    let is_letter = key.chars().count() == 1 && key != " ";
    !event.alt_key() && !event.ctrl_key() && !event.meta_key() && (is_letter || arrows.contains(&key.as_str()))
}

#[component(Menu)]
fn menu(props: &MenuProps) -> Html {
    let node = use_node_ref();
    // Whether what the menu shows came from keys and is not chosen yet.
    let is_wish = use_mut_ref(|| false);
    {
        let (node, is_wish, value) = (node.clone(), is_wish.clone(), props.value.clone());
        // A visitor's own choice stays in a menu unless the state is put into it after each drawing.
        use_effect(move || {
            if let Some(menu) = node.cast::<HtmlSelectElement>().filter(|menu| !*is_wish.borrow() && menu.value() != value) {
                menu.set_value(&value);
            }
        });
    }
    // What was chosen is shown once the state says that it holds: it may be refused.
    let settle = {
        let (node, is_wish, held, onchoose) = (node.clone(), is_wish.clone(), props.value.clone(), props.onchoose.clone());
        Callback::from(move |()| {
            is_wish.replace(false);
            let Some(menu) = node.cast::<HtmlSelectElement>() else { return };
            let wished = menu.value();
            menu.set_value(&held);
            if wished != held {
                onchoose.emit(wished);
            }
        })
    };
    let onchange = {
        let (is_wish, settle) = (is_wish.clone(), settle.clone());
        Callback::from(move |_: Event| {
            if !*is_wish.borrow() {
                settle.emit(());
            }
        })
    };
    let onblur = {
        let (is_wish, settle) = (is_wish.clone(), settle.clone());
        Callback::from(move |_: FocusEvent| {
            if *is_wish.borrow() {
                settle.emit(());
            }
        })
    };
    let onpointerdown = {
        let is_wish = is_wish.clone();
        Callback::from(move |_: PointerEvent| _ = is_wish.replace(false))
    };
    // A key that has brought up nothing else leaves no wish behind.
    let onkeyup = {
        let (node, is_wish, held) = (node.clone(), is_wish.clone(), props.value.clone());
        Callback::from(move |_: KeyboardEvent| {
            if node.cast::<HtmlSelectElement>().is_some_and(|menu| menu.value() == held) {
                is_wish.replace(false);
            }
        })
    };
    let onkeydown = on_key(node.clone(), is_wish, props.value.clone(), settle);
    let offers = match &*props.groups {
        [(_, offers)] => offers.iter().map(|offer| option(props, offer)).collect::<Html>(),
        groups => groups.iter().map(|(heading, offers)| group(props, heading, offers)).collect::<Html>(),
    };
    html! {
        <select ref={node} class={classes!("choice", props.class.clone())} data-value={props.value.clone()} aria-label={props.label.clone()} disabled={props.disabled}
            {onchange} {onblur} {onpointerdown} {onkeydown} {onkeyup}>{ offers }</select>
    }
}

/// Enter chooses what keys have brought up, Escape takes it back.
fn on_key(node: NodeRef, is_wish: std::rc::Rc<std::cell::RefCell<bool>>, held: String, settle: Callback<()>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let wished = *is_wish.borrow();
        match event.key().as_str() {
            "Enter" if wished => {
                event.prevent_default();
                settle.emit(());
            }
            "Escape" if wished => {
                event.stop_propagation();
                is_wish.replace(false);
                if let Some(menu) = node.cast::<HtmlSelectElement>() {
                    menu.set_value(&held);
                }
            }
            _ if moves(&event) => _ = is_wish.replace(true),
            // Space and the like open the menu: what is chosen in it is chosen.
            "Tab" | "Shift" => {}
            _ => _ = is_wish.replace(false),
        }
    })
}

fn option(props: &MenuProps, (value, word): &Offer) -> Html {
    let mut option = VTag::new("option");
    option.key = Some(value.clone().into());
    option.add_attribute("value", value.clone());
    if props.tongues && !value.is_empty() {
        option.add_attribute("lang", value.clone());
    }
    // A property, which `html!` cannot set for this name: the attribute no longer counts once somebody has chosen.
    option.add_property("selected", *value == props.value);
    option.add_child(word.clone().into());
    Html::from(option)
}

fn group(props: &MenuProps, heading: &str, offers: &[Offer]) -> Html {
    html! { <optgroup key={heading.to_owned()} label={heading.to_owned()}>{ for offers.iter().map(|offer| option(props, offer)) }</optgroup> }
}
