import type * as vscode from 'vscode';
import { readIfPresent, replaceFile } from '../disk/replace-file';
import { type FileStore, type ReplaceFailure, WorkspaceFileStore } from './file-store';

/** Files of the local disk by Node, atomically; all others by way of VS Code. */
export class DiskFileStore implements FileStore {
  readonly #elsewhere = new WorkspaceFileStore();

  async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    return uri.scheme === 'file' ? readIfPresent(uri.fsPath) : this.#elsewhere.read(uri);
  }

  async replace(uri: vscode.Uri, expected: Uint8Array | undefined, next: Uint8Array): Promise<ReplaceFailure | undefined> {
    return uri.scheme === 'file' ? replaceFile(uri.fsPath, expected, next) : this.#elsewhere.replace(uri, expected, next);
  }
}
