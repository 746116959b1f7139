import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type Section, type SectionKind } from '../../outline/section';
import { type DocumentText } from '../../text/document-text';
import { toRange } from '../../views/analysis';
import { sectionName } from '../../views/section-name';
import { words } from '../../views/wording';
import { type ServerFeature } from '../server';

/** The outline as document symbols: Outline view, breadcrumbs, Go to Symbol, sticky scroll. */
export const symbolsFeature: ServerFeature = ({ connection, library, language }) => {
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (found === undefined) return null;
    const { text, outline } = found.reading;
    const kind = words(language()).kind;
    const symbolOf = (section: Section): DocumentSymbol => ({
      name: sectionName(section) || kind[section.kind],
      detail: kind[section.kind],
      kind: symbolKinds[section.kind] ?? SymbolKind.String,
      range: toRange(text, section.span),
      selectionRange: headingWithin(text, section),
      children: section.children.map(symbolOf),
    });
    return outline.sections.map(symbolOf);
  });
  return { documentSymbolProvider: true };
};

/** How editors show what a section is. */
export const symbolKinds: Partial<Record<SectionKind, SymbolKind>> = {
  part: SymbolKind.Module, chapter: SymbolKind.Module, section: SymbolKind.Namespace, subsection: SymbolKind.Namespace, article: SymbolKind.Namespace,
  proposal: SymbolKind.Property, item: SymbolKind.Property, keyword: SymbolKind.Key, column: SymbolKind.Package, table: SymbolKind.Array,
  figure: SymbolKind.Array, notes: SymbolKind.Constant, footnote: SymbolKind.Constant, list: SymbolKind.Array,
};

/** Editors refuse a symbol whose selection range is not inside its range. */
function headingWithin(text: DocumentText, section: Section): ReturnType<typeof toRange> {
  return toRange(text, { start: Math.max(section.heading.start, section.span.start), end: Math.min(section.heading.end, section.span.end) });
}
