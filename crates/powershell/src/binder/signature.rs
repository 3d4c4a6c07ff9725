//! The parameters of a command as the binder sees them, from a cmdlet's table or from a function's `param` block.

use std::rc::Rc;

use super::check::{self, Check, Checks};
use crate::ast::{self, Attribute, Case, Expr, ExprKind};
use crate::error::Flow;
use crate::format;
use crate::host::{CmdletSpec, Empty, Impact, ParamSpec};
use crate::interp::Shell;
use crate::script_block::ScriptBlock;
use crate::types::{self, Ty, TypeRef};
use crate::value::Value;

/// The name of the set of commands that have no sets.
pub const ALL: &str = "__AllParameterSets";

/// One parameter of a command.
pub struct Parameter {
    /// Its name as declared.
    pub name: Rc<str>,
    /// Other names that it may be given by.
    pub aliases: Vec<Rc<str>>,
    /// Its type; `None` for any object.
    pub ty: Option<TypeRef>,
    /// What it is in the sets that it belongs to.
    pub places: Vec<Place>,
    /// What its values must keep to; `None` where they may be any.
    pub checks: Checks,
    /// Whether null and empty texts are taken.
    pub empty: Empty,
    /// Whether all advanced commands have it.
    pub common: bool,
    /// Words that may stand in place of a value of its type.
    pub or_words: &'static [&'static str],
}

/// What a parameter is in one set, or in all.
#[allow(clippy::struct_excessive_bools, reason = "the switches of [Parameter()]")]
#[derive(Clone, Default)]
pub struct Place {
    /// `None` for all sets.
    pub set: Option<Rc<str>>,
    /// Its place among the positional ones.
    pub position: Option<i64>,
    /// Whether it must be given.
    pub mandatory: bool,
    /// Whether whole pipeline objects bind to it.
    pub by_value: bool,
    /// Whether properties of pipeline objects bind to it.
    pub by_name: bool,
    /// Whether it takes all that is left over.
    pub rest: bool,
}

/// All that binding needs to know of a command.
pub struct Signature {
    /// Its parameters, the common ones last.
    pub params: Vec<Parameter>,
    /// Names of its sets, [`ALL`] where it has none.
    pub sets: Vec<Rc<str>>,
    /// The set that is taken where the arguments leave several.
    pub default_set: Rc<str>,
    /// Whether what does not fit is an error: all but plain functions.
    pub strict: bool,
    /// Whether it is a cmdlet compiled in PowerShell, whose errors are worded otherwise.
    pub compiled: bool,
}

impl Parameter {
    /// Its name and its other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.name).chain(self.aliases.iter().map(|alias| &**alias))
    }

    /// What it is in a set; `None` where it does not belong to it.
    pub fn place(&self, set: &str) -> Option<&Place> {
        let own = |place: &&Place| place.set.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(set));
        self.places.iter().find(own).or_else(|| self.places.iter().find(|place| place.set.is_none()))
    }

    /// Whether it is a switch.
    pub fn is_switch(&self) -> bool {
        self.ty == Some(TypeRef::one(Ty::Switch))
    }

    /// Whether a script block given for it is run for each pipeline object: it takes pipeline input, and is not itself a script block.
    pub fn delays_blocks(&self) -> bool {
        let takes_input = self.places.iter().any(|place| place.by_value || place.by_name);
        takes_input && self.ty.is_some_and(|ty| !matches!(ty.ty, Ty::ScriptBlock | Ty::Object | Ty::PsObject))
    }

    /// Whether it takes all that is left over.
    pub fn takes_rest(&self) -> bool {
        self.places.iter().any(|place| place.rest)
    }
}

/// The common parameters: name, alias, type.
const COMMON: [(&str, &str, TypeRef); 13] = [
    ("Verbose", "vb", TypeRef::one(Ty::Switch)),
    ("Debug", "db", TypeRef::one(Ty::Switch)),
    ("ErrorAction", "ea", TypeRef::one(Ty::Enum(&types::ACTION))),
    ("WarningAction", "wa", TypeRef::one(Ty::Enum(&types::ACTION))),
    ("InformationAction", "infa", TypeRef::one(Ty::Enum(&types::ACTION))),
    ("ErrorVariable", "ev", TypeRef::one(Ty::String)),
    ("WarningVariable", "wv", TypeRef::one(Ty::String)),
    ("InformationVariable", "iv", TypeRef::one(Ty::String)),
    ("OutVariable", "ov", TypeRef::one(Ty::String)),
    ("OutBuffer", "ob", TypeRef::one(Ty::Int32)),
    ("PipelineVariable", "pv", TypeRef::one(Ty::String)),
    ("WhatIf", "wi", TypeRef::one(Ty::Switch)),
    ("Confirm", "cf", TypeRef::one(Ty::Switch)),
];

