import { describe, expect, test } from 'vitest';
import { expand, reaches } from '../../lib/core/lexicon/expand.ts';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { alive } from '../../lib/core/lexicon/schema.ts';
import { today } from '../../lib/core/lexicon/successors.ts';

const NOW = '2026-11-22';

/** The body that bears a name on a day and is there on it; null: nobody was. */
const there = (name: string, on: string): string | null => {
  const entry = lexicon.lookup(name, on);
  return entry && alive(entry, on) ? entry.id : null;
};
const nowOf = (name: string, on: string): string[] => {
  const entry = lexicon.lookup(name, on);
  return entry ? today(entry.id, NOW).map((body) => body.id) : [];
};

/** Bodies that ended: a day in their life, their last day, the body of today with the main work. */
const ENDED: readonly (readonly [string, string, string, string])[] = [
  // 1995
  ['Bộ Công nghiệp nặng', '1993-01-01', '1995-10-31', 'bo-cong-thuong'],
  ['Bộ Công nghiệp nhẹ', '1993-01-01', '1995-10-31', 'bo-cong-thuong'],
  ['Bộ Năng lượng', '1993-01-01', '1995-10-31', 'bo-cong-thuong'],
  ['Bộ Lâm nghiệp', '1993-01-01', '1995-10-31', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Thủy lợi', '1993-01-01', '1995-10-31', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Nông nghiệp và Công nghiệp thực phẩm', '1993-01-01', '1995-10-31', 'bo-nong-nghiep-va-moi-truong'],
  ['Ủy ban Kế hoạch Nhà nước', '1993-01-01', '1995-10-31', 'bo-tai-chinh'],
  ['Ủy ban Nhà nước về Hợp tác và Đầu tư', '1993-01-01', '1995-10-31', 'bo-tai-chinh'],
  // 2002, 2004
  ['Bộ Khoa học, Công nghệ và Môi trường', '2000-01-01', '2002-08-04', 'bo-khoa-hoc-va-cong-nghe'],
  ['Ban Tổ chức - Cán bộ Chính phủ', '2000-01-01', '2002-08-04', 'bo-noi-vu'],
  ['Ủy ban Dân tộc và Miền núi', '2000-01-01', '2002-08-04', 'bo-dan-toc-va-ton-giao'],
  ['Ủy ban Quốc gia Dân số và Kế hoạch hóa gia đình', '2000-01-01', '2002-08-04', 'bo-y-te'],
  ['Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam', '2000-01-01', '2002-08-04', 'bo-y-te'],
  ['Tổng cục Bưu điện', '2000-01-01', '2002-08-04', 'bo-khoa-hoc-va-cong-nghe'],
  ['Tổng cục Địa chính', '2000-01-01', '2002-08-04', 'bo-nong-nghiep-va-moi-truong'],
  ['Thanh tra Nhà nước', '2003-01-01', '2004-09-30', 'thanh-tra-chinh-phu'],
  // 2007
  ['Bộ Thương mại', '2005-01-01', '2007-07-30', 'bo-cong-thuong'],
  ['Bộ Công nghiệp', '2005-01-01', '2007-07-30', 'bo-cong-thuong'],
  ['Bộ Thủy sản', '2005-01-01', '2007-07-30', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Văn hóa - Thông tin', '2005-01-01', '2007-07-30', 'bo-van-hoa-the-thao-va-du-lich'],
  ['Bộ Bưu chính, Viễn thông', '2005-01-01', '2007-07-30', 'bo-khoa-hoc-va-cong-nghe'],
  ['Bộ Bưu chính Viễn thông', '2005-01-01', '2007-07-30', 'bo-khoa-hoc-va-cong-nghe'],
  ['Ủy ban Thể dục Thể thao', '2005-01-01', '2007-07-30', 'bo-van-hoa-the-thao-va-du-lich'],
  ['Ủy ban Dân số, Gia đình và Trẻ em', '2005-01-01', '2007-07-30', 'bo-y-te'],
  // general departments
  ['Tổng cục Năng lượng', '2015-01-01', '2017-08-17', 'bo-cong-thuong'],
  ['Tổng cục Cảnh sát', '2015-01-01', '2018-08-05', 'bo-cong-an'],
  ['Tổng cục Môi trường', '2020-01-01', '2022-09-21', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Quản lý đất đai', '2020-01-01', '2022-09-21', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Đường bộ Việt Nam', '2020-01-01', '2022-09-30', 'bo-xay-dung'],
  ['Tổng cục Dân số', '2020-01-01', '2022-11-14', 'bo-y-te'],
  ['Tổng cục Lâm nghiệp', '2020-01-01', '2022-12-21', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Thủy sản', '2020-01-01', '2022-12-21', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Thủy lợi', '2020-01-01', '2022-12-21', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Du lịch', '2020-01-01', '2023-01-15', 'bo-van-hoa-the-thao-va-du-lich'],
  ['Tổng cục Thể dục thể thao', '2020-01-01', '2023-01-15', 'bo-van-hoa-the-thao-va-du-lich'],
  ['Tổng cục Hải quan', '2020-01-01', '2025-02-28', 'bo-tai-chinh'],
  ['Tổng cục Thuế', '2020-01-01', '2025-02-28', 'bo-tai-chinh'],
  ['Tổng cục Thống kê', '2020-01-01', '2025-02-28', 'bo-tai-chinh'],
  ['Tổng cục Dự trữ Nhà nước', '2020-01-01', '2025-02-28', 'bo-tai-chinh'],
  ['Tổng cục Quản lý thị trường', '2020-01-01', '2025-02-28', 'bo-cong-thuong'],
  ['Tổng cục Khí tượng Thủy văn', '2020-01-01', '2025-02-28', 'bo-nong-nghiep-va-moi-truong'],
  ['Tổng cục Giáo dục nghề nghiệp', '2020-01-01', '2025-02-28', 'bo-giao-duc-va-dao-tao'],
  ['Tổng cục Thi hành án dân sự', '2020-01-01', '2025-02-28', 'bo-tu-phap'],
  // 2025
  ['Bộ Kế hoạch và Đầu tư', '2020-01-01', '2025-02-28', 'bo-tai-chinh'],
  ['Bộ Giao thông vận tải', '2020-01-01', '2025-02-28', 'bo-xay-dung'],
  ['Bộ Tài nguyên và Môi trường', '2020-01-01', '2025-02-28', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', '2020-01-01', '2025-02-28', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Lao động - Thương binh và Xã hội', '2020-01-01', '2025-02-28', 'bo-noi-vu'],
  ['Bộ Thông tin và Truyền thông', '2020-01-01', '2025-02-28', 'bo-khoa-hoc-va-cong-nghe'],
  ['Ủy ban Dân tộc', '2020-01-01', '2025-02-28', 'bo-dan-toc-va-ton-giao'],
  ['Ủy ban Quản lý vốn nhà nước tại doanh nghiệp', '2020-01-01', '2025-03-20', 'bo-tai-chinh'],
  ['Ủy ban Pháp luật của Quốc hội', '2020-01-01', '2025-02-28', 'uy-ban-phap-luat-va-tu-phap-cua-quoc-hoi'],
  ['Ủy ban Tài chính, Ngân sách', '2020-01-01', '2025-02-28', 'uy-ban-kinh-te-va-tai-chinh-cua-quoc-hoi'],
  ['Ban Dân nguyện', '2020-01-01', '2025-02-28', 'uy-ban-dan-nguyen-va-giam-sat-cua-quoc-hoi'],
  ['Tòa án nhân dân cấp cao', '2020-01-01', '2025-06-30', 'toa-an-nhan-dan-toi-cao'],
  ['Viện kiểm sát nhân dân cấp cao', '2020-01-01', '2025-06-30', 'vien-kiem-sat-nhan-dan-toi-cao'],
  ['Ban Dân vận Trung ương', '2020-01-01', '2025-01-31', 'ban-tuyen-giao-va-dan-van-trung-uong'],
  // provinces
  ['tỉnh Hà Tây', '2005-01-01', '2008-07-31', 'tp-ha-noi'],
  ['tỉnh Cần Thơ', '2002-01-01', '2003-12-31', 'tp-can-tho'],
  ['tỉnh Thừa Thiên Huế', '2020-01-01', '2024-12-31', 'tp-hue'],
  ['tỉnh Hậu Giang', '2020-01-01', '2025-06-30', 'tp-can-tho'],
  ['tỉnh Đắk Nông', '2020-01-01', '2025-06-30', 'tinh-lam-dong'],
];

/** Bodies there today: their first day where the data knows it, and whom the name means today. */
const STARTED: readonly (readonly [string, string, string])[] = [
  ['Bộ Công an', '1998-05-07', 'bo-cong-an'],
  ['Bộ Công Thương', '2007-07-31', 'bo-cong-thuong'],
  ['Bộ Văn hóa, Thể thao và Du lịch', '2007-07-31', 'bo-van-hoa-the-thao-va-du-lich'],
  ['Thanh tra Chính phủ', '2004-10-01', 'thanh-tra-chinh-phu'],
  ['Bộ Nông nghiệp và Môi trường', '2025-03-01', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Dân tộc và Tôn giáo', '2025-03-01', 'bo-dan-toc-va-ton-giao'],
  ['Ủy ban Kinh tế và Tài chính', '2025-03-01', 'uy-ban-kinh-te-va-tai-chinh-cua-quoc-hoi'],
  ['tỉnh Điện Biên', '2004-01-01', 'tinh-dien-bien'],
  ['thành phố Cần Thơ', '2004-01-01', 'tp-can-tho'],
  ['thành phố Huế', '2025-01-01', 'tp-hue'],
  ['thành phố Đồng Nai', '2026-04-30', 'tp-dong-nai'],
];

const dayBeside = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

describe('bodies that ended', () => {
  test.each(ENDED)('%s: there on %s and on its last day %s', (name, on, last) => {
    expect(there(name, on)).not.toBeNull();
    expect(there(name, last)).toBe(there(name, on));
  });
  test.each(ENDED)('%s (%s, to %s): nobody of that name the day after, nor today', (name, _on, last) => {
    expect(there(name, dayBeside(last, 1))).toBeNull();
    expect(there(name, NOW)).toBeNull();
  });
  test.each(ENDED)('%s (%s, to %s): its work is with %s', (name, on, _last, heir) =>
    expect(nowOf(name, on)[0]).toBe(heir),
  );
});

describe('bodies of today', () => {
  test.each(STARTED)('%s: there from %s', (name, first, now) => {
    expect(there(name, first)).not.toBeNull();
    expect(there(name, NOW)).toBe(now);
  });
  test.each(STARTED)('%s: not before %s', (name, first) => expect(there(name, dayBeside(first, -1))).toBeNull());
});

describe('one name, two bodies', () => {
  test.each([
    ['Bộ Nội vụ', '1997-01-01', 'bo-noi-vu-truoc-1998', 'bo-cong-an'],
    ['Bộ Nội vụ', '2010-01-01', 'bo-noi-vu-truoc-2025', 'bo-noi-vu'],
    ['Bộ Nội vụ', '2026-01-01', 'bo-noi-vu', 'bo-noi-vu'],
    [
      'Tổng cục Khí tượng Thủy văn',
      '2001-01-01',
      'tong-cuc-khi-tuong-thuy-van-truoc-2002',
      'bo-nong-nghiep-va-moi-truong',
    ],
    ['Tổng cục Khí tượng Thủy văn', '2020-01-01', 'tong-cuc-khi-tuong-thuy-van', 'bo-nong-nghiep-va-moi-truong'],
    ['thành phố Hà Nội', '2005-01-01', 'tp-ha-noi-truoc-2008', 'tp-ha-noi'],
    ['thành phố Hà Nội', '2008-08-01', 'tp-ha-noi', 'tp-ha-noi'],
    ['tỉnh Đắk Lắk', '2003-01-01', 'tinh-dak-lak-truoc-2004', 'tinh-dak-lak'],
    ['tỉnh Lai Châu', '2003-01-01', 'tinh-lai-chau-truoc-2004', 'tinh-dien-bien'],
    ['tỉnh Lai Châu', '2004-01-01', 'tinh-lai-chau', 'tinh-lai-chau'],
  ])('%s on %s is %s, today %s', (name, on, id, now) => {
    expect(there(name, on)).toBe(id);
    expect(nowOf(name, on)[0]).toBe(now);
  });
  test.each([
    ['Bộ Nội vụ', '2000-01-01'],
    ['Tổng cục Khí tượng Thủy văn', '2010-01-01'],
  ])('%s on %s: between the two, nobody', (name, on) => expect(there(name, on)).toBeNull());
});

describe('work that was split', () => {
  test.each([
    ['Bộ Văn hóa - Thông tin', '2005-01-01', 'bo-khoa-hoc-va-cong-nghe'],
    ['Bộ Khoa học, Công nghệ và Môi trường', '2000-01-01', 'bo-nong-nghiep-va-moi-truong'],
    ['Ủy ban Dân số, Gia đình và Trẻ em', '2005-01-01', 'bo-van-hoa-the-thao-va-du-lich'],
    ['tỉnh Đắk Lắk', '2003-01-01', 'tinh-lam-dong'],
    ['tỉnh Lai Châu', '2003-01-01', 'tinh-lai-chau'],
  ])('of %s (%s) a part is with %s', (name, on, id) => expect(nowOf(name, on).slice(1)).toContain(id));
  test.each([
    ['Bộ Thương mại', '2005-01-01', 'bo-tai-chinh'],
    ['Ủy ban Thể dục Thể thao', '2005-01-01', 'bo-y-te'],
    ['tỉnh Hà Tây', '2005-01-01', 'tinh-phu-tho'],
  ])('of %s (%s) nothing is with %s', (name, on, id) => expect(nowOf(name, on)).not.toContain(id));
});

describe('how many there were', () => {
  const size = (id: string, on: string): number => expand(id, on).length;
  test.each([
    ['2003-01-01', 20, 6],
    ['2007-07-30', 20, 6],
    ['2007-07-31', 18, 4],
    ['2016-06-01', 18, 4],
    [NOW, 14, 3],
  ])('on %s: %i ministries, %i of their rank', (on, ministries, ministerial) => {
    expect(size('cac-bo', on)).toBe(ministries);
    expect(size('co-quan-ngang-bo', on)).toBe(ministerial);
  });
  test.each([
    ['2003-06-01', 61],
    ['2004-01-01', 64],
    ['2008-07-31', 64],
    ['2008-08-01', 63],
    ['2025-07-01', 34],
  ])('on %s: %i provinces and cities', (on, provinces) => expect(size('cac-tinh-thanh-pho', on)).toBe(provinces));
  test('a ministry of the past is in the list of its day and in no other', () => {
    expect(expand('cac-bo', '2005-01-01')).toContain('bo-thuong-mai');
    expect(expand('cac-bo', '2008-01-01')).not.toContain('bo-thuong-mai');
    expect(expand('cac-bo', '2005-01-01')).not.toContain('bo-cong-thuong');
    expect(expand('cac-bo-nganh', NOW)).not.toContain('tong-cuc-buu-dien');
  });
});

describe('others that are told', () => {
  test.each([
    ['Đài Truyền hình Việt Nam', 'dai-truyen-hinh-viet-nam'],
    ['VOV', 'dai-tieng-noi-viet-nam'],
    ['TTXVN', 'thong-tan-xa-viet-nam'],
    ['Viện Khoa học xã hội Việt Nam', 'vien-han-lam-khoa-hoc-xa-hoi-viet-nam'],
    ['Viện Khoa học và Công nghệ Việt Nam', 'vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam'],
    ['Bảo hiểm xã hội Việt Nam', 'bao-hiem-xa-hoi-viet-nam'],
    ['Đại học Quốc gia Hà Nội', 'dai-hoc-quoc-gia-ha-noi'],
    ['Kiểm toán nhà nước', 'kiem-toan-nha-nuoc'],
    ['Tòa án nhân dân tối cao', 'toa-an-nhan-dan-toi-cao'],
    ['Tổng Liên đoàn Lao động Việt Nam', 'tong-lien-doan-lao-dong-viet-nam'],
    ['Hội Liên hiệp Thanh niên Việt Nam', 'hoi-lien-hiep-thanh-nien-viet-nam'],
    ['Tổng công ty Điện lực Việt Nam', 'tap-doan-dien-luc-viet-nam'],
    ['Vinalines', 'tong-cong-ty-hang-hai-viet-nam'],
    ['Vinatex', 'tap-doan-det-may-viet-nam'],
    ['Tổng công ty Quản lý bay Việt Nam', 'tong-cong-ty-quan-ly-bay-viet-nam'],
    ['Ngân hàng TMCP Ngoại thương Việt Nam', 'ngan-hang-thuong-mai-co-phan-ngoai-thuong-viet-nam'],
    ['Agribank', 'ngan-hang-nong-nghiep-va-phat-trien-nong-thon-viet-nam'],
  ])('%s is %s', (name, id) => expect(there(name, NOW)).toBe(id));
});

describe('no bodies', () => {
  test.each([
    'Bộ Kinh tế',
    'Bộ Môi trường',
    'Bộ Du lịch',
    'Bộ Chuyển đổi số',
    'Bộ Thương binh',
    'Bộ luật Lao động',
    'Bộ chỉ số cải cách hành chính',
    'Tổng cục',
    'Tổng cục Cải cách hành chính',
    'Ủy ban Thể dục',
    'tỉnh Hà Nội',
    'tỉnh Sài Gòn',
    'thành phố Thủ Đức',
    'thành phố Hà Tây',
    'tập đoàn bão',
    'ngân hàng câu hỏi',
    'Hội nghị trực tuyến',
    'Quốc lộ 1',
    'thương mại điện tử',
    'thủy sản',
    'công nghiệp nặng',
    'văn hóa - thông tin',
  ])('%s is nobody, then or now', (name) => {
    for (const on of ['1994-01-01', '2001-01-01', '2006-01-01', '2020-01-01', NOW]) expect(there(name, on)).toBeNull();
  });
});

describe('offices of former bodies', () => {
  test.each([
    ['thanh-tra-chinh-phu', 'tong-thanh-tra-nha-nuoc', '2003-01-01'],
    ['thanh-tra-chinh-phu', 'tong-thanh-tra-chinh-phu', '2020-01-01'],
    ['bo-tong-tham-muu', 'tong-tham-muu-truong', '2020-01-01'],
  ])('%s is reached by %s of %s', (agency, office, on) =>
    expect(reaches(agency, office, on, NOW)?.reason).toBe('office'),
  );
  test.each([
    ['bo-cong-an', 'tong-thanh-tra-nha-nuoc', '2003-01-01'],
    ['bo-noi-vu', 'bo-noi-vu-truoc-1998', '1997-01-01'],
    ['bo-y-te', 'bo-thuong-mai', '2005-01-01'],
  ])('%s is not reached by %s of %s', (agency, party, on) => expect(reaches(agency, party, on, NOW)).toBeNull());
});
