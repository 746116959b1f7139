import * as vscode from 'vscode';
import { addTerms } from '../../tei/patch-glossary-file';
import { CATEGORIES } from '../../tei/glossary-file';
import { type Term, type TermCategory } from '../../terms/glossary';
import { newTermId } from '../../terms/term-id';
import { type TermDraft } from '../../views/term-draft';
import { type SavedChange } from '../glossary-store';
import { commands } from '../names';
import { type CommandContext, type EditorCommand } from './command';
import { openEntry } from './edit-term';
import { termPlaceOf, textOf, textsOf } from './term-place';

/**
 * `addTerm {uri?, range?, ja?, en?, definition?: {ja?, en?}, abbreviations?, variants?, category?}` → id of the term. Adds an entry to the glossary of the document's corpus. Without names it asks
 * for them, beginning with the selected words and what the document says of them.
 */
export const addTerm: EditorCommand = {
  id: commands.addTerm,
  async run(context, argument) {
    const place = await termPlaceOf(context, argument);
    if (place === undefined) return undefined;
    const draft = await context.connection.termDraft(place.document, place.range);
    if (draft === undefined) return undefined;
    const given = textOf(argument, 'ja') !== undefined || textOf(argument, 'en') !== undefined;
    if (!given && draft.known !== undefined && !await addsAnyway(draft.known)) return vscode.commands.executeCommand(commands.editTerm, { uri: place.document, id: draft.known.id });
    const entry = given ? entryFrom(argument) : await ask(draft);
    if (entry === undefined) return undefined;
    const terms = await context.connection.glossaryOf(place.document);
    const id = newTermId(entry, (taken) => terms.some((term) => term.id === taken));
    const file = context.glossary.fileFor(place.document)!;
    const saved = await context.glossary.change(file, (xml) => addTerms(xml, [{ ...entry, id }]));
    if (saved === undefined) return undefined;
    tellSaved(context, saved, id, vscode.l10n.t('“{0}” is in the glossary now.', entry.label.ja ?? entry.label.en ?? id));
    return id;
  },
};

/** Says what was saved, with the ways to take it back and to look at it. */
export function tellSaved(context: CommandContext, saved: SavedChange, id: string | undefined, message: string): void {
  const [undo, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open Entry')];
  void vscode.window.showInformationMessage(message, undo, ...(id === undefined ? [] : [open])).then(async (answer) => {
    if (answer === open && id !== undefined) await openEntry(context, saved.file, id);
    if (answer === undo && !await saved.undo()) void vscode.window.showWarningMessage(vscode.l10n.t('The glossary was changed meanwhile; nothing was undone.'));
  });
}

async function addsAnyway(known: Term): Promise<boolean> {
  const [edit, add] = [vscode.l10n.t('Edit Entry'), vscode.l10n.t('Add Another Sense')];
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The glossary has “{0}” already.', known.label.ja ?? known.label.en ?? known.id), { modal: true }, edit, add);
  if (answer === undefined) throw new vscode.CancellationError();
  return answer === add;
}

async function ask(draft: TermDraft): Promise<Omit<Term, 'id'> | undefined> {
  const inJapanese = draft.label.ja !== undefined;
  const name = await input(vscode.l10n.t('Add term (1/3): preferred name'), draft.label.ja ?? draft.label.en ?? draft.words, (value) => (value.trim() === '' ? vscode.l10n.t('A term needs a name.') : undefined));
  if (name === undefined) return undefined;
  const other = await input(inJapanese ? vscode.l10n.t('Add term (2/3): name in English; may be empty') : vscode.l10n.t('Add term (2/3): name in Japanese; may be empty'), inJapanese ? draft.label.en ?? '' : '');
  if (other === undefined) return undefined;
  const definition = await input(vscode.l10n.t('Add term (3/3): definition; may be empty'), draft.definition.ja ?? draft.definition.en ?? '');
  if (definition === undefined) return undefined;
  const [own, second] = inJapanese ? ['ja', 'en'] as const : ['en', 'ja'] as const;
  const language = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(definition) ? 'ja' : 'en';
  const kept = draft.words !== name.trim() && ![name.trim(), other.trim(), ...draft.abbreviations].includes(draft.words) ? [draft.words] : [];
  return {
    label: { [own]: name.trim(), ...(other.trim() === '' ? {} : { [second]: other.trim() }) },
    ...(draft.reading === undefined ? {} : { reading: draft.reading }),
    abbreviations: draft.abbreviations, variants: [...new Set([...draft.variants, ...kept])],
    definition: definition.trim() === '' ? {} : { [language]: definition.trim() },
    category: 'concept', sources: definition.trim() === '' ? [] : draft.sources, related: [],
  };
}

function input(title: string, value: string, validateInput?: (value: string) => string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, value, ignoreFocusOut: true, ...(validateInput === undefined ? {} : { validateInput }) });
}

function entryFrom(argument: unknown): Omit<Term, 'id'> {
  const definitions = (argument as { definition?: unknown }).definition;
  const [ja, en, reading, category] = [textOf(argument, 'ja'), textOf(argument, 'en'), textOf(argument, 'reading'), textOf(argument, 'category')];
  const [glossJa, glossEn] = [textOf(definitions, 'ja'), textOf(definitions, 'en')];
  return {
    label: { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) },
    ...(reading === undefined ? {} : { reading }),
    abbreviations: textsOf(argument, 'abbreviations'), variants: textsOf(argument, 'variants'),
    definition: { ...(glossJa === undefined ? {} : { ja: glossJa }), ...(glossEn === undefined ? {} : { en: glossEn }) },
    category: category !== undefined && CATEGORIES.has(category) ? category as TermCategory : 'concept',
    sources: textsOf(argument, 'sources'), related: [],
  };
}
