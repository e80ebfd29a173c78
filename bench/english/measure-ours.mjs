// One run of the English pipeline as it is built (dist), in a process of its own: `node measure-ours.mjs texts.jsonl options`.
// Says "first" after its first document; then a line of JSON: CPU seconds of two passes over all texts, peak memory, tokens.
import { readFileSync } from 'node:fs';

import { loadEnglish } from '../../dist/src/english/load-node.js';

const [file, options = '{}'] = process.argv.slice(2);
const texts = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line).text);

const english = await loadEnglish(JSON.parse(options));
english.annotate(texts[0]);
process.stdout.write('first\n');

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let tokens = 0;
function pass() {
  const start = cpuSeconds();
  tokens = 0;
  for (const text of texts) {
    const { tokens: found, nounChunks } = english.annotate(text);
    if (nounChunks.length > found.length) throw new Error('more noun chunks than tokens');
    tokens += found.length;
  }
  return cpuSeconds() - start;
}

/** The kernel's own figure where there is one: that of getrusage also counts the process this one was forked from. */
function peakMemoryMiB() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const [coldCpu, warmCpu] = [pass(), pass()];
process.stdout.write(`${JSON.stringify({ coldCpu, warmCpu, peakMiB: peakMemoryMiB(), tokens })}\n`);
