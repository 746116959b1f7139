import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type PolicyAnnotatorApi } from './api';
import { activateWith } from './extension';
import { WorkspaceFileStore } from './file-store';

/** Entry for vscode.dev: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<PolicyAnnotatorApi> {
  const script = await workerScript(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js'));
  return activateWith(context, {
    files: new WorkspaceFileStore(),
    createClient: (options) => new LanguageClient('policyAnnotator', 'Policy Annotator', options, new Worker(script)),
  });
}

/** Address of the worker's script. Extensions served by a remote host cannot start workers by address; their script is handed over as it is. */
async function workerScript(uri: vscode.Uri): Promise<string> {
  if (/^https?$/u.test(uri.scheme)) return uri.toString(true);
  const bytes = await vscode.workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
