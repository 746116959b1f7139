import { type PanelQuestion } from '../protocol/panels';
import { type CorpusConcordance } from '../views/corpus-concordance';
import { type Arrangement, arrange, asInText, type Order, orders } from './concordance-order';
import './concordance.css';
import { afterPause, fill, make } from './dom';
import { type Page, startPage, type View } from './page';
import { searchField, showAsked } from './search-field';
import { VirtualRows } from './virtual-rows';

const NOTHING: CorpusConcordance = { heading: '', documents: [], rows: [], cut: false };

/** Words in their contexts, aligned on the keyword: a grid of which only the rows in sight exist, worked by mouse or keyboard. */
class ConcordanceView implements View<CorpusConcordance> {
  readonly #page: Page;
  readonly #heading = make('h1');
  readonly #summary = make('p', { class: 'summary', attributes: { role: 'status' } });
  readonly #search: HTMLInputElement;
  readonly #filter: HTMLInputElement;
  readonly #sorters: ReadonlyMap<Order, HTMLElement>;
  readonly #grid: HTMLElement;
  readonly #rows: VirtualRows;
  #data = NOTHING;
  #asked = '';
  #arrangement: Arrangement;
  /** Indices of the rows shown, in order, and the position of the active one. */
  #shown: readonly number[] = [];
  #active = 0;

