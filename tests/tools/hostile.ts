/** A notice's head, up to where its points begin. */
export const HEAD =
  'THÔNG BÁO\nKết luận của Thủ tướng Chính phủ tại cuộc họp\nNgày 18/3/2025, Thủ tướng chủ trì và kết luận như sau:\n';

/** What a page may hold to make the reading slow: each piece, repeated, is a text on which one family of patterns has most to try and least to find. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'dates in one block': 'trước ngày 30/6/2025, ',
  'months in one block': 'hoàn thành trong tháng 4/2025; ',
  'ministries in one block': 'Bộ Tài chính, Bộ Công Thương và ',
  'collectives in one block': 'các bộ, ngành, địa phương, ',
  'open brackets': '(((( (1) ',
  enumerators: '1. a) - (1) ',
  'blanks and breaks': ' \n \u00A0 \n',
  'cited papers': 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, ',
  'one letter words': 'h o à n t h à n h ',
  'topics without end': 'Đối với Về Trên cơ sở ',
  capitals: 'Ban Quản Lý Dự Án Đầu Tư ',
  'working together': 'chủ trì, phối hợp với ',
  'starts without end': 'từ ngày ',
  'days that begin a range': 'từ ngày 01/7 đến ',
  'counts from a day': 'kể từ ngày10 - quốc hội ',
  'lengths of time': 'trong vòng 24 giờ kể từ khi ',
  'lengths in words': 'muộn nhất năm ngày ',
  rhythms: 'hằng tháng ',
  'rhythms with days': 'trước ngày 25 và ngày 30 hằng tháng, ',
  'times a week': '02 lần/tuần ',
  'days of the moon': 'trước ngày 23 tháng chạp ',
  'a month of the moon': 'tháng chạp ',
  'before a deed': 'trước khi trình ',
  'after a deed': 'ngay sau khi ',
  meetings: 'tại phiên họp lần thứ hai của ',
  seasons: 'trước mùa mưa, bão năm ',
  'at once': 'báo cáo ngay ',
  'standing duties': 'nhiệm vụ thường xuyên, ',
  'parts of periods': 'cuối tháng 6 đầu quý II ',
  horizons: 'giai đoạn 2021 - 2025, tầm nhìn đến năm ',
  'done before': 'đã hoàn thành trước ngày 30/6/2025, ',
  'clocks and days': '17 giờ 00 ngày 20/9 ',
  'leads without a day': 'chậm nhất là trước hết trong vòng ',
  'spaced letters': 'h oàn th ành trong tháng ',
  'numbers of papers': '57-NQ/TW ',
  'laws without a year': 'Luật Đất đai và Luật Nhà ở ',
  'sentences of a word': 'Bộ. ngày. ',
  'one short form': 'Bộ ) ',
  'points of one letter': '\na)hàng của',
  'lines of a number': '\n03/NQ-CPvừa 10hoàn thành',
  'dashes and units': '- 30/6 Xã ',
  'lines of a word': '\n ngày ; . Xã',
  'lines of a bracket': '( \n',
  'lines of nothing': '\n',
  'bodies after semicolons': '; Bộ Y tế',
  'bodies told one by one': 'Giao Bộ Y tế; ',
  'bodies that each do something': 'Bộ Y tế rà soát, ',
  'turns without end': 'Giao Bộ Y tế rà soát, Bộ Công an lập ',
  'turns by comma': 'Giao Sở Xây dựng lập quy hoạch, UBND huyện Lộc Ninh lo tái định cư, ',
  'plurals that point back': 'hai bộ, Bộ Y tế và Bộ Công an; ',
  'bodies without a name': 'các cơ quan này, ',
  'cues without a deed': 'chỉ đạo Bộ Y tế ',
  initials: 'Giao SPMB, ',
  'glued words': 'trướcngày30/6 ',
  'glued bodies': 'SởXD UBNDTP ',
  'products that are none': 'lập quy định tại ',
  'those to whom it goes': 'báo cáo A, Bộ Y tế, ',
  'marks alone': '; ',
  'limits that qualify': 'vào ngày 30/6/2025, bảo đảm ',
  'headings of a body': '\n- Sở Y tế: ',
  'points that tell': '\nGiao UBND tỉnh:',
  'rows of a table': '| 1 | Sở Y tế | rà soát | 30/6/2025 |\n',
  'cells of a sheet': 'a\tb\tc\n',
  'a row of bodies': 'Sở Y tế / Sở Nội vụ; ',
  'this week and next': 'trong tuần này, chiều thứ Hai tuần sau ',
  'days told twice': 'trước thứ Sáu tuần này (ngày 30/6), ',
  'offices without a body': 'Bộ trưởng Chủ tịch UBND ',
  'places that act': 'xã An Khê, phường Bình ',
  'strangers in capitals': 'Hội Cựu Giáo Chức, ',
  'counts of bodies': '04 bộ và 05 sở, ',
  'each in its brackets': 'Bộ Y tế (phối hợp), ',
  'lines of a short form': 'Sở\n',
  'lines of a sign': '§\n',
  'lines of a day': '1/1\n',
  'headings of a short form': 'I. Sở\n',
  'points of a deed': 'a) trình Bộ\n',
  'points of a day': '1. đến 30/6\n',
  'weeks of a month': 'tuần thứ 3 của tháng ',
  'abbreviations with stops': 'TP. Q. ',
  'quotes left open': '“Bộ Y tế, ',
  'combined marks': 'a\u0301\u0323 ',
  'items of a list': '\n(1) trình Bộ',
  'scenes by comma': 'Để trình, ',
};

/** The papers that a hostile text may stand in: each has patterns of its own. */
export const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  notice: (text) => `${HEAD}1. Giao Bộ Y tế: ${text}`,
  report: (text) =>
    `Phó Chủ tịch UBND tỉnh yêu cầu khẩn trương giải phóng mặt bằng\nKết luận cuộc họp, Phó Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát hồ sơ, báo cáo trước ngày 30/4/2025.\n${text}.\n`,
  letter: (text) =>
    `ỦY BAN NHÂN DÂN TỈNH A\nSố: 123/UBND-KT\nV/v triển khai nhiệm vụ\nKính gửi: Các sở, ban, ngành.\nChủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện như sau:\n${text}`,
  conclusion: (text) =>
    `TỈNH ỦY A\nSố 45-KL/TU\nKẾT LUẬN\ncủa Ban Thường vụ Tỉnh ủy\nBan Thường vụ Tỉnh ủy kết luận như sau:\n1. ${text}`,
  table: (text) =>
    `${HEAD}I. Nhiệm vụ\nSTT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n1 | Rà soát | Sở Y tế | 30/6/2025 |\n${text}`,
};

/** Longer in a report than in a notice, for each pattern of who tells whom. */
export const TELLINGS: Readonly<Record<string, string>> = {
  'told without a stop': 'Thủ tướng yêu cầu các bộ, ',
  'who tells, and no body': 'Phó Chủ tịch UBND tỉnh yêu cầu ',
  'may be told': 'có thể, Thủ tướng yêu cầu các bộ ',
  'told in the passive': 'UBND các quận được yêu cầu ',
  'a paper told': 'ban hành công văn ',
  'says as follows': 'có ý kiến chỉ đạo ',
  'lines that tell': 'Thủ tướng yêu cầu các bộ\n',
  'what somebody tells of himself': '“ , cho biết ',
  'points of a report': '\n- Giao UBND các huyện ',
};

/** What is tried in every frame. */
export const OF_ALL_FRAMES: readonly string[] = [
  'bodies after semicolons',
  'turns without end',
  'marks alone',
  'rows of a table',
  'headings of a body',
];

/** What is tried at 2 MB, too: most points, most limits and most bodies that a text may hold. */
export const LONG: readonly string[] = [
  'items of a list',
  'lines of a sign',
  'dates in one block',
  'bodies after semicolons',
  'turns without end',
  'scenes by comma',
];
