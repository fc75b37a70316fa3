//! The order of module versions (golang.org/x/mod/semver.Compare): of several requirements of a module go takes the highest.

use std::cmp::Ordering;

/// Which of two versions is the higher one; what is no version comes before all.
pub fn compare(a: &str, b: &str) -> Ordering {
    match (Parsed::read(a), Parsed::read(b)) {
        (Some(a), Some(b)) => a.compare(&b),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}

struct Parsed<'v> {
    numbers: Vec<&'v str>,
    pre: Option<&'v str>,
}

impl<'v> Parsed<'v> {
    /// Without the build's part, which does not count.
    fn read(text: &'v str) -> Option<Self> {
        let rest = text.strip_prefix('v')?;
        let rest = rest.split('+').next().unwrap_or(rest);
        let (main, pre) =
            rest.split_once('-').map_or((rest, None), |(main, pre)| (main, Some(pre)));
        let numbers: Vec<&str> = main.split('.').collect();
        let all = numbers.iter().all(|part| is_number(part));
        all.then_some(Self { numbers, pre })
    }

    fn compare(&self, other: &Self) -> Ordering {
        let part = |of: &Self, at: usize| of.numbers.get(at).copied().unwrap_or("0").to_owned();
        let numbers = (0..3).map(|at| number_order(&part(self, at), &part(other, at)));
        let main = numbers.fold(Ordering::Equal, Ordering::then);
        main.then_with(|| match (self.pre, other.pre) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => pre_order(a, b),
        })
    }
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// By value, however long: dates of pseudo-versions do not fit everywhere.
fn number_order(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

fn pre_order(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.split('.'), b.split('.'));
    loop {
        let order = match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => match (is_number(a), is_number(b)) {
                (true, true) => number_order(a, b),
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                (false, false) => a.cmp(b),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_the_order_of_semver() {
        let ascending = [
            "none",
            "v0.0.0-20200101000000-aaaaaaaaaaaa",
            "v0.0.0-20210101000000-aaaaaaaaaaaa",
            "v0.9.0",
            "v0.10.0-alpha",
            "v0.10.0-alpha.1",
            "v0.10.0-alpha.beta",
            "v0.10.0",
            "v0.10.1-0.20210101000000-aaaaaaaaaaaa",
            "v2.0.0+incompatible",
        ];
        for (at, a) in ascending.iter().enumerate() {
            for (other, b) in ascending.iter().enumerate() {
                assert_eq!(compare(a, b), at.cmp(&other), "{a} {b}");
            }
        }
        assert_eq!(compare("v1.2.0+incompatible", "v1.2.0"), Ordering::Equal);
    }
}
