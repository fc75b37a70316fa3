//! Did you mean: the known name that a wrong one is so near to that it must be meant.

/// The nearest known name: at most two letters differ, and no more than a third of the last part's.
pub fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let allowed = (last.chars().count() / 3).min(2);
    let lower = letters(name);
    let has = letter_set(name);
    let mut other = Vec::new();
    let mut rows = Rows::default();
    let scored = known
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 2 * allowed.max(1))
        .filter(|candidate| may_be_near(has, letter_set(candidate), allowed))
        .filter_map(|candidate| {
            other.clear();
            spell(candidate, &mut other);
            Some((distance(&lower, &other, allowed, &mut rows)?, candidate))
        });
    scored.min().map(|(_, candidate)| candidate)
}

/// Set for a name with letters beyond ASCII: of those the table tells, since some have an ASCII letter as lower case.
const BEYOND_ASCII: u32 = 1 << 31;

/// Which letters a name has, in either case; whatever is no letter counts as one.
fn letter_set(name: &str) -> u32 {
    name.bytes().fold(0, |set, byte| {
        let letter = byte.to_ascii_lowercase().wrapping_sub(b'a').min(26);
        set | if byte.is_ascii() { 1 << letter } else { BEYOND_ASCII }
    })
}

/// A changed letter adds one to the set and takes one away at most: nearly every candidate ends here.
fn may_be_near(a: u32, b: u32, allowed: usize) -> bool {
    (a | b) & BEYOND_ASCII != 0 || (a ^ b).count_ones() as usize <= 2 * allowed
}

fn letters(name: &str) -> Vec<char> {
    let mut list = Vec::new();
    spell(name, &mut list);
    list
}

/// Adds a name's letters in lower case.
fn spell(name: &str, list: &mut Vec<char>) {
    if name.is_ascii() {
        list.extend(name.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
    } else {
        list.extend(name.to_lowercase().chars());
    }
}

/// The last rows of the table: this one, the one before, the one before that.
type Rows = [Vec<usize>; 3];

/// How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment); nothing
/// when it is more than `most`. What both begin and end with costs nothing, and most of two keys is that.
fn distance(a: &[char], b: &[char], most: usize, rows: &mut Rows) -> Option<usize> {
    let front = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(front..)?, b.get(front..)?);
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(..a.len() - back)?, b.get(..b.len() - back)?);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let [row, above, before] = rows;
    row.clear();
    row.extend(0..=b.len());
    for (i, ca) in a.iter().enumerate() {
        std::mem::swap(above, before);
        std::mem::swap(row, above);
        row.clear();
        row.push(i + 1);
        let mut least = i + 1;
        let mut left = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let changed = at(above, j) + usize::from(ca != cb);
            let mut best = changed.min(at(above, j + 1) + 1).min(left + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(cb) && b.get(j - 1) == Some(ca);
            if swapped {
                best = best.min(at(before, j - 1) + 1);
            }
            row.push(best);
            least = least.min(best);
            left = best;
        }
        // A swap reaches back over one row: only two rows that are too far end it.
        let nearer = above.iter().copied().min().unwrap_or(0);
        if least > most && nearer > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_typos_and_nothing_else() {
        let known = ["go.testTimeout", "go.testFlags", "go.goroot", "go.gopath"];
        assert_eq!(nearest("go.testTimout", known.into_iter()), Some("go.testTimeout"));
        assert_eq!(nearest("go.GOROOT", known.into_iter()), Some("go.goroot"));
        assert_eq!(nearest("go.gorot", known.into_iter()), Some("go.goroot"));
        assert_eq!(nearest("leetcode.goPath", ["leetcode.nodePath"].into_iter()), None);
        assert_eq!(nearest("go.gocodeAutoBuild", known.into_iter()), None);
    }

    #[test]
    fn letters_are_added_dropped_changed_and_swapped() {
        let cases = [
            ("abcd", "abcd", 0),
            ("abcd", "abdc", 1),
            ("abcd", "bacde", 2),
            ("abcd", "abd", 1),
            ("ab", "ba", 1),
            ("abcd", "badc", 2),
            ("abcabc", "abc", 3),
            ("", "ab", 2),
            ("中文", "文中", 1),
        ];
        let mut rows = Rows::default();
        for (a, b, want) in cases {
            assert!(may_be_near(letter_set(a), letter_set(b), want), "{a:?} {b:?}");
            let (a, b) = (letters(a), letters(b));
            assert_eq!(distance(&a, &b, 9, &mut rows), Some(want), "{a:?} {b:?}");
            assert_eq!(distance(&b, &a, 9, &mut rows), Some(want), "{b:?} {a:?}");
            assert_eq!(distance(&a, &b, want, &mut rows), Some(want));
            assert!(want == 0 || distance(&a, &b, want - 1, &mut rows).is_none());
        }
    }
}
