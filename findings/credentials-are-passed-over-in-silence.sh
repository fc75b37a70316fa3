#!/usr/bin/env bash
# go 1.24.13, 1.26.8 and 1.27.0: .netrc and GOAUTH helpers that do not apply, or cannot even be started, bring no message.
#
# Guess: a helper that is missing is an error; .netrc goes by the host, as in curl and git; both serve an http:// proxy too.
# Seen, with a proxy that answers 401: all that is printed is "401 Unauthorized", exit 1, whether the helper is missing, exits with 1 and an
# explanation, or is a misspelt method (GOAUTH=NETRC counts as a command). "machine proxy.example" in .netrc does not serve
# https://proxy.example:8443 (curl does send it there); the port must stand in .netrc. Over http:// neither is asked. A helper's answer for
# "https://proxy.example/" serves in 1.26 and 1.27; 1.24 takes it only without the slash. Only user:password in an http:// GOPROXY is refused with a reason.
. "$(dirname "$0")/common.sh"
need 1.24.13 1.26.8 1.27.0
for program in python3 openssl curl; do
	command -v "$program" >/dev/null || {
		echo "NOT RUN: $program is not here"
		exit 3
	}
done

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost \
	-addext subjectAltName=DNS:localhost >"$tmp/openssl" 2>&1
cat >server.py <<'PY'
import http.server, ssl, threading

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open("requests", "a") as requests:
            print(self.headers.get("Authorization"), file=requests)
        self.send_response(401)
        self.end_headers()

    def log_message(self, *_):
        pass

plain, secure = (http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer) for _ in range(2))
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")
secure.socket = context.wrap_socket(secure.socket, server_side=True)
with open("ports", "w") as ports:
    print(plain.server_port, secure.server_port, file=ports)
threading.Thread(target=plain.serve_forever, daemon=True).start()
secure.serve_forever()
PY
python3 server.py >"$tmp/server" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; chmod -R u+w "$tmp" 2>/dev/null || true; rm -rf "$tmp"' EXIT
for ((left = 100; left > 0; left--)); do
	[[ -s ports ]] && break
	sleep 0.1
done
read -r plain secure <ports

printf '#!/bin/sh\necho "log in first" >&2\nexit 1\n' >fails
for path in '' /; do
	printf '#!/bin/sh\ncat <<END\n%s\n\nAuthorization: Basic helper\n\nEND\n' "https://localhost:$secure$path" >"helper${path:+-slash}"
done
chmod +x fails helper*
sent() { # the last Authorization header that arrived
	tail -n 1 requests
}
ask() { # VERSION URL GOAUTH
	: >requests
	go_at "$1" GOPROXY="$2" GOAUTH="$3" SSL_CERT_FILE="$PWD/cert.pem" list -m example.org/private@v1.0.0
}

for version in 1.24.13 1.26.8 1.27.0; do
	echo "machine localhost login user password word" >"$tmp/home/.netrc"
	for auth in /missing/helper "$PWD/fails" NETRC netrc; do
		try ask "$version" "https://localhost:$secure" "$auth"
		code 1
		[[ $out == "go: example.org/private@v1.0.0: reading https://localhost:$secure/example.org/private/@v/v1.0.0.info: 401 Unauthorized"* ]] ||
			changed "$version, $auth: another text"
		silent_about "log in first"
		[[ $(sent) == None ]] || changed "$version, $auth: credentials are sent"
	done
	try ask "$version" "https://localhost:$secure" "$PWD/helper"
	[[ $(sent) == "Basic helper" ]] || changed "$version: a good helper does not serve"
	try ask "$version" "https://localhost:$secure" "$PWD/helper-slash"
	[[ $(sent) == $([[ $version == 1.24.13 ]] && echo None || echo "Basic helper") ]] || changed "$version: a helper's URL with a slash"

	echo "machine localhost:$secure login user password word" >"$tmp/home/.netrc"
	try ask "$version" "https://localhost:$secure" netrc
	[[ $(sent) == "Basic "* ]] || changed "$version: .netrc with the port does not serve"

	echo "machine localhost:$plain login user password word" >"$tmp/home/.netrc"
	for auth in netrc "$PWD/helper"; do
		try ask "$version" "http://localhost:$plain" "$auth"
		says "401 Unauthorized"
		[[ $(sent) == None ]] || changed "$version, $auth: credentials are sent over http"
	done
	try ask "$version" "http://user:word@localhost:$plain" off
	says "refusing to pass credentials to insecure URL"
done

echo "machine localhost login user password word" >netrc
curl --silent --netrc-file netrc --cacert cert.pem --output "$tmp/curl" "https://localhost:$secure/"
[[ $(sent) == "Basic "* ]] || changed "curl goes by the port of .netrc as well"
