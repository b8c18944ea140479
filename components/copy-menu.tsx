import { Copy, FileText, Gem, Link, type LucideIcon, Quote, TextSelect } from 'lucide-preact';
import { type CopyWay, copyWays } from '@/utils/export/copy-ways';
import { copyWords } from '@/utils/i18n/copy';
import { hasObsidian } from '@/utils/obsidian';
import { Icon } from './icon';
import { Popover } from './popover';

type CopyMenuProps = {
  onCopy(way: CopyWay): void;
  /** With its word beside the icon. */
  worded?: boolean;
  look?: string;
  open?: boolean;
  onOpen?(open: boolean): void;
};

const icons: Record<CopyWay, LucideIcon> = {
  markdown: FileText,
  rich: TextSelect,
  link: Link,
  citation: Quote,
  obsidian: Gem,
};

function isOffered(way: CopyWay): boolean {
  return way !== 'obsidian' || hasObsidian.value;
}

/** Everything an article can be on the clipboard: one menu, the same wherever an article is. */
export function CopyMenu({ onCopy, worded = false, ...popover }: CopyMenuProps) {
  return (
    <Popover label={copyWords.copy()} word={worded ? copyWords.copy() : undefined} icon={Copy} {...popover}>
      {(close) => (
        <div class="menu">
          {copyWays.filter(isOffered).map((way) => (
            <button
              key={way}
              type="button"
              class="btn"
              onClick={() => {
                onCopy(way);
                close();
              }}
            >
              <Icon of={icons[way]} />
              {copyWords[way]()}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
