import * as vscode from 'vscode';
import { readGlossaryFile } from '../../tei/glossary-file';
import { addTerms, type PatchedGlossary, replaceTerm } from '../../tei/patch-glossary-file';
import { type Term } from '../../terms/glossary';
import { commands } from '../names';
import { type EditorCommand } from './command';
import { tellSaved } from './add-term';
import { ownEntry, ownFileOf } from './edit-term';
import { termPlaceOf, textOf } from './term-place';

/**
 * `addAlias {uri?, range?, alias?, term?}` → id of the term. Adds a name – the selected words – to a term, which it asks for. A term of the built-in glossary gets an entry of the corpus's own that
 * adds the name and nothing else.
 */
export const addAlias: EditorCommand = {
  id: commands.addAlias,
  async run(context, argument) {
    const place = await termPlaceOf(context, argument);
    if (place === undefined) return undefined;
    const words = (await context.connection.termDraft(place.document, place.range))?.words ?? '';
    const alias = textOf(argument, 'alias') ?? await vscode.window.showInputBox({ title: vscode.l10n.t('Add another name (1/2)'), value: words, ignoreFocusOut: true });
    if (alias === undefined || alias.trim() === '') return undefined;
    const terms = await context.connection.glossaryOf(place.document);
    const given = textOf(argument, 'term');
    const term = given === undefined ? await pick(terms, alias) : terms.find(({ id }) => id === given);
    if (term === undefined) return undefined;
    const isTaken = (id: string): boolean => terms.some((known) => known.id === id);
    const entry = term.id.startsWith('harvested:') ? ownEntry(term, isTaken) : namesOnly(term);
    const file = ownFileOf(term) ?? context.glossary.fileFor(place.document)!;
    const saved = await context.glossary.change(file, (xml) => withName(xml, entry, alias.trim()));
    if (saved === undefined) return undefined;
    tellSaved(context, saved, entry.id, vscode.l10n.t('“{0}” is a name of “{1}” now.', alias.trim(), term.label.ja ?? term.label.en ?? term.id));
    return entry.id;
  },
};

/** The file with one more name for the entry, which is made where the file has none. */
function withName(xml: string, entry: Term, name: string): PatchedGlossary {
  const present = readGlossaryFile(xml).terms.find(({ id }) => id === entry.id);
  const base = present ?? entry;
  const isAbbreviation = /^[A-Z][A-Z0-9&+/-]{1,9}$/u.test(name);
  const named: Term = isAbbreviation ? { ...base, abbreviations: [...new Set([...base.abbreviations, name])] } : { ...base, variants: [...new Set([...base.variants, name])] };
  return present === undefined ? addTerms(xml, [named]) : replaceTerm(xml, named);
}

/** An entry that lies over another one and changes nothing of it. */
function namesOnly({ id, label }: Term): Term {
  const name = label.ja === undefined ? { en: label.en ?? id } : { ja: label.ja };
  return { id, label: name, abbreviations: [], variants: [], definition: {}, category: 'concept', categoryAssumed: true, sources: [], related: [] };
}

async function pick(terms: readonly Term[], alias: string): Promise<Term | undefined> {
  const items = terms.map((term) => ({ label: term.label.ja ?? term.label.en ?? term.id, description: [term.label.ja === undefined ? undefined : term.label.en, ...term.abbreviations].filter((name) => name !== undefined).join(' · '), term }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Add another name (2/2): “{0}” is a name of …', alias), matchOnDescription: true }))?.term;
}
