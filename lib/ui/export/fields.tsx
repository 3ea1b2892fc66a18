import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../part/icon.tsx';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly most?: number;
}

/** A line of the form's own words, or several; Vietnamese, whatever the language of the interface. */
export function TextField({ label, value, change, hint, rows, most = 300 }: TextProps) {
  const id = useId();
  const common = { id, lang: 'vi', maxLength: most, placeholder: hint, value, class: rows ? undefined : 'plain-input' };
  return (
    <div class="report-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" autoComplete="off" onInput={(event) => change(event.currentTarget.value)} />
      )}
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly change: (value: T) => void;
}

/** One of several, in a list. */
export function SelectField<T extends string>({ label, value, options, change }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="report-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly change: (value: T) => void;
}

/** One of two or three, all seen at once. */
export function ChoiceField<T extends string>({ legend, name, value, options, change }: ChoiceProps<T>) {
  return (
    <fieldset class="report-field">
      <legend>{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => change(option.value)} />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is chosen once and seldom again, folded. */
export function Fold({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="report-fold">
      <summary>
        <Icon of={ChevronRight} />
        <span>{title}</span>
        {aside && <span class="tiny quiet num">{aside}</span>}
      </summary>
      <div class="report-fields">{children}</div>
    </details>
  );
}
