import { readdirSync, readFileSync } from 'node:fs';
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

// each of these holds several pairs that are other terms but for their marks
test.each([
  ['Hoàn thành toàn bộ lối đi dân sinh; nơi đứng đầu nơi để xe bốc xếp hàng hóa; đoàn thể cùng cấp.'],
  ['Văn bản hành chính cùng cấp; làng nghề tái chế; thông báo về việc; ý kiến có trách nhiệm; mọi trường hợp.'],
  ['Ảnh hưởng dân cư; hồ sơ cứu hộ sớm; đội hình thanh niên; hoàn thành toàn tuyến; khử trùng từ nguồn nước.'],
  ['Kiên quyết đình chỉ cơ sở; nghiêm cam kết; tổ chức làng nghề; Chủ động bố trí vốn; neo đậu tránh trú bão.'],
  [
    'Hải quân phối hợp hải quan; diện tích tự nhiên; giao trước mặt bằng; điều chuyển cho các đơn vị; hằng quý đối với xã.',
  ],
])('words beside words are no misread term: %s', (text) => {
  expect(withMarks(text)).toBe(text);
});

test('no paper of our own is changed: none was ever a scan', () => {
  const papers = readdirSync('tests/fixtures/papers').filter((name) => !name.includes('.'));
  expect(papers.length).toBeGreaterThan(10);
  for (const name of papers) {
    const text = readFileSync(`tests/fixtures/papers/${name}/paper.txt`, 'utf8').normalize('NFC');
    expect(withMarks(text), name).toBe(text);
  }
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
