import { expect, test } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

const read = (words: string) => readNotice(buildPageText(words));

const NEWS = `Gỡ vướng cho bến xe phía Tây
12/8/2026 09:20
(Báo tỉnh) - Phó Chủ tịch UBND tỉnh giao Sở Xây dựng chốt vị trí bến xe trước ngày 30/9/2026.
`;

test.each([
  ['Thông báo kết luận nêu rõ, ba năm qua bến xe chưa được nâng cấp, Phó Chủ tịch giao Sở Tài chính bố trí vốn.'],
  ['Thông báo kết luận cũng yêu cầu Sở Tài chính bố trí vốn trong tháng 9/2026 cho phần còn lại của dự án.'],
])('news that tells of a notice is a report: %s', (paragraph) => {
  expect(read(NEWS + paragraph)?.header.kind).toBe('report');
});

test('what the notice found, told in a report, is no task', () => {
  const reading = read(
    `${NEWS}Thông báo kết luận nêu rõ, từ năm 2022 đến nay, cả tỉnh có 12 bến xe đang được nâng cấp.`,
  );
  expect(reading?.tasks.map(({ leads }) => leads.map(({ text }) => text).join())).toEqual(['Sở Xây dựng']);
});

test('the paper itself, without a letterhead, stays a notice', () => {
  const paper = `Thông báo kết luận của Phó Chủ tịch UBND tỉnh về bến xe phía Tây
1. Giao Sở Xây dựng chốt vị trí bến xe, báo cáo UBND tỉnh trước ngày 30/9/2026.
2. Giao Sở Tài chính bố trí vốn cho phần còn lại của dự án trong tháng 9/2026.`;
  expect(read(paper)?.header.kind).toBe('notice');
});

const TELEGRAM = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 61/CĐ-TTg
Hà Nội, ngày 02 tháng 6 năm 2026
CÔNG ĐIỆN
về phòng, chống cháy rừng
THỦ TƯỚNG CHÍNH PHỦ điện:
`;

test('those to whom a công điện goes are told nothing by that', () => {
  const reading = read(`${TELEGRAM}- Bộ trưởng các Bộ: Công an, Quốc phòng;
- Chủ tịch Ủy ban quản lý vốn nhà nước;
- Chủ tịch Hội đồng thành viên, Tổng Giám đốc các Tập đoàn: Điện lực Việt Nam, Viễn thông Quân đội.
Nắng nóng còn kéo dài, nguy cơ cháy rừng ở mức cao nhất.
1. Bộ trưởng Bộ Công an chỉ đạo kiểm tra các kho xăng trước ngày 10/6/2026.`);
  expect(reading?.tasks.map(({ path }) => path)).toEqual(['1']);
});

test('companies and stations to whom a công điện goes are told nothing by that', () => {
  const reading = read(`${TELEGRAM}- Chủ tịch UBND các tỉnh ven biển;
- Công ty Thủy điện Sông Tranh; các chủ rừng trên địa bàn;
- Đài Phát thanh và Truyền hình các tỉnh.
Nắng nóng còn kéo dài, nguy cơ cháy rừng ở mức cao nhất.
1. Bộ trưởng Bộ Công an chỉ đạo kiểm tra các kho xăng trước ngày 10/6/2026.`);
  expect(reading?.tasks.map(({ path }) => path)).toEqual(['1']);
});

test('what a letter encloses is no task, what it asks for is', () => {
  const reading = read(`${TELEGRAM}1. Bộ Nội vụ gửi mẫu biểu kiểm kê để tham khảo trong quá trình thực hiện.
2. Bộ Nội vụ gửi kết quả kiểm kê về Văn phòng Chính phủ trước ngày 10/6/2026.
3. Bộ Công an gửi danh sách các điểm cháy về Bộ Quốc phòng.`);
  expect(reading?.tasks.map(({ path }) => path)).toEqual(['2', '3']);
});

test('dashes that direct right below the opening are tasks', () => {
  const reading = read(`${TELEGRAM}- Bộ Công an kiểm tra các kho xăng trước ngày 10/6/2026.
- Bộ Quốc phòng bố trí lực lượng chữa cháy trong tháng 6/2026.`);
  expect(reading?.tasks).toHaveLength(2);
});
