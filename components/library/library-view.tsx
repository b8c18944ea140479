import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { noFilter } from '@/utils/search/filter';
import { everything, type Place } from '@/utils/search/place';
import { parseQuery } from '@/utils/search/query';
import { search } from '@/utils/search/search';
import { tallyTags } from '@/utils/search/tally';
import { Toast } from '../toast';
import { ActionBar } from './action-bar';
import { ArticleList } from './article-list';
import { changeStatus, changeTags, copyOut, moveToTrash } from './deeds';
import { EmptyLibrary } from './empty-library';
import { KeysDialog } from './keys-dialog';
import type { LibraryActions } from './library-actions';
import { ListFoot } from './list-foot';
import { ListHead } from './list-head';
import type { Missing } from './missing';
import { runCommand } from './run-command';
import { TagDialog } from './tag-dialog';
import { ToolBar } from './tool-bar';
import { useDeeds } from './use-deeds';
import { useEntries } from './use-entries';
import { useKeys } from './use-keys';
import { useList } from './use-list';

type LibraryViewProps = {
  articles: Article[];
  /** Texts for searching; null until they are read. */
  texts: Map<string, string> | null;
  place: Place;
  onPlace(place: Place): void;
  actions: LibraryActions;
  href(id: string): string;
  open(id: string): void;
  cover(id: string): Promise<Blob | null>;
  /** Articles whose pictures are not all kept. */
  missing: Map<string, Missing>;
  /** `ids` null: everything. */
  onExport(ids: string[] | null): void;
  onMenu(): void;
  /** The browser's key for keeping an article; empty where there is none. */
  shortcut: string;
  /** Told whenever the list changes: its ids in order. */
  onList(ids: string[]): void;
};

/** The list of articles with everything that can be done to it. */
export function LibraryView(props: LibraryViewProps) {
  const { articles, texts, place, onPlace, actions } = props;
  const entries = useEntries(articles, texts);
  const query = useMemo(() => parseQuery(place.query), [place.query]);
  const findings = useMemo(() => search(entries, query, place.filter, place.sort), [entries, query, place]);
  const list = useList(findings.found);
  const deeds = useDeeds();
  const waiting = query.words.length > 0 && texts === null;
  const [dialog, setDialog] = useState<'tags' | 'keys' | null>(null);
  const [copying, setCopying] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { onList } = props;
  useEffect(() => onList(findings.found.map(({ article }) => article.id)), [findings, onList]);
  const targets = list.chosen.length > 0 ? list.chosen : articles.filter(({ id }) => id === list.cursor);

  const toTrash = (some: Article[]) => {
    deeds.run(moveToTrash(actions, some));
    list.clear();
  };
  const toggleRead = (some: Article[]) =>
    deeds.run(changeStatus(actions, some, isAllRead(some) ? 'unread' : 'archived'));

  useKeys((command) =>
    runCommand(command, {
      list,
      targets,
      place,
      onPlace,
      open: props.open,
      search: () => focusField(input.current),
      tag: () => setDialog('tags'),
      copy: () => setCopying(list.cursor),
      toTrash,
      toggleRead,
      undo: deeds.takeBack,
      help: () => setDialog('keys'),
    }),
  );

  return (
    <>
      <ToolBar
        {...{ articles, place, onPlace, input }}
        onLeave={list.enter}
        onExport={() => props.onExport(null)}
        onMenu={props.onMenu}
        onKeys={() => setDialog('keys')}
      />
      {articles.length === 0 ? (
        <EmptyLibrary shortcut={props.shortcut} />
      ) : (
        <div class="view">
          <ListHead
            {...{ articles, place, onPlace, findings, waiting }}
            missing={props.missing}
            onRetry={() => void actions.retryPictures()}
            choosing={list.choosing}
            onChoose={list.choose}
            onAll={list.pickAll}
          />
          <ArticleList
            found={findings.found}
            words={query.words}
            texts={texts}
            selection={list.selection}
            choosing={list.choosing}
            cursor={list.cursor}
            focusCursor={list.byKey}
            href={props.href}
            cover={props.cover}
            missing={props.missing}
            onPick={list.pick}
            onPoint={list.point}
            copying={copying}
            onCopying={setCopying}
            onCopy={(article, way) => deeds.run(copyOut(actions, article, way))}
          />
          {!waiting && (
            <ListFoot
              {...{ place, findings }}
              onWiden={() => onPlace({ ...place, filter: noFilter })}
              onAll={() => onPlace(everything)}
            />
          )}
        </div>
      )}
      {list.choosing && (
        <ActionBar
          count={list.chosen.length}
          allRead={isAllRead(list.chosen)}
          onTag={() => setDialog('tags')}
          onRead={() => toggleRead(list.chosen)}
          onExport={() => props.onExport(list.chosen.map(({ id }) => id))}
          onTrash={() => toTrash(list.chosen)}
          onClose={list.clear}
        />
      )}
      {dialog === 'tags' && (
        <TagDialog
          articles={targets}
          known={tallyTags(articles).map(({ name }) => name)}
          onClose={() => setDialog(null)}
          onApply={(change) => {
            deeds.run(changeTags(actions, targets, change));
            setDialog(null);
          }}
        />
      )}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      <Toast message={deeds.message} onClose={deeds.close} />
    </>
  );
}

function isAllRead(articles: Article[]): boolean {
  return articles.every(({ status }) => status === 'archived');
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
