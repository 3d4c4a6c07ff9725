//! What flows through a pipeline and stands in variables: the values of .NET that scripts of this kind meet.
//! Objects and collections are shared by reference, as there. No conversions and no operators here.

use std::cell::RefCell;
use std::rc::Rc;

use super::decimal::Decimal;
use super::deferred::drop_values;
use super::error::{ErrorRecord, Exception};
use super::object::{Hash, Object};
use super::script_block::ScriptBlock;
use super::types::{EnumType, Ty, TypeRef};

/// A value of the language. Cloning is cheap; clones of collections and objects are the same collection or object.
#[derive(Clone, Default)]
pub enum Value {
    /// The value `$null`.
    #[default]
    Null,
    /// A value of type `[bool]`.
    Bool(bool),
    /// A value of type `[int]`.
    Int(i32),
    /// A value of type `[long]`.
    Long(i64),
    /// A whole number of another width; the type is one of those with [`Ty::bounds`].
    Whole(Ty, i128),
    /// A value of type `[double]`.
    Double(f64),
    /// A value of type `[single]`.
    Single(f32),
    /// A value of type `[decimal]`.
    Decimal(Decimal),
    /// A value of type `[char]`.
    Char(char),
    /// A value of type `[string]`.
    Str(Rc<str>),
    /// An array, `ArrayList` or `List`.
    Array(Rc<Array>),
    /// A hashtable, ordered or not.
    Hash(Rc<Hash>),
    /// A custom object or an object of the host, with its properties.
    Object(Rc<Object>),
    /// `{ … }`
    Block(Rc<ScriptBlock>),
    /// A value of type `[type]`.
    Type(TypeRef),
    /// A word of an enumeration.
    Enum(&'static EnumType, i64),
    /// A value of type `[switch]`.
    Switch(bool),
    /// `[timespan]` in ticks of 100 ns.
    TimeSpan(i64),
    /// `[datetime]` in ticks of 100 ns since the year 1.
    DateTime(i64),
    /// `[version]`; missing parts are -1.
    Version([i32; 4]),
    /// An error record, as in `$Error` and in `catch`.
    Error(Rc<ErrorRecord>),
    /// An exception, as in `$_.Exception`.
    Exception(Rc<Exception>),
    /// A reference to a variable, as in `[ref]$variable`.
    Ref(Rc<Reference>),
    /// `[regex]'…'`: the pattern.
    Regex(Rc<str>),
    /// What `GetEnumerator()` gives: a sequence that unrolls into a pipeline but is no array.
    Sequence(Rc<Vec<Value>>),
}

/// The cell that `[ref]` makes.
pub struct Reference(pub RefCell<Value>);

impl Drop for Reference {
    fn drop(&mut self) {
        drop_values([self.0.take()]);
    }
}

/// An array or list.
pub struct Array {
    /// `Ty::Object` for `Object[]`; the element type otherwise.
    pub element: Ty,
    /// Array, `ArrayList` or generic list.
    pub kind: ArrayKind,
    /// The elements in their order.
    pub items: RefCell<Vec<Value>>,
}

impl Drop for Array {
    fn drop(&mut self) {
        drop_values(self.items.take());
    }
}

/// An empty `ArrayList`.
impl Default for Array {
    fn default() -> Self {
        Self { element: Ty::Object, kind: ArrayKind::ArrayList, items: RefCell::default() }
    }
}

/// What kind of list an [`Array`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrayKind {
    /// `T[]`: its length is fixed.
    Fixed,
    /// The list of class `System.Collections.ArrayList`.
    ArrayList,
    /// The list of class `System.Collections.Generic.List`.
    List,
    /// A list that a tenant's object holds; an empty one is shown as nothing.
    Modifier,
    /// The properties of an object, as `PSObject.Properties` lists them.
    Properties,
}

impl Value {
    /// Makes a string of a text.
    pub fn str(text: impl AsRef<str>) -> Self {
        Value::Str(Rc::from(text.as_ref()))
    }

    /// Makes an `Object[]` of values.
    pub fn array(items: Vec<Value>) -> Self {
        Self::array_of(Ty::Object, items)
    }

    /// A `T[]`; the items must be of that type already.
    pub fn array_of(element: Ty, items: Vec<Value>) -> Self {
        Value::Array(Rc::new(Array { element, kind: ArrayKind::Fixed, items: RefCell::new(items) }))
    }

    /// A list that can grow.
    pub fn list(kind: ArrayKind, items: Vec<Value>) -> Self {
        Value::Array(Rc::new(Array { element: Ty::Object, kind, items: RefCell::new(items) }))
    }

    /// Makes a `string[]` of texts.
    pub fn strings<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> Self {
        Self::array_of(Ty::String, items.into_iter().map(Value::str).collect())
    }

    /// A count: `[int]` where it fits, `[long]` beyond.
    pub fn count(n: usize) -> Self {
        i32::try_from(n).map_or(Value::Long(i64::try_from(n).unwrap_or(i64::MAX)), Value::Int)
    }

    /// What a pipeline that gave these values is worth: nothing is null, one is itself, more are an array.
    pub fn collected(mut items: Vec<Value>) -> Self {
        match items.len() {
            0 => Value::nothing(),
            1 => items.remove(0),
            _ => Value::array(items),
        }
    }

    /// What a command that gave nothing is worth: null, but without even one element in a pipeline.
    pub fn nothing() -> Self {
        Value::Sequence(Rc::default())
    }

