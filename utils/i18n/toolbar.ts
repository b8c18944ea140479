import { phrases } from './i18n';

/** Words of the toolbar button and of the menus, which the browser shows. */
export const toolbarWords = phrases({
  name: ['墨藏', '墨藏', 'Mocang'],
  keep: ['收藏这一篇', '收藏這一篇', 'Keep this article'],
  library: ['打开文库', '開啟文庫', 'Open the library'],
  kept: ['墨藏：已收藏', '墨藏：已收藏', 'Mocang: kept'],
  waiting: [
    (count: number) => `墨藏：已收藏，还有${count}张图在路上`,
    (count: number) => `墨藏：已收藏，還有${count}張圖在路上`,
    (count: number) => `Mocang: kept, ${count} ${count === 1 ? 'picture' : 'pictures'} on the way`,
  ],
  missing: [
    (count: number) => `墨藏：已收藏，缺${count}张图`,
    (count: number) => `墨藏：已收藏，缺${count}張圖`,
    (count: number) => `Mocang: kept, ${count} ${count === 1 ? 'picture' : 'pictures'} missing`,
  ],
  notKept: ['墨藏：没有收下。点一下看原因', '墨藏：沒有收下。點一下看原因', 'Mocang: not kept. Click to see why'],
});
