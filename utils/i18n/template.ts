import type { PresetName } from '@/utils/export/template/presets';
import type { Expected, Problem } from '@/utils/export/template/problem';
import { phrases } from './i18n';

/** Words of the templates of notes. */
export const templateWords = phrases({
  preset: ['写给', '寫給', 'Written for'],
  presetHint: [
    '每个程序的元数据、文件夹和图片位置都不一样，选一个就按它的写。',
    '每個程式的中繼資料、資料夾和圖片位置都不一樣，選一個就按它的寫。',
    'Programs differ in metadata, folders and where pictures lie. Notes are written the way of the one you choose.',
  ],
  mocang: ['墨藏，哪里都能打开', '墨藏，哪裡都能打開', 'Mocang, to open anywhere'],
  plain: ['只要正文，没有元数据', '只要正文，沒有中繼資料', 'Text alone, without metadata'],
  changed: [
    (name: string) => `${name}（改过）`,
    (name: string) => `${name}（改過）`,
    (name: string) => `${name} (changed)`,
  ],
  edit: ['改模板', '改模板', 'Edit the template'],
  close: ['收起模板', '收起模板', 'Close the template'],
  reset: ['还原', '還原', 'Reset'],
  form: ['写法', '寫法', 'Written as'],
  yaml: ['YAML', 'YAML', 'YAML'],
  properties: ['键:: 值', '鍵:: 值', 'key:: value'],
  none: ['不写', '不寫', 'None'],
  head: ['元数据', '中繼資料', 'Metadata'],
  key: [(row: string) => `第${row}行的键`, (row: string) => `第${row}行的鍵`, (row: string) => `Key of line ${row}`],
  value: [
    (row: string) => `第${row}行的值`,
    (row: string) => `第${row}行的值`,
    (row: string) => `Value of line ${row}`,
  ],
  addKey: ['加一行', '加一行', 'Add a line'],
  removeKey: [(key: string) => `去掉“${key}”`, (key: string) => `去掉「${key}」`, (key: string) => `Remove “${key}”`],
  folder: ['文件夹', '資料夾', 'Folder'],
  name: ['文件名', '檔名', 'File name'],
  body: ['正文', '正文', 'Body'],
  variables: ['可以填的', '可以填的', 'What can be filled in'],
  filters: ['可以接的过滤器', '可以接的過濾器', 'Filters'],
  preview: ['写出来是这样', '寫出來是這樣', 'What it writes'],
  previewOf: [
    (title: string) => `拿《${title}》试写`,
    (title: string) => `拿《${title}》試寫`,
    (title: string) => `Tried on “${title}”`,
  ],
  contentHelp: ['正文，只放在“正文”里', '正文，只放在「正文」裡', 'the text; in the body only'],
  sampleTitle: ['榫卯：没有胶水 | 第3讲', '榫卯：沒有膠水 | 第3講', 'Joints: no glue | Part 3'],
  sampleAccount: ['檐下木作', '檐下木作', 'Under the Eaves'],
  sampleTags: ['手艺,慢 生活', '手藝,慢 生活', 'craft,slow living'],
  unused: [
    '还有写错的地方，改好就生效；现在导出用的是上一次写对的。',
    '還有寫錯的地方，改好就生效；現在匯出用的是上一次寫對的。',
    'Something is not right yet. Until it is, exports use the last version that was.',
  ],
  at: [
    (place: string) => `第${place}个字：`,
    (place: string) => `第${place}個字：`,
    (place: string) => `At character ${place}: `,
  ],
  unclosed: ['“{{”没有配上“}}”', '「{{」沒有配上「}}」', '“{{” has no “}}”'],
  'unclosed-quote': ['引号没有配上另一半', '引號沒有配上另一半', 'this quotation mark has no partner'],
  'content-place': [
    '{{content}}是整篇正文，只能原样放在“正文”里',
    '{{content}}是整篇正文，只能原樣放在「正文」裡',
    '{{content}} is the whole text: it stands in the body only, and without filters',
  ],
  'body-head': [
    '开头的“---”会被当成元数据。元数据写在上面的表里，横线用“***”',
    '開頭的「---」會被當成中繼資料。中繼資料寫在上面的表裡，橫線用「***」',
    '“---” at the start would be taken for metadata. Metadata goes into the table above; for a line across, write “***”',
  ],
  'key-empty': ['键还空着', '鍵還空著', 'the key is empty'],
  'name-empty': ['文件名还空着', '檔名還空著', 'the file name is empty'],
  keyProblem: [
    (key: string) => `“${key}”不能当键：以文字开头，只用文字、数字、空格和 _ - . ?，不超过60个字`,
    (key: string) => `「${key}」不能當鍵：以文字開頭，只用文字、數字、空格和 _ - . ?，不超過60個字`,
    (key: string) =>
      `“${key}” cannot be a key: begin with a letter; letters, digits, spaces and _ - . ? only, at most 60`,
  ],
  keyTwice: [
    (key: string) => `“${key}”已经有一行了`,
    (key: string) => `「${key}」已經有一行了`,
    (key: string) => `there is a line “${key}” already`,
  ],
  folders: [
    (most: string) => `最多${most}层文件夹`,
    (most: string) => `最多${most}層資料夾`,
    (most: string) => `at most ${most} levels of folders`,
  ],
  variableProblem: [
    (found: string) => `没有“${found}”这一项`,
    (found: string) => `沒有「${found}」這一項`,
    (found: string) => `there is no “${found}”`,
  ],
  filterProblem: [
    (found: string) => `没有“${found}”这个过滤器`,
    (found: string) => `沒有「${found}」這個過濾器`,
    (found: string) => `there is no filter “${found}”`,
  ],
  fix: [
    (name: string) => `，是不是“${name}”？`,
    (name: string) => `，是不是「${name}」？`,
    (name: string) => `. Did you mean “${name}”?`,
  ],
  argumentsProblem: [
    (filter: string, usage: string) => `${filter}要这样写：${usage}`,
    (filter: string, usage: string) => `${filter}要這樣寫：${usage}`,
    (filter: string, usage: string) => `${filter} is written ${usage}`,
  ],
  expectedProblem: [
    (expected: string, found: string) => `这里应该是${expected}，不是“${found}”`,
    (expected: string, found: string) => `這裡應該是${expected}，不是「${found}」`,
    (expected: string, found: string) => `${expected} should stand here, not “${found}”`,
  ],
});

