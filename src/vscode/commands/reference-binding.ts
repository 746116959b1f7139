import * as vscode from 'vscode';
import { type ReferenceToBind } from '../../protocol/messages';
import { type Binding, changeBinding } from '../../tei/bindings';
import { corpusFileName, settings } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCorpus } from '../corpora';
import { type CommandContext } from './command';

/** A reference that something is to be said of, and the corpus in whose file it is written down. */
export interface BindingPlace {
  readonly document: vscode.Uri;
  readonly corpus: EditorCorpus;
  readonly reference: ReferenceToBind;
}

/** Where a reference leads: to a document of the corpus, or a section of it by its address. */
export interface ChosenTarget {
  readonly uri: vscode.Uri;
  readonly section?: string;
}

/** The reference that a command is about: `{uri?, range?}` of a quick fix, a row or a key binding, else the one at the cursor or the selected words. The reader is told where there is none. */
export async function bindingPlace({ active, connection, corpora }: CommandContext, argument: unknown): Promise<BindingPlace | undefined> {
  const given = (argument ?? {}) as { uri?: unknown; range?: unknown };
  const document = uriOf(given.uri) ?? active.editor?.document.uri;
  const range = rangeOf(given.range) ?? active.editor?.selection;
  const corpus = document === undefined ? undefined : corpora.corpusOf(document);
  if (document === undefined || corpus === undefined || range === undefined) return undefined;
  if (corpus.single) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This text stands alone. Create a corpus in its folder: what is said of references is kept in the corpus file.'));
    return undefined;
  }
  const reference = await connection.referenceToBind(document, range);
  if (reference === undefined) void vscode.window.setStatusBarMessage(vscode.l10n.t('There is no reference at the cursor. Select the words that refer.'), 4000);
  return reference && { document, corpus, reference };
}

/** Writes down where a reference leads; `outside`, or nothing to take back what was said. True when it was saved. */
export async function saveBinding({ glossary, corpora }: CommandContext, { document, corpus, reference }: BindingPlace, target: ChosenTarget | 'outside' | undefined): Promise<boolean> {
  const file = vscode.Uri.joinPath(corpus.root, corpusFileName);
  const binding = target === undefined ? undefined : {
    ...reference.words, by: readerName(),
    ...(target === 'outside' ? {} : { target: { file: pathIn(corpus, target.uri), ...(target.section === undefined ? {} : { section: target.section }) } }),
  } satisfies Binding;
  const saved = await glossary.change(file, (xml) => changeBinding(xml, pathIn(corpus, document), reference.words, binding));
  if (saved === undefined) return false;
  await corpora.scan();
  const [undo, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open File')];
  const message = binding === undefined ? vscode.l10n.t('“{0}” is resolved by itself again.', reference.text) : vscode.l10n.t('Where “{0}” leads is kept in {1}.', reference.text, vscode.workspace.asRelativePath(file));
  void vscode.window.showInformationMessage(message, undo, open).then(async (answer) => {
    if (answer === undo && await saved.undo()) await corpora.scan();
    else if (answer === open) await vscode.window.showTextDocument(file);
  });
  return true;
}

/** Path of a document as the corpus file names it. */
function pathIn({ root }: EditorCorpus, document: vscode.Uri): string {
  return document.path.slice(root.path.replace(/\/$/u, '').length + 1);
}

/** Who says so, as far as the settings tell: a name, else the annotator's id. */
function readerName(): string {
  const setting = (name: string): string => vscode.workspace.getConfiguration(settings.section).get<string>(name, '').trim();
  return setting(settings.annotatorName) || setting(settings.annotatorId);
}
