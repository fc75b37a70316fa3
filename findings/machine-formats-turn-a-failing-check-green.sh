#!/usr/bin/env bash
# staticcheck 0.8.2 and govulncheck 1.9.0 under go 1.26.8: the exit code depends on the format of the output.
#
# Guess: findings are a failure in each format.
# Seen: staticcheck exits 1 with -f text, json, stylish and even null (which prints nothing), but 0 with -f sarif and -f binary.
# govulncheck exits 3 with text, 0 with -format json, sarif and openvex. An upload step that was added to a job turns the job green.
# And "-checks nosuch" (a typo) is no error: exit 0, nothing is checked.
. "$(dirname "$0")/common.sh"
need 1.26.8
for tool in honnef.co/go/tools/cmd/staticcheck@v0.8.2 golang.org/x/vuln/cmd/govulncheck@v1.9.0; do
	install 1.26.8 "$tool"
done
tool() {
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 "$@"
}

mkdir lint
cd lint
module example.com/lint 1.24
printf 'package main\n\nfunc main() {}\nfunc unused() {}\n' >main.go
for format in text:1 json:1 stylish:1 null:1 sarif:0 binary:0; do
	try tool staticcheck -f "${format%:*}" .
	code "${format#*:}" "staticcheck -f ${format%:*}"
done
try tool staticcheck -f sarif .
says '"ruleId":"U1000"'
try tool staticcheck -checks nosuch .
code 0
[[ -z $out ]] || changed "an unknown check brings a message"

# A database with one entry, about a version of a public module that has long been mended.
cd ..
mkdir -p database/index database/ID vulnerable
entry=GO-2021-0113
time=2024-01-01T00:00:00Z
echo "{\"modified\":\"$time\"}" >database/index/db.json
echo "[{\"path\":\"golang.org/x/text\",\"vulns\":[{\"id\":\"$entry\",\"modified\":\"$time\",\"fixed\":\"0.3.7\"}]}]" >database/index/modules.json
echo "[{\"id\":\"$entry\",\"modified\":\"$time\"}]" >database/index/vulns.json
cat >"database/ID/$entry.json" <<JSON
{"schema_version": "1.3.1", "id": "$entry", "modified": "$time", "published": "$time", "summary": "s", "details": "d",
 "affected": [{"package": {"name": "golang.org/x/text", "ecosystem": "Go"},
   "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "0.3.7"}]}],
   "ecosystem_specific": {"imports": [{"path": "golang.org/x/text/language", "symbols": ["ParseAcceptLanguage"]}]}}],
 "database_specific": {"url": "https://pkg.go.dev/vuln/$entry"}}
JSON
cd vulnerable
module example.com/vulnerable 1.24
printf 'package main\n\nimport "golang.org/x/text/language"\n\nfunc main() { language.ParseAcceptLanguage("en") }\n' >main.go
go_at 1.26.8 get golang.org/x/text@v0.3.5 >"$tmp/get" 2>&1
for format in text:3 json:0 sarif:0 openvex:0; do
	try tool govulncheck -db "file://$tmp/work/database" -format "${format%:*}" .
	code "${format#*:}" "govulncheck -format ${format%:*}"
	says "$entry"
done
