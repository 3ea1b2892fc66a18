import type { ProductRow } from './products.ts';

/** What is handed on, told behind its receiver, or worked over by others; and what only looks so. */
export const productsHanded: ProductRow[] = [
  {
    point: 'Tổng công ty Sông Hậu báo cáo Ban Chỉ đạo tình hình triển khai cảng cạn.',
    product: 'tình hình triển khai cảng cạn',
  },
  { point: 'UBND các huyện gửi Bộ Xây dựng kết quả di dời chợ.', product: 'kết quả di dời chợ' },
  {
    point: 'Sở Y tế báo cáo UBND tỉnh (qua Sở Nội vụ) kết quả tinh giản biên chế.',
    product: 'kết quả tinh giản biên chế',
  },
  {
    point: 'Bộ Y tế thông báo cho Bộ Công an sản lượng vắc xin nhập khẩu.',
    product: 'sản lượng vắc xin nhập khẩu',
  },
  {
    point: 'Sở Nội vụ xác định nhu cầu nhà công vụ năm 2027, gửi Sở Xây dựng.',
    product: 'nhu cầu nhà công vụ năm 2027',
  },
  {
    point: 'Bộ Tài chính tính toán lại kịch bản thu thuế, trong đó nêu rõ rủi ro, gửi Bộ Nội vụ.',
    product: 'kịch bản thu thuế',
  },
  {
    point: 'Tổng công ty Sông Hậu đàm phán với đối tác về phương án mua tàu, trình Bộ Xây dựng.',
    product: 'phương án mua tàu',
  },
  {
    point: 'Vụ Pháp chế rà soát giải pháp chống lún, báo cáo Bộ trưởng trước ngày 12/5/2026.',
    product: 'giải pháp chống lún',
  },
  { point: 'Sở Y tế kiểm tra 12 phòng khám; báo cáo tháng gửi về Bộ Y tế.', product: 'báo cáo tháng' },
  { point: 'Bộ Y tế thẩm định danh mục 12 bệnh viện vùng.', product: 'danh mục 12 bệnh viện vùng' },
  {
    point: 'Bộ Xây dựng hoàn tất các thủ tục liên quan đến bảo lãnh vay vốn.',
    product: 'các thủ tục liên quan đến bảo lãnh vay vốn',
  },
  {
    point: 'Bộ Công an xây dựng, vận hành cơ sở dữ liệu về phương tiện.',
    product: 'cơ sở dữ liệu về phương tiện',
  },
  {
    point:
      'Bộ Nội vụ hoàn thiện, trình ban hành và ban hành theo thẩm quyền các văn bản quy định chi tiết Luật Lưu trữ.',
    product: 'các văn bản quy định chi tiết Luật Lưu trữ',
  },
  {
    point: 'Bộ Tài chính có ý kiến cụ thể bằng văn bản về nguồn vốn.',
    product: 'ý kiến cụ thể bằng văn bản về nguồn vốn',
  },
  { point: 'Bộ Xây dựng công bố giá, chỉ số giá thép.', product: 'giá, chỉ số giá thép' },
  {
    point: 'Bộ Dân tộc và Tôn giáo chuẩn bị nội dung, chương trình Phiên họp của Ủy ban.',
    product: 'nội dung, chương trình Phiên họp của Ủy ban',
  },
  {
    point: 'Sở Nội vụ tham mưu UBND tỉnh sửa đổi, bổ sung một số nội dung của Quyết định số 12/2024/QĐ-UBND.',
    product: 'một số nội dung của Quyết định số 12/2024/QĐ-UBND',
  },
  { point: 'Sở Y tế chọn phương án hợp nhất phần mềm bệnh án.', product: 'phương án hợp nhất phần mềm bệnh án' },
  { point: 'Thanh tra tỉnh thành lập 03 đoàn kiểm tra liên ngành.', product: '03 đoàn kiểm tra liên ngành' },
  {
    point: 'Sở Nội vụ trình Hội đồng nhân dân cùng cấp xem xét, quyết định mức hỗ trợ thôi việc.',
    product: 'mức hỗ trợ thôi việc',
  },
  {
    point: 'Sở Tài chính báo cáo kết quả sử dụng khoản vay 145.000 tỷ đồng.',
    product: 'kết quả sử dụng khoản vay 145.000 tỷ đồng',
  },
  {
    point: 'Bộ Xây dựng trình Chính phủ trước ngày 30/6/2026 Nghị định về nhà ở công vụ.',
    product: 'Nghị định về nhà ở công vụ',
  },
  {
    point: 'UBND tỉnh Hà Nam trình Hội đồng nhân dân tỉnh nghị quyết về học phí.',
    product: 'nghị quyết về học phí',
  },
  { point: 'Sở Y tế triển khai bệnh án điện tử.', product: 'bệnh án điện tử' },
  { point: 'Bộ Tài chính tính toán phương án giảm thuế xăng.', product: 'phương án giảm thuế xăng' },
  { point: 'Thanh tra Bộ xác minh phản ánh, có kết luận báo cáo Bộ trưởng.', product: 'kết luận' },
  {
    point: 'Sở Nội vụ cụ thể hóa các mục tiêu của Nghị quyết thành các chương trình, kế hoạch hằng năm.',
    product: 'các chương trình, kế hoạch',
  },
];

