import { Download, Ellipsis, FileText, FileUp, ListTree, PanelRight, Printer, ScanText, Search } from 'lucide';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { IconButton } from '../../part/icon-button.tsx';
import { Menu } from '../../part/menu.tsx';
import { useReader } from '../context.ts';
import { printPaper, saveContent } from '../state/take-out.ts';
import { ChooseFile, chooseFile } from './choose-file.tsx';
import { Progress } from './progress.tsx';

/** The head: which file, how far it is read, and what can be done with the whole of it. */
export function Bar() {
  const say = useSay();
  const reader = useReader();
  const phase = reader.opening.phase.value;
  const open = phase.kind === 'open' ? phase : null;
  const scanned = reader.known.value.scanned;
  const save = (): void => {
    if (open) saveContent(open.file.name, open.content);
  };
  const print = (): void => {
    if (open) void printPaper(open.file, reader);
  };
  return (
    <header class="reader-bar">
      <Icon of={scanned ? ScanText : FileText} large />
      <h1 title={open?.file.name}>{open ? open.file.name : say('reader.title')}</h1>
      {open && scanned && <span class="tag">{say('reader.scan')}</span>}
      <Progress />
      <span class="grow" />
      {open && (
        <IconButton
          icon={Search}
          label={say('reader.find')}
          class="wide-only"
          aria-keyshortcuts="Control+F /"
          onClick={() => reader.finding.begin()}
        />
      )}
      {open && <IconButton icon={Printer} label={say('reader.print')} class="wide-only" onClick={print} />}
      {open && (
        <ChooseFile class="btn wide-only">
          <Icon of={FileUp} />
          {say('reader.openOther')}
        </ChooseFile>
      )}
      {open && <IconButton icon={Download} label={say('reader.download')} class="wide-only" onClick={save} />}
      {open && (
        <span class="narrow-only">
          <Menu
            icon={Ellipsis}
            label={say('act.more')}
            items={[
              { label: say('reader.find'), icon: Search, run: () => reader.finding.begin() },
              {
                label: say('reader.openOther'),
                icon: FileUp,
                run: () => chooseFile((chosen) => void reader.opening.openLocal(chosen)),
              },
              { label: say('reader.print'), icon: Printer, run: print },
              { label: say('reader.download'), icon: Download, run: save },
            ]}
          />
        </span>
      )}
      {open?.file.form === 'paged' && <Fold of="strip" icon={ListTree} />}
      {open && <Fold of="side" icon={PanelRight} />}
    </header>
  );
}

/** Where there is little room, strip and side are folded and shown by their own buttons. */
function Fold({ of, icon }: { readonly of: 'strip' | 'side'; readonly icon: typeof ListTree }) {
  const say = useSay();
  const { unfolded } = useReader().view;
  const shown = unfolded.value === of;
  return (
    <IconButton
      icon={icon}
      label={say(`reader.${of}`)}
      class="fold"
      aria-expanded={shown}
      aria-controls={`reader-${of}`}
      onClick={() => {
        unfolded.value = shown ? null : of;
      }}
    />
  );
}
