// Modules in plain JavaScript that take the place of the server's native ones. Each export must be a plain assignment
// to `exports`, or the server, which is written in ECMAScript modules, does not see it.

/** Name of the package → its code. */
export const replacements = new Map([
  // Writes log files; the original does so in C++.
  ['@vscode/spdlog', `'use strict';
const fs = require('fs');
const path = require('path');
class Logger {
  constructor(file) { this.file = file; try { fs.mkdirSync(path.dirname(file), { recursive: true }); } catch {} }
  put(level, message) { try { fs.appendFileSync(this.file, new Date().toISOString() + ' [' + level + '] ' + message + '\\n'); } catch {} }
  critical(message) { this.put('critical', message); }
  error(message) { this.put('error', message); }
  warn(message) { this.put('warning', message); }
  info(message) { this.put('info', message); }
  debug(message) { this.put('debug', message); }
  trace(message) { this.put('trace', message); }
  getLevel() { return 2; }
  setLevel() {}
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`],
  // Ends an extension host whose parent has died; here whoever starts the server ends its whole process group.
  ['@vscode/native-watchdog', 'exports.start = () => {};\n'],
  ['@vscode/deviceid', "exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';\n"],
]);
