import { strict as assert } from 'node:assert';
import { findDates } from '../../../src/dates/find-dates';
import { readDocumentText } from '../../../src/text/document-text';

/** Dates of a text as `words=value`, with what the words beside them say: `2010年=2010 since`. */
const found = (raw: string): string[] => findDates(readDocumentText(raw)).map(({ span, value, qualifier, part }) => [`${raw.slice(span.start, span.end)}=${value}`, part, qualifier].filter((each) => each !== undefined).join(' '));

type Case = readonly [text: string, dates: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'eras': [
    ['明治二十二年二月十一日に公布した。', ['明治二十二年二月十一日=1889-02-11']],
    ['令和1年5月、令和元年度の予算', ['令和1年5月=2019-05', '令和元年度=2019']],
    ['R6年度、S35年、Ｈ２３．６．２１、平23.6.21、令6.4.1、昭和60.3.1', ['R6年度=2024', 'S35年=1960', 'Ｈ２３．６．２１=2011-06-21', '平23.6.21=2011-06-21', '令6.4.1=2024-04-01', '昭和60.3.1=1985-03-01']],
    ['昭和二十二年法律第六十七号', ['昭和二十二年=1947']],
    ['平成三十年度から令和四年度まで、令和2～4年度', ['平成三十年度から令和四年度=2018/2022', '令和2～4年度=2020/2022']],
    ['96(同8)年4月に宣言し、01(同13)年に備えた。昭和20(1945)〜昭和45(1970)', ['96(同8)年4月=1996-04', '01(同13)年=2001', '昭和20(1945)〜昭和45(1970)=1945/1970']],
    ['2024.4～2025.3、R5.4～R6.3、(2011.6)', ['2024.4～2025.3=2024-04/2025-03', 'R5.4～R6.3=2023-04/2024-03', '2011.6=2011-06']],
    ['平成23年に結び、24年4月に施行した。', ['平成23年=2011', '24年4月=2012-04']],
  ],
  'kanji numerals': [
    ['二〇一五年、一九六〇年一月十九日、千九百六十年、二千二十四年五月', ['二〇一五年=2015', '一九六〇年一月十九日=1960-01-19', '千九百六十年=1960', '二千二十四年五月=2024-05']],
  ],
  'days, lists and ranges in Japanese': [
    ['2024年5月3日、10日、17日に開催した。', ['2024年5月3日=2024-05-03', '10日=2024-05-10', '17日=2024-05-17']],
    ['2024年5月5、12日と9月19、20両日', ['2024年5月5=2024-05-05', '12日=2024-05-12', '9月19、20両日=2024-09-19/2024-09-20']],
    ['2024年9月19日と20日', ['2024年9月19日=2024-09-19', '20日=2024-09-20']],
    ['2024年4月10日から12日まで、同月15日午前、16日夜', ['2024年4月10日から12日=2024-04-10/2024-04-12', '同月15日=2024-04-15', '16日=2024-04-16']],
    ['2023年10月に始まり、同9日に終えた。', ['2023年10月=2023-10', '同9日=2023-10-09']],
    ['2015年4月〜5月、2015年から17年、2024年4月10日から5月2日', ['2015年4月〜5月=2015-04/2015-05', '2015年から17年=2015/2017', '2024年4月10日から5月2日=2024-04-10/2024-05-02']],
    ['2014年に始まり、15年4月、98年10月と続く。', ['2014年=2014', '15年4月=2015-04', '98年10月=1998-10']],
    ['2024年5月3、4、5日、同年6月に会い、10日に別れた。', ['2024年5月3=2024-05-03', '4=2024-05-04', '5日=2024-05-05', '同年6月=2024-06', '10日=2024-06-10']],
    ['60(昭和35).1.19、78(同53).11.27、96(平成8).4', ['60(昭和35).1.19=1960-01-19', '78(同53).11.27=1978-11-27', '96(平成8).4=1996-04']],
    ['2022年2月24日と、翌25日、同28日、翌1日に', ['2022年2月24日=2022-02-24', '翌25日=2022-02-25', '同28日=2022-02-28', '翌1日=2022-03-01']],
    ['令和３年６月１日（火）から６月３０日（水）まで', ['令和３年６月１日（火）から６月３０日=2021-06-01/2021-06-30']],
    ['2024年6月1日(火)～3日(木)', ['2024年6月1日(火)～3日=2024-06-01/2024-06-03']],
    ['2024年の4月と、2024年の春', ['2024年の4月=2024-04', '2024年の春=2024-21']],
  ],
  'relative dates in Japanese': [
    ['2024年5月31日。前日と翌日、同月、前月、翌月、翌々年、前年度', ['2024年5月31日=2024-05-31', '前日=2024-05-30', '翌日=2024-06-01', '同月=2024-05', '前月=2024-04', '翌月=2024-05', '翌々年=2026', '前年度=2025']],
    ['令和6年12月3日\n\n先月、来月5日、再来年、昨年末、来春に', ['令和6年12月3日=2024-12-03', '先月=2024-11', '来月5日=2025-01-05', '再来年=2026', '昨年=2023 late', '来春=2025-21']],
  ],
  'the date of the document': [
    ['大臣会見録（令和２年10月６日（火）10:30～10:45 於：会見室）\n\n来年３月まで、今日は、今日の社会', ['令和２年10月６日=2020-10-06', '来年３月=2021-03 until', '今日=2020-10-06']],
  ],
  'relative to the fiscal year, and to days': [
    ['2023年2月8日\n\n昨年度、今年度、本年秋、翌年3月、昨日、来る十五日に', ['2023年2月8日=2023-02-08', '昨年度=2021', '今年度=2022', '本年秋=2023-23', '翌年3月=2024-03', '昨日=2023-02-07', '来る十五日=2023-02-15']],
  ],
  'quarters, halves, decades, centuries, qualified': [
    ['2024年第1四半期、2024年度第2四半期、令和6年上半期、2023年度下半期', ['2024年第1四半期=2024-33', '2024年度第2四半期=2024-07/2024-09', '令和6年上半期=2024-40', '2023年度下半期=2023-10/2024-03']],
    ['Q3 2024, the third quarter of 2024, 2024 Q1, the first half of 2024', ['Q3 2024=2024-35', 'the third quarter of 2024=2024-35', '2024 Q1=2024-33', 'the first half of 2024=2024-40']],
    ['1990年代後半、90年代、21世紀初頭、1980年代から1990年代', ['1990年代=199X late', '90年代=199X', '21世紀=20XX early', '1980年代から1990年代=198X/199X']],
    ['昭和30年代に、昭和四十年代、二〇一〇年代', ['昭和30年代=1955/1964', '昭和四十年代=1965/1974', '二〇一〇年代=201X']],
    ["the late 1990s, the mid-1980s, the '90s, late nineteenth century", ['1990s=199X late', '1980s=198X mid', "the '90s=199X", 'nineteenth century=18XX late']],
    ['2010年以降、2010年以前、2010年まで、1945年頃、約2030年、2024年末、4月上旬', ['2010年=2010 since', '2010年=2010 before', '2010年=2010 until', '1945年=1945 approximate', '2030年=2030 approximate', '2024年=2024 late', '4月=2024-04 early']],
    ['circa 1950, c. 1951, by 2030, before 2001, after 1945, mid-2024, early April 2024', ['1950=1950 approximate', '1951=1951 approximate', '2030=2030 until', '2001=2001 before', '1945=1945 after', '2024=2024 mid', 'April 2024=2024-04 early']],
  ],
  'English': [
    ['Held on 10 April 2024, the 10th of April 2024 and Apr. 10, 2024', ['10 April 2024=2024-04-10', '10th of April 2024=2024-04-10', 'Apr. 10, 2024=2024-04-10']],
    ['In 2024, on 5 January, on the 6th of January, and January 7th', ['2024=2024', '5 January=2024-01-05', '6th of January=2024-01-06', 'January 7th=2024-01-07']],
    ['April to June 2024, April–June 2024, from April 2024 to March 2025', ['April to June 2024=2024-04/2024-06', 'April–June 2024=2024-04/2024-06', 'April 2024 to March 2025=2024-04/2025-03']],
    ['10 April–2 May 2024; April 30 – May 2, 2024; June 30 and July 1, 2023', ['10 April–2 May 2024=2024-04-10/2024-05-02', 'April 30 – May 2, 2024=2024-04-30/2024-05-02', 'June 30=2023-06-30', 'July 1, 2023=2023-07-01']],
    ['It was signed in 2022. In March, work began; since April it goes on.', ['2022=2022', 'March=2022-03', 'April=2022-04 since']],
    ['On January 11, 2023 they met; the following year, the next day, the previous month, later that year', ['January 11, 2023=2023-01-11', 'the following year=2024', 'that year=2024']],
    ['December 3, 2024\n\nThis year and last month they met; next year they will.', ['December 3, 2024=2024-12-03', 'This year=2024', 'last month=2024-11', 'next year=2025']],
    ['Done this fourteenth day of September 2011 and the twenty-first day of May in the year 2012', ['fourteenth day of September 2011=2011-09-14', 'twenty-first day of May in the year 2012=2012-05-21']],
    ['MAY 11, 2023 and 11 MAY 2023; YOU MAY 5', ['MAY 11, 2023=2023-05-11', '11 MAY 2023=2023-05-11']],
    ['in fiscal 2025, in FYs 2024 and 2025; winter 2021-2022', ['fiscal 2025=2025', 'FYs 2024=2024', '2025=2025', 'winter 2021-2022=2021-24']],
    ['Monday, 3 June to Wednesday, 5 June 2024. The figures for 2018 are set out for 2000 troops.', ['3 June to Wednesday, 5 June 2024=2024-06-03/2024-06-05', '2018=2018']],
    ['1945. 8.15 and 2010. 7. 2', ['1945. 8.15=1945-08-15', '2010. 7. 2=2010-07-02']],
    ['The first Act was passed in 1887. See the years 2010, 2011 and 2012.', ['1887=1887', '2010=2010', '2011=2011', '2012=2012']],
    ['between April 2016 and May 2019, between March and October 2012', ['April 2016 and May 2019=2016-04/2019-05', 'March and October 2012=2012-03/2012-10']],
    ['25/04/2024, 04/25/2024, 10/04/2024, 10.04.2024, 2024-04-10T09:00:00Z', ['25/04/2024=2024-04-25', '04/25/2024=2024-04-25', '10/04/2024=[2024-04-10,2024-10-04]', '10.04.2024=2024-04-10', '2024-04-10=2024-04-10']],
    ['FY2023–27, FY2024, the 2024 fiscal year, winter of 2023-24, 2019/20, since 2024-04', ['FY2023–27=2023/2027', 'FY2024=2024', '2024 fiscal year=2024', 'winter of 2023-24=2023-24', '2019/20=2019/2020', '2024-04=2024-04 since']],
  ],
  'years cut to two digits': [
    ['2014年に始まり、15年に終えた。05年の会議と98年の宣言、翌99年4月。', ['2014年=2014', '15年=2015', '05年=2005', '98年=1998', '翌99年4月=1999-04']],
    ['2024年、25年、26年に。2023、24年の冬に。93~94年の危機', ['2024年=2024', '25年=2025', '26年=2026', '2023=2023', '24年=2024', '93~94年=1993/1994']],
    ['平成23年に始まり、25年に終えた。', ['平成23年=2011', '25年=2013']],
    ["’98年の合意、the summer of '98, since ’05", ['’98年=1998', "'98=1998", '’05=2005 since']],
    ['2018年に始まる。15年の歴史、任期を10年に延長、10年に一度、20年にわたり、耐用年数は20年に達した。30年以上、約10年から20年', ['2018年=2018']],
    ["'24 members', 5年に、98年の合意", []],
  ],
  'months in a row, quarters in figures, decades in a row': [
    ['2024年4～6月、令和6年4－6月期、同年7～9月期、2023年3Q、3Q 2023', ['2024年4～6月=2024-04/2024-06', '令和6年4－6月期=2024-04/2024-06', '同年7～9月期=2024-07/2024-09', '2023年3Q=2023-35', '3Q 2023=2023-35']],
    ['2024年6～4月、2024年0～4月', ['2024年=2024', '2024年=2024']],
    ['1980～90年代、1970、80年代、1960年代～70年代', ['1980～90年代=198X/199X', '1970=197X', '80年代=198X', '1960年代～70年代=196X/197X']],
    ['2011（平23）年、昭60年代', ['2011（平23）年=2011', '60年代=196X']],
    ['by end-2025, 3-Mar-2024, April of 2024, below 2005 levels, FY2024/25', ['2025=2025 late', '3-Mar-2024=2024-03-03', 'April of 2024=2024-04', '2005=2005', 'FY2024/25=2024/2025']],
  ],
  'by the time of writing': [
    ['令和6年3月1日(金)09:30~10:11 会見室\n\n今日3日、昨日29日、今日未明、今日の社会、来年の4～6月', ['令和6年3月1日=2024-03-01', '今日=2024-03-01', '昨日29日=2024-02-29', '今日=2024-03-01', '来年の4～6月=2025-04/2025-06']],
    ['March 12, 2024\n\nLast December, this spring, next March, January 6 this year, June 6 last year, next Friday, last Mayor', ['March 12, 2024=2024-03-12', 'Last December=2023-12', 'this spring=2024-21', 'next March=2025-03', 'January 6 this year=2024-01-06', 'June 6 last year=2023-06-06']],
    ['March 12, 2024\n\nNet zero is due by 2050. On June 5 they met.', ['March 12, 2024=2024-03-12', '2050=2050 until', 'June 5=2024-06-05']],
    ['2024年5月に会った。前年同月、前年同月比', ['2024年5月=2024-05', '前年同月=2023-05']],
  ],
  'what is no date': [
    ['2024年。5月号と四月号、1月あたり、3月当たり、version 1.2.2024, section 5.1.2024, §12.3.2019', ['2024年=2024']],
    ['比率は1/2、版は2.0.1、電話は03-3581-0001、2+2、第2次、第2024条、5条、第3四半期', []],
    ['三十日以内、二日間、10日ごと、1日3回、10日に1回、61(昭和35).1.19、4年ぶり、10年後、今後5年間、1年4か月、2,024年、12024年', []],
    ['You may 5 percent agree. They march on. March 5 units onward. August body.', []],
    ['2023-02-30、2023年2月30日、2023年13月1日、2023/2/29、31/02/2024', []],
    ['February 30, 2023; 31 June 2024; 0 May 2024', []],
    ['前年比で増えた。前年同期、翌年刊。紀元前3世紀、皇紀2600年', []],
    ['The year began; the day came; the next day; that year; last year', []],
    ['30年代、20代', []],
    ['令和3年から起算して三月を超えない範囲、六月以内、version 2024.1.2', ['令和3年=2021 since']],
    ['10/04/24、31/12、192.168.10.2024', []],
  ],
};

