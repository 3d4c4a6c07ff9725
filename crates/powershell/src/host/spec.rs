//! What a cmdlet is, as a static table: name, parameters, examples. How it runs is in the parent.

use super::{Call, Cmdlet};
use crate::error::Flow;
use crate::types::{Ty, TypeRef};

/// Declares a cmdlet: everything that binding, help, completion and the reference page need. Build one with [`CmdletSpec::new`].
pub struct CmdletSpec {
    /// The name, as `Verb-Noun`.
    pub name: &'static str,
    /// The module that the cmdlet belongs to.
    pub module: &'static str,
    /// The .NET class where PowerShell has the cmdlet compiled: it goes into error ids, and makes the binder word its errors as for
    /// such cmdlets. Empty for cmdlets that are functions there, as those of imported sessions are.
    pub class: &'static str,
    /// One line of help.
    pub synopsis: &'static str,
    /// The short names.
    pub aliases: &'static [&'static str],
    /// The parameters without the common ones, in the order of the syntax line; tables are read one after the other.
    pub params: &'static [&'static [ParamSpec]],
    /// The parameter set that is taken where the arguments leave several.
    pub default_set: &'static str,
    /// Whether the cmdlet has `-WhatIf` and `-Confirm`.
    pub impact: Impact,
    /// The properties of the objects that the cmdlet returns; empty where that depends on its input.
    pub output: &'static [&'static str],
    /// The examples of the help.
    pub examples: &'static [Example],
    behavior: Behavior,
}

/// How a cmdlet runs.
enum Behavior {
    /// One function, called for each pipeline object.
    Each(fn(&mut Call<'_, '_>) -> Flow),
    /// A cmdlet with state, made anew for each call.
    Make(fn() -> Box<dyn Cmdlet>),
}

/// Runs one function for each pipeline object.
struct Each(fn(&mut Call<'_, '_>) -> Flow);

impl Cmdlet for Each {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        (self.0)(call)
    }
}

/// Whether a cmdlet asks before it acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impact {
    /// It changes nothing: no `-WhatIf`, no `-Confirm`.
    None,
    /// It has both and asks when told to.
    Medium,
    /// It asks unless told otherwise.
    High,
}

/// An example of a cmdlet.
pub struct Example {
    /// What is typed.
    pub line: &'static str,
    /// What it does, in one English sentence.
    pub does: &'static str,
}

/// A parameter of a cmdlet. Build one with [`ParamSpec::new`] and the methods below.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of [Parameter()]")]
pub struct ParamSpec {
    /// Its name without dash.
    pub name: &'static str,
    /// Other names that it may be given by.
    pub aliases: &'static [&'static str],
    /// The type that an argument is converted to.
    pub ty: TypeRef,
    /// Its place among the positional ones.
    pub position: Option<u8>,
    /// Whether it must be given.
    pub mandatory: bool,
    /// Whether whole pipeline objects bind to it.
    pub by_value: bool,
    /// Whether a property of that name of pipeline objects binds to it.
    pub by_name: bool,
    /// Whether it takes all arguments that are left.
    pub rest: bool,
    /// The sets it belongs to; empty for all.
    pub sets: &'static [&'static str],
    /// The words it is limited to; empty for any.
    pub words: &'static [&'static str],
    /// Words that may stand in place of a value of its type, such as `Unlimited` for a number.
    pub or_words: &'static [&'static str],
    /// Whether it is accepted for what scripts were written for and changes nothing here; syntax lines leave it out.
    pub ignored: bool,
    /// Least and greatest number.
    pub range: Option<(i64, i64)>,
    /// Whether null and the empty string are refused even where it is not mandatory, or accepted where it is.
    pub empty: Empty,
    /// Whether `*` and `?` work in it.
    pub wildcards: bool,
    /// What kind of thing it names, for completion.
    pub names: Names,
    /// One line of help.
    pub help: &'static str,
}

/// Whether a parameter takes null and empty strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// As PowerShell decides: refused for mandatory ones, else accepted.
    Default,
    /// Null and empty are taken: `[AllowNull()][AllowEmptyString()]`.
    Allowed,
    /// Null and empty are errors: `[ValidateNotNullOrEmpty()]`.
    Refused,
}

/// What the value of a parameter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each names the kind of thing")]
pub enum Names {
    /// Nothing that could be listed.
    Nothing,
    User,
    Policy,
    Command,
    Module,
    Property,
}

impl ParamSpec {
    /// An optional, named parameter.
    pub const fn new(name: &'static str, ty: TypeRef) -> Self {
        Self {
            name,
            aliases: &[],
            ty,
            position: None,
            mandatory: false,
            by_value: false,
            by_name: false,
            rest: false,
            sets: &[],
            words: &[],
            or_words: &[],
            ignored: false,
            range: None,
            empty: Empty::Default,
            wildcards: false,
            names: Names::Nothing,
            help: "",
        }
    }

    /// A switch parameter, false unless it is named.
    pub const fn switch(name: &'static str) -> Self {
        Self::new(name, TypeRef::one(Ty::Switch))
    }

