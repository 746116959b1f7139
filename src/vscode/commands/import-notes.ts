import * as vscode from 'vscode';
import { type IncomingNote } from '../../exchange/exchanged-notes';
import { readWebAnnotations } from '../../exchange/read-web-annotations';
import { type FoundPassage, quotedPassage, selectNotes, settleNotes } from '../../exchange/settle-notes';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { type Connection } from '../connection';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** Problems beyond these are counted only. */
const MOST_PROBLEMS = 12;

/**
 * `importNotes {from?, uri?}` → how many notes were imported, how many were there already, and what is wrong. Web Annotations go into the reader's own file of a document, of the active one where
 * none is named; their places are found by the words they quote.
 */
export const importNotes: EditorCommand = {
  id: commands.importNotes,
  async run({ active, connection, corpora, store }, argument) {
    const given = typeof argument === 'object' && argument !== null ? argument as { from?: unknown; uri?: unknown } : {};
    const document = uriOf(given.uri) ?? active.editor?.document.uri;
    const version = document && corpora.corpusOf(document) && await connection.textVersion(document);
    if (document === undefined || version === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of a corpus first.'));
      return undefined;
    }
    const from = uriOf(given.from) ?? (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Import notes'), filters: { 'Web Annotation': ['jsonld', 'json'] } }))?.[0];
    if (from === undefined) return undefined;
    const incoming = readWebAnnotations(new TextDecoder().decode(await vscode.workspace.fs.readFile(from)));
    const known = new Set((await store.layersOf(document)).flatMap(({ notes }) => notes.map(({ id }) => id)));
    const selected = selectNotes(incoming.notes, document.path.slice(document.path.lastIndexOf('/') + 1), known);
    const settled = settleNotes(selected.wanted, await findPassages(connection, document, selected.wanted), known, Date.now());
    if (settled.notes.length > 0 && !await store.insert(document, settled.notes, version)) return undefined;
    const name = vscode.workspace.asRelativePath(from);
    const problems = [...incoming.problems, ...selected.problems, ...settled.problems].sort((a, b) => a.line - b.line).map((problem) => locatedProblem(name, problem, languageOf(vscode.env.language)));
    tell(settled.notes.length, selected.known, problems);
    return { imported: settled.notes.length, known: selected.known, problems };
  },
};

/** Where the passages stand today, asked for all of them at once. A passage of which not every stretch was found has no certain place. */
async function findPassages(connection: Connection, document: vscode.Uri, wanted: readonly IncomingNote[]): Promise<Map<string, FoundPassage>> {
  const sought = wanted.flatMap(({ note }) => (note.target.kind === 'passage' ? [{ ...note, target: quotedPassage(note.target) }] : []));
  const placed = sought.length === 0 ? [] : (await connection.placeNotes(document, sought))?.passages ?? [];
  const stretches = new Map(sought.map(({ id, target }) => [id, target.anchors.length]));
  const certain = placed.filter(({ id, ranges }) => ranges.length > 0 && ranges.length === stretches.get(id));
  const ranges = certain.flatMap((passage) => passage.ranges.flatMap((range) => rangeOf(range) ?? []));
  const described = ranges.length === 0 ? null : await connection.describePassage(document, ranges);
  const anchors = described === null || described.refused !== undefined ? [] : [...described.anchors];
  const version = described === null || described.refused !== undefined ? '' : described.version;
  const found = new Map(placed.map(({ id, status, candidates }): [string, FoundPassage] => [id, { status, candidates: candidates.length }]));
  for (const { id, status, candidates, ranges: own } of certain) {
    const its = anchors.splice(0, own.length);
    if (its.length === own.length) found.set(id, { status, candidates: candidates.length, described: { anchors: its, version } });
  }
  return found;
}

function tell(imported: number, known: number, problems: readonly string[]): void {
  const summary = vscode.l10n.t('{0} notes imported, {1} there already, {2} problems.', imported, known, problems.length);
  if (problems.length === 0) void vscode.window.setStatusBarMessage(summary, 6_000);
  else {
    const more = problems.length > MOST_PROBLEMS ? [vscode.l10n.t('{0} more problems', problems.length - MOST_PROBLEMS)] : [];
    void vscode.window.showWarningMessage([summary, ...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
  }
}
