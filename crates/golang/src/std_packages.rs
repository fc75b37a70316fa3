//! The packages of the standard library, and since which Go each is there.
//!
//! Source: `go list std` of Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0, dated by `$GOROOT/api/go1.*.txt`; internal and
//! vendored packages left out.

/// The minor version of Go that first had a package of the standard library: 0 for every one that this engine knows.
pub fn since(package: &str) -> Option<u32> {
    let index = PACKAGES.binary_search_by(|(known, _)| (*known).cmp(package)).ok()?;
    PACKAGES.get(index).map(|&(_, since)| since)
}

/// Whether it belongs to the standard library, in whatever version; its internal packages too.
pub fn is_std(package: &str) -> bool {
    since(package).is_some()
        || package.starts_with("internal/")
        || package.starts_with("runtime/internal/")
}

/// The package of the standard library that a path is most like, if it is like one.
pub fn nearest_to(package: &str) -> Option<&'static str> {
    crate::suggestion::nearest(package, PACKAGES.iter().map(|(known, _)| *known))
}

/// Whether a path's first part is one of the standard library's, as `log` and `encoding` are.
pub fn has_first_part(part: &str) -> bool {
    let below = |package: &str| package.strip_prefix(part).is_some_and(|r| r.starts_with('/'));
    since(part).is_some() || PACKAGES.iter().any(|(package, _)| below(package))
}

/// Whether building it runs the C compiler when cgo is on (Go 1.20 and later, which ship no compiled library): `net`,
/// `os/user`, `plugin`, `runtime/cgo` and what imports them (`go list -deps std`, Go 1.26.8, linux/amd64).
pub fn uses_cgo(package: &str) -> bool {
    matches!(
        package,
        "archive/tar"
            | "crypto/tls"
            | "crypto/x509"
            | "expvar"
            | "log/syslog"
            | "mime/multipart"
            | "net"
            | "net/http"
            | "net/http/cgi"
            | "net/http/cookiejar"
            | "net/http/fcgi"
            | "net/http/httptest"
            | "net/http/httptrace"
            | "net/http/httputil"
            | "net/http/pprof"
            | "net/mail"
            | "net/rpc"
            | "net/rpc/jsonrpc"
            | "net/smtp"
            | "net/textproto"
            | "os/user"
            | "plugin"
            | "runtime/cgo"
    )
}

