// The window of VS Code as journeys see it. Nothing here sleeps: every step waits for what it brings about. Exact things
// go by keyboard, because a mouse meets whatever happens to be under it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Comments } from './comments.mjs';
import { Editor } from './editor.mjs';
import { Palette } from './palette.mjs';
import { Tree } from './tree.mjs';

export class Workbench {
  #shots;

  /**
   * @param {import('playwright-core').Page} page with the workbench's address
   * @param {{ words: import('./words.mjs').Words, shots?: string | undefined }} options shots: folder for screenshots
   */
  constructor(page, { words, shots }) {
    this.page = page;
    this.words = words;
    this.palette = new Palette(page, words);
    this.editor = new Editor(page, this.palette);
    this.tree = new Tree(page, words);
    this.comments = new Comments(page);
    this.#shots = shots;
  }

  /** Waits until the workbench is there and knows the extension. */
  async ready() {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.locator(`.activitybar a.action-label[aria-label^="${this.words.container('policyAnnotator')}"]`).waitFor({ timeout: 60_000 });
  }

  /** Loads the window again, as “Developer: Reload Window” does. */
  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /**
   * Runs a command from the palette.
   * @param {string} command `policyAnnotator.addNote`, or the title of one of VS Code's own
   */
  command(command) {
    return this.palette.run(command);
  }

  /**
   * Waits for a notification.
   * @param {string} text
   */
  async notification(text) {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor({ timeout: 15_000 });
    return toast;
  }

  /**
   * Waits for a text in the status bar.
   * @param {string} text
   */
  async status(text) {
    await this.page.locator('.part.statusbar', { hasText: text }).waitFor({ timeout: 15_000 });
  }

  /** The inside of the webview that is shown. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  }

  /**
   * Takes a picture, if a folder for pictures was given.
   * @param {string} name
   */
  async shot(name) {
    if (!this.#shots) return;
    mkdirSync(this.#shots, { recursive: true });
    await this.page.screenshot({ path: path.join(this.#shots, `${name}.png`) });
  }
}
