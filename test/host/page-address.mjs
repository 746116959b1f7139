// The address under which a server shows the workbench, and what it tells the workbench to load.

/**
 * @param {Pick<import('./server.mjs').Server, 'port' | 'token'>} server
 * @param {object} [options]
 * @param {string} [options.folder] absolute path of the folder to open, or of a `.code-workspace` file
 * @param {string} [options.extension] folder of a development extension (needs the server's test driver)
 * @param {string} [options.tests] module with the tests to run in the extension host (needs the server's test driver)
 * @param {boolean} [options.web] whether the extension runs in the web worker host, as on vscode.dev
 * @returns {string}
 */
export function pageAddress({ port, token }, { folder, extension, tests, web = false } = {}) {
  const authority = `127.0.0.1:${port}`;
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${slashed(file)}`;
  const payload = [ // read by a server with the test driver only
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(web ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', slashed(folder));
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/**
 * A path as it stands in an address.
 * @param {string} file absolute path of this machine
 */
function slashed(file) {
  const path = file.replaceAll('\\', '/');
  return path.startsWith('/') ? path : `/${path}`;
}
