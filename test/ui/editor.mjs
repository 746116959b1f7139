// The text editor: places, selections, hovers, definitions.
import { until } from './until.mjs';

const VIEW_LINES = '.editor-instance .monaco-editor .view-line';
const OVERLAYS = '.editor-instance .monaco-editor .view-overlays [class*="ced-"]';

/**
 * Runs in the page: where a text stands on screen. Only the visible lines are in the document, one line is several
 * spans, and blanks are U+00A0 there.
 * @param {{ text: string, lines: string }} wanted
 */
function findTextOnScreen({ text, lines }) {
  const wanted = text.replaceAll(' ', '\u00a0');
  for (const line of document.querySelectorAll(lines)) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const parts = [];
    let whole = '';
    while (walker.nextNode()) {
      parts.push({ node: walker.currentNode, start: whole.length });
      whole += walker.currentNode.textContent;
    }
    const start = whole.indexOf(wanted);
    if (start < 0) continue;
    const range = document.createRange();
    const last = start + wanted.length - 1;
    const partAt = (offset) => parts.findLast((part) => part.start <= offset);
    range.setStart(partAt(start).node, start - partAt(start).start);
    range.setEnd(partAt(last).node, last - partAt(last).start + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}

export class Editor {
  #page;
  #palette;

  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./palette.mjs').Palette} palette
   */
  constructor(page, palette) {
    this.#page = page;
    this.#palette = palette;
  }

  /**
   * Opens a file by keyboard, at a place if one is given, and waits until it is shown.
   * @param {string} file
   * @param {{ line: number, column: number }} [place] from 1
   */
  async open(file, place) {
    await this.#palette.openFile(file, place);
    await this.#page.locator('.tab.active', { hasText: file.split('/').at(-1) ?? file }).waitFor();
    await this.#page.locator(VIEW_LINES).first().waitFor();
    // The line only: where a tab stands before the place, the status bar counts columns otherwise.
    if (place) await this.expectPlace({ line: place.line });
  }

  /** The name on the active tab. */
  async file() {
    return this.#page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name');
  }

  /** Where the cursor is, from 1, and how many characters are selected, as the status bar says. */
  async cursor() {
    const text = await this.#page.locator('#status\\.editor\\.selection').textContent() ?? '';
    const [, line, column, selected] = /(\d+)\D+(\d+)(?:\D+(\d+))?/.exec(text) ?? [];
    return { line: Number(line), column: Number(column), selected: Number(selected ?? 0) };
  }

  /**
   * Waits until the cursor is somewhere.
   * @param {{ line: number, column?: number }} place
   * @param {number} [milliseconds]
   */
  expectPlace({ line, column }, milliseconds) {
    return until(`the cursor on line ${line}${column ? `, column ${column}` : ''}`, async () => {
      const cursor = await this.cursor();
      return cursor.line === line && (column === undefined || cursor.column === column);
    }, milliseconds);
  }

  /**
   * Selects a passage of the active editor by keyboard: exact, and over line ends too.
   * @param {string} file
   * @param {{ line: number, column: number }} from
   * @param {number} characters as the arrow keys count them; a line end is one
   */
  async select(file, from, characters) {
    await this.open(file, from);
    for (let pressed = 0; pressed < characters; pressed++) await this.#page.keyboard.press('Shift+ArrowRight');
    await until(`${characters} selected characters`, async () => (await this.cursor()).selected === characters);
  }

  /**
   * Waits until a text is on screen.
   * @param {string} text
   * @returns {Promise<{ x: number, y: number, width: number, height: number }>} in pixels
   */
  async textBox(text) {
    const box = await until(`“${text}” on screen`, () => this.#page.evaluate(findTextOnScreen, { text, lines: VIEW_LINES }));
    return /** @type {NonNullable<typeof box>} */ (box);
  }

  /**
   * Waits until an extension has put ground or a border behind a text on screen.
   * @param {string} text on one line
   */
  async expectDecorated(text) {
    await until(`“${text}” marked`, async () => {
      const box = await this.textBox(text);
      return this.#page.locator(OVERLAYS).evaluateAll((marks, { x, y, width, height }) => marks.some((mark) => {
        const rect = mark.getBoundingClientRect();
        return rect.left <= x + 1 && rect.right >= x + width - 1 && rect.top < y + height && rect.bottom > y;
      }), box);
    }, 30_000);
  }

  #card(/** @type {string} */ text) {
    return this.#page.locator('.monaco-hover:visible', { hasText: text }).first();
  }

  /**
   * Rests the mouse on a text until a card with the other text comes. A pointer that arrives in one jump may go unnoticed,
   * so it comes in steps, and once again if nothing happens.
   * @param {string} text
   * @param {string} cardText
   */
  async hover(text, cardText) {
    for (let attempt = 1; ; attempt++) {
      const box = await this.textBox(text);
      await this.#page.mouse.move(box.x + 2, box.y + box.height / 2);
      await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      try {
        await this.#card(cardText).waitFor({ timeout: 5_000 });
        return this.#card(cardText);
      } catch (error) {
        if (attempt === 3) throw error;
        await this.#page.mouse.move(5, 5);
      }
    }
  }

  /**
   * Shows the card at the cursor, by keyboard. One that the mouse left open would only be focused, so that goes first.
   * @param {string} cardText
   */
  async hoverAtCursor(cardText) {
    await this.#page.mouse.move(700, 5);
    await this.#page.keyboard.press('Escape');
    await this.#page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    await this.#page.keyboard.press('Control+K');
    await this.#page.keyboard.press('Control+I');
    await this.#card(cardText).waitFor({ timeout: 10_000 });
    return this.#card(cardText);
  }

  /** Closes cards, suggestions and the like. */
  async escape() {
    await this.#page.keyboard.press('Escape');
    await this.#page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  }

  /**
   * F12 at a place, and waits for where it leads.
   * @param {string} file
   * @param {{ line: number, column: number }} from
   * @param {{ line: number, column?: number }} to
   */
  async followDefinition(file, from, to) {
    await this.open(file, from);
    for (let attempt = 1; ; attempt++) { // until the provider is registered, F12 finds nothing
      await this.#page.keyboard.press('F12');
      try {
        return await this.expectPlace(to, 4_000);
      } catch (error) {
        if (attempt === 4) throw error;
        await this.#page.keyboard.press('Escape');
      }
    }
  }

  /** Saves the active file and waits until its tab is clean. */
  async save() {
    await this.#page.keyboard.press('Control+S');
    await this.#page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }
}
