import type { ReportChoices } from '@/lib/core/export/choices.ts';
import { COLUMNS, OFFICIAL } from '@/lib/core/export/columns.ts';
import { useSay } from '../context.ts';
import { DateField } from '../part/date-field.tsx';
import { Fold, TextField } from './fields.tsx';

interface Props {
  readonly report: ReportChoices;
  readonly change: (part: Partial<ReportChoices>) => void;
  readonly today: string;
}

/** More do not fit a lying A4 at 13 points. */
const FIT = 12;

/** Which columns the table has. The last one chosen cannot be taken out. */
export function ColumnsFold({ report, change, format }: Omit<Props, 'today'> & { readonly format: 'docx' | 'xlsx' }) {
  const say = useSay();
  const { columns, group } = report;
  const toggle = (key: (typeof columns)[number], on: boolean): void =>
    change({
      columns: COLUMNS.map((column) => column.key).filter((one) => (one === key ? on : columns.includes(one))),
    });
  return (
    <Fold title={say('report.columns')} aside={say('report.columnsN', { n: columns.length })}>
      <fieldset class="report-columns">
        <legend class="unseen">{say('report.columns')}</legend>
        {COLUMNS.map(({ key, head }) => (
          <label class="check" key={key} lang="vi">
            <input
              type="checkbox"
              checked={columns.includes(key)}
              disabled={columns.length === 1 && columns.includes(key)}
              onChange={(event) => toggle(key, event.currentTarget.checked)}
            />
            <span>{head}</span>
          </label>
        ))}
      </fieldset>
      {format === 'docx' && group === 'notice' && <p class="tiny quiet">{say('report.columnsGroup')}</p>}
      {format === 'docx' && columns.length > FIT && <p class="tiny">{say('report.columnsWide')}</p>}
      <button type="button" class="btn plain" onClick={() => change({ columns: [...OFFICIAL] })}>
        {say('report.columnsOfficial')}
      </button>
    </Fold>
  );
}

/** The bodies at the head of the page, and the letter that the annex goes with. */
export function LetterFold({ report, change, today }: Props) {
  const say = useSay();
  const { head, letter } = report;
  const bodies = (part: Partial<typeof head>) => change({ head: { ...head, ...part } });
  const of = (part: Partial<typeof letter>) => change({ letter: { ...letter, ...part } });
  return (
    <Fold title={say('report.letter')} aside={letter.number || head.body}>
      <TextField label={say('report.above')} value={head.above} change={(above) => bodies({ above })} />
      <TextField label={say('report.body')} value={head.body} change={(body) => bodies({ body })} />
      <TextField label={say('report.place')} value={head.place} change={(place) => bodies({ place })} />
      <TextField label={say('report.letterNumber')} value={letter.number} change={(number) => of({ number })} />
      <DateField
        label={say('report.letterDay')}
        value={letter.day ?? ''}
        today={today}
        change={(day) => of({ day: day || null })}
      />
      <TextField label={say('report.letterBody')} value={letter.body} change={(body) => of({ body })} />
      <TextField
        label={say('report.reportTitle')}
        hint={say('report.reportTitleHint')}
        value={report.title}
        change={(title) => change({ title })}
      />
      <p class="tiny quiet">{say('report.dotsHint')}</p>
    </Fold>
  );
}

/** Who signs, and whom copies go to. */
export function SignerFold({ report, change }: Omit<Props, 'today'>) {
  const say = useSay();
  const { signer } = report;
  const of = (part: Partial<typeof signer>) => change({ signer: { ...signer, ...part } });
  return (
    <Fold title={say('report.signer')} aside={signer.name}>
      <TextField
        label={say('report.authority')}
        hint={say('report.authorityHint')}
        value={signer.authority}
        change={(authority) => of({ authority })}
      />
      <TextField
        label={say('report.position')}
        hint={say('report.positionHint')}
        value={signer.position}
        change={(position) => of({ position })}
      />
      <TextField label={say('report.name')} value={signer.name} change={(name) => of({ name })} />
      <TextField
        label={say('report.recipients')}
        rows={3}
        most={2000}
        value={signer.recipients}
        change={(recipients) => of({ recipients })}
      />
    </Fold>
  );
}
