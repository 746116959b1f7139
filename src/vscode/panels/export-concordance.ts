import * as vscode from 'vscode';
import { concordanceTable, toCsv, toTabSeparated } from '../../views/concordance-table';
import { type CorpusConcordance } from '../../views/corpus-concordance';
import { type EditorCorpus } from '../corpora';
import { tableHeads } from './concordance';

/** Puts rows of a concordance, in the order given, into a file that the reader chooses or onto the clipboard. */
export async function exportConcordance(where: 'save' | 'copy', data: CorpusConcordance, rows: readonly number[], corpus: EditorCorpus): Promise<void> {
  const table = concordanceTable(data, rows, tableHeads());
  const count = table.length - 1;
  if (where === 'copy') {
    await vscode.env.clipboard.writeText(toTabSeparated(table));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('{0} rows copied.', count), 4_000);
    return;
  }
  const folder = corpus.single ? vscode.Uri.joinPath(corpus.root, '..') : corpus.root;
  const file = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder, `${fileNameFor(data.heading)}.csv`), filters: { CSV: ['csv'] }, title: vscode.l10n.t('Save as CSV') });
  if (file === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(toCsv(table)));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('{0} rows saved.', count), 4_000);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', file.path.slice(file.path.lastIndexOf('/') + 1), error instanceof Error ? error.message : String(error)));
  }
}

/** A heading as the name of a file in any file system. */
function fileNameFor(heading: string): string {
  return heading.replace(/[\\/:*?"<>|%\p{Cc}]+/gu, '_').slice(0, 60).replace(/[. ]+$/u, '') || 'concordance';
}
