import '@/components/library/library.css';
import '@/components/export/export.css';
import '@/components/import/import.css';
import '@/components/folder/folder.css';
import { signal } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { FolderPage } from '@/components/folder/folder-page';
import { DropAnywhere } from '@/components/import/drop-anywhere';
import { ImportPage } from '@/components/import/import-page';
import { addressOf } from '@/components/library/address';
import { Drawer } from '@/components/library/drawer';
import type { LibraryActions } from '@/components/library/library-actions';
import { LibraryView } from '@/components/library/library-view';
import { Opening } from '@/components/library/opening';
import { Sidebar } from '@/components/library/sidebar';
import { TrashPage } from '@/components/library/trash-page';
import type { Article } from '@/utils/article';
import { copyArticle } from '@/utils/copy-article';
import { common } from '@/utils/i18n/common';
import { folderWords } from '@/utils/i18n/folder';
import { galleryWords } from '@/utils/i18n/gallery';
import { importWords } from '@/utils/i18n/import';
import { spaceWords } from '@/utils/i18n/space';
import { localDay } from '@/utils/local-day';
import { send } from '@/utils/messages';
import { preferences } from '@/utils/preferences';
import { type Place, placeOf } from '@/utils/search/place';
import { parseQuery } from '@/utils/search/query';
import { ExportWindow } from './export-window';
import { folder, folderActions } from './folder-job';
import { LibraryGallery } from './gallery-page';
import { importAgain, importing, startImport, stopImport } from './import-job';
import { coverOf, library, missing, shelf } from './open-library';
import { rememberList } from './remember-list';
import type { Route } from './routes';
import { save } from './save-download';
import { keyCommands } from './shortcuts';
import { LibrarySpace } from './space-page';

/** The library, its trash and the import: everything of the options page that is not the settings. */
export function LibraryPage({ route }: { route: Route }) {
  const [drawer, setDrawer] = useState(false);
  const [exporting, setExporting] = useState<string[] | 'all' | null>(null);
  const articles = shelf.articles.value;
  const place = placeOf(new URLSearchParams(route.rest.replace(/^\?/, '')));
  const page = pageOf(route.name);
  useEffect(() => {
    document.title = `${pageNames[page]()} · ${common.product()}`;
  });
  useEffect(() => {
    if (parseQuery(place.query).words.length > 0) shelf.needTexts();
  }, [place.query]);
  const exported = exporting === 'all' ? articles : exporting && chosen(articles, exporting);
  const sidebar = articles && (
    <Sidebar
      articles={articles}
      trashed={shelf.trash.value.length}
      filter={page === 'library' ? place.filter : null}
      page={page}
      hasFolder={folder.value !== null}
      onExport={() => setExporting('all')}
    />
  );
  const onMenu = () => setDrawer(true);
  return (
    <DropAnywhere class="app" onFiles={importDropped}>
      <nav class="side" aria-label={common.library()}>
        {sidebar}
      </nav>
      <main>
        {articles === null ? (
          <Opening failure={shelf.failure.value} />
        ) : page === 'trash' ? (
          <TrashPage trash={shelf.trash.value} actions={actions} onMenu={onMenu} />
        ) : page === 'pictures' ? (
          <LibraryGallery onMenu={onMenu} />
        ) : page === 'space' ? (
          <LibrarySpace onMenu={onMenu} />
        ) : page === 'import' ? (
          <ImportPage
            state={importing.value}
            onFiles={startImport}
            onStop={stopImport}
            onAgain={importAgain}
            onMenu={onMenu}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onDownload={saveReport}
          />
        ) : page === 'folder' && folder.value ? (
          <FolderPage
            state={folder.value}
            follows={preferences.value.folderFollows}
            actions={folderActions}
            onMenu={onMenu}
          />
        ) : (
          <List place={place} onExport={(ids) => setExporting(ids ?? 'all')} onMenu={onMenu} />
        )}
      </main>
      {drawer && <Drawer onClose={() => setDrawer(false)}>{sidebar}</Drawer>}
      {exported && <ExportWindow articles={exported} all={exporting === 'all'} onClose={() => setExporting(null)} />}
    </DropAnywhere>
  );
}

function importDropped(files: File[]): void {
  location.assign('#/import');
  startImport(files);
}

function saveReport(text: string): void {
  const name = `${importWords.reportName()} ${localDay(new Date())}.txt`;
  save(new Blob([text], { type: 'text/plain' }), name, new AbortController().signal).catch(console.error);
}

function chosen(articles: Article[] | null, ids: string[]): Article[] {
  const wanted = new Set(ids);
  return (articles ?? []).filter(({ id }) => wanted.has(id));
}

const pageNames = {
  library: common.library,
  trash: common.trash,
  import: common.import,
  folder: folderWords.title,
  pictures: galleryWords.title,
  space: spaceWords.title,
};

function pageOf(name: Route['name']): keyof typeof pageNames {
  return name in pageNames && (name !== 'folder' || folder.value) ? (name as keyof typeof pageNames) : 'library';
}

const clipKey = signal('');
keyCommands().then((commands) => {
  clipKey.value = commands.find(({ name }) => name === 'clip')?.keys ?? '';
});

type ListProps = { place: Place; onExport(ids: string[] | null): void; onMenu(): void };

function List({ place, onExport, onMenu }: ListProps) {
  // A picture that arrives makes a new function, so that the rows look again.
  const arrived = shelf.pictures.value;
  const cover = useCallback((id: string) => coverOf(id), [arrived]);
  return (
    <LibraryView
      articles={shelf.articles.value ?? []}
      texts={shelf.texts.value}
      place={place}
      onPlace={(next) => go(place, next)}
      actions={actions}
      href={readerAddress}
      open={(id) => location.assign(readerAddress(id))}
      cover={cover}
      missing={missing.value}
      onExport={onExport}
      onMenu={onMenu}
      shortcut={clipKey.value}
      onList={rememberList}
    />
  );
}

const actions: LibraryActions = {
  tag: library.tag,
  untag: library.untag,
  setTags: library.setTags,
  setStatus: library.setStatus,
  remove: (ids) => library.remove(ids, new Date()),
  restore: library.restore,
  erase: library.erase,
  retryPictures: () => send('retryPictures', null),
  copy: (article, way) => copyArticle(library, article, way),
};

/** Typing does not fill the history: only a place that is not a step of one search is a new entry. */
function go(from: Place, to: Place): void {
  const address = addressOf(to);
  if (from.query !== '' && to.query !== '') location.replace(address);
  else location.assign(address);
}

function readerAddress(id: string): string {
  return `/reader.html#${id}`;
}
