// What a file test/ui/<subject>.journey.mjs exports.
import type { Words } from './words.mjs';
import type { Workbench } from './workbench.mjs';

export interface Journey {
  /** What a user wants, for the report. */
  readonly name: string;
  /** Folder to work on a copy of, relative to the root of the repository; `media/sample-corpus` unless given. Without it the journey is skipped. */
  readonly corpus?: string;
  /** User settings of the window. */
  readonly settings?: Record<string, unknown>;
  /** Walks the way; throws when something is not as it should be. */
  run(scene: Scene): Promise<void>;
}

export interface Scene {
  readonly workbench: Workbench;
  /** Absolute path of the copy that is open, to see what lands on disk. */
  readonly workspace: string;
  /** Display language, `en` or `ja`. */
  readonly language: string;
  readonly words: Words;
  /** Prints what has been reached, with the time it took. */
  step(what: string): void;
}
