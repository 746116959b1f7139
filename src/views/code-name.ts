import { type Code } from '../tei/codebook-file';
import { type Language } from './language';

/** A code as it is offered: its name and what it is for, in the reader's language where the codebook has it, else in the first that it has. */
export interface CodeName {
  /** The id where the codebook gives no label. */
  readonly label: string;
  readonly definition: string;
}

export function codeName({ id, descriptions }: Code, language: Language): CodeName {
  const told = descriptions.find((one) => one.language === language || one.language.startsWith(`${language}-`)) ?? descriptions[0];
  return { label: told === undefined || told.label === '' ? id : told.label, definition: told?.definition ?? '' };
}
