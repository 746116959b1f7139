import { strict as assert } from 'node:assert';
import { findDates } from '../../../src/dates/find-dates';
import { readDocumentText } from '../../../src/text/document-text';
import { dateCard } from '../../../src/views/date-card';
import { type Language } from '../../../src/views/language';

/** Cards of all dates of a text, their lines parted by `/`. */
const cards = (raw: string, language: Language): string[] => {
  const text = readDocumentText(raw);
  return findDates(text).map((date) => dateCard(text, date, language).replace(/ {2}\n/gu, ' / '));
};

describe('date card', () => {
  it('shows both calendars, the weekday and the fiscal year', () => {
    assert.deepEqual(cards('2011年6月21日', 'ja'), ['**2011-06-21** · 平成23年6月21日（火） / 2011年度']);
    assert.deepEqual(cards('平成23年3月11日', 'en'), ['**2011-03-11** · 平成23年3月11日（金）, Friday / Japanese fiscal year 2010']);
  });

  it('gives a year of two eras both names, and a day of it one', () => {
    assert.deepEqual(cards('2019年、2019年4月30日、2019年5月1日', 'ja'), ['**2019** · 平成31年・令和元年', '**2019-04-30** · 平成31年4月30日（火） / 2019年度', '**2019-05-01** · 令和元年5月1日（水） / 2019年度']);
  });

  it('names the span of a fiscal year and the ends of a range', () => {
    assert.deepEqual(cards('令和5年度、2015年4月から5月', 'ja'), ['**2023** · 令和5年度 / 会計年度：2023-04-01 ～ 2024-03-31', '**2015-04** · 平成27年4月 ～ **2015-05** · 平成27年5月']);
  });

  it('says where a part was taken from, and when it is not printed', () => {
    assert.deepEqual(cards('2023年に始めた。\n\n同年5月28日に終えた。', 'ja')[1], '**2023-05-28** · 令和5年5月28日（日） / 2023年度 / 年は1行目の「2023年」から');
    assert.deepEqual(cards('3月22日に開いた。', 'en'), ['**--03-22** / The year is not printed']);
  });

  it('names decades, centuries, seasons and quarters', () => {
    assert.deepEqual(cards('1980年代と2006年秋、21世紀、2024年第1四半期', 'ja'), ['**198X** · 1980年代', '**2006-23** · 2006年秋', '**20XX** · 21世紀', '**2024-33** · 2024年第1四半期']);
  });

  it('gives both readings of a date whose day and month cannot be told apart, and says so', () => {
    assert.deepEqual(cards('10/04/2024', 'en'), ['**2024-04-10** · 令和6年4月10日（水）, Wednesday or **2024-10-04** · 令和6年10月4日（金）, Friday / Whether day or month comes first cannot be told']);
  });

  it('says what the words beside a date say of it, and how far on it was counted', () => {
    assert.deepEqual(cards('2010年以降、1990年代後半', 'ja'), ['**2010** · 平成22年 · 以降', '**199X** · 1990年代 · 終わり']);
    assert.deepEqual(cards('2024年12月3日\n\n昨年に始めた。', 'en')[1], '**2023** · 令和5年 / 1 year before the date of the document (“2024年12月3日” on line 1)');
    assert.deepEqual(cards('2024年12月3日に会い、翌日も会った。', 'ja')[1], '**2024-12-04** · 令和6年12月4日（水） / 2024年度 / 1行目の「2024年12月3日」の1日後');
  });
});