#[rustfmt::skip]
const PACKAGES: &[(&str, u32)] = &[
    ("archive/tar", 0),
    ("archive/zip", 0),
    ("bufio", 0),
    ("bytes", 0),
    ("cmp", 21),
    ("compress/bzip2", 0),
    ("compress/flate", 0),
    ("compress/gzip", 0),
    ("compress/lzw", 0),
    ("compress/zlib", 0),
    ("container/heap", 0),
    ("container/list", 0),
    ("container/ring", 0),
    ("context", 0),
    ("crypto", 0),
    ("crypto/aes", 0),
    ("crypto/cipher", 0),
    ("crypto/des", 0),
    ("crypto/dsa", 0),
    ("crypto/ecdh", 20),
    ("crypto/ecdsa", 0),
    ("crypto/ed25519", 0),
    ("crypto/elliptic", 0),
    ("crypto/fips140", 24),
    ("crypto/hkdf", 24),
    ("crypto/hmac", 0),
    ("crypto/hpke", 26),
    ("crypto/md5", 0),
    ("crypto/mldsa", 27),
    ("crypto/mlkem", 24),
    ("crypto/mlkem/mlkemtest", 26),
    ("crypto/pbkdf2", 24),
    ("crypto/rand", 0),
    ("crypto/rc4", 0),
    ("crypto/rsa", 0),
    ("crypto/sha1", 0),
    ("crypto/sha256", 0),
    ("crypto/sha3", 24),
    ("crypto/sha512", 0),
    ("crypto/subtle", 0),
    ("crypto/tls", 0),
    ("crypto/x509", 0),
    ("crypto/x509/pkix", 0),
    ("database/sql", 0),
    ("database/sql/driver", 0),
    ("debug/buildinfo", 0),
    ("debug/dwarf", 0),
    ("debug/elf", 0),
    ("debug/gosym", 0),
    ("debug/macho", 0),
    ("debug/pe", 0),
    ("debug/plan9obj", 0),
    ("embed", 0),
    ("encoding", 0),
    ("encoding/ascii85", 0),
    ("encoding/asn1", 0),
    ("encoding/base32", 0),
    ("encoding/base64", 0),
    ("encoding/binary", 0),
    ("encoding/csv", 0),
    ("encoding/gob", 0),
    ("encoding/hex", 0),
    ("encoding/json", 0),
    ("encoding/json/jsontext", 27),
    ("encoding/json/v2", 27),
    ("encoding/pem", 0),
    ("encoding/xml", 0),
    ("errors", 0),
    ("expvar", 0),
    ("flag", 0),
    ("fmt", 0),
    ("go/ast", 0),
    ("go/build", 0),
    ("go/build/constraint", 0),
    ("go/constant", 0),
    ("go/doc", 0),
    ("go/doc/comment", 19),
    ("go/format", 0),
    ("go/importer", 0),
    ("go/parser", 0),
    ("go/printer", 0),
    ("go/scanner", 0),
    ("go/token", 0),
    ("go/types", 0),
    ("go/version", 22),
    ("hash", 0),
    ("hash/adler32", 0),
    ("hash/crc32", 0),
    ("hash/crc64", 0),
    ("hash/fnv", 0),
    ("hash/maphash", 0),
    ("html", 0),
    ("html/template", 0),
    ("image", 0),
    ("image/color", 0),
    ("image/color/palette", 0),
    ("image/draw", 0),
    ("image/gif", 0),
    ("image/jpeg", 0),
    ("image/png", 0),
    ("index/suffixarray", 0),
    ("io", 0),
    ("io/fs", 0),
    ("io/ioutil", 0),
    ("iter", 23),
    ("log", 0),
    ("log/slog", 21),
    ("log/syslog", 0),
    ("maps", 21),
    ("math", 0),
    ("math/big", 0),
    ("math/bits", 0),
    ("math/cmplx", 0),
    ("math/rand", 0),
    ("math/rand/v2", 22),
    ("mime", 0),
    ("mime/multipart", 0),
    ("mime/quotedprintable", 0),
    ("net", 0),
    ("net/http", 0),
    ("net/http/cgi", 0),
    ("net/http/cookiejar", 0),
    ("net/http/fcgi", 0),
    ("net/http/httptest", 0),
    ("net/http/httptrace", 0),
    ("net/http/httputil", 0),
    ("net/http/pprof", 0),
    ("net/mail", 0),
    ("net/netip", 0),
    ("net/rpc", 0),
    ("net/rpc/jsonrpc", 0),
    ("net/smtp", 0),
    ("net/textproto", 0),
    ("net/url", 0),
    ("os", 0),
    ("os/exec", 0),
    ("os/signal", 0),
    ("os/user", 0),
    ("path", 0),
    ("path/filepath", 0),
    ("plugin", 0),
    ("reflect", 0),
    ("regexp", 0),
    ("regexp/syntax", 0),
    ("runtime", 0),
    ("runtime/cgo", 0),
    ("runtime/coverage", 20),
    ("runtime/debug", 0),
    ("runtime/metrics", 0),
    ("runtime/pprof", 0),
    ("runtime/race", 0),
    ("runtime/trace", 0),
    ("slices", 21),
    ("sort", 0),
    ("strconv", 0),
    ("strings", 0),
    ("structs", 23),
    ("sync", 0),
    ("sync/atomic", 0),
    ("syscall", 0),
    ("testing", 0),
    ("testing/cryptotest", 26),
    ("testing/fstest", 0),
    ("testing/iotest", 0),
    ("testing/quick", 0),
    ("testing/slogtest", 21),
    ("testing/synctest", 25),
    ("text/scanner", 0),
    ("text/tabwriter", 0),
    ("text/template", 0),
    ("text/template/parse", 0),
    ("time", 0),
    ("time/tzdata", 0),
    ("unicode", 0),
    ("unicode/utf16", 0),
    ("unicode/utf8", 0),
    ("unique", 23),
    ("unsafe", 0),
    ("uuid", 27),
    ("weak", 24),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_sorted_and_dated() {
        assert!(PACKAGES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(since("fmt"), Some(0));
        assert_eq!(since("slices"), Some(21));
        assert_eq!(since("strigns"), None);
        assert!(is_std("internal/abi") && uses_cgo("net/http") && !uses_cgo("fmt"));
    }
}
