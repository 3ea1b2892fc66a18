import {
  Calendar,
  Download,
  FileJson,
  FilePen,
  FileSpreadsheet,
  FileText,
  Highlighter,
  ListChecks,
  Table,
} from 'lucide';
import { useState } from 'preact/hooks';
import type { ReportChoices } from '@/lib/core/export/choices.ts';
import { usePanel, useSay } from '../context.ts';
import { pageInView } from '../export/choosing.ts';
import { ReportDialog } from '../export/report-dialog.tsx';
import { entriesInView, idsInView, outItems } from '../print/out-items.ts';
import { Menu } from './menu.tsx';

const FORMATS = ['docx', 'xlsx', 'csv', 'ics', 'jsonld', 'json'] as const;
const ICONS = {
  docx: FileText,
  xlsx: FileSpreadsheet,
  csv: Table,
  ics: Calendar,
  jsonld: Highlighter,
  json: FileJson,
} as const;

/** What is tracked, as a file: at once, as it was made up last, or made up anew. */
export function ExportMenu({ handle }: { readonly handle: (open: () => void) => void }) {
  const say = useSay();
  const panel = usePanel();
  const [form, compose] = useState<ReportChoices['form'] | null>(null);
  const n = panel.total.value;
  const inView = entriesInView(panel).length;
  return (
    <>
      <Menu
        icon={Download}
        label={say('act.export')}
        head={n === 0 ? say('export.nothing') : say('export.title', { n })}
        handle={handle}
        items={[
          { label: say('export.compose'), icon: FilePen, disabled: n === 0, run: () => compose('report') },
          {
            label: say('export.six'),
            icon: ListChecks,
            disabled: n === 0 && pageInView(panel) === null,
            run: () => compose('six'),
          },
          ...FORMATS.map((format) => ({
            label: say(`export.${format}`),
            icon: ICONS[format],
            disabled: n === 0,
            run: () => void panel.exportAs(format),
          })),
          ...outItems(panel, say, inView, () => idsInView(panel)),
        ]}
      />
      {form !== null && <ReportDialog form={form} close={() => compose(null)} />}
    </>
  );
}
