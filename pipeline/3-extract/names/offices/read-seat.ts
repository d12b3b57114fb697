/** Who leads a province, town or district, in the words of an office written out: `phó chủ tịch ủy ban nhân dân thành phố Hà Nội`. */
export interface Seat {
  head: string;
  /** `ủy ban nhân dân`, `thành ủy`; empty where the words tell none: `Chủ tịch Hà Nội`. */
  organ: string;
  unit: string;
  place: string;
}

const ORGAN = 'ủy ban nhân dân|thành ủy|tỉnh ủy|huyện ủy|quận ủy|thị ủy';
const UNIT = 'thành phố|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn';
/** Two words or three that name the place, or a district's number: no `hội nông dân`, no `thượng viện`. */
const PLACE =
  '(?!(?:hội|hiệp hội|liên|đoàn|đảng|mặt trận|quốc|ủy ban|ban|công|tập đoàn|tổng|câu lạc|tòa|viện|cơ quan|nhóm|thượng viện|hạ viện|nghị viện|ngân hàng)(?!\\p{L}))\\p{L}+(?: \\p{L}+){1,2}|huế|\\d{1,2}';
const SEAT = new RegExp(
  `^((?:phó )?(?:chủ tịch|bí thư)(?: thường trực)?)(?= )(?: (${ORGAN})(?!\\p{L}))?(?: (${UNIT})(?!\\p{L}))?(?: (${PLACE}))?$`,
  'u',
);
const LED = new RegExp(`^(?:(${UNIT})(?!\\p{L}))?(?:(?:^| )(${PLACE}))?$`, 'u');
/** A place told without what it is, `Chủ tịch Hà Nội`, is one of these. */
const HIGH: ReadonlySet<string> = new Set(['thành phố', 'tỉnh']);

/** The seat that an office's words tell of, written out and folded; null where they tell of something else. */
export function readSeat(words: string): Seat | null {
  const found = SEAT.exec(words);
  return found && { head: found[1]!, organ: found[2] ?? '', unit: found[3] ?? '', place: found[4] ?? '' };
}

/** Whether two offices lead one place: `Chủ tịch UBND thành phố` and `Chủ tịch Hà Nội`. */
export function areOfOneSeat(a: Seat, b: Seat): boolean {
  return a.head === b.head && (a.organ === b.organ || a.organ === '' || b.organ === '') && areOfOnePlace(a, b);
}

/** Whether whoever holds the seat leads the place of these words: `thành phố`, `tỉnh Hà Nam`. */
export function leadsPlace(seat: Seat, words: string): boolean {
  const led = LED.exec(words);
  return led !== null && areOfOnePlace(seat, { unit: led[1] ?? '', place: led[2] ?? '' });
}

function areOfOnePlace(a: Pick<Seat, 'unit' | 'place'>, b: Pick<Seat, 'unit' | 'place'>): boolean {
  if (a.place !== b.place && a.place !== '' && b.place !== '') return false;
  return a.unit === b.unit || (a.unit === '' && HIGH.has(b.unit)) || (b.unit === '' && HIGH.has(a.unit));
}
