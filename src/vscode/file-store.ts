import * as vscode from 'vscode';

/** Why a file was not replaced. `changed`: it holds something else than was expected; `failed`: the system refused, with its words. */
export type ReplaceFailure =
  | { readonly kind: 'changed'; readonly found: Uint8Array | undefined }
  | { readonly kind: 'link' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reading and replacing whole small files without ever leaving half of one. */
export interface FileStore {
  /** Bytes of the file; `undefined` when there is none. Other errors are thrown. */
  read(uri: vscode.Uri): Promise<Uint8Array | undefined>;
  /**
   * Replaces the file if it still holds `expected` (`undefined`: if it still does not exist). Either the whole of `next` is in the file
   * afterwards or the file is as it was, and the failure says why. Gives `undefined` on success.
   */
  replace(uri: vscode.Uri, expected: Uint8Array | undefined, next: Uint8Array): Promise<ReplaceFailure | undefined>;
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * For file systems that only VS Code can reach. `workspace.fs.writeFile` truncates first and can report success on a full disk with half
 * the file written, so what was written is read back; when it differs the old bytes are put back.
 */
export class WorkspaceFileStore implements FileStore {
  async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async replace(uri: vscode.Uri, expected: Uint8Array | undefined, next: Uint8Array): Promise<ReplaceFailure | undefined> {
    const found = await this.read(uri);
    if (!sameBytes(found, expected)) return { kind: 'changed', found };
    try {
      await vscode.workspace.fs.writeFile(uri, next);
      if (sameBytes(await this.read(uri), next)) return undefined;
    } catch (error) {
      await this.#restore(uri, expected);
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    await this.#restore(uri, expected);
    return { kind: 'failed', reason: vscode.l10n.t('The file system did not keep what was written.') };
  }

  async #restore(uri: vscode.Uri, bytes: Uint8Array | undefined): Promise<void> {
    if (bytes === undefined) return;
    await vscode.workspace.fs.writeFile(uri, bytes).then(undefined, () => undefined);
  }
}
