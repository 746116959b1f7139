import * as vscode from 'vscode';

/** Which note a command is about. Comments, tree rows and scripts all carry these two fields. */
export interface NoteReference {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** Reads a command's argument; URIs may come as strings from key bindings and links. `undefined` when it names no note. */
export function noteReferenceOf(argument: unknown): NoteReference | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, id } = argument as { uri?: unknown; id?: unknown };
  const document = uriOf(uri);
  return document === undefined || typeof id !== 'string' ? undefined : { uri: document, id };
}

/** A URI given as such, as its string, or as plain JSON. */
export function uriOf(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  if (typeof value === 'string' && value !== '') return vscode.Uri.parse(value);
  if (typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value) return vscode.Uri.from(value as { scheme: string; path: string });
  return undefined;
}

/** A range given as such or as plain JSON (`{start:{line,character}, end:{…}}`). */
export function rangeOf(value: unknown): vscode.Range | undefined {
  if (value instanceof vscode.Range) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end } = value as { start?: Partial<vscode.Position>; end?: Partial<vscode.Position> };
  const numbers = [start?.line, start?.character, end?.line, end?.character];
  if (!numbers.every((number): number is number => Number.isInteger(number) && number! >= 0)) return undefined;
  return new vscode.Range(numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!);
}

/** The ranges that a caller names as `range` or `ranges`; `undefined` when it names none. Throws `TypeError` for what is no range: a script should hear of it. */
export function rangesIn(argument: unknown, command: string): vscode.Range[] | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { range, ranges } = argument as { range?: unknown; ranges?: unknown };
  const given = Array.isArray(ranges) ? ranges : range === undefined ? undefined : [range];
  return given?.map((one) => {
    const read = rangeOf(one);
    if (read === undefined) throw new TypeError(`${command}: a range is {start: {line, character}, end: {line, character}}, from 0.`);
    return read;
  });
}
