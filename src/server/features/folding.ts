import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { type Section } from '../../outline/section';
import { lineAt } from '../../text/lines';
import { type ServerFeature } from '../server';

/** Sections fold from their heading to their last printed line; boxes, tables and notes are sections too. “Fold All Block Comments” folds the notes. */
export const foldingFeature: ServerFeature = ({ connection, library }) => {
  connection.onFoldingRanges(async ({ textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (found === undefined) return null;
    const { text, outline } = found.reading;
    const ranges: FoldingRange[] = [];
    const collect = (section: Section): void => {
      const startLine = lineAt(text, Math.max(section.heading.start, section.heading.end - 1));
      const endLine = lineAt(text, Math.max(section.span.start, section.span.end - 1));
      if (endLine > startLine) ranges.push({ startLine, endLine, kind: isNote(section) ? FoldingRangeKind.Comment : FoldingRangeKind.Region });
      section.children.forEach(collect);
    };
    outline.sections.forEach(collect);
    return ranges;
  });
  return {};
};

function isNote({ kind }: Section): boolean {
  return kind === 'notes' || kind === 'footnote';
}
