import * as vscode from 'vscode';
import { type Corpora } from './corpora';
import { contextKeys, languageId } from './names';

/**
 * The document of a corpus that the reader is in. While a comment is being written the active editor is the comment box, so the last real
 * document is remembered until another document takes its place.
 */
export class ActiveDocument implements vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #moved = new vscode.EventEmitter<vscode.TextEditor>();
  readonly #disposables: vscode.Disposable[] = [this.#moved];
  #editor: vscode.TextEditor | undefined;

  /** The cursor moved within a document of a corpus, or another such document became active. */
  readonly onDidMove = this.#moved.event;

  constructor(corpora: Corpora) {
    this.#corpora = corpora;
    this.#disposables.push(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor === this.#editor) this.#moved.fire(textEditor); }),
      corpora.onDidChange(() => {
        this.#follow(vscode.window.activeTextEditor);
        for (const document of vscode.workspace.textDocuments) void this.#adopt(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => void this.#adopt(document)),
    );
    this.#follow(vscode.window.activeTextEditor);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get editor(): vscode.TextEditor | undefined {
    return this.#editor;
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.uri.scheme === 'comment') return;
    const inside = editor !== undefined && this.#corpora.corpusOf(editor.document.uri) !== undefined;
    this.#editor = inside ? editor : undefined;
    void vscode.commands.executeCommand('setContext', contextKeys.inDocument, inside);
    if (inside) this.#moved.fire(editor);
  }

  /** Plain texts of a corpus are policy texts; Markdown stays Markdown, whose own tools readers expect. */
  async #adopt(document: vscode.TextDocument): Promise<void> {
    if (document.languageId === 'plaintext' && this.#corpora.corpusOf(document.uri) !== undefined) {
      await vscode.languages.setTextDocumentLanguage(document, languageId);
    }
  }
}
