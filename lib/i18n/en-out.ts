import type { viOut } from './vi-out.ts';

/** What leaves as marks, a copied table or a printed sheet, in English. */
export const enOut: Readonly<Record<keyof typeof viOut, string>> = {
  'export.jsonld': 'Marks by the W3C standard (.jsonld)',
  'copy.table': 'Copy {n} {n|task|tasks} as a table',
  'copy.picked': 'Copy as a table',
  'copy.done': 'Copied {n} {n|task|tasks} as a table, to paste into Word or Excel',
  'copy.doneLines':
    'Copied {n} {n|task|tasks} as lines and columns, to paste into Excel. For a table in Word, export .docx',
  'copy.none': 'No tasks to copy',
  'copy.working': 'Copying {n} {n|task|tasks}',
  'error.copy': 'The table was not copied. Your tasks are unharmed; try again, or export a file.',
  'keys.copyTable': 'copy as a table',
  'print.open': 'Print view of {n} {n|task|tasks}',
  'print.picked': 'Print view',
  'print.title': 'Print view',
  'print.paper': 'Print preview',
  'print.print': 'Print',
  'print.group': 'Arrange by',
  'print.group.notice': 'Document',
  'print.group.agency': 'Lead agency',
  'print.group.none': 'Deadline',
  'print.reading': 'Reading {done} of {total} tasks',
  'print.drawing': 'Laying out {done} of {total} tasks',
  'print.stop': 'Stop',
  'print.stopped': 'Stopped with {done} of {total} tasks laid out',
  'print.goOn': 'Go on',
  'print.ready': '{n} {n|task|tasks} laid out',
  'print.gone': 'The list to print is gone',
  'print.goneHint':
    'The browser was restarted, or the tasks are no longer tracked. Open the side panel again and choose Print view.',
  'print.missing': '{n} chosen {n|task is|tasks are} no longer tracked and not in the print.',
  'error.print': 'The print view did not open. Your tasks are unharmed; try again, or export a file.',
};
