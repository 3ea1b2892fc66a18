/**
 * Points of a notice with the tasks that a clerk enters: each "leads < coops", several bodies joined by " + ", "-" for none.
 * `by`: who issued the paper, `on`: its day as printed.
 */
export interface TaskRow {
  readonly by?: string;
  readonly on?: string;
  readonly point: string;
  readonly tasks: readonly string[];
}

/** Another body takes the turn within a sentence: its own task, its own lead. */
export const turns: TaskRow[] = [
  { point: 'Bộ Công an kiểm tra; còn Bộ Ngoại giao chuẩn bị hồ sơ.', tasks: ['Bộ Công an < -', 'Bộ Ngoại giao < -'] },
  {
    point: 'Bộ Công an kiểm tra hiện trường, còn Bộ Xây dựng thẩm định thiết kế.',
    tasks: ['Bộ Công an < -', 'Bộ Xây dựng < -'],
  },
  {
    point: 'Các bộ rà soát biên chế, riêng Bộ Y tế báo cáo trước ngày 20/6/2026.',
    tasks: ['Các bộ < -', 'Bộ Y tế < -'],
  },
  {
    point: 'Bộ Tư pháp thẩm định trong tháng 5/2026; Bộ Nội vụ thì rà soát biên chế.',
    tasks: ['Bộ Tư pháp < -', 'Bộ Nội vụ < -'],
  },
  {
    by: 'UBND TỈNH LÀO CAI',
    on: 'ngày 05 tháng 3 năm 2020',
    point:
      'Giao Sở Xây dựng lập quy hoạch, Sở Tài chính bố trí 20 tỷ đồng, UBND huyện Bát Xát lo giải phóng mặt bằng trong tháng 6/2020.',
    tasks: ['Sở Xây dựng < -', 'Sở Tài chính < -', 'UBND huyện Bát Xát < -'],
  },
  {
    point: 'Bộ Y tế rà soát tiêu chuẩn của các cơ sở, Bộ Tài chính rà soát giá.',
    tasks: ['Bộ Y tế < -', 'Bộ Tài chính < -'],
  },
  {
    point: 'Bộ Quốc phòng bàn giao mặt bằng, đồng thời yêu cầu Bộ Xây dựng kiểm tra hồ sơ.',
    tasks: ['Bộ Quốc phòng < -', 'Bộ Xây dựng < -'],
  },
  {
    by: 'BỘ CÔNG THƯƠNG',
    point: 'Cục Hóa chất hoàn thiện dự thảo, Vụ Pháp chế thẩm định trong tháng 4/2026.',
    tasks: ['Cục Hóa chất < -', 'Vụ Pháp chế < -'],
  },
  {
    point:
      'Các Bộ: Quốc phòng, Y tế; Đài Truyền hình Việt Nam; Ủy ban Dân tộc cử người trực, gửi danh sách trước ngày 20/4/2026, báo cáo hằng ngày.',
    tasks: [
      'Bộ Quốc phòng + Bộ Y tế + Đài Truyền hình Việt Nam + Ủy ban Dân tộc < -',
      'Bộ Quốc phòng + Bộ Y tế + Đài Truyền hình Việt Nam + Ủy ban Dân tộc < -',
    ],
  },
  {
    point:
      'Bộ Công Thương lập bộ chỉ số giá, hoàn thành trong Quý IV/2026; định kỳ 6 tháng tổng hợp số liệu, báo cáo Chính phủ.',
    tasks: ['Bộ Công Thương < -', 'Bộ Công Thương < -'],
  },
];

/** A body behind a comma that takes no turn. */
export const noTurns: TaskRow[] = [
  { point: 'Trên cơ sở đề xuất của Bộ Y tế, Bộ Tài chính bố trí vốn.', tasks: ['Bộ Tài chính < -'] },
  { point: 'Bộ Xây dựng hướng dẫn UBND tỉnh Lào Cai, UBND tỉnh Lạng Sơn lập kế hoạch.', tasks: ['Bộ Xây dựng < -'] },
  { point: 'Khi nhận được hồ sơ của Bộ Y tế, Văn phòng Chính phủ trình ngay.', tasks: ['Văn phòng Chính phủ < -'] },
  { point: 'Bộ Y tế báo cáo Chính phủ, Thủ tướng Chính phủ xem xét, quyết định.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế lập phương án, Bộ Nội vụ, Bộ Tư pháp phối hợp.', tasks: ['Bộ Y tế < Bộ Nội vụ + Bộ Tư pháp'] },
  { point: 'Giao Bộ Y tế, Bộ Nội vụ, Bộ Tư pháp rà soát văn bản.', tasks: ['Bộ Y tế + Bộ Nội vụ + Bộ Tư pháp < -'] },
  { point: 'Bộ Nội vụ xử lý kiến nghị của Bộ Y tế, Bộ Tư pháp về biên chế.', tasks: ['Bộ Nội vụ < -'] },
  { point: 'Giao UBND tỉnh Lào Cai chỉ đạo Sở Y tế, Sở Tài chính rà soát.', tasks: ['UBND tỉnh Lào Cai < -'] },
  { point: 'Bộ Tài chính lấy ý kiến Bộ Tư pháp, Bộ Nội vụ trước khi trình Chính phủ.', tasks: ['Bộ Tài chính < -'] },
  {
    point: 'Bộ Công Thương lập bộ chỉ số giá, hoàn thành trong Quý IV/2026; chậm nhất tháng 11/2026 đối với giá điện.',
    tasks: ['Bộ Công Thương < -'],
  },
];

