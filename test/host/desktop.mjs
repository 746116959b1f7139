// The desktop VS Code: finding it, getting it, running a suite in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { followOutput } from './suite-output.mjs';

/** Whether this machine can show windows. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Whether a program answers.
 * @param {string} program
 * @param {string} argument
 */
const answers = (program, argument) => spawnSync(program, [argument], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

/**
 * The desktop VS Code of this machine, as a command.
 * @returns {string | undefined}
 */
export function installedDesktop() {
  const program = process.env.VSCODE_EXECUTABLE || 'code';
  return answers(program, '--version') ? program : undefined;
}

/**
 * The desktop VS Code to test in: the one `VSCODE_EXECUTABLE` names, else the newest one, downloaded once.
 * @returns {Promise<string>} its program
 * @throws {Error} when it cannot be shown or had
 */
export async function desktopForTests() {
  if (!hasDisplay && !answers('xvfb-run', '--help')) throw new Error('there is neither a display nor xvfb-run');
  const { VSCODE_EXECUTABLE: named, VSCODE_VERSION: version = 'stable' } = process.env;
  if (named) return named;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const cachePath = cacheFolder('desktop');
  mkdirSync(cachePath, { recursive: true });
  return downloadAndUnzipVSCode({ version, cachePath, timeout: 15_000 });
}

/**
 * Runs a suite in the desktop VS Code.
 * @param {string} program from `desktopForTests`
 * @param {import('./suite-in-server.mjs').Suite} suite
 * @returns {Promise<import('./closing-line.mjs').Count>}
 * @throws {Error} when VS Code ends without a closing line
 */
export async function runInDesktop(program, { extension, tests, workspace, scratch, vsix, grep }) {
  const { runTests, resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const folders = ['--user-data-dir', path.join(scratch, 'user'), '--extensions-dir', path.join(scratch, 'extensions')];
  if (vsix) {
    execFileSync(resolveCliPathFromVSCodeExecutablePath(program), [...folders, '--install-extension', path.resolve(vsix), '--force'],
      { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const file = path.join(scratch, 'tests.log');
  const output = followOutput({ file });
  console.log(`Desktop VS Code: ${program}`);
  /** @type {unknown} */
  let failure;
  try {
    await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: { POLICY_ANNOTATOR_TEST_OUTPUT: file, MOCHA_GREP: grep },
      launchArgs: [workspace, ...folders, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    });
  } catch (error) {
    failure = error;
  }
  const count = output.end();
  if (count && (failure === undefined || count.failed > 0)) return count;
  throw failure ?? new Error('the desktop VS Code ended without a closing line');
}
