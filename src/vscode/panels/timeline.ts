import * as vscode from 'vscode';
import { type PanelKind } from './panel-kind';

/** By which names a concept and its relations go, over the years of the documents. */
export const timelinePanel: PanelKind<'timeline'> = {
  name: 'timeline',
  title: (data) => (data === undefined ? vscode.l10n.t('Names over time') : vscode.l10n.t('Names over time: {0}', data.heading)),
  words: () => ({
    search: vscode.l10n.t('Name of a term'),
    name: vscode.l10n.t('Name'),
    undated: vscode.l10n.t('No date'),
    total: vscode.l10n.t('Total'),
    concept: vscode.l10n.t('Concept'),
    related: vscode.l10n.t('Related'),
    mark: vscode.l10n.t('{0}, {1}: mentions {2}, documents {3}'),
    gap: vscode.l10n.t('{0}: no mention, documents {1}'),
    noDocuments: vscode.l10n.t('{0}–{1}: no documents'),
    year: vscode.l10n.t('{0}: documents {1}'),
    none: vscode.l10n.t('Not mentioned in this corpus.'),
    legend: vscode.l10n.t('The larger the mark, the more mentions. A ring: documents of that year, but no mention. Blank: no documents.'),
    keys: vscode.l10n.t('Arrow keys move, Enter shows the mentions in context.'),
  }),
  async itemsFor(words, meant) {
    const term = await meant(words);
    return term === undefined ? [] : [{ kind: 'term', term }];
  },
  ask: async ({ connection, documents, token }, [question]) => (question?.kind === 'term' ? connection.timeline(documents, question.term, token) : null),
  noAnswer: () => vscode.l10n.t('No entry of the glossary has this name.'),
  target({ concepts }, [concept, name, mark]) {
    const { term, names } = concepts[concept ?? -1] ?? {};
    const row = names?.[name ?? -1];
    if (term === undefined || row === undefined) return undefined;
    // Without a mark the whole row is meant: a name in all years.
    const year = mark === undefined ? undefined : row.marks[mark]?.year;
    return { concordance: { kind: 'term', term, name: row.name, ...(year === undefined ? {} : { year }) } };
  },
};
