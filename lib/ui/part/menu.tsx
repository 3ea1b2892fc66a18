import type { IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconNode;
  readonly run: () => void;
  readonly disabled?: boolean;
}

interface Props {
  readonly icon: IconNode;
  readonly label: string;
  /** A line over the items, read with them. */
  readonly head?: string;
  readonly items: readonly MenuItem[];
  /** Lets a key outside open it: called with what opens it. */
  readonly handle?: (open: () => void) => void;
}

/** A button with a menu: arrows move, Esc closes and gives the focus back, a click elsewhere closes. */
export function Menu({ icon, label, head, items, handle }: Props) {
  const [open, setOpen] = useState(false);
  const at = useRef<HTMLDivElement>(null);
  const id = useId();
  handle?.(() => setOpen(true));

  useEffect(() => {
    if (!open) return;
    keepInWindow(at.current?.querySelector<HTMLElement>('.menu'));
    choices(at.current)[0]?.focus();
    const away = (event: Event) => {
      if (!at.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    at.current?.querySelector<HTMLElement>('.icon-btn')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      if (event.key === 'Escape') event.preventDefault();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const all = choices(at.current);
    const now = all.indexOf(document.activeElement as HTMLElement);
    all[(now + step + all.length) % all.length]?.focus();
  };

  return (
    <div class="menu-at" ref={at}>
      <IconButton icon={icon} label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <div class="menu" role="menu" aria-label={label} aria-describedby={head ? id : undefined} onKeyDown={keys}>
          {head && (
            <p class="head tiny" id={id} role="presentation">
              {head}
            </p>
          )}
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={item.disabled}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.icon && <Icon of={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const EDGE = 8;

/** A menu hangs from its button's right edge; where that would put it past the window's left, it is moved in. */
function keepInWindow(menu: HTMLElement | null | undefined): void {
  const past = EDGE - (menu?.getBoundingClientRect().left ?? EDGE);
  if (menu && past > 0) menu.style.right = `${-past}px`;
}

const choices = (at: HTMLElement | null): HTMLElement[] => [
  ...(at?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? []),
];
