import { type CancellationToken } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';

/** How long a reader has to pause before work is done that nobody waits for. */
const PAUSE = 300;

/** Waits for a pause in typing: the editor cancels a question when the text changes. False when it did. */
export async function untilQuiet(token: CancellationToken): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return !token.isCancellationRequested;
}

/** Lets what came in meanwhile be answered first, in the midst of work on many documents. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Reads a document stage by stage and lets a letter that is typed meanwhile go first: all at once would keep the tree of a long document
 * waiting. False when the question was withdrawn.
 */
export async function readInSteps(reading: DocumentReading, token: CancellationToken): Promise<boolean> {
  for (const stage of ['outline', 'dates', 'mentions', 'references'] as const) {
    await breathe();
    if (token.isCancellationRequested) return false;
    void reading[stage];
  }
  await breathe();
  return !token.isCancellationRequested;
}
