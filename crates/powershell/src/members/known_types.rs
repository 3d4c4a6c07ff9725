//! What .NET has and is not simulated: names alone, so that nothing is called unknown that a real PowerShell knows.

/// Methods by the full name of their type.
const METHODS: &[(&str, &str)] = &[
    (
        "System.Math",
        "Acos Acosh Asin Asinh Atan Atan2 Atanh BigMul Cbrt Clamp CopySign Cos Cosh DivRem Exp IEEERemainder Log2 Log10 Sin Sinh Tan Tanh",
    ),
    ("System.Guid", "NewGuid Parse ParseExact TryParse ToByteArray"),
    (
        "System.DateTime",
        "Compare DaysInMonth FromBinary FromFileTime FromFileTimeUtc FromOADate IsLeapYear ParseExact SpecifyKind TryParse TryParseExact \
         ToBinary ToFileTime ToFileTimeUtc ToOADate ToLongDateString ToLongTimeString GetDateTimeFormats IsDaylightSavingTime",
    ),
    ("System.TimeSpan", "Compare FromTicks ParseExact TryParse TryParseExact Duration Negate Multiply Divide"),
    (
        "System.String",
        "Compare CompareOrdinal Copy CopyTo Create Equals GetEnumerator GetTypeCode Intern IsInterned IsNormalized Normalize \
         ReplaceLineEndings EnumerateRunes",
    ),
    (
        "System.Convert",
        "ChangeType FromBase64String FromHexString ToBase64String ToHexString ToBoolean ToByte ToChar ToDateTime ToDecimal ToDouble ToInt16 \
         ToInt32 ToInt64 ToSByte ToSingle ToString ToUInt16 ToUInt32 ToUInt64",
    ),
    (
        "System.Environment",
        "Exit ExpandEnvironmentVariables FailFast GetCommandLineArgs GetEnvironmentVariable GetEnvironmentVariables GetFolderPath \
         GetLogicalDrives SetEnvironmentVariable",
    ),
    (
        "System.Char",
        "ConvertFromUtf32 ConvertToUtf32 GetNumericValue GetUnicodeCategory IsAscii IsControl IsDigit IsLetter IsLetterOrDigit IsLower \
         IsNumber IsPunctuation IsSeparator IsSymbol IsUpper IsWhiteSpace Parse ToLower ToLowerInvariant ToUpper ToUpperInvariant TryParse",
    ),
    ("System.Enum", "Format GetName GetNames GetUnderlyingType GetValues IsDefined Parse ToObject TryParse"),
    (
        "System.Array",
        "BinarySearch Clear ConvertAll Copy CreateInstance Empty Exists Fill Find FindAll FindIndex FindLast ForEach IndexOf LastIndexOf \
         Resize Reverse Sort TrueForAll CopyTo GetEnumerator GetLength GetLowerBound GetUpperBound GetValue Initialize SetValue",
    ),
    ("System.Object[]", "CopyTo GetEnumerator GetLength GetLongLength GetLowerBound GetUpperBound GetValue Initialize SetValue"),
    (
        "System.Collections.ArrayList",
        "AddRange BinarySearch CopyTo GetRange InsertRange LastIndexOf RemoveRange Reverse SetRange Sort ToArray TrimToSize",
    ),
    (
        "System.Collections.Generic.List`1",
        "AddRange BinarySearch ConvertAll CopyTo Exists Find FindAll FindIndex FindLast ForEach GetRange InsertRange LastIndexOf RemoveAll \
         RemoveRange Reverse Sort ToArray TrimExcess TrueForAll",
    ),
    ("System.Collections.Hashtable", "CopyTo GetEnumerator OnDeserialization"),
    ("System.Version", "Parse TryParse"),
    ("System.Management.Automation.PSCredential", "GetNetworkCredential"),
    ("System.Security.SecureString", "AppendChar Clear Copy InsertAt MakeReadOnly RemoveAt SetAt"),
    ("System.Decimal", "Add Ceiling Compare Divide Floor Multiply Negate Round Subtract ToInt32 Truncate TryParse"),
    ("System.Double", "IsInfinity IsNaN IsNegativeInfinity IsPositiveInfinity Parse TryParse"),
    ("System.Int32", "Parse TryParse"),
    ("System.Int64", "Parse TryParse"),
    ("System.Boolean", "Parse TryParse"),
    ("System.Text.RegularExpressions.Regex", "CompileToAssembly Count EnumerateMatches Unescape GetGroupNames GetGroupNumbers"),
    (
        "System.Text.StringBuilder",
        "new Append AppendFormat AppendJoin AppendLine Clear CopyTo EnsureCapacity Insert Remove Replace ToString",
    ),
    ("System.Management.Automation.ScriptBlock", "GetNewClosure GetSteppablePipeline InvokeReturnAsIs CheckRestrictedLanguage"),
];

