import {
  BookOpen,
  CircleDashed,
  Download,
  FolderSync,
  Globe,
  Hash,
  Images,
  LibraryBig,
  type LucideIcon,
  Settings,
  Trash2,
  Upload,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { folderWords } from '@/utils/i18n/folder';
import { sayNumber } from '@/utils/i18n/format';
import { galleryWords } from '@/utils/i18n/gallery';
import { libraryWords } from '@/utils/i18n/library';
import type { Filter } from '@/utils/search/filter';
import { type Tally, tallyAccounts, tallySites, tallyTags } from '@/utils/search/tally';
import { Avatar } from '../avatar';
import { Icon } from '../icon';
import { Seal } from '../seal';
import { narrowedTo } from './address';
import { SideSection } from './side-section';
import { siteName } from './site-name';

type SidebarProps = {
  articles: Article[];
  trashed: number;
  /** What is shown, so that its line is marked; null for a page that is no list of articles. */
  filter: Filter | null;
  page: 'library' | 'trash' | 'import' | 'folder' | 'pictures' | 'space';
  /** The browser lets people choose a folder. */
  hasFolder: boolean;
  onExport(): void;
};

/** The ways into the library: everything, what is unread, accounts, tags, sites; trash and settings at the lower end. */
export function Sidebar({ articles, trashed, filter, page, hasFolder, onExport }: SidebarProps) {
  const isOn = (name: keyof Filter, value: string) => page === 'library' && filter?.[name] === value;
  const section = (name: 'account' | 'tag' | 'site', tallies: Tally[]) => ({
    tallies,
    isOn: (value: string) => isOn(name, value),
    href: (value: string) => narrowedTo({ [name]: value }),
  });
  const sites = tallySites(articles);
  return (
    <>
      <a class="brand" href="#/library">
        <Seal state="kept" />
        {common.product()}
      </a>
      <div class="nav">
        <Places articles={articles} filter={page === 'library' ? filter : null} />
      </div>
      <SideSection
        title={libraryWords.accounts()}
        {...section('account', tallyAccounts(articles))}
        sign={(name) => <Avatar name={name} />}
      />
      <SideSection
        title={libraryWords.tags()}
        {...section('tag', tallyTags(articles))}
        sign={() => <Icon of={Hash} />}
      />
      {sites.length > 1 && (
        <SideSection
          title={libraryWords.sites()}
          {...section('site', sites)}
          sign={() => <Icon of={Globe} />}
          say={siteName}
        />
      )}
      <div class="end nav">
        <button type="button" class="m-only" onClick={onExport}>
          <Icon of={Download} />
          {common.export()}
        </button>
        <Line href="#/pictures" icon={Images} on={page === 'pictures'}>
          {galleryWords.title()}
        </Line>
        <Line href="#/import" icon={Upload} on={page === 'import'}>
          {common.import()}
        </Line>
        {hasFolder && (
          <Line href="#/folder" icon={FolderSync} on={page === 'folder'}>
            {folderWords.title()}
          </Line>
        )}
        <Line href="#/trash" icon={Trash2} on={page === 'trash'} count={trashed}>
          {common.trash()}
        </Line>
        <Line href="#/settings" icon={Settings} on={false}>
          {common.settings()}
        </Line>
      </div>
    </>
  );
}

function Places({ articles, filter }: { articles: Article[]; filter: Filter | null }) {
  const having = (status: Article['status']) => articles.filter((article) => article.status === status).length;
  const isPlain =
    filter !== null && [filter.account, filter.tag, filter.site, filter.status].every((value) => value === null);
  return (
    <>
      <Line href="#/library" icon={LibraryBig} on={isPlain} count={articles.length}>
        {libraryWords.all()}
      </Line>
      <Line
        href={narrowedTo({ status: 'unread' })}
        icon={CircleDashed}
        on={filter?.status === 'unread'}
        count={having('unread')}
      >
        {common.unread()}
      </Line>
      <Line
        href={narrowedTo({ status: 'reading' })}
        icon={BookOpen}
        on={filter?.status === 'reading'}
        count={having('reading')}
      >
        {libraryWords.reading()}
      </Line>
    </>
  );
}

type LineProps = { href: string; icon: LucideIcon; on: boolean; count?: number; children: ComponentChildren };

function Line({ href, icon, on, count = 0, children }: LineProps) {
  return (
    <a href={href} aria-current={on ? 'page' : undefined}>
      <Icon of={icon} />
      {children}
      {count > 0 && <span class="n">{sayNumber(count)}</span>}
    </a>
  );
}
