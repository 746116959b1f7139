import * as vscode from 'vscode';
import { type TableHeads } from '../../views/concordance-table';
import { type PanelKind } from './panel-kind';

/** Words in their context, aligned. */
export const concordancePanel: PanelKind<'concordance'> = {
  name: 'concordance',
  title: (data) => (data === undefined ? vscode.l10n.t('Concordance') : vscode.l10n.t('Concordance: {0}', data.heading)),
  words: () => ({
    ...tableHeads(),
    search: vscode.l10n.t('Words to look for'),
    filter: vscode.l10n.t('Filter rows'),
    found: vscode.l10n.t('{0} in {1} documents'),
    foundOne: vscode.l10n.t('{0} in 1 document'),
    filtered: vscode.l10n.t('{0} of {1}'),
    cut: vscode.l10n.t('Only the first {0} are shown.'),
    none: vscode.l10n.t('Nowhere in this corpus.'),
    noneFiltered: vscode.l10n.t('No row holds these words.'),
    left: vscode.l10n.t('Left context'),
    right: vscode.l10n.t('Right context'),
    copy: vscode.l10n.t('Copy rows'),
    save: vscode.l10n.t('Save as CSV'),
    keys: vscode.l10n.t('Arrow keys move, Enter opens the place, Space shows it and stays here.'),
  }),
  itemsFor: async (words) => (words.trim() === '' ? [] : [{ kind: 'words', words }]),
  ask: async ({ connection, documents, token }, [question]) => (question === undefined ? null : connection.concordance(documents, question, token)),
  noAnswer: () => vscode.l10n.t('Nowhere in this corpus.'),
  target({ documents, rows }, [index]) {
    const row = rows[index ?? -1];
    const document = row === undefined ? undefined : documents[row.document];
    return row === undefined || document === undefined ? undefined : { uri: document.uri, range: row.range };
  },
};

/** Heads of the columns, on the page and in what is exported. */
export function tableHeads(): TableHeads {
  return {
    document: vscode.l10n.t('Document'), date: vscode.l10n.t('Date'), section: vscode.l10n.t('Section'), line: vscode.l10n.t('Line'),
    before: vscode.l10n.t('Before'), keyword: vscode.l10n.t('Keyword'), behind: vscode.l10n.t('Behind'),
  };
}
