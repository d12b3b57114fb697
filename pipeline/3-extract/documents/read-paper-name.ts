import { NAMED_KINDS } from '../../vietnamese/papers/document-words.ts';
import { readLawName } from './read-law-name.ts';
import { phraseLength } from './read-treaty-name.ts';

const OF_BODY = /^\s(?:của|giữa)\s\p{Lu}|^\svề\s|^,\s(?:tổ chức|nâng cao|phát triển|quản lý|hoàn thiện|bảo đảm|kiện toàn)\s/u;
const YEARS_OF = /^\s\d{1,3}\s(?:năm|tháng)(?=\s\p{L})/u; // Đề án tổng kết 40 năm đổi mới
const SUBMITTED =
  /(?<!giải|quy|chương|công|quá|lộ|tiến)\strình\s(?:Chính phủ|Quốc hội|Thủ tướng|Bộ|Ban|Ủy ban|Uỷ ban|UBND|HĐND)(?!\p{L}).*/u; // báo cáo tiền khả thi trình Chính phủ
const GOES_ON = /^(?:\sở cơ sở|(?:,\s(?:giải trình|tiếp thu|chỉnh lý)){1,3})(?!\p{L})/u; // Quy chế dân chủ ở cơ sở · Báo cáo giải trình, tiếp thu
const DRAFT = /(?:\s(?:(?:dự án|dự thảo)(?:\sluật)?|năm|trong|và|(?<!làm )việc|giai đoạn|gắn))+$/iu;
const DRAFT_OF = /^(?<lead>\s(?:(?:về|đối với)\s)?(?:(?:các\s)?nội dung\s)?(?:của\s)?(?:dự án|dự thảo)\s)(?<kind>Bộ luật|Luật|Pháp lệnh)/iu;
const AMENDED = /^\s\(?sửa đổi(?:, bổ sung)?\)?/u;
const CAPITAL_NAMED: ReadonlySet<string> = new Set(['Điều lệ', 'Quy hoạch', 'Chương trình mục tiêu quốc gia', 'Chương trình mục tiêu']);
/** Plans that may be printed in capitals throughout: `Chiến lược Phát triển Kinh tế - Xã hội 2011-2020`. */
const TITLED: ReadonlySet<string> = new Set(['Chiến lược', 'Kế hoạch', 'Đề án', 'Chương trình hành động', 'Báo cáo']);
const LEAST = new Map([
  ['Cương lĩnh', 1],
  ['Điều lệ', 1],
  ['Báo cáo', 2],
  ['Bộ quy tắc', 2],
  ['Quy chế', 2],
  ['Báo cáo thẩm tra', 2],
]);
export const TITLE_CASE = /^\s\p{Lu}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*){0,2}\s\p{Lu}\p{Ll}/u;

/** The statutes of the Party bear its word alone: `Điều lệ Đảng | phục vụ …`. */
const STATUTES_OF_PARTY = /^\sĐảng(?!\s(?:Cộng sản|[Bb]ộ|ủy|đoàn)|[\p{L}\p{M}])/u;

/** A noun phrase of three words, or of two with the body whose paper it is: `Quy chế làm việc của …`. */
export function readPaperName(kind: string, rest: string): number {
  const statutes = kind === 'Điều lệ' ? STATUTES_OF_PARTY.exec(rest) : null;
  if (statutes) return statutes[0].length;
  const capitals = CAPITAL_NAMED.has(kind);
  const opening =
    TITLED.has(kind) && TITLE_CASE.test(rest)
      ? phraseLength(rest, { longest: 16, capitals: true })
      : phraseLength(rest, { longest: 16, capitals });
  const years = YEARS_OF.exec(rest.slice(opening))?.[0].length ?? 0;
  const begun = years > 0 ? opening + years + phraseLength(rest.slice(opening + years), { longest: 13, capitals }) : opening;
  const joint = /^\svà(?=\s\p{Ll})/u.exec(rest.slice(begun)); // Chiến lược xây dựng và hoàn thiện …
  const isShort = rest.slice(0, begun).trim().split(/\s+/).length < 3;
  const reached =
    joint && isShort && begun > 0
      ? begun + joint[0].length + phraseLength(rest.slice(begun + joint[0].length), { longest: 13, capitals })
      : begun;
  const first = rest
    .slice(0, reached + 12)
    .replace(SUBMITTED, '')
    .slice(0, reached)
    .replace(DRAFT, '');
  const name = first === '' ? '' : first + (GOES_ON.exec(rest.slice(first.length))?.[0] ?? '');
  const draft = NAMED_KINDS.has(kind) ? readDraftLaw(rest.slice(name.length)) : 0;
  if (draft > 0) return name.length + draft;
  const needed = LEAST.get(kind) ?? (OF_BODY.test(rest.slice(name.length)) ? 2 : 3);
  return name.length > 0 && name.trim().split(/\s+/).length >= needed ? name.length : 0;
}

/** `… dự án Luật Thủy sản (sửa đổi)`: the draft that a report or a submission is about. */
function readDraftLaw(rest: string): number {
  const draft = DRAFT_OF.exec(rest);
  if (draft === null) return 0;
  const at = draft[0].length;
  const named = readLawName(rest.slice(at), { kind: draft.groups!.kind!, capital: true, upper: true });
  return named === 0 ? 0 : at + named + (AMENDED.exec(rest.slice(at + named))?.[0].length ?? 0);
}
