// The command palette, quick open, and the other questions VS Code asks at the top of the window.
import { until } from './until.mjs';

export class Palette {
  #page;
  #words;

  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./words.mjs').Words} words
   */
  constructor(page, words) {
    this.#page = page;
    this.#words = words;
  }

  /** The input field that is shown. */
  async input() {
    const input = this.#page.locator('.quick-input-widget:visible input[type="text"]');
    await input.waitFor();
    return input;
  }

  /** @param {string | RegExp} text of a row in the list */
  row(text) {
    return this.#page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Opens the palette with a text and presses Enter once the first row is the wanted one: the list is filled late. A view that takes the keyboard late closes the palette; then again.
   * @param {string} text
   * @param {string} label of the row, or its start
   */
  async #accept(text, label) {
    await until(`${label} in the palette`, async () => {
      await this.#page.keyboard.press('F1');
      const input = await this.input();
      await input.fill(text, { timeout: 3_000 });
      await this.#page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: label }).waitFor({ timeout: 10_000 });
      await input.press('Enter', { timeout: 3_000 });
      return true;
    }, 40_000);
  }

  /**
   * Runs a command of the extension by its name, or any command by its title.
   * @param {string} command `policyAnnotator.addNote`, or `View: Close All Editors`
   */
  async run(command) {
    const title = command.startsWith('policyAnnotator.') ? this.#words.inPalette(command) : command;
    await this.#accept(`>${title}`, title);
  }

  /**
   * Opens a file of the workspace.
   * @param {string} file its name, or the end of its path
   * @param {{ line: number, column: number }} [place] from 1, as VS Code shows them
   */
  async openFile(file, place) {
    await this.#accept(place ? `${file}:${place.line}:${place.column}` : file, file.split('/').at(-1) ?? file);
  }

  /**
   * Writes into the input field that a command shows, and confirms.
   * @param {string} text
   */
  async answer(text) {
    const input = await this.input();
    await input.fill(text);
    await input.press('Enter');
  }

  /**
   * Chooses from the list that a command shows.
   * @param {string} label
   */
  async choose(label) {
    await this.input();
    await this.row(label).click();
  }
}
