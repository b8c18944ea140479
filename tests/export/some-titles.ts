import { random } from './template/hostile-text';

const subjects = [
  '榫卯',
  '溪水',
  '旧纸',
  '苔藓',
  '雨伞',
  '漏洞',
  '周刊',
  '木匠',
  '大模型',
  'Kernel',
  'AI',
  'OpenSSH',
  '数据安全',
  '春节',
];
const verbs = [
  '没有胶水',
  '往低处走',
  '的一百种读法',
  '不着急',
  '修好以后',
  '利用分析',
  '第{n}期',
  '倒计时{n}天',
  '怎么看',
  '（{n}）',
  '{n}.0发布',
];
const marks = ['关注', '干货', '安全圈', '【提醒】', '「连载」', '早知道', '翻译', 'CVE-2024-{n}', '原创', '转载'];
const joints = [
  ' | ',
  ' | ',
  ' | ',
  ': ',
  '? ',
  '/',
  '"',
  '：',
  ': ',
  '/',
  ' // ',
  '？',
  '?',
  '“',
  '”',
  '"',
  '《',
  '》',
  '、',
  '——',
  ' - ',
  '·',
  '!',
  '！',
  '#',
  '@',
  '&',
  ' ',
  '…',
  '...',
  '*',
  '\\',
  '<',
  '>',
];
const odd = [
  ...[
    'CON',
    'nul.txt',
    'COM1',
    'aux',
    'LPT¹',
    '.htaccess',
    '..',
    '. . .',
    '?',
    '***',
    '「」',
    ' ',
    '\u3164',
    '\u200b',
    '\ufeff',
  ],
  ...[
    'A'.repeat(300),
    '字'.repeat(300),
    '😀'.repeat(80),
    '👩\u200d👩\u200d👧\u200d👦'.repeat(30),
    'e\u0323\u0301'.repeat(150),
    `CON x${'\u0301'.repeat(60)}`,
  ],
  ...[
    'Straße',
    'STRASSE',
    'ﬁx',
    'FIX',
    'İstanbul',
    'istanbul',
    'Å',
    'A\u030a',
    '\u212b',
    '한글',
    '\u1112\u1161\u11ab글',
    'ｱ',
    'ア',
    '①',
    '㍿',
  ],
  ...[
    'a\ud800',
    '\udc00b',
    '🇨🇳🇨',
    '❤️',
    '❤',
    '\ufe0f',
    '\u200d',
    'a\u202eb',
    '\u2066x\u2069',
    '𠮷野家',
    'e\u200b\u0301',
    'a\u0000b',
    'a\u0085b',
    'tab\there',
  ],
];

/** The length of a real archive of this kind. */
export const MANY = 143_513;

/** As many titles as such an archive has: a quarter with signs that Windows forbids, many long, many alike, some of every odd kind. */
export function* someTitles(count = MANY): Generator<string> {
  const next = random(7);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const numbered = (text: string) => text.replaceAll('{n}', () => String(Math.floor(next() * 300)));
  for (let at = 0; at < count; at++) {
    const kind = next();
    if (kind < 0.02) yield pick(odd) + (next() < 0.3 ? pick(joints) + pick(odd) : '');
    else if (kind < 0.06) yield pick(['早安', '晚安', '每日安全动态推送', '图片分享', 'Daily']);
    else if (kind < 0.12)
      yield Array.from({ length: 14 }, () => numbered(pick(subjects) + pick(verbs))).join(pick(joints));
    else if (kind < 0.66) yield numbered(pick(marks) + pick(joints) + pick(subjects) + pick(verbs));
    else yield numbered(pick(subjects) + pick(verbs) + (next() < 0.3 ? pick(['，', '、', '与']) + pick(subjects) : ''));
  }
}
