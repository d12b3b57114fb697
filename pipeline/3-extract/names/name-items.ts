import type { OfficeStatus } from '../findings.ts';
import type { CueKind } from './tokens/name-lexicon.ts';

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** What let a person's name be read: the office or honorific before it, its place in a list of names, or its own form. */
export type PersonCue = 'office' | CueKind | 'list' | 'form' | 'known';

export interface PersonItem extends TokenRange {
  kind: 'person';
  cue: PersonCue;
  honorific: TokenRange | null;
  foreign: boolean;
}

/** `id`: the reference or list entry the words name; `generic`: the words name a kind of body (`UBND tỉnh`) rather than one. */
export interface BodyItem extends TokenRange {
  kind: 'body';
  id: string | null;
  generic: boolean;
  /** The head that stands before a list of bodies, once: `các Bộ: Công Thương, Xây dựng`. */
  head?: string;
}

/** `nameFrom`: the first token behind the type word (`tỉnh`). */
export interface PlaceItem extends TokenRange {
  kind: 'place';
  id: string | null;
  placeKind: string;
  nameFrom: number;
  /** The body that a building is named by: `Quốc hội` in `Trụ sở Quốc hội`. */
  owner?: BodyItem;
}

/** `[from, to)` are the words of the office, `[from, termTo)` those with `khóa XIV`; `reach` is the token after all that trails them. */
export interface OfficeItem extends TokenRange {
  kind: 'office';
  headTo: number;
  body: BodyItem | null;
  status: OfficeStatus;
  /** The first token of the status word, or `from`. */
  statusFrom: number;
  termTo: number;
  reach: number;
  /** The office says enough by itself (`Thủ tướng`), or names its body. */
  complete: boolean;
  /** Several holders are meant: `các Phó Thủ tướng`. */
  plural: boolean;
  /** The words before give the office to somebody: `giữ chức`, `là`. */
  appointed: boolean;
  /** An honorific directly before the office: `đồng chí Bí thư Tỉnh ủy`. */
  honorific: TokenRange | null;
  /** The superior's office inside the words, an item of its own: in `Trợ lý Phó Thủ tướng NAME` the name is the superior's. */
  superior: OfficeItem | null;
  /** Further bodies among the words: `Bộ Chính trị` in `Trưởng Đoàn kiểm tra số 12 của Bộ Chính trị`. */
  inner?: BodyItem[];
  /** The head says nothing without words behind it, and none were read: `Tổ trưởng`. */
  needy: boolean;
  /** The country whose head of state, minister or envoy it is. */
  country: string | null;
  /** The list or sentence of a career says that it is over. */
  past?: boolean;
}

export type NameItem = PersonItem | BodyItem | PlaceItem | OfficeItem;
