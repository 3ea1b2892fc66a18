import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { slice } from '../../lib/core/text/span.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { noProducts, type ProductRow, products } from '../corpus/products.ts';
import { notHanded, productsHanded } from '../corpus/products-handed.ts';
import { productsMade } from '../corpus/products-made.ts';
import { productNames } from '../corpus/products-named.ts';
import { nothingMade } from '../corpus/products-none.ts';
import { noWiderProducts, widerProducts } from '../corpus/products-wide.ts';

/** Product and addressee of the one task of a point. */
function read(row: ProductRow): { product: string | null; to?: string | null } {
  const page = buildPageText(
    `UBND TỈNH LÀO CAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\nLãnh đạo chủ trì cuộc họp kết luận như sau:\n1. ${row.point}`,
  );
  const task = readNotice(page)?.tasks[0];
  const words = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? slice(page.text, span) : null;
  return { product: words(task?.product), ...(row.to === undefined ? {} : { to: words(task?.to) }) };
}

describe.each([
  ['what must be produced, and for whom', products],
  ['what a making verb makes, whatever it is called', productsMade],
  ['what is handed on, or told behind its receiver', productsHanded],
  ['how far its name goes', productNames],
  ['nothing on paper', noProducts],
  ['what others finish, or is in the making', notHanded],
  ['what is drafted, signed or put up', widerProducts],
  ['what others make, or nobody', noWiderProducts],
  ['deeds that put nothing on paper', nothingMade],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.point, row] as const))('%s', (_, row) => {
    const { point: _point, ...expected } = row;
    expect(read(row)).toEqual(expected);
  });
});
