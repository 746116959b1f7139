import { type Outline } from '../outline/section';
import { type Reference } from '../references/reference';
import { type Mention } from '../terms/mention';
import { type DocumentText } from '../text/document-text';
import { type Damage } from './damage';

/** What signs of damage are looked for in: a document as far as it has been understood. */
export interface DamagedDocument {
  readonly text: DocumentText;
  readonly outline: Outline;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

/** One sign by which damage is known. A new one is one file, one line in `signs/all.ts`, one test. Linear; never throws. */
export type Sign = (document: DamagedDocument) => readonly Damage[];
