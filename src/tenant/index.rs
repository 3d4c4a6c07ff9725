//! An ordered map from 128-bit keys to numbers whose clones share everything that did not change since.
//!
//! A B-tree of `Rc` nodes, not generic: other kinds of keys are packed into the bits, the most significant part first.
//! Removing never merges nodes, it only drops empty ones: the keys are queues and lists that move on. Nothing here knows what is stored.

use std::rc::Rc;

const WIDTH: usize = 32;

#[derive(Clone, Debug)]
enum IndexNode {
    Leaf(Vec<(u128, u32)>),
    /// Each child with a lower bound of its keys; the first child also takes all smaller keys.
    Branch(Vec<(u128, Rc<IndexNode>)>),
}

/// A persistent ordered map.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    root: Rc<IndexNode>,
}

impl Default for Index {
    fn default() -> Self {
        Self { root: Rc::new(IndexNode::Leaf(Vec::new())) }
    }
}

impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.root, &other.root) || self.range(0, u128::MAX).eq(other.range(0, u128::MAX))
    }
}

impl Index {
    /// The value of a key.
    pub fn get(&self, key: u128) -> Option<u32> {
        self.from(key).filter(|found| found.0 == key).map(|found| found.1)
    }

    /// Whether the map has the key.
    pub fn contains(&self, key: u128) -> bool {
        self.get(key).is_some()
    }

    /// The first entry whose key is at least `key`.
    pub fn from(&self, key: u128) -> Option<(u128, u32)> {
        from(&self.root, key)
    }

    /// The entries with keys from `first` to `last`, both included, in order.
    pub fn range(&self, first: u128, last: u128) -> impl Iterator<Item = (u128, u32)> {
        let mut next = Some(first);
        std::iter::from_fn(move || {
            let found = self.from(next?).filter(|found| found.0 <= last);
            next = found.and_then(|found| found.0.checked_add(1));
            found
        })
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: u128, value: u32) {
        if let Some((first, right)) = insert(&mut self.root, key, value) {
            self.root = Rc::new(IndexNode::Branch(vec![(0, Rc::clone(&self.root)), (first, Rc::new(right))]));
        }
    }

    /// Removes a key with its value.
    pub fn remove(&mut self, key: u128) {
        remove(&mut self.root, key);
        while let IndexNode::Branch(children) = self.root.as_ref() {
            match children.as_slice() {
                [] => self.root = Rc::new(IndexNode::Leaf(Vec::new())),
                [(_, only)] => self.root = Rc::clone(only),
                [_, _, ..] => break,
            }
        }
    }
}

/// The index of the child whose range holds a key.
fn child_of<T>(children: &[(u128, T)], key: u128) -> usize {
    children.partition_point(|child| child.0 <= key).saturating_sub(1)
}

fn from(node: &IndexNode, key: u128) -> Option<(u128, u32)> {
    match node {
        IndexNode::Leaf(entries) => entries.get(entries.partition_point(|entry| entry.0 < key)).copied(),
        IndexNode::Branch(children) => {
            let index = child_of(children, key);
            children[index..].iter().find_map(|child| from(&child.1, key))
        }
    }
}

/// Inserts, and returns the right half with its first key where the node had to be split.
fn insert(node: &mut Rc<IndexNode>, key: u128, value: u32) -> Option<(u128, IndexNode)> {
    match Rc::make_mut(node) {
        IndexNode::Leaf(entries) => {
            match entries.binary_search_by_key(&key, |entry| entry.0) {
                Ok(index) => entries[index].1 = value,
                Err(index) => entries.insert(index, (key, value)),
            }
            split(entries).map(|(first, right)| (first, IndexNode::Leaf(right)))
        }
        IndexNode::Branch(children) => {
            let index = child_of(children, key);
            if let Some((first, right)) = insert(&mut children[index].1, key, value) {
                children.insert(index + 1, (first, Rc::new(right)));
            }
            split(children).map(|(first, right)| (first, IndexNode::Branch(right)))
        }
    }
}

/// Splits entries that are too many for a node in the middle; returns the right half with its first key.
fn split<T>(entries: &mut Vec<(u128, T)>) -> Option<(u128, Vec<(u128, T)>)> {
    (entries.len() > WIDTH).then(|| {
        let right = entries.split_off(WIDTH / 2);
        (right[0].0, right)
    })
}

/// Removes a key and drops the children that became empty.
fn remove(node: &mut Rc<IndexNode>, key: u128) {
    match Rc::make_mut(node) {
        IndexNode::Leaf(entries) => {
            if let Ok(index) = entries.binary_search_by_key(&key, |entry| entry.0) {
                entries.remove(index);
            }
        }
        IndexNode::Branch(children) => {
            let index = child_of(children, key);
            remove(&mut children[index].1, key);
            let empty = match children[index].1.as_ref() {
                IndexNode::Leaf(entries) => entries.is_empty(),
                IndexNode::Branch(inner) => inner.is_empty(),
            };
            if empty {
                children.remove(index);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn it_answers_as_an_ordered_map_does() {
        let (mut index, mut map, mut seed) = (Index::default(), BTreeMap::new(), 7_u64);
        for round in 0..20_000_u32 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let key = u128::from((seed >> 33) % 3_000);
            if seed % 5 < 2 || round > 15_000 {
                index.remove(key);
                map.remove(&key);
            } else {
                index.insert(key, round);
                map.insert(key, round);
            }
            assert_eq!(index.get(key), map.get(&key).copied());
            assert_eq!(index.from(key), map.range(key..).next().map(|(key, value)| (*key, *value)));
        }
        assert!(index.range(100, 2_000).eq(map.range(100..=2_000).map(|(key, value)| (*key, *value))));
    }

    #[test]
    fn a_clone_keeps_what_it_had() {
        let mut index = Index::default();
        (0..500).for_each(|key| index.insert(key, 1));
        let before = index.clone();
        (0..500).for_each(|key| index.remove(key));
        assert_eq!((index.from(0), before.range(0, u128::MAX).count()), (None, 500));
    }
}
