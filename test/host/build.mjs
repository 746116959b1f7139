// Builds the extension, for scripts that need it built.
import { execFileSync } from 'node:child_process';
import { root } from './node-modules.mjs';

/**
 * @param {{ tests?: boolean }} [options] tests: also the integration suites, in dist-test/
 * @throws {Error} when the build fails; its messages have been printed
 */
export function build({ tests = false } = {}) {
  execFileSync(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])], { cwd: root, stdio: 'inherit' });
}
