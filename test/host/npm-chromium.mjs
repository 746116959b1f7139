// A headless Chromium from an npm package, for machines where none can be installed otherwise. The package holds the
// program and the libraries a bare machine lacks as Brotli files, which Node unpacks by itself.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from './cache-folder.mjs';
import { installOnce } from './install-once.mjs';
import { unpackPackage } from './npm.mjs';

const VERSION = '153.0.0';

/** The package is made for Linux on x64 only. */
export const npmChromiumExists = process.platform === 'linux' && process.arch === 'x64';

/**
 * @param {string} from Brotli file
 * @param {string} to
 * @param {number} [mode]
 */
const unpackBrotli = (from, to, mode = 0o644) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));

/**
 * Installs it unless that has been done (once 70 MB).
 * @returns {Promise<{ executablePath: string, libraries: Record<string, string> }>} the program, and the environment with
 *   which it finds the libraries packed with it: for machines that lack them
 */
export async function installNpmChromium() {
  const folder = await installOnce({
    folder: cacheFolder(`chromium-${VERSION}`),
    recipe: `${VERSION} 1`,
    saying: 'Installing a headless Chromium (once, 70 MB from npm) …',
    fill: async (part) => {
      writeFileSync(path.join(part, 'package.json'), '{"private":true}');
      const packed = path.join(unpackPackage(`@sparticuz/chromium@${VERSION}`, part), 'bin');
      await unpackBrotli(path.join(packed, 'chromium.br'), path.join(part, 'chromium'), 0o755);
      for (const archive of ['al2023.tar', 'swiftshader.tar']) { // libraries, and drawing without a graphics card
        await unpackBrotli(path.join(packed, `${archive}.br`), path.join(part, archive));
        execFileSync('tar', ['-xf', archive, '--no-same-owner'], { cwd: part, stdio: 'inherit' });
        rmSync(path.join(part, archive));
      }
      rmSync(path.dirname(packed), { recursive: true });
    },
  });
  return {
    executablePath: path.join(folder, 'chromium'),
    libraries: { LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  };
}
