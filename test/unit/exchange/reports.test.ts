import { strict as assert } from 'node:assert';
import Papa from 'papaparse';
import { writeCsv } from '../../../src/exchange/csv';
import { type OutgoingDocument } from '../../../src/exchange/exchanged-notes';
import { writeHtmlReport } from '../../../src/exchange/html-report';
import { writeMarkdownReport } from '../../../src/exchange/markdown-report';
import { first, firstId, replyId, report, wholeId } from './made-notes';

const saying = (text: string): OutgoingDocument => ({ path: 'a.txt', title: 'a.txt', notes: [{ note: { ...first, bodies: [{ text }] }, annotator: 'sato', resolved: false, status: 'exact', line: 0 }] });

describe('the table of notes', () => {
  it('has a row a note, lines from 1, and no cell that begins a formula', () => {
    assert.equal(writeCsv([report]), [
      '\ufeffdocument,line,status,section,quote,note,codes,author,annotator,created,modified,resolved,reply_to,id',
      `texts/報告 1.txt,,exact,,,,,佐藤,sato,2031-01-02T03:04:05.000Z,,yes,,${wholeId}`,
      `texts/報告 1.txt,9,changed,第2章 実施 / 第1節 施設,施設の共同使用,範囲を確認。,scope,佐藤,sato,2031-01-02T03:04:05.000Z,,no,,${firstId}`,
      `texts/報告 1.txt,9,changed,,,"'=1+1",,Lee,lee,2031-01-02T03:04:05.000Z,,no,${firstId},${replyId}`,
      '',
    ].join('\r\n'));
  });

  for (const text of ['=1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\t=1', '\n=1', '\r1', '=1\nmore', '=cmd|\' /C calc\'!A0']) {
    it(`makes ${JSON.stringify(text)} harmless and keeps it`, () => {
      const [, row] = Papa.parse<string[]>(writeCsv([saying(text)]), { newline: '\r\n' }).data;
      assert.equal(row?.[5], `'${text}`);
    });
  }

  for (const text of ['a=1', '1-2', '"quoted", said', '二行\nある', "it's"]) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(Papa.parse<string[]>(writeCsv([saying(text)]), { newline: '\r\n' }).data[1]?.[5], text));
  }
});

describe('the report in Markdown', () => {
  it('has the quote under its section, the note, the reference line and the replies', () => {
    assert.equal(writeMarkdownReport([report], 'en'), `# Notes on 報告 1.txt

3 notes

## On the whole document

(no text)

— 佐藤, 2031-01-02, texts/報告 1.txt, resolved

## 第2章 実施 › 第1節 施設

> 施設の共同使用

範囲を確認。

— 佐藤, 2031-01-02, texts/報告 1.txt, line 9, passage changed, \\#scope

> \\=1+1
>
> — Lee, 2031-01-02
`);
    assert.match(writeMarkdownReport([report], 'ja'), /^# 報告 1\.txtの注記\n\n注記 3 件\n\n## 文書全体\n[^]*— 佐藤、2031-01-02、texts\/報告 1\.txt、9 行目、本文に変更あり、/u);
  });

  it('says so where there are no notes', () => assert.equal(writeMarkdownReport([{ path: 'a.txt', title: 'a.txt', notes: [] }], 'ja'), '# a.txtの注記\n\n注記はありません。\n'));

  for (const [text, escaped] of [
    ['![x](https://example.org/p.png)', '\\!\\[x\\](https://example.org/p.png)'],
    ['<script>a</script>&amp;', '\\<script\\>a\\</script\\>&amp;amp;'],
    ['# no heading\n- no list\n1. no list', '\\# no heading\\\n\\- no list\\\n1\\. no list'],
    ['one\n\n\n\ntwo', 'one\n\ntwo'],
    ['a\u202eb', 'a\ufffdb'],
    ['    no code', 'no code'],
  ] as const) {
    it(`prints ${JSON.stringify(text)} as text`, () => assert.ok(writeMarkdownReport([saying(text)], 'en').includes(`\n\n${escaped}\n\n— 佐藤`), writeMarkdownReport([saying(text)], 'en')));
  }
});

describe('the report as a page', () => {
  it('holds the same, in elements', () => {
    const page = writeHtmlReport([report], 'ja');
    assert.match(page, /^<!DOCTYPE html>\n<html lang="ja">/u);
    assert.ok(page.includes(`<h2>第2章 実施 › 第1節 施設</h2>
<article>
<blockquote><p>施設の共同使用</p></blockquote>
<p>範囲を確認。</p>
<p class="reference">佐藤、2031-01-02、texts/報告 1.txt、9 行目、本文に変更あり、#scope</p>
<div class="reply">
<p>=1+1</p>
<p class="reference">Lee、2031-01-02</p>
</div>
</article>
`), page);
  });

  it('runs and loads nothing, whatever a note says', () => {
    const page = writeHtmlReport([saying('<img src=x onerror="alert(1)"> & \'\u202e\0')], 'en');
    assert.ok(page.includes('<p>&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; &#39;\ufffd\ufffd</p>'), page);
    assert.ok(page.includes('content="default-src \'none\'; style-src \'unsafe-inline\'"'));
    assert.doesNotMatch(page, /<(?:script|img|link|iframe)|src="|url\(/u);
  });
});
