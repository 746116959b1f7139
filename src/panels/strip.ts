import { type DispersionStrip, type DispersionTick } from '../views/dispersion';
import { fill, make, makeSvg } from './dom';
import { markAt, markClass } from './marks';
import { type Page } from './page';
import { type Tip } from './tip';

const LANE = 20;
/** Marks at the edges are drawn whole. */
const MARGIN = 8;
/** A pointer this near to a mark, in pixels, means it. */
const NEAR = 7;

/** One document: its sections as bands, a lane of marks for each thing looked for. Tab comes to it, arrows go from mark to mark. */
export class Strip {
  readonly element: HTMLElement;
  readonly #strip: DispersionStrip;
  readonly #items: readonly string[];
  readonly #page: Page;
  readonly #tip: Tip;
  readonly #svg: SVGSVGElement;
  readonly #list: HTMLElement;
  readonly #option: HTMLElement;
  readonly #ring = makeSvg('circle', { class: 'ring', attributes: { r: 9 } });
  #width = 0;
  #active = -1;

  /** `open` is called with the index of a mark; `stay`: the keyboard stays here. */
  constructor(strip: DispersionStrip, items: readonly string[], page: Page, tip: Tip, open: (tick: number, stay: boolean) => void) {
    this.#strip = strip;
    this.#items = items;
    this.#page = page;
    this.#tip = tip;
    const { title, date = '' } = strip.document;
    this.#svg = makeSvg('svg', { attributes: { 'aria-hidden': true, height: items.length * LANE + 8 } });
    // One option stands for the mark at hand: a document may have thousands.
    this.#option = make('span', { class: 'unseen', attributes: { role: 'option', 'aria-selected': true, id: `mark-${crypto.randomUUID()}` } });
    this.#list = make('div', {
      class: 'band', attributes: { role: 'listbox', tabindex: 0, 'aria-label': fill(page.word('strip'), title, strip.ticks.length), 'aria-describedby': 'keys' },
      on: {
        keydown: (event) => this.#pressed(event as KeyboardEvent, open),
        pointermove: (event) => this.#point(event as PointerEvent),
        pointerleave: () => { this.#tip.hide(); this.#ring.remove(); },
        blur: () => { this.#tip.hide(); this.#ring.remove(); },
        click: (event) => { const tick = this.#tickNear(event as MouseEvent); if (tick >= 0) open(tick, false); },
      },
    }, [this.#svg, this.#option]);
    this.element = make('section', { class: 'strip' }, [
      make('div', { class: 'name' }, [make('span', { class: 'date', text: date }), make('h2', { text: title }), make('span', { class: 'count', text: strip.ticks.length.toLocaleString() })]),
      this.#list,
    ]);
  }

  /** Draws for a width in pixels. A path for each lane, not an element for each mark: thousands stay quick. */
  draw(width: number): void {
    if (width <= 0 || width === this.#width) return;
    this.#width = width;
    const height = this.#items.length * LANE + 8;
    this.#svg.setAttribute('width', String(width));
    const band = (odd: number): string => this.#strip.bands.filter((_, index) => index % 2 === odd)
      .map(({ start, end }) => `M${this.#x(start).toFixed(1)} 0h${Math.max(1, this.#x(end) - this.#x(start)).toFixed(1)}v${height}H${this.#x(start).toFixed(1)}z`).join('');
    this.#svg.replaceChildren(
      makeSvg('rect', { class: 'ground', attributes: { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 3 } }),
      makeSvg('path', { class: 'section', attributes: { d: band(0) } }),
      ...this.#items.map((_, item) => makeSvg('path', {
        class: markClass(item), attributes: { d: this.#strip.ticks.filter((tick) => tick.item === item).map((tick) => markAt(item, this.#x(tick.at), this.#y(tick))).join('') },
      })),
    );
    if (this.#active >= 0 && document.activeElement === this.#list) this.#mark(this.#active);
  }

  #x(share: number): number {
    return MARGIN + share * (this.#width - 2 * MARGIN);
  }

  #y({ item }: DispersionTick): number {
    return item * LANE + LANE / 2 + 4;
  }

  #point(event: PointerEvent): void {
    const tick = this.#tickNear(event);
    this.#list.classList.toggle('on-mark', tick >= 0);
    if (tick >= 0) return this.#mark(tick);
    this.#ring.remove();
    const share = (event.clientX - this.#svg.getBoundingClientRect().left - MARGIN) / Math.max(1, this.#width - 2 * MARGIN);
    const name = this.#sectionAt(share);
    if (name === '') this.#tip.hide();
    else this.#tip.show([make('div', { text: name })], event.clientX, event.clientY);
  }

  /** Index of the mark under the pointer, -1 where there is none. */
  #tickNear(event: MouseEvent): number {
    const { left, top } = this.#svg.getBoundingClientRect();
    let nearest = -1;
    let best = NEAR;
    this.#strip.ticks.forEach((tick, index) => {
      const distance = Math.max(Math.abs(this.#x(tick.at) - (event.clientX - left)), Math.abs(this.#y(tick) - (event.clientY - top)) - 3);
      if (distance < best) [nearest, best] = [index, distance];
    });
    return nearest;
  }

  /** Makes a mark the one at hand: a ring, its words in the card and for screen readers. */
  #mark(index: number): void {
    const tick = this.#strip.ticks[index];
    if (tick === undefined) return;
    this.#active = index;
    const { before, hit, after } = tick.excerpt;
    const section = this.#sectionAt(tick.at);
    this.#ring.setAttribute('cx', String(this.#x(tick.at)));
    this.#ring.setAttribute('cy', String(this.#y(tick)));
    this.#svg.append(this.#ring);
    const { left, top } = this.#svg.getBoundingClientRect();
    this.#tip.show([
      make('div', {}, [document.createTextNode(before), make('strong', { text: hit }), document.createTextNode(after)]),
      make('div', { class: 'where', text: section === '' ? this.#page.word('beforeSections') : section }),
    ], left + this.#x(tick.at), top + this.#y(tick));
    this.#option.textContent = fill(this.#page.word('mention'), this.#strip.ticks.length, index + 1, `${before}${hit}${after}, ${section}`);
    this.#list.setAttribute('aria-activedescendant', this.#option.id);
  }

  #sectionAt(share: number): string {
    return this.#strip.bands.findLast(({ start }) => start <= share)?.name ?? '';
  }

  #pressed(event: KeyboardEvent, open: (tick: number, stay: boolean) => void): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#strip.ticks.length - 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#mark(Math.min(last, this.#active + 1)),
      ArrowLeft: () => this.#mark(Math.max(0, this.#active - 1)),
      Home: () => this.#mark(0),
      End: () => this.#mark(last),
      Enter: () => { if (this.#active >= 0) open(this.#active, false); },
      ' ': () => { if (this.#active >= 0) open(this.#active, true); },
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }
}
