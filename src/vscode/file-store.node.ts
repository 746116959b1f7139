import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type * as vscode from 'vscode';
import { type FileStore, type ReplaceFailure, sameBytes, WorkspaceFileStore } from './file-store';

/**
 * Atomic replacement on a local disk: temporary file in the same folder, fsync, rename, fsync of the folder. A crash at any moment leaves
 * the old file or the new one, whole. (git's `core.fsync` exists because rename without fsync left empty files after a power cut.)
 */
export class DiskFileStore implements FileStore {
  readonly #elsewhere = new WorkspaceFileStore();

  async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    return uri.scheme === 'file' ? readIfPresent(uri.fsPath) : this.#elsewhere.read(uri);
  }

  async replace(uri: vscode.Uri, expected: Uint8Array | undefined, next: Uint8Array): Promise<ReplaceFailure | undefined> {
    if (uri.scheme !== 'file') return this.#elsewhere.replace(uri, expected, next);
    const path = uri.fsPath;
    // Writing through a link would change a file outside the corpus; renaming over it would replace the link.
    if ((await lstat(path).catch(() => undefined))?.isSymbolicLink() === true) return { kind: 'link' };
    const found = await readIfPresent(path);
    if (!sameBytes(found, expected)) return { kind: 'changed', found };
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeThrough(temporary, next, found === undefined ? 0o666 : (await stat(path)).mode & 0o777);
      // The last look before the rename: another window may have saved while the temporary file was written.
      const latest = await readIfPresent(path);
      if (!sameBytes(latest, expected)) {
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
}

async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
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
