import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import { type Anchor, type NoteTarget } from '../annotations/note';
import { type PlacementStatus } from '../annotations/placement';
import { type Position } from '../text/lines';
import { type TextVersion } from '../annotations/text-version';
import { type DictionaryPart } from '../morphology/morphology';
import { type BoundPassage } from '../corpus/bind-references';
import { type Analysis, type Range } from '../views/analysis';
import { type ChronologyYear } from '../views/chronology';
import { type ConceptTimeline } from '../views/concept-timeline';
import { type CorpusConcordance } from '../views/corpus-concordance';
import { type Dispersion } from '../views/dispersion';
import { type DocumentFacts } from '../views/document-facts';
import { type OutlineChange } from '../views/outline-change';
import { type ReferenceGraph } from '../views/reference-graph';
import { type ReferenceGroup, type ReferencePart } from '../views/reference-list';
import { type TermCompletion } from '../views/complete-term';
import { type SectionView } from '../views/section-view';
import { type AskedDocument, type TermQuestion } from '../views/term-question';
import { type ListedTermDocument, type TermList, type TermPlace } from '../views/term-list';
import { type TermDraft } from '../views/term-draft';
import { type Candidate } from '../harvest/candidates';
import { type Term } from '../terms/glossary';

/**
 * What crosses between the client and the language server besides the standard messages of LSP. Plain data only; URIs are strings.
 * The server reads no file by itself: it asks the client, which has the editor's file systems.
 */

/** A corpus folder as the client found it. */
export interface CorpusDescription {
  /** URI of the folder that holds `policy-corpus.xml`; for a single text read on request, the URI of that text. */
  readonly root: string;
  readonly documents: readonly string[];
  /** Glossary files in the order in which they are layered over the built-in glossary. */
  readonly glossaries: readonly string[];
  /** Glossary files of folders inside the corpus; they hold for the documents below their folder. */
  readonly folderGlossaries: readonly string[];
  /** Titles that the corpus file gives documents, by URI. */
  readonly titles: Readonly<Record<string, string>>;
  /** Where readers said that references of documents lead, by URI of the document that refers. */
  readonly bindings: Readonly<Record<string, readonly BoundPassage[]>>;
  /** Dates that the corpus file gives documents, by URI: ISO 8601, as precise as they are known. */
  readonly dates: Readonly<Record<string, string>>;
}

/** What a client says of itself when it starts the server (LSP `initializationOptions`). */
export interface ClientAbilities {
  /** Links to the commands of `commands.ts` in cards can be followed. */
  readonly commandLinks: boolean;
}

/** Client → server: all corpora there are. Replaces what was said before. */
export const setCorpora = new NotificationType<{ readonly corpora: readonly CorpusDescription[] }>('policyAnnotator/setCorpora');

/** Client → server: files (documents or glossaries) that changed on disk. */
export const filesChanged = new NotificationType<{ readonly uris: readonly string[] }>('policyAnnotator/filesChanged');

/** Server → client: decoded text of a file, `null` when it cannot be read. */
export const readFile = new RequestType<{ readonly uri: string }, { readonly text: string } | null, void>('policyAnnotator/readFile');

/** Server in a web worker → client: bytes of a part of the dictionary that came with the extension, `null` when it cannot be read. */
export const readDictionary = new RequestType<{ readonly part: DictionaryPart }, Uint8Array | null, void>('policyAnnotator/readDictionary');

/** Server → client: readings of these documents are out of date; trees that show them ask again. */
export const readingsChanged = new NotificationType<{ readonly uris: readonly string[] }>('policyAnnotator/readingsChanged');

/** Server → client: so many of the documents whose terms somebody asked for have been read; lists of terms ask again. */
export const mentionsCounted = new NotificationType<{ readonly read: number; readonly of: number }>('policyAnnotator/mentionsCounted');

/** Server → client: problems in glossary files, already worded in the reader's language. */
export const glossaryProblems = new NotificationType<{ readonly uri: string; readonly problems: readonly WordedProblem[] }>('policyAnnotator/glossaryProblems');

export interface WordedProblem {
  readonly range: Range;
  readonly message: string;
}

/** Client → server: everything recognised in a document; `null` for one outside every corpus. */
export const analyze = new RequestType<{ readonly uri: string }, Analysis | null, void>('policyAnnotator/analyze');

/**
 * Client → server: the structure of a document, for trees; `null` outside every corpus. A client that names the answer it had last gets only
 * what changed since, unless the server no longer has that one.
 */