describe('dates in every form', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [text, dates] of cases) it(text.replace(/\n/gu, '⏎'), () => assert.deepEqual(found(text), dates));
    });
  }

  it('keeps the reasoning: era, place of the year, other end, order that cannot be told', () => {
    const raw = '平成23年に会った。同年5月28日、翌年、10/04/2024、June 30 to July 2, 2023、同5月';
    const text = readDocumentText(raw);
    const reasons = findDates(text).map(({ reasons: all }) => (all ?? []).map((reason) => [reason.rule, 'shift' in reason ? reason.shift : 0, 'from' in reason && reason.from !== undefined ? raw.slice(reason.from.start, reason.from.end) : '']));
    assert.deepEqual(reasons.slice(0, 5), [
      [['era', 0, '']], [['said-before', 0, '平成23年']], [['said-before', 1, '平成23年']], [['day-or-month-first', 0, '']], [['other-end', 0, 'July 2, 2023']],
    ]);
  });

  it('takes time in proportion to the length of the text, whatever is in it', () => {
    const units = ['平成23年4月10日から12日、同年5月、10 April–2 May 2024, 1/2、2024年5月3日、10日、', '5、', '5月3、', '千', '(2011)', 'May ', '2011-', '1/', 'between the next ', '3日、', '同'];
    const time = (unit: string, length: number): number => {
      const text = readDocumentText(unit.repeat(Math.ceil(length / unit.length)));
      const start = performance.now();
      findDates(text);
      return performance.now() - start;
    };
    for (const unit of units) {
      time(unit, 10_000);
      const [small, large] = [time(unit, 20_000), time(unit, 200_000)];
      // Ten times the length: a hundred times the time would be quadratic. The least time is too short to compare.
      assert.ok(large < Math.max(small, 20) * 40, `${unit}: ${small} ms, ten times as much ${large} ms`);
    }
  });
});
