import { type PanelQuestion } from '../protocol/panels';
import { type Dispersion } from '../views/dispersion';
import './dispersion.css';
import { fill, make, makeSvg } from './dom';
import { markAt, markClass } from './marks';
import { type Page, startPage, type View } from './page';
import { searchField, showAsked } from './search-field';
import { Strip } from './strip';
import { Tip } from './tip';

/** Where terms stand in each document: strips with a mark for each mention. */
class DispersionView implements View<Dispersion> {
  readonly #page: Page;
  readonly #search: HTMLInputElement;
  readonly #legend = make('ul', { class: 'legend' });
  readonly #strips = make('div', { class: 'strips' });
  readonly #without = make('p', { class: 'without' });
  readonly #tip = new Tip();
  #drawn: readonly Strip[] = [];

  constructor(page: Page, root: HTMLElement) {
    this.#page = page;
    this.#search = searchField(page);
    root.append(
      make('header', {}, [this.#legend, make('div', { class: 'fields' }, [this.#search])]),
      this.#strips, this.#without,
      make('p', { class: 'keys', text: page.word('keys'), attributes: { id: 'keys' } }),
    );
    document.body.append(this.#tip.element);
    new ResizeObserver(() => { for (const strip of this.#drawn) strip.draw(this.#strips.clientWidth); }).observe(this.#strips);
  }

  show(data: Dispersion, { items }: PanelQuestion): number {
    showAsked(this.#search, items.map((item, index) => (item.kind === 'words' ? item.words : data.items[index] ?? '')).join(', '));
    this.#tip.hide();
    this.#legend.replaceChildren(...data.items.map((name, item) => this.#legendEntry(data, name, item)));
    this.#drawn = data.strips.map((strip, index) => new Strip(strip, data.items, this.#page, this.#tip, (tick, stay) => this.#page.send({ type: 'open', at: [index, tick], stay })));
    this.#strips.replaceChildren(...this.#drawn.map(({ element }) => element));
    for (const strip of this.#drawn) strip.draw(this.#strips.clientWidth);
    this.#without.textContent = data.without.length === 0 ? '' : fill(this.#page.word('without'), data.without.join(' · '));
    return data.strips.reduce((sum, { ticks }) => sum + ticks.length, 0);
  }

  #legendEntry({ strips }: Dispersion, name: string, item: number): HTMLElement {
    const counts = strips.map(({ ticks }) => ticks.filter((tick) => tick.item === item).length).filter((count) => count > 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const found = total === 0 ? this.#page.word('none') : counts.length === 1 ? fill(this.#page.word('foundOne'), total) : fill(this.#page.word('found'), total.toLocaleString(), counts.length);
    return make('li', {}, [
      makeSvg('svg', { attributes: { width: 16, height: 18, 'aria-hidden': true } }, [makeSvg('path', { class: markClass(item), attributes: { d: markAt(item, 8, 9) } })]),
      make('strong', { text: name }), make('span', { text: found }),
    ]);
  }
}

startPage('dispersion', (page, root) => new DispersionView(page, root));
