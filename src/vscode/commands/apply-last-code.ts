import * as vscode from 'vscode';
import { commands } from '../names';
import { rangesIn, uriOf } from '../note-reference';
import { rangesOf } from '../placements';
import { type CommandContext, type EditorCommand } from './command';

/**
 * `applyLastCode {uri?, range?|ranges?}` → id of the note. Puts the codes that were used last on the selection, as a note without text; a note of one's own on just
 * this passage gets them in addition to its own. Before any code was used it asks.
 */
export const applyLastCode: EditorCommand = {
  id: commands.applyLastCode,
  async run(context, argument) {
    const { active, codes, drafts, store } = context;
    const { editor } = active;
    const document = uriOf((argument as { uri?: unknown } | undefined)?.uri) ?? editor?.document.uri;
    const ranges = rangesIn(argument, 'applyLastCode') ?? editor?.selections.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => new vscode.Range(start, end)) ?? [];
    if (document === undefined || ranges.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that the codes are for.'));
      return undefined;
    }
    const applied = codes.last.length > 0 ? codes.last : await codes.pick(document, []);
    if (applied === undefined || applied.length === 0) return undefined;
    const there = await ownNoteOn(context, document, ranges);
    if (there === undefined) return drafts.add(document, ranges, { body: '', codes: applied });
    return await store.edit({ uri: document, id: there.id }, { codes: [...there.codes, ...applied] }) ? there.id : undefined;
  },
};

async function ownNoteOn({ placements, store }: CommandContext, document: vscode.Uri, ranges: readonly vscode.Range[]): Promise<{ readonly id: string; readonly codes: readonly string[] } | undefined> {
  const found = (await placements.known(document)).find((placed) => {
    const places = rangesOf(placed);
    return store.isOwn(placed.thread.root) && places.length === ranges.length && places.every((place) => ranges.some((range) => range.isEqual(place)));
  });
  return found?.thread.root.note;
}
