import { describe, expect, test } from 'vitest';
import { mendLayer } from '../../lib/core/layout/layer.ts';
import { fromLegacy, legacyOf } from '../../lib/core/layout/legacy.ts';
import { sensible } from '../../lib/core/layout/sensible.ts';
import seeds from '../../seeds/legacy-encodings.json' with { type: 'json' };

const words = (text: string): string[] => text.split(' ');
const TEXT =
  'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc Văn phòng Chính phủ thông báo Bộ trưởng chỉ đạo trước ngày hoàn thành những việc được giao tỷ lệ quỹ đất mỗi kỳ';
const TCVN3 =
  'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc V¨n phßng ChÝnh phñ th«ng b¸o Bé tr\u00ADëng chØ ®¹o tr\u00ADíc ngµy hoµn thµnh nh÷ng viÖc ®\u00ADîc giao tû lÖ quü ®Êt mçi kú';
const VNI =
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do Haïnh phuùc Vaên phoøng Chính phuû thoâng baùo Boä tröôûng chæ ñaïo tröôùc ngaøy hoaøn thaønh nhöõng vieäc ñöôïc giao tyû leä quyõ ñaát moãi kyø';

describe('papers typed before Unicode', () => {
  test.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
  ] as const)('%s is told by its letters and converted', (encoding, text) => {
    expect(legacyOf(words(text))).toBe(encoding);
    expect(
      words(text)
        .map((word) => fromLegacy(word, encoding))
        .join(' '),
    ).toBe(TEXT);
  });

  test('the place of "ư" may come as a hyphen; hyphens of words stay', () => {
    expect(fromLegacy('tr-íc', 'tcvn3')).toBe('trước');
    expect(fromLegacy('®-îc', 'tcvn3')).toBe('được');
    expect(fromLegacy('c¸c-bon', 'tcvn3')).toBe('các-bon');
  });

  test('small letters that a font of capitals draws large', () => {
    expect(fromLegacy('CéNG', 'tcvn3')).toBe('CỘNG');
    expect(fromLegacy('VIÖT', 'tcvn3')).toBe('VIỆT');
    expect(fromLegacy('COÄNG', 'vni')).toBe('CỘNG');
  });

  test.each([
    ['Unicode', TEXT],
    ['decomposed Unicode', TEXT.normalize('NFD')],
    ['capitals', TEXT.toUpperCase()],
    ['without marks', 'Cong hoa xa hoi chu nghia Viet Nam doc lap tu do hanh phuc'],
    ['English', 'The paper was signed by the office on the last day of the month'],
    ['codes and numbers', '587/TB-VPCP 06/11/2026 34 % 05 (1) a) km² 20°C 100.000đ 3.000m² Wi-Fi COVID-19'],
  ])('%s is sensible and left alone', (_, text) => {
    expect(sensible(words(text))).toBe(true);
    expect(legacyOf(words(text))).toBeNull();
  });

  test('what no table makes sense of is no text layer', () => {
    const drawn = words('\uE001\uE002\uE003 \uE004\uE005 \uE006 \uE001\uE007 \uE008\uE009 \uE010 þøßåä§¶').map(
      (text, index) => ({
        text,
        confidence: null,
        box: { page: 0, left: index * 20, top: 0, width: 18, height: 12 },
      }),
    );
    expect(mendLayer(drawn)).toBeNull();
    expect(mendLayer(drawn.slice(0, 2)), 'too few to tell').toHaveLength(2);
  });

  test('every letter of the tables is one Vietnamese letter', () => {
    for (const letter of [...Object.values(seeds.tcvn3.letters), ...Object.values(seeds.vni.letters)])
      expect([...letter.normalize('NFC')]).toHaveLength(1);
    expect(new Set(Object.values(seeds.tcvn3.letters)).size).toBe(Object.keys(seeds.tcvn3.letters).length);
  });
});
