import { type CancellationToken } from 'vscode-languageserver';

/** How long a reader has to pause before work is done that nobody waits for. */
const PAUSE = 300;

/** Waits for a pause in typing: the editor cancels a question when the text changes. False when it did. */
export async function untilQuiet(token: CancellationToken): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return !token.isCancellationRequested;
}
