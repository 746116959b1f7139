import * as vscode from 'vscode';
import { termGroupings, type TermGrouping } from '../../views/term-list';
import { commands } from '../names';
import { type EditorCommand } from './command';

/** `groupTerms {by?}`: how the Terms view is arranged – `category`, `document`, `frequency`; without an argument it asks. */
export const groupTerms: EditorCommand = {
  id: commands.groupTerms,
  async run({ termsTree }, argument) {
    const names: Record<TermGrouping, string> = { category: vscode.l10n.t('By kind'), document: vscode.l10n.t('By document'), frequency: vscode.l10n.t('By frequency') };
    const { by } = (argument ?? {}) as { by?: unknown };
    const current = termsTree.listing.by;
    const items = termGroupings.map((one) => ({ label: names[one], one, iconPath: new vscode.ThemeIcon(one === current ? 'check' : 'blank') }));
    const chosen = termGroupings.find((one) => one === by) ?? (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group terms') }))?.one;
    if (chosen !== undefined) await termsTree.setListing({ by: chosen });
  },
};

/** `filterTerms {text?}`: shows only terms in whose names, readings and short forms all words occur. */
export const filterTerms: EditorCommand = {
  id: commands.filterTerms,
  async run({ termsTree }, argument) {
    const { text } = (argument ?? {}) as { text?: unknown };
    const typed = typeof text === 'string' ? text : await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter terms'),
      value: termsTree.listing.filter,
      placeHolder: vscode.l10n.t('Words in the names, short forms or readings of terms; leave empty for all that are mentioned'),
    });
    if (typed !== undefined) await termsTree.setListing({ filter: typed.trim() });
  },
};

export const clearTermsFilter: EditorCommand = {
  id: commands.clearTermsFilter,
  run: ({ termsTree }) => termsTree.setListing({ filter: '' }),
};
