//! Scopes: the variables and functions of a script, a function, a block. A child sees those of its callers.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::ast::ScriptBlockAst;
use super::binder::check::Checks;
use super::error::Position;
use super::script_block::ScriptBlock;
use super::source::Source;
use super::types::TypeRef;
use super::value::Value;

/// A function or filter.
pub struct Function {
    /// Its name as written.
    pub name: Rc<str>,
    /// The block that a call runs.
    pub body: Rc<ScriptBlockAst>,
    /// The script it stands in.
    pub source: Rc<Source>,
    /// Whether its body runs for each pipeline object.
    pub filter: bool,
}

#[derive(Clone, Default)]
struct Slot {
    value: Value,
    ty: Option<TypeRef>,
    protection: Option<Protection>,
    checks: Checks,
    /// Whether only its own scope sees it, as with `$private:name`.
    is_private: bool,
}

/// What keeps a variable from being changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// Only `-Force` changes it.
    ReadOnly,
    /// Nothing changes it.
    Constant,
}

/// The texts of arguments that are numbers, and were not written as such a number is shown.
pub type WrittenNumbers = Vec<Option<Rc<str>>>;

/// The variables and functions of one scope.
#[derive(Default)]
pub struct Scope {
    slots: RefCell<BTreeMap<String, Slot>>,
    functions: RefCell<BTreeMap<String, Rc<Function>>>,
    /// How the numbers in a variable were written as arguments (`1.10`), element by element; such a number is shown as it was written.
    written: RefCell<BTreeMap<String, WrittenNumbers>>,
    parent: Option<Rc<Scope>>,
    /// Whether `$script:name` stands here: the variables that a closure kept.
    is_module: bool,
    /// The call of the function whose scope this is.
    pub call: RefCell<Option<Rc<Frame>>>,
    /// How many calls are below.
    pub depth: Cell<u32>,
}

/// The call of a function, as its body sees it.
pub struct Frame {
    /// The function's name.
    pub name: Rc<str>,
    /// The call in the script.
    pub position: Position,
    /// The name of the bound set, `$PSCmdlet.ParameterSetName`.
    pub set: RefCell<Rc<str>>,
    /// Whether it has `[CmdletBinding()]` and with it `$PSCmdlet`.
    pub advanced: bool,
    /// `-WhatIf` and `-Confirm` as given.
    pub switches: [Option<bool>; 2],
    /// `-ErrorVariable`, and the scope of the caller that it stands in.
    pub errors: Option<(String, Rc<Scope>)>,
    /// `-WarningVariable`, and that scope.
    pub warnings: Option<(String, Rc<Scope>)>,
}

/// Whether a prefix names the environment, whose variables are texts and stand in no scope.
fn is_environment(prefix: &str) -> bool {
    prefix.eq_ignore_ascii_case("env")
}

impl Scope {
    /// A scope inside another.
    pub fn inside(parent: &Rc<Scope>) -> Rc<Self> {
        Rc::new(Self { parent: Some(parent.clone()), depth: Cell::new(parent.depth.get() + 1), ..Self::default() })
    }

    /// The scope in which a block runs that was called here: inside this one, or inside the variables that it kept.
    pub fn of_block(self: &Rc<Scope>, block: &ScriptBlock) -> Rc<Self> {
        let Some(kept) = &block.closure else { return Self::inside(self) };
        let scope = Self::inside(kept);
        scope.depth.set(self.depth.get() + 1);
        scope
    }

    /// Whether this scope lies inside the variables that a block kept.
    pub fn is_of(self: &Rc<Scope>, block: &ScriptBlock) -> bool {
        block.closure.as_ref().is_some_and(|kept| self.parent.as_ref().is_some_and(|parent| Rc::ptr_eq(parent, kept)))
    }

    /// A scope with the variables of this one as they are now, which a closure keeps.
    pub fn kept(self: &Rc<Scope>) -> Rc<Self> {
        let mut slots = self.slots.borrow().clone();
        slots.retain(|_, slot| slot.protection.is_none());
        let slots = RefCell::new(slots);
        Rc::new(Self { slots, parent: Some(self.root().clone()), is_module: true, ..Self::default() })
    }

    /// How many variables stand in this scope itself.
    pub fn size(&self) -> usize {
        self.slots.borrow().len()
    }

    fn root(self: &Rc<Scope>) -> &Rc<Scope> {
        let mut scope = self;
        while let Some(parent) = &scope.parent {
            scope = parent;
        }
        scope
    }

    fn chain(self: &Rc<Scope>) -> impl Iterator<Item = &Rc<Scope>> {
        std::iter::successors(Some(self), |scope| scope.parent.as_ref())
    }

