import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dictionaryFile, type DictionarySource } from '../morphology/morphology';

/** The dictionary as files in a folder. */
export function dictionaryIn(folder: string): DictionarySource {
  return { read: (part) => readFile(path.join(folder, dictionaryFile(part))) };
}
