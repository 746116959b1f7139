import * as vscode from 'vscode';
import { type ReferenceHintCode, referenceHintCodes } from '../views/reference-hints';
import { settings } from './names';

const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint, information: vscode.DiagnosticSeverity.Information, warning: vscode.DiagnosticSeverity.Warning,
};

/** Hints of the server as the reader wants them in a document: damage or not, references that lead nowhere off or as loud as is set. */
export function shownHints(document: vscode.Uri, hints: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  const wanted = vscode.workspace.getConfiguration(settings.section, document);
  const damage = wanted.get<boolean>(settings.showDamage, true);
  const severity = SEVERITIES[wanted.get<string>(settings.referenceDiagnostics, 'hint')];
  return hints.filter((hint) => {
    if (!isOnReference(hint)) return damage;
    if (severity !== undefined) hint.severity = severity;
    return severity !== undefined;
  });
}

function isOnReference({ code }: vscode.Diagnostic): boolean {
  return Object.values(referenceHintCodes).includes(code as ReferenceHintCode);
}
