import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { parseNotesFileName } from '../annotations/notes-files';
import { type BoundPassage } from '../corpus/bind-references';
import { type Binding } from '../tei/bindings';
import { type DocumentDescription, readCorpusFile } from '../tei/corpus-file';
import { type CorpusDescription } from '../protocol/messages';
import { contextKeys, corpusFileName, glossaryFileName } from './names';

/** A corpus as the editor sees it: a folder with `policy-corpus.xml`, or one text that is read on request. */
export interface EditorCorpus {
  readonly root: vscode.Uri;
  readonly title: string;
  readonly documents: readonly vscode.Uri[];
  readonly glossaries: readonly vscode.Uri[];
  /** Glossary files found in folders of the corpus; they hold for the documents below. */
  readonly folderGlossaries: readonly vscode.Uri[];
  readonly codebook: vscode.Uri;
  /** Titles given in the corpus file, by document URI. */
  readonly titles: ReadonlyMap<string, string>;
  /** All that the corpus file says of documents, by document URI. */
  readonly descriptions: ReadonlyMap<string, DocumentDescription>;
  /** A single text outside every corpus folder. */
  readonly single: boolean;
  /** What is wrong with the corpus file, if anything. */
  readonly problem?: string;
}

/** Folders that hold no documents, whatever is in them. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.svn', '.hg', '.vscode']);
/** Folders are read to this depth: deeper trees are loops of links more often than corpora. */
const DEEPEST = 12;

