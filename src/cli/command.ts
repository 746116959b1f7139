/** Exit statuses of the command line (design: 0 fine, 1 findings, 2 usage or unreadable). */
export enum ExitStatus {
  Fine = 0,
  Findings = 1,
  Usage = 2,
}

/** One verb of the command line. */
export interface Command {
  /** The verb and its arguments as printed in the help: `outline FILE`. */
  readonly usage: string;
  readonly summary: string;
  /** Runs with the arguments behind the verb; throws `UsageError` for wrong ones and for files that cannot be read. */
  run(args: string[], print: (text: string) => void): Promise<ExitStatus>;
  /** Of a command that has verbs of its own: what each does, for the help. */
  readonly verbs?: readonly Command[];
}

/** Something the person at the keyboard can put right; printed without a stack. */
export class UsageError extends Error {
  readonly showUsage: boolean;

  constructor(message: string, showUsage = true) {
    super(message);
    this.showUsage = showUsage;
  }
}
