/** What JSON-LD says of the article that a page carries; null where nothing. */
export interface LinkedFacts {
  headline: string | null;
  author: string | null;
  section: string | null;
  published: string | null;
  url: string | null;
  publisher: string | null;
}

type Node = Record<string, unknown>;

const ARTICLE = /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|Article|BlogPosting|LiveBlogPosting|WebPage)$/;
const MOST_NODES = 2000;

/** Entities of markup, which do not belong into a script and stand there all the same. */
const ENTITIES = new Map(
  Object.entries({ '&quot;': '"', '&amp;': '&', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&#39;': "'", '&#039;': "'" }),
);

/** The facts of the first article that the JSON-LD scripts describe, alone, in an array or in an `@graph`; scripts that are no JSON say nothing. */
export function readJsonLd(scripts: readonly string[]): LinkedFacts | null {
  const nodes = scripts.flatMap((script) => listNodes(parse(script))).filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const article = nodes.find((node) => types(node).some((type) => type !== 'WebPage')) ?? null;
  if (!article) return null;
  const page = article.mainEntityOfPage;
  return {
    headline: readText(article.headline) ?? readText(article.name),
    author: readPersons(article.author),
    section: readText(article.articleSection),
    published: readText(article.datePublished) ?? readText(article.dateCreated),
    url: readText(article.url) ?? readText(page) ?? (isNode(page) ? (readText(page['@id']) ?? readText(page.url)) : null),
    publisher: readName(article.publisher),
  };
}

/** Papers write raw line ends and a stray comma into their scripts; what stays broken is null. */
function parse(script: string): unknown {
  const json = script.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>);?$/g, '');
  for (const form of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(form);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

/** All objects in lists and graphs, in order; not those inside other facts. */
function listNodes(root: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [root];
  while (open.length > 0 && found.length < MOST_NODES) {
    const value = open.shift();
    if (Array.isArray(value)) open.unshift(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      found.push(value);
      if (value['@graph'] !== undefined) open.push(value['@graph']);
    }
  }
  return found;
}

function types(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

/** The names of persons; a paper that signs as its own author is none. */
function readPersons(author: unknown): string | null {
  const names = (Array.isArray(author) ? author.slice(0, 10) : [author]).flatMap((one) => {
    if (isNode(one) && types(one).some((type) => /Organization$/.test(type))) return [];
    return readName(one) ?? [];
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function readName(value: unknown): string | null {
  return isNode(value) ? readText(value.name) : readText(value);
}

function readText(value: unknown): string | null {
  const said = Array.isArray(value) ? value.find((one) => typeof one === 'string') : value;
  const plain = typeof said === 'string' ? said.replace(/&(?:quot|amp|apos|lt|gt|#0?39);/g, (entity) => ENTITIES.get(entity)!) : '';
  return plain.trim() !== '' ? plain.replace(/\s+/g, ' ').trim() : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
