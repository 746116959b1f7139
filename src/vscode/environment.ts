import { type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { type FileStore } from './file-store';

/** What differs between the desktop and vscode.dev; each entry file supplies its own. */
export interface Environment {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  /** Writes notes files; atomic where the file system allows. */
  readonly files: FileStore;
}
