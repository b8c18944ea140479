import { BookText, Download, FileText, Globe, type LucideIcon, Printer, TextSelect } from 'lucide-preact';
import { type TakeWay, takeWays } from '@/utils/export/take-ways';
import { takeWords } from '@/utils/i18n/take';
import { Icon } from './icon';
import { Popover } from './popover';

type TakeMenuProps = {
  onTake(way: TakeWay): void;
  /** Where the article is shown as it is printed. */
  onPrint?(): void;
  /** With its word beside the icon. */
  worded?: boolean;
  open?: boolean;
  onOpen?(open: boolean): void;
};

const icons: Record<TakeWay, LucideIcon> = { markdown: FileText, html: Globe, epub: BookText, text: TextSelect };

/** Everything an article can be taken along as: one menu, the same wherever an article is. */
export function TakeMenu({ onTake, onPrint, worded = false, ...popover }: TakeMenuProps) {
  return (
    <Popover label={takeWords.take()} word={worded ? takeWords.take() : undefined} icon={Download} {...popover}>
      {(close) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: closes after what is inside was clicked
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys on a button click it
        <div class="menu" onClick={close}>
          {takeWays.map((way) => (
            <button key={way} type="button" class="btn" onClick={() => onTake(way)}>
              <Icon of={icons[way]} />
              {takeWords[way]()}
            </button>
          ))}
          {onPrint && (
            <button type="button" class="btn" onClick={onPrint}>
              <Icon of={Printer} />
              {takeWords.print()}
            </button>
          )}
        </div>
      )}
    </Popover>
  );
}
