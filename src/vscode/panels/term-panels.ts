import * as vscode from 'vscode';
import { panelQuestion, type PanelName, type PanelQuestion } from '../../protocol/panels';
import { type Connection } from '../connection';
import { type Corpora } from '../corpora';
import { rangeOf } from '../note-reference';
import { concordancePanel } from './concordance';
import { dispersionPanel } from './dispersion';
import { pageFolder } from './panel-html';
import { type PanelKind, type PanelTarget } from './panel-kind';
import { referencesPanel } from './references';
import { type PanelClient, TermPanel } from './term-panel';
import { timelinePanel } from './timeline';

/** All kinds; a new one is a file here, a page in `src/panels/` and a line. */
const kinds: { readonly [N in PanelName]: PanelKind<N> } = { concordance: concordancePanel, dispersion: dispersionPanel, timeline: timelinePanel, references: referencesPanel };

/** The panels on terms: at most one of each kind, which is asked anew and comes to the front; they come back with the window. */
export class TermPanels implements vscode.Disposable {
  readonly #client: PanelClient;
  readonly #open = new Map<PanelName, TermPanel<PanelName>>();
  readonly #disposables: vscode.Disposable[];

  constructor(extension: vscode.Uri, corpora: Corpora, connection: Connection) {
    this.#client = { extension, corpora, connection, follow: (target, from, column, stay) => this.#follow(target, from, column, stay) };
    this.#disposables = (Object.keys(kinds) as PanelName[]).map((name) => vscode.window.registerWebviewPanelSerializer(viewType(name), {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const question = typeof state === 'object' && state !== null && 'question' in state ? state.question : undefined;
        if (!panelQuestion(question)) return panel.dispose();
        panel.webview.options = this.#options();
        void this.#adopt(name, panel).show(question);
      },
    }));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables, ...this.#open.values()).dispose();
  }

  /** Opens a panel beside the text, or asks the one that is open; resolves with the number of rows or marks that it shows. */
  show(name: PanelName, question: PanelQuestion): Promise<number> {
    const open = this.#open.get(name);
    open?.reveal();
    const panel = open ?? this.#adopt(name, vscode.window.createWebviewPanel(viewType(name), kinds[name].title(undefined), vscode.ViewColumn.Beside, this.#options()));
    return panel.show(question);
  }

  #adopt(name: PanelName, panel: vscode.WebviewPanel): TermPanel<PanelName> {
    const adopted = new TermPanel(panel, kinds[name] as PanelKind<PanelName>, this.#client);
    this.#open.get(name)?.dispose();
    this.#open.set(name, adopted);
    panel.onDidDispose(() => {
      adopted.dispose();
      if (this.#open.get(name) === adopted) this.#open.delete(name);
    });
    return adopted;
  }

  #options(): vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: [pageFolder(this.#client.extension)] };
  }

  /** A place opens in the texts' group, its words selected, so that the panel stays in sight. */
  async #follow(target: PanelTarget, from: PanelQuestion, column: vscode.ViewColumn | undefined, stay: boolean): Promise<void> {
    if ('concordance' in target) {
      await this.show('concordance', { corpus: from.corpus, items: [target.concordance] });
      return;
    }
    const beside = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== column)?.viewColumn;
    const range = rangeOf(target.range);
    await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), {
      viewColumn: beside ?? (column === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One), preview: true, preserveFocus: stay, ...(range === undefined ? {} : { selection: range }),
    });
  }
}

function viewType(name: PanelName): string {
  return `policyAnnotator.${name}`;
}
