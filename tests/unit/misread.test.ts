import { expect, test } from 'vitest';
import { withMarks } from '../../lib/core/text/misread.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

const SCANNED = 'Khan trương rà soát; đây mạnh tuyên truyền; Tông cục Thuế dé nghị các Cục trién khai.';

test('terms whose marks a scan lost are put right, letter for letter', () => {
  const right = withMarks(SCANNED);
  expect(right).toBe('Khẩn trương rà soát; đẩy mạnh tuyên truyền; Tổng cục Thuế đề nghị các Cục triển khai.');
  expect(right).toHaveLength(SCANNED.length);
});

test.each([
  ['Kinh tế từ đây mạnh lên; các bộ khẩn trương rà soát.'],
  ['Giá để xuất khẩu tăng. Cán bộ cùng cấp phối hợp.'],
  ['Khan trương rà soát.'],
  ['Dữ liệu về tuyến đường được công nhân đưa lên hệ thống.'],
  [''],
])('a text without the marks of a scan stays as it is: %s', (text) => {
  expect(withMarks(text)).toBe(text);
});

test('a letter that some programs write for another is that other', () => {
  expect(withMarks('Bộ Công Thƣơng hƣớng dẫn; SỞ CÔNG THƢƠNG')).toBe('Bộ Công Thương hướng dẫn; SỞ CÔNG THƯƠNG');
});

test('capitals stay capitals, and places in the source stay true', () => {
  const raw = `KHAN TRƯƠNG rà soát\u00a0ngay;\n${SCANNED}`;
  const page = buildPageText(raw);
  expect(page.text).toContain('KHẨN TRƯƠNG rà soát ngay');
  const at = page.text.indexOf('đẩy mạnh');
  expect(raw.slice(page.origin[at], page.origin[at + 8])).toBe('đây mạnh');
});
