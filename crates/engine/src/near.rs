//! Did you mean: the known name that a wrong one is so near to that it must be meant.

/// The nearest known name: at most two letters differ, and no more than a third of the last part's.
pub(crate) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let allowed = (last.chars().count() / 3).min(2);
    let lower = name.to_lowercase();
    let scored = known
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 2 * allowed.max(1))
        .map(|candidate| (distance(&lower, &candidate.to_lowercase()), candidate));
    scored.filter(|(score, _)| *score <= allowed).min().map(|(_, candidate)| candidate)
}

/// How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, ca) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, cb) in b.iter().enumerate() {
            let at = |back: usize, column: usize| {
                rows.get(rows.len() - back).and_then(|r| r.get(column)).copied()
            };
            let changed = at(1, j).unwrap_or(0) + usize::from(ca != cb);
            let dropped = at(1, j + 1).unwrap_or(0) + 1;
            let added = row.last().copied().unwrap_or(0) + 1;
            let mut best = changed.min(dropped).min(added);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(cb) && b.get(j - 1) == Some(ca);
            if swapped {
                best = best.min(at(2, j - 1).unwrap_or(usize::MAX - 1) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
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
}