/// Names of types without their namespace that are found in `System`.
const TYPES: &str = "Console Activator AppDomain BitConverter Buffer ConsoleColor ConsoleKey Delegate EventArgs GC Half IntPtr Lazy Nullable \
                     OperatingSystem Progress Random StringComparer TimeZone TimeZoneInfo Tuple UIntPtr UriBuilder DateTimeOffset DateOnly \
                     TimeOnly DBNull Func Action Predicate";

/// Short names of types.
const ACCELERATORS: &str = "adsi adsisearcher bigint cimclass ciminstance cimsession cimtype dnsname initialsessionstate ipaddress \
                            ipendpoint mailaddress physicaladdress powershell psaliasproperty psmoduleinfo pslistmodifier psnoteproperty \
                            psprimitivedictionary psscriptmethod psscriptproperty psvariable psvariableproperty runspace runspacefactory \
                            semver wmi wmiclass wmisearcher X509Certificate X500DistinguishedName";

fn among(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether .NET has a method of that name on the type.
pub fn has_method(on: &str, method: &str) -> bool {
    METHODS.iter().any(|(of, methods)| *of == on && among(methods, method))
}

/// The names of the whole numbers that methods take, by their place, as .NET calls them.
const WHOLE_NUMBERS: [(&str, [&str; 2]); 6] = [
    ("substring", ["startIndex", "length"]),
    ("remove", ["startIndex", "count"]),
    ("insert", ["startIndex", ""]),
    ("padleft", ["totalWidth", ""]),
    ("padright", ["totalWidth", ""]),
    ("removeat", ["index", ""]),
];

/// What .NET calls the argument at a place, where it is a whole number.
pub fn argument_name(method: &str, at: usize) -> Option<&'static str> {
    let (_, names) = WHOLE_NUMBERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(method))?;
    names.get(at).copied().filter(|name| !name.is_empty())
}

/// Whether a real PowerShell may know a type of that name.
pub fn has_type(name: &str) -> bool {
    let is_in = |space: &str| name.get(..space.len()).is_some_and(|head| head.eq_ignore_ascii_case(space));
    let spaces =
        ["System.IO.", "System.Net.", "System.Text.", "System.Collections.", "System.Management.", "System.Security.", "System.Linq."];
    let more =
        ["System.Threading.", "System.Diagnostics.", "System.Globalization.", "System.Windows.", "System.Data.", "System.Reflection."];
    let short = |space: &str| is_in(space) || is_in(space.trim_start_matches("System."));
    spaces.into_iter().chain(more).any(short)
        || is_in("Microsoft.")
        || among(ACCELERATORS, name)
        || among(TYPES, if is_in("System.") { &name["System.".len()..] } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_names_are_known_and_others_are_not() {
        assert!(has_type("System.IO.File") && has_type("io.path") && has_type("console") && has_type("System.Random"));
        assert!(!has_type("Foo.Bar") && !has_type("NoSuchType"));
        assert!(has_method("System.Guid", "newguid") && !has_method("System.Math", "Nope"));
    }
}
