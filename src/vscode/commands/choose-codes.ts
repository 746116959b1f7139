import { commands } from '../names';
import { noteReferenceOf } from '../note-reference';
import { noteWith } from '../placements';
import { type EditorCommand } from './command';

/** `chooseCodes {uri, id}`: offers the codes of the codebook for a note of one's own; tells whether they were stored. */
export const chooseCodes: EditorCommand = {
  id: commands.chooseCodes,
  async run({ codes, placements, store }, argument) {
    const note = noteReferenceOf(argument);
    if (note === undefined) return false;
    const chosen = await codes.pick(note.uri, noteWith(note.id, await placements.known(note.uri))?.codes ?? []);
    return chosen === undefined ? false : store.edit(note, { codes: chosen });
  },
};
