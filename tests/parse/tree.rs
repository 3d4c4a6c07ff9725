//! The tree of a script as a test sees it: one kind of node, its bytes, its own words, its children.

use while_you_were_out::powershell::ast::{
    AssignOp, Attribute, BinaryOp, CommandElement, ElementKind, Expr, ExprKind, InvocationKind, Param, Part, Pipeline, PipelineElement,
    RedirectTarget, ScriptBlockAst, Statement, StatementBlock, StatementKind, Stream, UnaryOp, Variable,
};
use while_you_were_out::powershell::format;
use while_you_were_out::powershell::source::Span;

#[derive(Clone, Copy)]
pub enum Node<'t> {
    Script(&'t ScriptBlockAst),
    StatementBlock(&'t StatementBlock),
    Statement(&'t Statement),
    Pipeline(&'t Pipeline),
    Element(&'t PipelineElement),
    Word(&'t CommandElement),
    Param(&'t Param),
    Attribute(&'t Attribute),
    Expr(&'t Expr),
}

impl<'t> Node<'t> {
    pub fn span(self) -> Span {
        match self {
            Node::Script(node) => node.span,
            Node::StatementBlock(node) => node.span,
            Node::Statement(node) => node.span,
            Node::Pipeline(node) => node.span,
            Node::Element(node) => node.span,
            Node::Word(CommandElement::Parameter { span, .. }) => *span,
            Node::Word(CommandElement::Argument(node)) | Node::Expr(node) => node.span,
            Node::Param(node) => node.span,
            Node::Attribute(node) => node.span,
        }
    }

    pub fn children(self) -> Vec<Node<'t>> {
        let mut out = Vec::new();
        match self {
            Node::Script(node) => {
                out.extend(node.attributes.iter().map(Node::Attribute));
                out.extend(node.params.iter().map(Node::Param));
                out.extend([&node.begin, &node.process, &node.end].into_iter().flatten().map(Node::StatementBlock));
            }
            Node::StatementBlock(node) => {
                out.extend(node.statements.iter().map(Node::Statement));
                out.extend(node.traps.iter().map(|trap| Node::StatementBlock(&trap.body)));
            }
            Node::Statement(node) => statement_children(&node.kind, &mut out),
            Node::Pipeline(node) => out.extend(node.elements.iter().map(Node::Element)),
            Node::Element(node) => {
                match &node.kind {
                    ElementKind::Expr(expr) => out.push(Node::Expr(expr)),
                    ElementKind::Command { elements, .. } => out.extend(elements.iter().map(Node::Word)),
                    ElementKind::Statement(statement) => out.push(Node::Statement(statement)),
                }
                out.extend(node.redirections.iter().filter_map(|redirection| match &redirection.target {
                    RedirectTarget::File(file) | RedirectTarget::Append(file) => Some(Node::Expr(file)),
                    RedirectTarget::Output => None,
                }));
            }
            Node::Word(CommandElement::Parameter { argument, .. }) => out.extend(argument.iter().map(Node::Expr)),
            Node::Word(CommandElement::Argument(expr)) => out.push(Node::Expr(expr)),
            Node::Param(node) => {
                out.extend(node.attributes.iter().map(Node::Attribute));
                out.extend(node.default.iter().map(Node::Expr));
            }
            Node::Attribute(node) => {
                out.extend(node.positional.iter().map(Node::Expr));
                out.extend(node.named.iter().filter_map(|(_, value)| value.as_ref()).map(Node::Expr));
            }
            Node::Expr(node) => expr_children(&node.kind, &mut out),
        }
        out
    }

    /// What the node says beside its children.
    fn words(self) -> String {
        match self {
            Node::Script(node) => format!("script param={}", node.has_param_block),
            Node::StatementBlock(node) => format!("block traps={}", node.traps.len()),
            Node::Statement(node) => statement_words(&node.kind),
            Node::Pipeline(_) => "pipeline".into(),
            Node::Element(node) => {
                let redirections = node.redirections.iter().map(|redirection| match redirection.from {
                    Stream::All => "*>".to_owned(),
                    Stream::Number(number) => format!("{number}>"),
                });
                let kind = match &node.kind {
                    ElementKind::Expr(_) => "expression",
                    ElementKind::Command { invocation: InvocationKind::Plain, .. } => "command",
                    ElementKind::Command { invocation: InvocationKind::Call, .. } => "call",
                    ElementKind::Command { invocation: InvocationKind::Dot, .. } => "dot",
                    ElementKind::Statement(_) => "statement",
                };
                format!("{kind} {}", redirections.collect::<String>())
            }
            Node::Word(CommandElement::Parameter { name, argument, .. }) => format!("-{name} {}", argument.is_some()),
            Node::Word(CommandElement::Argument(_)) => "argument".into(),
            Node::Param(node) => format!("param {} {:?}", node.name, node.ty.as_ref().map(|ty| &ty.name)),
            Node::Attribute(node) => {
                let named = node.named.iter().map(|(name, value)| format!(" {name}={}", value.is_some()));
                format!("attribute {}{}", node.name, named.collect::<String>())
            }
            Node::Expr(node) => expr_words(&node.kind),
        }
    }

    /// The whole tree below, without bytes.
    pub fn shape(self) -> String {
        let mut out = String::new();
        self.write_shape(&mut out);
        out
    }

    fn write_shape(self, out: &mut String) {
        out.push('(');
        out.push_str(&self.words());
        for child in self.children() {
            out.push(' ');
            child.write_shape(out);
        }
        out.push(')');
    }

    /// This node and all below it, in the order of the text.
    pub fn all(self) -> Vec<Node<'t>> {
        let mut out = vec![self];
        for child in self.children() {
            out.extend(child.all());
        }
        out
    }
}

fn statement_children<'t>(kind: &'t StatementKind, out: &mut Vec<Node<'t>>) {
    match kind {
        StatementKind::Pipeline(pipeline) => out.push(Node::Pipeline(pipeline)),
        StatementKind::Assign { target, value, .. } => out.extend([Node::Expr(target), Node::Statement(value)]),
        StatementKind::If { clauses, otherwise } => {
            out.extend(clauses.iter().flat_map(|(condition, body)| [Node::Pipeline(condition), Node::StatementBlock(body)]));
            out.extend(otherwise.iter().map(Node::StatementBlock));
        }
        StatementKind::While { condition, body, .. } => out.extend([Node::Pipeline(condition), Node::StatementBlock(body)]),
        StatementKind::DoLoop { body, condition, .. } => out.extend([Node::StatementBlock(body), Node::Pipeline(condition)]),
        StatementKind::For { init, condition, step, body, .. } => {
            out.extend(init.iter().map(|init| Node::Statement(init)));
            out.extend(condition.iter().map(Node::Pipeline));
            out.extend(step.iter().map(|step| Node::Statement(step)));
            out.push(Node::StatementBlock(body));
        }
        StatementKind::ForEach { over, body, .. } => out.extend([Node::Pipeline(over), Node::StatementBlock(body)]),
        StatementKind::Switch { over, clauses, default, .. } => {
            out.push(Node::Pipeline(over));
            out.extend(clauses.iter().flat_map(|(test, body)| [Node::Expr(test), Node::StatementBlock(body)]));
            out.extend(default.iter().map(Node::StatementBlock));
        }
        StatementKind::Function { body, .. } => out.push(Node::Script(body)),
        StatementKind::Try { body, catches, finally } => {
            out.push(Node::StatementBlock(body));
            out.extend(catches.iter().map(|catch| Node::StatementBlock(&catch.body)));
            out.extend(finally.iter().map(Node::StatementBlock));
        }
        StatementKind::Return(value) | StatementKind::Throw(value) | StatementKind::Exit(value) => {
            out.extend(value.iter().map(Node::Pipeline));
        }
        StatementKind::Break(label) | StatementKind::Continue(label) => out.extend(label.iter().map(Node::Expr)),
    }
}

fn statement_words(kind: &StatementKind) -> String {
    match kind {
        StatementKind::Pipeline(_) => "run".into(),
        StatementKind::Assign { op: AssignOp::Set, .. } => "=".into(),
        StatementKind::Assign { op: AssignOp::Arithmetic(op), .. } => format!("{op:?}="),
        StatementKind::If { clauses, otherwise } => format!("if {} {}", clauses.len(), otherwise.is_some()),
        StatementKind::While { label, .. } => format!("while {label:?}"),
        StatementKind::DoLoop { label, until, .. } => format!("do {label:?} {until}"),
        StatementKind::For { label, init, condition, step, .. } => {
            format!("for {label:?} {} {} {}", init.is_some(), condition.is_some(), step.is_some())
        }
        StatementKind::ForEach { label, variable, .. } => format!("foreach {label:?} {}", variable_words(variable)),
        StatementKind::Switch { label, flags, default, .. } => {
            let flags = [flags.regex, flags.wildcard, flags.exact, flags.case];
            format!("switch {label:?} {flags:?} {}", default.is_some())
        }
        StatementKind::Function { name, filter, .. } => format!("function {name} {filter}"),
        StatementKind::Try { catches, finally, .. } => {
            let types = catches.iter().map(|catch| catch.types.iter().map(|ty| format!("[{}]", ty.name)).collect::<String>());
            format!("try {:?} {}", types.collect::<Vec<_>>(), finally.is_some())
        }
        StatementKind::Return(_) => "return".into(),
        StatementKind::Throw(_) => "throw".into(),
        StatementKind::Exit(_) => "exit".into(),
        StatementKind::Break(_) => "break".into(),
        StatementKind::Continue(_) => "continue".into(),
    }
}

fn variable_words(variable: &Variable) -> String {
    format!("${}:{}", variable.scope.as_deref().unwrap_or(""), variable.name)
}

fn expr_children<'t>(kind: &'t ExprKind, out: &mut Vec<Node<'t>>) {
    match kind {
        ExprKind::Constant(_) | ExprKind::Text { .. } | ExprKind::Variable(_) | ExprKind::Splat(_) | ExprKind::Type(_) => {}
        ExprKind::Expandable(parts) => out.extend(parts.iter().filter_map(|part| match part {
            Part::Expr(expr) => Some(Node::Expr(expr)),
            Part::Text(_) => None,
        })),
        ExprKind::Array(items) => out.extend(items.iter().map(Node::Expr)),
        ExprKind::ArrayOf(block) | ExprKind::Sub(block) => out.push(Node::StatementBlock(block)),
        ExprKind::Paren(pipeline) => out.push(Node::Pipeline(pipeline)),
        ExprKind::Table { entries, .. } => out.extend(entries.iter().flat_map(|(key, value)| [Node::Expr(key), Node::Statement(value)])),
        ExprKind::ScriptBlock(script) => out.push(Node::Script(script)),
        ExprKind::Member { of, name, .. } => out.extend([Node::Expr(of), Node::Expr(name)]),
        ExprKind::Call { of, name, arguments, .. } => {
            out.extend([Node::Expr(of), Node::Expr(name)]);
            out.extend(arguments.iter().map(Node::Expr));
        }
        ExprKind::Index { of, index } => out.extend([Node::Expr(of), Node::Expr(index)]),
        ExprKind::Attributed { attribute, of } => out.extend([Node::Attribute(attribute), Node::Expr(of)]),
        ExprKind::Cast { of, .. } | ExprKind::Unary { of, .. } => out.push(Node::Expr(of)),
        ExprKind::Binary { left, right, .. } => out.extend([Node::Expr(left), Node::Expr(right)]),
    }
}

fn expr_words(kind: &ExprKind) -> String {
    match kind {
        ExprKind::Constant(value) => format!("{} {}", value.type_of().name(), format::text(value)),
        ExprKind::Text { text, bare } => format!("{text:?} {bare}"),
        ExprKind::Expandable(parts) => {
            let parts = parts.iter().map(|part| match part {
                Part::Text(text) => format!("{text:?} "),
                Part::Expr(_) => "… ".into(),
            });
            format!("expandable {}", parts.collect::<String>())
        }
        ExprKind::Variable(variable) => variable_words(variable),
        ExprKind::Splat(variable) => format!("@{}", variable_words(variable)),
        ExprKind::Type(ty) => format!("[{}]", ty.name),
        ExprKind::Array(_) => "array".into(),
        ExprKind::ArrayOf(_) => "@()".into(),
        ExprKind::Sub(_) => "$()".into(),
        ExprKind::Paren(_) => "()".into(),
        ExprKind::Table { ordered, .. } => format!("table {ordered}"),
        ExprKind::ScriptBlock(_) => "{}".into(),
        ExprKind::Member { fixed, .. } => format!("member {fixed}"),
        ExprKind::Call { fixed, .. } => format!("call {fixed}"),
        ExprKind::Index { .. } => "index".into(),
        ExprKind::Attributed { .. } => "attributed".into(),
        ExprKind::Cast { ty, .. } => format!("cast [{}]", ty.name),
        ExprKind::Unary { op, .. } => {
            let prefix = matches!(op, UnaryOp::Increment { prefix: true } | UnaryOp::Decrement { prefix: true });
            format!("{} {prefix}", unary_word(*op))
        }
        ExprKind::Binary { op, .. } => binary_word(*op),
    }
}

pub fn unary_word(op: UnaryOp) -> &'static str {
    use while_you_were_out::powershell::ast::Case;
    match op {
        UnaryOp::Not => "-not ",
        UnaryOp::Minus => "-",
        UnaryOp::Plus => "+",
        UnaryOp::BitNot => "-bnot ",
        UnaryOp::Comma => ",",
        UnaryOp::Split(Case::Ignored) => "-split ",
        UnaryOp::Split(Case::Sensitive) => "-csplit ",
        UnaryOp::Join => "-join ",
        UnaryOp::Increment { .. } => "++",
        UnaryOp::Decrement { .. } => "--",
    }
}

pub fn binary_word(op: BinaryOp) -> String {
    use while_you_were_out::powershell::ast::Case;
    use while_you_were_out::powershell::ast::{Arithmetic, Bitwise};
    let word = match op {
        BinaryOp::Arithmetic(op) => match op {
            Arithmetic::Add => "+",
            Arithmetic::Subtract => "-",
            Arithmetic::Multiply => "*",
            Arithmetic::Divide => "/",
            Arithmetic::Remainder => "%",
        },
        BinaryOp::Bitwise(op) => match op {
            Bitwise::And => "-band",
            Bitwise::Or => "-bor",
            Bitwise::Xor => "-bxor",
            Bitwise::ShiftLeft => "-shl",
            Bitwise::ShiftRight => "-shr",
        },
        BinaryOp::Compare(op, case) => {
            let case = if case == Case::Sensitive { "c" } else { "" };
            return format!("-{case}{}", format!("{op:?}").to_lowercase());
        }
        BinaryOp::And => "-and",
        BinaryOp::Or => "-or",
        BinaryOp::Xor => "-xor",
        BinaryOp::Join => "-join",
        BinaryOp::Format => "-f",
        BinaryOp::Range => "..",
        BinaryOp::Is => "-is",
        BinaryOp::IsNot => "-isnot",
        BinaryOp::As => "-as",
    };
    word.to_owned()
}
