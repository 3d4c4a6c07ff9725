//! Objects with ordered properties, and hashtables. Names are case-insensitive and keep the case in which they were written.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use case_folding::to_lower;

use super::deferred::drop_values;
use super::script_block::ScriptBlock;
use super::types::Ty;
use super::value::Value;

/// An object: a `[pscustomobject]` or what a cmdlet gives out.
pub struct Object {
    /// `Ty::CustomObject`, or `Ty::Other` with the full name that `GetType()` and the views see.
    pub ty: Ty,
    members: RefCell<Vec<Property>>,
    /// Key of the thing in the host's world that this object shows, where there is one; nothing here looks at it.
    pub tag: Cell<u64>,
}

/// A member of an [`Object`].
#[derive(Clone)]
pub struct Property {
    /// Name as first written.
    pub name: Rc<str>,
    /// What it is.
    pub member: Member,
}

/// What a member of an object is.
#[derive(Clone)]
pub enum Member {
    /// A property that scripts may set.
    Note(Value),
    /// A property that scripts may not set.
    ReadOnly(Value),
    /// A property computed by a script block in which `$this` is the object.
    Script(Rc<ScriptBlock>),
    /// Another name of a property.
    Alias(Rc<str>),
    /// The property of that name of another object, as `$object.PSObject.Properties` shows it.
    Link(Rc<Object>, Rc<str>),
    /// A method that is a script block.
    Method(Rc<ScriptBlock>),
}

impl Drop for Object {
    fn drop(&mut self) {
        let members = self.members.take().into_iter();
        drop_values(members.filter_map(|property| match property.member {
            Member::Note(value) | Member::ReadOnly(value) => Some(value),
            Member::Link(of, _) => Some(Value::Object(of)),
            Member::Script(_) | Member::Alias(_) | Member::Method(_) => None,
        }));
    }
}

impl Object {
    /// How many members it has.
    pub fn size(&self) -> usize {
        self.members.borrow().len()
    }

    /// A `[pscustomobject]` without properties.
    pub fn custom() -> Self {
        Self::of(Ty::CustomObject)
    }

    /// Whether an object shows itself as `@{…}`: a custom object, not one of the host's that only looks like one.
    pub fn is_custom(&self) -> bool {
        self.ty == Ty::CustomObject
    }

    /// An object of a type of the host.
    pub fn of(ty: Ty) -> Self {
        Self { ty, members: RefCell::default(), tag: Cell::new(0) }
    }

    /// A value with these properties: the usual way for a cmdlet to make its output.
    pub fn with<N: AsRef<str>>(ty: Ty, properties: impl IntoIterator<Item = (N, Value)>) -> Value {
        let object = Self::of(ty);
        object
            .members
            .borrow_mut()
            .extend(properties.into_iter().map(|(name, value)| Property { name: Rc::from(name.as_ref()), member: Member::Note(value) }));
        Value::Object(Rc::new(object))
    }

    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<Member> {
        self.members.borrow().iter().find(|property| property.name.eq_ignore_ascii_case(name)).map(|property| property.member.clone())
    }

    /// The value of a plain property; `None` where there is none, or where only the interpreter can compute it.
    pub fn get(&self, name: &str) -> Option<Value> {
        match self.member(name)? {
            Member::Note(value) | Member::ReadOnly(value) => Some(value),
            Member::Alias(other) => self.get(&other),
            Member::Link(of, name) => of.get(&name),
            Member::Script(_) | Member::Method(_) => None,
        }
    }

    /// Sets a property, or adds it at the end.
    pub fn set(&self, name: &str, value: Value) {
        self.put(name, Member::Note(value));
    }

    /// Sets a member, or adds it at the end.
    pub fn put(&self, name: &str, member: Member) {
        let mut members = self.members.borrow_mut();
        if let Some(property) = members.iter_mut().find(|property| property.name.eq_ignore_ascii_case(name)) {
            property.member = member;
        } else {
            members.push(Property { name: Rc::from(name), member });
        }
    }

    /// Takes a member away; whether there was one.
    pub fn remove(&self, name: &str) -> bool {
        let mut members = self.members.borrow_mut();
        let before = members.len();
        members.retain(|property| !property.name.eq_ignore_ascii_case(name));
        members.len() < before
    }

