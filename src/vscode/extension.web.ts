import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type PolicyAnnotatorApi } from './api';
import { activateWith } from './extension';
import { WorkspaceFileStore } from './file-store';

/** Entry for vscode.dev: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<PolicyAnnotatorApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(context, {
    files: new WorkspaceFileStore(),
    createClient: (options) => new LanguageClient('policyAnnotator', 'Policy Annotator', options, new Worker(script)),
  });
}