/** Who works with the lead. */
export const besides: TaskRow[] = [
  { point: 'Giao Bộ Xây dựng cùng với Bộ Tài chính rà soát phương án vốn.', tasks: ['Bộ Xây dựng < Bộ Tài chính'] },
  { point: 'Bộ Công Thương cùng UBND tỉnh Cà Mau kiểm tra hiện trường.', tasks: ['Bộ Công Thương < UBND tỉnh Cà Mau'] },
  { point: 'Bộ Y tế (cùng Bộ Nội vụ) xây dựng phương án.', tasks: ['Bộ Y tế < Bộ Nội vụ'] },
  {
    point: 'Bộ Y tế (phối hợp với Bộ Nội vụ, Bộ Tư pháp) xây dựng phương án.',
    tasks: ['Bộ Y tế < Bộ Nội vụ + Bộ Tư pháp'],
  },
  { point: 'Bộ Xây dựng rà soát quy hoạch, có sự tham gia của Bộ Tài chính.', tasks: ['Bộ Xây dựng < Bộ Tài chính'] },
  { point: 'Bộ Y tế chủ trì, với sự phối hợp của Bộ Nội vụ, lập danh mục.', tasks: ['Bộ Y tế < Bộ Nội vụ'] },
  { point: 'Bộ Y tế lập danh mục với sự hỗ trợ kỹ thuật của Bộ Công an.', tasks: ['Bộ Y tế < Bộ Công an'] },
  { point: 'Bộ Y tế chủ trì, Bộ Nội vụ phối hợp rà soát tiêu chuẩn.', tasks: ['Bộ Y tế < Bộ Nội vụ'] },
  {
    point: 'Bộ Nội vụ chủ trì, phối hợp với các Bộ: Quốc phòng, Ngoại giao lập danh mục.',
    tasks: ['Bộ Nội vụ < Bộ Quốc phòng + Bộ Ngoại giao'],
  },
  {
    point: 'Bộ Nội vụ chủ trì, cùng các Bộ Tư pháp, Công an kiểm tra hồ sơ.',
    tasks: ['Bộ Nội vụ < Bộ Tư pháp + Bộ Công an'],
  },
  {
    point: 'Bộ Xây dựng phối hợp với Ủy ban nhân dân các tỉnh Gia Lai, Đắk Lắk lập phương án.',
    tasks: ['Bộ Xây dựng < Ủy ban nhân dân tỉnh Gia Lai + Ủy ban nhân dân tỉnh Đắk Lắk'],
  },
  {
    point: 'Bộ Công Thương hợp tác với lãnh đạo các Bộ: Y tế, Tư pháp rà soát tiêu chuẩn.',
    tasks: ['Bộ Công Thương < lãnh đạo Bộ Y tế + lãnh đạo Bộ Tư pháp'],
  },
  {
    point: 'Bộ Công Thương phối hợp với Ủy ban nhân dân các tỉnh vùng đồng bằng sông Hồng rà soát nguồn điện.',
    tasks: ['Bộ Công Thương < Ủy ban nhân dân các tỉnh vùng đồng bằng sông Hồng'],
  },
];

