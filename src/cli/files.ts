import { readFile } from 'node:fs/promises';
import { UsageError } from './command';

/**
 * Decoded text of a file, without byte-order mark: UTF-16 where such a mark says so, else in `encoding` (a label of the Encoding Standard:
 * `shift_jis`, `euc-jp`), else UTF-8. Throws `UsageError` naming the file and what is wrong with it.
 */
export async function readTextFile(path: string, encoding?: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: cannot be read (${error.code ?? error.message}).`, false);
  });
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const decoder = decoderOf(marked ?? encoding ?? 'utf-8');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UsageError(`${path}: is not ${decoder.encoding.toUpperCase()} text. Name its encoding, for instance with "--encoding shift_jis".`, false);
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new UsageError(`There is no encoding "${label}". Known are for instance utf-8, shift_jis, euc-jp and utf-16le.`, false);
  }
}
