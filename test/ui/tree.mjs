// The trees in the side bar.

export class Tree {
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

  /** Shows the extension's views. A click on the icon of a container that is shown already would hide it. */
  async show() {
    const container = this.#words.container('policyAnnotator');
    const icon = this.#page.locator(`.activitybar a.action-label[aria-label^="${container}"]`);
    await icon.waitFor({ timeout: 60_000 });
    const title = this.#page.locator('.sidebar .composite.title:visible', { hasText: container });
    // After a reload the side bar comes back by itself, a moment later than the icons.
    const shown = await title.waitFor({ timeout: 3_000 }).then(() => true, () => false);
    if (!shown) await icon.click();
    await title.waitFor();
    await this.#page.locator('.sidebar .pane-body:visible').first().waitFor();
  }

  /**
   * One view of the container.
   * @param {string} view `policyAnnotator.corpus`
   */
  pane(view) {
    const name = this.#words.view(view);
    return this.#page.locator('.sidebar .pane', { has: this.#page.locator('.pane-header h3.title', { hasText: new RegExp(`^${escaped(name)}$`) }) });
  }

  /**
   * Opens a view that is folded to its header.
   * @param {string} view
   */
  async expandPane(view) {
    const header = this.pane(view).locator('.pane-header');
    if (await header.getAttribute('aria-expanded') !== 'true') await header.click();
    await this.pane(view).locator('.pane-body:visible').waitFor();
  }

  /**
   * Folds a view to its header, so that the others have the room.
   * @param {string} view
   */
  async foldPane(view) {
    const header = this.pane(view).locator('.pane-header');
    if (await header.getAttribute('aria-expanded') === 'true') await header.locator('.title').first().click();
    await this.pane(view).locator('.pane-header[aria-expanded="false"]').waitFor();
  }

  /**
   * A row whose label holds a text.
   * @param {string} view
   * @param {string} text
   */
  row(view, text) {
    return this.pane(view).locator('.monaco-list-row', { hasText: text }).first();
  }

  /**
   * The rows on screen, from the top.
   * @param {string} view
   * @returns {Promise<{ text: string, level: number, expanded: boolean | undefined }[]>}
   */
  async rows(view) {
    return this.pane(view).locator('.monaco-list-row').evaluateAll((rows) => rows
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        text: row.querySelector('.monaco-icon-label')?.textContent ?? row.textContent ?? '',
        level: Number(row.getAttribute('aria-level')),
        expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : undefined,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text, level, expanded }) => ({ text, level, expanded })));
  }

  /**
   * Opens a row's children, and waits until it is open.
   * @param {string} view
   * @param {string} text
   */
  async expand(view, text) {
    const row = this.row(view, text);
    await row.waitFor({ timeout: 30_000 });
    if (await row.getAttribute('aria-expanded') !== 'true') await row.locator('.monaco-tl-twistie').click();
    await this.pane(view).locator('.monaco-list-row[aria-expanded="true"]', { hasText: text }).first().waitFor();
  }

  /**
   * Clicks a row, as someone who wants to go there.
   * @param {string} view
   * @param {string} text
   */
  async click(view, text) {
    await this.row(view, text).click({ timeout: 30_000 });
  }

  /**
   * Presses a button that a row shows on the right.
   * @param {string} view
   * @param {string} text of the row
   * @param {string} command whose title the button has
   */
  async press(view, text, command) {
    const row = this.row(view, text);
    await row.hover();
    await row.locator(`.actions a.action-label[aria-label^="${this.#words.command(command)}"]`).click();
  }

  /**
   * What a view says while it is empty.
   * @param {string} view
   */
  async welcome(view) {
    const text = this.pane(view).locator('.welcome-view-content');
    await text.waitFor();
    return (await text.innerText()).trim();
  }
}

/** @param {string} text to stand in a regular expression */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
