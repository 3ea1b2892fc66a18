import type { ReportChoices } from '@/lib/core/export/choices.ts';
import type { ExportChoices } from '@/lib/tracker/export-choices.ts';
import { usePanel, useSay } from '../context.ts';
import { noticeLine, paperName } from '../model/notice-words.ts';
import { DateField } from '../part/date-field.tsx';
import { pageInView, THIS_PAGE } from './choosing.ts';
import { SelectField } from './fields.tsx';

interface Props {
  readonly choices: ExportChoices;
  readonly change: (choices: ExportChoices) => void;
  readonly document: string;
  readonly setDocument: (id: string) => void;
  readonly today: string;
  /** What is wrong with the period; null where it can stand. */
  readonly wrong: string | null;
}

/** Which tasks: all, what the list shows, one's own, one document's; of which period; grouped how. */
export function TasksPart({ choices, change, document, setDocument, today, wrong }: Props) {
  const say = useSay();
  const panel = usePanel();
  const { scope, report } = choices;
  const six = report.form === 'six';
  const reportBy = (part: Partial<ReportChoices>): void => change({ ...choices, report: { ...report, ...part } });
  const scopes = (['all', 'shown', 'mine', 'notice'] as const).filter(
    (one) => one !== 'mine' || panel.roleOf.value !== null || scope === 'mine',
  );
  const tracked = new Set((panel.all.value ?? []).map(({ row }) => row.noticeId));
  const papers = [...panel.papers.value.values()].filter(({ id }) => tracked.has(id));
  const newest = papers.sort((a, b) => ((a.issued ?? '') < (b.issued ?? '') ? 1 : -1));
  const page = six ? pageInView(panel) : null;
  const documents = [
    { value: '', name: say('report.chooseNotice') },
    ...(page ? [{ value: THIS_PAGE, name: say('report.notice.page', { name: paperName(say, page.notice) }) }] : []),
    ...newest.map((paper) => ({ value: paper.id, name: noticeLine(say, paper) })),
  ];
  return (
    <>
      {!six && (
        <SelectField
          label={say('report.scope')}
          value={scope}
          options={scopes.map((value) => ({ value, name: say(`report.scope.${value}`) }))}
          change={(next) => change({ ...choices, scope: next })}
        />
      )}
      {(six || scope === 'notice') && (
        <SelectField
          label={say('report.notice')}
          value={documents.some(({ value }) => value === document) ? document : ''}
          options={documents}
          change={setDocument}
        />
      )}
      {!six && (
        <>
          <div class="report-two">
            <DateField
              label={say('report.from')}
              value={report.from ?? ''}
              today={today}
              change={(day) => reportBy({ from: day || null })}
            />
            <DateField
              label={say('report.to')}
              value={report.to ?? ''}
              today={today}
              change={(day) => reportBy({ to: day || null })}
            />
          </div>
          <p class={wrong ? 'tiny wrong' : 'tiny quiet'}>{wrong ?? say('report.periodHint')}</p>
          <SelectField
            label={say('report.group')}
            value={report.group}
            options={(['none', 'notice', 'agency'] as const).map((value) => ({
              value,
              name: say(`report.group.${value}`),
            }))}
            change={(group) => reportBy({ group })}
          />
        </>
      )}
    </>
  );
}