impl Signature {
    fn finish(mut params: Vec<Parameter>, default_set: &str, common: Option<bool>, compiled: bool) -> Self {
        let mut sets: Vec<Rc<str>> = Vec::new();
        for place in params.iter().flat_map(|param| &param.places) {
            if let Some(set) = &place.set
                && !sets.iter().any(|known| known.eq_ignore_ascii_case(set))
            {
                sets.push(set.clone());
            }
        }
        if sets.is_empty() {
            sets.push(Rc::from(ALL));
        }
        if let Some(asks) = common {
            let known = COMMON.iter().take(if asks { 13 } else { 11 });
            params.extend(known.map(|(name, alias, ty)| Parameter {
                name: Rc::from(*name),
                aliases: vec![Rc::from(*alias)],
                ty: Some(*ty),
                places: vec![Place::default()],
                checks: None,
                empty: Empty::Default,
                or_words: &[],
                common: true,
            }));
        }
        Self { params, sets, default_set: Rc::from(default_set), strict: common.is_some(), compiled }
    }

    /// From a cmdlet's table.
    pub fn of_spec(spec: &'static CmdletSpec) -> Self {
        let params = spec.all_params().map(of_param_spec).collect();
        Self::finish(params, spec.default_set, Some(spec.impact != Impact::None), !spec.class.is_empty())
    }

    /// Whether any parameter takes pipeline input.
    pub fn takes_input(&self) -> bool {
        self.params.iter().flat_map(|param| &param.places).any(|place| place.by_value || place.by_name)
    }
}

impl Parameter {
    /// Whether a value is one of the words that may stand in place of a value of the parameter's type.
    pub fn takes_word(&self, value: &Value) -> bool {
        value.as_str().is_some_and(|text| self.or_words.iter().any(|word| word.eq_ignore_ascii_case(text)))
    }
}

fn of_param_spec(spec: &'static ParamSpec) -> Parameter {
    let place = |set: Option<&str>| Place {
        set: set.map(Rc::from),
        position: spec.position.map(i64::from),
        mandatory: spec.mandatory,
        by_value: spec.by_value,
        by_name: spec.by_name,
        rest: spec.rest,
    };
    let places = if spec.sets.is_empty() { vec![place(None)] } else { spec.sets.iter().map(|set| place(Some(set))).collect() };
    let mut checks = Vec::new();
    if !spec.words.is_empty() {
        checks.push(Check::Words(spec.words.iter().map(|word| Rc::from(*word)).collect(), Case::Ignored));
    }
    if let Some((least, greatest)) = spec.range {
        checks.push(Check::Range(Value::Long(least), Value::Long(greatest)));
    }
    if spec.empty == Empty::Refused {
        checks.push(Check::NotEmpty);
    }
    Parameter {
        name: Rc::from(spec.name),
        aliases: spec.aliases.iter().map(|alias| Rc::from(*alias)).collect(),
        ty: Some(spec.ty).filter(|ty| *ty != TypeRef::one(Ty::Object)),
        places,
        checks: check::shared(checks),
        empty: spec.empty,
        or_words: spec.or_words,
        common: false,
    }
}

fn is(attribute: &Attribute, name: &str) -> bool {
    let own = attribute.name.strip_prefix("System.Management.Automation.").unwrap_or(&attribute.name);
    own.eq_ignore_ascii_case(name) || own.strip_suffix("Attribute").is_some_and(|own| own.eq_ignore_ascii_case(name))
}

