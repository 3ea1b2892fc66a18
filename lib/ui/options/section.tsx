import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}

/** One section of the settings: its name and what it decides at the left, the choices at the right. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section class="set" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </header>
      <div>{children}</div>
    </section>
  );
}
