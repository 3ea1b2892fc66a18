import { hash } from '../task/identity.ts';

/**
 * A name's UUID as a URN, the same in every file and on every machine: version 8, whose bits are the maker's own (RFC 9562, 5.8),
 * here of three hashes of the name. Two colleagues who track one task give it one id.
 */
export function uuidUrn(name: string): string {
  const hex = [2, 3, 4]
    .map((seed) => (parseInt(hash(name, seed), 36) % 2 ** 44).toString(16).padStart(11, '0'))
    .join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) & 3);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The IRI of what was marked: a page's address as it is, a file by its SHA-256 (`ni:`, RFC 6920, so that whoever has the same file
 * knows it), anything else by the notice's own id.
 */
export function sourceIri(address: string, noticeId: string): string {
  if (/^https?:\/\/./iu.test(address)) return address.replace(NOT_IN_IRI, encodeURIComponent);
  const digest = /^file:([0-9a-f]{64})$/iu.exec(address)?.[1];
  return digest ? `ni:///sha-256;${base64Url(digest)}` : uuidUrn(noticeId);
}

/** Letters that an IRI must not hold as they are (RFC 3987, 2.2). */
const NOT_IN_IRI = /[\s<>"{}|\\^`]/gu;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hex digits as base64url without padding (RFC 4648, 5): three digits are twelve bits, two letters. */
function base64Url(hex: string): string {
  let letters = '';
  for (let at = 0; at < hex.length; at += 3) {
    const three = hex.slice(at, at + 3);
    const bits = parseInt(three.padEnd(3, '0'), 16);
    letters += ALPHABET.charAt(bits >> 6) + (three.length === 1 ? '' : ALPHABET.charAt(bits & 63));
  }
  return letters;
}
