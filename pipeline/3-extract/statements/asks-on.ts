import { ASSIGNED_DEEDS } from '../../vietnamese/speech/continuation-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';

const ASKS = /^(?:[^,;:]{0,60}?|(?:các|[Bb]ộ|[Ss]ở|[Bb]an|UBND)(?!\p{L})[^;:.]{0,110}?)(?<!\p{L})(?:cần|phải)(?!\p{L})/iu;
/** `Bộ Tư pháp tăng cường hướng dẫn …`: the next body that is asked, with a verb that tells no deed done. */
const ASSIGNED = new RegExp(
  `^(?:Giao |Các |Riêng )?(?:các |[Bb]ộ|[Ss]ở|[Bb]an|UBND|Ủy ban|Uỷ ban|[Cc]ục|[Tt]ổng cục|[Vv]ụ|[Vv]ăn phòng|[Nn]gân hàng Nhà nước|Thanh tra|Tỉnh|Thành phố|Huyện|[Đđ]ịa phương|Công an|Chủ tịch UBND)(?![\\p{L}])[^.;:“”"]{0,110}?\\s${anyOf(ASSIGNED_DEEDS)}${WORD_END}`,
  'u',
);
const DONE_DEED = /(?<!\p{L})(?:đã|đang|vừa|sẽ|được|bị|là|cho biết|cho rằng|báo cáo)(?!\p{L})/u;

/** Whether a sentence after something asked goes on asking: what is needed, or what the next body is to do. */
export function asksOn(sentence: string): boolean {
  return ASKS.test(sentence) || isAssigned(sentence);
}

function isAssigned(text: string): boolean {
  const assigned = ASSIGNED.exec(text)?.[0];
  return assigned !== undefined && !DONE_DEED.test(assigned);
}
