//! PowerShell's error categories.

/// Makes the categories of their words, in the order of their numbers.
macro_rules! categories {
    ($($word:ident)+) => {
        /// PowerShell's error categories, by number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the words are PowerShell's own")]
        pub enum Category {
            $($word),+
        }

        impl Category {
            /// All categories, by number.
            const ALL: &[Self] = &[$(Self::$word),+];
        }

        /// The words of [`Category`] as the enumeration `ErrorCategory`.
        pub const CATEGORIES: &[(&str, i64)] = &[$((stringify!($word), Category::$word as i64)),+];
    };
}

categories! {
    NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData
    InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound
    OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists
    ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError
    AuthenticationError LimitsExceeded QuotaExceeded NotEnabled
}

impl Category {
    /// The category of that number.
    pub fn numbered(number: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|category| *category as i64 == number)
    }

    /// The word that `CategoryInfo` prints.
    pub fn word(self) -> &'static str {
        CATEGORIES[self as usize].0
    }
}
