# A minimal client of dlv's debug adapter: dapc.py DLV LAUNCH-JSON prints what the server says. What the cases "dlv's adapter" of
# program-compile-error and program-panicked say was printed by it.
import json, re, socket, subprocess, sys, threading, time
dlv, req = sys.argv[1].split(), json.loads(sys.argv[2])
p = subprocess.Popen(dlv + ["dap", "--listen=127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
line = p.stdout.readline().decode(); print("dlv:", line.strip())
m = re.search(r"listening at: ([0-9.]+):(\d+)", line)
if not m:
    print(p.stdout.read().decode()); print("dlv exit", p.wait()); sys.exit(1)
def pump():
    for l in p.stdout: print("dlv:", l.decode("utf-8", "replace").rstrip(), flush=True)
threading.Thread(target=pump, daemon=True).start()
s = socket.create_connection((m.group(1), int(m.group(2)))); f = s.makefile("rwb")
seq = 0
def send(cmd, args):
    global seq; seq += 1
    b = json.dumps({"seq": seq, "type": "request", "command": cmd, "arguments": args}).encode()
    f.write(b"Content-Length: %d\r\n\r\n" % len(b) + b); f.flush()
def recv():
    n = 0
    while True:
        l = f.readline()
        if not l: return None
        if l == b"\r\n": break
        if l.lower().startswith(b"content-length:"): n = int(l.split(b":")[1])
    return json.loads(f.read(n))
s.settimeout(90)
send("initialize", {"clientID": "vscode", "adapterID": "go", "linesStartAt1": True, "columnsStartAt1": True, "pathFormat": "path"})
launched = False
try:
    while True:
        m = recv()
        if m is None: break
        m.pop("seq", None)
        if m.get("command") == "initialize": send(req.pop("request", "launch"), req); continue
        print(json.dumps(m, ensure_ascii=False, sort_keys=True), flush=True)
        if m.get("event") == "initialized": send("configurationDone", {})
        if m.get("event") in ("terminated", "stopped") or (m.get("command") in ("launch", "attach") and not m["success"]): break
except Exception as e: print("client:", e)
try: send("disconnect", {"terminateDebuggee": True})
except Exception: pass
time.sleep(1)
try: p.wait(5); print("dlv exit", p.returncode)
except Exception: p.kill(); print("dlv killed by client")
