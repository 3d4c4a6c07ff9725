//! The .NET types that scripts can name: their names, accelerators and kinship.
//! No values and no conversions; those are in `value` and `convert`.

mod shown;

/// An enumeration whose words scripts may use as values.
#[derive(Debug)]
pub struct EnumType {
    /// Short name as `GetType().Name` gives it.
    pub name: &'static str,
    /// Name with its namespace.
    pub full: &'static str,
    /// Words and their numbers, in the order in which error texts list them.
    pub values: &'static [(&'static str, i64)],
}

/// An exception class, with the class it derives from.
#[derive(Debug)]
pub struct ExceptionType {
    /// Name with its namespace.
    pub full: &'static str,
    /// The base class; `None` for `System.Exception`.
    pub base: Option<&'static ExceptionType>,
}

impl ExceptionType {
    /// Name without namespace.
    pub fn name(&self) -> &'static str {
        last_part(self.full)
    }

    /// Whether this class is `other` or derives from it.
    pub fn is(&self, other: &ExceptionType) -> bool {
        self.full == other.full || self.base.is_some_and(|base| base.is(other))
    }
}

/// A type without its shape (array, nullable).
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each is called after the type of .NET that it is")]
pub enum Ty {
    Object,
    Bool,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    String,
    Array,
    ArrayList,
    List,
    Hashtable,
    Ordered,
    CustomObject,
    PsObject,
    ScriptBlock,
    Switch,
    TimeSpan,
    DateTime,
    Version,
    Guid,
    Type,
    Regex,
    Xml,
    Ref,
    Void,
    Math,
    Convert,
    Environment,
    Culture,
    ErrorRecord,
    ValueType,
    Enumerable,
    Collection,
    Dictionary,
    StringBuilder,
    Credential,
    SecureString,
    Uri,
    /// One of the exception classes.
    Exception(&'static ExceptionType),
    /// An enumeration of the .NET framework.
    Enum(&'static EnumType),
    /// A type that only the host knows, by its full name.
    Other(&'static str),
}

/// How a type is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The type itself.
    One,
    /// An array of a type, `T[]`.
    Array,
    /// A type that may be null, `Nullable[T]`.
    Nullable,
}

/// A type as a literal, a parameter or a cast names it.
#[derive(Debug, Clone, Copy)]
pub struct TypeRef {
    /// The type, or that of the elements.
    pub ty: Ty,
    /// Plain, array or nullable.
    pub shape: Shape,
}

struct Def {
    ty: Ty,
    full: &'static str,
    accelerators: &'static [&'static str],
}

/// Width in bits of the whole-number types, negative for signed ones.
const WIDTHS: &[(Ty, i32)] = &[
    (Ty::SByte, -8),
    (Ty::Byte, 8),
    (Ty::Int16, -16),
    (Ty::UInt16, 16),
    (Ty::Int32, -32),
    (Ty::UInt32, 32),
    (Ty::Int64, -64),
    (Ty::UInt64, 64),
];

const fn def(ty: Ty, full: &'static str, accelerators: &'static [&'static str]) -> Def {
    Def { ty, full, accelerators }
}

const DEFS: &[Def] = &[
    def(Ty::Object, "System.Object", &["object"]),
    def(Ty::Bool, "System.Boolean", &["bool"]),
    def(Ty::Char, "System.Char", &["char"]),
    def(Ty::SByte, "System.SByte", &["sbyte"]),
    def(Ty::Byte, "System.Byte", &["byte"]),
    def(Ty::Int16, "System.Int16", &["int16", "short"]),
    def(Ty::UInt16, "System.UInt16", &["uint16", "ushort"]),
    def(Ty::Int32, "System.Int32", &["int", "int32"]),
    def(Ty::UInt32, "System.UInt32", &["uint", "uint32"]),
    def(Ty::Int64, "System.Int64", &["long", "int64"]),
    def(Ty::UInt64, "System.UInt64", &["ulong", "uint64"]),
    def(Ty::Single, "System.Single", &["float", "single"]),
    def(Ty::Double, "System.Double", &["double"]),
    def(Ty::Decimal, "System.Decimal", &["decimal"]),
    def(Ty::String, "System.String", &["string"]),
    def(Ty::Array, "System.Array", &["array"]),
    def(Ty::ArrayList, "System.Collections.ArrayList", &[]),
    def(Ty::List, "System.Collections.Generic.List`1", &["System.Collections.Generic.List"]),
    def(Ty::Hashtable, "System.Collections.Hashtable", &["hashtable"]),
    def(Ty::Ordered, "System.Collections.Specialized.OrderedDictionary", &["ordered"]),
    def(Ty::CustomObject, "System.Management.Automation.PSCustomObject", &[]),
    def(Ty::PsObject, "System.Management.Automation.PSObject", &["psobject", "pscustomobject"]),
    def(Ty::ScriptBlock, "System.Management.Automation.ScriptBlock", &["scriptblock"]),
    def(Ty::Switch, "System.Management.Automation.SwitchParameter", &["switch"]),
    def(Ty::TimeSpan, "System.TimeSpan", &["timespan"]),
    def(Ty::DateTime, "System.DateTime", &["datetime"]),
    def(Ty::Version, "System.Version", &["version"]),
    def(Ty::Guid, "System.Guid", &["guid"]),
    def(Ty::Type, "System.RuntimeType", &["type", "System.Type"]),
    def(Ty::Regex, "System.Text.RegularExpressions.Regex", &["regex"]),
    def(Ty::Xml, "System.Xml.XmlDocument", &["xml"]),
    def(Ty::Ref, "System.Management.Automation.PSReference", &["ref"]),
    def(Ty::Void, "System.Void", &["void"]),
    def(Ty::Math, "System.Math", &[]),
    def(Ty::Convert, "System.Convert", &[]),
    def(Ty::Environment, "System.Environment", &[]),
    def(Ty::Culture, "System.Globalization.CultureInfo", &["cultureinfo"]),
    def(Ty::ErrorRecord, "System.Management.Automation.ErrorRecord", &[]),
    def(Ty::ValueType, "System.ValueType", &[]),
    def(Ty::Enumerable, "System.Collections.IEnumerable", &[]),
    def(Ty::Collection, "System.Collections.IList", &["System.Collections.ICollection"]),
    def(Ty::Dictionary, "System.Collections.IDictionary", &[]),
    def(Ty::StringBuilder, "System.Text.StringBuilder", &[]),
    def(Ty::Credential, "System.Management.Automation.PSCredential", &["pscredential"]),
    def(Ty::SecureString, "System.Security.SecureString", &["securestring"]),
    def(Ty::Uri, "System.Uri", &["uri"]),
    def(Ty::Other("System.Net.ServicePointManager"), "System.Net.ServicePointManager", &[]),
    def(Ty::Other("System.Enum"), "System.Enum", &["enum"]),
];

macro_rules! exceptions {
    ($($name:ident = $full:literal : $base:expr;)*) => {
        $(#[doc = $full] pub static $name: ExceptionType = ExceptionType { full: $full, base: $base };)*
        static EXCEPTIONS: &[&ExceptionType] = &[$(&$name),*];
    };
}

exceptions! {
    EXCEPTION = "System.Exception": None;
    SYSTEM = "System.SystemException": Some(&EXCEPTION);
    APPLICATION = "System.ApplicationException": Some(&EXCEPTION);
    ARGUMENT = "System.ArgumentException": Some(&SYSTEM);
    ARGUMENT_NULL = "System.ArgumentNullException": Some(&ARGUMENT);
    ARGUMENT_RANGE = "System.ArgumentOutOfRangeException": Some(&ARGUMENT);
    ARITHMETIC = "System.ArithmeticException": Some(&SYSTEM);
    DIVIDE_BY_ZERO = "System.DivideByZeroException": Some(&ARITHMETIC);
    OVERFLOW = "System.OverflowException": Some(&ARITHMETIC);
    FORMAT = "System.FormatException": Some(&SYSTEM);
    INVALID_CAST = "System.InvalidCastException": Some(&SYSTEM);
    INDEX_RANGE = "System.IndexOutOfRangeException": Some(&SYSTEM);
    NULL_REFERENCE = "System.NullReferenceException": Some(&SYSTEM);
    NOT_SUPPORTED = "System.NotSupportedException": Some(&SYSTEM);
    NOT_IMPLEMENTED = "System.NotImplementedException": Some(&SYSTEM);
    INVALID_OPERATION = "System.InvalidOperationException": Some(&SYSTEM);
    TIMEOUT = "System.TimeoutException": Some(&SYSTEM);
    UNAUTHORIZED = "System.UnauthorizedAccessException": Some(&SYSTEM);
    KEY_NOT_FOUND = "System.Collections.Generic.KeyNotFoundException": Some(&SYSTEM);
    IO = "System.IO.IOException": Some(&SYSTEM);
    FILE_NOT_FOUND = "System.IO.FileNotFoundException": Some(&IO);
    RUNTIME = "System.Management.Automation.RuntimeException": Some(&SYSTEM);
    COMMAND_NOT_FOUND = "System.Management.Automation.CommandNotFoundException": Some(&RUNTIME);
    PARENT_CONTAINS = "System.Management.Automation.ParentContainsErrorRecordException": Some(&SYSTEM);
    PARSE = "System.Management.Automation.ParseException": Some(&RUNTIME);
    BINDING = "System.Management.Automation.ParameterBindingException": Some(&RUNTIME);
    BINDING_VALIDATION = "System.Management.Automation.ParameterBindingValidationException": Some(&BINDING);
    BINDING_TRANSFORMATION = "System.Management.Automation.ParameterBindingArgumentTransformationException": Some(&BINDING);
    METADATA = "System.Management.Automation.MetadataException": Some(&RUNTIME);
    TRANSFORMATION = "System.Management.Automation.ArgumentTransformationMetadataException": Some(&METADATA);
    VALIDATION = "System.Management.Automation.ValidationMetadataException": Some(&METADATA);
    PS_INVALID_CAST = "System.Management.Automation.PSInvalidCastException": Some(&INVALID_CAST);
    PS_ARGUMENT = "System.Management.Automation.PSArgumentException": Some(&ARGUMENT);
    PS_INVALID_OPERATION = "System.Management.Automation.PSInvalidOperationException": Some(&INVALID_OPERATION);
    PS_NOT_SUPPORTED = "System.Management.Automation.PSNotSupportedException": Some(&NOT_SUPPORTED);
    EXTENDED = "System.Management.Automation.ExtendedTypeSystemException": Some(&RUNTIME);
    METHOD = "System.Management.Automation.MethodException": Some(&EXTENDED);
    METHOD_INVOCATION = "System.Management.Automation.MethodInvocationException": Some(&METHOD);
    SET_VALUE = "System.Management.Automation.SetValueException": Some(&EXTENDED);
    SET_VALUE_INVOCATION = "System.Management.Automation.SetValueInvocationException": Some(&SET_VALUE);
    PROPERTY_NOT_FOUND = "System.Management.Automation.PropertyNotFoundException": Some(&EXTENDED);
    GET_VALUE = "System.Management.Automation.GetValueInvocationException": Some(&EXTENDED);
    CALL_DEPTH = "System.Management.Automation.ScriptCallDepthException": Some(&SYSTEM);
    ACTION_PREFERENCE = "System.Management.Automation.ActionPreferenceStopException": Some(&RUNTIME);
    DRIVE_NOT_FOUND = "System.Management.Automation.DriveNotFoundException": Some(&SESSION_STATE);
    ITEM_NOT_FOUND = "System.Management.Automation.ItemNotFoundException": Some(&RUNTIME);
    SESSION_STATE = "System.Management.Automation.SessionStateException": Some(&RUNTIME);
    SESSION_UNAUTHORIZED = "System.Management.Automation.SessionStateUnauthorizedAccessException": Some(&SESSION_STATE);
    PIPELINE_STOPPED = "System.Management.Automation.PipelineStoppedException": Some(&RUNTIME);
    WRITE_ERROR = "Microsoft.PowerShell.Commands.WriteErrorException": Some(&SYSTEM);
}

macro_rules! enums {
    ($($name:ident = $full:literal : $values:expr;)*) => {
        $(#[doc = $full] pub static $name: EnumType = EnumType { name: last_part($full), full: $full, values: &$values };)*
        static ENUMS: &[&EnumType] = &[$(&$name),*];
    };
}

enums! {
    ACTION = "System.Management.Automation.ActionPreference":
        [("SilentlyContinue", 0), ("Stop", 1), ("Continue", 2), ("Inquire", 3), ("Ignore", 4), ("Suspend", 5), ("Break", 6)];
    DAY_OF_WEEK = "System.DayOfWeek":
        [("Sunday", 0), ("Monday", 1), ("Tuesday", 2), ("Wednesday", 3), ("Thursday", 4), ("Friday", 5), ("Saturday", 6)];
    DATE_KIND = "System.DateTimeKind": [("Unspecified", 0), ("Utc", 1), ("Local", 2)];
    SPLIT_OPTIONS = "System.StringSplitOptions": [("None", 0), ("RemoveEmptyEntries", 1), ("TrimEntries", 2)];
    ROUNDING = "System.MidpointRounding":
        [("ToEven", 0), ("AwayFromZero", 1), ("ToZero", 2), ("ToNegativeInfinity", 3), ("ToPositiveInfinity", 4)];
    COMPARISON = "System.StringComparison":
        [("CurrentCulture", 0), ("CurrentCultureIgnoreCase", 1), ("InvariantCulture", 2), ("InvariantCultureIgnoreCase", 3),
         ("Ordinal", 4), ("OrdinalIgnoreCase", 5)];
    CONSOLE_COLOR = "System.ConsoleColor":
        [("Black", 0), ("DarkBlue", 1), ("DarkGreen", 2), ("DarkCyan", 3), ("DarkRed", 4), ("DarkMagenta", 5), ("DarkYellow", 6),
         ("Gray", 7), ("DarkGray", 8), ("Blue", 9), ("Green", 10), ("Cyan", 11), ("Red", 12), ("Magenta", 13), ("Yellow", 14), ("White", 15)];
    SECURITY_PROTOCOL = "System.Net.SecurityProtocolType": [("SystemDefault", 0), ("Tls", 192), ("Tls11", 768), ("Tls12", 3072), ("Tls13", 12288)];
    CATEGORY = "System.Management.Automation.ErrorCategory": super::category::CATEGORIES;
    REGEX_OPTIONS = "System.Text.RegularExpressions.RegexOptions":
        [("None", 0), ("IgnoreCase", 1), ("Multiline", 2), ("ExplicitCapture", 4), ("Compiled", 8), ("Singleline", 16),
         ("IgnorePatternWhitespace", 32), ("RightToLeft", 64)];
}

/// The part of a dotted name behind its last dot.
pub const fn last_part(full: &'static str) -> &'static str {
    let bytes = full.as_bytes();
    let mut at = bytes.len();
    while at > 0 && bytes[at - 1] != b'.' {
        at -= 1;
    }
    full.split_at(at).1
}

impl Ty {
    /// Name with its namespace.
    pub fn full_name(self) -> &'static str {
        if let Ty::Exception(class) = self {
            return class.full;
        }
        if let Ty::Enum(of) = self {
            return of.full;
        }
        if let Ty::Other(full) = self {
            return full;
        }
        DEFS.iter().find(|def| def.ty == self).map_or("System.Object", |def| def.full)
    }

    /// Whether values of this type are numbers (not characters, not enumerations).
    pub fn is_number(self) -> bool {
        self.is_integer() || matches!(self, Ty::Single | Ty::Double | Ty::Decimal)
    }

    /// Whether values of this type are whole numbers.
    pub fn is_integer(self) -> bool {
        self.bounds().is_some()
    }

    /// Least and greatest value of a whole-number type.
    pub fn bounds(self) -> Option<(i128, i128)> {
        let &(_, width) = WIDTHS.iter().find(|(ty, _)| *ty == self)?;
        let half = 1_i128 << (width.unsigned_abs() - 1);
        Some(if width < 0 { (-half, half - 1) } else { (0, 2 * half - 1) })
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Ty::Exception(a), Ty::Exception(b)) => std::ptr::eq(*a, *b),
            (Ty::Enum(a), Ty::Enum(b)) => std::ptr::eq(*a, *b),
            (Ty::Other(a), Ty::Other(b)) => a == b,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }
}

impl Eq for Ty {}

impl PartialEq for TypeRef {
    fn eq(&self, other: &Self) -> bool {
        self.ty == other.ty && self.shape == other.shape
    }
}

impl TypeRef {
    /// The type itself, neither array nor nullable.
    pub const fn one(ty: Ty) -> Self {
        Self { ty, shape: Shape::One }
    }

    /// The type of an array, `ty[]`.
    pub const fn array(ty: Ty) -> Self {
        Self { ty, shape: Shape::Array }
    }

    /// The type that may be null, `Nullable[ty]`.
    pub const fn nullable(ty: Ty) -> Self {
        Self { ty, shape: Shape::Nullable }
    }

    /// Name with its namespace, as error texts print it.
    pub fn full_name(self) -> String {
        let full = self.ty.full_name();
        match self.shape {
            Shape::One => full.to_owned(),
            Shape::Array => format!("{full}[]"),
            Shape::Nullable => format!("System.Nullable`1[{full}]"),
        }
    }

    /// Name as `GetType().Name` gives it.
    pub fn name(self) -> String {
        let name = last_part(self.ty.full_name());
        match self.shape {
            Shape::One => name.to_owned(),
            Shape::Array => format!("{name}[]"),
            Shape::Nullable => "Nullable`1".to_owned(),
        }
    }

    /// The type that a literal names, `None` where no such type is known. Names are case-insensitive, `System.` may be missing.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        if let Some(element) = name.strip_suffix("[]") {
            return Self::parse(element)
                .map(|of| Self { ty: if of.shape == Shape::One { of.ty } else { Ty::Object }, shape: Shape::Array });
        }
        if let Some((generic, rest)) = name.split_once('[') {
            let argument = rest.strip_suffix(']')?;
            return match generic.trim_start_matches("System.").to_ascii_lowercase().as_str() {
                "nullable" => Self::parse(argument).map(|of| Self::nullable(of.ty)),
                "collections.generic.list" => Some(Self::one(Ty::List)),
                "collections.generic.dictionary" => Some(Self::one(Ty::Hashtable)),
                _ => None,
            };
        }
        let is = |full: &str| {
            full.eq_ignore_ascii_case(name) || full.strip_prefix("System.").is_some_and(|short| short.eq_ignore_ascii_case(name))
        };
        let plain = DEFS.iter().find(|def| is(def.full) || def.accelerators.iter().any(|word| word.eq_ignore_ascii_case(name)));
        let ty = plain.map(|def| def.ty);
        let ty = ty.or_else(|| EXCEPTIONS.iter().find(|class| is(class.full)).map(|class| Ty::Exception(class)));
        ty.or_else(|| ENUMS.iter().find(|of| is(of.full)).map(|of| Ty::Enum(of))).map(Self::one)
    }
}
