// Ctrl+C and the like end a script in order: what runs at the end of the process runs then, too.

/** Turns signals that end the process into a plain exit, so that `process.on('exit')` handlers run. */
export function exitOnSignals() {
  for (const [signal, status] of /** @type {[NodeJS.Signals, number][]} */ ([['SIGHUP', 129], ['SIGINT', 130], ['SIGTERM', 143]])) {
    process.once(signal, () => process.exit(status));
  }
}
