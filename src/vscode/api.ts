import type * as vscode from 'vscode';
import { type PlacementStatus } from '../annotations/placement';
import { type Analysis, type Range } from '../views/analysis';
import { type Connection } from './connection';
import { type Placements } from './placements';

/** What `activate()` gives to other extensions and to tests. */
export interface PolicyAnnotatorApi {
  readonly apiVersion: 1;
  /** Settles when the corpora are found and the language server runs. */
  ready(): Promise<void>;
  /** Everything recognised in a document of a corpus; rejects for other files. */
  analyze(uri: vscode.Uri): Promise<Analysis>;
  /** The notes on a document and where they are now, replies after their notes. */
  notes(uri: vscode.Uri): Promise<PlacedNote[]>;
}

export interface PlacedNote {
  readonly id: string;
  /** Annotator id of the notes file; empty for the shared layer. */
  readonly annotator: string;
  readonly author: string;
  readonly body: string;
  readonly codes: readonly string[];
  readonly quote: string;
  readonly resolved: boolean;
  /** Id of the note that this one replies to. */
  readonly replyTo?: string;
  /** `document` for a note on the whole document, `reply` for replies. */
  readonly status: PlacementStatus | 'document' | 'reply';
  readonly ranges: readonly Range[];
  readonly score: number;
}

export function publicApi({ connection, placements }: { connection: Connection; placements: Placements }, ready: Promise<void>): PolicyAnnotatorApi {
  return {
    apiVersion: 1,
    ready: () => ready,
    async analyze(uri) {
      await ready;
      const analysis = await connection.analyze(uri);
      if (analysis === null) throw new Error(`${uri.toString()} belongs to no corpus.`);
      return analysis;
    },
    async notes(uri) {
      await ready;
      return (await placements.place(uri)).flatMap(({ thread, place }) => [thread.root, ...thread.replies].map(({ note, annotator }): PlacedNote => {
        const root = note === thread.root.note;
        return {
          id: note.id,
          annotator,
          author: note.creator.name,
          body: note.bodies[0]?.text ?? '',
          codes: note.codes,
          quote: note.target.kind === 'passage' ? note.target.anchors.map((anchor) => anchor.quote).join(' … ') : '',
          resolved: thread.resolved,
          ...(note.target.kind === 'note' ? { replyTo: note.target.id } : {}),
          status: root ? place?.status ?? 'document' : 'reply',
          ranges: root ? place?.ranges ?? [] : [],
          score: root ? place?.score ?? 1 : 1,
        };
      }));
    },
  };
}
