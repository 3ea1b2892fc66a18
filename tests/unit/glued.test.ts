import { describe, expect, it } from 'vitest';
import { gluedSyllables } from '../../lib/core/text/glued.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

const parted = (words: string): string => buildPageText(words).text;

describe('syllables run together by layout', () => {
  it.each([
    ['Bộ Kế hoạchvà Đầu tư', 'Bộ Kế hoạch và Đầu tư'],
    ['các đồngchí Bộ trưởng', 'các đồng chí Bộ trưởng'],
    ['báo cáoThủ tướng Chínhphủ', 'báo cáo Thủ tướng Chính phủ'],
    ['kết luận củađồng chí', 'kết luận của đồng chí'],
    ['theo quyđịnh', 'theo quy định'],
    ['CHÍNHPHỦ', 'CHÍNH PHỦ'],
  ])('%s', (given, mended) => expect(parted(given)).toBe(mended));

  it.each([
    'Tập đoàn Petrolimex và Vietjet',
    'tỉnh Đắk Lắk, huyện Cư M’gar',
    'nghiêng ngả, nguyên nhân, thuyền trưởng, khuỷu tay',
    'xe côngtenơ, khí mêtan, vắcxin',
    'giữa quý, giục giã, quyết, khoản, ngoằn ngoèo',
    'Ngày 12/3/2026, số 45/QĐ-TTg, Km12+300',
  ])('leaves “%s” as it is', (words) => expect(gluedSyllables(words.normalize('NFC'))).toEqual([]));
});
