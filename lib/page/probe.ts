/**
 * The cheap test: may this page hold a notice? It looks at titles, the lead and the first words of the likely body, and at nothing else, so
 * that a page that is none pays a handful of look-ups. It may say yes too often (the reading decides), and should never say no to a notice.
 */

const HEADS = 'h1, [data-role="title"], [data-role="sapo"], .detail-sapo, h4.title > span[id$="lb_noidung"]';
const BODIES =
  '[data-role="content"], #block_detail, #divContentDoc, #noidung .the-document-body[data-role="content-body"], #toanvancontent, article, main';
const NO_TEXT = '#block_detail, .document-content .search-result';
/** How much of the body is looked at, in UTF-16 units. */
const FIRST = 3000;

/** Said in a title or lead. */
const TITLE: readonly RegExp[] = [
  /thông báo(?:\s+số)?(?:\s+\d[\d\w/-]*)?[\s:,-]+(?:ý kiến\s+)?(?:chỉ đạo\s+)?(?:của\s+)?(?:.{0,60})kết luận/u,
  /\d\s*\/\s*tb\s*-\s*\p{L}/u,
  /kết luận (?:của|tại|về|cuộc|phiên|hội nghị|buổi|số)/u,
  /(?:phát biểu|chủ trì|nêu|ý kiến|có)\s+(?:và\s+)?kết luận/u,
  /kết luận.{0,80}(?:thủ tướng|chủ tịch|bộ trưởng|cuộc họp|phiên họp|hội nghị|buổi làm việc)/u,
  /(?:thủ tướng|chủ tịch|bộ trưởng|cuộc họp|phiên họp|hội nghị|buổi làm việc).{0,80}kết luận/u,
  /công điện/u,
  /chỉ thị (?:số|của thủ tướng)/u,
  /\/\s*(?:ct|cđ)\s*-\s*ttg/u,
];
/** Conclusions of another kind: inspectors' and investigators'. */
const OTHER_CONCLUSION = /kết luận (?:thanh tra|điều tra|kiểm toán|giám định)/gu;

/** Said in the first words of the body: the paper's own heading, in capitals, or the reporter's set phrase. */
const BODY: readonly RegExp[] = [
  /THÔNG BÁO\s+(?:Ý KIẾN\s+)?(?:KẾT LUẬN|Kết luận|Ý kiến kết luận|Ý kiến chỉ đạo)/u,
  /Số\s*:?\s*\d*\s*\/\s*(?:TB|CT|CĐ|KL)\s*-\s*\p{L}/u,
  /(?:CÔNG ĐIỆN|CHỈ THỊ)\s+(?:Về|VỀ|V\/v|CỦA|THỦ TƯỚNG)/u,
  /(?:phát biểu\s+)?kết luận (?:cuộc họp|phiên họp|hội nghị|buổi làm việc|buổi họp)/iu,
];

/** Whether the heavy part is worth loading for this page. */
export function looksLikeNotice(document: Document): boolean {
  // a page of vanban.chinhphu.vn that is a list, or whose text is in attached files only, has nothing to be read
  const body = likelyBody(document) ?? (document.querySelector(NO_TEXT) ? null : document.body);
  if (!body) return false;
  const heads = [...document.querySelectorAll(HEADS)].slice(0, 6).map((head) => firstWords(head, 600));
  if (says(TITLE, fold([document.title, ...heads].join(' ')).toLowerCase())) return true;
  return says(BODY, fold(firstWords(body, FIRST)));
}

/** The element that may hold the paper, if it says anything yet. */
export function likelyBody(document: Document): Element | null {
  for (const element of document.querySelectorAll(BODIES)) {
    if (firstWords(element, 40).trim() !== '') return element;
  }
  return null;
}

const says = (patterns: readonly RegExp[], text: string): boolean => {
  const words = text.replace(OTHER_CONCLUSION, '');
  return patterns.some((pattern) => pattern.test(words));
};

/** NFC, letters that look alike (Cyrillic С, Р, Т …) made Latin, blanks made one. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[АВСЕНКМОРТХасеорху]/g, (sign) => 'ABCEHKMOPTXaceopxy'['АВСЕНКМОРТХасеорху'.indexOf(sign)] ?? sign)
    .replace(/\s+/g, ' ');

/** The first words under an element, blocks parted by a blank, words cut by a paste whole; stops as soon as there are enough. */
function firstWords(root: Element, limit: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let text = '';
  let block: Node | null = null;
  for (let node = walker.nextNode(); node && text.length < limit; node = walker.nextNode()) {
    const tag = node.parentNode?.nodeName;
    if (tag === 'SCRIPT' || tag === 'STYLE') continue;
    const its = blockOf(node);
    text += (its === block ? '' : ' ') + (node.nodeValue ?? '');
    block = its;
  }
  return text.slice(0, limit);
}

function blockOf(node: Node): Node | null {
  let at = node.parentNode;
  while (at && /^(?:A|B|EM|FONT|I|SPAN|STRONG|SUB|SUP|U)$/.test(at.nodeName)) at = at.parentNode;
  return at;
}
