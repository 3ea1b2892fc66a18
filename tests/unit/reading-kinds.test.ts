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

const REPLY = `UBND tỉnh có ý kiến như sau:
Giao Sở Công Thương chủ trì, phối hợp với UBND huyện kiểm tra việc cấp điện cho cụm công nghiệp; hoàn thành trước ngày 15/8/2026.`;

test.each([
  ['its number below', `${REPLY}\n(Theo Công văn số 415/UBND-CN, ngày 20/7/2026)`],
  ['its closing words', `${REPLY}\nVăn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.`],
  [
    'a term for all',
    `UBND tỉnh có ý kiến như sau:
Đồng ý chủ trương sửa chữa hồ chứa như đề xuất.
Thời hạn sửa chữa và báo cáo kết quả không quá 45 ngày kể từ ngày ban hành văn bản này.
Xem chi tiết tại Công văn 98/UBND-NN`,
  ],
  [
    'those to whom it goes',
    `Kính gửi:
- Trạm Y tế xã;
- Các chi bộ trực thuộc.
Thường trực Đảng ủy đề nghị Trạm Y tế xã báo cáo tình hình tiêm chủng trước ngày 15/8/2026.
Nơi nhận:
- Như trên;`,
  ],
  [
    'a Party body’s number',
    `Số 312 -CV/ĐU
Kính gửi: - Ủy ban nhân dân phường.
Đảng ủy phường đề nghị Ủy ban nhân dân phường triển khai thực hiện việc rà soát hộ nghèo trước ngày 15/8/2026.`,
  ],
])('what is kept of a letter, with %s, is a letter', (_, words) => {
  const reading = read(words);
  expect(reading?.header.kind).toBe('other');
  expect(reading?.mentions.filter(({ type }) => type === 'deadline')).toHaveLength(1);
});

test.each([
  ['news', `${NEWS}Theo Công văn số 415/UBND-CN, bến xe phía Tây đặt tại phường 3.`, 'report'],
  [
    'an answer without a task',
    'UBND tỉnh có ý kiến như sau:\nĐường tỉnh 579 đã được nâng cấp.\n(Theo Công văn số 415/UBND-CN, ngày 20/7/2026)',
    undefined,
  ],
  [
    'a letter of thanks',
    'Kính gửi: Các nhà hảo tâm.\nTrường tiểu học xin cảm ơn sự giúp đỡ của quý vị.\nNơi nhận:\n- Như trên;',
    undefined,
  ],
  [
    'a letter to those above',
    'Kính gửi: Thường trực Tỉnh ủy.\nĐảng ủy phường đề nghị Thường trực Tỉnh ủy xem xét bổ sung biên chế.\nNơi nhận:\n- Như trên;',
    undefined,
  ],
])('%s is no letter that assigns', (_, words, kind) => {
  expect(read(words)?.header.kind).toBe(kind);
});

test.each([
  [
    'the head of the Government asks one body, twice',
    `Kiểm tra giá vé xe dịp lễ
Thủ tướng Chính phủ yêu cầu Bộ Xây dựng kiểm tra phản ánh của báo chí về giá vé xe khách dịp nghỉ lễ.
Trong ba ngày, nhiều bến xe thu cao hơn giá niêm yết.
Về việc này, Thủ tướng Chính phủ yêu cầu Bộ Xây dựng kiểm tra, xử lý.`,
  ],
  [
    'one telling, and bodies that go on in their own paragraphs',
    `Phó Thủ tướng Trần Minh Đức yêu cầu Bộ Công Thương theo dõi nguồn cung xăng dầu trong nước.
Bộ Tài chính sớm công bố giá cơ sở để doanh nghiệp chủ động nhập hàng.
Về dự trữ quốc gia, Bộ Quốc phòng tiếp tục bố trí kho chứa theo phương án đã duyệt.`,
  ],
  [
    'a paper that was sent, and what it asks',
    `Văn bản về chế độ trực lũ vừa được Văn phòng UBND tỉnh gửi các huyện.
Văn bản này cũng lưu ý các đơn vị cử người trực đủ ba ca, báo cáo trước 16 giờ hằng ngày.`,
  ],
])('a report: %s', (_, words) => expect(read(words)?.header.kind).toBe('report'));

test.each([
  [
    'a visit',
    `Thủ tướng thăm làng nghề
Thủ tướng Chính phủ thăm làng gốm và trò chuyện với các nghệ nhân.
Bộ Công Thương tiếp tục hỗ trợ làng nghề quảng bá sản phẩm.`,
  ],
  [
    'one telling of years ago',
    `Năm 2019, Thủ tướng Chính phủ giao Bộ Xây dựng lập quy hoạch vùng.
Quy hoạch được duyệt năm 2022, nay đã có ba khu đô thị mới.`,
  ],
  [
    'what the law leaves to be set',
    `Luật giao Bộ Y tế quy định chi tiết danh mục thuốc hiếm.
Bộ Y tế tiếp tục lấy ý kiến về dự thảo thông tư.`,
  ],
  [
    'a paper that was sent about a holiday',
    `Văn bản về lịch nghỉ lễ vừa được Bộ Nội vụ gửi các báo.
Người lao động được nghỉ bốn ngày, từ 30/4 đến 03/5.`,
  ],
])('no report: %s', (_, words) => expect(read(words)).toBeNull());

