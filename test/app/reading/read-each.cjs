/** `node -r sources-hook.cjs read-each.cjs LIMITS FILE…`: what became of each file, read by one reader, as JSON. */
const { readFileSync } = require('node:fs');
const { basename } = require('node:path');
const { Reader } = require('../../../src/app/reading/index.ts');

const [, , limits, ...files] = process.argv;
const reader = new Reader(JSON.parse(limits));
let longest = 0;
let last = performance.now();
// How long this process could answer nobody.
const pulse = setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
}, 5);

(async () => {
  const outcomes = [];
  for (const file of files) {
    const begun = performance.now();
    const task = { kind: 'read', bytes: new Uint8Array(readFileSync(file)), file: basename(file) };
    const outcome = await reader.run(task).then(
      ({ text }) => ({ text }),
      ({ code, line, reason, remedy, message }) => ({ code, line, reason, remedy, message }),
    );
    outcomes.push({ ...outcome, seconds: (performance.now() - begun) / 1000 });
  }
  clearInterval(pulse);
  process.stdout.write(JSON.stringify({ outcomes, longestMs: longest }));
})();
