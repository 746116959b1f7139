// Runs all test files inside an extension host. The same for Node and for the web worker; only the way of printing differs.
import type Mocha from 'mocha';
import { testFiles } from 'test-files';

export interface RunOptions {
  /** The class of mocha's build for this host. */
  readonly Mocha: typeof Mocha;
  /** Prints a line, or several. */
  readonly print: (text: string) => void;
  /** Runs only tests whose name matches. */
  readonly grep?: string | undefined;
  /** Forbids `.only`, which would hide the other tests. */
  readonly forbidOnly?: boolean;
}

/** Fills a format as mocha's reporters use it (`%s`, `%d`) and joins the other arguments with blanks. */
function format(args: readonly unknown[]): string {
  const rest = [...args];
  const text = String(rest.shift() ?? '').replace(/%[sd%]/g, (mark) => (mark === '%%' ? '%' : rest.length > 0 ? String(rest.shift()) : mark));
  return [text, ...rest.map(String)].join(' ');
}

/**
 * Loads the test files, runs them, prints what mocha's `spec` reporter says and a closing line
 * `N passed, N failed, N skipped`.
 * @throws Error when a file cannot be loaded, a test fails, or there is none: the host then ends with an exit status
 */
export async function runMocha({ Mocha: MochaClass, print, grep, forbidOnly = false }: RunOptions): Promise<void> {
  MochaClass.reporters.Base.consoleLog = (...args: unknown[]) => print(format(args));
  const mocha = new MochaClass({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false, forbidOnly, ...(grep ? { grep } : {}) });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines describe, it and their kin
  for (const { name, load } of testFiles) {
    try {
      await load();
    } catch (error) {
      print(`${name} cannot be loaded: ${error instanceof Error ? error.stack : String(error)}`);
      throw error;
    }
  }
  let runner: Mocha.Runner | undefined;
  const failed = await new Promise<number>((resolve) => { runner = mocha.run(resolve); });
  const { passes: passed = 0, pending: skipped = 0 } = runner?.stats ?? {};
  if (passed + failed + skipped === 0) print('No test was run.');
  print(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) throw new Error(`${failed} failed`);
  if (passed + skipped === 0) throw new Error('no test was run');
}
