import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportChoices } from '@/lib/core/export/choices.ts';
import { type ExportChoices, readExportChoices, withBodies, writeExportChoices } from '@/lib/tracker/export-choices.ts';
import { usePanel, useSay } from '../context.ts';
import { exportFile } from '../state/export.ts';
import { isTurned, pageInView, THIS_PAGE } from './choosing.ts';
import { ChoiceField } from './fields.tsx';
import { ColumnsFold, LetterFold, SignerFold } from './report-parts.tsx';
import { TasksPart } from './tasks-part.tsx';
import { usePicked } from './use-picked.ts';

interface Props {
  /** The form it opens with; the rest is as it was last. */
  readonly form: ReportChoices['form'];
  readonly close: () => void;
}

/** Make up a report: format, tasks, period, groups, columns, letter and signature. What was chosen is remembered. */
export function ReportDialog({ form, close }: Props) {
  const panel = usePanel();
  const at = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<ExportChoices | null>(null);
  const kept = useRef<ExportChoices | null>(null);
  kept.current = choices;
  useEffect(() => {
    at.current?.showModal?.();
    void readExportChoices().then((last) => {
      const report = { ...withBodies(last.report, panel.preferences.peek()), form };
      setChoices({ ...last, report });
    });
  }, [form, panel]);
  const over = (): void => {
    if (kept.current) void writeExportChoices(kept.current);
    close();
  };
  return (
    <dialog ref={at} class="report" aria-labelledby="report-title" onClose={over}>
      {choices && <ReportForm choices={choices} change={setChoices} end={() => at.current?.close()} />}
    </dialog>
  );
}

interface FormProps {
  readonly choices: ExportChoices;
  readonly change: (choices: ExportChoices) => void;
  readonly end: () => void;
}

function ReportForm({ choices, change, end }: FormProps) {
  const say = useSay();
  const panel = usePanel();
  const { format, scope, report } = choices;
  const [document, setDocument] = useState(() => (pageInView(panel) ? THIS_PAGE : ''));
  const { picked, n } = usePicked(panel, { scope, form: report.form, from: report.from, to: report.to, document });
  const today = panel.today.value;
  const turned = isTurned(report);
  const ready = picked !== null && n !== null && n > 0 && !turned;
  const reportBy = (part: Partial<ReportChoices>): void => change({ ...choices, report: { ...report, ...part } });
  const run = (): void => {
    if (picked === null || !ready) return;
    const { tracker, notices } = panel;
    end();
    const made = 'page' in picked ? { report, page: picked.page } : { report };
    void exportFile(format, { tracker, say, notices }, 'query' in picked ? picked.query : {}, made);
  };
  const option = <T extends string>(value: T, name: string) => ({ value, name });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <h2 id="report-title">{say('report.title')}</h2>
      <div class="report-fields">
        <ChoiceField
          legend={say('report.form')}
          name="report-form"
          value={report.form}
          options={[option('report', say('report.form.report')), option('six', say('report.form.six'))]}
          change={(form) => reportBy({ form })}
        />
        <ChoiceField
          legend={say('report.format')}
          name="report-format"
          value={format}
          options={[option('docx', say('report.format.docx')), option('xlsx', say('report.format.xlsx'))]}
          change={(next) => change({ ...choices, format: next })}
        />
        <TasksPart
          choices={choices}
          change={change}
          document={document}
          setDocument={setDocument}
          today={today}
          wrong={turned ? say('report.periodWrong') : null}
        />
      </div>
      {report.form === 'report' && <ColumnsFold report={report} change={reportBy} format={format} />}
      <LetterFold report={report} change={reportBy} today={today} />
      <SignerFold report={report} change={reportBy} />
      <div class="report-foot">
        <p class="num" role="status">
          {n === null
            ? picked === null
              ? say('report.chooseNotice')
              : ''
            : n === 0
              ? say('report.countNone')
              : say('report.count', { n })}
        </p>
        <button type="button" class="btn" onClick={end}>
          {say('act.cancel')}
        </button>
        <button type="submit" class="btn primary" disabled={!ready}>
          {say('act.export')}
        </button>
      </div>
    </form>
  );
}
