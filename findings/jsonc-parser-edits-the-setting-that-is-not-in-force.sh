#!/usr/bin/env bash
# jsonc-parser 3.3.1 (npm), the parser of VS Code's settings, and vscode-json-languageservice 5.7.2, with one key twice.
#
# Guess: reading, finding and editing mean the same one of the two.
# Seen: parse() gives the last (it is the one in force), findNodeAtLocation() and modify() take the first. Setting a value
# changes the line without effect, and the value in force stays; removing the key takes the first away and keeps the last.
# A key written with an escape ("go.\u0074estFlags") is the same key for all of them. The language service only warns, at both lines.
. "$(dirname "$0")/common.sh"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$tmp/work" jsonc-parser@3.3.1 vscode-json-languageservice@5.7.2 >"$tmp/npm" 2>&1 || {
	echo "NOT RUN: npm: $(tail -n 1 "$tmp/npm")"
	exit 3
}
cat >try.js <<'JS'
const { parse, parseTree, findNodeAtLocation, getNodeValue, modify, applyEdits } = require("jsonc-parser");
const text = '{\n  "go.testFlags": ["first"],\n  "go.testFlags": ["last"]\n}';
const key = ["go.testFlags"];
const set = (text, value) => applyEdits(text, modify(text, key, value, {}));
console.log("parse", parse(text)[key[0]][0]);
console.log("find", getNodeValue(findNodeAtLocation(parseTree(text), key))[0]);
console.log("after setting", parse(set(text, ["new"]))[key[0]][0]);
console.log("after removing", parse(set(text, undefined))[key[0]][0]);
console.log("escaped", parse(set('{"go.\\u0074estFlags": ["first"]}', ["new"]))[key[0]][0]);

const { getLanguageService, TextDocument } = require("vscode-json-languageservice");
const service = getLanguageService({});
const document = TextDocument.create("file:///settings.json", "jsonc", 1, text);
service.doValidation(document, service.parseJSONDocument(document)).then((found) => {
	const lines = found.map(({ severity, message, range }) => `${message} severity ${severity} line ${range.start.line}`);
	console.log(lines.sort().join("\n"));
});
JS
try node try.js
code 0
[[ $out == "parse last
find first
after setting last
after removing last
escaped new
Duplicate object key severity 2 line 1
Duplicate object key severity 2 line 2" ]] || changed "another one of the two is read, found or edited"
