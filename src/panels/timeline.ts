import { type PanelQuestion } from '../protocol/panels';
import { type ConceptTimeline, type TimelineConcept, type TimelineName } from '../views/concept-timeline';
import { fill, make } from './dom';
import { chartColours } from './marks';
import { type Page, startPage, type View } from './page';
import { searchField, showAsked } from './search-field';
import './timeline.css';
import { type Column, columnsOf } from './timeline-columns';

/** Diameters of the smallest and the largest mark, in pixels. */
const SMALLEST = 9;
const LARGEST = 30;

/** Names of a concept and of its relations as rows, years as columns; marks are buttons that lead to the mentions. */
class TimelineView implements View<ConceptTimeline> {
  readonly #page: Page;
  readonly #heading = make('h1');
  readonly #search: HTMLInputElement;
  readonly #scroller = make('div', { class: 'scroller' });
  /** The buttons of each row, in order; arrows go between them. */
  #buttons: HTMLButtonElement[][] = [];

  constructor(page: Page, root: HTMLElement) {
    this.#page = page;
    this.#search = searchField(page);
    this.#scroller.addEventListener('keydown', (event) => this.#pressed(event));
    root.append(
      make('header', {}, [make('div', { class: 'title' }, [this.#heading]), make('div', { class: 'fields' }, [this.#search])]),
      this.#scroller,
      make('p', { class: 'keys', text: `${page.word('legend')} ${page.word('keys')}`, attributes: { id: 'keys' } }),
    );
  }

  show(data: ConceptTimeline, _question: PanelQuestion): number {
    this.#heading.textContent = data.heading;
    showAsked(this.#search, data.heading);
    this.#buttons = [];
    const columns = columnsOf(data);
    const most = Math.max(1, ...data.concepts.flatMap(({ names }) => names.flatMap(({ marks }) => marks.map(({ count }) => count))));
    const table = make('table', { attributes: { role: 'grid', 'aria-label': data.heading, 'aria-describedby': 'keys' } }, [
      make('thead', {}, [make('tr', {}, [make('th', { class: 'corner', attributes: { scope: 'col' }, text: this.#page.word('name') }), ...columns.map((column) => this.#head(column)), make('th', { class: 'total', attributes: { scope: 'col' }, text: this.#page.word('total') })])]),
      ...data.concepts.map((concept, index) => this.#concept(concept, index, columns, most)),
    ]);
    this.#scroller.replaceChildren(table);
    const [first] = this.#buttons.flat();
    if (first !== undefined) first.tabIndex = 0;
    return data.concepts.reduce((sum, { names }) => sum + names.reduce((marks, name) => marks + name.marks.length, 0), 0);
  }

  #head(column: Column): HTMLElement {
    const { word } = this.#page;
    switch (column.kind) {
      case 'year': return make('th', { class: column.documents === 0 ? 'year empty' : 'year', text: column.year, title: fill(word('year'), column.year, column.documents), attributes: { scope: 'col' } });
      case 'gap': return make('th', { class: 'gap', text: '⋯', title: fill(word('noDocuments'), column.from, column.to), attributes: { scope: 'col', 'aria-label': fill(word('noDocuments'), column.from, column.to) } });
      case 'undated': return make('th', { class: 'undated', text: word('undated'), title: fill(word('year'), word('undated'), column.documents), attributes: { scope: 'col' } });
    }
  }

  #concept(concept: TimelineConcept, index: number, columns: readonly Column[], most: number): HTMLElement {
    const head = make('tr', { class: 'concept' }, [make('th', { attributes: { colspan: columns.length + 2, scope: 'rowgroup' } }, [
      make('span', { class: 'part', text: this.#page.word(index === 0 ? 'concept' : 'related') }), make('span', { text: concept.label }),
    ])]);
    const rows = concept.names.map((name, row) => this.#row(name, [index, row], columns, most));
    const none = make('tr', {}, [make('td', { class: 'none', text: this.#page.word('none'), attributes: { colspan: columns.length + 2 } })]);
    return make('tbody', { class: chartColours[index % chartColours.length]! }, [head, ...(rows.length > 0 ? rows : [none])]);
  }

  #row({ name, marks }: TimelineName, at: readonly number[], columns: readonly Column[], most: number): HTMLElement {
    const { word } = this.#page;
    const buttons: HTMLButtonElement[] = [];
    const dated = marks.map(({ year }) => year).filter((year) => year !== '');
    const [from, to] = [dated[0] ?? '', dated.at(-1) ?? ''];
    const button = (label: string, target: readonly number[], column: number, children: readonly Node[]): HTMLButtonElement => {
      const made = make('button', { title: label, attributes: { type: 'button', tabindex: -1, 'aria-label': label, 'data-column': column }, on: { click: () => this.#page.send({ type: 'open', at: target, stay: false }) } }, children);
      buttons.push(made);
      return made;
    };
    const cells = columns.map((column, index): HTMLElement => {
      if (column.kind === 'gap') return make('td', { class: column.from > from && column.to < to ? 'gap between' : 'gap' });
      const year = column.kind === 'undated' ? '' : column.year;
      const place = column.kind === 'undated' ? 'undated' : [year >= from && year < to ? 'to-right' : '', year > from && year <= to ? 'to-left' : ''].join(' ');
      const position = marks.findIndex((mark) => mark.year === year);
      const mark = marks[position];
      const named = column.kind === 'undated' ? word('undated') : year;
      if (mark !== undefined) {
        const dot = make('span', { class: 'dot' });
        dot.style.width = dot.style.height = `${Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(mark.count / most))}px`;
        return make('td', { class: place }, [button(fill(word('mark'), name, named, mark.count, mark.documents), [...at, position], index, [dot, make('span', { class: 'number', text: mark.count.toLocaleString() })])]);
      }
      if (column.documents === 0) return make('td', { class: place });
      return make('td', { class: place }, [make('span', { class: 'ring', title: fill(word('gap'), named, column.documents), attributes: { role: 'img', 'aria-label': fill(word('gap'), named, column.documents) } })]);
    });
    const total = marks.reduce((sum, { count }) => sum + count, 0);
    cells.push(make('td', { class: 'total' }, [button(`${name}: ${total}`, at, columns.length, [make('span', { text: total.toLocaleString() })])]));
    this.#buttons.push(buttons);
    return make('tr', {}, [make('th', { class: 'name', text: name, attributes: { scope: 'row' } }), ...cells]);
  }

  /** Left and right along a name, up and down to the nearest mark of the next one. */
  #pressed(event: KeyboardEvent): void {
    const row = this.#buttons.findIndex((buttons) => buttons.includes(event.target as HTMLButtonElement));
    const buttons = this.#buttons[row];
    if (buttons === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = event.target as HTMLButtonElement;
    const at = buttons.indexOf(here);
    const columnOf = (button: HTMLButtonElement): number => Number(button.dataset.column);
    const nearest = (others: readonly HTMLButtonElement[] | undefined): HTMLButtonElement | undefined => [...others ?? []].sort((a, b) => Math.abs(columnOf(a) - columnOf(here)) - Math.abs(columnOf(b) - columnOf(here)))[0];
    const next: Readonly<Record<string, HTMLButtonElement | undefined>> = {
      ArrowRight: buttons[at + 1], ArrowLeft: buttons[at - 1], ArrowDown: nearest(this.#buttons[row + 1]), ArrowUp: nearest(this.#buttons[row - 1]), Home: buttons[0], End: buttons.at(-1),
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    here.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

startPage('timeline', (page, root) => new TimelineView(page, root));
