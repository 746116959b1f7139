import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { dictionaryFile } from '../morphology/morphology';
import { readDictionary } from '../protocol/messages';
import { type PolicyAnnotatorApi } from './api';
import { activateWith } from './extension';
import { WorkspaceFileStore } from './file-store';

/** Entry for vscode.dev: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<PolicyAnnotatorApi> {
  const script = await workerScript(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js'));
  return activateWith(context, {
    files: new WorkspaceFileStore(),
    createClient: (options) => {
      const client = new LanguageClient('policyAnnotator', 'Policy Annotator', options, new Worker(script));
      client.onRequest(readDictionary, ({ part }) => readOwnFile(vscode.Uri.joinPath(context.extensionUri, 'dist', 'dictionary', dictionaryFile(part))));
      return client;
    },
  });
}

/** Address of the worker's script. Extensions served by a remote host cannot start workers by address; their script is handed over as it is. */
async function workerScript(uri: vscode.Uri): Promise<string> {
  if (/^https?$/u.test(uri.scheme)) return uri.toString(true);
  const bytes = await vscode.workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}

/** A file that came with the extension; `null` when it cannot be read. */
async function readOwnFile(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}
