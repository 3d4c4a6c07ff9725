//! A tree as source again: other blanks and quotes than those it was read from, the same tree when it is read.

use while_you_were_out::powershell::ast::{
    AssignOp, Attribute, CommandElement, ElementKind, Expr, ExprKind, InvocationKind, Param, Part, Pipeline, PipelineElement,
    RedirectTarget, ScriptBlockAst, Statement, StatementBlock, StatementKind, Stream, UnaryOp, Variable,
};
use while_you_were_out::powershell::format;
use while_you_were_out::powershell::value::Value;

use crate::tree::{binary_word, unary_word};

pub fn script(script: &ScriptBlockAst) -> String {
    let mut out: String = script.attributes.iter().map(attribute).collect();
    if script.has_param_block {
        let params: Vec<String> = script.params.iter().map(param).collect();
        out += &format!("param({})\n", params.join(", "));
    }
    let named = script.begin.is_some() || script.process.is_some();
    for (word, part) in [("begin", &script.begin), ("process", &script.process), ("end", &script.end)] {
        if let Some(part) = part {
            out += &if named { format!("{word} {}\n", braced(part)) } else { block(part) };
        }
    }
    out
}

fn attribute(attribute: &Attribute) -> String {
    let named = attribute.named.iter().map(|(name, value)| match value {
        Some(value) => format!("{name} = {}", expr(value)),
        None => name.to_string(),
    });
    let values: Vec<String> = attribute.positional.iter().map(expr).chain(named).collect();
    format!("[{}({})]", attribute.name, values.join(", "))
}

fn param(param: &Param) -> String {
    let attributes: String = param.attributes.iter().map(attribute).collect();
    let ty = param.ty.as_ref().map_or(String::new(), |ty| format!("[{}]", ty.name));
    let default = param.default.as_ref().map_or(String::new(), |value| format!(" = {}", expr(value)));
    format!("{attributes}{ty}${{{}}}{default}", param.name)
}

fn block(block: &StatementBlock) -> String {
    let traps = block.traps.iter().map(|trap| {
        let ty = trap.ty.as_ref().map_or(String::new(), |ty| format!("[{}] ", ty.name));
        format!("trap {ty}{}\n", braced(&trap.body))
    });
    traps.chain(block.statements.iter().map(|one| statement(one) + "\n")).collect()
}

fn braced(body: &StatementBlock) -> String {
    format!("{{\n{}}}", block(body))
}

