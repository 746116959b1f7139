// From a folder of texts to a note on disk and back: the five steps that every journey of this kind walks, whatever the texts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.mjs';

/**
 * @typedef {object} Place
 * @property {number} line from 1
 * @property {number} column from 1
 */

/**
 * Where some words stand in a text, over a wrap or not.
 * @param {string} text
 * @param {string} words
 * @param {boolean} [broken] whether a wrap has to stand between two of their characters
 * @returns {{ start: Place, end: Place, characters: number }} `characters` as the arrow keys count
 */
export function placeOf(text, words, broken = false) {
  const pattern = [...words].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const match = [...text.matchAll(new RegExp(pattern, 'gu'))].find(([found]) => !broken || found.includes('\n'));
  assert.ok(match, `the text holds ${words}${broken ? ', broken by a wrap' : ''}`);
  const start = match.index;
  const at = (/** @type {number} */ offset) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  return { start: at(start), end: at(start + match[0].length), characters: match[0].length };
}

/**
 * @param {import('./journey.d.ts').Scene} scene
 * @param {object} corpus
 * @param {boolean} corpus.create whether the folder has to be made a corpus first
 * @param {{ document: string, open: string[], sections: string[] }} corpus.tree rows to open one after the other, rows that must show then
 * @param {{ file: string, words: string, card: { en: string, ja: string } }} corpus.term broken by a wrap in its file
 * @param {{ file: string, from: string, to: string }[]} corpus.jumps words to press F12 on, words at the line where that leads
 * @param {{ file: string, words: string }} corpus.passage over a wrap, for the note
 */
export async function walkToFirstNote({ workbench, workspace, language, words, step }, corpus) {
  const { tree, editor, comments, page } = workbench;
  const read = (/** @type {string} */ file) => readFileSync(path.join(workspace, file), 'utf8');
  const documents = readdirSync(workspace).filter((file) => /\.(txt|md)$/.test(file));
  const before = new Map(documents.map((file) => [file, read(file)]));

  await tree.show();
  if (corpus.create) {
    await workbench.command('policyAnnotator.createCorpus');
    await until('the corpus file', async () => existsSync(path.join(workspace, 'policy-corpus.xml')));
  }
  for (const row of [corpus.tree.document, ...corpus.tree.open]) await tree.expand('policyAnnotator.corpus', row);
  for (const section of corpus.tree.sections) await tree.row('policyAnnotator.corpus', section).waitFor({ timeout: 15_000 });
  step(`the tree shows ${corpus.tree.sections.join(', ')}`);
  const term = placeOf(read(corpus.term.file), corpus.term.words, true);
  await editor.open(corpus.term.file, { line: term.end.line, column: Math.max(1, term.end.column - 1) });
  await workbench.shot(`1-tree-${language}`);
  await editor.hoverAtCursor(corpus.term.card[language === 'ja' ? 'ja' : 'en']);
  step(`the second line of the broken ${corpus.term.words} shows its card`);
  await workbench.shot(`2-card-${language}`);
  await editor.escape();

  for (const { file, from, to } of corpus.jumps) {
    const text = read(file);
    const start = placeOf(text, from).start;
    await editor.followDefinition(file, { line: start.line, column: start.column + 1 }, { line: placeOf(text, to).start.line });
    step(`F12 on ${from} leads to ${to}`);
  }
  await workbench.shot(`3-jump-${language}`);

  const passage = placeOf(read(corpus.passage.file), corpus.passage.words, true);
  await editor.select(corpus.passage.file, passage.start, passage.characters);
  await workbench.command('policyAnnotator.addNote');
  const body = language === 'ja' ? 'この箇所は後で原典と突き合わせる。' : 'Compare this passage with the source.';
  await comments.write(body, words.command('policyAnnotator.saveNote'));
  const notesFile = `${corpus.passage.file}.tanaka.notes.tei.xml`;
  const xml = await until('the notes file', async () => (existsSync(path.join(workspace, notesFile)) ? read(notesFile) : undefined));
  assert.ok(String(xml).includes(`<quote>${corpus.passage.words}</quote>`), 'the quote is stored without its wrap');
  assert.ok(String(xml).includes(body), 'the body is stored');
  step('the note is on disk beside its document');
  await tree.row('policyAnnotator.notes', body.slice(0, 10)).waitFor({ timeout: 15_000 });
  await workbench.shot(`4-note-${language}`);

  // The editor's own state reaches the browser's storage some seconds late; the note does not depend on it.
  await workbench.reload();
  await editor.open(corpus.passage.file, passage.start);
  await editor.expectDecorated(corpus.passage.words.slice(-4));
  await tree.show();
  await page.locator('.sidebar .monaco-list-row', { hasText: body.slice(0, 10) }).first().waitFor({ timeout: 30_000 });
  step('after a reload the note is there again');
  await workbench.shot(`5-reloaded-${language}`);

  for (const [file, text] of before) assert.equal(read(file), text, `${file} is as it was`);
  step('every document is byte for byte as it was');
}