    /// Whether this is `$null`.
    pub fn is_null(&self) -> bool {
        match self {
            Value::Null => true,
            Value::Sequence(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The value, or plain null for what a command did not give.
    #[must_use]
    pub fn or_null(self) -> Self {
        if self.is_null() { Value::Null } else { self }
    }

    /// The text of a string value; `None` for all else (no conversion).
    pub fn as_str(&self) -> Option<&str> {
        if let Value::Str(text) = self { Some(text) } else { None }
    }

    /// The elements where this is something that a pipeline unrolls: an array, a list, an enumerator.
    pub fn elements(&self) -> Option<Vec<Value>> {
        if let Value::Array(array) = self {
            return Some(array.items.borrow().clone());
        }
        if let Value::Sequence(items) = self { Some(items.to_vec()) } else { None }
    }

    /// The elements, or the value alone; null is no element at all.
    pub fn unrolled(&self) -> Vec<Value> {
        if self.is_null() { Vec::new() } else { self.elements().unwrap_or_else(|| vec![self.clone()]) }
    }

    /// The type that `GetType()` gives; for null that of any object.
    pub fn type_of(&self) -> TypeRef {
        if let Value::Array(array) = self {
            return match array.kind {
                ArrayKind::Fixed => TypeRef::array(array.element),
                ArrayKind::ArrayList => TypeRef::one(Ty::ArrayList),
                ArrayKind::List => TypeRef::one(Ty::List),
                ArrayKind::Properties => TypeRef::one(Ty::Other(
                    "System.Management.Automation.PSMemberInfoIntegratingCollection`1[[System.Management.Automation.PSPropertyInfo]]",
                )),
                ArrayKind::Modifier => TypeRef::one(Ty::Other("Microsoft.Rtc.Management.PSListModifier")),
            };
        }
        TypeRef::one(self.plain_type())
    }

    fn plain_type(&self) -> Ty {
        match self {
            Value::Null => Ty::Object,
            Value::Bool(_) => Ty::Bool,
            Value::Int(_) => Ty::Int32,
            Value::Long(_) => Ty::Int64,
            Value::Whole(ty, _) => *ty,
            Value::Double(_) => Ty::Double,
            Value::Single(_) => Ty::Single,
            Value::Decimal(_) => Ty::Decimal,
            Value::Char(_) => Ty::Char,
            Value::Str(_) => Ty::String,
            Value::Array(_) => Ty::Array,
            Value::Sequence(_) => Ty::Enumerable,
            Value::Hash(hash) => {
                if hash.ordered {
                    Ty::Ordered
                } else {
                    Ty::Hashtable
                }
            }
            Value::Object(object) => object.ty,
            Value::Block(_) => Ty::ScriptBlock,
            Value::Type(_) => Ty::Type,
            Value::Enum(of, _) => Ty::Enum(of),
            Value::Switch(_) => Ty::Switch,
            Value::TimeSpan(_) => Ty::TimeSpan,
            Value::DateTime(_) => Ty::DateTime,
            Value::Version(_) => Ty::Version,
            Value::Error(_) => Ty::ErrorRecord,
            Value::Exception(exception) => Ty::Exception(exception.class),
            Value::Ref(_) => Ty::Ref,
            Value::Regex(_) => Ty::Regex,
        }
    }

    /// A whole number with its type, `None` for all that is not one (no conversion; characters are not numbers here).
    pub fn whole(&self) -> Option<(Ty, i128)> {
        match self {
            Value::Int(n) => Some((Ty::Int32, i128::from(*n))),
            Value::Long(n) => Some((Ty::Int64, i128::from(*n))),
            Value::Whole(ty, n) => Some((*ty, *n)),
            _ => None,
        }
    }

    /// A whole number of a type; the number must lie within its bounds.
    pub fn from_whole(ty: Ty, n: i128) -> Self {
        if ty == Ty::Int32 {
            i32::try_from(n).map_or(Value::Null, Value::Int)
        } else if ty == Ty::Int64 {
            i64::try_from(n).map_or(Value::Null, Value::Long)
        } else {
            Value::Whole(ty, n)
        }
    }

    /// The rule of `if`: what counts as true.
    pub fn truth(&self) -> bool {
        match self {
            Value::Null => false,
            Value::Bool(b) | Value::Switch(b) => *b,
            Value::Int(n) => *n != 0,
            Value::Long(n) | Value::Enum(_, n) => *n != 0,
            Value::Whole(_, n) => *n != 0,
            Value::Double(n) => *n != 0.0,
            Value::Single(n) => *n != 0.0,
            Value::Decimal(n) => !n.is_zero(),
            Value::Char(c) => *c != '\0',
            Value::Str(text) => !text.is_empty(),
            Value::Array(array) => {
                let items = array.items.borrow();
                match items.as_slice() {
                    [] => false,
                    [one] => one.elements().map_or_else(|| one.truth(), |inner| !inner.is_empty()),
                    _ => true,
                }
            }
            Value::Hash(_)
            | Value::Object(_)
            | Value::Block(_)
            | Value::Type(_)
            | Value::TimeSpan(_)
            | Value::DateTime(_)
            | Value::Version(_)
            | Value::Error(_)
            | Value::Exception(_)
            | Value::Ref(_)
            | Value::Regex(_) => true,
            Value::Sequence(items) => !items.is_empty(),
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Value::Int(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::str(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::Str(Rc::from(value))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}
