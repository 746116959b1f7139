import { analyze } from './analyze';
import { type Command, ExitStatus, UsageError } from './command';
import { glossary } from './glossary';
import { notes } from './notes';
import { outline } from './outline';
import { refs } from './refs';
import { search } from './search';
import { terms } from './terms';

/** The commands, by the word that calls them. */
const commands: readonly Command[] = [analyze, glossary, notes, outline, refs, search, terms];

const usage = `policy-annotator – read policy texts on the command line

${commands.flatMap((command) => command.verbs ?? [command]).map((command) => `  policy-annotator ${command.usage}\n      ${command.summary}`).join('\n')}

  --json      print JSON
  --help      print this

Exit status: 0 fine, 1 findings, 2 usage or an unreadable file.
`;

async function main(args: readonly string[]): Promise<ExitStatus> {
  const [word, ...rest] = args;
  if (word === undefined || word === '--help' || word === 'help') {
    process.stdout.write(usage);
    return word === undefined ? ExitStatus.Usage : ExitStatus.Fine;
  }
  const command = commands.find((known) => known.usage.split(' ')[0] === word);
  if (command === undefined) throw new UsageError(`There is no command "${word}".`);
  return command.run(rest, (text) => process.stdout.write(text));
}

// `policy-annotator … | head` closes the pipe before everything is printed: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

main(process.argv.slice(2)).then(
  (status) => { process.exitCode = status; },
  (error: unknown) => {
    // Bad usage and unreadable files are expected and get one line; anything else is a defect and keeps its stack.
    const expected = error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    process.stderr.write(`policy-annotator: ${expected ? (error as Error).message : error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    if (error instanceof UsageError && error.showUsage) process.stderr.write(`\n${usage}`);
    process.exitCode = ExitStatus.Usage;
  },
);
