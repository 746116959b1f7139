import * as vscode from 'vscode';
import { groupings, type Grouping, type Order, orders } from '../../views/document-groups';
import { commands } from '../names';
import { type EditorCommand } from './command';

/** `groupCorpus {by?}`: by what the Corpus view parts the documents – `none`, `folder`, `year`, `kind`, `organisation`; without an argument it asks. */
export const groupCorpus: EditorCommand = {
  id: commands.groupCorpus,
  async run({ documentList }, argument) {
    const names: Record<Grouping, string> = {
      none: vscode.l10n.t('One list'), folder: vscode.l10n.t('By folder'), year: vscode.l10n.t('By year'),
      kind: vscode.l10n.t('By kind'), organisation: vscode.l10n.t('By organisation'),
    };
    const { by } = (argument ?? {}) as { by?: unknown };
    const chosen = groupings.find((one) => one === by) ?? await choose(groupings, names, documentList.listing.by, vscode.l10n.t('Group documents'));
    if (chosen !== undefined) await documentList.setListing({ by: chosen });
  },
};

/** `sortCorpus {by?}`: in which order the documents stand – `name`, `date`, `title`; without an argument it asks. */
export const sortCorpus: EditorCommand = {
  id: commands.sortCorpus,
  async run({ documentList }, argument) {
    const names: Record<Order, string> = { name: vscode.l10n.t('By file name'), date: vscode.l10n.t('By date'), title: vscode.l10n.t('By title') };
    const { by } = (argument ?? {}) as { by?: unknown };
    const chosen = orders.find((one) => one === by) ?? await choose(orders, names, documentList.listing.order, vscode.l10n.t('Sort documents'));
    if (chosen !== undefined) await documentList.setListing({ order: chosen });
  },
};

/** `filterCorpus {text?}`: shows only documents in whose name, title, date, kind, authors or organisations all words occur. */
export const filterCorpus: EditorCommand = {
  id: commands.filterCorpus,
  async run({ documentList }, argument) {
    const { text } = (argument ?? {}) as { text?: unknown };
    const typed = typeof text === 'string' ? text : await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter documents'),
      value: documentList.listing.filter,
      placeHolder: vscode.l10n.t('Words in the file name, title, date, kind, authors or organisations; leave empty for all'),
    });
    if (typed !== undefined) await documentList.setListing({ filter: typed.trim() });
  },
};

export const clearCorpusFilter: EditorCommand = {
  id: commands.clearCorpusFilter,
  run: ({ documentList }) => documentList.setListing({ filter: '' }),
};

/** Asks with the choice in effect checked and under the cursor. */
async function choose<T extends string>(all: readonly T[], names: Readonly<Record<T, string>>, current: T, title: string): Promise<T | undefined> {
  const items = [...all].sort((a, b) => Number(b === current) - Number(a === current)).map((one) => ({ label: names[one], one, iconPath: new vscode.ThemeIcon(one === current ? 'check' : 'blank') }));
  return (await vscode.window.showQuickPick(items, { title }))?.one;
}
