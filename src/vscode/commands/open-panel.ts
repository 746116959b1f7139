import * as vscode from 'vscode';
import { type PanelName, type PanelQuestion } from '../../protocol/panels';
import { type TermQuestion } from '../../views/term-question';
import { type EditorCorpus } from '../corpora';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type CommandContext, type EditorCommand } from './command';

/**
 * `openConcordance {uri?, term?, query?, name?, year?}`: a term (by its id; narrowed to one of its names or a year of documents) or any words in their contexts,
 * over the corpus that holds `uri`. Without an argument: the selection, or the term at the cursor, else it asks. Gives the number of rows shown.
 */
export const openConcordance: EditorCommand = {
  id: commands.openConcordance,
  run: (context, argument) => openPanel(context, 'concordance', argument),
};

/** `openDispersion {uri?, term?, query?}`: where in each document a term or words stand. Gives the number of mentions shown. */
export const openDispersion: EditorCommand = {
  id: commands.openDispersion,
  run: (context, argument) => openPanel(context, 'dispersion', argument),
};

/** `openTimeline {uri?, term?, query?}`: the names of a term and of its relations by year. Gives the number of marks shown. */
export const openTimeline: EditorCommand = {
  id: commands.openTimeline,
  run: async (context, argument) => openPanel(context, 'timeline', argument),
};

/** `openReferenceGraph {uri?}`: which documents of a corpus refer to which; the document `uri`, else the one in the editor, with its sections. Gives the number of nodes shown. */
export const openReferenceGraph: EditorCommand = {
  id: commands.openReferenceGraph,
  async run(context, argument) {
    const about = uriOf(fieldsOf(argument).uri) ?? context.active.editor?.document.uri;
    const corpus = await corpusFor(context, about);
    if (corpus === undefined) return undefined;
    const document = corpus.documents.find((one) => one.toString() === about?.toString());
    return context.panels.show('references', { corpus: corpus.root.toString(), items: [], ...(document === undefined ? {} : { document: document.toString() }) });
  },
};

async function openPanel(context: CommandContext, name: PanelName, argument: unknown): Promise<number | undefined> {
  const { uri } = fieldsOf(argument);
  const editor = uri === undefined ? context.active.editor : undefined;
  const corpus = await corpusFor(context, uriOf(uri) ?? editor?.document.uri);
  const [document] = corpus?.documents ?? [];
  if (corpus === undefined || document === undefined) return undefined;
  const meant = async (words: string): Promise<string | undefined> => context.connection.termMeant(document, { words });
  const asked = questionIn(argument) ?? await questionAt(context, editor, meant) ?? await askFor(name);
  if (asked === undefined) return undefined;
  // A timeline is one of an entry with its names; elsewhere words may be any.
  const term = name === 'concordance' || asked.kind === 'term' ? undefined : await meant(asked.words);
  const item: TermQuestion = term === undefined ? asked : { kind: 'term', term };
  if (name === 'timeline' && item.kind === 'words') {
    void vscode.window.showInformationMessage(vscode.l10n.t('No entry of the glossary has the name “{0}”.', item.words));
    return undefined;
  }
  const question: PanelQuestion = { corpus: corpus.root.toString(), items: [item] };
  return context.panels.show(name, question);
}

function fieldsOf(argument: unknown): Readonly<Record<string, unknown>> {
  return typeof argument === 'object' && argument !== null ? argument as Readonly<Record<string, unknown>> : {};
}

/** What a caller asked for. The editor's menus pass a bare URI: nothing is asked for then. */
function questionIn(argument: unknown): TermQuestion | undefined {
  const { term, query, name, year } = fieldsOf(argument);
  const narrowed = { ...(typeof year === 'string' ? { year } : {}) };
  if (typeof term === 'string') return { kind: 'term', term, ...(typeof name === 'string' ? { name } : {}), ...narrowed };
  return typeof query === 'string' && query.trim() !== '' ? { kind: 'words', words: query, ...narrowed } : undefined;
}

/** The term at the cursor; with a selection the term that bears this name, else the words themselves. */
async function questionAt({ connection }: CommandContext, editor: vscode.TextEditor | undefined, meant: (words: string) => Promise<string | undefined>): Promise<TermQuestion | undefined> {
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  const words = document.getText(selection);
  const term = words.trim() === '' ? await connection.termMeant(document.uri, { position: selection.active }) : await meant(words);
  if (term !== undefined) return { kind: 'term', term };
  return words.trim() === '' ? undefined : { kind: 'words', words };
}

async function askFor(name: PanelName): Promise<TermQuestion | undefined> {
  const words = await vscode.window.showInputBox(name === 'timeline'
    ? { title: vscode.l10n.t('Names over time'), placeHolder: vscode.l10n.t('Name of a term') }
    : { title: name === 'concordance' ? vscode.l10n.t('Concordance') : vscode.l10n.t('Dispersion'), placeHolder: vscode.l10n.t('Words to look for') });
  return words === undefined || words.trim() === '' ? undefined : { kind: 'words', words };
}

/** The corpus that a panel is about; where there is none, the reader is told. */
async function corpusFor(context: CommandContext, document: vscode.Uri | undefined): Promise<EditorCorpus | undefined> {
  await context.connection.informed;
  const corpus = await chooseCorpus(context, document);
  if (corpus !== undefined && corpus.documents.length > 0) return corpus;
  void vscode.window.showInformationMessage(vscode.l10n.t('There is no corpus with documents in this workspace.'));
  return undefined;
}

/** The corpus of a document, the only one there is, or one that the reader chooses. */
async function chooseCorpus({ corpora }: CommandContext, document: vscode.Uri | undefined): Promise<EditorCorpus | undefined> {
  const own = document === undefined ? undefined : corpora.corpusOf(document) ?? corpora.all.find(({ root }) => root.toString() === document.toString());
  if (own !== undefined || corpora.all.length < 2) return own ?? corpora.all[0];
  const chosen = await vscode.window.showQuickPick(corpora.all.map((corpus) => ({ label: corpus.title, corpus })), { title: vscode.l10n.t('In which corpus?') });
  return chosen?.corpus;
}
