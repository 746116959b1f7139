import * as vscode from 'vscode';
import { quoteForm } from '../../annotations/quote-form';
import { placementWord } from '../comment-threads';
import { commands } from '../names';
import { type NoteReference, noteReferenceOf, rangesIn, uriOf } from '../note-reference';
import { type PlacedThread, rangesOf } from '../placements';
import { type CommandContext, type EditorCommand } from './command';

/**
 * `reanchorNote {uri, id, range|ranges}`: moves one's own note to another passage; tells whether it was moved. Without ranges it offers the places that come
 * closest and the selected words; without a note, the notes of the active document whose passage is lost, doubtful or changed.
 */
export const reanchorNote: EditorCommand = {
  id: commands.reanchorNote,
  async run(context, argument) {
    const given = rangesIn(argument, 'reanchorNote');
    // The reader looks at candidates while choosing: what is selected now is what was meant.
    const selected = selectionOf(context);
    const note = noteReferenceOf(argument) ?? await chooseNote(context, uriOf((argument as { uri?: unknown } | undefined)?.uri) ?? context.active.editor?.document.uri);
    if (note === undefined) return false;
    const ranges = given ?? await choosePlace(context, note, selected?.document.toString() === note.uri.toString() ? selected.ranges : []);
    const passage = ranges === undefined || ranges.length === 0 ? undefined : await context.drafts.describe(note.uri, ranges);
    return passage === undefined ? false : context.store.reanchor(note, passage);
  },
};

function selectionOf({ active }: CommandContext): { readonly document: vscode.Uri; readonly ranges: readonly vscode.Range[] } | undefined {
  const { editor } = active;
  return editor === undefined ? undefined : { document: editor.document.uri, ranges: editor.selections.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => new vscode.Range(start, end)) };
}

/** One's own note that is to be moved; the only one there is without asking. */
async function chooseNote({ placements, store }: CommandContext, document: vscode.Uri | undefined): Promise<NoteReference | undefined> {
  const astray = document === undefined ? [] : (await placements.known(document)).filter(({ thread, place }) => store.isOwn(thread.root) && placementWord(place?.status ?? 'exact') !== '');
  if (document === undefined || astray.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every note of yours in this document has its passage.'));
    return undefined;
  }
  const items = astray.map((placed) => ({ ...describeNote(placed), id: placed.thread.root.note.id }));
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which note is to be moved?'), matchOnDescription: true, matchOnDetail: true });
  return chosen === undefined ? undefined : { uri: document, id: chosen.id };
}

function describeNote({ thread: { root: { note } }, place }: PlacedThread): vscode.QuickPickItem {
  const [anchor] = note.target.kind === 'passage' ? note.target.anchors : [];
  return {
    label: note.bodies[0]?.text.split('\n')[0] ?? anchor?.quote ?? note.id,
    description: place === undefined ? '' : placementWord(place.status),
    detail: [...(anchor?.path.slice(-1) ?? []), `「${anchor?.quote ?? ''}」`].join(' › '),
  };
}

interface Place extends vscode.QuickPickItem {
  readonly ranges?: readonly vscode.Range[];
}

/** The passage that the note is to be on; each place is shown in the document while it is looked at. `undefined`: it stays where it is. */
async function choosePlace({ active, placements }: CommandContext, { uri, id }: NoteReference, selected: readonly vscode.Range[]): Promise<readonly vscode.Range[] | undefined> {
  const placed = (await placements.known(uri)).find(({ thread }) => thread.root.note.id === id);
  const document = await vscode.workspace.openTextDocument(uri);
  const words = (ranges: readonly vscode.Range[]): string => ranges.map((range) => quoteForm(document.getText(range))).join(' … ');
  const line = ([first]: readonly vscode.Range[]): string => (first === undefined ? '' : vscode.l10n.t('line {0}', first.start.line + 1));
  const placeOf = (ranges: readonly vscode.Range[], what: string): Place[] => (ranges.length === 0 ? [] : [{ label: words(ranges), description: `${line(ranges)} · ${what}`, ranges }]);
  const candidates = (placed?.place?.candidates ?? []).map(({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character));
  const places = [
    ...placeOf(selected, vscode.l10n.t('selected words')),
    ...(placed === undefined ? [] : placeOf(rangesOf(placed), vscode.l10n.t('where the note is shown now'))),
    ...candidates.flatMap((range) => placeOf([range], vscode.l10n.t('similar passage'))),
  ];
  if (places.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No passage comes close to the words of this note. Select the words that it is to be on, then move it.'));
    return undefined;
  }
  const isShown = placed !== undefined && rangesOf(placed).length > 0;
  const keep: Place = { label: isShown ? vscode.l10n.t('Leave the note where it is') : vscode.l10n.t('Keep as lost') };
  const editor = active.editor?.document === document ? active.editor : undefined;
  const before = editor?.selections ?? [];
  const chosen = await vscode.window.showQuickPick<Place>([...places, keep], {
    title: vscode.l10n.t('Move the note to which passage?'),
    placeHolder: selected.length > 0 ? '' : vscode.l10n.t('For another passage, close this list, select the words and move the note again.'),
    onDidSelectItem: (item) => {
      const [first] = (item as Place).ranges ?? [];
      if (first !== undefined) void vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true, selection: first });
    },
  });
  // Looking at places selected them; a reader who takes none has the old selection back.
  if (chosen?.ranges === undefined && editor !== undefined) editor.selections = before;
  return chosen?.ranges;
}
