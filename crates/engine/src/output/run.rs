//! A run's text and command line as rules see them: terminals' leftovers taken out, the line that decides, what came after.

pub(crate) mod aftermath;
pub(crate) mod announced;
pub(crate) mod command;
pub(crate) mod decisive;
pub(crate) mod excerpt;
pub(crate) mod groups;
pub(crate) mod heard;
pub(crate) mod place;
pub(crate) mod search;
pub(crate) mod terminal;
pub(crate) mod test_command;
pub(crate) mod told;
