import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './command';

/** Files of policy texts (design: `.txt` and `.md`). */
const DOCUMENT = /\.(?:txt|md)$/iu;

/** The documents at paths: a file as it is named, of a folder all texts in it and below, in the order of their names. Throws `UsageError` for a path that is not there. */
export function documentsAt(paths: readonly string[]): string[] {
  return paths.flatMap((given) => {
    const stats = statSync(given, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${given}: there is no such file or folder.`, false);
    return stats.isDirectory() ? documentsBelow(given) : [given];
  });
}

function documentsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? documentsBelow(full) : DOCUMENT.test(entry.name) ? [full] : [];
  });
}
