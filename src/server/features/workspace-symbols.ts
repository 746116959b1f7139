import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { type Section } from '../../outline/section';
import { toRange } from '../../views/analysis';
import { matchHeading } from '../../views/heading-search';
import { sectionName } from '../../views/section-name';
import { type ServerFeature } from '../server';
import { symbolKinds } from './symbols';

/** Longer lists are not read. */
const MOST = 200;

/** Headings of all documents of all corpora by what they say: Go to Symbol in Workspace. Reads no more of a document than its outline. */
export const workspaceSymbolsFeature: ServerFeature = ({ connection, library }) => {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found: { rank: number; symbol: WorkspaceSymbol }[] = [];
    for (const uri of library.documents) {
      const document = await library.find(uri);
      if (token.isCancellationRequested) return [];
      if (document !== undefined) found.push(...matchesIn(document.reading, uri, query));
    }
    return found.sort((a, b) => a.rank - b.rank).slice(0, MOST).map(({ symbol }) => symbol);
  });
  return { workspaceSymbolProvider: true };
};

function matchesIn({ name: file, text, outline }: DocumentReading, uri: string, query: string): { rank: number; symbol: WorkspaceSymbol }[] {
  const found: { rank: number; symbol: WorkspaceSymbol }[] = [];
  const visit = (section: Section, container: string): void => {
    const printed = sectionName(section);
    const match = section.title === '' && section.runIn === true ? undefined : matchHeading(query, { name: printed, container });
    if (match !== undefined) {
      const location = { uri, range: toRange(text, section.heading) };
      found.push({ rank: match.rank, symbol: { name: match.name, containerName: container, kind: symbolKinds[section.kind] ?? SymbolKind.String, location } });
    }
    for (const child of section.children) visit(child, `${container} › ${printed}`);
  };
  for (const section of outline.sections) visit(section, file);
  return found;
}
