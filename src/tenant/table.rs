//! A table with places 0, 1, 2 … whose clones share everything that did not change since.
//!
//! A tree of `Rc` nodes, 32 wide: reading, changing and adding cost one node per level (four levels hold a million), a clone costs one
//! pointer. A node is copied only when it is changed while a clone still holds it. Nothing here knows what is stored.

use std::fmt;
use std::rc::Rc;

const BITS: u32 = 5;
const WIDTH: usize = 1 << BITS;

enum Node<T> {
    Leaf(Vec<Rc<T>>),
    Branch(Vec<Rc<Node<T>>>),
}

impl<T> Clone for Node<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Leaf(items) => Self::Leaf(items.clone()),
            Self::Branch(children) => Self::Branch(children.clone()),
        }
    }
}

/// A persistent vector.
pub struct Table<T> {
    root: Rc<Node<T>>,
    len: usize,
    /// How many levels of branches stand above the leaves.
    height: u32,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { root: Rc::new(Node::Leaf(Vec::new())), len: 0, height: 0 }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { root: Rc::clone(&self.root), len: self.len, height: self.height }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len == other.len && (Rc::ptr_eq(&self.root, &other.root) || self.iter().eq(other.iter()))
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T> Table<T> {
    /// How many items.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The item at a place.
    pub fn get(&self, place: usize) -> Option<&T> {
        self.shared(place).map(Rc::as_ref)
    }

    /// The item at a place, to be kept.
    pub fn shared(&self, place: usize) -> Option<&Rc<T>> {
        if place >= self.len {
            return None;
        }
        let mut node = &self.root;
        let mut shift = self.height * BITS;
        loop {
            match node.as_ref() {
                Node::Leaf(items) => return items.get(place % WIDTH),
                Node::Branch(children) => node = children.get((place >> shift) % WIDTH)?,
            }
            shift -= BITS;
        }
    }

    /// The items in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        (0..self.len).map(|place| match self.get(place) {
            Some(item) => item,
            None => unreachable!("every place below the length is filled"),
        })
    }

    /// How many items at the beginning are such; after them none may be.
    pub fn partition_point(&self, is_such: impl Fn(&T) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = low.midpoint(high);
            if self.get(middle).is_some_and(&is_such) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The items that an older clone did not have or had otherwise, in order. What the two share is not looked at.
    pub fn changed_since<'a>(&'a self, older: &'a Self) -> Vec<&'a T> {
        let mut changed = Vec::new();
        self.note_changes(&self.root, self.height, 0, older, Some((&older.root, older.height)), &mut changed);
        changed
    }

    /// Notes what is changed below a node whose first item has the place `first`; `old` is the older clone's node there and its height.
    fn note_changes<'a>(
        &'a self,
        node: &'a Rc<Node<T>>,
        height: u32,
        first: usize,
        older: &'a Self,
        old: Option<(&'a Rc<Node<T>>, u32)>,
        changed: &mut Vec<&'a T>,
    ) {
        let span = WIDTH << (height * BITS);
        let is_filled_in_both = older.len >= self.len.min(first + span);
        if first >= self.len || is_filled_in_both && old.is_some_and(|(old, _)| Rc::ptr_eq(old, node)) {
            return;
        }
        match node.as_ref() {
            Node::Leaf(items) => {
                let own = items.iter().enumerate().take(self.len - first);
                let is_shared = |place, item| older.shared(place).is_some_and(|old| Rc::ptr_eq(old, item));
                changed.extend(own.filter(|(place, item)| !is_shared(first + place, item)).map(|(_, item)| item.as_ref()));
            }
            Node::Branch(children) => {
                let span = span / WIDTH;
                for (place, child) in children.iter().enumerate() {
                    let old = old.and_then(|(old, old_height)| match old.as_ref() {
                        Node::Branch(olds) if old_height == height => olds.get(place).map(|old| (old, height - 1)),
                        // A table that has grown since: the whole of the old one is the beginning of this.
                        Node::Leaf(_) | Node::Branch(_) => Some((old, old_height)).filter(|_| place == 0),
                    });
                    self.note_changes(child, height - 1, first + place * span, older, old, changed);
                }
            }
        }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        if self.len == WIDTH << (self.height * BITS) {
            self.root = Rc::new(Node::Branch(vec![Rc::clone(&self.root)]));
            self.height += 1;
        }
        put(&mut self.root, self.height * BITS, self.len, Rc::new(item));
        self.len += 1;
    }

    /// Forgets the items from a place on.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }
}

impl<T: Clone> Table<T> {
    /// The item at a place, to be changed.
    pub fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        if place >= self.len {
            return None;
        }
        let mut node = &mut self.root;
        let mut shift = self.height * BITS;
        loop {
            match Rc::make_mut(node) {
                Node::Leaf(items) => return items.get_mut(place % WIDTH).map(Rc::make_mut),
                Node::Branch(children) => node = children.get_mut((place >> shift) % WIDTH)?,
            }
            shift -= BITS;
        }
    }
}

/// Puts an item at a place that is the first free one or, after a truncation, holds what is forgotten.
fn put<T>(node: &mut Rc<Node<T>>, shift: u32, place: usize, item: Rc<T>) {
    match Rc::make_mut(node) {
        Node::Leaf(items) => match items.get_mut(place % WIDTH) {
            Some(slot) => *slot = item,
            None => items.push(item),
        },
        Node::Branch(children) => {
            let index = (place >> shift) % WIDTH;
            let below = shift - BITS;
            if index == children.len() {
                let empty = if below == 0 { Node::Leaf(Vec::new()) } else { Node::Branch(Vec::new()) };
                children.push(Rc::new(empty));
            }
            put(&mut children[index], below, place, item);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_keeps_what_it_had() {
        let mut table = Table::default();
        for number in 0..5_000 {
            table.push(number);
        }
        let before = table.clone();
        *table.get_mut(4_321).unwrap() = 7;
        table.push(5_000);
        assert_eq!((before.len(), before.get(4_321)), (5_000, Some(&4_321)));
        assert_eq!((table.len(), table.get(4_321), table.get(5_000)), (5_001, Some(&7), Some(&5_000)));
        assert_eq!(table.get(5_001), None);
    }

    #[test]
    fn what_changed_since_is_found() {
        let mut table: Table<usize> = Table::default();
        let empty = table.clone();
        (0..1_000).for_each(|number| table.push(number));
        let before = table.clone();
        assert!(before.changed_since(&empty).into_iter().eq(before.iter()) && empty.changed_since(&before).is_empty());
        assert!(table.changed_since(&before).is_empty());
        *table.get_mut(40).unwrap() = 7;
        (1_000..1_100).for_each(|number| table.push(number));
        let changed: Vec<usize> = table.changed_since(&before).into_iter().copied().collect();
        assert!(changed.iter().copied().eq([7].into_iter().chain(1_000..1_100)), "{changed:?}");
        assert_eq!(before.changed_since(&table), [&40]);
        let mut shorter = before.clone();
        shorter.truncate(990);
        assert_eq!(before.changed_since(&shorter).len(), 10);
        assert!(shorter.changed_since(&before).is_empty());
    }

    #[test]
    fn a_truncated_table_grows_again() {
        let mut table: Table<u32> = Table::default();
        (0..3_000).for_each(|number| table.push(number));
        let before = table.clone();
        table.truncate(40);
        (0..100).for_each(|number| table.push(number));
        assert!(table.iter().copied().eq((0..40).chain(0..100)));
        assert!(before.iter().copied().eq(0..3_000));
    }
}
