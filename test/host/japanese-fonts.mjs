// A font for Japanese, for machines that have none: without it the browser draws boxes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { installOnce } from './install-once.mjs';
import { unpackPackage } from './npm.mjs';

const FONT = '@expo-google-fonts/biz-udgothic';
const VERSION = '0.4.0';

function systemHasJapanese() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * Environment variables that let a browser find a Japanese font: none where the system has one, else one that names a
 * font from npm (BIZ UDGothic, 6 MB, once) in addition to the system's fonts. Nothing outside the cache folder is touched.
 * A font that cannot be had costs the looks of the characters, not the run.
 * @returns {Promise<Record<string, string>>}
 */
export async function japaneseFontEnvironment() {
  if (systemHasJapanese()) return {};
  try {
    const folder = await installOnce({
      folder: cacheFolder(`japanese-fonts-${VERSION}`),
      recipe: `${FONT} ${VERSION} 1`,
      saying: 'Installing a font for Japanese (once, 6 MB from npm) …',
      fill: (part) => {
        writeFileSync(path.join(part, 'package.json'), '{"private":true}');
        unpackPackage(`${FONT}@${VERSION}`, part);
        mkdirSync(path.join(part, 'cache'));
      },
    });
    const configuration = path.join(folder, 'fonts.conf');
    writeFileSync(configuration, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(folder, 'package')}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
</fontconfig>
`);
    return { FONTCONFIG_FILE: configuration };
  } catch (error) {
    console.error(`No font for Japanese: ${/** @type {Error} */ (error).message}`);
    return {};
  }
}
