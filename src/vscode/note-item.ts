import * as vscode from 'vscode';
import { placementWord } from './comment-threads';
import { commands } from './names';
import { type PlacedThread } from './placements';

/** The row of a note, the same in the Corpus view and in the Notes view. */
export function noteItem({ document, thread: { root, replies, resolved }, place }: PlacedThread): vscode.TreeItem {
  const { note, annotator } = root;
  const quote = note.target.kind === 'passage' ? note.target.anchors.map((anchor) => anchor.quote).join(' … ') : '';
  const body = note.bodies[0]?.text ?? '';
  const firstLine = (body === '' ? quote : body).split('\n')[0] ?? '';
  const item = new vscode.TreeItem(firstLine.length > 80 ? `${firstLine.slice(0, 80)}…` : firstLine, vscode.TreeItemCollapsibleState.None);
  const state = place === undefined ? '' : placementWord(place.status);
  const author = note.creator.name === '' ? annotator : note.creator.name;
  // Where a passage that was not found stood is told by its heading: the row itself leads nowhere.
  const heading = note.target.kind === 'passage' && place?.ranges.length === 0 ? note.target.anchors[0]?.path.at(-1) ?? '' : '';
  item.description = [state, heading, note.codes.join(', '), author, replies.length > 0 ? `↩ ${replies.length}` : ''].filter((part) => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(place?.status === 'lost' || place?.status === 'doubtful' ? 'warning' : resolved ? 'pass' : 'comment');
  item.contextValue = resolved ? 'note-resolved' : 'note-open';
  const tooltip = new vscode.MarkdownString();
  if (quote !== '') tooltip.appendText(`「${quote}」\n\n`);
  tooltip.appendText(body);
  item.tooltip = tooltip;
  item.accessibilityInformation = {
    label: [vscode.l10n.t('Note by {0}', author), firstLine, resolved ? vscode.l10n.t('resolved') : '', state].filter((part) => part !== '').join(', '),
  };
  const range = place?.ranges[0];
  item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri: document.toString(), ...(range === undefined ? {} : { range }), note: note.id }] };
  return item;
}