impl Shell<'_> {
    /// From a function's `param` block.
    pub fn signature_of(&mut self, body: &ast::ScriptBlockAst) -> Flow<Signature> {
        let binding = body.attributes.iter().find(|attribute| is(attribute, "CmdletBinding"));
        let declared = |param: &ast::Param| param.attributes.iter().any(|attribute| is(attribute, "Parameter"));
        let advanced = binding.is_some() || body.params.iter().any(declared);
        let mut default_set = String::new();
        let (mut asks, mut placed) = (false, true);
        for (name, value) in binding.iter().flat_map(|attribute| &attribute.named) {
            let value = self.setting(value.as_ref())?;
            match name.to_ascii_lowercase().as_str() {
                "defaultparametersetname" => default_set = format::text(&value),
                "supportsshouldprocess" => asks = value.truth(),
                "positionalbinding" => placed = value.truth(),
                _ => {}
            }
        }
        let mut params = Vec::new();
        for param in &body.params {
            params.push(self.parameter_of(param)?);
        }
        let explicit = params.iter().flat_map(|param: &Parameter| &param.places).any(|place| place.position.is_some());
        if placed && !explicit {
            let free = params.iter_mut().filter(|param| !param.is_switch() && !param.takes_rest());
            for (at, param) in free.enumerate() {
                param.places.iter_mut().for_each(|place| place.position = i64::try_from(at).ok());
            }
        }
        Ok(Signature::finish(params, &default_set, advanced.then_some(asks), false))
    }

    /// The value behind a name in an attribute; a name alone is true.
    fn setting(&mut self, value: Option<&Expr>) -> Flow<Value> {
        value.map_or(Ok(Value::Bool(true)), |value| self.constant(value))
    }

    fn parameter_of(&mut self, param: &ast::Param) -> Flow<Parameter> {
        let ty = param.ty.as_ref().map(|ty| self.named_type(ty)).transpose()?.filter(|ty| *ty != TypeRef::one(Ty::Object));
        let mut made = Parameter {
            name: param.name.clone(),
            aliases: Vec::new(),
            ty,
            places: Vec::new(),
            checks: None,
            empty: Empty::Default,
            or_words: &[],
            common: false,
        };
        let mut checks = Vec::new();
        for attribute in &param.attributes {
            if is(attribute, "Parameter") {
                let place = self.place_of(attribute)?;
                made.places.push(place);
                continue;
            }
            if is(attribute, "Alias") {
                for alias in &attribute.positional {
                    made.aliases.push(Rc::from(format::text(&self.constant(alias)?)));
                }
            } else if ["AllowNull", "AllowEmptyString", "AllowEmptyCollection"].iter().any(|name| is(attribute, name)) {
                made.empty = Empty::Allowed;
            } else {
                checks.extend(self.check_of(attribute)?);
            }
        }
        made.checks = check::shared(checks);
        if made.places.is_empty() {
            made.places.push(Place::default());
        }
        Ok(made)
    }

    /// The rule that a validation attribute states; `None` where it is an attribute of another kind.
    ///
    /// # Errors
    /// Those of the expressions in it.
    pub fn check_of(&mut self, attribute: &Attribute) -> Flow<Option<Check>> {
        let arguments: Flow<Vec<Value>> = attribute.positional.iter().map(|argument| self.attribute_value(argument)).collect();
        let arguments = arguments?;
        let text = |at: usize| arguments.get(at).map_or_else(String::new, format::text);
        let number = |at: usize| arguments.get(at).and_then(Value::whole).and_then(|(_, n)| i64::try_from(n).ok()).unwrap_or(0);
        let (mut case, mut message) = (Case::Ignored, None);
        for (name, value) in &attribute.named {
            let value = self.setting(value.as_ref())?;
            let is_exact = (name.eq_ignore_ascii_case("IgnoreCase") && !value.truth())
                || (name.eq_ignore_ascii_case("Options") && format::text(&value).eq_ignore_ascii_case("None"));
            if is_exact {
                case = Case::Sensitive;
            } else if name.eq_ignore_ascii_case("ErrorMessage") {
                message = Some(Rc::from(format::text(&value)));
            }
        }
        let check = if is(attribute, "ValidateSet") {
            Check::Words(arguments.iter().map(|word| Rc::from(format::text(word))).collect(), case)
        } else if is(attribute, "ValidateRange") {
            match arguments.as_slice() {
                [kind] => Check::RangeKind(Rc::from(format::text(kind))),
                _ => Check::Range(arguments.first().cloned().unwrap_or_default(), arguments.get(1).cloned().unwrap_or_default()),
            }
        } else if is(attribute, "ValidatePattern") {
            Check::Pattern(Rc::from(text(0)), case)
        } else if is(attribute, "ValidateLength") {
            Check::Length(number(0), number(1))
        } else if is(attribute, "ValidateCount") {
            Check::Count(number(0), number(1))
        } else if is(attribute, "ValidateNotNull") {
            Check::NotNull
        } else if is(attribute, "ValidateNotNullOrEmpty") || is(attribute, "ValidateNotNullOrWhiteSpace") {
            Check::NotEmpty
        } else if let (true, Some(Value::Block(block))) = (is(attribute, "ValidateScript"), arguments.first()) {
            Check::Script(block.clone())
        } else {
            return Ok(None);
        };
        Ok(Some(match message {
            Some(message) => Check::Worded(Box::new(check), message),
            None => check,
        }))
    }

    fn place_of(&mut self, attribute: &Attribute) -> Flow<Place> {
        let mut place = Place::default();
        for (name, value) in &attribute.named {
            let value = self.setting(value.as_ref())?;
            match name.to_ascii_lowercase().as_str() {
                "mandatory" => place.mandatory = value.truth(),
                "position" => place.position = value.whole().and_then(|(_, n)| i64::try_from(n).ok()),
                "valuefrompipeline" => place.by_value = value.truth(),
                "valuefrompipelinebypropertyname" => place.by_name = value.truth(),
                "valuefromremainingarguments" => place.rest = value.truth(),
                "parametersetname" => place.set = Some(Rc::from(format::text(&value))),
                _ => {}
            }
        }
        Ok(place)
    }

    fn attribute_value(&mut self, argument: &Expr) -> Flow<Value> {
        if let ExprKind::ScriptBlock(body) = &argument.kind {
            return Ok(Value::Block(Rc::new(ScriptBlock::new(self.script(), argument.span, body.clone()))));
        }
        self.constant(argument)
    }
}
