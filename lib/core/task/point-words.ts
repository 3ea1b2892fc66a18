import { Opening } from '../text/opening.ts';

/** A table that is none of tasks is read only where a cell holds whole sentences, as pages set in cells do. */
export const PROSE_CELL = /[^|]{160}/u;

/** "Đề nghị UBND tỉnh:": told, though a part that assesses stands above. */
export const ASKING = new Opening(/^(?:Giao|Yêu cầu|Đề nghị)\s[^.;]{0,160}:\s*$/u);
