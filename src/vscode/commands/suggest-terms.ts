import * as vscode from 'vscode';
import { addTerms } from '../../tei/patch-glossary-file';
import { type Term } from '../../terms/glossary';
import { newTermId } from '../../terms/term-id';
import { type TermCandidate } from '../../protocol/messages';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { tellSaved } from './add-term';
import { type CommandContext, type EditorCommand } from './command';

/**
 * `suggestTerms {uri?, accept?}` → ids of the entries that were added. Lists words of the document at hand that may be terms and that the glossary lacks; those that the reader ticks – or whose names
 * `accept` gives – become entries, with what documents say of them.
 */
export const suggestTerms: EditorCommand = {
  id: commands.suggestTerms,
  async run(context, argument) {
    const given = typeof argument === 'object' && argument !== null ? argument as { uri?: unknown; accept?: unknown } : {};
    const document = (argument instanceof vscode.Uri ? argument : uriOf(given.uri)) ?? context.active.editor?.document.uri;
    const file = document && context.glossary.fileFor(document);
    if (document === undefined || file === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of a corpus and select a term.'));
      return undefined;
    }
    const candidates = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for terms…') }, () => context.connection.termCandidates([document]));
    const accept = given.accept;
    const chosen = Array.isArray(accept) ? candidates.filter(({ name }) => accept.includes(name)) : await pick(candidates);
    if (chosen === undefined || chosen.length === 0) return [];
    const entries = await entriesOf(context, document, chosen);
    const saved = await context.glossary.change(file, (xml) => addTerms(xml, entries));
    if (saved === undefined) return undefined;
    tellSaved(context, saved, entries[0]!.id, vscode.l10n.t('{0} entries were added to the glossary.', entries.length));
    return entries.map(({ id }) => id);
  },
};

async function pick(candidates: readonly TermCandidate[]): Promise<readonly TermCandidate[] | undefined> {
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No words stand out in this document that the glossary does not have.'));
    return undefined;
  }
  const items = candidates.map((candidate) => ({ label: candidate.name, description: vscode.l10n.t('{0}× in this document', candidate.count), detail: `… ${candidate.context} …`, candidate }));
  const picked = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Suggested terms'), placeHolder: vscode.l10n.t('Tick what belongs into the glossary'), matchOnDetail: true });
  return picked?.map(({ candidate }) => candidate);
}

async function entriesOf({ connection }: CommandContext, document: vscode.Uri, chosen: readonly TermCandidate[]): Promise<Term[]> {
  const taken = new Set((await connection.glossaryOf(document)).map(({ id }) => id));
  const entries: Term[] = [];
  for (const { name, language, uri, range } of chosen) {
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const draft = await connection.termDraft(vscode.Uri.parse(uri), place);
    const label = draft === undefined || Object.keys(draft.label).length === 0 ? { [language]: name } : draft.label;
    const names = { label, abbreviations: draft?.abbreviations ?? [] };
    const id = newTermId(names, (known) => taken.has(known));
    taken.add(id);
    entries.push({ ...names, id, variants: draft?.variants ?? [], definition: draft?.definition ?? {}, category: 'concept', sources: draft?.sources ?? [], related: [] });
  }
  return entries;
}
