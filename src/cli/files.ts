import { readFile } from 'node:fs/promises';
import { UsageError } from './command';

/** Decoded text of a UTF-8 or (with byte-order mark) UTF-16 file, without the mark. Throws `UsageError` naming the file and what is wrong with it. */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: cannot be read (${error.code ?? error.message}).`, false);
  });
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: is not ${label.toUpperCase()} text. Convert it first, for instance with "iconv -f SHIFT_JIS -t UTF-8".`, false);
  }
}
