import type { Article } from '@/utils/article';

/** How many bytes one article takes, of the library or the trash. A picture that several show counts in equal shares. */
export type ArticleSpace = { article: Article; pictures: number; text: number; older: number };
