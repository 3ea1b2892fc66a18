import { Document, Packer, Paragraph } from 'docx';
import { rowsOf } from '../../core/export/rows.ts';
import type { Writer } from './job.ts';

/** The report as .docx. */
export const writeDocx: Writer = async ({ tasks, notices }, { today }, tell) => {
  const rows = rowsOf(tasks, notices, today);
  const document = new Document({ sections: [{ children: rows.map((row) => new Paragraph(row.task)) }] });
  tell(rows.length, rows.length);
  const content = new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
  return { content, count: rows.length };
};
