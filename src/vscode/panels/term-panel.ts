import * as vscode from 'vscode';
import { fromPanel, type FromPanel, type PanelData, type PanelName, type PanelQuestion, type ToPanel } from '../../protocol/panels';
import { type AskedDocument } from '../../views/term-question';
import { type Connection } from '../connection';
import { type Corpora, type EditorCorpus } from '../corpora';
import { exportConcordance } from './export-concordance';
import { pageHtml } from './panel-html';
import { type PanelKind, type PanelTarget } from './panel-kind';

/** A reader who writes does not look at the panel; it follows when the writing pauses. */
const PAUSE = 1_000;

/** What a panel uses of the client. */
export interface PanelClient {
  readonly extension: vscode.Uri;
  readonly corpora: Corpora;
  readonly connection: Connection;
  /** Follows a click. */
  follow(target: PanelTarget, from: PanelQuestion, column: vscode.ViewColumn | undefined, stay: boolean): unknown;
}

/** One panel on the screen: its question, the answer it shows, and the talk with its page. A page that is hidden is gone and asks again when it comes back. */
export class TermPanel<N extends PanelName> implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #kind: PanelKind<N>;
  readonly #client: PanelClient;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #waiting: ((shown: number) => void)[] = [];
  #question: PanelQuestion | undefined;
  /** Number of the question asked last: what the page says of earlier ones is out of date. */
  #round = 0;
  #last: ToPanel<PanelData[N]> | undefined;
  #data: PanelData[N] | undefined;
  #asking: vscode.CancellationTokenSource | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, kind: PanelKind<N>, client: PanelClient) {
    this.#panel = panel;
    this.#kind = kind;
    this.#client = client;
    this.#disposables.push(
      panel.webview.onDidReceiveMessage((message: unknown) => { if (fromPanel(message)) void this.#receive(message); }),
      client.connection.onDidChangeReadings((uris) => {
        const corpus = this.#corpus();
        if (corpus?.documents.some((document) => uris.includes(document.toString())) === true) this.#askAfterPause();
      }),
      client.corpora.onDidChange(() => this.#askAfterPause()),
    );
    panel.title = kind.title(undefined);
    panel.webview.html = pageHtml(panel.webview, client.extension, kind.name);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#asking?.cancel();
    this.#settle(0);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  reveal(): void {
    this.#panel.reveal(undefined, false);
  }

  /** Asks and shows; resolves with the number of rows or marks that are on the page then. */
  async show(question: PanelQuestion): Promise<number> {
    this.#question = question;
    const shown = new Promise<number>((resolve) => this.#waiting.push(resolve));
    await this.#ask();
    return shown;
  }

  async #ask(): Promise<void> {
    const question = this.#question;
    if (question === undefined) return;
    clearTimeout(this.#pause);
    this.#asking?.cancel();
    const round = ++this.#round;
    const asking = this.#asking = new vscode.CancellationTokenSource();
    this.#post({ type: 'busy' });
    await this.#client.connection.informed;
    const corpus = this.#corpus();
    const data = corpus === undefined ? null : await this.#kind.ask({ connection: this.#client.connection, documents: askedDocuments(corpus), token: asking.token, ...(question.document === undefined ? {} : { about: question.document }) }, question.items);
    if (asking.token.isCancellationRequested) return;
    this.#data = data ?? undefined;
    this.#panel.title = this.#kind.title(this.#data);
    if (corpus === undefined) this.#tell({ type: 'fail', round, question, reason: vscode.l10n.t('The corpus of this panel is not in the workspace.') });
    else if (data === null) this.#tell({ type: 'fail', round, question, reason: this.#kind.noAnswer() });
    else this.#tell({ type: 'show', round, question, data });
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#post({ type: 'start', words: this.#kind.words() });
        if (this.#last !== undefined) this.#post(this.#last);
        return;
      case 'shown': return message.round === this.#round ? this.#settle(message.count) : undefined;
      case 'search': return this.#search(message.words);
      case 'choose': return this.#choose(message.at);
      case 'open': {
        const target = this.#data === undefined || this.#question === undefined ? undefined : this.#kind.target(this.#data, message.at, this.#question);
        if (target !== undefined && this.#question !== undefined) this.#client.follow(target, this.#question, this.#panel.viewColumn, message.stay);
        return;
      }
      default: return this.#export(message.type, message.rows);
    }
  }

  async #choose(at: number | undefined): Promise<void> {
    if (this.#question === undefined || this.#data === undefined) return;
    const document = at === undefined ? undefined : this.#kind.chosen?.(this.#data, at);
    const { corpus, items } = this.#question;
    this.#question = { corpus, items, ...(document === undefined ? {} : { document }) };
    return this.#ask();
  }

  async #search(words: string): Promise<void> {
    const corpus = this.#corpus();
    const [document] = corpus?.documents ?? [];
    if (this.#question === undefined || document === undefined) return;
    const items = await this.#kind.itemsFor(words, (name) => this.#client.connection.termMeant(document, { words: name }));
    if (items.length > 0) {
      this.#question = { corpus: this.#question.corpus, items };
      return this.#ask();
    }
    if (words.trim() !== '') this.#post({ type: 'fail', round: this.#round, question: this.#question, reason: this.#kind.noAnswer() });
  }

  async #export(where: 'save' | 'copy', rows: readonly number[]): Promise<void> {
    const corpus = this.#corpus();
    const data: PanelData[PanelName] | undefined = this.#data;
    if (corpus !== undefined && data !== undefined && 'rows' in data) await exportConcordance(where, data, rows, corpus);
  }

  #corpus(): EditorCorpus | undefined {
    return this.#client.corpora.all.find(({ root }) => root.toString() === this.#question?.corpus);
  }

  #askAfterPause(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), PAUSE);
  }

  /** Says it now, and again to a page that comes back. */
  #tell(message: ToPanel<PanelData[N]>): void {
    this.#last = message;
    this.#post(message);
  }

  #post(message: ToPanel<PanelData[N]>): void {
    void this.#panel.webview.postMessage(message);
  }

  #settle(shown: number): void {
    for (const resolve of this.#waiting.splice(0)) resolve(shown);
  }
}

/** The documents of a corpus with what its corpus file says of them. */
function askedDocuments({ documents, descriptions }: EditorCorpus): AskedDocument[] {
  return documents.map((document) => {
    const uri = document.toString();
    const { title, date } = descriptions.get(uri) ?? {};
    return { uri, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
  });
}
