import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { everySection } from '../../outline/address';
import { type Section, type SectionKind } from '../../outline/section';
import { type DocumentText } from '../../text/document-text';
import { lineAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { sectionName } from '../../views/section-name';
import { words } from '../../views/wording';
import { type ServerFeature } from '../server';

/**
 * The outline as document symbols: Outline view, breadcrumbs, Go to Symbol, sticky scroll. A Markdown text whose headings all have their `#` is
 * left to the editor's own Markdown support, which would show each of them a second time; one with other headings is shown whole.
 */
export const symbolsFeature: ServerFeature = ({ connection, library, documents, language }) => {
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (found === undefined) return null;
    const { text, outline } = found.reading;
    if (documents.get(textDocument.uri)?.languageId === 'markdown' && everySection(outline).every((section) => hasNumberSign(text, section))) return [];
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
  return {};
};

/** How editors show what a section is. */
export const symbolKinds: Partial<Record<SectionKind, SymbolKind>> = {
  part: SymbolKind.Module, chapter: SymbolKind.Module, section: SymbolKind.Namespace, subsection: SymbolKind.Namespace, article: SymbolKind.Namespace,
  proposal: SymbolKind.Property, item: SymbolKind.Property, keyword: SymbolKind.Key, column: SymbolKind.Package, table: SymbolKind.Array,
  figure: SymbolKind.Array, notes: SymbolKind.Constant, footnote: SymbolKind.Constant, list: SymbolKind.Array,
};

function hasNumberSign(text: DocumentText, { heading }: Section): boolean {
  return text.raw.charAt(text.lineStarts[lineAt(text, heading.start)]!) === '#';
}

/** Editors refuse a symbol whose selection range is not inside its range. */
function headingWithin(text: DocumentText, section: Section): ReturnType<typeof toRange> {
  return toRange(text, { start: Math.max(section.heading.start, section.span.start), end: Math.min(section.heading.end, section.span.end) });
}
