import { toAnnotations } from '../../core/export/jsonld.ts';
import type { Writer } from './job.ts';

/** The marks as W3C Web Annotations, as the registry of formats asks for them. */
export const writeJsonld: Writer = ({ tasks, notices }, { at, today }, tell) => {
  const content = toAnnotations(tasks, notices, { at, today, tell: (done) => tell(done, tasks.length) });
  return { content, count: tasks.length };
};