const BRIEFING = `CỤC THUẾ TỈNH LÀO CAI
Số: 99/TB-CTLCA
Lào Cai, ngày 14 tháng 10 năm 2026
THÔNG BÁO
Về việc triển khai các nhiệm vụ trọng tâm quý IV năm 2026
`;
const BRIEFED = `Ngày 04/10/2026, Phó Cục trưởng chủ trì Hội nghị giao ban; các nhiệm vụ trọng tâm như sau:
1. Giao Phòng Thanh tra hoàn thành kế hoạch thanh tra trước ngày 15/12/2026.
2. Giao Phòng Quản lý nợ rà soát nợ ảo.
`;

test('a notice of the work of a quarter gives orders: of a meeting it is one of conclusions', () => {
  const paper = `${BRIEFING}${BRIEFED}3. Yêu cầu các Chi cục Thuế đôn đốc thu nộp.`;
  expect(read(paper)?.header.kind).toBe('notice');
  expect(read(paper.replace('Phó Cục trưởng chủ trì Hội nghị giao ban; ', ''))?.header.kind).toBe('other');
});

test.each([
  [`${BRIEFING}${BRIEFED}Người nộp thuế liên hệ Phòng Tuyên truyền để được hỗ trợ.`],
  [
    `${BRIEFING.replace('triển khai các nhiệm vụ trọng tâm', 'tuyển dụng công chức')}${BRIEFED}3. Yêu cầu các ứng viên nộp hồ sơ.`,
  ],
])('a notice that gives few orders, or is of jobs, is none of ours', (paper) => {
  expect(read(paper)).toBeNull();
});

test('a letter that kept no number is one by those it is addressed to, or by its last words', () => {
  const words = `Nộp hồ sơ thi
Kính gửi: Các Sở Giáo dục và Đào tạo
Bộ Giáo dục và Đào tạo yêu cầu các Sở gửi danh sách thí sinh về Bộ trước ngày 20/8/2026.`;
  expect(read(words)?.header.kind).toBe('other');
  const ends = `Giải đáp thắc mắc về xét tuyển
Bộ Giáo dục và Đào tạo yêu cầu các Sở lập tổ công tác trước ngày 20/8/2026.
Bộ Giáo dục và Đào tạo yêu cầu các Trường thực hiện nghiêm túc nội dung Công văn này./.`;
  expect(read(ends)?.header.kind).toBe('other');
  const customers = `Khuyến mãi
Kính gửi: Quý khách hàng
Công ty đề nghị quý khách gửi phiếu về cửa hàng trước ngày 20/8/2026.`;
  expect(read(customers)).toBeNull();
});

test('a title with a bare number names a notice of conclusions', () => {
  const paper = `Thông báo 79/2026/TB-VPCP Kết luận của Thủ tướng Chính phủ tại Phiên họp thứ nhất Ban Chỉ đạo
Sau khi nghe báo cáo, Thủ tướng Chính phủ kết luận như sau:
1. Đánh giá cao việc chuẩn bị; giao Bộ Nội vụ hoàn thiện báo cáo trước ngày 20/5/2026.`;
  expect(read(paper)?.header.kind).toBe('notice');
  expect(read('Thông báo 79 kết luận là gì? Bộ Nội vụ giải đáp trước ngày 20/5/2026.')).toBeNull();
});

const INSPECTED = `SỞ CÔNG THƯƠNG
Số: 1894/TB-SCT
Lào Cai, ngày 09 tháng 4 năm 2026
THÔNG BÁO
Kết quả kiểm tra việc sử dụng vật liệu nổ công nghiệp
1. Kết quả kiểm tra: các đơn vị cơ bản chấp hành tốt quy định.
2. Để chấp hành tốt hơn, `;

test('a notice that asks others to do what follows is ours, one that only tells what was found is not', () => {
  const asks = `${INSPECTED}Sở Công Thương yêu cầu các đơn vị nêu trên thực hiện một số nội dung sau:
- Công ty Trường Sơn bổ sung biển báo tại kho trước ngày 30/4/2026.`;
  expect(read(asks)?.header.kind).toBe('other');
  expect(read(`${INSPECTED}đơn vị cần được biểu dương.`)).toBeNull();
});

test('a head whose marks a scan lost is still a head', () => {
  const scanned = `BO TÀI CHÍNH
Số: 990/TB-TCT
THONG BAO
Về việc triển khai nhiệm vụ quý IV năm 2026
Ngày 04/10/2026, Phó Tổng cục trưởng đã chủ trì Hội nghị giao ban; các nhiệm vụ như sau:
1. Giao Vụ Pháp chế rà soát văn bản trước ngày 15/11/2026.
2. Giao Vụ Chính sách hoàn thiện đề án.
3. Giao Cục Thanh tra tổng hợp báo cáo.`;
  expect(read(scanned)?.header.kind).toBe('notice');
});
