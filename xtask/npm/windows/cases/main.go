// Runs cases inside of Windows, each with exactly the environment that it names: `cases.exe CASES.json RESULTS.json`.
//
// os/exec drops doubled names and adds SYSTEMROOT, Node adds USERPROFILE and more; os.StartProcess hands the block over as it is.
package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// A Case is what is written, and what is then run.
type Case struct {
	Name    string            // what the results call it
	Files   map[string]string // absolute paths and texts; "dir:" makes a folder, "hex:" and "copy:" say bytes and another file
	Cwd     string            // where the program is started
	Env     []string          // the whole environment, NAME=VALUE
	Argv    []string          // the program (absolute) and its arguments
	Stdin   string            // what it reads
	Seconds int               // after so many it is ended; 60 where none are said
}

// A Result is how it ended. Code is unsigned, as Windows has it.
type Result struct {
	Name           string
	Code           uint32
	Stdout, Stderr string
	Ms             int64
	Failed         string // why it was not started, or that it was ended
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	check(err)
	var cases []Case
	check(json.Unmarshal(text, &cases))
	results := []Result{}
	for _, one := range cases {
		results = append(results, run(one))
	}
	out, err := json.Marshal(results)
	check(err)
	check(os.WriteFile(os.Args[2], out, 0o644))
}

func check(err error) {
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}

func write(file, text string) error {
	if text == "dir:" {
		return os.MkdirAll(file, 0o755)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	data := []byte(text)
	if from, is := strings.CutPrefix(text, "copy:"); is {
		var err error
		if data, err = os.ReadFile(from); err != nil {
			return err
		}
	}
	if wide, is := strings.CutPrefix(text, "utf16:"); is {
		data = []byte{0xff, 0xfe}
		for _, r := range wide {
			data = append(data, byte(r), byte(r>>8))
		}
	}
	return os.WriteFile(file, data, 0o755)
}

func run(one Case) (result Result) {
	result.Name = one.Name
	fail := func(err error) Result { result.Failed = err.Error(); return result }
	for file, text := range one.Files {
		if err := write(file, text); err != nil {
			return fail(err)
		}
	}
	if len(one.Argv) == 0 {
		return result
	}
	var readers [2]*os.File
	var writers [2]*os.File
	for i := range readers {
		var err error
		if readers[i], writers[i], err = os.Pipe(); err != nil {
			return fail(err)
		}
	}
	input, feed, err := os.Pipe()
	if err != nil {
		return fail(err)
	}
	began := time.Now()
	process, err := os.StartProcess(one.Argv[0], one.Argv, &os.ProcAttr{
		Dir: one.Cwd, Env: one.Env, Files: []*os.File{input, writers[0], writers[1]},
	})
	for _, file := range []*os.File{input, writers[0], writers[1]} {
		file.Close()
	}
	if err != nil {
		feed.Close()
		return fail(err)
	}
	go func() { io.WriteString(feed, one.Stdin); feed.Close() }()
	var texts [2]bytes.Buffer
	var reading sync.WaitGroup
	for i := range readers {
		reading.Add(1)
		go func(i int) { defer reading.Done(); io.Copy(&texts[i], readers[i]) }(i)
	}
	seconds := one.Seconds
	if seconds == 0 {
		seconds = 60
	}
	timer := time.AfterFunc(time.Duration(seconds)*time.Second, func() {
		result.Failed = "ended after its time"
		process.Kill()
	})
	state, err := process.Wait()
	timer.Stop()
	if err != nil {
		return fail(err)
	}
	// A child that was left behind may hold the pipe: what came until now counts.
	done := make(chan struct{})
	go func() { reading.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(5 * time.Second):
	}
	result.Code, result.Ms = uint32(state.ExitCode()), time.Since(began).Milliseconds()
	result.Stdout, result.Stderr = texts[0].String(), texts[1].String()
	return result
}
