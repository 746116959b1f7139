/**
 * Names of notes files (notes file format §1): one per document and annotator beside the document, `report.txt.tanaka.notes.tei.xml`,
 * and the shared layer, `report.txt.notes.tei.xml`.
 */
const SUFFIX = '.notes.tei.xml';
const ANNOTATOR = /^[a-z0-9][a-z0-9_-]{0,31}$/;

/** Ids that people choose once: 1 to 32 of a–z, 0–9, - and _, beginning with a letter or digit. */
export function isAnnotatorId(id: string): boolean {
  return ANNOTATOR.test(id);
}

/** `tanaka-private`: a layer that the offered `.gitignore` line keeps out of git. */
export function isPrivateAnnotator(id: string): boolean {
  return isAnnotatorId(id) && id.endsWith('private');
}

/**
 * Name of the notes file of a document. `annotator` empty means the shared layer.
 *
 * @throws RangeError for an annotator id that breaks the rule: such a name could stand for another file.
 */
export function notesFileName(documentName: string, annotator: string): string {
  if (annotator === '') return `${documentName}${SUFFIX}`;
  if (!isAnnotatorId(annotator)) throw new RangeError(`Not an annotator id: ${JSON.stringify(annotator)}`);
  return `${documentName}.${annotator}${SUFFIX}`;
}

/**
 * Is `name` the name of a notes file of this document, and whose? `annotator` is empty for the shared layer. Names compare after NFC
 * normalisation: the two spellings of が are one name.
 *
 * `report.txt.tanaka.notes.tei.xml` is tanaka's file of `report.txt`; of `report` it is nobody's (`txt.tanaka` is no annotator).
 */
export function parseNotesFileName(name: string, documentName: string): { readonly annotator: string } | undefined {
  const stem = stemOf(name);
  const document = documentName.normalize('NFC');
  if (stem === undefined || !stem.startsWith(document)) return undefined;
  const rest = stem.slice(document.length);
  if (rest === '') return { annotator: '' };
  return rest.startsWith('.') && isAnnotatorId(rest.slice(1)) ? { annotator: rest.slice(1) } : undefined;
}

/**
 * The documents that a notes file of this name can belong to, likelier first: without knowing the documents,
 * `report.txt.notes.tei.xml` may be the shared layer of `report.txt` or the file of an annotator `txt` on `report`.
 */
export function documentNamesOf(name: string): string[] {
  const stem = stemOf(name);
  if (stem === undefined || stem === '') return [];
  const dot = stem.lastIndexOf('.');
  if (dot <= 0 || !isAnnotatorId(stem.slice(dot + 1))) return [stem];
  // Documents have an extension: what stands behind the only dot is one.
  return stem.indexOf('.') === dot ? [stem, stem.slice(0, dot)] : [stem.slice(0, dot), stem];
}

function stemOf(name: string): string | undefined {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length).normalize('NFC') : undefined;
}
