import * as vscode from 'vscode';
import { type PanelKind } from './panel-kind';

/** Which documents refer to which, drawn by date. */
export const referencesPanel: PanelKind<'references'> = {
  name: 'references',
  title: () => vscode.l10n.t('Graph of references'),
  words: () => ({
    heading: vscode.l10n.t('Graph of references'),
    summary: vscode.l10n.t('Documents: {0} · outside the corpus: {1} · references between them: {2}'),
    choose: vscode.l10n.t('Document with its sections'),
    noneChosen: vscode.l10n.t('Documents only'),
    document: vscode.l10n.t('Document'),
    section: vscode.l10n.t('Section'),
    outside: vscode.l10n.t('Outside the corpus'),
    undated: vscode.l10n.t('No date'),
    sections: vscode.l10n.t('Sections: {0}'),
    inside: vscode.l10n.t('References within: {0}'),
    outgoing: vscode.l10n.t('Refers: {0}'),
    incoming: vscode.l10n.t('Referred to: {0}'),
    edge: vscode.l10n.t('{0} → {1}: references {2}'),
    first: vscode.l10n.t('First of {2} references: {0} → {1}'),
    more: vscode.l10n.t('and {0} more'),
    otherDocuments: vscode.l10n.t('{0} other documents'),
    otherOutside: vscode.l10n.t('{0} others outside the corpus'),
    gathered: vscode.l10n.t('There are too many to draw: {0} that are least connected are drawn as one.'),
    list: vscode.l10n.t('All references between documents'),
    none: vscode.l10n.t('No document of this corpus refers to another one.'),
    keys: vscode.l10n.t('Arcs lead from what refers to what is referred to, by their arrows; the wider, the more references. Arrow keys move, Enter opens the place, Space shows it and stays here.'),
  }),
  itemsFor: () => Promise.resolve([]),
  ask: ({ connection, documents, token, about }) => connection.referenceGraph(documents, about, token),
  noAnswer: () => vscode.l10n.t('No document of this corpus refers to another one.'),
  chosen: ({ nodes }, at) => (nodes[at]?.kind === 'document' ? nodes[at].place?.uri : undefined),
  /** `[node]`, or `[edge, 0]` for the first reference of an edge. */
  target({ nodes, edges }, [index, ofEdge]) {
    return ofEdge === undefined ? nodes[index ?? -1]?.place : edges[index ?? -1]?.place;
  },
};
