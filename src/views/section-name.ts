import { type Section } from '../outline/section';

/** A section as one line for lists and trees: label and title, `第1節 概要`, `①`, `KEY WORD 日米「2+2」`. */
export function sectionName(section: Pick<Section, 'label' | 'title'>): string {
  return [section.label, section.title].filter((part) => part !== '').join(' ');
}
