import { ARTICLE_NOISE, articleBody, articleDate, articleHead } from './cms-article.ts';
import { type Site, under } from './site.ts';

/** xaydungchinhsach.chinhphu.vn: whole papers as articles, pasted from Word. */
export const xaydungchinhsach: Site = {
  name: 'xaydungchinhsach',
  matches: (url) => under(url, 'xaydungchinhsach.chinhphu.vn'),
  body: articleBody,
  head: articleHead,
  date: articleDate,
  noise: ARTICLE_NOISE,
  testUrls: [
    'https://xaydungchinhsach.chinhphu.vn/toan-van-thong-bao-ket-luan-119250223164556785.htm',
    'https://xaydungchinhsach.chinhphu.vn/bai-cu-102288263.htm',
  ],
};
