import type { Party, ReadTask } from '@/lib/core/reading.ts';
import { GAP, understood } from '@/lib/core/task/outline-text.ts';
import { type Span, slice } from '@/lib/core/text/span.ts';
import type { HotSignal } from './hot.ts';
import type { Inspection } from './inspection.ts';
import { Row } from './row.tsx';

interface Props {
  readonly seen: Inspection;
  readonly hot: HotSignal;
}

/** The tasks as read: who, by when, what, to whom, and what is not clear. */
export function TaskList({ seen: { page, reading }, hot }: Props) {
  if (!reading || reading.tasks.length === 0) return <p class="quiet nothing">Không có nhiệm vụ nào.</p>;
  return (
    <ul>
      {reading.tasks.map((task) => (
        <Row key={task.id} span={task.span} also={partsOf(task)} hot={hot}>
          <span class="line small">
            <b class="num">{task.path || '-'}</b> <code>{task.id}</code>
          </span>
          <span class="cut words">{slice(page.text, task.span)}</span>
          <Parties name="chủ trì" of={task.leads} />
          <Parties name="phối hợp" of={task.coops} />
          {task.deadlines.map((deadline) => (
            <span class="fact" key={deadline.span.start}>
              <i>hạn</i>
              <span>
                <span class="printed">{slice(page.text, deadline.span)}</span> → {understood(deadline.value)}
                {task.shared && ' (chung)'} <code>{deadline.by}</code>
              </span>
            </span>
          ))}
          {task.product && (
            <span class="fact">
              <i>sản phẩm</i>
              <span>{slice(page.text, task.product)}</span>
            </span>
          )}
          {task.to && (
            <span class="fact">
              <i>trình</i>
              <span>{slice(page.text, task.to)}</span>
            </span>
          )}
          {task.gaps.length > 0 && (
            <span class="fact">
              <i>chưa rõ</i>
              <span>{task.gaps.map((gap) => GAP[gap]).join(', ')}</span>
            </span>
          )}
        </Row>
      ))}
    </ul>
  );
}

const partsOf = ({ leads, coops, deadlines }: ReadTask): Span[] =>
  [...leads, ...coops, ...deadlines].map(({ span }) => span);

const Parties = ({ name, of }: { name: string; of: readonly Party[] }) => (
  <>
    {of.map((party) => (
      <span class="fact" key={party.span.start + party.text}>
        <i>{name}</i>
        <span>
          <span class="lead">{party.full ?? party.text}</span> <code>{party.id ?? '?'}</code>
          {party.inherited && ' · theo phần trên'}
        </span>
      </span>
    ))}
  </>
);
