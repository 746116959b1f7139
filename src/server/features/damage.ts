import { CodeActionKind, DiagnosticSeverity, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { type Damage } from '../../damage/damage';
import { noteCorrection } from '../../protocol/commands';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { offerCorrection, wordDamage } from '../../views/damage-wording';
import { type ServerFeature } from '../server';
import { readInSteps, untilQuiet } from './quiet';

/** Extraction damage as hints at their places, each with the offer to write the right reading as a note. The text is never changed. */
export const damageFeature: ServerFeature = ({ connection, library, language }) => {
  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (!await untilQuiet(token)) return nothing;
    const found = await library.find(textDocument.uri);
    if (found === undefined || !await readInSteps(found.reading, token)) return nothing;
    const { text, damage } = found.reading;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: damage.filter(isShown).map((one) => ({
        range: toRange(text, one.span), severity: DiagnosticSeverity.Hint, source: 'Policy Annotator', code: one.kind, message: wordDamage(one, language()),
      })),
    };
  });
  // The reader may have switched the hints off or on.
  connection.onDidChangeConfiguration(() => connection.languages.diagnostics.refresh());
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    if (context.only !== undefined && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return null;
    const found = await untilQuiet(token) ? await library.find(textDocument.uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return null;
    const { text, damage } = found.reading;
    const [start, end] = [offsetAt(text, range.start), offsetAt(text, range.end)];
    return damage.filter((one) => isShown(one) && one.span.start <= end && start <= one.span.end).map((one) => {
      const title = offerCorrection(one, language());
      return {
        title, kind: CodeActionKind.QuickFix,
        diagnostics: context.diagnostics.filter(({ code }) => code === one.kind),
        command: { title, command: noteCorrection, arguments: [{ uri: textDocument.uri, range: toRange(text, one.span), corrected: one.corrected }] },
      };
    });
  });
  return {
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  };
};

/** The ordinary traces of a layout are no news to a reader. */
function isShown({ certainty }: Damage): boolean {
  return certainty !== 'usual';
}
