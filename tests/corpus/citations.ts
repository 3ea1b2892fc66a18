/** References to papers. The reference stands in brackets; after it its number (look-alikes folded) and day, or null. */
export interface CitationRow {
  readonly text: string;
  readonly number: string | null;
  readonly issued: string | null;
}

const row = (text: string, number: string | null, issued: string | null): CitationRow => ({ text, number, issued });

export const CITATIONS: readonly CitationRow[] = [
  row('Thực hiện [Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ], các bộ rà soát.', '03/NQ-CP', '2025-01-09'),
  row(
    'Theo [Thông báo số 56/TB-VPCP ngày 23/02/2025 của Văn phòng Chính phủ] về kết luận.',
    '56/TB-VPCP',
    '2025-02-23',
  ),
  row('Sửa đổi [Nghị định số 06/2022/NĐ-CP ngày 07 tháng 01 năm 2022 của Chính phủ].', '06/2022/NĐ-CP', '2022-01-07'),
  row('Quán triệt [Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị].', '57-NQ/TW', '2024-12-22'),
  row('Bám sát [Kế hoạch số 02-KH/BCĐTW], các địa phương chủ động.', '02-KH/BCĐTW', null),
  row('Theo [Nghị quyết số 193/2025/QH15 của Quốc hội] về thí điểm.', '193/2025/QH15', null),
  row(
    'Thực hiện [Chương trình hành động số 104-CTr/Tu ngày 30/8/2026 của Tỉnh ủy Lào Cai].',
    '104-CTr/Tu',
    '2026-08-30',
  ),
  row('Kế thừa [Kế hoạch số 134/KH-UBND ngày 26/3/2026], đơn vị xây dựng lộ trình.', '134/KH-UBND', '2026-03-26'),
  row('Theo đề nghị tại [Công văn số 9387 /UBND-KT] nêu trên.', '9387/UBND-KT', null),
  row('Thay thế [Quyết định số 598/QĐ-ТТg ngày 13/3/2025] về Đề án.', '598/QĐ-TTg', '2025-03-13'),
  row('Thực hiện [Chỉ thị số 07/СТ-TTg] và các văn bản liên quan.', '07/CT-TTg', null),
  row('Báo cáo tại [Văn bản số 247/BC-GVN.HN ngày 31/10/2019] đã rõ.', '247/BC-GVN.HN', '2019-10-31'),
  row(
    'Hướng dẫn [Thông tư số 15/2021/TT-BXD ngày 15/12/2021 của Bộ trưởng Bộ Xây dựng].',
    '15/2021/TT-BXD',
    '2021-12-15',
  ),
  row('Thi hành [Luật Đất đai năm 2024] và các quy định liên quan.', null, null),
  row('Áp dụng [Bộ luật Dân sự năm 2015] đối với hợp đồng.', null, null),
  row('Cụ thể hóa [Nghị quyết Đại hội XIII của Đảng] vào thực tiễn.', null, null),
  row('Theo [Tờ trình ngày 12/3/2025] của đơn vị tư vấn.', null, '2025-03-12'),
  row('Xem xét [Công văn số .../BTC-NSNN ngày 02/4/2025 của Bộ Tài chính].', null, '2025-04-02'),
  row(
    'Theo tinh thần [Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư]'.replace(
      ', Ban Bí thư]',
      '], Ban Bí thư.',
    ),
    '127-KL/TW',
    '2025-02-28',
  ),
  row(
    'Căn cứ [Quyết định số 16/2026/QĐ-UBND ngày 25/02/2026 của UBND tỉnh Lào Cai] ban hành Quy chế.',
    '16/2026/QĐ-UBND',
    '2026-02-25',
  ),
];

/** Words that look like a reference and are none. */
export const NO_CITATIONS: readonly string[] = [
  'Dịch vụ hoạt động 24/7, không gián đoạn.',
  'Bản đồ tỷ lệ 1/500 và 1/2000 của khu công nghiệp.',
  'Đoạn Km12+500 - Km25 thi công chậm.',
  'Tỷ lệ đạt 45/63 địa phương, 12/15 chỉ tiêu.',
  'Hoàn thành trong tháng 4/2025 việc rà soát.',
  'Trước ngày 30/6/2025, các bộ báo cáo.',
  'Ban hành Nghị định hướng dẫn trong Quý II/2025.',
  'Quy hoạch thời kỳ 2021-2030, tầm nhìn 2050.',
  'Chính quyền địa phương 02 cấp vận hành thông suốt.',
  'Trình Chính phủ Nghị quyết về cơ chế đặc thù.',
  'Luật sửa đổi cần thông qua trong năm 2025.',
  'Cầu Mỹ Thuận 2, đường 3/2, phường 5.',
  'Dự án Luật Điện lực, hoàn thành trong năm 2025.',
  'Tăng 7,5%/năm, giảm 10 kg/m2.',
  'Phòng họp số 2, tòa nhà A/B.',
  'Đề án 06 và Đề án sắp xếp đơn vị hành chính.',
  'Tổng công suất 500kV/220kV.',
  'Tuyến Bắc - Nam phía Đông giai đoạn 2021 - 2025.',
  'Hợp phần 1/3 đã bàn giao 70 ha/95 ha.',
  'Nghị quyết của hội đồng được công khai.',
];
