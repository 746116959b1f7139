/** Decides whether a name may begin or end where it was found. `text` is running text, `start` and `end` offsets in it. */
export interface Edge {
  /** False when the match is only part of a longer word. */
  allows(text: string, start: number, end: number): boolean;
}
