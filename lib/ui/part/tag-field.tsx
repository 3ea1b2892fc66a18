import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import { asTag } from '@/lib/core/task/tags.ts';
import { fold } from '@/lib/core/text/words.ts';
import { useSay } from '../context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, most used first: offered, those that hold the letters typed before all. */
  readonly used: readonly string[];
  readonly add: (tag: string) => void;
  readonly remove: (tag: string) => void;
}

const MOST = 6;

/** Tags as tokens, a field for another, and those in use to be taken by one press. */
export function TagField({ tags, used, add, remove }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed.trim());
  const offered = used.filter((tag) => !tags.includes(tag) && fold(tag).includes(wanted)).slice(0, MOST);
  const keep = (words: string): void => {
    if (asTag(words) !== '') add(asTag(words));
    setTyped('');
  };
  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="tokens">
          {tags.map((tag) => (
            <li key={tag}>
              <span lang="vi">{tag}</span>
              <IconButton icon={X} label={say('tags.remove', { name: tag })} onClick={() => remove(tag)} />
            </li>
          ))}
        </ul>
      )}
      <input
        class="plain-input"
        type="text"
        aria-label={say('tags.add')}
        placeholder={say('tags.hint')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return;
          event.preventDefault();
          keep(typed);
        }}
      />
      {offered.length > 0 && (
        <ul class="pills" aria-label={say('tags.used')}>
          {offered.map((tag) => (
            <li key={tag}>
              <button type="button" class="pill" aria-label={say('tags.use', { name: tag })} onClick={() => keep(tag)}>
                <Icon of={Plus} />
                <span lang="vi">{tag}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
