import { type FromPanel, type PanelData, type PanelName, type PanelQuestion, toPanel } from '../protocol/panels';
import './page.css';
import { make } from './dom';

/** What VS Code gives to the page of a webview. */
interface Host {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

/** What a panel draws with. */
export interface Page {
  /** A word of the page in the reader's language. */
  word(key: string): string;
  send(message: FromPanel): void;
  /** How the reader set up the view when it was there last (a sort order, a filter), as `keep` was given it. */
  readonly kept: unknown;
  keep(view: unknown): void;
}

/** A panel that is drawn. */
export interface View<D> {
  /** Shows an answer; gives the number of rows or marks. */
  show(data: D, question: PanelQuestion): number;
}

/** Starts the page of a panel: listens, checks what comes, keeps the question for the next time the window opens. */
export function startPage<N extends PanelName>(name: N, draw: (page: Page, root: HTMLElement) => View<PanelData[N]>): void {
  const host = acquireVsCodeApi();
  const understands = toPanel(name);
  const root = make('main', { class: name, attributes: { 'aria-busy': true } });
  const problem = make('p', { class: 'problem', attributes: { role: 'status' } });
  const progress = make('div', { class: 'progress', attributes: { 'aria-hidden': true } });
  document.body.append(progress, problem, root);
  let state: { readonly question?: PanelQuestion; readonly view?: unknown } = stateOf(host.getState());
  let words: Readonly<Record<string, string>> = {};
  let view: View<PanelData[N]> | undefined;
  const busy = (is: boolean): void => {
    root.setAttribute('aria-busy', String(is));
    document.body.classList.toggle('busy', is);
  };
  const set = (change: typeof state): void => {
    state = { ...state, ...change };
    host.setState(state);
  };
  window.addEventListener('message', ({ data: message }: MessageEvent<unknown>) => {
    if (!understands(message)) return;
    if (message.type === 'start') {
      ({ words } = message);
      view ??= draw({ word: (key) => words[key] ?? key, send: (out) => host.postMessage(out), kept: state.view, keep: (kept) => set({ view: kept }) }, root);
      return;
    }
    // What was sent before the page was listening comes again behind the words.
    if (view === undefined) return;
    switch (message.type) {
      case 'busy': return busy(true);
      case 'show': {
        set({ question: message.question });
        problem.textContent = '';
        const count = view.show(message.data, message.question);
        busy(false);
        host.postMessage({ type: 'shown', round: message.round, count });
        return;
      }
      default:
        set({ question: message.question });
        problem.textContent = message.reason;
        busy(false);
        host.postMessage({ type: 'shown', round: message.round, count: 0 });
    }
  });
  host.postMessage({ type: 'ready' });
}

function stateOf(value: unknown): { question?: PanelQuestion; view?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
