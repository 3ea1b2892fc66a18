import type { ReportChoices } from './choices.ts';

type Signer = ReportChoices['signer'];

/** Whom copies go to, as the decree prints them: "- Văn phòng Chính phủ;", the last with a stop. */
export function recipientsOf(recipients: Signer['recipients']): string[] {
  const names = recipients
    .split('\n')
    .map((one) =>
      one
        .trim()
        .replace(/^[-–]\s*/u, '')
        .replace(/[;.,]+$/u, ''),
    )
    .filter(Boolean);
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);
}

/** "TL. BỘ TRƯỞNG" and "CHÁNH VĂN PHÒNG"; where neither was given, the head of the body signs. */
export function signerLines({ authority, position }: Pick<Signer, 'authority' | 'position'>): {
  readonly authority: string;
  readonly position: string;
} {
  const said = upper(authority);
  return { authority: said, position: upper(position) || (said ? '' : 'THỦ TRƯỞNG CƠ QUAN') };
}

/** In capitals, as the heads of papers are. */
export const upper = (text: string): string => text.trim().toLocaleUpperCase('vi');
