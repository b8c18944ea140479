import type { Article } from '@/utils/article';
import { wholeDataAddress } from '../data-address';
import type { ExportSource } from '../export';
import { escaped } from '../markup/escape';
import { corePicture, type Picture } from './core-picture';
import { linesOf, shortened } from './cover-lines';

/** The picture of a cover: the article's own above the title where one is kept, else ink on paper; and one seal. */
export async function coverPicture(title: string, below: string, own: Picture | null): Promise<Picture> {
  const address = own && (await wholeDataAddress(own.blob, own.type));
  const svg = drawing(title, below, address);
  const picture = { blob: new Blob([svg], { type: 'image/svg+xml' }), type: 'image/svg+xml' };
  return (await corePicture(picture)) ?? picture;
}

/** The kept picture that the article itself stands for. */
export async function ownCover(article: Article, source: ExportSource): Promise<Picture | null> {
  const uses = article.cover === null ? [] : await source.pictureUses(article.id);
  const hash = uses.find(({ address }) => address === article.cover)?.hash ?? null;
  return hash === null ? null : await source.picture(hash);
}

const serif = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif";
const sans = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

function drawing(title: string, below: string, picture: string | null): string {
  const top = picture ? 1330 : 560;
  const words = linesOf(title, picture ? 4 : 7).map((row, at) => {
    return `<text x="160" y="${top + at * 190}" font-size="136">${escaped(row)}</text>`;
  });
  const image = picture
    ? `<image href="${picture}" width="1600" height="1060" preserveAspectRatio="xMidYMid slice"/>`
    : '<rect x="160" y="280" width="220" height="8" fill="#23221f"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="2400" viewBox="0 0 1600 2400">
<rect width="1600" height="2400" fill="#fbfaf6"/>
${image}
<g fill="#23221f" font-family="${serif}" font-weight="600">${words.join('')}</g>
<text x="160" y="2190" font-size="64" fill="#6d6a63" font-family="${sans}">${escaped(shortened(below, 32))}</text>
<g transform="rotate(-3 1350 2160)"><rect x="1270" y="2080" width="160" height="160" rx="14" fill="#b23a2e"/>
<text x="1350" y="2198" font-size="108" text-anchor="middle" fill="#fff6ec" font-family="${serif}" font-weight="700">藏</text></g>
</svg>`;
}
