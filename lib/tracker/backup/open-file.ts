import type { BackupContent } from '../../core/backup/content.ts';
import { type Fault, fault } from '../../core/backup/fault.ts';
import { LARGEST, readBackup } from '../../core/backup/read.ts';
import type { Tell } from './job.ts';

/** A file's content, checked to the last field, or why it is refused. Rejects where the file itself cannot be read. */
export async function openBackup(file: Blob, tell: Tell): Promise<BackupContent | { readonly refused: Fault }> {
  if (file.size > LARGEST) return { refused: fault('too-large', { value: String(file.size) }) };
  tell({ step: 'read', done: 0, all: file.size });
  const reading = readBackup(await file.text());
  for (;;) {
    const step = reading.next();
    if (!step.done) {
      tell({ step: 'check', ...step.value });
      continue;
    }
    return step.value.ok ? step.value.value : { refused: step.value.fault };
  }
}
