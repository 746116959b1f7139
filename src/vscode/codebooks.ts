import * as vscode from 'vscode';
import { type Code, everyCode, readCodebookFile } from '../tei/codebook-file';
import { type EditorCorpus } from './corpora';

/** The codes of a corpus with their depth, in the order of its codebook; none where there is no codebook or it cannot be read. */
export async function codesOf({ codebook }: EditorCorpus): Promise<{ readonly code: Code; readonly depth: number }[]> {
  const xml = await Promise.resolve(vscode.workspace.fs.readFile(codebook)).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
  return xml === undefined ? [] : everyCode(readCodebookFile(xml).codebook);
}
