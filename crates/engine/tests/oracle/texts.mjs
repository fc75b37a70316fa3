// The texts of the recording: hand-written hostile ones, and every way of breaking a few real files by one step.

const LITERALS = [
  'true', 'false', 'null', '0', '-0', '1', '-1', '10', '1.5', '-1.5', '0.1', '1e3', '1E+3', '1e-3', '1.5e10', '01', '-01', '1.', '-1.', '1.e1',
  '.5', '-.5', '+1', '1e', '1E', '1e+', '1e-', '1.2e', '1.2e+', '- 1', '-', '--1', '0x1F', '1_000', 'NaN', 'Infinity', '-Infinity', 'nan',
  'True', 'TRUE', 'tru', 'truee', 'nul', 'nulls', 'undefined', '1a', '1true', 'true1', '123.456.789', '1e999', '-1e999', '123456789012345678901234567890',
  '1.0000000000000001', '0.0', '00', '-00', '0e0', '0E-0', '1,2', '1 2', '1\n2', '\u0661', '１',
];

const STRINGS = [
  '""', '"a"', '"a b"', '"\\n\\t\\r\\b\\f\\/\\\\\\""', '"\\u0041"', '"\\u00e9\\u4e2d"', '"\\ud83d\\ude00"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u12"', '"\\u"', '"\\u12g4"',
  '"\\uABCD"', '"\\x41"', '"\\a"', '"\\U00000041"', '"C:\\Users\\me"', '"C:\\\\Users"', '"\\', '"\\"', '"a\\', '"abc', '"abc\n"', '"abc\r\n"', '"abc\r"', '"abc\\\n def"',
  '"abc\\\r\n def"', '"tab\there"', '"nul\u0000here"', '"bell\u0007"', '"\u007f"', '"é"', '"中文"', '"😀"', '"\\😀"', '"\\é"', '"\\中"', '"\u2028"', '"\u2029"', '"\ufeff"',
  '"a" "b"', '"a""b"', "'a'", "'a", '`a`', '"a\'', '"\\"\\"\\""', '"\\\\"', '"\\\\\\"', '"unterminated, "b": 1', '"\\u00e9', '"\\ud83d', '"\\ud83d"', '"\\ud83dx"', '"\\ud83d\\n"',
];

