import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type PolicyAnnotatorApi } from './api';
import { activateWith } from './extension';
import { DiskFileStore } from './file-store.node';

/** Entry for the desktop and for remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<PolicyAnnotatorApi> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return activateWith(context, {
    files: new DiskFileStore(),
    createClient: (options) => new LanguageClient('policyAnnotator', 'Policy Annotator', { run, debug: run }, options),
  });
}
