import { type Mark } from '../mark';

/**
 * A Markdown heading without any other mark, or a line all in bold.
 *
 * - `## 同盟の課題`, `# Joint Statement`
 * - not `#hashtag`
 */
export const markdownHeading: Mark = {
  system: '#',
  rank: 10,
  role: 'heading',
  opening: /^/u,
  read(line) {
    return line.level === 0 || line.raw === '' ? undefined : { kind: 'section', labelLength: 0, titleStart: 0 };
  },
};

/**
 * A line all in bold with nothing beside it, as fact sheets and converted reports set their headings.
 *
 * - `**Economic cooperation**`
 * - not `**参照** 資料1`, a bold sentence that ends with a full stop
 */
export const boldHeading: Mark = {
  system: '**',
  rank: 10,
  role: 'heading',
  opening: /^/u,
  read(line) {
    return line.bold && line.isolated && !/[。．.]$/u.test(line.raw) ? { kind: 'section', labelLength: 0, titleStart: 0 } : undefined;
  },
};
