import { readGlossaryFile } from '../tei/glossary-file';
import { type Glossary } from '../terms/glossary';
import concepts from './field-glossary/concepts.tei.xml';

/** The files of the built-in glossary; of entries that share a name, those of earlier files are preferred. */
const files: readonly string[] = [concepts];

/** Reads the built-in glossary of the field. Takes some milliseconds; whoever needs it keeps it. */
export function readFieldGlossary(): Glossary {
  return { terms: files.flatMap((xml) => readGlossaryFile(xml).terms) };
}
