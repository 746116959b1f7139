import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a file was not replaced. `changed`: it holds something else than was expected; `link`: it is a symbolic link; `failed`: the system refused, with its words. */
export type NotReplaced =
  | { readonly kind: 'changed'; readonly found: Uint8Array | undefined }
  | { readonly kind: 'link' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Replaces a file on a local disk if it still holds `expected` (`undefined`: if there still is none). Temporary file in the same folder, fsync, rename,
 * fsync of the folder: a crash at any moment leaves the old file or the new one, whole. (git's `core.fsync` exists because rename without
 * fsync left empty files after a power cut.) Gives `undefined` on success.
 */
export async function replaceFile(path: string, expected: Uint8Array | undefined, next: Uint8Array): Promise<NotReplaced | undefined> {
  // Writing through a link would change a file outside the corpus; renaming over it would replace the link.
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink() === true) return { kind: 'link' };
  const found = await readIfPresent(path);
  if (!holdsSame(found, expected)) return { kind: 'changed', found };
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeThrough(temporary, next, found === undefined ? 0o666 : (await stat(path)).mode & 0o777);
    // The last look before the rename: somebody else may have saved while the temporary file was written.
    const latest = await readIfPresent(path);
    if (!holdsSame(latest, expected)) {
      await unlink(temporary);
      return { kind: 'changed', found: latest };
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return undefined;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Bytes of a file; `undefined` when there is none. Other errors are thrown. */
export async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function holdsSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable. Windows and some network drives cannot open folders: there the rename alone has to do. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY).catch(() => undefined);
  try {
    await folder?.sync();
  } catch {
    return;
  } finally {
    await folder?.close();
  }
}
