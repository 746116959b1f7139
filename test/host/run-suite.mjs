// Runs the integration tests (test/integration) inside a real VS Code, on a copy of their workspace.
//   node test/host/run-suite.mjs                the Node extension host
//   node test/host/run-suite.mjs --web          the web worker extension host, as on vscode.dev
//   node test/host/run-suite.mjs --lang ja      display language Japanese
//   node test/host/run-suite.mjs --vsix FILE    tests the packaged extension in place of the working tree
//   node test/host/run-suite.mjs --grep NAME    tests whose name matches (not with --web)
// Which VS Code: the desktop one named by VSCODE_EXECUTABLE or downloaded (VSCODE_VERSION), else the server from npm
// (VSCODE_HOST_VERSION) with headless Chromium (CHROMIUM). VSCODE_HOST=electron or =server forces one; CI=true and
// --web and --lang mean the server. KEEP=1 keeps the temporary folder, VERBOSE=1 shows the workbench's own messages.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { closingLine } from './closing-line.mjs';
import { copyFolder } from './copy-folder.mjs';
import { desktopForTests, hasDisplay, runInDesktop } from './desktop.mjs';
import { ensureNodeModules, root } from './node-modules.mjs';
import { withScratchFolder } from './scratch-folder.mjs';
import { exitOnSignals } from './signals.mjs';
import { runInServer } from './suite-in-server.mjs';

const { values: options } = parseArgs({
  options: {
    web: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    vsix: { type: 'string' },
    grep: { type: 'string' },
    extension: { type: 'string', default: root },
    tests: { type: 'string' },
    workspace: { type: 'string', default: path.join(root, 'test', 'integration', 'workspace') },
    timeout: { type: 'string', default: '300' },
    'no-build': { type: 'boolean', default: false },
  },
});

/**
 * A development extension that does nothing: the host runs tests only beside one. The web host finds the tests only inside it.
 * @param {string} folder
 * @param {string} bundle with the tests
 * @returns {Pick<import('./suite-in-server.mjs').Suite, 'extension' | 'tests'>}
 */
function writeEmptyExtension(folder, bundle) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.100.0' } }));
  if (!options.web) return { extension: folder, tests: bundle };
  const tests = path.join(folder, 'dist-test', path.basename(bundle));
  cpSync(bundle, tests);
  return { extension: folder, tests };
}

/** The desktop VS Code to use, or undefined for the server. */
async function chooseDesktop() {
  const wish = process.env.VSCODE_HOST;
  if (wish === 'server' || options.web || options.lang !== 'en' || (process.env.CI && wish !== 'electron')) return undefined;
  try {
    return await desktopForTests();
  } catch (error) {
    if (wish === 'electron' || process.env.VSCODE_EXECUTABLE) throw error;
    console.log(`No desktop VS Code (${/** @type {Error} */ (error).message}); taking the server.`);
    return undefined;
  }
}

/**
 * @param {string} scratch
 * @param {string | undefined} desktop
 */
function runSuite(scratch, desktop) {
  const workspace = path.join(scratch, 'workspace');
  copyFolder(path.resolve(options.workspace), workspace);
  const bundle = path.resolve(options.tests ?? path.join(root, 'dist-test', `integration.${options.web ? 'web' : 'node'}.js`));
  const suite = {
    ...(options.vsix ? writeEmptyExtension(path.join(scratch, 'empty-extension'), bundle) : { extension: path.resolve(options.extension), tests: bundle }),
    workspace, scratch, vsix: options.vsix, web: options.web, language: options.lang, grep: options.grep,
    timeout: Number(options.timeout),
  };
  return desktop ? runInDesktop(desktop, suite) : runInServer(suite);
}

exitOnSignals();
try {
  ensureNodeModules();
  if (!options['no-build']) build({ tests: true });
  const desktop = await chooseDesktop();
  if (desktop && !hasDisplay) { // once more, on a display of its own
    const again = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1), '--no-build'],
      { stdio: 'inherit', env: { ...process.env, VSCODE_EXECUTABLE: desktop, VSCODE_HOST: 'electron' } });
    process.exit(again.status ?? 1);
  }
  const count = await withScratchFolder('policy-annotator-suite', (scratch) => runSuite(scratch, desktop), ({ failed }) => failed === 0);
  console.log(closingLine(count));
  process.exit(count.failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
