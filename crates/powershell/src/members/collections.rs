//! Properties and methods of arrays, lists and hashtables.

use std::rc::Rc;

use super::{Args, Called, Failure};
use crate::ast::Case;
use crate::compare::{equal, sort_order};
use crate::error::{Category, ErrorRecord};
use crate::object::{Hash, Object};
use crate::types::{self, Ty};
use crate::value::{Array, ArrayKind, Value};

/// A property of an array or list.
pub fn array_property(array: &Array, name: &str) -> Option<Value> {
    let length = || Value::count(array.items.borrow().len());
    Some(match name {
        "count" => length(),
        "length" | "longlength" if array.kind == ArrayKind::Fixed => length(),
        "rank" if array.kind == ArrayKind::Fixed => Value::Int(1),
        "capacity" if array.kind != ArrayKind::Fixed => length(),
        "isfixedsize" => Value::Bool(array.kind == ArrayKind::Fixed),
        "isreadonly" | "issynchronized" => Value::Bool(false),
        _ => return None,
    })
}

/// A property of a hashtable that is none of its keys.
pub fn hash_property(hash: &Hash, name: &str) -> Option<Value> {
    Some(match name {
        "count" => Value::count(hash.len()),
        "keys" => Value::list(ArrayKind::List, hash.entries().into_iter().map(|(key, _)| key).collect()),
        "values" => Value::list(ArrayKind::List, hash.entries().into_iter().map(|(_, value)| value).collect()),
        "isreadonly" | "isfixedsize" | "issynchronized" => Value::Bool(false),
        _ => return None,
    })
}

fn out_of_range() -> Failure {
    let text = "Index was out of range. Must be non-negative and less than the size of the collection.";
    Failure::Threw(&types::ARGUMENT_RANGE, text.to_owned())
}

/// Arrays neither grow nor shrink.
fn changeable(name: &str) -> Result<(), Failure> {
    match name {
        "sort" | "reverse" | "addrange" | "removeall" => Err(Failure::NoMethod),
        "add" | "remove" | "removeat" | "insert" | "clear" => {
            Err(Failure::Threw(&types::NOT_SUPPORTED, "Collection was of a fixed size.".to_owned()))
        }
        _ => Ok(()),
    }
}

/// Calls a method of an array or list; names are in small letters.
pub fn array_method(array: &Array, name: &str, args: &Args<'_>) -> Called {
    if array.kind == ArrayKind::Fixed {
        changeable(name)?;
    }
    let find = |value: &Value| {
        array.items.borrow().iter().position(|item| item.type_of() == value.type_of() && equal(item, value, Case::Sensitive))
    };
    let place = |limit: usize| usize::try_from(args.int(0)?).ok().filter(|at| *at < limit).ok_or_else(out_of_range);
    let length = array.items.borrow().len();
    Ok(match (name, args.len()) {
        ("contains", 1) => Value::Bool(find(&args.value(0)).is_some()),
        ("indexof", 1) => find(&args.value(0)).map_or(Value::Int(-1), Value::count),
        ("getvalue" | "get", 1) => array.items.borrow()[place(length)?].clone(),
        ("setvalue", 2) => {
            let at = usize::try_from(args.int(1)?).ok().filter(|at| *at < length).ok_or_else(out_of_range)?;
            array.items.borrow_mut()[at] = args.value(0);
            Value::Null
        }
        ("getlength" | "getlonglength", 1) => Value::count(length),
        ("getupperbound", 1) => Value::Int(i32::try_from(length).unwrap_or(i32::MAX) - 1),
        ("getlowerbound", 1) => Value::Int(0),
        ("getenumerator", 0) => Value::Sequence(Rc::new(array.items.borrow().clone())),
        ("toarray", 0) => Value::array(array.items.borrow().clone()),
        ("clone", 0) => Value::Array(Rc::new(Array {
            element: array.element,
            kind: array.kind,
            items: std::cell::RefCell::new(array.items.borrow().clone()),
        })),
        ("add", 1) => {
            array.items.borrow_mut().push(args.value(0));
            if array.kind == ArrayKind::ArrayList { Value::count(length) } else { Value::Null }
        }
        ("addrange", 1) => {
            let more = args.rest(0);
            array.items.borrow_mut().extend(more);
            Value::Null
        }
        ("insert", 2) => {
            let at = place(length + 1)?;
            array.items.borrow_mut().insert(at, args.value(1));
            Value::Null
        }
        ("remove", 1) => {
            let at = find(&args.value(0));
            if let Some(at) = at {
                array.items.borrow_mut().remove(at);
            }
            if array.kind == ArrayKind::List { Value::Bool(at.is_some()) } else { Value::Null }
        }
        ("removeat", 1) => {
            let at = place(length)?;
            array.items.borrow_mut().remove(at);
            Value::Null
        }
        ("clear", 0) => {
            array.items.borrow_mut().clear();
            Value::Null
        }
        ("reverse", 0) => {
            array.items.borrow_mut().reverse();
            Value::Null
        }
        ("sort", 0) => {
            array.items.borrow_mut().sort_by(|a, b| sort_order(a, b, Case::Sensitive));
            Value::Null
        }
        _ => return Err(Failure::NoMethod),
    })
}

