//! How types are shown: short names, and what the table of a type says.

use super::{DEFS, Shape, Ty, TypeRef};

impl Ty {
    /// The short name that scripts use for it, where it has one.
    pub fn accelerator(self) -> Option<&'static str> {
        DEFS.iter().find(|def| def.ty == self).and_then(|def| def.accelerators.first().copied())
    }
}

impl TypeRef {
    /// Name as texts show it: the short one where there is one.
    pub fn short_name(self) -> String {
        match (self.ty.accelerator(), self.shape) {
            (Some(short), Shape::One) if self.ty != Ty::Object => short.to_owned(),
            (Some(short), Shape::Array) if self.ty != Ty::Object => format!("{short}[]"),
            (Some(short), Shape::Nullable) => format!("System.Nullable[{short}]"),
            (Some(_), Shape::One | Shape::Array) | (None, _) => self.full_name(),
        }
    }

    /// Full name of the type that it derives from.
    pub fn base(self) -> &'static str {
        if self.shape == Shape::Array {
            return "System.Array";
        }
        if self.shape == Shape::Nullable || self.ty.is_number() {
            return "System.ValueType";
        }
        if let Ty::Exception(class) = self.ty {
            return class.base.map_or("System.Object", |base| base.full);
        }
        if matches!(self.ty, Ty::Enum(_)) {
            return "System.Enum";
        }
        if matches!(self.ty, Ty::Type) {
            return "System.Reflection.TypeInfo";
        }
        let plain = matches!(self.ty, Ty::Bool | Ty::Char | Ty::TimeSpan | Ty::DateTime | Ty::Switch | Ty::Guid | Ty::Void);
        if plain { "System.ValueType" } else { "System.Object" }
    }

    /// Whether .NET marks it as serializable.
    pub fn is_serializable(self) -> bool {
        !matches!(
            self.ty,
            Ty::CustomObject | Ty::ScriptBlock | Ty::Switch | Ty::Ref | Ty::Math | Ty::Convert | Ty::Environment | Ty::Xml | Ty::Type
        )
    }
}
