import { commands } from '../names';
import { type EditorCommand } from './command';

/** Shows in the References view the dates of the whole corpus. */
export const chronologyOfCorpus: EditorCommand = {
  id: commands.chronologyOfCorpus,
  run: ({ referencesView }) => referencesView.setScope('corpus'),
};

/** Shows in the References view the dates of the document at hand. */
export const chronologyOfDocument: EditorCommand = {
  id: commands.chronologyOfDocument,
  run: ({ referencesView }) => referencesView.setScope('document'),
};