const SHAPES = [
  '', ' ', '\n', '\r', '\t', '\r\n', '//', '// x', '/*', '/* x', '/* x *', '/**/', '/***/', '/*/', '/* * / */', '/', '//\r{}', '//\n{}', '//\u2028{}', '/* x */{}', '{}/* x', '{}//',
  '{', '}', '[', ']', ',', ':', '{}', '[]', '{}{}', '[][]', '{},', '[],', '{}]', '[]}', '{]', '[}', '{[', '[{', '{[]}', '[{}]', '{{}}', '[[]]', '[[', ']]', '}}', '{{',
  '{,}', '{,,}', '[,]', '[,,]', '[1,]', '[1,,]', '[1,,2]', '[,1]', '[1 2]', '[1 2 3]', '[1,2', '[1,', '[1', '[1}', '[1}]', '[1:2]', '[:]', '[1,2}', '["a":1]', '["a",]', '["a"', '["a',
  '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1,,}', '{"a":1,,"b":2}', '{"a":,}', '{"a":}', '{"a"}', '{"a",}', '{"a" 1}', '{"a" "b"}', '{"a" "b": 1}', '{"a"::1}', '{"a":1:2}',
  '{"a":1 "b":2}', '{"a":1;"b":2}', '{"a":1\n"b":2}', '{a:1}', "{'a':1}", '{1:1}', '{null:1}', '{true:1}', '{"a":a}', "{'a':'b'}", '{"a":\'b\'}', '{"a":b,"c":1}', '{"a":b c,"d":1}',
  '{[]:1}', '{{}:1}', '{"a":{"b":1}', '{"a":{"b":1}}}', '{"a":[1,2}', '{"a":[1,2},"b":3}', '{"a":{"b":1],"c":2}', '{"a":[{"b":[{"c":1}]}]}', '{"":1}', '{"":""}', '{"a":1,"a":2}',
  '{"a":{"x":1},"a":{"y":2}}', '{"\\u0061":1,"a":2}', '{"__proto__":1}', '{"constructor":{}}', '{"a":1}x', 'x{"a":1}', '{"a":1} // c', '{"a":1} /* c', '{"a"/* c */:/* d */1/* e */,/* f */}',
  '{//c\n"a"://d\n1//e\n,//f\n}', '{"a":1/,"b":2}', '{"a":/"b":2}', '{"a":1,/}', '{/"a":1}', '#!/bin/x\n{}', '# c\n{}', '{"a":1} # c', '<!-- -->{}', '{"a":$x}', '${x}', '{"a":${x}}',
  '{"a":1.,"b":2}', '{"a":-,"b":2}', '{"a":-b,"c":2}', '{"a":"b\n,"c":2}', '{"a":"b\n","c":2}', '{"a":"b,"c":2}', '{"a":"b","c:2}', '{"a":"C:\\Go\\bin","b":1}', '{"a":"C:\\go\\bin\\","b":1}',
  '{"a":1,\n\n\n"b":[\n1,\n2,\n],\n}', '{"a": {"b": , "c": 3}, "d": 4}', '{"a": [1, , 3], "b": 4}', '{"a": [1, x, 3], "b": 4}', '{"a": [{"b": 1, }, ], }', '{"a": tru, "b": 1}', '{"a": nul}',
  '\u00a0{}', '{\u00a0"a":1}', '{"a":\u00a01}', '{"a":true\u00a0}', '{"a":1\u00a0,"b":2}', '\u3000{}', '{\u3000"a":1}', '\u000b{}', '\u000c[]', '[\u000c]', '[\u000b1]', '[\u20601]', '\u200b{}', '{\u2028"a":1}',
  '{"a":1}\u0000', '\u0000', '{\u0000}', '[\u00001]', '[1\u0000]', '\u0001{}', '{"a":1\u001a}', '[\ufeff1]', '{"a":\ufefftrue}', '😀', '{😀}', '{"😀":1}', '{"a":😀,"b":1}', '[😀1]', '{"é":1,é:2,"f":3}',
  '[true,false,null]', '[truefalse]', '[true false]', '[null,\n]', '["\\u0000"]', '[1e1,1E1]', '{"a":[[[[[[[[]]]]]]]]}', '[[[[[[[[[[', ']]]]]]]]]]', '{"a":{"a":{"a":{"a":{', '{"a":[{"a":[{"a":[',
  '{"tasks":[{"label":"a","command":"go build","args":["-o",]},]}', '{"configurations":[{"name":"x","type":"go",}', '{"version":"2.0.0","tasks":[{"label":"x"},{"label":}]}',
];

const FILES = [
  '{\n  // Go\n  "go.goroot": "/usr/local/go",\n  "go.testFlags": ["-v", "-count=1"],\n  "[go]": { "editor.tabSize": 4 },\n  "gopls": {\n    "ui.semanticTokens": true, // on\n  },\n}\n',
  '{\r\n\t"version": "2.0.0",\r\n\t"tasks": [\r\n\t\t{ "label": "build", "type": "shell", "command": "go", "args": ["build", "./..."] }\r\n\t]\r\n}\r\n',
  '{"a":{"b":[1,-2.5e3,{"c":null}],"d":"x\\ny"},/* é😀 */"e":false}',
];

/** A small generator that gives the same numbers everywhere. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function texts() {
  const all = [...SHAPES];
  for (const literal of [...LITERALS, ...STRINGS]) {
    all.push(literal, `[${literal}]`, `[${literal},1]`, `{"a":${literal}}`, `{"a":${literal},"b":1}`, `{${literal}:1,"b":2}`);
  }
  const inserts = ['{', '}', '[', ']', ',', ':', '"', '\\', '/', '//', '/*', '*/', '\n', '\r', '1', '-', 'x', 'true', '\u00a0', 'é', '😀', '\u0000', '\t'];
  FILES.forEach((file, number) => {
    const pick = numbers(17 + number);
    const points = [...file];
    for (let at = 0; at < points.length; at += 1) {
      const before = points.slice(0, at).join('');
      const after = points.slice(at + 1).join('');
      if (at % 2 === 0) all.push(before);
      if (!/\s/.test(points[at]) && at % 2 === 1) all.push(before + after);
      if (pick(3) === 0) all.push(before + inserts[pick(inserts.length)] + points[at] + after);
      if (pick(4) === 0) all.push(before + inserts[pick(inserts.length)] + after);
    }
    for (let round = 0; round < 150; round += 1) {
      let changed = [...points];
      for (let step = 0; step < 2 + pick(4); step += 1) {
        const at = pick(changed.length);
        if (pick(2) === 0) changed.splice(at, 1 + pick(6));
        else changed.splice(at, 0, inserts[pick(inserts.length)]);
      }
      all.push(changed.join(''));
    }
  });
  return [...new Set(all)];
}
