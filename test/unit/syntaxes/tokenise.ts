import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** A stretch of a line that the grammar colours, and its innermost scope without the name of the grammar: `['第1節', 'markup.heading']`. */
export type Coloured = readonly [text: string, scope: string];

/** Loads the grammar with the engine that VS Code itself uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(path.resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM({ data: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
  const file = 'syntaxes/policytext.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => (scope === 'text.policy' ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null),
  });
  const grammar = await registry.loadGrammar('text.policy');
  if (grammar === null) throw new Error('the grammar cannot be read');
  return grammar;
}

/** What the grammar colours on one line; plain prose is left out. Neighbours with the same scope are one. */
export function colouredParts(grammar: IGrammar, line: string): Coloured[] {
  const parts: { text: string; scope: string; end: number }[] = [];
  for (const { startIndex, endIndex, scopes } of grammar.tokenizeLine(line, INITIAL).tokens) {
    const text = line.slice(startIndex, endIndex);
    const scope = (scopes.at(-1) ?? '').replace(/\.policy$/u, '');
    if (scopes.length < 2 || text === '') continue;
    const last = parts.at(-1);
    if (last !== undefined && last.scope === scope && last.end === startIndex) { last.text += text; last.end = endIndex; } else parts.push({ text, scope, end: endIndex });
  }
  return parts.map(({ text, scope }) => [text, scope]);
}
