// Installs a real VS Code – server, workbench for the browser, extension host – from npm packages alone: no compiler,
// no download from anywhere else. The package code-server 4.N carries VS Code 1.N; only that part of it is used.
//   node test/host/server-host.mjs     install it now
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';
import { installOnce } from './install-once.mjs';
import { npm, unpackPackage } from './npm.mjs';
import { replacements } from './server-replacements.mjs';

const HOST_VERSION = '4.139.1';
/** The server calls `module.registerHooks`, which Node 20 lacks, and is made for Node 24. */
const NODE_VERSION = '24.21.0';
/** Raise when the recipe below changes. */
const RECIPE = 1;

/** Needed neither to run nor to drive an extension: AI back ends, remote containers, Windows modules, the terminal. */
const unneededPackages = new Set([
  '@devcontainers/cli', '@microsoft/1ds-post-js', '@microsoft/mxc-sdk', '@vscode/copilot-api', '@vscode/deviceid', '@vscode/native-watchdog',
  '@vscode/sandbox-runtime', '@vscode/spdlog', '@vscode/sqlite3', '@vscode/tree-sitter-wasm', '@vscode/windows-process-tree',
  '@vscode/windows-registry', '@xterm/addon-image', '@xterm/addon-ligatures', '@xterm/addon-webgl', 'detect-libc', 'kerberos',
  'node-addon-api', 'node-pty', 'ssh2', 'tar', 'zod',
]);
const unneededScopes = /^@(github|anthropic-ai|openai)\//;
const unneededExtensions = [
  'copilot', 'debug-auto-launch', 'debug-server-ready', 'emmet', 'github', 'github-authentication', 'grunt', 'gulp', 'jake',
  'mermaid-markdown-features', 'microsoft-authentication', 'ms-vscode.js-debug', 'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table', 'npm', 'php-language-features', 'terminal-suggest', 'tunnel-forwarding', 'typescript-language-features',
];
/** Older versions took one package from a git host and lacked two. */
const releasedInPlaceOfGit = new Map([['@parcel/watcher', '2.5.6'], ['@vscode/watcher', 'npm:@parcel/watcher@2.5.6']]);
const added = new Map([['@vscode/fs-copyfile', '2.0.0'], ['@vscode/ripgrep-universal', '1.18.0']]);

/**
 * Reduces the server's package list to what is needed here.
 * @param {string} vscode folder of the server
 */
function trimDependencies(vscode) {
  const file = path.join(vscode, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const wanted = Object.entries(manifest.dependencies).filter(([name]) => !unneededPackages.has(name) && !unneededScopes.test(name));
  let fromGit = false;
  manifest.dependencies = { ...Object.fromEntries(added), ...Object.fromEntries(wanted.map(([name, version]) => {
    const released = /[:/]/.test(version) && releasedInPlaceOfGit.get(name);
    if (released) fromGit = true;
    return [name, released || version];
  })) };
  writeFileSync(file, JSON.stringify(manifest, undefined, 2));
  if (fromGit) rmSync(path.join(vscode, 'npm-shrinkwrap.json'), { force: true });
}

/**
 * Puts small modules in the place of native ones, which would have to be compiled.
 * @param {string} vscode
 */
function replaceNativeModules(vscode) {
  for (const [name, code] of replacements) {
    const folder = path.join(vscode, 'node_modules', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0-replacement', main: 'index.js' }));
    writeFileSync(path.join(folder, 'index.js'), code);
  }
}

/**
 * Keeps only this platform's search program; older versions look for it in another package.
 * @param {string} vscode
 */
function keepOwnRipgrep(vscode) {
  const own = `${process.platform}-${process.arch}`;
  const all = path.join(vscode, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  for (const platform of readdirSync(all)) if (platform !== own) rmSync(path.join(all, platform), { recursive: true });
  const older = path.join(vscode, 'node_modules', '@vscode', 'ripgrep');
  if (existsSync(older)) cpSync(path.join(all, own), path.join(older, 'bin'), { recursive: true });
}

/**
 * Takes Node from its npm package.
 * @param {string} folder
 * @returns {string} path of the program, relative to the folder
 */
function installNode(folder) {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  npm(['install', `${name}@${NODE_VERSION}`], folder);
  for (const unneeded of ['include', 'share']) rmSync(path.join(folder, 'node_modules', name, unneeded), { recursive: true, force: true });
  return path.join('node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/**
 * @typedef {object} ServerHost
 * @property {string} node program that runs the server
 * @property {string} main entry file of the server
 * @property {string} version of VS Code
 */

/**
 * Installs the VS Code server unless that has been done (once about 130 MB, half a minute).
 * @param {string} [version] of code-server; `VSCODE_HOST_VERSION` names another one, from 4.100.3 on
 * @returns {Promise<ServerHost>}
 */
export async function installServerHost(version = process.env.VSCODE_HOST_VERSION || HOST_VERSION) {
  const ownNode = process.versions.node.startsWith('24.');
  const folder = await installOnce({
    folder: cacheFolder(`vscode-server-${version}`),
    recipe: `${version} ${RECIPE} ${ownNode ? 'own node' : `node ${NODE_VERSION}`}`,
    saying: `Installing VS Code 1${version.slice(1)} (server, once, about 130 MB of npm packages) …`,
    fill: (part) => {
      writeFileSync(path.join(part, 'package.json'), '{"private":true}');
      const vscode = path.join(unpackPackage(`code-server@${version}`, part, [
        ...unneededExtensions.map((name) => `--exclude=package/lib/vscode/extensions/${name}`), 'package/lib/vscode']), 'lib', 'vscode');
      trimDependencies(vscode);
      npm(['install', '--omit=dev'], vscode); // honours the package's own npm-shrinkwrap.json
      replaceNativeModules(vscode);
      keepOwnRipgrep(vscode);
      writeFileSync(path.join(part, 'node.txt'), ownNode ? process.execPath : installNode(part));
    },
  });
  return {
    node: path.resolve(folder, readFileSync(path.join(folder, 'node.txt'), 'utf8')),
    main: path.join(folder, 'package', 'lib', 'vscode', 'out', 'server-main.js'),
    version: `1${version.slice(1)}`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await installServerHost());