export const outline = new RequestType<{ readonly uri: string; readonly since?: number }, OutlineAnswer | null, void>('policyAnnotator/outline');

export type OutlineAnswer = { readonly id: number } & ({ readonly sections: readonly SectionView[] } | { readonly change: OutlineChange });

/** Client → server: the dates of some documents in the order of time; documents outside every corpus are passed over. */
export const chronology = new RequestType<{ readonly uris: readonly string[] }, readonly ChronologyYear[], void>('policyAnnotator/chronology');

/** Client → server: what documents say of themselves, in the order asked for; `null` for one outside every corpus or that cannot be read. */
export const documentFacts = new RequestType<{ readonly uris: readonly string[] }, readonly (DocumentFacts | null)[], void>('policyAnnotator/documentFacts');

/** Client → server: the term that is mentioned at a place of a document, or that bears the `words` as a name in its corpus; `null` where there is none. */
export const termMeant = new RequestType<{ readonly uri: string; readonly position?: Position; readonly words?: string }, string | null, void>('policyAnnotator/termMeant');

/** Client → server: words in context over documents, in the order given; `null` when the question was withdrawn. */
export const concordanceOf = new RequestType<{ readonly documents: readonly AskedDocument[]; readonly question: TermQuestion }, CorpusConcordance | null, void>('policyAnnotator/concordance');

/** Client → server: where terms and words stand in documents; `null` when the question was withdrawn. */
export const dispersionOf = new RequestType<{ readonly documents: readonly AskedDocument[]; readonly questions: readonly TermQuestion[] }, Dispersion | null, void>('policyAnnotator/dispersion');

/** Client → server: the names of a term and of its relations by year; `null` for a term that the glossary does not have. */
export const timelineOf = new RequestType<{ readonly documents: readonly AskedDocument[]; readonly term: string }, ConceptTimeline | null, void>('policyAnnotator/timeline');

/** Client → server: which of some documents refer to which, and to what outside; one of them with its sections. `null` when the question was withdrawn. */
export const referenceGraphOf = new RequestType<{ readonly documents: readonly AskedDocument[]; readonly chosen?: string }, ReferenceGraph | null, void>('policyAnnotator/referenceGraph');

/** Client → server: the references of a document by how they fare. */
export const references = new RequestType<{ readonly uri: string }, readonly ReferenceGroup[] | null, void>('policyAnnotator/references');

/** Client → server: references of other documents of the corpus that lead to a document or a part of it, by document. Links the whole corpus: only on demand. */
export const incomingReferences = new RequestType<{ readonly uri: string }, readonly ReferencePart[], void>('policyAnnotator/incomingReferences');

/** Client → server: the reference at a range – or the range itself, where no reference was recognised – as it is written down when a reader binds it, and the documents it may lead to. */
export const referenceToBind = new RequestType<{ readonly uri: string; readonly range: Range }, ReferenceToBind | null, void>('policyAnnotator/referenceToBind');

export interface ReferenceToBind {
  readonly words: Pick<BoundPassage, 'quote' | 'prefix' | 'suffix'>;
  /** As printed, wraps undone. */
  readonly text: string;
  /** All of the corpus; `likely`: fits what is printed. */
  readonly documents: readonly { readonly uri: string; readonly title: string; readonly likely: boolean }[];
}

/** Client → server: the sections of a document that a reference can be bound to, in the order of the text. */
export const bindableSections = new RequestType<{ readonly uri: string }, readonly { readonly address: string; readonly name: string; readonly depth: number }[], void>('policyAnnotator/bindableSections');

/** Client → server: every reference in the corpus that leads to what is at `position` – a heading, or what a reference there leads to –, without it to the document. */
export const referencesTo = new RequestType<{ readonly uri: string; readonly position?: Position }, readonly { readonly uri: string; readonly range: Range }[], void>('policyAnnotator/referencesTo');

/** Client → server: all mentions, in one document, of a term – or of the term mentioned at `position`; `null` where there is none. */
export const mentionsOf = new RequestType<{ readonly uri: string; readonly term?: string; readonly position?: Position }, MentionsOfTerm | null, void>('policyAnnotator/mentionsOf');

export interface MentionsOfTerm {
  readonly term: string;
  /** In the order of the text. */
  readonly ranges: readonly Range[];
}

/** Client → server: all mentions of a term in the corpus that holds a document. */
export const occurrencesOf = new RequestType<{ readonly uri: string; readonly term: string }, readonly { readonly uri: string; readonly range: Range }[], void>('policyAnnotator/occurrencesOf');

