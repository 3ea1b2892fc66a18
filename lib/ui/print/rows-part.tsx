import { useMemo } from 'preact/hooks';
import type { PrintColumn } from '@/lib/core/export/print.ts';
import type { Drawn } from './print-state.ts';

interface Props {
  readonly block: Drawn;
  readonly columns: readonly PrintColumn[];
}

/** A part of the table, made once: while later parts are added, it is not looked at again. */
export function RowsPart({ block, columns }: Props) {
  return useMemo(
    () => (
      <tbody>
        {block.heading !== null && (
          <tr class="of">
            <th colSpan={columns.length} scope="rowgroup">
              {block.heading} <span class="many">({block.count} nhiệm vụ)</span>
            </th>
          </tr>
        )}
        {block.rows.map((row) => (
          <tr key={row.stt}>
            {columns.map(({ head, centred, lines }) => (
              <td key={head} class={centred ? 'mid' : undefined}>
                {lines(row).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ),
    [block, columns],
  );
}
