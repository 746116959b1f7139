import * as vscode from 'vscode';
import { readGlossaryFile } from '../tei/glossary-file';
import { replaceTerm } from '../tei/patch-glossary-file';
import { languageOf } from '../views/language';
import { wordProblem } from '../views/problem-wording';
import { ownFileOf } from './commands/edit-term';
import { type Connection } from './connection';
import { type Corpora } from './corpora';
import { languageId } from './names';

/** Rename Symbol on a mention: changes the preferred name in the glossary file, never the texts; the old name stays as another name, so that they are still found. */
export function registerTermRename(corpora: Corpora, connection: Connection): vscode.Disposable {
  const termAt = async (document: vscode.TextDocument, position: vscode.Position): ReturnType<Connection['termAt']> =>
    (corpora.corpusOf(document.uri) === undefined ? undefined : connection.termAt(document.uri, position));
  return vscode.languages.registerRenameProvider([{ language: languageId }, { language: 'plaintext' }, { language: 'markdown' }], {
    async prepareRename(document, position) {
      const found = await termAt(document, position);
      if (found === undefined) throw new Error(vscode.l10n.t('There is no known term at the cursor.'));
      if (ownFileOf(found.term) === undefined) throw new Error(vscode.l10n.t('This term stands in no glossary of yours. Edit Term makes an entry that you can change.'));
      const { start, end } = found.range;
      return { range: new vscode.Range(start.line, start.character, end.line, end.character), placeholder: preferredName(found.term, found.name).name };
    },
    async provideRenameEdits(document, position, newName) {
      const found = await termAt(document, position);
      const file = found && ownFileOf(found.term);
      if (found === undefined || file === undefined) return undefined;
      const glossary = await vscode.workspace.openTextDocument(file);
      const entry = readGlossaryFile(glossary.getText()).terms.find(({ id }) => id === found.term.id);
      if (entry === undefined) return undefined;
      const { language, name } = preferredName(entry, found.name);
      const patched = replaceTerm(glossary.getText(), { ...entry, label: { ...entry.label, [language]: newName.trim() }, variants: [...new Set([...entry.variants, name])].filter((other) => other !== newName.trim()) });
      if (!patched.ok) throw new Error(wordProblem(patched.problem, languageOf(vscode.env.language)));
      const edit = new vscode.WorkspaceEdit();
      for (const { start, end, text } of patched.edits) edit.replace(file, new vscode.Range(glossary.positionAt(start), glossary.positionAt(end)), text);
      return edit;
    },
  });
}

/** The preferred name in the language of the mention, else in the other one. */
function preferredName({ label, id }: { readonly label: { readonly ja?: string; readonly en?: string }; readonly id: string }, mentioned: string): { language: 'ja' | 'en'; name: string } {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(mentioned);
  const language = (japanese && label.ja !== undefined) || label.en === undefined ? 'ja' : 'en';
  return { language, name: label[language] ?? id };
}
