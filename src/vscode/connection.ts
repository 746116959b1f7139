import * as vscode from 'vscode';
import { type BaseLanguageClient, type NotificationType, State, vsdiag } from 'vscode-languageclient';
import { cardCommands } from '../protocol/commands';
import { analyze, bindableSections, chronology, type ClientAbilities, completeTerm, concordanceOf, type DescribedPassage, describePassage, dispersionOf, documentFacts, documentsOfTerm, filesChanged, glossaryOf, glossaryProblems, incomingReferences, mentionsCounted, mentionsOf, type MentionsOfTerm, occurrencesOf, outline, type PlacedPassages, placeNotes, placesOfTerm, readFile, readingsChanged, referenceGraphOf, references, referencesTo, type ReferenceToBind, referenceToBind, setCorpora, termAt, type TermAt, type TermCandidate, termCandidates, termCard, termDraft, termMeant, terms, termsOfDocument, textVersion, timelineOf, turnCard } from '../protocol/messages';
import { type Note } from '../annotations/note';
import { type TextVersion } from '../annotations/text-version';
import { type Analysis, type Range } from '../views/analysis';
import { type ChronologyYear } from '../views/chronology';
import { type ConceptTimeline } from '../views/concept-timeline';
import { type CorpusConcordance } from '../views/corpus-concordance';
import { type Dispersion } from '../views/dispersion';
import { type DocumentFacts } from '../views/document-facts';
import { type TermCompletion } from '../views/complete-term';
import { changedOutline } from '../views/outline-change';
import { type ReferenceGraph } from '../views/reference-graph';
import { type ReferenceGroup, type ReferencePart } from '../views/reference-list';
import { type SectionView } from '../views/section-view';
import { type AskedDocument, type TermQuestion } from '../views/term-question';
import { type ListedTermDocument, type TermList, type TermPlace } from '../views/term-list';
import { type Term } from '../terms/glossary';
import { type TermDraft } from '../views/term-draft';
import { type Corpora } from './corpora';
import { type Encodings } from './encodings';
import { type Environment } from './environment';
import { contextKeys, languageId, settings } from './names';
import { shownHints } from './shown-hints';

