// The words the extension shows, by the names they have in the manifest, so that one journey serves every language.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/node-modules.mjs';

/** @param {string} file relative to the root of the repository */
const readJson = (file) => (existsSync(path.join(root, file)) ? JSON.parse(readFileSync(path.join(root, file), 'utf8')) : {});

/**
 * @typedef {object} Words
 * @property {(command: string) => string} command title of a command, as its button or menu entry shows it
 * @property {(command: string) => string} inPalette how the command palette lists it, with its category
 * @property {(view: string) => string} view name of a view
 * @property {(container: string) => string} container title of a view container
 * @property {(key: string) => string} text a string of the manifest by its key: `walkthrough.title`
 * @property {(english: string) => string} message translation of a string of the source; may hold `{0}`
 */

/**
 * @param {string} language `en` or `ja`
 * @returns {Words} whose functions throw when the manifest does not have what is asked for
 */
export function wordsOf(language) {
  const { contributes } = readJson('package.json');
  const manifest = { ...readJson('package.nls.json'), ...(language === 'en' ? {} : readJson(`package.nls.${language}.json`)) };
  const bundle = language === 'en' ? {} : readJson(`l10n/bundle.l10n.${language}.json`);
  const translated = (/** @type {string} */ text) => text.replace(/^%(.+)%$/, (_, key) => manifest[key] ?? `%${key}%`);
  const find = (/** @type {any[]} */ list, /** @type {string} */ key, /** @type {string} */ id) => {
    const found = list.find((entry) => entry[key] === id);
    if (!found) throw new Error(`package.json has no ${id}`);
    return found;
  };
  const command = (/** @type {string} */ id) => translated(find(contributes.commands, 'command', id).title);
  return {
    command,
    inPalette: (id) => {
      const { category } = find(contributes.commands, 'command', id);
      return category ? `${translated(category)}: ${command(id)}` : command(id);
    },
    view: (id) => translated(find(Object.values(contributes.views).flat(), 'id', id).name),
    container: (id) => translated(find(Object.values(contributes.viewsContainers).flat(), 'id', id).title),
    text: (key) => translated(`%${key}%`),
    message: (english) => bundle[english] ?? english,
  };
}