/// An entry of a table as `GetEnumerator()` gives it.
pub fn entry(key: Value, value: Value) -> Value {
    let name = key.clone();
    Object::with(Ty::Other("System.Collections.DictionaryEntry"), [("Name", name), ("Key", key), ("Value", value)])
}

/// Calls a method of a hashtable; names are in small letters.
pub fn hash_method(hash: &Hash, name: &str, args: &Args<'_>) -> Called {
    Ok(match (name, args.len()) {
        ("add", 2) => {
            let key = args.value(0);
            if key.is_null() {
                return Err(Failure::Threw(&types::ARGUMENT_NULL, "Key cannot be null.".to_owned()));
            }
            if hash.get(&key).is_some() {
                let shown = crate::format::text(&key);
                let why = format!("Item has already been added. Key in dictionary: '{shown}'  Key being added: '{shown}'");
                return Err(Failure::Threw(&types::ARGUMENT, why));
            }
            hash.set(key, args.value(1));
            Value::Null
        }
        ("remove", 1) => {
            hash.remove(&args.value(0));
            Value::Null
        }
        ("removeat", 1) => {
            let at = usize::try_from(args.int(0)?).map_err(|_| out_of_range())?;
            let (key, _) = hash.at(at).ok_or_else(out_of_range)?;
            hash.remove(&key);
            Value::Null
        }
        ("clear", 0) => {
            hash.clear();
            Value::Null
        }
        ("contains" | "containskey", 1) => Value::Bool(hash.get(&args.value(0)).is_some()),
        ("containsvalue", 1) => {
            let wanted = args.value(0);
            Value::Bool(hash.entries().iter().any(|(_, value)| equal(value, &wanted, Case::Sensitive)))
        }
        ("getenumerator", 0) => Value::Sequence(Rc::new(hash.entries().into_iter().map(|(key, value)| entry(key, value)).collect())),
        ("clone", 0) => Value::Hash(Rc::new(hash.copy())),
        ("item" | "get_item", 1) => hash.get(&args.value(0)).unwrap_or_default(),
        ("insert", 3) if hash.ordered => {
            let mut entries = hash.entries();
            let at = usize::try_from(args.int(0)?).ok().filter(|at| *at <= entries.len()).ok_or_else(out_of_range)?;
            entries.insert(at, (args.value(1), args.value(2)));
            hash.clear();
            for (key, value) in entries {
                hash.set(key, value);
            }
            Value::Null
        }
        ("add" | "remove" | "containskey" | "clear", _) => return Err(Failure::NoOverload),
        _ => return Err(Failure::NoMethod),
    })
}

/// `array[index]` and `table[key]` for a single index; null where there is nothing.
pub fn index(on: &Value, at: &Value) -> Result<Value, ErrorRecord> {
    let null_index =
        || ErrorRecord::runtime("NullArrayIndex", Category::InvalidOperation, "Index operation failed; the array index evaluated to null.");
    match on {
        Value::Null => Err(ErrorRecord::runtime("NullArray", Category::InvalidOperation, "Cannot index into a null array.")),
        Value::Hash(_) if at.is_null() => Err(null_index()),
        Value::Hash(hash) => Ok(match (hash.get(at), at.whole()) {
            (Some(found), _) => found,
            (None, Some((_, n))) if hash.ordered => {
                usize::try_from(n).ok().and_then(|n| hash.at(n)).map_or(Value::Null, |(_, value)| value)
            }
            _ => Value::Null,
        }),
        _ if at.is_null() => Err(null_index()),
        Value::Array(array) if at.as_str().is_some() && named(array, at).is_some() => Ok(named(array, at).unwrap_or_default()),
        Value::Array(array) => {
            place(at, array.items.borrow().len()).map(|at| at.map_or(Value::Null, |at| array.items.borrow()[at].clone()))
        }
        Value::Sequence(items) => place(at, items.len()).map(|at| at.map_or(Value::Null, |at| items[at].clone())),
        Value::Str(text) => {
            let at = place(at, text.chars().count())?;
            Ok(at.and_then(|at| text.chars().nth(at)).map_or(Value::Null, Value::Char))
        }
        Value::Object(object) if object.ty == Ty::CustomObject => {
            Ok(if at.whole().is_some_and(|(_, n)| n == 0 || n == -1) { on.clone() } else { Value::Null })
        }
        other => place(at, 1).map(|at| if at.is_some() { other.clone() } else { Value::Null }),
    }
}

/// The property of that name where the array is the list of an object's properties.
fn named(array: &Array, name: &Value) -> Option<Value> {
    let items = array.items.borrow();
    let is_it = |item: &&Value| match item {
        Value::Object(object) => object.ty != Ty::CustomObject && object.get("Name").is_some_and(|own| equal(&own, name, Case::Ignored)),
        _ => false,
    };
    items.iter().find(is_it).cloned()
}

/// A place counted from the start or, below zero, from the end.
pub fn place(at: &Value, length: usize) -> Result<Option<usize>, ErrorRecord> {
    let index = crate::convert::convert(at, types::TypeRef::one(Ty::Int32)).map_err(crate::convert::Unfit::record)?;
    let n = index.whole().map_or(0, |(_, n)| n);
    let length = i128::try_from(length).unwrap_or(0);
    let at = if n < 0 { n + length } else { n };
    Ok(usize::try_from(at).ok().filter(|_| at < length))
}
