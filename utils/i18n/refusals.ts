import type { RefusalReason } from '@/utils/article';
import { phrases } from './i18n';

/** Why a page is not an article: what it is, and what can be done. */
export type RefusalWords = { title: string; advice: string };

const titles = phrases({
  deleted: ['原文已被发布者删除', '原文已被發布者刪除', 'The publisher deleted this'],
  violation: ['这一篇被平台撤下了', '這一篇被平台撤下了', 'The platform took this down'],
  verification: ['平台要先确认你是真人', '平台要先確認你是真人', 'The site wants to check you are human'],
  expired: ['这个链接过期了', '這個連結過期了', 'This link has expired'],
  unavailable: ['这一页现在看不了', '這一頁現在看不了', 'This page cannot be seen now'],
  migrated: ['这个公众号搬家了', '這個公眾號搬家了', 'This account has moved'],
  blocked: ['这个公众号被封了', '這個公眾號被封了', 'This account is blocked'],
  list: ['这是列表，不是一篇文章', '這是列表，不是一篇文章', 'This is a list, not an article'],
  account: ['这是公众号的主页', '這是公眾號的主頁', 'This is the home page of an account'],
  backend: ['这是公众号的后台', '這是公眾號的後台', 'This is the back office of an account'],
  error: ['这一页没有打开', '這一頁沒有打開', 'This page did not open'],
  empty: ['没有认出正文', '沒有認出正文', 'No article found here'],
});

const advice = phrases({
  deleted: [
    '这一页只剩一句提示，没有文章可收。',
    '這一頁只剩一句提示，沒有文章可收。',
    'Only a notice is left. There is nothing to keep.',
  ],
  violation: [
    '这一页只剩一句提示，没有文章可收。',
    '這一頁只剩一句提示，沒有文章可收。',
    'Only a notice is left. There is nothing to keep.',
  ],
  verification: ['完成后再点收藏。', '完成後再點收藏。', 'Finish the check, then try again.'],
  expired: [
    '从公众号里再打开一次这篇文章，换一个新链接。',
    '從公眾號裡再打開一次這篇文章，換一個新連結。',
    'Open the article from its account again to get a new link.',
  ],
  unavailable: ['过一会儿再打开试试。', '過一會兒再打開試試。', 'Open it again a little later.'],
  migrated: [
    '点页面上的“访问文章”，到了新地址再收。',
    '點頁面上的「訪問文章」，到了新地址再收。',
    'Follow the link on the page, then keep it there.',
  ],
  blocked: ['它的文章都看不了，没有可收的。', '它的文章都看不了，沒有可收的。', 'None of its articles can be seen.'],
  list: ['点开其中一篇再收。', '點開其中一篇再收。', 'Open one article first.'],
  account: ['点开其中一篇再收。', '點開其中一篇再收。', 'Open one article first.'],
  backend: ['到发布出来的文章页去收。', '到發布出來的文章頁去收。', 'Open the published article first.'],
  error: ['看看网络，刷新这一页再试。', '看看網路，重新整理這一頁再試。', 'Check the network and reload the page.'],
  empty: [
    '这一页没有成段的文字。如果它还在加载，等一等再打开这个窗口。',
    '這一頁沒有成段的文字。如果它還在載入，等一等再打開這個視窗。',
    'There are no paragraphs on this page. If it is still loading, wait and open this again.',
  ],
});

/** The sentence for people behind every reason. */
export function sayRefusal(reason: RefusalReason): RefusalWords {
  return { title: titles[reason](), advice: advice[reason]() };
}
