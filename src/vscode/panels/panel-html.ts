import * as vscode from 'vscode';
import { type PanelName } from '../../protocol/panels';

/** The folder that pages may load from: what the build made for them, nothing else. */
export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'panels');
}

/** An empty page with its script and style. Nothing may be loaded but these two; all text comes later as messages and is set as text. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, name: PanelName): string {
  const nonce = crypto.randomUUID();
  const source = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), file)).toString();
  return `<!DOCTYPE html>
<html lang="${/^[a-z-]{2,12}$/iu.test(vscode.env.language) ? vscode.env.language : 'en'}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${source(`${name}.css`)}">
<title>${name}</title>
</head>
<body>
<script nonce="${nonce}" src="${source(`${name}.js`)}"></script>
</body>
</html>`;
}
