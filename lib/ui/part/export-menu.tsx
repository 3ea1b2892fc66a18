import { Calendar, Download, FileJson, FileSpreadsheet, Table } from 'lucide';
import { usePanel, useSay } from '../context.ts';

const FORMATS = ['xlsx', 'csv', 'ics', 'json'] as const;

import { Menu } from './menu.tsx';

const ICONS = { xlsx: FileSpreadsheet, csv: Table, ics: Calendar, json: FileJson } as const;

/** What is tracked, as a file. */
export function ExportMenu({ handle }: { readonly handle: (open: () => void) => void }) {
  const say = useSay();
  const panel = usePanel();
  const n = panel.total.value;
  return (
    <Menu
      icon={Download}
      label={say('act.export')}
      head={n === 0 ? say('export.nothing') : say('export.title', { n })}
      handle={handle}
      items={FORMATS.map((format) => ({
        label: say(`export.${format}`),
        icon: ICONS[format],
        disabled: n === 0,
        run: () => void panel.exportAs(format),
      }))}
    />
  );
}
