import * as vscode from 'vscode';
import { colors } from './names';
import { type PlacedThread, type Placements, rangesOf } from './placements';

/** Marks the very words of every note in the visible editors: coloured ground and underline, so that the state is not told by colour alone. */
export class Highlights implements vscode.Disposable {
  readonly #placements: Placements;
  readonly #types: Readonly<Record<Look, vscode.TextEditorDecorationType>>;
  readonly #disposables: vscode.Disposable[];

  constructor(placements: Placements) {
    this.#placements = placements;
    this.#types = {
      open: decoration(colors.noteBorder, 'solid', true),
      changed: decoration(colors.changedBorder, 'dashed', true),
      resolved: decoration(colors.resolvedBorder, 'dotted', false),
    };
    this.#disposables = [
      ...Object.values(this.#types),
      placements.onDidChange((document) => this.#show(vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === document.toString()))),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #show(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) {
      const threads = this.#placements.threads(editor.document.uri);
      for (const look of ['open', 'changed', 'resolved'] as const) {
        const ranges = threads.filter((thread) => lookOf(thread) === look).flatMap((thread) => rangesOf(thread).flatMap((range) => printedParts(editor.document, range)));
        editor.setDecorations(this.#types[look], ranges);
      }
    }
  }
}

type Look = 'open' | 'changed' | 'resolved';

function lookOf({ thread, place }: PlacedThread): Look {
  if (thread.resolved) return 'resolved';
  return place?.status === 'changed' ? 'changed' : 'open';
}

function decoration(border: string, style: string, ground: boolean): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...(ground ? { backgroundColor: new vscode.ThemeColor(colors.note) } : {}),
    borderWidth: '0 0 2px 0',
    borderStyle: style,
    borderColor: new vscode.ThemeColor(border),
    overviewRulerColor: new vscode.ThemeColor(border),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** A range line by line without the blanks at the line ends, so that a passage over a hard wrap marks its words and not the empty lines between. */
export function printedParts(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  const parts: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line && line < document.lineCount; line++) {
    const text = document.lineAt(line).text;
    let start = line === range.start.line ? range.start.character : 0;
    let end = line === range.end.line ? range.end.character : text.length;
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    if (end > start) parts.push(new vscode.Range(line, start, line, end));
  }
  return parts;
}
