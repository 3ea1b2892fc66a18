import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSay } from '../context.ts';

export interface TableOf {
  /** The first names the rows. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [name: string, ...numbers: readonly (string | number)[]])[];
}

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly table: TableOf;
  /** Choices of the picture, beside its title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A picture with its caption, and the same numbers as a table: always there for screen readers and on paper, on the screen by a button. */
export function Picture({ title, hint, table, tools, children }: Props) {
  const say = useSay();
  const id = useId();
  const [shown, show] = useState(false);
  const [first, ...numbers] = table.heads;
  return (
    <figure class="picture" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {tools}
        {hint && <p class="tiny quiet">{hint}</p>}
      </figcaption>
      {children}
      <button type="button" class="link tiny toggle-table" aria-expanded={shown} onClick={() => show(!shown)}>
        {say(shown ? 'pic.noTable' : 'pic.table')}
      </button>
      <div class={shown ? 'numbers' : 'numbers unseen'}>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {numbers.map((head) => (
                <th scope="col" class="num" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td class="num" key={table.heads[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
