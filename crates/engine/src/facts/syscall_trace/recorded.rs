//! Dev over a folder.
use super::*;
use std::io::Read;

#[test]
#[ignore]
fn dev() {
    let dir = std::env::var("TRACE_DIR").unwrap();
    let filter = std::env::var("F").unwrap_or_default();
    let verbose = std::env::var_os("V").is_some();
    let calls: Option<Vec<String>> =
        std::env::var("CALLS").ok().map(|c| c.split(',').map(str::to_owned).collect());
    let mut files: Vec<_> = std::fs::read_dir(&dir)
        .unwrap()
        .map(|e| e.unwrap().path().to_string_lossy().into_owned())
        .filter(|p| p.contains(".strace") && p.contains(&filter))
        .collect();
    files.sort();
    let (mut right, mut none, mut wrong, mut other) = (0, 0, 0, 0);
    for f in files {
        let mut bytes = Vec::new();
        let raw = std::fs::read(&f).unwrap();
        if raw.starts_with(&[0x1f, 0x8b]) {
            flate2::read::MultiGzDecoder::new(&raw[..]).read_to_end(&mut bytes).unwrap();
        } else {
            bytes = raw;
        }
        if let Some(calls) = &calls {
            let mut out = Vec::new();
            for line in bytes.split_inclusive(|b| *b == b'\n') {
                let t = String::from_utf8_lossy(line);
                let rest = t.split_once(' ').map_or("", |x| x.1).trim_start();
                let name = rest
                    .trim_start_matches("<... ")
                    .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .next()
                    .unwrap_or("");
                let name = if rest.starts_with("+++") {
                    "+++"
                } else if rest.starts_with("---") {
                    "---"
                } else {
                    name
                };
                if calls.iter().any(|c| c == name) {
                    out.extend_from_slice(line);
                }
            }
            bytes = out;
        }
        let mut reader = TraceReader::new();
        reader.feed(&bytes);
        let d = reader.finish();
        let stem = f.split(".strace").next().unwrap().to_owned();
        let meta = std::fs::read_to_string(stem.clone() + ".json").unwrap_or_default();
        let expected = meta
            .split("\"expected\":")
            .nth(1)
            .unwrap_or("")
            .trim_end_matches('}')
            .trim()
            .to_owned();
        let (mark, said) = match judged(&f, &d, None) {
            Ok(None) => {
                none += 1;
                ("-", String::new())
            }
            Err(Missing::Unchecked(s)) => {
                none += 1;
                ("?", format!("{}", s.key))
            }
            Err(_) => ("?", String::new()),
            Ok(Some(x)) => {
                let mark = match x.proves {
                    Some(r) if expected.contains(&format!("\"{r}\"")) => {
                        right += 1;
                        "ok"
                    }
                    Some(_) => {
                        wrong += 1;
                        "XX"
                    }
                    None => {
                        other += 1;
                        "~"
                    }
                };
                (mark, format!("{:?} {} {} {} {}", x.proves, x.program, x.call, x.path, x.errno))
            }
        };
        println!("{mark}\t{}\t{expected}\t{said}", stem.rsplit('/').next().unwrap());
        if verbose {
            println!("{}", serde_json::to_string_pretty(&d).unwrap());
        }
    }
    println!("TOTAL right {right} wrong {wrong} unnamed {other} silent {none}");
}