    /// A text parameter.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, TypeRef::one(Ty::String))
    }

    /// The same at a place.
    #[must_use]
    pub const fn at(mut self, position: u8) -> Self {
        self.position = Some(position);
        self
    }

    /// The same, without a place.
    #[must_use]
    pub const fn named(mut self) -> Self {
        self.position = None;
        self
    }

    /// The same, not mandatory.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.mandatory = false;
        self
    }

    /// The same, mandatory.
    #[must_use]
    pub const fn mandatory(mut self) -> Self {
        self.mandatory = true;
        self
    }

    /// The same, taking whole pipeline objects.
    #[must_use]
    pub const fn by_value(mut self) -> Self {
        self.by_value = true;
        self
    }

    /// The same, taking the property of its name from pipeline objects.
    #[must_use]
    pub const fn by_name(mut self) -> Self {
        self.by_name = true;
        self
    }

    /// The same, taking all arguments that are left.
    #[must_use]
    pub const fn rest(mut self) -> Self {
        self.rest = true;
        self
    }

    /// The same with other names.
    #[must_use]
    pub const fn alias(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// The same, in these sets only.
    #[must_use]
    pub const fn only_in(mut self, sets: &'static [&'static str]) -> Self {
        self.sets = sets;
        self
    }

    /// The same, limited to these words.
    #[must_use]
    pub const fn one_of(mut self, words: &'static [&'static str]) -> Self {
        self.words = words;
        self
    }

    /// The same, also taking one of these words.
    #[must_use]
    pub const fn or(mut self, words: &'static [&'static str]) -> Self {
        self.or_words = words;
        self
    }

    /// The same, changing nothing.
    #[must_use]
    pub const fn ignored(mut self) -> Self {
        self.ignored = true;
        self
    }

    /// The same, limited to these numbers.
    #[must_use]
    pub const fn within(mut self, least: i64, greatest: i64) -> Self {
        self.range = Some((least, greatest));
        self
    }

    /// The same with a rule for null and empty.
    #[must_use]
    pub const fn empty(mut self, empty: Empty) -> Self {
        self.empty = empty;
        self
    }

    /// The same, taking wildcards.
    #[must_use]
    pub const fn wild(mut self) -> Self {
        self.wildcards = true;
        self
    }

    /// The same, naming a kind of thing.
    #[must_use]
    pub const fn naming(mut self, names: Names) -> Self {
        self.names = names;
        self
    }

    /// The same with its line of help.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }
}

impl CmdletSpec {
    /// Declares a cmdlet without parameters that returns nothing and does nothing.
    pub const fn new(name: &'static str, module: &'static str) -> Self {
        Self {
            name,
            module,
            class: "",
            synopsis: "",
            aliases: &[],
            params: &[],
            default_set: "",
            impact: Impact::None,
            output: &[],
            examples: &[],
            behavior: Behavior::Each(|_| Ok(())),
        }
    }

    /// Sets the .NET class.
    #[must_use]
    pub const fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// Sets the line of help.
    #[must_use]
    pub const fn synopsis(mut self, synopsis: &'static str) -> Self {
        self.synopsis = synopsis;
        self
    }

    /// Sets the short names.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Sets the parameters, as tables that are read one after the other.
    #[must_use]
    pub const fn params(mut self, params: &'static [&'static [ParamSpec]]) -> Self {
        self.params = params;
        self
    }

    /// Sets the default parameter set.
    #[must_use]
    pub const fn default_set(mut self, set: &'static str) -> Self {
        self.default_set = set;
        self
    }

    /// Gives the cmdlet `-WhatIf` and `-Confirm`.
    #[must_use]
    pub const fn impact(mut self, impact: Impact) -> Self {
        self.impact = impact;
        self
    }

    /// Sets the properties of the objects that the cmdlet returns.
    #[must_use]
    pub const fn output(mut self, properties: &'static [&'static str]) -> Self {
        self.output = properties;
        self
    }

    /// Sets the examples.
    #[must_use]
    pub const fn examples(mut self, examples: &'static [Example]) -> Self {
        self.examples = examples;
        self
    }

    /// Runs a function for each pipeline object.
    #[must_use]
    pub const fn runs(mut self, process: fn(&mut Call<'_, '_>) -> Flow) -> Self {
        self.behavior = Behavior::Each(process);
        self
    }

    /// Makes a cmdlet with state for each call.
    #[must_use]
    pub const fn make(mut self, make: fn() -> Box<dyn Cmdlet>) -> Self {
        self.behavior = Behavior::Make(make);
        self
    }

    /// Returns a new cmdlet for one call.
    pub fn instance(&self) -> Box<dyn Cmdlet> {
        match self.behavior {
            Behavior::Each(process) => Box::new(Each(process)),
            Behavior::Make(make) => make(),
        }
    }

    /// All parameters without the common ones, in order.
    pub fn all_params(&self) -> impl Iterator<Item = &'static ParamSpec> + use<> {
        self.params.iter().flat_map(|table| table.iter())
    }
}
