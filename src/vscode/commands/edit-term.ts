import * as vscode from 'vscode';
import { readGlossaryFile } from '../../tei/glossary-file';
import { addTerms } from '../../tei/patch-glossary-file';
import { type Term } from '../../terms/glossary';
import { newTermId } from '../../terms/term-id';
import { uriOf } from '../note-reference';
import { commands } from '../names';
import { type CommandContext, type EditorCommand } from './command';
import { termPlaceOf, textOf } from './term-place';

/**
 * `editTerm {id?, uri?, range?}`: opens the entry of a term in its glossary file. For a term that stands only in the built-in glossary, or that documents define, an entry of the corpus's
 * own is made first, with all that is known of it. Gives the id of the entry.
 */
export const editTerm: EditorCommand = {
  id: commands.editTerm,
  async run(context, argument) {
    const place = await termPlaceOf(context, argument);
    if (place === undefined) return undefined;
    const wanted = textOf(argument, 'id') ?? (await context.connection.termAt(place.document, place.range.start))?.term.id;
    const terms = await context.connection.glossaryOf(place.document);
    const term = terms.find(({ id }) => id === wanted);
    if (term === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no known term at the cursor.'));
      return undefined;
    }
    const own = ownFileOf(term);
    if (own !== undefined) {
      await openEntry(context, own, term.id);
      return term.id;
    }
    const file = context.glossary.fileFor(place.document)!;
    const entry = ownEntry(term, (id) => terms.some((known) => known.id === id));
    if (await context.glossary.change(file, (xml) => addTerms(xml, [entry])) === undefined) return undefined;
    await openEntry(context, file, entry.id);
    return entry.id;
  },
};

/** The glossary file of the reader's that holds an entry of the term, the nearest one. */
export function ownFileOf({ origins = [] }: Term): vscode.Uri | undefined {
  const origin = origins.find(({ layer }) => layer === 'corpus' || layer === 'folder');
  return origin === undefined ? undefined : uriOf(origin.file);
}

/** An entry that says what is known of a term now. One that documents define gets an id that a file can hold. */
export function ownEntry(term: Term, isTaken: (id: string) => boolean): Term {
  const { origins: _origins, ...known } = term;
  return term.id.startsWith('harvested:') ? { ...known, id: newTermId(term, isTaken) } : known;
}

/** Shows the entry in its file. */
export async function openEntry({ glossary }: CommandContext, file: vscode.Uri, id: string): Promise<void> {
  const line = readGlossaryFile(await glossary.read(file) ?? '', { layer: 'corpus', file: '' }).terms.find((term) => term.id === id)?.origins?.[0]?.line ?? 0;
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(line, 0, line, 0), preview: false });
}
