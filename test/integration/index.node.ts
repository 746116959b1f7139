// Entry of the integration tests in the Node extension host, desktop or server. VS Code loads the bundle and calls `run`.
import Mocha from 'mocha';
import { appendFileSync } from 'node:fs';
import { runMocha } from './run-mocha';

/**
 * Runs the suite. Output goes to the file named by POLICY_ANNOTATOR_TEST_OUTPUT, because the console of an extension
 * host reaches nobody unchanged; without that variable to the console.
 */
export function run(): Promise<void> {
  const file = process.env.POLICY_ANNOTATOR_TEST_OUTPUT;
  return runMocha({
    Mocha,
    print: (text) => (file ? appendFileSync(file, `${text}\n`) : console.log(text)),
    grep: process.env.MOCHA_GREP,
    forbidOnly: process.env.CI !== undefined,
  });
}
