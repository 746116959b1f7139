// The folder in which a VS Code server keeps everything of one user: settings, state, extensions, logs.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A quiet editor: nothing asks, nothing moves, nothing is fetched. */
const settings = {
  'chat.disableAIFeatures': true, // no back-end process, no chat side bar
  'comments.openView': 'never',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'extensions.verifySignature': false,
  'files.autoSave': 'off',
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Words of the workbench itself that would look out of place in English beside a Japanese extension. */
const workbenchWords = {
  ja: { 'vs/workbench/contrib/files/browser/explorerViewlet': { explore: 'エクスプローラー' } },
};

/**
 * VS Code uses an extension's own translations only in a display language for which it has a language pack.
 * An almost empty one will do: what it lacks stays English.
 * @param {string} profile
 * @param {string} language
 */
function writeLanguagePack(profile, language) {
  const words = path.join(profile, `main.${language}.i18n.json`);
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: workbenchWords[language] ?? {} }));
  writeFileSync(path.join(profile, 'data', 'languagepacks.json'), JSON.stringify({
    [language]: {
      hash: 'minimal',
      label: language,
      extensions: [{ extensionIdentifier: { id: `minimal.language-pack-${language}` }, version: '1.0.0' }],
      translations: { vscode: words },
    },
  }));
}

/**
 * Writes a new profile, or renews the settings of one that exists.
 * @param {string} profile absolute path
 * @param {object} [options]
 * @param {string} [options.language] display language, `en` or `ja`
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 */
export function writeProfile(profile, { language = 'en', settings: own = {} } = {}) {
  const user = path.join(profile, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...settings, ...own }, undefined, 2));
  if (language !== 'en') writeLanguagePack(profile, language);
}

/**
 * Makes an unpackaged extension known to a profile that has not been used yet.
 * @param {string} profile
 * @param {string} extension folder with its package.json
 */
export function linkExtension(profile, extension) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const extensions = path.join(profile, 'extensions');
  mkdirSync(extensions, { recursive: true });
  symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/**
 * What extension hosts logged as errors, for a run that failed. The whole logs are in `data/logs` of the profile.
 * @param {string} profile
 * @returns {string[]} lines
 */
export function loggedErrors(profile) {
  const logs = path.join(profile, 'data', 'logs');
  if (!existsSync(logs)) return [];
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('exthost.log'))
    .flatMap((file) => readFileSync(path.join(logs, file), 'utf8').split('\n').filter((line) => /\[error\]/.test(line) && !/No bundle location found for extension vscode\./.test(line)));
}
