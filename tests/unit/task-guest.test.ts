import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

const POINTS = '1. Rà soát, bổ sung quy hoạch vùng trồng chè.\n2. Đẩy mạnh cải cách hành chính.';

/** A notice of a session with `met`, with one section. Out: each task's path and lead. */
const tasksUnder = (met: string, section: string): string[] =>
  (
    readNotice(
      buildPageText(
        `VĂN PHÒNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-VPCP\nHà Nội, ngày 05 tháng 3 năm 2015\nTHÔNG BÁO\nKết luận của Phó Thủ tướng tại buổi làm việc\nNgày 02 tháng 3 năm 2015, Phó Thủ tướng đã ${met} về kinh tế - xã hội. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:\n${section}\nNơi nhận:\n- Lưu: VT.`,
      ),
    )?.tasks ?? []
  ).map(({ path, leads }) => `${path} ${leads.map(({ full, text }) => full ?? text).join(' + ') || '-'}`);

const ITS = ['II.1 tỉnh Lai Châu', 'II.2 tỉnh Lai Châu'];

describe('a working session with a place: whom headings without a name tell', () => {
  it.each([
    `II. NHIỆM VỤ TRONG THỜI GIAN TỚI\n${POINTS}`,
    `II. VỀ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI\nCơ bản nhất trí với nhiệm vụ mà Tỉnh đã đề ra; nhấn mạnh một số nội dung sau:\n${POINTS}`,
    `II. MỘT SỐ NHIỆM VỤ TRỌNG TÂM\nCần tập trung vào các việc sau đây:\n${POINTS}`,
    `II. PHƯƠNG HƯỚNG PHÁT TRIỂN ĐẾN NĂM 2020\n${POINTS}`,
    `II. Về công tác trọng tâm thời gian tới:\n${POINTS}`,
  ])('%s', (section) => {
    expect(tasksUnder('làm việc với lãnh đạo chủ chốt tỉnh Lai Châu', section)).toEqual(ITS);
  });

  it.each(['làm việc với Ban Thường vụ, lãnh đạo tỉnh Lai Châu', 'làm việc trực tuyến với lãnh đạo tỉnh Lai Châu'])(
    '%s',
    (met) => {
      expect(tasksUnder(met, `II. NHIỆM VỤ THỜI GIAN TỚI\n${POINTS}`)).toEqual(ITS);
    },
  );

  it('a body named in a point is told, not the place', () => {
    const section = 'II. NHIỆM VỤ TRONG THỜI GIAN TỚI\n1. Bộ Y tế thẩm định đề án.\n2. Đẩy mạnh cải cách hành chính.';
    expect(tasksUnder('làm việc với lãnh đạo tỉnh Lai Châu', section)).toEqual(['II.1 Bộ Y tế', 'II.2 tỉnh Lai Châu']);
  });

  it.each([
    `I. ĐÁNH GIÁ CHUNG\n${POINTS}`,
    `I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2014\n${POINTS}`,
    `I. TÌNH HÌNH THỰC HIỆN CÁC GIẢI PHÁP\n${POINTS}`,
    `III. VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH\n${POINTS}`,
    `III. GIẢI PHÁP THEO ĐỀ NGHỊ CỦA TỈNH\n${POINTS}`,
    'II. NHIỆM VỤ TRONG THỜI GIAN TỚI\n1. Đồng ý với phương hướng của Tỉnh.\n2. Nhất trí với các chỉ tiêu đã đề ra.',
  ])('nobody under %s', (section) => {
    expect(tasksUnder('làm việc với lãnh đạo tỉnh Lai Châu', section)).toEqual([]);
  });

  it.each([
    'làm việc với lãnh đạo tỉnh Lai Châu và tỉnh Điện Biên',
    'làm việc với các tỉnh Lai Châu, Điện Biên',
    'họp với các bộ, ngành tại trụ sở Chính phủ',
    'nghe tỉnh Lai Châu báo cáo',
  ])('no one place: %s', (met) => {
    expect(tasksUnder(met, `II. NHIỆM VỤ TRONG THỜI GIAN TỚI\n${POINTS}`)).toEqual([]);
  });
});
