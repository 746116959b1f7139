import { CodeActionKind, DiagnosticSeverity, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { type Span } from '../../text/span';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type ServerContext, type ServerFeature } from '../server';
import { damageHints } from './damage-hints';
import { type FoundDocument } from './term-card-at';
import { readInSteps, untilQuiet } from './quiet';
import { referenceHints } from './reference-hints';

/** What a reader may want to look at, with what can be done about it. Nothing is done to the text. */
export interface Hint {
  readonly span: Span;
  readonly code: string;
  /** Without a message nothing is shown at the place: it is only offered what can be done. */
  readonly message?: string;
  readonly offers: readonly Offer[];
}

export interface Offer {
  readonly title: string;
  readonly command: string;
  readonly argument: object;
}

/** A kind of hints; a new one is a file and a line in `sources`. */
export type HintSource = (context: ServerContext, document: FoundDocument) => Promise<readonly Hint[]>;

const sources: readonly HintSource[] = [damageHints, referenceHints];

/** Hints as diagnostics at their places, and what they offer as quick fixes. The client knows which the reader wants to see, and how loudly. */
export const hintsFeature: ServerFeature = (context) => {
  const { connection, library } = context;
  const hintsIn = async (uri: string, token: { readonly isCancellationRequested: boolean } & Parameters<typeof untilQuiet>[0]): Promise<{ found: FoundDocument; hints: readonly Hint[] } | undefined> => {
    const found = await untilQuiet(token) ? await library.find(uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return undefined;
    const hints = await Promise.all(sources.map((source) => source(context, { uri, ...found })));
    return { found: { uri, ...found }, hints: hints.flat() };
  };
  connection.languages.diagnostics.on(async ({ textDocument }, token): Promise<DocumentDiagnosticReport> => {
    const read = await hintsIn(textDocument.uri, token);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: read?.hints.flatMap(({ span, code, message }) => (message === undefined ? [] : [{
        range: toRange(read.found.reading.text, span), severity: DiagnosticSeverity.Hint, source: 'Policy Annotator', code, message,
      }])) ?? [],
    };
  });
  // The reader may have switched the hints off or on.
  context.onSettingsChanged(() => connection.languages.diagnostics.refresh());
  connection.onCodeAction(async ({ textDocument, range, context: asked }, token) => {
    if (asked.only !== undefined && !asked.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return null;
    const read = await hintsIn(textDocument.uri, token);
    if (read === undefined) return null;
    const { text } = read.found.reading;
    const [start, end] = [offsetAt(text, range.start), offsetAt(text, range.end)];
    return read.hints.filter(({ span }) => span.start <= end && start <= span.end).flatMap(({ span, code, offers }) => offers.map(({ title, command, argument }) => ({
      title, kind: CodeActionKind.QuickFix,
      diagnostics: asked.diagnostics.filter((diagnostic) => diagnostic.code === code),
      command: { title, command, arguments: [{ uri: textDocument.uri, range: toRange(text, span), ...argument }] },
    })));
  });
  return {
    // Where a reference leads depends on the other documents, too.
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  };
};
