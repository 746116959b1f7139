import { readGlossaryFile } from '../tei/glossary-file';
import { type Glossary } from '../terms/glossary';
import concepts from './field-glossary/concepts.tei.xml';
import consultation from './field-glossary/consultation.tei.xml';
import cyberAndSpace from './field-glossary/cyber-and-space.tei.xml';
import deterrence from './field-glossary/deterrence.tei.xml';
import documents from './field-glossary/documents.tei.xml';
import economy from './field-glossary/economy.tei.xml';
import instruments from './field-glossary/instruments.tei.xml';
import issues from './field-glossary/issues.tei.xml';
import operations from './field-glossary/operations.tei.xml';
import organisations from './field-glossary/organisations.tei.xml';
import placesAndBases from './field-glossary/places-and-bases.tei.xml';

/** The files of the built-in glossary; of entries that share a name, those of earlier files are preferred. */
const files: readonly string[] = [
  consultation, instruments, documents, deterrence, organisations, concepts, operations, cyberAndSpace, placesAndBases, issues, economy,
];

/** Reads the built-in glossary of the field. Takes some milliseconds; whoever needs it keeps it. */
export function readFieldGlossary(): Glossary {
  return { terms: files.flatMap((xml) => readGlossaryFile(xml).terms) };
}