  constructor(page: Page, root: HTMLElement) {
    this.#page = page;
    this.#arrangement = arrangementOf(page.kept);
    this.#search = searchField(page);
    this.#filter = make('input', {
      class: 'filter', attributes: { type: 'search', placeholder: page.word('filter'), 'aria-label': page.word('filter'), spellcheck: false },
      on: { input: afterPause(120, () => this.#rearrange({ filter: this.#filter.value })) },
    });
    this.#filter.value = this.#arrangement.filter;
    this.#sorters = new Map(orders.map((by) => [by, this.#sorter(by)]));
    const viewport = make('div', { class: 'viewport', attributes: { role: 'rowgroup' } });
    this.#grid = make('div', {
      class: 'grid', attributes: { role: 'grid', tabindex: 0, 'aria-describedby': 'keys' },
      on: { keydown: (event) => this.#pressed(event as KeyboardEvent) },
    }, [make('div', { class: 'heads', attributes: { role: 'row' } }, [...this.#sorters.values()]), viewport]);
    this.#rows = new VirtualRows(viewport, () => Number.parseFloat(getComputedStyle(viewport).getPropertyValue('--row-height')) || 48, (position) => this.#row(position));
    const action = (key: string, type: 'copy' | 'save'): HTMLElement => make('button', { class: 'action', text: page.word(key), attributes: { type: 'button' }, on: { click: () => page.send({ type, rows: this.#shown }) } });
    root.append(
      make('header', {}, [
        make('div', { class: 'title' }, [this.#heading, this.#summary]),
        make('div', { class: 'fields' }, [this.#search, this.#filter, make('div', { class: 'actions' }, [action('copy', 'copy'), action('save', 'save')])]),
      ]),
      this.#grid,
      make('p', { class: 'keys', text: page.word('keys'), attributes: { id: 'keys' } }),
    );
  }

  show(data: CorpusConcordance, question: PanelQuestion): number {
    const [item] = question.items;
    // The same question again: a text changed. The reader stays where they are.
    const asked = JSON.stringify(question);
    const stay = asked === this.#asked;
    this.#asked = asked;
    this.#data = data;
    this.#heading.textContent = data.heading;
    showAsked(this.#search, item?.kind === 'words' ? item.words : data.heading);
    this.#grid.setAttribute('aria-label', data.heading);
    this.#rearrange({}, stay);
    return this.#shown.length;
  }

  #sorter(by: Order): HTMLElement {
    const button = make('button', { class: 'sorter', text: this.#page.word(HEADS[by]), attributes: { type: 'button' }, on: { click: () => this.#rearrange({ by, descending: this.#arrangement.by === by && !this.#arrangement.descending }) } });
    return make('div', { class: `head ${by}`, attributes: { role: 'columnheader' } }, [button]);
  }

  #rearrange(change: Partial<Arrangement>, stay = false): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.#page.keep(this.#arrangement);
    const { by, descending } = this.#arrangement;
    for (const [order, head] of this.#sorters) head.setAttribute('aria-sort', order !== by ? 'none' : descending ? 'descending' : 'ascending');
    this.#shown = arrange(this.#data, this.#arrangement, document.documentElement.lang);
    this.#active = stay ? Math.max(0, Math.min(this.#active, this.#shown.length - 1)) : 0;
    this.#grid.setAttribute('aria-rowcount', String(this.#shown.length + 1));
    this.#summary.textContent = this.#summaryText();
    this.#rows.set(this.#shown.length, stay);
    this.#markActive();
  }

  #summaryText(): string {
    const { rows, documents, cut } = this.#data;
    if (rows.length === 0) return this.#page.word('none');
    if (this.#shown.length === 0) return this.#page.word('noneFiltered');
    const number = this.#shown.length === rows.length ? rows.length.toLocaleString() : fill(this.#page.word('filtered'), this.#shown.length.toLocaleString(), rows.length.toLocaleString());
    const found = documents.length === 1 ? fill(this.#page.word('foundOne'), number) : fill(this.#page.word('found'), number, documents.length);
    return cut ? `${found} ${fill(this.#page.word('cut'), rows.length.toLocaleString())}` : found;
  }

  #row(position: number): HTMLElement {
    const row = this.#data.rows[this.#shown[position]!]!;
    const { title = '', date } = this.#data.documents[row.document] ?? {};
    const cell = (name: string, text: string): HTMLElement => make('span', { class: name, text, attributes: { role: 'gridcell' } });
    const section = row.sections.at(-1);
    return make('div', {
      class: position === this.#active ? 'row active' : 'row',
      attributes: { role: 'row', id: `row-${position}`, 'aria-rowindex': position + 2, 'aria-selected': position === this.#active },
      on: { click: () => { this.#move(position); this.#open(false); } },
    }, [
      make('span', { class: 'before', attributes: { role: 'gridcell' } }, [make('span', { text: row.before })]),
      make('span', { class: 'rest', attributes: { role: 'presentation' } }, [cell('keyword', row.keyword), cell('behind', row.behind)]),
      make('span', { class: 'place', title: [title, ...row.sections].join(' › '), attributes: { role: 'gridcell' } }, [
        make('span', { class: 'document' }, [make('span', { class: 'date', text: date ?? '' }), make('span', { text: title })]),
        make('span', { class: 'section', text: section ?? '' }),
      ]),
    ]);
  }

  #move(position: number): void {
    if (this.#shown.length === 0) return;
    this.#active = Math.min(this.#shown.length - 1, Math.max(0, position));
    this.#rows.reveal(this.#active);
    this.#markActive();
  }

  #markActive(): void {
    if (this.#shown.length > 0) this.#grid.setAttribute('aria-activedescendant', `row-${this.#active}`);
    else this.#grid.removeAttribute('aria-activedescendant');
  }

  #open(stay: boolean): void {
    const row = this.#shown[this.#active];
    if (row !== undefined) this.#page.send({ type: 'open', at: [row], stay });
  }

  #pressed(event: KeyboardEvent): void {
    // The buttons in the head have keys of their own.
    if (event.target !== this.#grid || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#move(this.#active + 1),
      ArrowUp: () => this.#move(this.#active - 1),
      PageDown: () => this.#move(this.#active + this.#rows.page),
      PageUp: () => this.#move(this.#active - this.#rows.page),
      Home: () => this.#move(0),
      End: () => this.#move(this.#shown.length - 1),
      Enter: () => this.#open(false),
      ' ': () => this.#open(true),
      '/': () => this.#filter.focus(),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }
}

/** Words of the columns by which rows are sorted. */
const HEADS: Readonly<Record<Order, string>> = { text: 'document', date: 'date', before: 'left', keyword: 'keyword', behind: 'right' };

function arrangementOf(kept: unknown): Arrangement {
  if (typeof kept !== 'object' || kept === null) return asInText;
  const { by, descending, filter } = kept as Partial<Record<keyof Arrangement, unknown>>;
  return { by: orders.find((order) => order === by) ?? asInText.by, descending: descending === true, filter: typeof filter === 'string' ? filter : '' };
}

startPage('concordance', (page, root) => new ConcordanceView(page, root));
