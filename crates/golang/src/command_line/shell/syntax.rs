//! What a shell refuses before it runs anything.

use super::{ShellError, ShellToken};

/// Words that begin what is judged by rules of its own.
fn is_beyond(token: &ShellToken) -> bool {
    match token {
        ShellToken::Word(word) => matches!(
            word.text.as_str(),
            "case" | "[[" | "for" | "if" | "while" | "until" | "function" | "select" | "{" | "!"
        ),
        ShellToken::Operator(operator, _) => matches!(*operator, "<<" | ";;"),
    }
}

/// The first thing that makes a shell refuse these tokens.
pub fn syntax_error(tokens: &[ShellToken]) -> Option<ShellError> {
    if tokens.iter().any(is_beyond) {
        return None;
    }
    let mut depth = 0_usize;
    let mut wants_command = true;
    let mut binary = false;
    let mut list = tokens.iter().peekable();
    while let Some(token) = list.next() {
        match token {
            ShellToken::Word(_) => (wants_command, binary) = (false, false),
            ShellToken::Operator("(", _) if wants_command => depth += 1,
            ShellToken::Operator("(", at) => {
                // `name()` defines a function.
                if !matches!(list.peek(), Some(ShellToken::Operator(")", _))) {
                    return Some(ShellError::Unexpected("(", *at));
                }
                list.next();
                wants_command = true;
            }
            ShellToken::Operator(")", at) => {
                if depth == 0 || binary {
                    return Some(ShellError::Unexpected(")", *at));
                }
                depth -= 1;
                (wants_command, binary) = (false, false);
            }
            ShellToken::Operator("\n", _) => wants_command = true,
            ShellToken::Operator(operator @ ("&&" | "||" | "|" | ";" | "&"), at) => {
                if wants_command {
                    return Some(ShellError::Unexpected(operator, *at));
                }
                wants_command = true;
                binary = matches!(*operator, "&&" | "||" | "|");
            }
            ShellToken::Operator(operator, at) => {
                // A redirection needs a word behind it.
                match list.next() {
                    Some(ShellToken::Word(_)) => wants_command = false,
                    Some(ShellToken::Operator("(", _)) => return None,
                    _ => return Some(ShellError::Unexpected(operator, *at)),
                }
            }
        }
    }
    (binary || depth > 0).then_some(ShellError::UnexpectedEnd)
}
