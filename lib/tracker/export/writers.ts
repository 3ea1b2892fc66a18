import type { ListFormat, Writer } from './job.ts';

interface Entry {
  readonly type: string;
  /** Large libraries come with the writer, when it is used. */
  readonly load: () => Promise<Writer>;
}

/** One writer a format. */
export const WRITERS: Readonly<Record<ListFormat, Entry>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx.ts')).writeDocx,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
  csv: { type: 'text/csv;charset=utf-8', load: async () => (await import('./csv.ts')).writeCsv },
  ics: { type: 'text/calendar;charset=utf-8', load: async () => (await import('./ics.ts')).writeIcs },
  jsonld: {
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    load: async () => (await import('./jsonld.ts')).writeJsonld,
  },
};