/** The language server as the rest of the client sees it: typed questions and one event. */
export class Connection implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<readonly string[]>();
  readonly #counted = new vscode.EventEmitter<{ readonly read: number; readonly of: number }>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('policyAnnotator.glossary');
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#counted, this.#diagnostics];
  /** The outline that was got last for each document that was opened in the tree. */
  readonly #outlines = new Map<string, { readonly id: number; readonly sections: readonly SectionView[] }>();
  /** Settles once the server knows the corpora: what is asked before is answered with nothing. */
  readonly #informed: Promise<void>;
  #inform: () => void = () => undefined;

  /** Readings of these documents (URIs) are out of date. */
  readonly onDidChangeReadings = this.#changed.event;
  /** So many documents have been counted for lists of terms. */
  readonly onDidCountMentions = this.#counted.event;

  constructor(environment: Environment, corpora: Corpora, encodings: Encodings) {
    this.#informed = new Promise((resolve) => { this.#inform = resolve; });
    this.#client = environment.createClient({
      documentSelector: [{ language: languageId }, { language: 'plaintext' }, { language: 'markdown' }],
      // Texts come from files of the corpus: no command links, no HTML. Cards alone may have links to commands of a fixed list.
      markdown: { isTrusted: false, supportHtml: false },
      initializationOptions: { commandLinks: true } satisfies ClientAbilities,
      synchronize: { configurationSection: settings.section },
      middleware: {
        provideHover: async (document, position, token, next) => {
          const hover = await next(document, position, token);
          if (hover !== undefined && hover !== null) void vscode.commands.executeCommand('setContext', contextKeys.cardShown, true);
          for (const content of hover?.contents ?? []) if (content instanceof vscode.MarkdownString) content.isTrusted = { enabledCommands: Object.values(cardCommands) };
          return hover;
        },
        provideDefinition: async (document, position, token, next) => {
          const target = await next(document, position, token);
          if (Array.isArray(target) && target.length > 0) void vscode.commands.executeCommand('setContext', contextKeys.referenceFollowed, true);
          return target;
        },
        provideInlayHints: (document, range, token, next) => (
          vscode.workspace.getConfiguration(settings.section, document.uri).get<boolean>(settings.expandAbbreviations, false) && corpora.corpusOf(document.uri) !== undefined ? next(document, range, token) : []
        ),
        provideCodeLenses: (document, token, next) => (
          vscode.workspace.getConfiguration(settings.section, document).get<boolean>(settings.referenceLenses, false) && corpora.corpusOf(document.uri) !== undefined ? next(document, token) : []),
        provideDiagnostics: async (document, previous, token, next) => {
          const uri = document instanceof vscode.Uri ? document : document.uri;
          if (corpora.corpusOf(uri) === undefined) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
          const report = await next(document, previous, token);
          return report?.kind === vsdiag.DocumentDiagnosticReportKind.full ? { ...report, items: shownHints(uri, report.items) } : report;
        },
      },
    });
    this.#client.onRequest(readFile, async ({ uri }) => {
      const text = await encodings.read(vscode.Uri.parse(uri));
      return text === undefined ? null : { text };
    });
    this.#client.onNotification(readingsChanged, ({ uris }) => this.#changed.fire(uris));
    this.#client.onNotification(mentionsCounted, (progress) => this.#counted.fire(progress));
    this.#client.onNotification(glossaryProblems, ({ uri, problems }) => {
      this.#diagnostics.set(vscode.Uri.parse(uri), problems.map(({ range, message }) => new vscode.Diagnostic(
        new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), message, vscode.DiagnosticSeverity.Warning,
      )));
    });
    this.#disposables.push(
      corpora.onDidChange(() => this.#tell(setCorpora, { corpora: corpora.describe() })),
      corpora.onDidChangeFile((uri) => this.#tell(filesChanged, { uris: [uri.toString()] })),
    );
  }

  /** Starts the server and tells it the corpora that were found meanwhile. */
  async start(corpora: Corpora): Promise<void> {
    await this.#client.start();
    await this.#client.sendNotification(setCorpora, { corpora: corpora.describe() });
    this.#inform();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    if (this.#client.state !== State.Stopped) void this.#client.stop().catch(() => undefined);
  }

  /** Settles once the corpora have been found and the server knows them. */
  get informed(): Promise<void> {
    return this.#informed;
  }

  analyze(uri: vscode.Uri): Promise<Analysis | null> {
    return this.#client.sendRequest(analyze, { uri: uri.toString() });
  }

  /** The structure of a document, for trees; what did not change since it was last asked for are the same objects. `null` outside every corpus. */
  async outline(uri: vscode.Uri): Promise<readonly SectionView[] | null> {
    const key = uri.toString();
    const last = this.#outlines.get(key);
    const answer = await this.#client.sendRequest(outline, { uri: key, ...(last === undefined ? {} : { since: last.id }) });
    if (answer === null) this.#outlines.delete(key);
    if (answer === null) return null;
    const sections = 'sections' in answer ? answer.sections : changedOutline(last?.sections ?? [], answer.change);
    this.#outlines.set(key, { id: answer.id, sections });
    return sections;
  }

  /** Dates of documents in the order of time. */
  chronology(uris: readonly vscode.Uri[]): Promise<readonly ChronologyYear[]> {
    return this.#client.sendRequest(chronology, { uris: uris.map((uri) => uri.toString()) });
  }

  /** What documents say of themselves, in the order asked for; `null` where nothing can be read. */
  async documentFacts(uris: readonly string[]): Promise<readonly (DocumentFacts | null)[]> {
    await this.#informed;
    return this.#client.sendRequest(documentFacts, { uris });
  }

  /** The term mentioned at a place of a document, or that bears some words as a name in its corpus. */
  async termMeant(uri: vscode.Uri, by: { readonly position: vscode.Position } | { readonly words: string }): Promise<string | undefined> {
    await this.#informed;
    const asked = 'words' in by ? by : { position: { line: by.position.line, character: by.position.character } };
    return (await this.#client.sendRequest(termMeant, { uri: uri.toString(), ...asked })) ?? undefined;
  }

  /** Words in context; `null` when the question was withdrawn. */
  async concordance(documents: readonly AskedDocument[], question: TermQuestion, token: vscode.CancellationToken): Promise<CorpusConcordance | null> {
    return this.#client.sendRequest(concordanceOf, { documents, question }, token);
  }

  /** Where terms and words stand; `null` when the question was withdrawn. */
  async dispersion(documents: readonly AskedDocument[], questions: readonly TermQuestion[], token: vscode.CancellationToken): Promise<Dispersion | null> {
    return this.#client.sendRequest(dispersionOf, { documents, questions }, token);
  }

  /** Names of a term and its relations by year; `null` when the glossary does not have it or the question was withdrawn. */
  async timeline(documents: readonly AskedDocument[], term: string, token: vscode.CancellationToken): Promise<ConceptTimeline | null> {
    return this.#client.sendRequest(timelineOf, { documents, term }, token);
  }

  /** Which documents refer to which; the chosen one with its sections. `null` when the question was withdrawn. */
  async referenceGraph(documents: readonly AskedDocument[], chosen: string | undefined, token: vscode.CancellationToken): Promise<ReferenceGraph | null> {
    return this.#client.sendRequest(referenceGraphOf, { documents, ...(chosen === undefined ? {} : { chosen }) }, token);
  }

  /** References of a document by how they fare; `null` outside every corpus. */
  references(uri: vscode.Uri): Promise<readonly ReferenceGroup[] | null> {
    return this.#client.sendRequest(references, { uri: uri.toString() });
  }

  /** References of other documents that lead to this one or a part of it, by document. */
  incomingReferences(uri: vscode.Uri): Promise<readonly ReferencePart[]> {
    return this.#client.sendRequest(incomingReferences, { uri: uri.toString() });
  }

  /** The reference at a range – or the range itself – as it is written down when a reader binds it; `undefined` where there are only blanks. */
  async referenceToBind(uri: vscode.Uri, range: vscode.Range): Promise<ReferenceToBind | undefined> {
    return (await this.#client.sendRequest(referenceToBind, { uri: uri.toString(), range: plainRange(range) })) ?? undefined;
  }

  /** Sections of a document that a reference can be bound to. */
  bindableSections(uri: vscode.Uri): Promise<readonly { readonly address: string; readonly name: string; readonly depth: number }[]> {
    return this.#client.sendRequest(bindableSections, { uri: uri.toString() });
  }

  /** References in the corpus that lead to what is at a place, without it to the document. */
  async referencesTo(uri: vscode.Uri, position?: vscode.Position): Promise<vscode.Location[]> {
    const at = position === undefined ? {} : { position: { line: position.line, character: position.character } };
    return locationsOf(await this.#client.sendRequest(referencesTo, { uri: uri.toString(), ...at }));
  }

  /** Mentions, in one document, of a term – named, or the one mentioned at a place. */
  async mentionsOf(uri: vscode.Uri, term: string | vscode.Position): Promise<MentionsOfTerm | undefined> {
    const which = typeof term === 'string' ? { term } : { position: { line: term.line, character: term.character } };
    return (await this.#client.sendRequest(mentionsOf, { uri: uri.toString(), ...which })) ?? undefined;
  }

  /** Mentions of a term in the corpus that holds the document. */
  async occurrencesOf(uri: vscode.Uri, term: string): Promise<vscode.Location[]> {
    return locationsOf(await this.#client.sendRequest(occurrencesOf, { uri: uri.toString(), term }));
  }

  /** Asking a server that does not know the corpora yet would be answered with nothing. */
  async terms(uri: vscode.Uri): Promise<TermList | undefined> {
    await this.#informed;
    return (await this.#client.sendRequest(terms, { uri: uri.toString() })) ?? undefined;
  }

  documentsOfTerm(uri: vscode.Uri, term: string): Promise<readonly ListedTermDocument[]> {
    return this.#client.sendRequest(documentsOfTerm, { uri: uri.toString(), term });
  }

  termsOfDocument(uri: vscode.Uri): Promise<readonly { readonly term: string; readonly count: number }[]> {
    return this.#client.sendRequest(termsOfDocument, { uri: uri.toString() });
  }

  placesOfTerm(uri: vscode.Uri, term: string): Promise<readonly TermPlace[]> {
    return this.#client.sendRequest(placesOfTerm, { uri: uri.toString(), term });
  }

  /** The card of a term, Markdown in which texts of files are escaped. */
  async termCard(uri: vscode.Uri, term: string): Promise<string | undefined> {
    return (await this.#client.sendRequest(termCard, { uri: uri.toString(), term })) ?? undefined;
  }

  /** Names of terms that go on from what is written in a note on this document. */
  completeTerm(uri: vscode.Uri, written: string): Promise<readonly TermCompletion[]> {
    return this.#client.sendRequest(completeTerm, { uri: uri.toString(), written });
  }

  /** The next card of this term shows its definition in the other language. */
  turnCard(term: string): Promise<void> {
    return this.#client.sendNotification(turnCard, { term });
  }

  /** The terms in effect for a document. */
  async glossaryOf(uri: vscode.Uri): Promise<readonly Term[]> {
    return (await this.#client.sendRequest(glossaryOf, { uri: uri.toString() })) ?? [];
  }

  /** The term mentioned at a place. */
  async termAt(uri: vscode.Uri, position: vscode.Position): Promise<TermAt | undefined> {
    return (await this.#client.sendRequest(termAt, { uri: uri.toString(), position: { line: position.line, character: position.character } })) ?? undefined;
  }

  /** Candidates for terms in some documents of one corpus. */
  termCandidates(uris: readonly vscode.Uri[]): Promise<readonly TermCandidate[]> {
    return this.#client.sendRequest(termCandidates, { uris: uris.map((uri) => uri.toString()) });
  }

  /** What a new entry for these words begins with. */
  async termDraft(uri: vscode.Uri, range: vscode.Range): Promise<TermDraft | undefined> {
    return (await this.#client.sendRequest(termDraft, { uri: uri.toString(), range: plainRange(range) })) ?? undefined;
  }

  describePassage(uri: vscode.Uri, ranges: readonly vscode.Range[]): Promise<DescribedPassage | null> {
    return this.#client.sendRequest(describePassage, { uri: uri.toString(), ranges: ranges.map(plainRange) });
  }

  /** Identity of the text of a document as the editor has it; `undefined` outside every corpus. */
  async textVersion(uri: vscode.Uri): Promise<TextVersion | undefined> {
    return (await this.#client.sendRequest(textVersion, { uri: uri.toString() })) ?? undefined;
  }

  placeNotes(uri: vscode.Uri, notes: readonly Note[]): Promise<PlacedPassages | null> {
    return this.#client.sendRequest(placeNotes, { uri: uri.toString(), notes: notes.map(({ id, target }) => ({ id, target })) });
  }

  /** Says something to a running server; one that is not yet running is told everything by `start`. */
  #tell<P>(type: NotificationType<P>, params: P): void {
    if (this.#client.state === State.Running) void this.#client.sendNotification(type, params);
  }
}

function plainRange({ start, end }: vscode.Range): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

function locationsOf(places: readonly { readonly uri: string; readonly range: Range }[]): vscode.Location[] {
  return places.map(({ uri, range: { start, end } }) => new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character)));
}