const expectedWords = phrases({
  variable: ['要填的那一项，比如 title', '要填的那一項，比如 title', 'a variable such as title'],
  filter: ['过滤器，比如 lower', '過濾器，比如 lower', 'a filter such as lower'],
  argument: [
    '引号里的文字、数字，或者一项',
    '引號裡的文字、數字，或者一項',
    'a text in quotes, a number or a variable',
  ],
  end: ['“|”或“}}”', '「|」或「}}」', '“|” or “}}”'],
}) satisfies Record<Expected, () => string>;

/** A preset by the name of its program. */
export function sayPreset(name: PresetName): string {
  if (name === 'mocang' || name === 'plain') return templateWords[name]();
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The same, and whether the reader changed it. */
export function sayChosenPreset(name: PresetName, templates: Partial<Record<PresetName, unknown>>): string {
  return templates[name] ? templateWords.changed(sayPreset(name)) : sayPreset(name);
}

/** What is wrong and, in a template of `source`, where. */
export function sayTemplateProblem(problem: Problem, source: string): string {
  const isPlace = 'at' in problem && (problem.at > 0 || /^(?:expected|unclosed|unclosed-quote)$/.test(problem.code));
  const place = isPlace ? templateWords.at(String([...source.slice(0, problem.at)].length + 1)) : '';
  return place + sayWhy(problem);
}

function sayWhy(problem: Problem): string {
  const words = templateWords;
  switch (problem.code) {
    case 'expected':
      return words.expectedProblem(expectedWords[problem.expected](), problem.found);
    case 'variable':
      return words.variableProblem(problem.found) + sayFix(problem.fix);
    case 'filter':
      return words.filterProblem(problem.found) + sayFix(problem.fix);
    case 'arguments':
      return words.argumentsProblem(problem.filter, problem.wanted);
    case 'key':
      return words.keyProblem(problem.found);
    case 'key-twice':
      return words.keyTwice(problem.found);
    case 'folders':
      return words.folders(String(problem.most));
    default:
      return words[problem.code]();
  }
}

function sayFix(name: string | null): string {
  return name === null ? '' : templateWords.fix(name);
}
