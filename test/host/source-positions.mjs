// Stack traces of an extension host name lines of the bundles, and Node's own source-map support does not reach them,
// because VS Code formats stacks itself. So the positions are put right where the output is printed.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { root } from './node-modules.mjs';

/** `/any/where/dist-test/integration.node.js:12:3`, with or without a scheme before it; the web host adds a fragment to the name. */
const bundlePosition = /[^\s()'"]*\b(dist|dist-test)\/([\w.-]+\.js)(#vscode-extension)?:(\d+):(\d+)/g;

/** The web host wraps a bundle into a function, which puts two lines before it. */
const wrapperLines = 2;

/**
 * Makes a function that replaces positions in our bundles by positions in their sources (`src/text/lines.ts:12:3`).
 * Source maps are read when first needed.
 * @returns {(line: string) => string}
 */
export function sourcePositions() {
  /** @type {Map<string, SourceMap | undefined>} */
  const maps = new Map();
  const mapOf = (/** @type {string} */ bundle) => {
    if (!maps.has(bundle)) {
      const file = path.join(root, `${bundle}.map`);
      maps.set(bundle, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
    }
    return maps.get(bundle);
  };
  return (line) => line.replace(bundlePosition, (written, folder, name, fragment, row, column) => {
    const entry = mapOf(`${folder}/${name}`)?.findEntry(Number(row) - 1 - (fragment ? wrapperLines : 0), Number(column) - 1);
    if (!entry || !('originalSource' in entry) || entry.originalSource === undefined) return written;
    const source = path.relative(root, path.resolve(root, folder, entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
