import { type Mark } from '../mark';

/**
 * Captions of figures and tables: noun, number, title.
 *
 * - `図表Ⅲ-2-1-1 主な政策協議`, `図１ 予算の推移`, `Table 2: Exercises`, `Figure 3.1 Trade`, `資料23 日米防衛協力のための指針`
 * - not `図表Ⅲ-2-1-1のとおり`, `Table 2 shows that…`, `表1、表2を参照`
 */
export const captions: Mark = {
  system: 'caption',
  rank: 20,
  role: 'box',
  opening: /^[図表資別TFCM]/u,
  read(line) {
    const japanese = /^(図表|図|表|資料|別表)[ \u3000]?([0-9Ⅰ-Ⅻ]+(?:[-.][0-9]+)*)(?=$|[ \u3000(:])[ \u3000:]*/u.exec(line.folded);
    const english = japanese ?? /^(Table|TABLE|Figure|FIGURE|Fig\.|Chart|CHART|Map|MAP)[ ]([0-9IVX]+(?:[-.][0-9]+)*)[.:]?(?=$| )(?! *[a-z])[ ]*/u.exec(line.folded);
    if (english === null || /。|、.*(?:参照|図|表|資料)/u.test(line.folded)) return undefined;
    return { kind: /^(?:図$|Fig|FIG|Chart|CHART|Map|MAP)/u.test(english[1]!) ? 'figure' : 'table', labelLength: english[0].replace(/[ \u3000:.]+$/u, '').length, titleStart: english[0].length };
  },
};
