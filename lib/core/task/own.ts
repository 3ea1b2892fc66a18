import type { Party } from '../reading.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import type { Roles } from './roles.ts';

/** Bodies below one that a heading tells, named by their level or kind alone. */
const BELOW = quick(
  /cấp (?:xã|huyện|cơ sở)$|^(?:các )?(?:cơ quan|đơn vị|cơ quan, đơn vị)[^,;]{0,30}(?:trực )?thuộc|^(?:các )?chủ đầu tư$/iu,
);
const ABOVE = quick(
  /^(?:các )?(?:Chủ tịch |Bộ trưởng |Giám đốc )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Bộ|Sở|Tập đoàn|Tổng công ty|Ban Quản lý|Cục|Tổng cục)(?!\p{L})/iu,
);

/** "3. Bộ Giao thông vận tải: … b) Yêu cầu |Tổng công ty Đường sắt Việt Nam| tăng chuyến": what those told above ask of others below them. */
const UNDER = quick(
  /^(?:các )?(?:Tổng công ty|Tổng cục|Cục|Vụ|Công ty|chủ đầu tư|ban quản lý|nhà thầu|khu quản lý|tư vấn|hợp tác xã|chủ (?:hồ|đập|rừng|tàu|cơ sở)|trạm|hạt|đội)(?!\p{L})/iu,
);

/**
 * "6. Chủ tịch Ủy ban nhân dân các tỉnh: … b) Giao Ủy ban nhân dân cấp xã quản lý …": what those told above tell their own is their deed. `above`:
 * whom the heading tells.
 */
export const tellsOwn = (text: string, clause: Span, roles: Roles, above: readonly Party[]): boolean =>
  leadsOwn(roles, above) || (roles.by === 'told' && tellsThose(text, clause, roles, above));

/** "2. UBND các tỉnh: … - |Người đứng đầu cấp ủy, chính quyền| trực tiếp chỉ đạo": who leads those told above, by no name. */
const LEADS =
  /^(?:lãnh đạo, )?người đứng đầu (?:cấp ủy|chính quyền|(?:các )?(?:cơ quan|đơn vị|địa phương))(?!\p{L})(?!.*cấp (?:xã|huyện|tỉnh|cơ sở))/iu;
const leadsOwn = (roles: Roles, above: readonly Party[]): boolean =>
  roles.by === 'subject' && above.length > 0 && roles.leads.length === 1 && LEADS.test(roles.leads[0]?.text ?? '');

const tellsThose = (text: string, clause: Span, roles: Roles, above: readonly Party[]): boolean =>
  roles.leads.length > 0 &&
  ABOVE.test(above[0]?.full ?? above[0]?.text ?? '') &&
  ((/^(?:Giao|Yêu cầu|Chỉ đạo)\s/u.test(slice(text, clause)) && roles.leads.every((lead) => BELOW.test(lead.text))) ||
    (/^(?:Yêu cầu|Kiến nghị)\s/u.test(slice(text, clause)) &&
      roles.leads.every((lead) => UNDER.test(lead.text) && !above.some((one) => one.text === lead.text))));