export const notHanded: ProductRow[] = [
  { point: 'Bộ Tư pháp phối hợp chặt chẽ với Bộ Y tế trong quá trình hoàn thiện dự thảo Nghị định.', product: null },
  { point: 'Văn phòng Chính phủ theo dõi, đôn đốc Bộ Y tế hoàn thiện hồ sơ dự thảo Nghị định.', product: null },
  { point: 'Bộ Xây dựng đôn đốc các chủ đầu tư hoàn thành hệ thống thoát nước.', product: null },
  { point: 'Sở Nội vụ hướng dẫn các xã lập kế hoạch tinh giản.', product: null },
  { point: 'Bộ Tư pháp kiến nghị sửa đổi những quy định chưa phù hợp.', product: null },
  { point: 'Bộ Tư pháp rà soát, bảo đảm thống nhất với hệ thống pháp luật.', product: null },
  { point: 'Bộ Nội vụ xây dựng hệ thống chính trị trong sạch, vững mạnh.', product: null },
  { point: 'Sở Xây dựng hoàn thành các thủ tục để khởi công cầu Bến Gót.', product: 'các thủ tục' },
  { point: 'Sở Xây dựng hoàn thiện thủ tục thuê đất.', product: 'thủ tục thuê đất' },
  { point: 'Sở Xây dựng hoàn thiện thủ tục về đất đai, môi trường của dự án.', product: null },
  { point: 'Sở Tài chính hướng dẫn các chủ đầu tư hoàn thiện thủ tục thanh toán.', product: null },
  { point: 'Sở Tài chính rà soát, điều chỉnh kế hoạch vốn của các dự án giải ngân chậm.', product: null },
  { point: 'Sở Tài chính phân bổ hết kế hoạch vốn năm 2026.', product: null },
  { point: 'Sở Nội vụ chịu trách nhiệm lập kế hoạch tập huấn.', product: 'kế hoạch tập huấn' },
  { point: 'Sở Nội vụ chịu trách nhiệm về chất lượng xây dựng đề án.', product: null },
  { point: 'Công an tỉnh thực hiện lập lại trật tự hành lang đường sắt.', product: null },
  { point: 'Sở Nội vụ rà soát chế độ đối với cán bộ, gửi Sở Tài chính.', product: null },
  { point: 'Sở Y tế kiểm tra thực tế, xác định rõ mức độ cấp bách, báo cáo Bộ Y tế.', product: null },
  { point: 'Sở Nội vụ tổng hợp nhu cầu của các xã, báo cáo UBND tỉnh.', product: null },
  { point: 'Bộ Tài chính hướng dẫn sử dụng nguồn thu cho công tác đo đạc, lập bản đồ địa chính.', product: null },
  { point: 'Sở Nội vụ tham mưu UBND tỉnh tổ chức triển khai Nghị quyết số 30/NQ-CP.', product: null },
  { point: 'Sở Tài chính trình UBND tỉnh bổ sung dự toán năm 2026 cho các xã.', product: null },
  { point: 'UBND phường Nam Sơn đăng ký thành lập hộ kinh doanh trên VNeID.', product: null },
  { point: 'Bộ Xây dựng làm việc với các ngân hàng để ký hợp đồng tín dụng.', product: null },
  { point: 'Sở Y tế làm giàu, làm sạch cơ sở dữ liệu tiêm chủng.', product: null },
  { point: 'Sở Xây dựng công bố trên Cổng thông tin điện tử tỉnh.', product: null },
  { point: 'Sở Công Thương vận động doanh nghiệp ký hợp đồng thu mua vải thiều.', product: null },
  { point: 'Bộ trưởng Bộ Nội vụ chịu trách nhiệm về chất lượng và tiến độ trình các dự án luật.', product: null },
  { point: 'Sở Y tế cấp giấy chứng nhận sức khỏe cho lái xe.', product: null },
  { point: 'UBND tỉnh Hà Nam công bố tình huống khẩn cấp về sạt lở.', product: null },
  { point: 'Thanh tra tỉnh lập biên bản, xử phạt theo quy định.', product: null },
  { point: 'Bộ Nội vụ khẩn trương trình Chính phủ về việc miễn phí cầu phà.', product: null },
  { point: 'UBND tỉnh Hà Nam công bố dịch cúm gia cầm theo quy định.', product: null },
  { point: 'Sở Y tế công bố hết dịch đối với các xã đủ điều kiện.', product: null },
];
