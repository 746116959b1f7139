import { BulkRegistration, type BulkUnregistration, type Connection, DocumentSymbolRequest, FoldingRangeRequest, type ServerCapabilities, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MentionIndex } from '../corpus/mention-index';
import { dictionaryFile, type DictionarySource, Morphology } from '../morphology/morphology';
import { type ClientAbilities, filesChanged, glossaryProblems, mentionsCounted, readFile, readingsChanged, setCorpora } from '../protocol/messages';
import { type Language, languageOf } from '../views/language';
import { wordProblem } from '../views/problem-wording';
import { words } from '../views/wording';
import { analysisFeature } from './features/analysis';
import { bindingFeature } from './features/binding';
import { callHierarchyFeature } from './features/call-hierarchy';
import { codeLensFeature } from './features/code-lens';
import { definitionFeature } from './features/definition';
import { documentFactsFeature } from './features/document-facts';
import { foldingFeature } from './features/folding';
import { glossaryFeature } from './features/glossary';
import { hintsFeature } from './features/hints';
import { hoverFeature } from './features/hover';
import { notesFeature } from './features/notes';
import { occurrencesFeature } from './features/occurrences';
import { outlineFeature } from './features/outline';
import { semanticTokensFeature } from './features/semantic-tokens';
import { referencesFeature } from './features/references';
import { referenceGraphFeature } from './features/reference-graph';
import { referencesViewFeature } from './features/references-view';
import { symbolsFeature } from './features/symbols';
import { termHelpFeature } from './features/term-help';
import { termPanelsFeature } from './features/term-panels';
import { termsFeature } from './features/terms';
import { workspaceSymbolsFeature } from './features/workspace-symbols';
import { Library } from './library';
import { MentionIndexer } from './mention-indexer';

/** What a feature of the server may use. */
export interface ServerContext {
  readonly connection: Connection;
  readonly library: Library;
  readonly documents: TextDocuments<TextDocument>;
  /** Words and readings of Japanese, loaded when first asked for. */
  readonly morphology: Morphology;
  /** Which terms are mentioned where, as far as it has been read; `indexer` reads what is wanted in the background. */
  readonly mentions: MentionIndex;
  readonly indexer: MentionIndexer;
  /** Tells when settings of the extension changed. A connection has room for one listener only. */
  onSettingsChanged(listener: () => void): void;
  /** The client follows links to commands in cards. */
  commandLinks(): boolean;
  /** Language of the reader, known after `initialize`. */
  language(): Language;
}

/** A feature registers its handlers and says what it can do. One file each. */
export type ServerFeature = (context: ServerContext) => Partial<ServerCapabilities>;

const features: readonly ServerFeature[] = [
  hoverFeature, definitionFeature, referencesFeature, occurrencesFeature, symbolsFeature, foldingFeature, workspaceSymbolsFeature, analysisFeature, notesFeature,
  hintsFeature, semanticTokensFeature, referencesViewFeature, documentFactsFeature, outlineFeature, glossaryFeature, bindingFeature, callHierarchyFeature, codeLensFeature, termsFeature, termHelpFeature,
  termPanelsFeature, referenceGraphFeature,
];

/** Runs the language server over a connection, whatever carries it; `dictionary` is read when words or readings are first asked for. */
export function startServer(connection: Connection, dictionary: DictionarySource): void {
  let language: Language = 'en';
  let commandLinks = false;
  const documents = new TextDocuments(TextDocument);
  const library = new Library(
    { read: async (uri) => (await connection.sendRequest(readFile, { uri }))?.text },
    {
      readingsChanged: (uris) => changed(uris),
      glossaryRead: (uri, problems) => void connection.sendNotification(glossaryProblems, {
        uri,
        problems: problems.map((problem) => {
          const place = { line: problem.line, character: problem.column };
          return { range: { start: place, end: place }, message: wordProblem(problem, language) };
        }),
      }),
    },
  );
  const mentions = new MentionIndex(async (uri) => (await library.find(uri))?.reading);
  const indexer = new MentionIndexer(mentions, (progress) => void connection.sendNotification(mentionsCounted, progress));
  const changed = (uris: readonly string[]): void => {
    indexer.changed(uris);
    void connection.sendNotification(readingsChanged, { uris });
  };
  const morphology = new Morphology(dictionary, (part) => connection.console.warn(words(language).noDictionary(dictionaryFile(part))));
  let structure: Promise<BulkUnregistration | undefined> = Promise.resolve(undefined);
  const settingsListeners: (() => void)[] = [];
  const capabilities = features.map((feature) => feature({
    connection, library, documents, morphology, mentions, indexer,
    onSettingsChanged: (listener) => void settingsListeners.push(listener), commandLinks: () => commandLinks, language: () => language,
  }));
  connection.onDidChangeConfiguration(() => { for (const listener of settingsListeners) listener(); });

  connection.onInitialize((params) => {
    language = languageOf(params.locale);
    commandLinks = (params.initializationOptions as Partial<ClientAbilities> | undefined)?.commandLinks === true;
    return { capabilities: Object.assign({ textDocumentSync: TextDocumentSyncKind.Incremental }, ...capabilities) };
  });
  connection.onNotification(setCorpora, ({ corpora }) => {
    library.setCorpora(corpora);
    indexer.retain(library.documents);
    // What was asked about a document before its corpus was known was answered with nothing.
    connection.languages.diagnostics.refresh();
    connection.languages.semanticTokens.refresh();
    void connection.languages.inlayHint.refresh();
    structure = renewStructure(connection, structure);
  });
  connection.onNotification(filesChanged, ({ uris }) => library.filesChanged(uris));
  documents.onDidChangeContent(({ document }) => {
    library.holdText(document.uri, document.getText());
    changed([document.uri]);
  });
  documents.onDidClose(({ document }) => {
    library.releaseText(document.uri);
    changed([document.uri]);
  });
  documents.listen(connection);
  connection.listen();
}

/**
 * Registers symbols and folds anew. Editors keep both for as long as the text and its providers are the same: a document that was open before
 * its corpus was known would stay without structure until somebody wrote in it.
 */
async function renewStructure(connection: Connection, before: Promise<BulkUnregistration | undefined>): Promise<BulkUnregistration> {
  (await before)?.dispose();
  const registrations = BulkRegistration.create();
  for (const type of [DocumentSymbolRequest.type, FoldingRangeRequest.type]) registrations.add(type, { documentSelector: null });
  return connection.client.register(registrations);
}
