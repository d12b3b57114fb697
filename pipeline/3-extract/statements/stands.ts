import { NO_SPEAKER_AFTER, SPEAKER_AFTER } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Period, Speaker } from './speech-scene.ts';

/** Where a body or country may stand as subject; after other words it is part of a longer phrase: `nhà lãnh đạo Syria`. */
export const CLAUSE_START =
  /(?:^|[,;:.!?…“”"»()*•]\s{0,4}|[–-]\s{1,2}|(?<!\p{L})(?:và|còn|nhưng|song|theo|nay|qua|đó|này|cũng|rằng|hay)\s|\p{Lu}[\p{L}\p{M}]*\s|\d\s)$/u;
/** `hãng tin A dẫn lời ông B nói`, `Văn phòng A truyền đạt ý kiến chỉ đạo của ông B yêu cầu`: B speaks. */
const CITED =
  /(?<!\p{L})(?:(?:truyền đạt|thông báo|thông tin) (?:ý kiến|chỉ đạo|kết luận)(?: chỉ đạo| kết luận)? của|(?:dẫn|trích)(?: lại)? (?:lời|(?:(?:một|các|bản|những) ){0,2}(?:phát biểu|tuyên bố|thông báo|thông cáo|báo cáo|nghiên cứu|khảo sát|bình luận|nhận định|lời)(?: \p{Ll}{2,7}){0,3} của)|(?:nguồn tin|thông tin|tin)(?: mới nhất| ban đầu)? (?:từ|của)|(?:báo cáo|thông báo|thông cáo|phản hồi)(?: nhanh| ban đầu)? từ)\s$/iu;
/** `tờ A dẫn một báo cáo của Viện B cho biết`: the body speaks. */
const PASSED_ON =
  /(?<!\p{L})(?:dẫn|trích)(?: lại)? (?:(?:một|các|bản|những) ){0,2}(?:tuyên bố|thông báo|thông cáo|báo cáo|nghiên cứu|khảo sát)(?: \p{Ll}{2,7}){0,3} của\s$/iu;
/** `Sáng nay, thông tin từ Sở A cho biết`: the body speaks. */
const FROM_BODY =
  /(?:^|[,.;]\s)(?:(?:nguồn tin|thông tin|tin)(?: mới nhất| ban đầu)? (?:từ|của)|(?:báo cáo|thông báo|thông cáo|phản hồi)(?: nhanh| ban đầu)? từ)\s$/iu;
/** `Trong khi Tổng thống A tuyên bố …`: a clause of its own. */
const WHILE = /(?<!\p{L})trong khi\s$/iu;
/** `được Ban Bí thư, Thủ tướng giao`: done to somebody by the second of two. */
const PASSIVE =
  /(?<!\p{L})(?:[Đđ]ược|[Bb]ị)\s(?=\p{Lu}|(?:ông|bà|các|cả|hai|nhiều|lãnh đạo|cơ quan|công an|cảnh sát|chính quyền|chính phủ|quốc hội|người|phía|bên)\s)(?:\p{L}{1,7}[\s,]{1,2}){1,3}(?<=,\s|và\s)$/u;
/** `người phát ngôn Văn phòng Thủ tướng A`: another than the holder. */
const SPEAKS_FOR =
  /(?<!\p{L})(?:người phát ngôn|phát ngôn viên|văn phòng|đại diện|cố vấn|trợ lý|thư ký|phu nhân|con gái|con rể|luật sư)\s(?:của\s)?$/iu;
/** `người giữ chức ngoại trưởng từ năm 2004`: an office that somebody held or came to. */
const HELD = /(?<!\p{L})(?:giữ|nhậm|thôi|mất|kế nhiệm|đảm nhận|đảm nhiệm|nắm) (?:chức |vị trí |cương vị |ghế )?(?:vụ )?$/iu;
/** `Các đồng chí Trưởng Cơ quan đại diện …`: the body of those who speak. */
const HEADED = /(?<!\p{L})(?:Trưởng|Giám đốc|Chủ tịch|Chủ nhiệm|Bí thư|Đại sứ|Bộ trưởng|Cục trưởng|Vụ trưởng|Viện trưởng|Hiệu trưởng)\s$/iu;
const NO_SPEAKER = new RegExp(`${WORD_START}${anyOf(NO_SPEAKER_AFTER)}\\s$`, 'iu');
const STILL_SPEAKER = new RegExp(`${WORD_START}${anyOf(SPEAKER_AFTER)}\\s$`, 'iu');

/** `… với người đồng cấp Pháp `: met by the one who speaks. */
const MET = /(?<!\p{L})(?:với|gặp|cùng|tiếp|đón) (?:người )?(?:đồng cấp|đối tác|người bạn|đồng nghiệp)(?:\s\p{Lu}[\p{L}-]*){1,3}\s$/u;

/** `luật sư của bà B là ông `: who they are. */
const IS_NAMED =
  /(?<!\p{L})(?:luật sư|người phát ngôn|phát ngôn viên|đại diện|chủ tịch|giám đốc|tổng giám đốc|người đứng đầu|trưởng đoàn|cố vấn|trợ lý|vợ|chồng|con trai|con gái|mẹ|cha|bố)(?!\p{L})[^,.;:“”"]{0,50}\slà\s$/iu;

/** `Nhân vật thứ hai của hãng là bà A`: who the one at the head of the sentence is. */
const IS_WHO = /[^,.;:“”"]{8}\slà\s$/u;
const ADDRESSED = /^(?:ông|bà|anh|chị)\s/u;

/** `bào chữa cho bị cáo A`: those for whom something is done. */
const FOR_SOMEBODY =
  /(?<!\p{L})(?:cho|của|với|bởi|từ) (?:bị cáo|bị can|thân chủ|bị hại|nguyên đơn|bị đơn|nạn nhân|cựu|nguyên|nhà báo|luật sư|gia đình)\s$/u;

/** `tại kỳ họp thứ 5 `: whose sitting it is. */
const SITTING =
  /(?<!\p{L})(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|phiên chất vấn)(?: \p{L}{1,9}){0,3} (?:thứ|lần) (?:\d{1,3}|[IVXLC]{1,6}|\p{Ll}{2,5})(?:,)?\s$/iu;

/** Whether a speaker stands where a clause may begin, not as the object of a preposition or verb. */
export function stands(text: string, period: Period, speaker: Speaker): boolean {
  const before = text.slice(Math.max(period.start, speaker.start - 44), speaker.start);
  if (
    (NO_SPEAKER.test(before) &&
      !(
        (IS_NAMED.test(before) || (IS_WHO.test(before) && ADDRESSED.test(text.slice(speaker.start, speaker.start + 5)))) &&
        speaker.person !== null
      ) &&
      !CITED.test(before) &&
      !WHILE.test(before) &&
      !(speaker.kind === 'person' && STILL_SPEAKER.test(before))) ||
    PASSIVE.test(before) ||
    MET.test(before) ||
    FOR_SOMEBODY.test(before)
  )
    return false;
  if (speaker.resolvedBy === 'office' && (SPEAKS_FOR.test(before) || HELD.test(before))) return false;
  if (speaker.kind === 'organization' && (HEADED.test(before) || (SITTING.test(before) && text.charAt(speaker.end) === ','))) return false;
  return (
    speaker.kind === 'person' || speaker.office !== null || CLAUSE_START.test(before) || FROM_BODY.test(before) || PASSED_ON.test(before)
  );
}
