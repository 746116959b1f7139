import { type Command, UsageError } from './command';
import { add } from './notes/add';
import { agreement } from './notes/agreement';
import { check } from './notes/check';
import { exportNotes } from './notes/export';
import { importNotes } from './notes/import';
import { list } from './notes/list';
import { place } from './notes/place';
import { unite } from './notes/unite';

/** What can be done with notes: one file a verb. */
const verbs: readonly Command[] = [list, check, place, add, unite, agreement, exportNotes, importNotes];

/** `notes VERB …`: the notes beside documents. */
export const notes: Command = {
  usage: 'notes VERB …',
  summary: 'Notes beside documents: list, check, place, add, unite, agreement, export, import.',
  verbs,

  async run([word, ...args], print) {
    const verb = verbs.find(({ usage }) => usage.split(' ')[1] === word);
    if (verb === undefined) throw new UsageError(word === undefined ? 'notes needs a verb.' : `There is no "notes ${word}".`);
    return verb.run(args, print);
  },
};
