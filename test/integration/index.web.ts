// Entry of the integration tests in the web worker extension host. VS Code loads the bundle and calls `run`.
import 'mocha/mocha';
import type MochaClass from 'mocha';
import { runMocha } from './run-mocha';

/** Runs the suite. A worker has no files: lines marked `[test] ` on the console are what the driver prints. */
export async function run(): Promise<void> {
  if (!('importScripts' in globalThis)) throw new Error('this is not the web worker extension host');
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  return runMocha({
    Mocha,
    print: (text) => { for (const line of text.split('\n')) console.log(`[test] ${line}`); },
  });
}
