import { strict as assert } from 'node:assert';
import { type Note } from '../../../src/annotations/note';
import { insertNote, type PatchedNotes } from '../../../src/tei/patch-notes-file';
import { newNotesFile } from '../../../src/tei/write-notes-file';
import { versions } from './arbitrary-notes';

/** The text of a patched file; fails where the patch was refused. */
export function patched(result: PatchedNotes): string {
  assert.ok(result.ok, result.ok ? '' : `refused: ${result.problem.key} ${JSON.stringify(result.problem.values)}`);
  return result.xml;
}

export function insert(xml: string, note: Note): string {
  const { target } = note;
  return patched(insertNote(xml, note, target.kind === 'passage' ? versions.find(({ version }) => version === target.version) : undefined));
}

export const emptyFile = (): string => newNotesFile('白書 2030.txt', '../codebook.tei.xml', versions[0]!);

/** A file with these notes, inserted one after the other. */
export function fileWith(notes: readonly Note[]): string {
  return notes.reduce(insert, emptyFile());
}

/** A valid notes file around some annotations as XML. */
export function around(annotations: string, attributes = 'type="policy-notes" subtype="1.0"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" ${attributes}>
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title>Annotations on a.txt</title>
      </titleStmt>
      <publicationStmt>
        <p>x</p>
      </publicationStmt>
      <sourceDesc>
        <listBibl>
          <bibl xml:id="v.a1a1a1a1a1a1a1a1">
            <idno type="sha256">${versions[0]!.version}</idno>
            <extent>
              <measure unit="codepoints" quantity="1000"/>
            </extent>
          </bibl>
        </listBibl>
      </sourceDesc>
    </fileDesc>
  </teiHeader>
  <standOff>
    <listAnnotation>
${annotations}
    </listAnnotation>
  </standOff>
</TEI>
`;
}