/**
 * Client → server: the terms in effect for a document, counted over its corpus as far as that has been read; asking makes the server read on (`mentionsCounted`).
 * `null` outside every corpus.
 */
export const terms = new RequestType<{ readonly uri: string }, TermList | null, void>('policyAnnotator/terms');

/** Client → server: the documents of a corpus – named by one of them – that mention a term. */
export const documentsOfTerm = new RequestType<{ readonly uri: string; readonly term: string }, readonly ListedTermDocument[], void>('policyAnnotator/documentsOfTerm');

/** Client → server: how often a document mentions which terms, in the order of first mention. */
export const termsOfDocument = new RequestType<{ readonly uri: string }, readonly { readonly term: string; readonly count: number }[], void>('policyAnnotator/termsOfDocument');

/** Client → server: the mentions of a term in one document. */
export const placesOfTerm = new RequestType<{ readonly uri: string; readonly term: string }, readonly TermPlace[], void>('policyAnnotator/placesOfTerm');

/** Client → server: the card of a term as Markdown without links; `null` where the glossary of the document has no such term. */
export const termCard = new RequestType<{ readonly uri: string; readonly term: string }, string | null, void>('policyAnnotator/termCard');

/** Client → server: names of terms that go on from what is written in a note on this document. */
export const completeTerm = new RequestType<{ readonly uri: string; readonly written: string }, readonly TermCompletion[], void>('policyAnnotator/completeTerm');

/** Client → server: the next card of this term shows its definition in the other language. */
export const turnCard = new NotificationType<{ readonly term: string }>('policyAnnotator/turnCard');

/** Client → server: the terms in effect for a document, those that documents define included; `null` outside every corpus. */
export const glossaryOf = new RequestType<{ readonly uri: string }, readonly Term[] | null, void>('policyAnnotator/glossary');

/** Client → server: the term mentioned at a place. */
export const termAt = new RequestType<{ readonly uri: string; readonly position: Range['start'] }, TermAt | null, void>('policyAnnotator/termAt');

export interface TermAt {
  readonly term: Term;
  /** The name of the glossary that matched. */
  readonly name: string;
  readonly range: Range;
}

/** Client → server: candidates for terms in some documents, against all documents of their corpus; the likeliest first. */
export const termCandidates = new RequestType<{ readonly uris: readonly string[] }, readonly TermCandidate[], void>('policyAnnotator/termCandidates');

export interface TermCandidate extends Pick<Candidate, 'name' | 'language' | 'count' | 'documents'> {
  readonly context: string;
  readonly uri: string;
  readonly range: Range;
}

/** Client → server: what a new entry for these words begins with; `null` outside every corpus. */
export const termDraft = new RequestType<{ readonly uri: string; readonly range: Range }, TermDraft | null, void>('policyAnnotator/termDraft');

/**
 * Client → server: describes a passage so that a note can find it again. `ranges` in reading order, in the document as open in the editor.
 * `null` for a document outside every corpus; `refused` when nothing but blanks is selected.
 */
export const describePassage = new RequestType<{ readonly uri: string; readonly ranges: readonly Range[] }, DescribedPassage | null, void>('policyAnnotator/describePassage');

export type DescribedPassage =
  | { readonly refused: 'blank' }
  | {
    readonly refused?: undefined;
    readonly anchors: readonly Anchor[];
    /** SHA-256 of the text (FORMAT.md §2.2), hex, and its length in code points. */
    readonly version: string;
    readonly length: number;
  };

/** Client → server: identity of a document's text as open in the editor. */
export const textVersion = new RequestType<{ readonly uri: string }, TextVersion | null, void>('policyAnnotator/textVersion');

/** Client → server: where the passages of these notes are now. Notes on the whole document and replies have no place and are not asked for. */
export const placeNotes = new RequestType<{ readonly uri: string; readonly notes: readonly { readonly id: string; readonly target: NoteTarget }[] }, PlacedPassages | null, void>('policyAnnotator/placeNotes');

export interface PlacedPassages {
  /** Version of the editor's document that was looked at; -1 for a file that is not open. */
  readonly documentVersion: number;
  readonly passages: readonly PlacedPassage[];
}

export interface PlacedPassage {
  readonly id: string;
  readonly status: PlacementStatus;
  readonly ranges: readonly Range[];
  readonly score: number;
  readonly candidates: readonly Range[];
  /** The words that stand there now, hard wraps undone; empty when lost. */
  readonly text: string;
  /** Start positions of the headings above the place, outermost first: which row of the tree the note hangs under. */
  readonly section: readonly Range[];
}
