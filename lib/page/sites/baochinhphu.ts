import { ARTICLE_NOISE, articleBody, articleDate, articleHead } from './cms-article.ts';
import { type Site, under } from './site.ts';

/** baochinhphu.vn and the sites of *.chinhphu.vn that share its content system (thutuong, tphcm, thanglong …). */
export const baochinhphu: Site = {
  name: 'baochinhphu',
  matches: (url) => under(url, 'baochinhphu.vn') || (under(url, 'chinhphu.vn') && /-\d{9,}\.htm$/.test(url.pathname)),
  body: articleBody,
  head: articleHead,
  date: articleDate,
  noise: ARTICLE_NOISE,
  testUrls: [
    'https://baochinhphu.vn/ket-luan-cua-thu-tuong-102260905122709839.htm',
    'https://thutuong.chinhphu.vn/phien-hop-102250905122709839.htm',
  ],
};
