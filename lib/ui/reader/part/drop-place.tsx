import { FileDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';

/** The page's frame; a file dropped anywhere on it is opened. */
export function DropPlace({ children }: { readonly children: ComponentChildren }) {
  const say = useSay();
  const reader = useReader();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void reader.opening.openLocal(file);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [reader]);
  const form = reader.file.value?.form ?? 'none';
  return (
    <div class={`reader ${form}`} data-unfolded={reader.view.unfolded.value ?? undefined}>
      {children}
      {over && (
        <div class="dropping" role="status">
          <Icon of={FileDown} large />
          {say('reader.drop')}
        </div>
      )}
    </div>
  );
}
