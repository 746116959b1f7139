import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { christianYear, eras } from '../../../src/dates/eras';
import { findDates } from '../../../src/dates/find-dates';
import { readDocumentText } from '../../../src/text/document-text';

/** Dates of a text as `words=value`. */
const found = (raw: string): string[] => findDates(readDocumentText(raw)).map(({ span, value }) => `${raw.slice(span.start, span.end).replace(/\s*\n\s*/gu, '')}=${value}`);
import { extracted } from '../support/outline-text';

describe('dates in running text', () => {
  const cases: [text: string, dates: string[]][] = [
    ['2011年6月21日に開いた。', ['2011年6月21日=2011-06-21']],
    ['２０２４年４月に', ['２０２４年４月=2024-04']],
    ['1960（昭和35）年1月19日に署名された。', ['1960（昭和35）年1月19日=1960-01-19']],
    ['1960 (昭和35) 年1月19日', ['1960 (昭和35) 年1月19日=1960-01-19']],
    ['11(平成23)年6月21日の会合', ['11(平成23)年6月21日=2011-06-21']],
    ['09(平成21)年に始まり、10(同22)年に終わった。', ['09(平成21)年=2009', '10(同22)年=2010']],
    ['昭和三十五年一月十九日', ['昭和三十五年一月十九日=1960-01-19']],
    ['令和元年5月、令和6年度予算', ['令和元年5月=2019-05', '令和6年度=2024']],
    ['2015年4月から5月まで', ['2015年4月から5月=2015-04/2015-05']],
    ['2020年～2023年', ['2020年～2023年=2020/2023']],
    ['2023年10月に会談し、同年12月にも話した。', ['2023年10月=2023-10', '同年12月=2023-12']],
    ['2024年5月28日、同日の声明', ['2024年5月28日=2024-05-28', '同日=2024-05-28']],
    ['1980年代から21世紀にかけて', ['1980年代=198X', '21世紀=20XX']],
    ['2006年秋に', ['2006年秋=2006-23']],
    ['2024年12月3日\n\n今年3月に始まり、昨年の', ['2024年12月3日=2024-12-03', '今年3月=2024-03', '昨年=2023']],
    ['on April 27, 2015 and 14 February 2023', ['April 27, 2015=2015-04-27', '14 February 2023=2023-02-14']],
    ['since June 2011, in the 1990s and in FY2024', ['June 2011=2011-06', 'the 1990s=199X', 'FY2024=2024']],
    ['in 1960 and since 2021', ['1960=1960', '2021=2021']],
    // What is no date.
    ['4年ぶり、50周年、二日間、3年間、近年、第2次世界大戦後', []],
    ['① 日本の役割\n\n② 日米の協力', []],
    ['### 1 日米協力の意義\n\n本文。', []],
    ['資料2、5条、G7、2+2、第3回', []],
    ['You may want to march on.', []],
  ];
  for (const [text, dates] of cases) it(text.replace(/\n/gu, '⏎'), () => assert.deepEqual(found(text), dates));

  it('leaves out years that an era did not reach', () => {
    assert.deepEqual(found('昭和70年、平成40年'), []);
  });

  it('knows the eras as the platform does', () => {
    const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
    fc.assert(fc.property(fc.integer({ min: 1873, max: 2090 }), (year) => {
      const parts = format.formatToParts(new Date(Date.UTC(year, 11, 31)));
      const era = parts.find(({ type }) => type === 'era')!.value;
      const text = parts.find(({ type }) => type === 'year')!.value;
      assert.equal(christianYear(era, text === '元' ? 1 : Number(text)), year);
    }));
    for (const { name, from } of eras.slice(1)) assert.equal(format.formatToParts(new Date(`${from}T00:00:00Z`)).find(({ type }) => type === 'era')!.value, name);
  });

  it('gives dates in order, inside the text, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('2011', '年', '6', '月', '21', '日', '平成', '同', '(', ')', 'から', '\n', ' ', 'May ', '昨', '秋', '世紀')).map((parts) => parts.join(''))), (raw) => {
      let end = 0;
      for (const { span } of findDates(readDocumentText(raw))) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= raw.length);
        end = span.end;
      }
    }), { numRuns: 1000 });
  });

  it('finds a date wherever a line is cut', () => {
    const text = '両国は、2011年6月21日に会合を開き、その成果を1960（昭和35）年1月19日の署名から数えて半世紀の節目の文書と位置づけ、広く公表することとした。';
    fc.assert(fc.property(fc.integer({ min: 22, max: 40 }), (columns) => {
      const wrapped = extracted(text, columns).repeat(5);
      assert.equal(findDates(readDocumentText(wrapped)).filter(({ value }) => value === '2011-06-21').length, 5);
      assert.equal(findDates(readDocumentText(wrapped)).filter(({ value }) => value === '1960-01-19').length, 5);
    }));
  });
});