/** Finds the corpora of the workspace and keeps the list up to date. Owns what belongs to which corpus. */
export class Corpora implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #fileChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly #notesFileChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#fileChanged, this.#notesFileChanged];
  readonly #singles = new Map<string, vscode.Uri>();
  #all: readonly EditorCorpus[] = [];
  #byDocument = new Map<string, EditorCorpus>();
  #notesFiles: readonly vscode.Uri[] = [];
  #rescan: ReturnType<typeof setTimeout> | undefined;
  #scan: Promise<void> = Promise.resolve();

  /** The set of corpora or their documents changed. */
  readonly onDidChange = this.#changed.event;
  /** A document or glossary changed on disk. */
  readonly onDidChangeFile = this.#fileChanged.event;
  /** A notes file that was there before changed on disk. */
  readonly onDidChangeNotesFile = this.#notesFileChanged.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/{*.txt,*.md,*.xml}');
    this.#disposables.push(
      watcher,
      watcher.onDidCreate((uri) => this.#appeared(uri)),
      watcher.onDidDelete((uri) => this.#appeared(uri)),
      watcher.onDidChange((uri) => {
        if (isNotesFile(uri)) this.#notesFileChanged.fire(uri);
        else if (uri.path.endsWith(`/${corpusFileName}`)) this.#rescanSoon();
        else this.#fileChanged.fire(uri);
      }),
      // A folder that is deleted or renamed is reported as one event for the folder, without its files.
      vscode.workspace.onDidDeleteFiles(() => this.#rescanSoon()),
      vscode.workspace.onDidRenameFiles(() => this.#rescanSoon()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#rescanSoon()),
      new vscode.Disposable(() => clearTimeout(this.#rescan)),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get all(): readonly EditorCorpus[] {
    return this.#all;
  }

  /** The innermost corpus that holds the document. */
  corpusOf(uri: vscode.Uri): EditorCorpus | undefined {
    return this.#byDocument.get(uri.toString());
  }

  /** Notes files found beside a document, by their names; their content decides whether they are any. */
  notesFilesOf(document: vscode.Uri): { uri: vscode.Uri; annotator: string }[] {
    const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1);
    const documentName = document.path.slice(folder.length);
    return this.#notesFiles.flatMap((uri) => {
      if (!uri.path.startsWith(folder) || uri.path.includes('/', folder.length) || uri.scheme !== document.scheme) return [];
      const parts = parseNotesFileName(uri.path.slice(folder.length), documentName);
      return parts === undefined ? [] : [{ uri, annotator: parts.annotator }];
    });
  }

  /** Notes files in the folders of corpora that belong to no document of any. */
  strayNotesFiles(): vscode.Uri[] {
    const taken = new Set(this.#all.flatMap(({ documents }) => documents.flatMap((document) => this.notesFilesOf(document).map(({ uri }) => uri.toString()))));
    const folders = this.#all.filter(({ single }) => !single).map(({ root }) => `${root.path.replace(/\/$/u, '')}/`);
    return this.#notesFiles.filter((uri) => !taken.has(uri.toString()) && folders.some((folder) => uri.path.startsWith(folder)));
  }

  /** The document that a notes file is named after, where it is one of a corpus. */
  documentOfNotesFile(uri: vscode.Uri): vscode.Uri | undefined {
    return this.#all.flatMap((corpus) => corpus.documents).find((document) => this.notesFilesOf(document).some((file) => file.uri.toString() === uri.toString()));
  }

  /** What the language server is told. */
  describe(): CorpusDescription[] {
    return this.#all.map((corpus) => ({
      root: corpus.root.toString(),
      documents: corpus.documents.map(String),
      glossaries: corpus.glossaries.map(String),
      folderGlossaries: corpus.folderGlossaries.map(String),
      titles: Object.fromEntries(corpus.titles),
      bindings: Object.fromEntries([...corpus.descriptions].flatMap(([uri, { bindings = [] }]) => (bindings.length === 0 ? [] : [[uri, bindings.map(({ target, ...words }) => boundIn(corpus, words, target))]]))),
      dates: Object.fromEntries([...corpus.descriptions].flatMap(([uri, { date }]) => (date === undefined ? [] : [[uri, date]]))),
    }));
  }

  /** Reads one text outside the corpora until the window closes. */
  async addSingle(uri: vscode.Uri): Promise<void> {
    if (this.corpusOf(uri) !== undefined) return;
    this.#singles.set(uri.toString(), uri);
    await this.scan();
  }

  /** Looks for corpora anew; resolves when the list is up to date. */
  scan(): Promise<void> {
    this.#scan = this.#scan.then(() => this.#findAll());
    return this.#scan;
  }

  /** A file was written by the extension itself: those who read it need not wait for the watcher. */
  announceWritten(uri: vscode.Uri): void {
    this.#fileChanged.fire(uri);
  }

  /** A file came or went. A glossary that the corpus names counts from then on, though the list of files it names stays the same. */
  #appeared(uri: vscode.Uri): void {
    if (this.#all.some(({ glossaries, folderGlossaries }) => [...glossaries, ...folderGlossaries].some((file) => file.toString() === uri.toString()))) this.#fileChanged.fire(uri);
    this.#rescanSoon();
  }

  #rescanSoon(): void {
    clearTimeout(this.#rescan);
    // A checkout reports hundreds of files within a few tenths of a second: one look when it is over.
    this.#rescan = setTimeout(() => void this.scan(), 200);
  }

  async #findAll(): Promise<void> {
    const files = (await Promise.all((vscode.workspace.workspaceFolders ?? []).map((folder) => listFiles(folder.uri)))).flat();
    const markers = files.filter((uri) => uri.path.endsWith(`/${corpusFileName}`));
    this.#notesFiles = files.filter(isNotesFile);
    const texts = files.filter((uri) => /\.(?:txt|md)$/iu.test(uri.path));
    const folderGlossaries = files.filter((uri) => uri.path.endsWith(`/${glossaryFileName}`));
    const found = await Promise.all(markers.map((marker) => readCorpus(marker, texts, folderGlossaries)));
    const taken = new Set<string>();
    const takenGlossaries = new Set(found.flatMap(({ glossaries }) => glossaries.map(String)));
    // Inner corpora first: a document belongs to the innermost folder that has a corpus file.
    const corpora = found
      .sort((a, b) => b.root.path.length - a.root.path.length)
      .map((corpus): EditorCorpus => {
        const documents = corpus.documents.filter((uri) => !taken.has(uri.toString()));
        for (const uri of documents) taken.add(uri.toString());
        const ofFolders = corpus.folderGlossaries.filter((uri) => !takenGlossaries.has(uri.toString()));
        for (const uri of ofFolders) takenGlossaries.add(uri.toString());
        return { ...corpus, documents, folderGlossaries: ofFolders };
      })
      .sort((a, b) => (a.root.path < b.root.path ? -1 : 1));
    for (const [key, uri] of this.#singles) if (!taken.has(key)) corpora.push(singleCorpus(uri));
    this.#all = corpora;
    this.#byDocument = new Map(corpora.flatMap((corpus) => corpus.documents.map((uri) => [uri.toString(), corpus] as const)));
    await vscode.commands.executeCommand('setContext', contextKeys.hasCorpus, corpora.length > 0);
    const names = new Set(files.map(String));
    await vscode.commands.executeCommand('setContext', contextKeys.hasCodebook, corpora.some(({ codebook }) => names.has(codebook.toString())));
    await vscode.commands.executeCommand('setContext', contextKeys.hasDocuments, this.#byDocument.size > 0);
    this.#changed.fire();
  }
}

