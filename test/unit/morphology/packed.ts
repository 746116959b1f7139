import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KUROMOJI_FILES, readKuromojiFiles } from '../../../src/morphology/packing/kuromoji-files';
import { packDictionary, type PackedDictionary } from '../../../src/morphology/packing/pack-dictionary';

let packed: PackedDictionary | undefined;

/** kuromoji's own dictionary, packed once for all tests. */
export function packedDictionary(): PackedDictionary {
  return packed ??= packDictionary(readKuromojiFiles(Object.fromEntries(KUROMOJI_FILES.map((name) => {
    const bytes = gunzipSync(readFileSync(path.resolve('node_modules/kuromoji/dict', `${name}.dat.gz`)));
    return [name, new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))];
  })) as Parameters<typeof readKuromojiFiles>[0]));
}
