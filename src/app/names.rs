//! One macro for enums whose variants have a name in addresses, host messages or `data-` attributes.

/// Declares an enum whose variants have public names that are compared to the letter.
macro_rules! names {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// All variants, in the order in which they are written and offered.
            pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

            /// The public name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The variant of that public name, to the letter.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|variant| variant.name() == name)
            }
        }
    };
}
pub(in crate::app) use names;
