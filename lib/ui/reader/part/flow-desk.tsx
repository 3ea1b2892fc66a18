import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/core/text/span.ts';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { segmentsOf } from '../model/segments.ts';
import type { FlowFile } from '../paper-file.ts';
import { createFlowStage, flowRanges } from '../state/flow-stage.ts';
import { FlowPiece } from './flow-piece.tsx';
import { ToTask } from './to-task.tsx';
import { usePointer } from './use-pointer.ts';

/** A file of flowing text on one sheet: paragraphs and rows drawn as text, never as markup of the file's own. */
export function FlowDesk({ file }: { readonly file: FlowFile }) {
  const say = useSay();
  const reader = useReader();
  const { view } = reader;
  const desk = useRef<HTMLElement>(null);
  usePointer(desk);
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return;
    // it scrolls, so the keyboard must be able to stand in it
    element.tabIndex = 0;
    view.setStage(createFlowStage(element, view));
    const moved = (): void => {
      view.moved.value++;
    };
    const watch = new ResizeObserver(moved);
    watch.observe(element);
    element.addEventListener('scroll', moved, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', moved);
      view.setStage(null);
    };
  }, [view]);
  useEffect(() => {
    const element = desk.current;
    if (element)
      paint(
        'dondoc-find',
        reader.finding.hits.value.flatMap((hit) => flowRanges(element, hit)),
      );
  }, [reader.finding.hits.value]);
  useEffect(() => {
    const [element, now] = [desk.current, reader.finding.present.value];
    if (element) paint('dondoc-find-present', now && reader.finding.open.value ? flowRanges(element, now) : []);
  }, [reader.finding.present.value, reader.finding.open.value]);
  useEffect(() => {
    const [element, now] = [desk.current, view.flash.value];
    if (element) paint('dondoc-flash', now ? flowRanges(element, now) : []);
  }, [view.flash.value]);

  return (
    <main class="desk-place" aria-label={file.name}>
      <section class="desk" ref={desk} aria-label={file.name}>
        <article class="flow-sheet" lang="vi">
          <Blocks file={file} />
        </article>
        <p class="unseen">{say('reader.end')}</p>
      </section>
    </main>
  );
}

function Blocks({ file }: { readonly file: FlowFile }) {
  const { paper, tracking } = useReader();
  const marks = paper.value?.marks ?? [];
  const byBlock = useComputed(() => {
    const starts = tracking.views.value.map((view, at) => ({ view, at }));
    return (span: Span) => starts.filter(({ view }) => span.start <= view.span.start && view.span.start < span.end);
  });
  return (
    <>
      {rowsJoined(file.blocks).map((group) => {
        const [first] = group;
        if (!first) return null;
        const drawn = group.map((block) => {
          const buttons = byBlock
            .value(block)
            .map(({ view, at }) => <ToTask key={view.input.key} view={view} at={at} />);
          const text = (span: Span) =>
            segmentsOf(span, marks).map((segment) => (
              <FlowPiece key={segment.start} raw={file.raw} segment={segment} />
            ));
          if (block.cells)
            return (
              <tr key={block.start}>
                {block.cells.map((cell, at) => (
                  <td key={cell.start}>
                    {at === 0 && buttons}
                    {text(cell)}
                  </td>
                ))}
              </tr>
            );
          const Tag = block.level ? 'h3' : 'p';
          return (
            <Tag key={block.start} aria-level={block.level ? Math.min(6, block.level + 2) : undefined}>
              {buttons}
              {text(block)}
            </Tag>
          );
        });
        return first.cells ? (
          <table key={first.start} role="presentation">
            <tbody>{drawn}</tbody>
          </table>
        ) : (
          drawn
        );
      })}
    </>
  );
}

type Block = FlowFile['blocks'][number];

/** Rows that follow one another are one table. */
function rowsJoined(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.cells && last?.[0]?.cells) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Draw ranges by the browser's highlights; the styles are the reader's. */
function paint(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
