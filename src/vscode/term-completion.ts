import * as vscode from 'vscode';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';

/** Names of terms in the comment boxes of notes, also in the midst of Japanese, where no blank says that a word begins. */
export function registerTermCompletion(active: ActiveDocument, connection: Connection): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider({ scheme: 'comment', language: 'markdown' }, {
    async provideCompletionItems(box, position, token) {
      const document = active.editor?.document.uri;
      if (document === undefined) return undefined;
      const written = box.lineAt(position).text.slice(0, position.character);
      const found = await connection.completeTerm(document, written);
      if (token.isCancellationRequested) return undefined;
      const items = found.map(({ name, detail, replaced }, index) => {
        const item = new vscode.CompletionItem({ label: name, description: detail }, vscode.CompletionItemKind.Text);
        item.range = new vscode.Range(position.translate(0, -replaced), position);
        // Readings and short forms bring names that do not begin with what is written.
        item.filterText = written.slice(-replaced);
        item.sortText = String(index).padStart(3, '0');
        return item;
      });
      return new vscode.CompletionList(items, true);
    },
  }, '「', '『');
}