    /// The scope that a prefix (`script:`, `global:`, `local:`) names.
    fn named<'a>(self: &'a Rc<Scope>, prefix: Option<&str>) -> Option<&'a Rc<Scope>> {
        let prefix = prefix?;
        if prefix.eq_ignore_ascii_case("script") {
            return Some(self.chain().find(|scope| scope.is_module).unwrap_or_else(|| self.root()));
        }
        if prefix.eq_ignore_ascii_case("global") { Some(self.root()) } else { Some(self) }
    }

    /// A variable; names in small letters.
    pub fn get(self: &Rc<Scope>, prefix: Option<&str>, name: &str) -> Option<Value> {
        if prefix.is_some_and(is_environment) {
            return self.get(Some("global"), &format!("env:{name}"));
        }
        if prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case("using")) {
            return self.get(None, &format!("using:{name}")).or_else(|| self.get(None, name));
        }
        let own = |scope: &Rc<Scope>| scope.slots.borrow().get(name).map(|slot| slot.value.clone());
        let shared = |scope: &Rc<Scope>| scope.slots.borrow().get(name).filter(|slot| !slot.is_private).map(|slot| slot.value.clone());
        match self.named(prefix) {
            Some(scope) => own(scope),
            None => own(self).or_else(|| self.chain().skip(1).find_map(shared)),
        }
    }

    /// Sets a variable here, or in the scope of the prefix. A type that it was given before stays.
    pub fn set(self: &Rc<Scope>, prefix: Option<&str>, name: &str, value: Value) {
        if prefix.is_some_and(is_environment) {
            let text = Value::from(super::format::text(&value));
            return self.set(Some("global"), &format!("env:{name}"), text);
        }
        let scope = self.named(prefix).unwrap_or(self);
        let mut slots = scope.slots.borrow_mut();
        let slot = slots.entry(name.to_owned()).or_default();
        slot.value = value;
        slot.is_private |= prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case("private"));
        drop(slots);
        scope.written.borrow_mut().remove(name);
    }

    /// Takes note of how the numbers in a variable were written.
    pub fn note_written(&self, name: &str, written: WrittenNumbers) {
        if written.iter().any(Option::is_some) {
            self.written.borrow_mut().insert(name.to_owned(), written);
        }
    }

    /// How the numbers in a variable were written, where that is known.
    pub fn written(self: &Rc<Scope>, name: &str) -> Option<WrittenNumbers> {
        let owner = self.chain().find(|scope| scope.slots.borrow().contains_key(name))?;
        owner.written.borrow().get(name).cloned()
    }

    /// The type that a variable was given, and what its values must keep to.
    pub fn constraint(self: &Rc<Scope>, prefix: Option<&str>, name: &str) -> (Option<TypeRef>, Checks) {
        let scope = self.named(prefix).unwrap_or(self);
        scope.slots.borrow().get(name).map(|slot| (slot.ty, slot.checks.clone())).unwrap_or_default()
    }

    /// Gives a variable a type, and says what its values must keep to.
    pub fn constrain(self: &Rc<Scope>, prefix: Option<&str>, name: &str, ty: Option<TypeRef>, checks: Checks) {
        let scope = self.named(prefix).unwrap_or(self);
        let mut slots = scope.slots.borrow_mut();
        let slot = slots.entry(name.to_owned()).or_default();
        (slot.ty, slot.checks) = (ty, checks);
    }

    /// What keeps the variable that an assignment here would change from being changed.
    pub fn protection(self: &Rc<Scope>, prefix: Option<&str>, name: &str) -> Option<Protection> {
        let scope = self.named(prefix).unwrap_or(self);
        scope.slots.borrow().get(name).and_then(|slot| slot.protection)
    }

    /// Protects a variable, or lifts its protection.
    pub fn protect(self: &Rc<Scope>, prefix: Option<&str>, name: &str, protection: Option<Protection>) {
        let scope = self.named(prefix).unwrap_or(self);
        scope.slots.borrow_mut().entry(name.to_owned()).or_default().protection = protection;
    }

    /// Takes a variable out of this scope.
    pub fn take(&self, name: &str) -> Option<Value> {
        self.slots.borrow_mut().remove(name).map(|slot| slot.value)
    }

    /// Puts back what [`Scope::take`] gave.
    pub fn restore(&self, name: &str, value: Option<Value>) {
        let mut slots = self.slots.borrow_mut();
        match value {
            Some(value) => drop(slots.insert(name.to_owned(), Slot { value, ..Slot::default() })),
            None => drop(slots.remove(name)),
        }
    }

    /// Takes a variable away wherever it is.
    pub fn remove(self: &Rc<Scope>, name: &str) -> bool {
        self.chain().any(|scope| scope.slots.borrow_mut().remove(name).is_some())
    }

    /// Names of all variables that are seen from here.
    pub fn names(self: &Rc<Scope>) -> Vec<String> {
        let mut names: Vec<String> = self.chain().flat_map(|scope| scope.slots.borrow().keys().cloned().collect::<Vec<_>>()).collect();
        names.retain(|name| !name.starts_with("env:"));
        names.sort();
        names.dedup();
        names
    }

    /// A function by its name.
    pub fn function(self: &Rc<Scope>, name: &str) -> Option<Rc<Function>> {
        let lower = name.to_lowercase();
        self.chain().find_map(|scope| scope.functions.borrow().get(&lower).cloned())
    }

    /// Names of all functions that are seen from here.
    pub fn functions(self: &Rc<Scope>) -> Vec<Rc<str>> {
        self.chain().flat_map(|scope| scope.functions.borrow().values().map(|function| function.name.clone()).collect::<Vec<_>>()).collect()
    }

    /// Defines a function here, or in the scope of a prefix in its name.
    pub fn define(self: &Rc<Scope>, prefix: Option<&str>, function: Function) {
        let scope = self.named(prefix).unwrap_or(self);
        scope.functions.borrow_mut().insert(function.name.to_lowercase(), Rc::new(function));
    }

    /// The call of the innermost function.
    pub fn frame(self: &Rc<Scope>) -> Option<Rc<Frame>> {
        self.chain().find_map(|scope| scope.call.borrow().clone())
    }
}