/**
 * All files below a folder. `workspace.findFiles` would be shorter, but never settles where a file system has no search provider
 * (virtual workspaces), and leaves out what the user's search settings exclude.
 */
async function listFiles(folder: vscode.Uri, depth = 0): Promise<vscode.Uri[]> {
  if (depth > DEEPEST) return [];
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const nested = await Promise.all(entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    // Links to folders are not followed: they may lead outside the workspace or in circles.
    if (type === vscode.FileType.Directory) return SKIPPED_FOLDERS.has(name) ? [] : listFiles(uri, depth + 1);
    return (type & vscode.FileType.File) !== 0 ? [uri] : [];
  }));
  return nested.flat();
}

async function readCorpus(marker: vscode.Uri, texts: readonly vscode.Uri[], glossariesBelow: readonly vscode.Uri[]): Promise<EditorCorpus> {
  const root = vscode.Uri.joinPath(marker, '..');
  const prefix = `${root.path.replace(/\/$/u, '')}/`;
  const xml = await Promise.resolve(vscode.workspace.fs.readFile(marker)).then((bytes) => new TextDecoder().decode(bytes), () => '');
  const { corpus, problems } = readCorpusFile(xml);
  const excluded = corpus.excluded.length === 0 ? () => false : picomatch([...corpus.excluded], { dot: true });
  const inside = (path: string): vscode.Uri[] => (isPlainRelative(path) ? [vscode.Uri.joinPath(root, path)] : []);
  const belongs = (uri: vscode.Uri): boolean => uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(prefix) && !excluded(uri.path.slice(prefix.length));
  const documents = texts
    .filter(belongs)
    .sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }));
  const glossaries = corpus.glossaries.length > 0 ? corpus.glossaries : [glossaryFileName];
  const [problem] = problems;
  return {
    root,
    title: corpus.title === '' ? decodeURIComponent(root.path.slice(root.path.lastIndexOf('/') + 1)) : corpus.title,
    documents,
    glossaries: glossaries.flatMap(inside),
    folderGlossaries: glossariesBelow.filter(belongs),
    codebook: inside(corpus.codebook ?? 'codebook.tei.xml')[0] ?? vscode.Uri.joinPath(root, 'codebook.tei.xml'),
    titles: new Map(corpus.documents.flatMap(({ file, title }) => (title === undefined ? [] : inside(file).map((uri) => [uri.toString(), title] as const)))),
    descriptions: new Map(corpus.documents.flatMap((description) => inside(description.file).map((uri) => [uri.toString(), description] as const))),
    single: false,
    ...(problem === undefined ? {} : { problem: `${corpusFileName}:${problem.line + 1}:${problem.column + 1}` }),
  };
}

/** A binding with its target as a URI; a path that leads out of the folder leads to no document. */
function boundIn({ root }: EditorCorpus, words: Omit<Binding, 'target'>, target: Binding['target']): BoundPassage {
  if (target === undefined) return words;
  const uri = isPlainRelative(target.file) ? vscode.Uri.joinPath(root, target.file).toString() : '';
  return { ...words, target: { uri, ...(target.section === undefined ? {} : { section: target.section }) } };
}

function singleCorpus(uri: vscode.Uri): EditorCorpus {
  const folder = vscode.Uri.joinPath(uri, '..');
  return {
    root: uri,
    title: uri.path.slice(uri.path.lastIndexOf('/') + 1),
    documents: [uri],
    glossaries: [],
    folderGlossaries: [],
    codebook: vscode.Uri.joinPath(folder, 'codebook.tei.xml'),
    titles: new Map(),
    descriptions: new Map(),
    single: true,
  };
}

/** A path that stays inside its folder: relative, no `..`, no scheme, no drive, no backslash, no percent escapes. */
function isPlainRelative(path: string): boolean {
  return path !== '' && !/^[/\\]|[\\\0%:]/u.test(path) && !path.split('/').includes('..');
}

function isNotesFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith('notes.tei.xml');
}
