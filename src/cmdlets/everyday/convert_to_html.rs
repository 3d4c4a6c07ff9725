//! `ConvertTo-Html`: objects as a page with a table.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::property_selector::{PropertySelector, expanded};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::stringified;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

const TEXTS: TypeRef = TypeRef::array(Ty::String);

/// Declares the cmdlet `ConvertTo-Html`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertTo-Html", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertToHtmlCommand")
    .synopsis("Returns objects as the lines of an HTML page.")
    .params(&[&[
        INPUT,
        ParamSpec::new("Property", TypeRef::array(Ty::Object)).at(0).naming(Names::Property).help("These properties."),
        ParamSpec::new("Body", TEXTS).at(3).help("Lines at the start of the body."),
        ParamSpec::new("Head", TEXTS).at(1).help("The head of the page; -Title is not used then."),
        ParamSpec::text("Title").at(2).help("The title of the page."),
        ParamSpec::text("As").one_of(&["Table", "List"]).help("One table, or a list for each object."),
        ParamSpec::text("CssUri").alias(&["cu", "uri"]).help("The address of a style sheet."),
        ParamSpec::new("PreContent", TEXTS).help("Lines before the table."),
        ParamSpec::new("PostContent", TEXTS).help("Lines after the table."),
        ParamSpec::switch("Fragment").help("The table alone."),
    ]])
    .examples(&[Example {
        line: "Get-CsOnlineUser | ConvertTo-Html -Property DisplayName, ClientPolicy -Title Policies | Out-File policies.html",
        does: "Writes a page that shows who has which policy.",
    }])
    .make(|| Box::new(ToHtml::default()));

/// The columns, once the first object has come.
#[derive(Default)]
struct ToHtml {
    selectors: Option<Vec<PropertySelector>>,
    objects: usize,
}

impl ToHtml {
    fn start(call: &mut Call<'_, '_>) -> Flow {
        if call.switch("Fragment") {
            return texts(call, "PreContent");
        }
        for line in [
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
            "<head>",
        ] {
            call.emit(Value::str(line))?;
        }
        if call.has("Head") {
            texts(call, "Head")?;
        } else {
            let title = call.text("Title").unwrap_or_else(|| "HTML TABLE".to_owned());
            call.emit(Value::from(format!("<title>{}</title>", escaped(&title))))?;
        }
        if let Some(address) = call.text("CssUri") {
            call.emit(Value::from(format!("<link rel=\"stylesheet\" type=\"text/css\" href=\"{}\" />", escaped(&address))))?;
        }
        call.emit(Value::str("</head><body>"))?;
        texts(call, "Body")?;
        texts(call, "PreContent")
    }

    fn columns(&mut self, call: &mut Call<'_, '_>, item: &Value) -> Vec<PropertySelector> {
        self.selectors
            .get_or_insert_with(|| {
                let asked = PropertySelector::all(call, "Property");
                expanded(&if asked.is_empty() { vec![PropertySelector::named("*")] } else { asked }, item)
            })
            .clone()
    }
}

impl Cmdlet for ToHtml {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        Self::start(call)?;
        call.emit(Value::str("<table>"))
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let is_list = call.text("As").is_some_and(|shape| shape.eq_ignore_ascii_case("List"));
        let is_first = self.objects == 0;
        self.objects += 1;
        let columns = self.columns(call, &item);
        let (mut names, mut cells) = (Vec::new(), Vec::new());
        for column in &columns {
            names.push(escaped(&column.label()));
            cells.push(escaped(&stringified(&column.value(call, &item)?)));
        }
        if is_list {
            if !is_first {
                call.emit(Value::str("<tr><td><hr></td></tr>"))?;
            }
            let rows = names.iter().zip(cells).map(|(name, cell)| format!("<tr><td>{name}:</td><td>{cell}</td></tr>"));
            return rows.into_iter().try_for_each(|row| call.emit(Value::from(row)));
        }
        if is_first {
            call.emit(Value::from(format!("<colgroup>{}</colgroup>", "<col/>".repeat(names.len()))))?;
            call.emit(Value::from(format!("<tr><th>{}</th></tr>", names.join("</th><th>"))))?;
        }
        call.emit(Value::from(format!("<tr><td>{}</td></tr>", cells.join("</td><td>"))))
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        call.emit(Value::str("</table>"))?;
        texts(call, "PostContent")?;
        if call.switch("Fragment") { Ok(()) } else { call.emit(Value::str("</body></html>")) }
    }
}

fn texts(call: &mut Call<'_, '_>, parameter: &str) -> Flow {
    call.list(parameter).into_iter().try_for_each(|line| call.emit(line))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
