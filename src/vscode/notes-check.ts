import * as vscode from 'vscode';
import { documentNamesOf } from '../annotations/notes-files';
import { checkNotes, type NotesFinding } from '../corpus/check-notes';
import { decodeNotesBytes, readNotesFile } from '../tei/notes-file';
import { languageOf } from '../views/language';
import { wordProblem } from '../views/problem-wording';
import { codesOf } from './codebooks';
import { type Connection } from './connection';
import { type Corpora, type EditorCorpus } from './corpora';
import { type NotesLayer } from './notes-layer';
import { type NotesStore } from './notes-store';
import { type Placements } from './placements';

/** What a check of the whole workspace came to. */
export interface NotesCheckResult {
  readonly files: number;
  readonly notes: number;
  readonly findings: readonly { readonly uri: vscode.Uri; readonly problem: NotesFinding['problem'] }[];
}

/** A document whose notes are checked, and what its notes are checked against. */
interface Checked {
  readonly document: vscode.Uri;
  readonly layers: readonly NotesLayer[];
  readonly codes: ReadonlySet<string> | undefined;
}

/**
 * Checks the notes files of the corpora on demand and shows what it finds in them. Documents that were checked are checked again when their notes or texts change, so
 * that what was mended is no longer complained of.
 */
export class NotesCheck implements vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #connection: Connection;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('policyAnnotator.notesCheck');
  readonly #disposables: vscode.Disposable[];
  /** What was checked last, by document. */
  readonly #checked = new Map<string, Checked>();

  constructor(corpora: Corpora, store: NotesStore, placements: Placements, connection: Connection) {
    this.#corpora = corpora;
    this.#store = store;
    this.#placements = placements;
    this.#connection = connection;
    this.#disposables = [this.#diagnostics, placements.onDidChange((document) => void this.#again(document))];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Checks everything; `undefined` when the reader stopped it. */
  async run(progress: vscode.Progress<{ message: string; increment: number }>, token: vscode.CancellationToken): Promise<NotesCheckResult | undefined> {
    this.#diagnostics.clear();
    this.#checked.clear();
    for (const corpus of this.#corpora.all) {
      const codes = await codeIds(corpus);
      for (const document of corpus.documents) {
        const layers = await this.#store.layersOf(document);
        if (layers.length > 0) this.#checked.set(document.toString(), { document, layers, codes });
      }
    }
    const findings: { uri: vscode.Uri; problem: NotesFinding['problem'] }[] = [];
    const checked = [...this.#checked.values()];
    for (const one of checked) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ message: vscode.workspace.asRelativePath(one.document), increment: 100 / checked.length });
      findings.push(...await this.#check(one));
    }
    const strays = await this.#checkStrays();
    return {
      files: checked.reduce((sum, { layers }) => sum + layers.length, strays.length),
      notes: checked.reduce((sum, { layers }) => sum + layers.reduce((count, { notes }) => count + notes.length, 0), 0),
      findings: [...findings, ...strays],
    };
  }

  async #again(document: vscode.Uri): Promise<void> {
    const before = this.#checked.get(document.toString());
    if (before === undefined) return;
    const checked = { ...before, layers: await this.#store.layersOf(document) };
    this.#checked.set(document.toString(), checked);
    await this.#check(checked);
  }

  async #check({ document, layers, codes }: Checked): Promise<{ uri: vscode.Uri; problem: NotesFinding['problem'] }[]> {
    const places = new Map((await this.#placements.known(document)).map(({ thread, place }) => [thread.root.note.id, place]));
    const known = new Set([...this.#checked.values()].flatMap((one) => one.layers.flatMap(({ notes }) => notes.map(({ id }) => id))));
    const byPath = new Map(layers.map((layer) => [layer.uri.path, layer]));
    const findings = checkNotes(layers.map(({ uri, xml, file }) => ({ path: uri.path, xml, file })), {
      document: document.path.slice(document.path.lastIndexOf('/') + 1),
      version: (await this.#connection.textVersion(document))?.version,
      placementOf: ({ id }) => places.get(id),
      codes,
      known,
    });
    for (const { uri, file } of layers) {
      // What is wrong with the file as such is shown without being asked for.
      const shown = findings.filter(({ path, problem }) => path === uri.path && !file.problems.includes(problem));
      this.#diagnostics.set(uri, shown.map(({ problem }) => diagnosticOf(problem)));
    }
    return findings.map(({ path, problem }) => ({ uri: byPath.get(path)!.uri, problem }));
  }

  /** Notes files whose document is gone. Those of documents that a corpus leaves out are none of its business. */
  async #checkStrays(): Promise<{ uri: vscode.Uri; problem: NotesFinding['problem'] }[]> {
    const found: { uri: vscode.Uri; problem: NotesFinding['problem'] }[] = [];
    for (const uri of this.#corpora.strayNotesFiles()) {
      const names = documentNamesOf(uri.path.slice(uri.path.lastIndexOf('/') + 1));
      const isThere = await Promise.all(names.map((name) => Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '..', name))).then(() => true, () => false)));
      const decoded = decodeNotesBytes(await vscode.workspace.fs.readFile(uri));
      if (isThere.includes(true) || decoded.xml === undefined || readNotesFile(decoded.xml).outcome === 'other') continue;
      const problem = { line: 0, column: 0, key: 'no-document', values: { document: names[0] ?? '' } } as const;
      this.#diagnostics.set(uri, [diagnosticOf(problem)]);
      found.push({ uri, problem });
    }
    return found;
  }
}

async function codeIds(corpus: EditorCorpus): Promise<ReadonlySet<string> | undefined> {
  const codes = await codesOf(corpus);
  return codes.length === 0 ? undefined : new Set(codes.map(({ code }) => code.id));
}

function diagnosticOf(problem: NotesFinding['problem']): vscode.Diagnostic {
  return new vscode.Diagnostic(
    new vscode.Range(problem.line, problem.column, problem.line, problem.column + 1), wordProblem(problem, languageOf(vscode.env.language)), vscode.DiagnosticSeverity.Warning,
  );
}
