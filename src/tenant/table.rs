//! A persistent vector: clones share everything that has not changed since.
//!
//! A tree of `Rc` nodes, 32 wide: reading, changing and adding cost one node per level (four levels hold a million), a clone costs one
//! pointer. A node is copied only when it is changed while a clone still holds it. Nothing here knows what is stored.

use std::fmt;
use std::rc::Rc;

const BITS: u32 = 5;
const WIDTH: usize = 1 << BITS;

enum TableNode<T> {
    Leaf(Vec<Rc<T>>),
    Branch(Vec<Rc<TableNode<T>>>),
}

impl<T> Clone for TableNode<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Leaf(items) => Self::Leaf(items.clone()),
            Self::Branch(children) => Self::Branch(children.clone()),
        }
    }
}

/// A persistent vector, indexed from 0.
pub struct Table<T> {
    root: Rc<TableNode<T>>,
    len: usize,
    /// The number of branch levels above the leaves.
    height: u32,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { root: Rc::new(TableNode::Leaf(Vec::new())), len: 0, height: 0 }
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
    /// The number of items.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The item at an index.
    pub fn get(&self, index: usize) -> Option<&T> {
        self.shared(index).map(Rc::as_ref)
    }

    /// The shared pointer to the item at an index.
    pub fn shared(&self, index: usize) -> Option<&Rc<T>> {
        if index >= self.len {
            return None;
        }
        let mut node = &self.root;
        let mut shift = self.height * BITS;
        loop {
            match node.as_ref() {
                TableNode::Leaf(items) => return items.get(index % WIDTH),
                TableNode::Branch(children) => node = children.get((index >> shift) % WIDTH)?,
            }
            shift -= BITS;
        }
    }

    /// The items in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        (0..self.len).map(|index| match self.get(index) {
            Some(item) => item,
            None => unreachable!("every index below the length is filled"),
        })
    }

    /// Number of leading items for which the predicate holds (the items must be partitioned, as for `slice::partition_point`).
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

    /// The items that an older clone did not have or had with another value, in order. Nodes that the two share are skipped.
    pub fn changed_since<'a>(&'a self, older: &'a Self) -> Vec<&'a T> {
        let mut changed = Vec::new();
        self.note_changes(&self.root, self.height, 0, older, Some((&older.root, older.height)), &mut changed);
        changed
    }

    /// Collects what changed below a node whose first item has the index `first`; `old` is the older clone's node there and its height.
    fn note_changes<'a>(
        &'a self,
        node: &'a Rc<TableNode<T>>,
        height: u32,
        first: usize,
        older: &'a Self,
        old: Option<(&'a Rc<TableNode<T>>, u32)>,
        changed: &mut Vec<&'a T>,
    ) {
        let span = WIDTH << (height * BITS);
        let is_filled_in_both = older.len >= self.len.min(first + span);
        if first >= self.len || is_filled_in_both && old.is_some_and(|(old, _)| Rc::ptr_eq(old, node)) {
            return;
        }
        match node.as_ref() {
            TableNode::Leaf(items) => {
                let own = items.iter().enumerate().take(self.len - first);
                let is_shared = |index, item| older.shared(index).is_some_and(|old| Rc::ptr_eq(old, item));
                changed.extend(own.filter(|(index, item)| !is_shared(first + index, item)).map(|(_, item)| item.as_ref()));
            }
            TableNode::Branch(children) => {
                let span = span / WIDTH;
                for (index, child) in children.iter().enumerate() {
                    let old = old.and_then(|(old, old_height)| match old.as_ref() {
                        TableNode::Branch(olds) if old_height == height => olds.get(index).map(|old| (old, height - 1)),
                        // A table that has grown since: the whole of the old one is the beginning of this.
                        TableNode::Leaf(_) | TableNode::Branch(_) => Some((old, old_height)).filter(|_| index == 0),
                    });
                    self.note_changes(child, height - 1, first + index * span, older, old, changed);
                }
            }
        }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        if self.len == WIDTH << (self.height * BITS) {
            self.root = Rc::new(TableNode::Branch(vec![Rc::clone(&self.root)]));
            self.height += 1;
        }
        put(&mut self.root, self.height * BITS, self.len, Rc::new(item));
        self.len += 1;
    }

    /// Drops the items from index `len` on.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }
}

impl<T: Clone> Table<T> {
    /// Mutable access to the item at an index; copies what a clone still shares.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index >= self.len {
            return None;
        }
        let mut node = &mut self.root;
        let mut shift = self.height * BITS;
        loop {
            match Rc::make_mut(node) {
                TableNode::Leaf(items) => return items.get_mut(index % WIDTH).map(Rc::make_mut),
                TableNode::Branch(children) => node = children.get_mut((index >> shift) % WIDTH)?,
            }
            shift -= BITS;
        }
    }
}

/// Puts an item at an index: the first free one or, after a truncation, one that still holds a dropped item.
fn put<T>(node: &mut Rc<TableNode<T>>, shift: u32, index: usize, item: Rc<T>) {
    match Rc::make_mut(node) {
        TableNode::Leaf(items) => match items.get_mut(index % WIDTH) {
            Some(slot) => *slot = item,
            None => items.push(item),
        },
        TableNode::Branch(children) => {
            let child = (index >> shift) % WIDTH;
            let below = shift - BITS;
            if child == children.len() {
                let empty = if below == 0 { TableNode::Leaf(Vec::new()) } else { TableNode::Branch(Vec::new()) };
                children.push(Rc::new(empty));
            }
            put(&mut children[child], below, index, item);
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