    /// All members in order.
    pub fn members(&self) -> Vec<Property> {
        self.members.borrow().clone()
    }

    /// The names of the properties (not of methods), in order.
    pub fn names(&self) -> Vec<Rc<str>> {
        let members = self.members.borrow();
        members
            .iter()
            .filter(|property| !property.name.is_empty() && !matches!(property.member, Member::Method(_)))
            .map(|property| property.name.clone())
            .collect()
    }

    /// A new object with the same members.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { ty: self.ty, members: RefCell::new(self.members()), tag: self.tag.clone() }
    }
}

/// A hashtable. Both kinds keep the order of insertion here; .NET's `Hashtable` has an order of its own that nobody can rely on.
#[derive(Default)]
pub struct Hash {
    /// Whether the order of the keys is kept, as with `[ordered]`.
    pub ordered: bool,
    entries: RefCell<Entries>,
    /// How often entries were set, added or taken away.
    changes: Cell<u64>,
}

#[derive(Default, Clone)]
struct Entries {
    next: u64,
    by_key: BTreeMap<String, u64>,
    by_order: BTreeMap<u64, (Value, Value)>,
}

/// What makes two keys the same: strings without case, all else by type and text.
fn canonical(key: &Value) -> String {
    if let Value::Str(text) = key {
        return format!("s{}", to_lower(text));
    }
    if let Value::Object(object) = key {
        return format!("o{:p}", Rc::as_ptr(object));
    }
    format!("{:?} {}", key.type_of(), super::format::text(key))
}

impl Drop for Hash {
    fn drop(&mut self) {
        drop_values(self.entries.take().by_order.into_values().flat_map(|(key, value)| [key, value]));
    }
}

impl Hash {
    /// An empty table.
    pub fn new(ordered: bool) -> Self {
        Self { ordered, entries: RefCell::default(), changes: Cell::default() }
    }

    /// A table with these entries.
    pub fn with<N: AsRef<str>>(ordered: bool, entries: impl IntoIterator<Item = (N, Value)>) -> Value {
        let hash = Self::new(ordered);
        for (name, value) in entries {
            hash.set(Value::str(name), value);
        }
        Value::Hash(Rc::new(hash))
    }

    /// The value under a key.
    pub fn get(&self, key: &Value) -> Option<Value> {
        let entries = self.entries.borrow();
        let order = entries.by_key.get(&canonical(key))?;
        entries.by_order.get(order).map(|(_, value)| value.clone())
    }

    /// The value under a name.
    pub fn get_str(&self, name: &str) -> Option<Value> {
        self.get(&Value::str(name))
    }

    /// Sets or adds an entry.
    pub fn set(&self, key: Value, value: Value) {
        self.changes.update(|count| count.wrapping_add(1));
        let mut entries = self.entries.borrow_mut();
        let next = entries.next;
        let order = *entries.by_key.entry(canonical(&key)).or_insert(next);
        if let Some(old) = entries.by_order.get_mut(&order) {
            old.1 = value;
        } else {
            entries.by_order.insert(order, (key, value));
            entries.next += 1;
        }
    }

    /// Takes an entry away.
    pub fn remove(&self, key: &Value) {
        let mut entries = self.entries.borrow_mut();
        self.changes.update(|count| count.wrapping_add(1));
        if let Some(order) = entries.by_key.remove(&canonical(key)) {
            entries.by_order.remove(&order);
        }
    }

    /// Takes all entries away.
    pub fn clear(&self) {
        self.changes.update(|count| count.wrapping_add(1));
        *self.entries.borrow_mut() = Entries::default();
    }

    /// A number that is another one after each change.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    /// The entry at a place, counted from 0.
    pub fn at(&self, place: usize) -> Option<(Value, Value)> {
        self.entries.borrow().by_order.values().nth(place).cloned()
    }

    /// All entries in order.
    pub fn entries(&self) -> Vec<(Value, Value)> {
        self.entries.borrow().by_order.values().cloned().collect()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.borrow().by_order.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A new table with the same entries.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { ordered: self.ordered, entries: self.entries.clone(), changes: Cell::default() }
    }
}
