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
  read(line) {
    return line.level === 0 || line.raw === '' ? undefined : { kind: 'section', labelLength: 0, titleStart: 0 };
  },
};
