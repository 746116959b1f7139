import { type Mark } from '../mark';

const NUMBER = '[0-9Ⅰ-ⅫA-Z]+(?:[-.][0-9]+)*';
/** Noun and number, or – as the economic white papers print them – number and noun. */
const JAPANESE = new RegExp(`^[■◆●◇□▼▽]?[ \\u3000]?[【〔〈<(\\[]?((図表|図|表|資料|別表|写真|グラフ)[ \\u3000]?(${NUMBER}))[】〕〉>)\\]]?(?=$|[ \\u3000(:.「]|[】〕〉>)\\]])[】〕〉>)\\] \\u3000:.]*`, 'u');
const NUMBER_FIRST = /^第([0-9]+(?:[-.][0-9]+)+)(図表|図|表)(?=$|[ \u3000(:])[ \u3000:]*/u;
const ENGLISH = /^(Table|TABLE|Figure|FIGURE|Fig\.|FIG\.|Chart|CHART|Map|MAP|Exhibit|EXHIBIT|Photo|Graph)[ ]((?:[A-Z][.-]?)?[0-9IVX]+(?:[-.][0-9]+)*)[.:]?(?=$| )(?! *[a-z])[ ]*/u;

/**
 * Captions of figures, tables and photographs: noun, number, title.
 *
 * - `図表Ⅲ-2-1-1 主な政策協議`, `図１ 予算の推移`, `図 2. 船の数`, `（図表３）港の数`, `第1-2-3図　貿易額の推移`, `写真1　新しい岸壁`, `Table 2: Exercises`, `Figure 3.1 Trade`,
 *   `TABLE A.1`, `Exhibit 4. Ports`, `資料23 日米防衛協力のための指針`
 * - not `図表Ⅲ-2-1-1のとおり`, `Table 2 shows that…`, `表1、表2を参照`, `（図１参照）`, `写真 左から`
 */
export const captions: Mark = {
  system: 'caption',
  rank: 20,
  role: 'box',
  opening: /^[■◆●◇□▼▽【〔〈<(\[図表資別写グ第TFCMEPG]/u,
  read(line) {
    const match = JAPANESE.exec(line.folded) ?? NUMBER_FIRST.exec(line.folded) ?? ENGLISH.exec(line.folded);
    if (match === null || /。|、.*(?:参照|図|表|資料)|参照[)）]?$/u.test(line.folded)) return undefined;
    // `(図1)` alone stands in a sentence, `（図表３）港の数` is a caption.
    if (match[0].length === line.folded.length && /^[(<\[]/u.test(line.folded)) return undefined;
    const label = match[0].replace(/[ \u3000:.]+$/u, '');
    return { kind: /(?:図|写真|グラフ)(?!表)|^(?:Fig|FIG|Chart|CHART|Map|MAP|Photo|Graph)/u.test(label) ? 'figure' : 'table', labelLength: label.length, titleStart: match[0].length };
  },
};
