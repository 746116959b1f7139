import * as vscode from 'vscode';
import { type TermQuestion } from '../../views/term-question';
import { type PanelKind } from './panel-kind';

/** More than this cannot be told apart by colour and shape. */
const MOST_ITEMS = 6;

/** Where terms stand in each document, drawn as strips. */
export const dispersionPanel: PanelKind<'dispersion'> = {
  name: 'dispersion',
  title: (data) => (data === undefined ? vscode.l10n.t('Dispersion') : vscode.l10n.t('Dispersion: {0}', data.items.join(', '))),
  words: () => ({
    search: vscode.l10n.t('Terms or words, separated by commas'),
    found: vscode.l10n.t('{0} in {1} documents'),
    foundOne: vscode.l10n.t('{0} in 1 document'),
    none: vscode.l10n.t('Nowhere in this corpus.'),
    without: vscode.l10n.t('Documents without a mention: {0}'),
    mention: vscode.l10n.t('{0} of {1}: {2}'),
    beforeSections: vscode.l10n.t('before the first section'),
    strip: vscode.l10n.t('{0}: mentions {1}'),
    keys: vscode.l10n.t('Left and right arrows go from mention to mention, Enter opens the place, Space shows it and stays here.'),
  }),
  itemsFor: (words, meant) => Promise.all(partsOf(words).map(async (part): Promise<TermQuestion> => {
    const term = await meant(part);
    return term === undefined ? { kind: 'words', words: part } : { kind: 'term', term };
  })),
  ask: ({ connection, documents, token }, items) => connection.dispersion(documents, items, token),
  noAnswer: () => vscode.l10n.t('Nowhere in this corpus.'),
  target({ strips }, [strip, tick]) {
    const document = strips[strip ?? -1];
    const place = document?.ticks[tick ?? -1];
    return document === undefined || place === undefined ? undefined : { uri: document.document.uri, range: place.range };
  },
};

function partsOf(words: string): string[] {
  return words.split(/[,、，;；\n]/u).map((part) => part.trim()).filter((part) => part !== '').slice(0, MOST_ITEMS);
}