fn statement(statement: &Statement) -> String {
    let label = |label: &Option<std::rc::Rc<str>>| label.as_ref().map_or(String::new(), |label| format!(":{label} "));
    let value =
        |word: &str, value: &Option<Pipeline>| value.as_ref().map_or(word.to_owned(), |value| format!("{word} {}", pipeline(value)));
    let jump = |word: &str, target: &Option<Expr>| target.as_ref().map_or(word.to_owned(), |target| format!("{word} {}", name(target)));
    match &statement.kind {
        StatementKind::Pipeline(inner) => pipeline(inner),
        StatementKind::Assign { target, op, value } => assignment(target, *op, value),
        StatementKind::If { clauses, otherwise } => {
            let clauses: Vec<String> = clauses.iter().map(|(test, body)| format!("if ({}) {}", pipeline(test), braced(body))).collect();
            let otherwise = otherwise.as_ref().map_or(String::new(), |body| format!(" else {}", braced(body)));
            clauses.join(" else") + &otherwise
        }
        StatementKind::While { label: own, condition, body } => format!("{}while ({}) {}", label(own), pipeline(condition), braced(body)),
        StatementKind::DoLoop { label: own, body, condition, until } => {
            let word = if *until { "until" } else { "while" };
            format!("{}do {} {word} ({})", label(own), braced(body), pipeline(condition))
        }
        StatementKind::For { label: own, init, condition, step, body } => {
            let part = |part: &Option<Box<Statement>>| part.as_ref().map_or(String::new(), |part| self::statement(part));
            let condition = condition.as_ref().map_or(String::new(), pipeline);
            format!("{}for ({}; {condition}; {}) {}", label(own), part(init), part(step), braced(body))
        }
        StatementKind::ForEach { label: own, variable: each, over, body } => {
            format!("{}foreach ({} in {}) {}", label(own), variable(each), pipeline(over), braced(body))
        }
        StatementKind::Switch { label: own, flags, over, clauses, default } => {
            let flags: String =
                [("-Regex ", flags.regex), ("-Wildcard ", flags.wildcard), ("-Exact ", flags.exact), ("-Case ", flags.case)]
                    .into_iter()
                    .filter_map(|(word, set)| set.then_some(word))
                    .collect();
            let clauses = clauses.iter().map(|(test, body)| format!("{} {}\n", name(test), braced(body)));
            let default = default.iter().map(|body| format!("default {}\n", braced(body)));
            format!("{}switch {flags}({}) {{\n{}}}", label(own), pipeline(over), clauses.chain(default).collect::<String>())
        }
        StatementKind::Function { name, filter, body } => {
            format!("{} {name} {{\n{}\n}}", if *filter { "filter" } else { "function" }, script(body))
        }
        StatementKind::Try { body, catches, finally } => {
            let catches = catches.iter().map(|catch| {
                let types: Vec<String> = catch.types.iter().map(|ty| format!("[{}]", ty.name)).collect();
                format!(" catch {} {}", types.join(", "), braced(&catch.body))
            });
            let finally = finally.as_ref().map_or(String::new(), |body| format!(" finally {}", braced(body)));
            format!("try {}{}{finally}", braced(body), catches.collect::<String>())
        }
        StatementKind::Return(inner) => value("return", inner),
        StatementKind::Throw(inner) => value("throw", inner),
        StatementKind::Exit(inner) => value("exit", inner),
        StatementKind::Break(target) => jump("break", target),
        StatementKind::Continue(target) => jump("continue", target),
    }
}

fn assignment(target: &Expr, op: AssignOp, value: &Statement) -> String {
    let sign = match op {
        AssignOp::Set => String::new(),
        AssignOp::Arithmetic(op) => binary_word(while_you_were_out::powershell::ast::BinaryOp::Arithmetic(op)),
    };
    format!("{} {sign}= {}", expr(target), statement(value))
}

fn pipeline(pipeline: &Pipeline) -> String {
    let elements: Vec<String> = pipeline.elements.iter().map(element).collect();
    elements.join(" | ")
}

fn element(element: &PipelineElement) -> String {
    let mut out = match &element.kind {
        ElementKind::Expr(inner) => expr(inner),
        ElementKind::Statement(inner) => statement(inner),
        ElementKind::Command { invocation, elements } => {
            let call = match invocation {
                InvocationKind::Plain => "",
                InvocationKind::Call => "& ",
                InvocationKind::Dot => ". ",
            };
            let words: Vec<String> = elements.iter().map(word).collect();
            format!("{call}{}", words.join(" "))
        }
    };
    for redirection in &element.redirections {
        let from = match redirection.from {
            Stream::All => "*".to_owned(),
            Stream::Number(number) => number.to_string(),
        };
        out += &match &redirection.target {
            RedirectTarget::Output => format!(" {from}>&1"),
            RedirectTarget::File(file) => format!(" {from}> {}", expr(file)),
            RedirectTarget::Append(file) => format!(" {from}>> {}", expr(file)),
        };
    }
    out
}

fn word(element: &CommandElement) -> String {
    match element {
        CommandElement::Parameter { name, argument: Some(argument), .. } => format!("-{name}:{}", expr(argument)),
        CommandElement::Parameter { name, argument: None, .. } => format!("-{name}"),
        CommandElement::Argument(argument) => expr(argument),
    }
}

fn variable(variable: &Variable) -> String {
    format!("${{{}{}}}", variable.scope.as_ref().map_or(String::new(), |scope| format!("{scope}:")), variable.name)
}

