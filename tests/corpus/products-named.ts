import type { ProductRow } from './products.ts';

/** How far a product's name goes, and where it ends. */
export const productNames: ProductRow[] = [
  {
    point: 'Công an tỉnh xây dựng phương án phân luồng, điều tiết giao thông dịp Tết.',
    product: 'phương án phân luồng, điều tiết giao thông dịp Tết',
  },
  {
    point: 'Sở Xây dựng lập đề án thu gom, vận chuyển, xử lý rác thải.',
    product: 'đề án thu gom, vận chuyển, xử lý rác thải',
  },
  { point: 'Bộ Công an ban hành kế hoạch bảo đảm an ninh lễ hội.', product: 'kế hoạch bảo đảm an ninh lễ hội' },
  { point: 'Bộ Nội vụ xây dựng Chương trình cải cách công vụ.', product: 'Chương trình cải cách công vụ' },
  {
    point: 'Sở Nội vụ xây dựng kế hoạch đào tạo cán bộ, công chức cấp xã.',
    product: 'kế hoạch đào tạo cán bộ, công chức cấp xã',
  },
  {
    point: 'Bộ Công Thương xây dựng kế hoạch cung cấp than, khí cho phát điện.',
    product: 'kế hoạch cung cấp than, khí cho phát điện',
  },
  {
    point: 'Sở Tài chính lập phương án cổ phần hóa, trình UBND tỉnh.',
    product: 'phương án cổ phần hóa',
  },
  { point: 'Sở Y tế xây dựng kế hoạch tiêm chủng, phân công người trực.', product: 'kế hoạch tiêm chủng' },
  { point: 'Sở Y tế xây dựng phương án ứng trực, hoàn thành trước ngày 20/6/2026.', product: 'phương án ứng trực' },
  {
    point: 'Sở Nội vụ xây dựng phương án tinh giản biên chế bảo đảm đúng lộ trình.',
    product: 'phương án tinh giản biên chế',
  },
  { point: 'Bộ Y tế lập danh mục thuốc hiếm, thí điểm mua chung.', product: 'danh mục thuốc hiếm' },
];
