import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver';
import { offsetAt } from '../../text/lines';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../../views/semantic-tokens';
import { type ServerFeature } from '../server';
import { readInSteps, untilQuiet } from './quiet';

/** Headings, references, terms, dates, notes and captions as colours, also in Markdown. Read when typing pauses; afterwards only what changed is sent. */
export const semanticTokensFeature: ServerFeature = ({ connection, library, documents }) => {
  /** What was sent last for each open document, to tell what changed since. */
  const sent = new Map<string, SemanticTokensBuilder>();
  documents.onDidClose(({ document }) => sent.delete(document.uri));
  const isAsOpened = (uri: string): boolean => (documents.get(uri)?.version ?? 1) === 1;
  const { semanticTokens: requests } = connection.languages;
  requests.on(async ({ textDocument: { uri } }, token): Promise<SemanticTokens> => {
    const found = await untilQuiet(token) ? await library.find(uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return { data: [] };
    const builder = new SemanticTokensBuilder();
    sent.set(uri, builder);
    pushAll(builder, semanticTokens(found.reading));
    return builder.build();
  });
  requests.onDelta(async ({ textDocument: { uri }, previousResultId }, token): Promise<SemanticTokens | SemanticTokensDelta> => {
    const found = await untilQuiet(token) ? await library.find(uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return { data: [] };
    const last = sent.get(uri);
    // An answer that the editor threw away is no ground for a difference.
    const builder = last?.id === previousResultId ? last : new SemanticTokensBuilder();
    sent.set(uri, builder);
    builder.previousResult(previousResultId);
    pushAll(builder, semanticTokens(found.reading));
    return builder.buildEdits();
  });
  requests.onRange(async ({ textDocument: { uri }, range }, token): Promise<SemanticTokens> => {
    // At once when a document is opened; while it is written in, after a pause.
    const found = isAsOpened(uri) || await untilQuiet(token) ? await library.find(uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return { data: [] };
    const { text } = found.reading;
    const builder = new SemanticTokensBuilder();
    pushAll(builder, semanticTokens(found.reading, { start: offsetAt(text, range.start), end: offsetAt(text, range.end) }));
    return builder.build();
  });
  return {
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: { delta: true }, range: true },
  };
};

function pushAll(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[]): void {
  for (const { line, character, length, type, modifiers } of tokens) {
    builder.push(line, character, length, tokenTypes.indexOf(type), modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0));
  }
}
