import { baochinhphu } from './baochinhphu.ts';
import { generic } from './generic.ts';
import { luatvietnam } from './luatvietnam.ts';
import type { Site } from './site.ts';
import { thuvienphapluat } from './thuvienphapluat.ts';
import { vanban } from './vanban.ts';
import { xaydungchinhsach } from './xaydungchinhsach.ts';

export type { Site } from './site.ts';

/** Every site, the particular before the general: the first that matches is asked, and no other. */
export const sites: readonly Site[] = [xaydungchinhsach, baochinhphu, vanban, thuvienphapluat, luatvietnam, generic];

/** The site that an address belongs to. */
export const siteOf = (url: URL): Site => sites.find((site) => site.matches(url)) ?? generic;
