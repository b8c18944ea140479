import {
  ArrowLeft,
  Ellipsis,
  ExternalLink,
  Keyboard,
  ListTree,
  type LucideIcon,
  Tag,
  Trash2,
  Type,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import type { TakeWay } from '@/utils/export/take-ways';
import { common } from '@/utils/i18n/common';
import { libraryWords } from '@/utils/i18n/library';
import { readerWords } from '@/utils/i18n/reader';
import { tagWords } from '@/utils/i18n/tags';
import { siteOf } from '@/utils/search/site-of';
import { CopyMenu } from '../copy-menu';
import { Icon } from '../icon';
import { Popover } from '../popover';
import { TagInput } from '../tag-input';
import { TakeMenu } from '../take-menu';
import type { Progress } from './progress';

/** What the bar can open. */
export type Panel = 'contents' | 'look' | 'tags' | 'copy' | 'take' | 'more';

export type BarActions = {
  setTags(tags: string[]): void;
  copy(way: CopyWay): void;
  take(way: TakeWay): void;
  print(): void;
  toTrash(): void;
  showKeys(): void;
};

type BarProps = {
  article: Article;
  /** Address of the list that it was opened from. */
  back: string;
  knownTags: string[];
  progress: Progress;
  /** The title has left the window, so that the bar shows it. */
  titled: boolean;
  panel: Panel | null;
  onPanel(panel: Panel | null): void;
  contents: ComponentChildren;
  look: ComponentChildren;
  actions: BarActions;
};

/** The bar of the reader; its lower edge is how far one has read. */
export function ReaderBar({ article, back, knownTags, progress, titled, panel, onPanel, actions, ...parts }: BarProps) {
  const opening = (name: Panel) => ({ open: panel === name, onOpen: (open: boolean) => onPanel(open ? name : null) });
  const percent = Math.round(progress.share * 100);
  return (
    <header class="reader-bar" style={{ '--at': `${percent}%` }}>
      <a class="btn icon" href={back} aria-label={readerWords.back()} title={readerWords.back()}>
        <Icon of={ArrowLeft} size={18} />
      </a>
      <span class="grow clip t13 where">{titled ? article.title : (article.account ?? siteOf(article))}</span>
      <span class="t12 dim w-only">
        {percent >= 100 ? readerWords.finished() : readerWords.progress(String(percent), String(progress.minutes))}
      </span>
      {parts.contents && (
        <span class="contents-button">
          <Popover label={readerWords.contents()} icon={ListTree} {...opening('contents')}>
            {() => parts.contents}
          </Popover>
        </span>
      )}
      <Popover label={readerWords.appearance()} icon={Type} {...opening('look')}>
        {() => parts.look}
      </Popover>
      <Popover label={tagWords.add()} icon={Tag} {...opening('tags')}>
        {(close) => (
          <div class="tag-panel">
            <TagInput tags={article.tags} known={knownTags} onChange={actions.setTags} onEnter={close} usual={4} />
          </div>
        )}
      </Popover>
      <CopyMenu onCopy={actions.copy} {...opening('copy')} />
      <TakeMenu onTake={actions.take} onPrint={actions.print} {...opening('take')} />
      <Popover label={readerWords.more()} icon={Ellipsis} {...opening('more')}>
        {(close) => (
          <Menu close={close}>
            {/^https?:/.test(article.url) && (
              <a class="btn" href={article.shortUrl ?? article.url} target="_blank" rel="noreferrer">
                <Icon of={ExternalLink} />
                {common.openOriginal()}
              </a>
            )}
            <Item icon={Keyboard} onClick={actions.showKeys}>
              {libraryWords.keys()}
            </Item>
            <Item icon={Trash2} onClick={actions.toTrash}>
              {common.moveToTrash()}
            </Item>
          </Menu>
        )}
      </Popover>
    </header>
  );
}

function Menu({ close, children }: { close(): void; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes after what is inside was clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys on a button click it
    <div class="menu" onClick={close}>
      {children}
    </div>
  );
}

function Item({ icon, onClick, children }: { icon: LucideIcon; onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="btn" onClick={onClick}>
      <Icon of={icon} />
      {children}
    </button>
  );
}
