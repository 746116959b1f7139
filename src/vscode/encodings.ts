import * as vscode from 'vscode';
import { guessEncoding, type GuessedEncoding } from '../text/guess-encoding';
import { misdecoded } from '../text/misdecoded';
import { type Corpora } from './corpora';
import { commands, languageId } from './names';

const CHOSEN_KEY = 'policyAnnotator.encodings';
const SOURCE = 'Policy Annotator';

/** Names of encodings as VS Code's own menus have them. */
export const encodingNames: Readonly<Record<GuessedEncoding, string>> = { utf8: 'UTF-8', utf16le: 'UTF-16 LE', utf16be: 'UTF-16 BE', shiftjis: 'Shift JIS', eucjp: 'EUC-JP' };

/**
 * Texts of the corpora whose bytes were read in the wrong encoding: says so at their beginning and once in a message, with the way out. How a
 * text is decoded stays VS Code's decision and the reader's; the encoding in which a text was opened last is used for it when it is closed, too.
 */
export class Encodings implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #memory: vscode.Memento;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('policyAnnotator.encoding');
  readonly #disposables: vscode.Disposable[] = [this.#diagnostics];
  /** Open documents that were looked at. */
  readonly #looked = new Set<string>();
  readonly #told = new Set<string>();
  /** Encodings other than UTF-8, by URI. */
  readonly #chosen: Record<string, string>;

  constructor(corpora: Corpora, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#memory = memory;
    this.#chosen = { ...memory.get<Record<string, string>>(CHOSEN_KEY) };
    this.#disposables.push(
      vscode.languages.registerCodeActionsProvider([languageId, 'plaintext', 'markdown'], this, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
      vscode.workspace.onDidOpenTextDocument((document) => void this.#look(document)),
      // While a text is written in, its encoding stays what it is. One that is opened again is clean; its encoding may be told before its text.
      vscode.workspace.onDidChangeTextDocument(({ document }) => { if (!document.isDirty) void this.#look(document, true); }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => { this.#looked.delete(uri.toString()); this.#diagnostics.delete(uri); }),
      corpora.onDidChange(() => { for (const document of vscode.workspace.textDocuments) void this.#look(document); }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Text of a file as VS Code would open it, or as the reader opened it last; `undefined` when it cannot be read. */
  async read(uri: vscode.Uri): Promise<string | undefined> {
    const encoding = this.#chosen[uri.toString()];
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      return await (encoding === undefined ? vscode.workspace.decode(bytes, { uri }) : vscode.workspace.decode(bytes, { encoding }));
    } catch {
      return undefined;
    }
  }

  provideCodeActions(document: vscode.TextDocument, _range: vscode.Range, { diagnostics }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
    const own = diagnostics.filter(({ source, code }) => source === SOURCE && code === 'encoding');
    return own.length === 0 ? Promise.resolve([]) : this.#offers(document, own);
  }

  /** The encoding in which the bytes of a file read as Japanese or English. */
  async guess(uri: vscode.Uri): Promise<GuessedEncoding | undefined> {
    return Promise.resolve(vscode.workspace.fs.readFile(uri)).then(guessEncoding, () => undefined);
  }

  async #offers(document: vscode.TextDocument, diagnostics: vscode.Diagnostic[]): Promise<vscode.CodeAction[]> {
    const guessed = await this.guess(document.uri);
    const offer = (title: string, encoding: GuessedEncoding | undefined): vscode.CodeAction => Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), {
      diagnostics, isPreferred: encoding !== undefined,
      command: { title, command: commands.reopenWithEncoding, arguments: [{ uri: document.uri.toString(), ...(encoding === undefined ? {} : { encoding }) }] },
    });
    return [
      ...(guessed === undefined || guessed === document.encoding ? [] : [offer(vscode.l10n.t('Reopen with {0}', encodingNames[guessed]), guessed)]),
      offer(vscode.l10n.t('Reopen with another encoding…'), undefined),
    ];
  }

  async #look(document: vscode.TextDocument, again = false): Promise<void> {
    const { uri, encoding } = document;
    const key = uri.toString();
    if (this.#corpora.corpusOf(uri) === undefined || (this.#looked.has(key) && !again)) return;
    this.#looked.add(key);
    const found = misdecoded(document.getText());
    if (found === undefined) {
      this.#diagnostics.delete(uri);
      await this.#remember(key, encoding);
      return;
    }
    const place = document.positionAt(found.at);
    const message = found.kind === 'unreadable'
      ? vscode.l10n.t('{0} characters could not be read: the text was probably opened in the wrong encoding ({1}).', found.count, encoding)
      : vscode.l10n.t('The text reads as garbled: it was probably opened in the wrong encoding ({0}).', encoding);
    const diagnostic = new vscode.Diagnostic(new vscode.Range(place, place.translate(0, 1)), message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = SOURCE;
    diagnostic.code = 'encoding';
    this.#diagnostics.set(uri, [diagnostic]);
    await this.#tell(document, message);
  }

  /** One message for each document in this window; after that the hint in the text remains. */
  async #tell({ uri, encoding }: vscode.TextDocument, message: string): Promise<void> {
    if (this.#told.has(uri.toString())) return;
    this.#told.add(uri.toString());
    const guessed = await this.guess(uri);
    const reopen = guessed === undefined || guessed === encoding ? undefined : vscode.l10n.t('Reopen with {0}', encodingNames[guessed]);
    const choose = vscode.l10n.t('Reopen with another encoding…');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const answer = await vscode.window.showWarningMessage(`${name}: ${message}`, ...(reopen === undefined ? [] : [reopen]), choose);
    if (answer === undefined) return;
    await vscode.commands.executeCommand(commands.reopenWithEncoding, { uri: uri.toString(), ...(answer === reopen ? { encoding: guessed } : {}) });
  }

  async #remember(key: string, encoding: string): Promise<void> {
    if ((this.#chosen[key] ?? 'utf8') === encoding) return;
    if (encoding === 'utf8') delete this.#chosen[key];
    else this.#chosen[key] = encoding;
    await this.#memory.update(CHOSEN_KEY, this.#chosen);
  }
}
