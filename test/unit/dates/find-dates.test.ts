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
    ['同23年まで。平成22年に始まり、同23年に終わった。', ['平成22年=2010', '同23年=2011']],
    ['平成31年度から平成35年度までの計画', ['平成31年度から平成35年度=2019/2023']],
    ['令和6（2024）年度、令和6年（2024年）4月、2024年（令和6年）4月10日、2010(平成22年)の', ['令和6（2024）年度=2024', '令和6年（2024年）4月=2024-04', '2024年（令和6年）4月10日=2024-04-10', '2010(平成22年)=2010']],
    ['二〇二四年五月に', ['二〇二四年五月=2024-05']],
    ['H23.3.11、R6.4.1、2024/05/03、2024.5.3、2024-05-03', ['H23.3.11=2011-03-11', 'R6.4.1=2024-04-01', '2024/05/03=2024-05-03', '2024.5.3=2024-05-03', '2024-05-03=2024-05-03']],
    ['令和6年4月1日から同年9月30日まで', ['令和6年4月1日から同年9月30日=2024-04-01/2024-09-30']],
    ['2019年11月30日～12月1日、2020〜23年、2019年3月22、23日', ['2019年11月30日～12月1日=2019-11-30/2019-12-01', '2020〜23年=2020/2023', '2019年3月22、23日=2019-03-22/2019-03-23']],
    ['2024年から2019年を振り返る。', ['2024年=2024', '2019年=2019']],
    ['2024年5月31日、翌日の会談、翌年度の予算', ['2024年5月31日=2024-05-31', '翌日=2024-06-01', '翌年度=2025']],
    ['十九世紀と20世紀', ['十九世紀=18XX', '20世紀=19XX']],
    ['2024年3月に合意した。\n\n<sup>1</sup> 前回は2015年の開催である。\n\nまた、同年4月の会談で', ['2024年3月=2024-03', '2015年=2015', '同年4月=2024-04']],
    ['June 5-7, 2023 and 5–7 July 2023', ['June 5-7, 2023=2023-06-05/2023-06-07', '5–7 July 2023=2023-07-05/2023-07-07']],
    ['from June 30 to July 2, 2023; from 2015 to 2020', ['June 30 to July 2, 2023=2023-06-30/2023-07-02', '2015 to 2020=2015/2020']],
    ['between 2015 and 2020, 2021-25', ['2015 and 2020=2015/2020', '2021-25=2021/2025']],
    ['in the 21st century, the fall of 2023, FY24, fiscal years 2024-2025', ['the 21st century=20XX', 'the fall of 2023=2023-23', 'FY24=2024', 'fiscal years 2024-2025=2024/2025']],
    ['On May 3rd, 2024, and later on the same day', ['May 3rd, 2024=2024-05-03', 'the same day=2024-05-03']],
    ['Resolution 1718 (2006)', ['2006=2006']],
    ['5 June 2018\n\n1. Introduction', ['5 June 2018=2018-06-05']],
    ['on the 10th of April 2024, in mid 2019, circa 1990', ['10th of April 2024=2024-04-10', '2019=2019', '1990=1990']],
    ['平成23～25年、昭和60年～62年', ['平成23～25年=2011/2013', '昭和60年～62年=1985/1987']],
    ['千九百六十年一月十九日、二千二十四年', ['千九百六十年一月十九日=1960-01-19', '二千二十四年=2024']],
    ['2024年第1四半期、Q3 2023、the second quarter of 2022', ['2024年第1四半期=2024-33', 'Q3 2023=2023-35', 'the second quarter of 2022=2022-34']],
    // What is no date.
    ['2023-02-30、2023年2月29日、November 31, 2024', []],
    ['2000年問題、五月雨、第2024回、3.1.2、Ⅲ-2-1-1、1.2024.13', []],
    ['Resolution 1718, Section 2015, page 1998, CVN-2020-24A, $2015', []],
    ['4年ぶり、50周年、二日間、3年間、近年、第2次世界大戦後', []],
    ['① 日本の役割\n\n② 日米の協力', []],
    ['### 1 日米協力の意義\n\n本文。', []],
    ['資料2、5条、G7、2+2、第3回', []],
    ['You may want to march on.', []],
  ];
  for (const [text, dates] of cases) it(text.replace(/\n/gu, '⏎'), () => assert.deepEqual(found(text), dates));

  it('names the date from which a part is taken: the one said before, or that of writing', () => {
    const raw = '2024年12月3日\n\n今年3月の会談に続き、2019年の方針が示された。同年5月28日に合意した。同年6月にも会った。';
    const text = readDocumentText(raw);
    assert.deepEqual(findDates(text).map(({ span, reasons }) => {
      const from = reasons?.flatMap((reason) => ('from' in reason && reason.from !== undefined ? [reason.from] : []))[0];
      return [raw.slice(span.start, span.end), from === undefined ? '' : raw.slice(from.start, from.end)];
    }), [
      ['2024年12月3日', ''], ['今年3月', '2024年12月3日'], ['2019年', ''], ['同年5月28日', '2019年'], ['同年6月', '2019年'],
    ]);
  });

  it('counts on in an era as plans do, and no farther', () => {
    assert.deepEqual(found('平成35年度、平成42年度'), ['平成35年度=2023', '平成42年度=2030']);
    assert.deepEqual(found('昭和99年、平成0年'), []);
  });

  it('agrees with the platform on every first day of an era and the day before it', () => {
    const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
    const reading = (time: number): [era: string, year: string] => {
      const parts = format.formatToParts(new Date(time));
      const part = (type: string): string => parts.find((each) => each.type === type)!.value;
      return [part('era'), part('year')];
    };
    for (const { name, from } of eras.slice(1)) {
      const first = Date.parse(`${from}T00:00:00Z`);
      assert.deepEqual(reading(first), [name, '元']);
      for (const time of [first, first - 86_400_000]) {
        const date = new Date(time);
        const [era, year] = reading(time);
        const iso = date.toISOString().slice(0, 10);
        assert.deepEqual(found(`${era}${year}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`).map((line) => line.split('=')[1]), [iso]);
      }
    }
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
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('2011', '年', '6', '月', '21', '日', '平成', '同', '(', ')', 'から', '\n', ' ', 'May ', '昨', '秋', '世紀', '～', '度', '-', '/', '23', ' to ', 'FY', '翌日', '2020', '〇', '<sup>1</sup> ')).map((parts) => parts.join(''))), (raw) => {
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
