import { make } from './dom';

/** A small card that follows the mark under the pointer or the keyboard; what it says is said to screen readers elsewhere. */
export class Tip {
  readonly element = make('div', { class: 'tip', attributes: { 'aria-hidden': true } });

  constructor() {
    this.element.hidden = true;
  }

  /** Shows lines – an excerpt with its hit, or plain words – near a point of the window. */
  show(lines: readonly Node[], x: number, y: number): void {
    this.element.replaceChildren(...lines);
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.max(8, Math.min(x - width / 2, document.documentElement.clientWidth - width - 8));
    const below = y + 18;
    const top = below + height > document.documentElement.clientHeight ? Math.max(8, y - height - 18) : below;
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
