import { commands } from '../names';
import { type EditorCommand } from './command';
import { mentionsAt } from './mentions-at';

/** `showTerm {term?, uri?, range?}`: shows a term in the Terms view; without arguments the term at the cursor. */
export const showTerm: EditorCommand = {
  id: commands.showTerm,
  async run(context, argument) {
    const at = await mentionsAt(context, argument);
    if (at !== undefined) await context.termsTree.reveal(at.document, at.term, { focus: true });
  },
};
