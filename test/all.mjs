// Everything there is to test, straight after a clone: packages, build, types and style, unit tests, the suite in both
// extension hosts of a real VS Code, and the packaged extension in the hands of a user, in English and in Japanese.
// Each part can be run alone: npm run lint, test:unit, test:host, test:ui. Set-up beyond npm ci (a VS Code server, and a
// browser if there is none) happens once and is kept outside the clone.
import { spawn } from 'node:child_process';
import { closingLine, readClosingLine } from './host/closing-line.mjs';
import { ensureNodeModules, root } from './host/node-modules.mjs';
import { exitOnSignals } from './host/signals.mjs';

/** What is run, as arguments of `npm run`; without an essential part the others make no sense. */
const parts = [
  { name: 'Build', script: ['build', '--', '--tests'], essential: true },
  { name: 'Types, style, walls', script: ['lint'] },
  { name: 'Unit tests', script: ['test:unit'] },
  { name: 'Integration tests, Node extension host', script: ['test:host', '--', '--no-build'] },
  { name: 'Integration tests, web worker extension host', script: ['test:host', '--', '--no-build', '--web'] },
  { name: 'Packaged extension, user journeys in English and Japanese', script: ['test:ui'] },
  { name: 'Packaged extension, a journey in the web worker extension host', script: ['test:ui', '--', 'sample', '--web', '--lang', 'en', '--vsix', 'dist/policy-annotator.vsix'] },
];

/**
 * Runs a script, passes its output on and reads the count from its closing line.
 * @param {string[]} script
 * @returns {Promise<{ status: number, count: import('./host/closing-line.mjs').Count | undefined }>}
 */
function run(script) {
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', ['run', '--silent', ...script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], shell: windows });
  process.once('exit', () => child.kill());
  let printed = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text) => {
    process.stdout.write(text);
    printed += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, count: readClosingLine(printed) }));
  });
}

exitOnSignals();
ensureNodeModules();
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const [index, { name, script, essential = false }] of parts.entries()) {
  console.log(`\n=== ${index + 1}/${parts.length} ${name}\n`);
  const started = Date.now();
  const { status, count: printed } = await run(script);
  const count = printed ?? { passed: 0, failed: 0, skipped: 0 };
  if (status !== 0 && count.failed === 0) count.failed = 1; // the part itself failed
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += count[key];
  summary.push(`${count.failed > 0 ? '✘' : '✔'} ${name}${printed ? `: ${closingLine(count)}` : ''} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (count.failed > 0 && essential) break;
}
console.log(`\n${summary.join('\n')}\n`);
console.log(closingLine(total));
process.exit(total.failed > 0 ? 1 : 0);
