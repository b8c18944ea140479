import { vi } from 'vitest';
import type { KeptState, PopupActions, Preview, Surroundings } from '@/components/popup/popup-state';
import type { Article } from '@/utils/article';
import type { Fidelity } from '@/utils/fidelity';

export const now = new Date(2026, 10, 22, 10, 0);

export const page: Preview = {
  key: 'wx:1:2:1',
  url: 'https://mp.weixin.qq.com/s?__biz=1&mid=2&idx=1',
  shortUrl: null,
  site: 'wechat',
  kind: 'article',
  title: '榫卯没有胶水',
  account: '檐下木作',
  accountId: null,
  author: null,
  publishedAt: '2026-11-18T08:30:00+08:00',
  sourceUrl: null,
  cover: null,
  description: null,
  original: true,
  repostOf: null,
  partial: false,
  measure: { characters: 3218, images: 23, links: 0, codeBlocks: 0, tables: 0, formulas: 0 },
};

export const saved: Article = {
  ...page,
  id: 'a1',
  clippedAt: new Date(2026, 10, 21, 21, 40).toISOString(),
  via: null,
  tags: ['木作'],
  status: 'unread',
  excerpt: '',
  version: 1,
  textHash: '',
  deletedAt: null,
};

export const fidelity: Fidelity = {
  visible: 3227,
  kept: 3218,
  leftOut: [
    { reason: 'advert', count: 1, characters: 9, samples: ['特价茶叶，买一送一'] },
    { reason: 'ornament', count: 3, characters: 0, samples: ['https://mmbiz.qpic.cn/paper/640'] },
  ],
};

export const kept: KeptState = {
  step: 'kept',
  saved,
  fidelity: null,
  just: null,
  changed: null,
  keeping: false,
  pictures: ['kept', 'kept', 'kept'],
  pictureOrigins: [],
  full: false,
};

export const around: Surroundings = {
  recent: [{ ...saved, id: 'b2', title: '一碗好汤的三次撇沫' }],
  totals: { all: 1284, unread: 86 },
  knownTags: ['手艺', '木作'],
  offline: false,
  message: null,
  now,
};

export function spies(): { [K in keyof PopupActions]: ReturnType<typeof vi.fn> } & PopupActions {
  const spy = () => vi.fn();
  return {
    keep: spy(),
    setTags: spy(),
    read: spy(),
    openLibrary: spy(),
    openSettings: spy(),
    copy: spy(),
    take: spy(),
    moveToTrash: spy(),
    undoKeep: spy(),
    restore: spy(),
    retryPictures: spy(),
    allowSite: spy(),
    openImport: spy(),
    tryAgain: spy(),
    copyDetails: spy(),
    dismissMessage: spy(),
  };
}