/// A bare word where it is taken as it stands: a member, a key, a label, a test of `switch`.
fn name(of: &Expr) -> String {
    match &of.kind {
        ExprKind::Text { text, bare: true } => text.to_string(),
        _ => expr(of),
    }
}

/// A bare word where signs have a meaning: all but letters are escaped.
fn escaped(text: &str) -> String {
    let plain = |c: char| c.is_alphabetic() || c == '_';
    text.chars().enumerate().fold(String::new(), |out, (index, c)| match c {
        '\n' => out + "`n",
        c if plain(c) || index > 0 && (c.is_ascii_digit() || c == '-') => format!("{out}{c}"),
        c => format!("{out}`{c}"),
    })
}

fn doubled(text: &str) -> String {
    let quote = |c: char| matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}');
    text.chars().fold(String::new(), |out, c| if quote(c) { format!("{out}{c}{c}") } else { format!("{out}{c}") })
}

fn number(value: &Value) -> String {
    let text = format::text(value);
    match value {
        Value::Int(i32::MIN) => "0x80000000".to_owned(),
        Value::Long(_) => text + "l",
        Value::Decimal(_) => text + "d",
        Value::Double(_) if !text.contains(['.', 'E']) => text + ".0",
        _ => text,
    }
}

fn expandable(parts: &[Part]) -> String {
    let special = |c: char| matches!(c, '`' | '$' | '"' | '\u{201C}' | '\u{201D}' | '\u{201E}');
    let parts = parts.iter().map(|part| match part {
        Part::Text(text) => text.chars().fold(String::new(), |out, c| if special(c) { format!("{out}`{c}") } else { format!("{out}{c}") }),
        Part::Expr(inner) => expr(inner),
    });
    format!("\"{}\"", parts.collect::<String>())
}

fn expr(of: &Expr) -> String {
    let list = |items: &[Expr]| items.iter().map(expr).collect::<Vec<_>>().join(", ");
    match &of.kind {
        ExprKind::Constant(value) => number(value),
        ExprKind::Text { text, bare: true } => escaped(text),
        ExprKind::Text { text, bare: false } => format!("'{}'", doubled(text)),
        ExprKind::Expandable(parts) => expandable(parts),
        ExprKind::Variable(inner) => variable(inner),
        ExprKind::Splat(inner) => variable(inner).replace("${", "@").replace('}', ""),
        ExprKind::Type(ty) => format!("[{}]", ty.name),
        ExprKind::Array(items) => list(items),
        ExprKind::ArrayOf(inner) => format!("@({})", block(inner)),
        ExprKind::Sub(inner) => format!("$({})", block(inner)),
        ExprKind::Paren(inner) => format!("({})", pipeline(inner)),
        ExprKind::Table { entries, .. } => {
            let entries = entries.iter().map(|(key, value)| format!("{} = {}\n", name(key), statement(value)));
            format!("@{{\n{}}}", entries.collect::<String>())
        }
        ExprKind::ScriptBlock(inner) => format!("{{{}\n}}", script(inner)),
        ExprKind::Member { of, name: member, fixed } => format!("{}{}{}", expr(of), if *fixed { "::" } else { "." }, name(member)),
        ExprKind::Call { of, name: member, fixed, arguments } => {
            format!("{}{}{}({})", expr(of), if *fixed { "::" } else { "." }, name(member), list(arguments))
        }
        ExprKind::Index { of, index } => format!("{}[{}]", expr(of), expr(index)),
        ExprKind::Attributed { attribute: own, of } => format!("{}{}", attribute(own), expr(of)),
        ExprKind::Cast { ty, of } => format!("[{}]{}", ty.name, expr(of)),
        ExprKind::Unary { op: UnaryOp::Increment { prefix: false }, of } => format!("{}++", expr(of)),
        ExprKind::Unary { op: UnaryOp::Decrement { prefix: false }, of } => format!("{}--", expr(of)),
        ExprKind::Unary { op, of } => format!("{}{}", unary_word(*op), expr(of)),
        ExprKind::Binary { op, left, right } => format!("{} {} {}", expr(left), binary_word(*op), expr(right)),
    }
}
