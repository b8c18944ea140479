import { phrases } from './i18n';

/** Words of the tag field. */
export const tagWords = phrases({
  tags: ['标签', '標籤', 'Tags'],
  add: ['加标签', '加標籤', 'Add a tag'],
  usual: ['常用', '常用', 'Often used'],
  drop: [(tag: string) => `去掉标签 ${tag}`, (tag: string) => `去掉標籤 ${tag}`, (tag: string) => `Remove tag ${tag}`],
  added: [(tag: string) => `加了标签 ${tag}`, (tag: string) => `加了標籤 ${tag}`, (tag: string) => `Added tag ${tag}`],
  dropped: [
    (tag: string) => `去掉了标签 ${tag}`,
    (tag: string) => `去掉了標籤 ${tag}`,
    (tag: string) => `Removed tag ${tag}`,
  ],
  picked: [
    (tag: string) => `选中了标签 ${tag}，再按一次退格键去掉`,
    (tag: string) => `選中了標籤 ${tag}，再按一次退格鍵去掉`,
    (tag: string) => `Tag ${tag} selected. Press Backspace again to remove it`,
  ],
});
