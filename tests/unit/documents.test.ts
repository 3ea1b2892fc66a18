import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { paperLinks } from '@/lib/page/documents/find.ts';
import { mayBeNotice } from '@/lib/page/documents/may-be-notice.ts';
import { hasDocuments } from '@/lib/page/documents/probe.ts';
import { readSamples } from '../tools/samples.ts';

const linksOf = (html: string, url: string) =>
  paperLinks((parseHTML(html) as unknown as { document: Document }).document, url);
const sample = (slug: string) => {
  const found = readSamples().find((one) => one.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('a document page', () => {
  const { html, url } = sample('vanban-chi-co-tep');

  it('gives each attached file, with what its table says of the paper', () => {
    const links = linksOf(html, url);
    expect(links.map(({ name }) => name)).toEqual(['579-vpcp.signed.pdf', '579-vpcp-pl.pdf']);
    expect(links[0]?.facts).toEqual({
      number: '579/TB-VPCP',
      issued: '2026-11-03',
      kind: 'Thông báo',
      body: 'Văn phòng Chính phủ',
      signer: 'Phó Chủ nhiệm',
      title: 'Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về bảo đảm cung ứng điện mùa khô năm 2027',
      page: url,
    });
  });

  it('takes no script address for a file, and no other page of the site', () => {
    expect(linksOf(html, url).every(({ address }) => address.startsWith('https://datafiles.chinhphu.vn/'))).toBe(true);
  });

  it('offers nothing for a paper that makes law', () => {
    const law = html
      .replaceAll('579/TB-VPCP', '237/NQ-UBTVQH16')
      .replace(/(Loại văn bản<\/td>\s*<td>\s*)Thông báo/, '$1Nghị quyết')
      .replaceAll('Kết luận của', 'Thành lập');
    expect(linksOf(law, url)).toEqual([]);
  });
});

describe('a list', () => {
  const { html, url } = sample('vanban-danh-sach');

  it('gives the files of its notices, and of no other row', () => {
    const links = linksOf(html, url);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ facts }) => /\/TB-/.test(facts.number ?? '') || /kết luận/i.test(facts.title ?? ''))).toBe(
      true,
    );
    const row = links.find(({ facts }) => facts.number === '579/TB-VPCP');
    expect(row?.facts.issued).toBe('2026-11-03');
    expect(row?.facts.page).toBe('https://vanban.chinhphu.vn/?pageid=27160&docid=220561');
  });
});

it('is asked of document pages and lists only', () => {
  for (const { html, slug } of readSamples()) {
    const { document } = parseHTML(html) as unknown as { document: Document };
    expect(hasDocuments(document), slug).toBe(slug.startsWith('vanban-'));
  }
});

describe('whether a paper is a notice', () => {
  const facts = {
    number: null,
    issued: null,
    kind: null,
    body: null,
    signer: null,
    title: null,
    page: 'https://x.vn/',
  };
  it.each([
    [{ number: '56/TB-VPCP' }, 'notice'],
    [{ number: '56/ТВ-VРСР' }, 'notice'], // Cyrillic
    [{ number: '1233 /TB - UBND' }, 'notice'],
    [{ number: '.', title: 'Thông báo kết luận của Phó Thủ tướng về an toàn hồ đập' }, 'notice'],
    [{ number: '12', kind: 'Thông báo' }, 'notice'],
    [{ number: '46/CĐ-TTg', kind: 'Công điện' }, 'maybe'],
    [{ number: '13/CT-TTg' }, 'maybe'],
    [{ number: '3722/VPCP-CN', kind: 'Công văn' }, 'maybe'],
    [{ number: '.', title: 'V/v phòng, chống hạn hán' }, 'maybe'],
    [{ number: null }, 'maybe'],
  ] as const)('%j: %s', (said, expected) => {
    expect(mayBeNotice({ ...facts, ...said })).toBe(expected);
  });
  it.each([
    { number: '1499/QĐ-TTg' },
    { number: '318/2026/NĐ-СР' },
    { number: '54/2023/TT-BTС' },
    { number: '237/NQ-UBTVQH16' },
    { number: '115/NQ-CP', kind: 'Nghị quyết' },
    { number: '22/2003/QH11' },
    { number: '07', kind: 'Nghị định' },
    { number: '15/TTLT-BTC-BNV' },
    { number: '31/VBHN-VPQH' },
    { number: '1192/NQ-UBTVQH15', title: 'Kết luận là một phần của nghị quyết này' },
  ])('no: %j', (said) => {
    expect(mayBeNotice({ ...facts, ...said })).toBe('no');
  });
});
