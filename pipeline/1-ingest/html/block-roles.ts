/** What a block of a page is for, where its element or its name tells. */
export type BlockRole = 'title' | 'dateline' | 'lede' | 'byline' | 'caption' | 'related' | 'furniture';

/** What elements say of themselves. */
export const ROLES_BY_ELEMENT: ReadonlyMap<string, BlockRole> = new Map([
  ['h1', 'title'],
  ['figcaption', 'caption'],
  ['nav', 'furniture'],
  ['footer', 'furniture'],
  ['amp-sidebar', 'furniture'],
  ['dialog', 'furniture'],
]);

/** What `role="…"` says. */
export const ROLES_BY_ARIA: ReadonlyMap<string, BlockRole> = new Map([
  ['navigation', 'furniture'],
  ['menubar', 'furniture'],
  ['contentinfo', 'furniture'],
  ['dialog', 'furniture'],
  ['search', 'furniture'],
  ['complementary', 'related'],
]);

/**
 * Words of class names, ids and types, as the page builders of Vietnamese papers write them: parts of a name between
 * hyphens, underscores and capitals. `box-tin-lien-quan`, `RelatedNewsBox` and `detail__related` are all `related`.
 */
export const ROLES_BY_WORD: readonly [role: BlockRole, words: string][] = [
  ['dateline', 'location-stamp'],
  ['byline', 'author authors tac-gia tacgia byline nguoi-viet writer news-sign'],
  [
    'lede',
    `sapo chapeau chappeau standfirst cms-desc news-brief tomtat tom-tat trich-yeu entry-summary article-summary post-summary
     detail-summary news-summary article-desc article-detail-desc detail-desc article-lead hometext introtext box-des-detail`,
  ],
  [
    'caption',
    'caption figcaption photocms-caption pic-caption image-caption img-caption photo-caption wp-caption-text chu-thich chuthich chu-thich-anh desc-image expert-image-caption',
  ],
  [
    'related',
    `related relate relates relation lien-quan lienquan tinlienquan cung-chuyen-muc cungchuyenmuc tin-cung-muc other-news othernews
     tin-khac tinkhac bai-khac xem-them xemthem doc-them docthem doc-tiep read-more readmore recommend recommended suggest xem-nhieu
     insert-wiki wiki-content inner-article article-teaser news-teaser
     xemnhieu doc-nhieu docnhieu tin-moi tinmoi tin-doc-nhieu most-read most-viewed mostview more-news list-news-other news-other next-news
     tin-noi-bat tin-nong sidebar`,
  ],
  [
    'furniture',
    `menu submenu megamenu nav navbar navigation footer foot bottom-bar topbar top-bar comment comments binh-luan binhluan box-comment
     fb-comments share sharing social socials sharebox addthis toolbar tool-bar ads adv advert advertisement quang-cao quangcao banner
     popup modal toast cookie login dang-nhap register subscribe newsletter hotline rating vote thich-bai tags tag-list list-tag
     box-tag tu-khoa keyword keywords search tim-kiem copyright ban-quyen weather thoi-tiet audio-player back-to-top`,
  ],
];

/** Words that make a name speak of the page's state: `no-sidebar`, `menu-open`. */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  'no not has have with without is open opened enable enabled hide single post'.split(' '),
);
