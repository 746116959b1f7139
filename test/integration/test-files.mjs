// Lets the entries of the suites load every test file without a list that someone forgets to extend.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

/**
 * A plugin for esbuild that answers `import { testFiles } from 'test-files'`:
 * `*.host.test.ts` run in both extension hosts, `*.node.test.ts` and `*.web.test.ts` in one.
 * @param {'node' | 'web'} kind of extension host
 * @returns {import('esbuild').Plugin}
 */
export const testFiles = (kind) => ({
  name: 'test-files',
  setup(build) {
    build.onResolve({ filter: /^test-files$/ }, ({ path: name }) => ({ path: name, namespace: 'test-files' }));
    build.onLoad({ filter: /^/, namespace: 'test-files' }, () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => file.endsWith('.host.test.ts') || file.endsWith(`.${kind}.test.ts`))
        .sort();
      const entries = files.map((file) => `{ name: ${JSON.stringify(file)}, load: () => import(${JSON.stringify(`./${file}`)}) }`);
      return { contents: `export const testFiles = [${entries.join(',\n')}];`, resolveDir: folder, watchDirs: [folder] };
    });
    // The web worker has no assertions of Node; a small set of the same names takes their place.
    if (kind === 'web') build.onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, () => ({ path: path.join(folder, 'assert.web.ts') }));
  },
});
