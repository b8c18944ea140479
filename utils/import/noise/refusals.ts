import type { Refusal, RefusalReason } from '@/utils/article';
import type { Line } from './lines';
import { plain } from './titles';

/** What pages say that are not articles, as whole lines, and which reason that is. */
const sentences: [RefusalReason, RegExp][] = [
  ['verification', /^(?:当前环境异常，完成验证后即可继续访问。?|环境异常|去验证)$/],
  ['verification', /^(?:Just a moment\.\.\.|Checking your browser before accessing.*|Verifying you are human.*)$/],
  ['deleted', /^(?:该|此)内容已被(?:发布者|作者)?删除。?$/],
  ['violation', /^此内容(?:因|涉嫌)?违规.{0,4}(?:无法查看|查看)?$|^此内容被.{0,10}投诉.*无法查看$/],
  ['blocked', /^此(?:帐|账)号已(?:被屏蔽|自主注销)[,，]\s*内容无法查看$/],
  ['migrated', /^该公众号已迁移(?:至新的(?:帐|账)号.*)?$/],
  ['expired', /^(?:该|此)?链接已过期$/],
  ['unavailable', /^(?:该|此)内容(?:暂时)?无法查看$|^.{0,10}访问频率.{0,20}$/],
  ['error', /^JavaScript 不可用。$|^JavaScript is not available\.?$|^(?:Please )?(?:enable|turn on) JavaScript\b.*$/i],
  ['error', /^(?:Server Error \(\d{3}\)|(?:404 )?Not Found|403 Forbidden|50[0-4] .{0,30})$/i],
];

/** An article that quotes such a sentence has other words too; a page that only says it is this short. */
const longest = 600;

/** Why what is left of a document is not an article; null where it is one. */
export function refusalOf(lines: Line[]): Refusal | null {
  const texts = lines.map((line) => plain(line.text.replace(/^#+\s+/, ''))).filter((text) => text !== '');
  const hasPicture = lines.some((line) => /!\[[^\]]*\]\(\s*[^)\s]/.test(line.raw));
  if (texts.length === 0 && !hasPicture) return { refusal: 'empty', detail: null };
  if (texts.join('').length > longest) return null;
  for (const [refusal, sentence] of sentences) {
    const [detail] = texts.filter((text) => sentence.test(text)).sort((a, b) => b.length - a.length);
    if (detail !== undefined) return { refusal, detail };
  }
  return null;
}
