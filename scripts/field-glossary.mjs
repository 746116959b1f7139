// Makes data of the built-in glossary while bundling: its XML is read once, by the reader of the product, and not at every start.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const tei = path.join(import.meta.dirname, '..', 'src', 'tei');

/**
 * A plugin for esbuild: a file of the glossary is bundled as a string of JSON, the array of its terms. One that does not parse stops the build.
 * @type {import('esbuild').Plugin}
 */
export const fieldGlossary = {
  name: 'field-glossary',
  setup({ onStart, onLoad }) {
    /** @type {ReturnType<typeof reader> | undefined} */
    let reading;
    onStart(() => { reading = undefined; });
    onLoad({ filter: /[\\/]corpus[\\/]field-glossary[\\/][^\\/]+\.tei\.xml$/ }, async ({ path: file }) => {
      const readGlossaryFile = await (reading ??= reader());
      const { terms, problems } = readGlossaryFile(readFileSync(file, 'utf8'), { layer: 'field', file: '' });
      const errors = problems.map(({ key, line, column }) => ({ text: key, location: { file, line: line + 1, column } }));
      return errors.length > 0 ? { errors } : { contents: JSON.stringify(terms), loader: 'text' };
    });
  },
};

/**
 * The reader of glossary files, which is TypeScript.
 * @returns {Promise<typeof import('../src/tei/glossary-file').readGlossaryFile>}
 */
async function reader() {
  const { outputFiles } = await build({ entryPoints: [path.join(tei, 'glossary-file.ts')], write: false, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  const { readGlossaryFile } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
  return readGlossaryFile;
}
