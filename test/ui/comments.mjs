// Comment threads on passages of a text.

export class Comments {
  #page;

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** The thread that is open and has room to write. */
  get #box() {
    return this.#page.locator('.review-widget:visible').filter({ has: this.#page.locator('.monaco-editor') }).last();
  }

  /**
   * Opens the box for a new comment with the mouse, through the gutter.
   * @param {number} line from 1, on screen
   */
  async openOnLine(line) {
    // The signs in the gutter carry no line number: the right one is level with the number of the line.
    const sign = this.#page.locator('.comment-range-glyph').first();
    await sign.waitFor({ timeout: 30_000 });
    const number = await this.#page.locator('.editor-instance .margin .line-numbers', { hasText: new RegExp(`^${line}$`) }).first().boundingBox();
    const column = await sign.boundingBox();
    if (!number || !column) throw new Error(`line ${line} is not on screen`);
    await this.#page.mouse.move(column.x + 2, number.y + number.height / 2, { steps: 3 });
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  /**
   * Writes into the open box, as an input method does, and presses a button.
   * @param {string} text
   * @param {string} button its words
   */
  async write(text, button) {
    const box = this.#box;
    await this.#page.locator('.review-widget .monaco-editor.focused').first().waitFor({ timeout: 20_000 });
    await this.#page.keyboard.insertText(text);
    const start = text.slice(0, 8);
    await box.locator('.view-line', { hasText: start.replaceAll(' ', '\u00a0') }).first().waitFor();
    await box.locator('.monaco-text-button', { hasText: button }).click();
    await this.expectBody(start);
  }

  /**
   * Waits until a comment with some text is shown.
   * @param {string} text
   */
  async expectBody(text) {
    await this.#page.locator('.review-widget:visible .comment-body', { hasText: text }).first().waitFor({ timeout: 30_000 });
  }

  /**
   * Opens the thread on a line through its sign in the gutter, unless a thread is open: the sign would close it.
   * @param {number} line from 1, on screen
   */
  async openThread(line) {
    if (await this.#page.locator('.review-widget:visible').count() > 0) return;
    const number = await this.#page.locator('.editor-instance .margin .line-numbers', { hasText: new RegExp(`^${line}$`) }).first().boundingBox();
    const sign = this.#page.locator('.comment-thread').first();
    await sign.waitFor({ timeout: 30_000 });
    const column = await sign.boundingBox();
    if (!number || !column) throw new Error(`line ${line} is not on screen`);
    await this.#page.mouse.click(column.x + 2, number.y + number.height / 2);
    await this.#page.locator('.review-widget:visible').first().waitFor();
  }

  /**
   * Chooses an entry of a thread's or a comment's own menu or toolbar.
   * @param {string} label
   */
  async press(label) {
    const widget = this.#page.locator('.review-widget:visible').first();
    await widget.hover();
    await widget.locator(`a.action-label[aria-label^="${label}"]`).first().click();
  }
}