/** Who is told, where the point opens with a holder of an office or the list goes on over semicolons. */
export const told: TaskRow[] = [
  {
    by: 'UBND TỈNH LÀO CAI',
    point: 'Giám đốc Sở Xây dựng chỉ đạo các nhà thầu gia cố mái taluy.',
    tasks: ['Giám đốc Sở Xây dựng < -'],
  },
  {
    by: 'UBND TỈNH LÀO CAI',
    point: 'Giám đốc Công an tỉnh chỉ đạo các đơn vị phân luồng giao thông.',
    tasks: ['Giám đốc Công an tỉnh < -'],
  },
  {
    by: 'UBND TỈNH LÀO CAI',
    on: 'ngày 05 tháng 3 năm 2020',
    point:
      'Sở Xây dựng chủ trì, phối hợp các Sở: Tài chính, Tư pháp; Công an tỉnh; UBND các huyện: Bát Xát, Bảo Yên lập phương án di dân.',
    tasks: ['Sở Xây dựng < Sở Tài chính + Sở Tư pháp + Công an tỉnh + UBND huyện Bát Xát + UBND huyện Bảo Yên'],
  },
  {
    point: 'Bộ Y tế chủ trì, phối hợp với Bộ Nội vụ; Bộ Tư pháp; Thanh tra Chính phủ rà soát tiêu chuẩn.',
    tasks: ['Bộ Y tế < Bộ Nội vụ + Bộ Tư pháp + Thanh tra Chính phủ'],
  },
  {
    point: 'Bộ Quốc phòng cùng với lực lượng Kiểm ngư tìm kiếm tàu bị nạn.',
    tasks: ['Bộ Quốc phòng < lực lượng Kiểm ngư'],
  },
  {
    point: 'Đề nghị Hội đồng nhân dân, Ủy ban nhân dân các tỉnh bố trí quỹ đất.',
    tasks: ['Hội đồng nhân dân các tỉnh + Ủy ban nhân dân các tỉnh < -'],
  },
];

/** Who tells, and deeds that are whole before the semicolon. */
export const notTold: TaskRow[] = [
  {
    by: 'UBND TỈNH LÀO CAI',
    point: 'Chủ tịch UBND tỉnh chỉ đạo các sở, ngành rà soát quy hoạch.',
    tasks: ['các sở, ngành < -'],
  },
  {
    point: 'Thủ tướng Chính phủ chỉ đạo Bộ Y tế, Bộ Nội vụ rà soát biên chế.',
    tasks: ['Bộ Y tế + Bộ Nội vụ < -'],
  },
  {
    point: 'Bộ Y tế phối hợp với Bộ Nội vụ lập đề án; Bộ Tư pháp thẩm định.',
    tasks: ['Bộ Y tế < Bộ Nội vụ', 'Bộ Tư pháp < -'],
  },
  {
    point: 'Bộ Y tế chủ trì, phối hợp với Bộ Nội vụ lập danh mục; Bộ Tài chính bố trí kinh phí.',
    tasks: ['Bộ Y tế < Bộ Nội vụ', 'Bộ Tài chính < -'],
  },
  {
    point: 'Bộ Xây dựng làm việc với lực lượng lao động tại chỗ.',
    tasks: ['Bộ Xây dựng < -'],
  },
  {
    point: 'Đề nghị Ủy ban nhân dân các tỉnh trình Hội đồng nhân dân bố trí quỹ đất.',
    tasks: ['Ủy ban nhân dân các tỉnh < -'],
  },
];

/** Bodies that neither lead nor work with the lead: asked, heard, served, cited, or where something happens. */
export const noBesides: TaskRow[] = [
  { point: 'Bộ Y tế tiếp thu ý kiến của Bộ Tư pháp, hoàn thiện dự thảo.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế thực hiện Quyết định số 12/QĐ-BNV của Bộ Nội vụ.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế đôn đốc các chủ đầu tư phối hợp với UBND tỉnh Lào Cai.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế gửi hồ sơ đến Bộ Tư pháp để thẩm định.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế kiểm tra các bệnh viện trực thuộc Bộ Quốc phòng.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế cùng lúc triển khai hai nhiệm vụ của Chính phủ.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế rà soát nhu cầu của tỉnh Lào Cai, tỉnh Lạng Sơn.', tasks: ['Bộ Y tế < -'] },
  { point: 'Bộ Y tế tổ chức hội nghị tại tỉnh Lào Cai trong tháng 5/2026.', tasks: ['Bộ Y tế < -'] },
  {
    point: 'Bộ Nội vụ tiếp thu ý kiến của các Bộ: Quốc phòng, Ngoại giao, hoàn thiện danh mục.',
    tasks: ['Bộ Nội vụ < -'],
  },
  {
    point: 'Bộ Xây dựng gửi hồ sơ mời thầu cho Ủy ban nhân dân các tỉnh Gia Lai, Đắk Lắk.',
    tasks: ['Bộ Xây dựng < -'],
  },
  { point: 'Bộ Nội vụ rà soát biên chế của các Sở: Y tế, Tư pháp.', tasks: ['Bộ Nội vụ < -'] },
  { point: 'Bộ Công Thương cung cấp điện cho các tỉnh vùng đồng bằng sông Hồng.', tasks: ['Bộ Công Thương < -'] },
  { point: 'Bộ Tài chính bố trí vốn cho dự án qua các tỉnh Gia Lai, Đắk Lắk.', tasks: ['Bộ Tài chính < -'] },
];
