import { isPrivateAnnotator } from './notes-files';

/** Ids are this long at most (notes file format §1.1). */
const LONGEST_ID = 32;
const PRIVATE = '-private';

/** Git leaves files of private layers out by this line: `report.txt.tanaka-private.notes.tei.xml`, in every folder below. */
export const ignoredPrivateNotes = '*private.notes.tei.xml';

/** The annotator id of somebody's private layer (notes file format §1.6); a long id is cut to make room. A private id is its own. */
export function privateAnnotator(id: string): string {
  return isPrivateAnnotator(id) ? id : `${id.slice(0, LONGEST_ID - PRIVATE.length)}${PRIVATE}`;
}

/** Does this layer belong to the annotator: the file that others may read, or the private one? */
export function isLayerOf(layer: string, annotator: string): boolean {
  return layer === annotator || layer === privateAnnotator(annotator);
}

/** A `.gitignore` with the line for private notes at its end, its other lines and line ends as they are; `undefined` where it has the line already. */
export function withPrivateNotesIgnored(gitignore: string): string | undefined {
  const lines = gitignore.split(/\r?\n/u);
  if (lines.some((line) => line.trimEnd() === ignoredPrivateNotes)) return undefined;
  const lineEnd = gitignore.includes('\r\n') ? '\r\n' : '\n';
  const before = gitignore === '' || gitignore.endsWith('\n') ? gitignore : gitignore + lineEnd;
  return before + ignoredPrivateNotes + lineEnd;
}
