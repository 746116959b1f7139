import { make } from './dom';

/** Rows drawn before they come into sight, above and below. */
const SPARE = 8;

/** A list of which only the rows in sight exist, however long it is. All rows are of one height. */
export class VirtualRows {
  readonly #viewport: HTMLElement;
  readonly #canvas = make('div', { class: 'canvas', attributes: { role: 'presentation' } });
  readonly #rowHeight: () => number;
  readonly #draw: (position: number) => HTMLElement;
  #count = 0;

  /** `viewport` scrolls; `rowHeight` in pixels, asked for again when the window changes; `draw` makes the row at a position. */
  constructor(viewport: HTMLElement, rowHeight: () => number, draw: (position: number) => HTMLElement) {
    this.#viewport = viewport;
    this.#rowHeight = rowHeight;
    this.#draw = draw;
    viewport.append(this.#canvas);
    viewport.addEventListener('scroll', () => this.redraw(), { passive: true });
    new ResizeObserver(() => this.redraw()).observe(viewport);
  }

  /** So many rows; from the top, or with those in sight that were (`stay`). */
  set(count: number, stay: boolean): void {
    this.#count = count;
    if (!stay) this.#viewport.scrollTop = 0;
    this.redraw();
  }

  /** How many rows fit. */
  get page(): number {
    return Math.max(1, Math.floor(this.#viewport.clientHeight / this.#rowHeight()) - 1);
  }

  redraw(): void {
    const height = this.#rowHeight();
    const { scrollTop, clientHeight } = this.#viewport;
    const first = Math.max(0, Math.floor(scrollTop / height) - SPARE);
    const last = Math.min(this.#count, Math.ceil((scrollTop + clientHeight) / height) + SPARE);
    this.#canvas.style.height = `${this.#count * height}px`;
    this.#canvas.replaceChildren(...Array.from({ length: Math.max(0, last - first) }, (_, index) => {
      const row = this.#draw(first + index);
      row.style.transform = `translateY(${(first + index) * height}px)`;
      return row;
    }));
  }

  /** Scrolls as little as brings a row into sight. */
  reveal(position: number): void {
    const height = this.#rowHeight();
    const top = position * height;
    if (top < this.#viewport.scrollTop) this.#viewport.scrollTop = top;
    else if (top + height > this.#viewport.scrollTop + this.#viewport.clientHeight) this.#viewport.scrollTop = top + height - this.#viewport.clientHeight;
    this.redraw();
  }
}
