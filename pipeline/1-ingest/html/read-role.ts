import { type BlockRole, ROLES_BY_ARIA, ROLES_BY_ELEMENT, ROLES_BY_WORD, STATE_WORDS } from './block-roles.ts';

const BY_WORD = new Map(ROLES_BY_WORD.flatMap(([role, words]) => words.split(/\s+/).map((word) => [word, role] as const)));
const LONGEST_NAME = 200;
const NUMBERED = /(?<=[a-z]{3})(?:v?\d{1,3})$/; // `box-tinlienquanv2`
const LONGEST_WORD = 4; // parts of a name that make one word: `chu-thich-anh`
const known = new Map<string, BlockRole | null>();
const MOST_KNOWN = 20_000;

/** What a block is for by its element, its `role`, and the words of its class, id or type; null where none of them tells. */
export function readRole(tag: string, attributes: Readonly<Record<string, string>>): BlockRole | null {
  const told = ROLES_BY_ELEMENT.get(tag) ?? ROLES_BY_ARIA.get(attributes.role ?? '');
  if (told) return told;
  if (tag === 'body' || tag === 'html' || tag === 'main') return null;
  const named = readName(attributes.class) ?? readName(attributes.id) ?? (tag === 'div' ? readName(attributes.type) : null);
  return tag === 'article' && named !== 'related' ? null : named; // one among others, or the page's own with its section and tags for names
}

/** The role that the tokens of a name agree on first; what names a state says nothing. */
function readName(name: string | undefined): BlockRole | null {
  if (!name || name.length > LONGEST_NAME) return null;
  const met = known.get(name);
  if (met !== undefined) return met;
  let role: BlockRole | null = null;
  for (const token of name.split(/\s+/)) role ??= readToken(token);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, role);
  return role;
}

function readToken(token: string): BlockRole | null {
  const parts = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .map((part) => part.replace(NUMBERED, ''))
    .filter((part) => part !== '');
  if (parts.some((part) => STATE_WORDS.has(part))) return null;
  for (let from = 0; from < parts.length; from++)
    for (let to = Math.min(parts.length, from + LONGEST_WORD); to > from; to--) {
      const role = BY_WORD.get(parts.slice(from, to).join('-'));
      if (role) return role;
    }
  return null;
}
