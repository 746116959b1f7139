import { userInfo } from 'node:os';
import path from 'node:path';
import { isAnnotatorId, notesFileName } from '../../annotations/notes-files';
import { type TextVersion } from '../../annotations/text-version';
import { readIfPresent, replaceFile } from '../../disk/replace-file';
import { decodeNotesBytes } from '../../tei/notes-file';
import { type PatchedNotes } from '../../tei/patch-notes-file';
import { newNotesFile } from '../../tei/write-notes-file';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { UsageError } from '../command';
import { codebookPath } from './codebook';

/** How often is looked again when somebody else keeps writing the same file. */
const MOST_TRIES = 8;

/** The annotator that was named, else that of the environment, else the name under which one is logged in. Throws `UsageError` for what is no annotator id. */
export function annotatorOr(named: string | undefined): string {
  const annotator = named ?? process.env['POLICY_ANNOTATOR_ID'] ?? idOfUser();
  if (!isAnnotatorId(annotator)) throw new UsageError(`"${annotator}" is no annotator id: 1 to 32 of a–z, 0–9, - and _, beginning with a letter or digit.`, false);
  return annotator;
}

/**
 * Changes an annotator's file of a document, or a new one; where somebody else wrote meanwhile, what stands there now. Gives the file's path. Throws `UsageError` where it was
 * not saved, and why.
 */
export async function saveOwnNotes(document: string, annotator: string, version: TextVersion, change: (xml: string) => PatchedNotes): Promise<string> {
  const file = path.join(path.dirname(document), notesFileName(path.basename(document), annotator));
  const empty = newNotesFile(path.basename(document), path.relative(path.dirname(path.resolve(document)), codebookPath(document)).replaceAll(path.sep, '/'), version);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const bytes = await readIfPresent(file);
    const decoded = bytes === undefined ? { xml: empty } : decodeNotesBytes(bytes);
    if (decoded.xml === undefined) throw new UsageError(locatedProblem(file, decoded.problem, languageOf(process.env['LANG'])), false);
    const patched = change(decoded.xml);
    if (!patched.ok) throw new UsageError(locatedProblem(file, patched.problem, languageOf(process.env['LANG'])), false);
    const refusal = await replaceFile(file, bytes, new TextEncoder().encode(patched.xml));
    if (refusal === undefined) return file;
    if (refusal.kind === 'link') throw new UsageError(`${file}: is a symbolic link and is not written through.`, false);
    if (refusal.kind === 'failed') throw new UsageError(`${file}: could not be written (${refusal.reason}).`, false);
  }
  throw new UsageError(`${file}: somebody else keeps writing it. Try again.`, false);
}

/** The name under which one is logged in, as an annotator id: `J.Smith` → `j-smith`. */
function idOfUser(): string {
  return userInfo().username.toLowerCase().replace(/[^a-z0-9_-]+/gu, '-').replace(/^[^a-z0-9]+/u, '').slice(0, 32);
}
