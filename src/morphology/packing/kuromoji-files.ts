/** What kuromoji 0.1.2 keeps in the twelve files of its dictionary (IPADIC), decoded. */
export interface KuromojiDictionary {
  /** Surface forms in the order of their UTF-16 units, each with its words in the dictionary's order. */
  readonly surfaces: readonly { readonly surface: string; readonly words: readonly KuromojiWord[] }[];
  /** Words that stand for unknown ones, by character class. */
  readonly unknown: ReadonlyMap<number, readonly KuromojiWord[]>;
  /** Character class of each UTF-16 unit. */
  readonly classes: Uint8Array;
  /** Name and behaviour by class number. */
  readonly classDefinitions: readonly { readonly name: string; readonly always: boolean; readonly grouping: boolean }[];
  /** Costs of neighbours: two sizes, then a row for each right id of the first word. */
  readonly costs: Int16Array;
}

export interface KuromojiWord {
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  /** surface, 品詞, three 細分類, 活用型, 活用形, 原形, 読み, 発音 */
  readonly features: readonly string[];
}

export const KUROMOJI_FILES = ['base', 'check', 'tid', 'tid_pos', 'tid_map', 'cc', 'unk', 'unk_pos', 'unk_map', 'unk_char', 'unk_invoke'] as const;
type KuromojiFile = (typeof KUROMOJI_FILES)[number];

/** Decodes the files, given unzipped (`base` for `base.dat.gz`). */
export function readKuromojiFiles(files: Readonly<Record<KuromojiFile, Uint8Array>>): KuromojiDictionary {
  const words = (list: readonly number[], table: Uint8Array, features: Uint8Array): KuromojiWord[] => {
    const view = new DataView(table.buffer, table.byteOffset, table.length);
    return list.map((at) => ({
      left: view.getInt16(at, true), right: view.getInt16(at + 2, true), cost: view.getInt16(at + 4, true),
      features: stringAt(features, view.getInt32(at + 6, true)).split(','),
    }));
  };
  const known = readMap(int32(files.tid_map));
  const surfaces = readByteTrie(int32(files.base), int32(files.check))
    .map(({ key, value }) => ({ surface: key, words: words(known.get(value) ?? [], files.tid, files.tid_pos) }))
    .sort((a, b) => (a.surface < b.surface ? -1 : 1));
  const unknown = new Map([...readMap(int32(files.unk_map))].map(([id, list]) => [id, words(list, files.unk, files.unk_pos)]));
  return {
    surfaces, unknown, classes: files.unk_char, classDefinitions: readClassDefinitions(files.unk_invoke),
    costs: new Int16Array(files.cc.buffer, files.cc.byteOffset, files.cc.length / 2),
  };
}

function int32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function stringAt(bytes: Uint8Array, at: number): string {
  return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
}

/** `[number of keys, key, number of values, value…, key, …]`; what follows is padding. */
function readMap(numbers: Int32Array): Map<number, number[]> {
  const map = new Map<number, number[]>();
  let at = 1;
  for (let keys = numbers[0]!; keys > 0; keys--) {
    const count = numbers[at + 1]!;
    map.set(numbers[at]!, [...numbers.subarray(at + 2, at + 2 + count)]);
    at += 2 + count;
  }
  return map;
}

/** All keys of a double array over the bytes of UTF-8, in which a byte 0 ends a key and leads to its value. */
function readByteTrie(base: Int32Array, check: Int32Array): { key: string; value: number }[] {
  const found: { key: string; value: number }[] = [];
  const open: { node: number; bytes: number[] }[] = [{ node: 0, bytes: [] }];
  const decoder = new TextDecoder();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const first = base[at.node]!;
    for (let byte = 0; byte < 256; byte++) {
      const child = first + byte;
      if (child <= 0 || child >= check.length || check[child] !== at.node || child === at.node) continue;
      if (byte === 0) found.push({ key: decoder.decode(Uint8Array.from(at.bytes)), value: -base[child]! - 1 });
      else open.push({ node: child, bytes: [...at.bytes, byte] });
    }
  }
  return found;
}

/** A record a class: always invoked (1 byte), grouping (1), longest length (4), name ended by 0. */
function readClassDefinitions(bytes: Uint8Array): { name: string; always: boolean; grouping: boolean }[] {
  const definitions = [];
  for (let at = 0; at + 6 < bytes.length;) {
    const name = stringAt(bytes, at + 6);
    if (name === '') break;
    definitions.push({ name, always: bytes[at] === 1, grouping: bytes[at + 1] === 1 });
    at += 7 + name.length;
  }
  return definitions;
}
