import { describe, expect, test } from 'vitest';
import { siteAddress } from '@/lib/ui/model/site-address.ts';
import { isOwn } from '@/lib/ui/state/sites.ts';

describe('a site typed by hand', () => {
  test.each([
    ['congbao.hanoi.gov.vn', 'congbao.hanoi.gov.vn'],
    ['  CongBao.HaNoi.gov.vn ', 'congbao.hanoi.gov.vn'],
    ['https://www.congbao.hanoi.gov.vn/van-ban/12?x=1#y', 'congbao.hanoi.gov.vn'],
    ['thuvienphapluat.vn/van-ban', 'thuvienphapluat.vn'],
    ['eoffice.bxd.gov.vn:8443/login', 'eoffice.bxd.gov.vn'],
    ['https://10.0.0.5/', '10.0.0.5'],
    ['hanoi.gov.vn.', 'hanoi.gov.vn'],
  ])('%s is %s', (typed, host) => expect(siteAddress(typed)).toEqual({ host }));

  test.each([
    '',
    '   ',
    'hanoi',
    'trang của tỉnh',
    '*.gov.vn',
    'https://*.gov.vn/*',
    'file:///C:/a.pdf',
    'chrome://extensions',
    'javascript:alert(1)',
    'https://ai@hanoi.gov.vn',
    'hanoi..gov.vn',
    '-a.vn',
    'https://',
  ])('“%s” is no site', (typed) => expect(siteAddress(typed)).toEqual({ fault: 'wrong' }));

  test('http is refused for itself', () => expect(siteAddress('http://hanoi.gov.vn/')).toEqual({ fault: 'http' }));
});

test('what is read by itself', () => {
  const own = ['*.chinhphu.vn', '*.baochinhphu.vn'];
  for (const host of ['chinhphu.vn', 'vanban.chinhphu.vn', 'baochinhphu.vn']) expect(isOwn(own, host), host).toBe(true);
  for (const host of ['xchinhphu.vn', 'chinhphu.vn.example.com', 'vn']) expect(isOwn(own, host), host).toBe(false);
});
