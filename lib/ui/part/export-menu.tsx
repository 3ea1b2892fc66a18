import { Calendar, Download, FileJson, FileSpreadsheet, Highlighter, Table } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { idsInView, outItems } from '../print/out-items.ts';

const FORMATS = ['xlsx', 'csv', 'ics', 'jsonld', 'json'] as const;

import { Menu } from './menu.tsx';

const ICONS = { xlsx: FileSpreadsheet, csv: Table, ics: Calendar, jsonld: Highlighter, json: FileJson } as const;

/** What is tracked, as a file. */
export function ExportMenu({ handle }: { readonly handle: (open: () => void) => void }) {
  const say = useSay();
  const panel = usePanel();
  const n = panel.total.value;
  const inView = idsInView(panel).length;
  return (
    <Menu
      icon={Download}
      label={say('act.export')}
      head={n === 0 ? say('export.nothing') : say('export.title', { n })}
      handle={handle}
      items={[
        ...FORMATS.map((format) => ({
          label: say(`export.${format}`),
          icon: ICONS[format],
          disabled: n === 0,
          run: () => void panel.exportAs(format),
        })),
        ...outItems(panel, say, inView, () => idsInView(panel)),
      ]}
    />
  );
}
