import type { PageLine } from './furniture.ts';

/** What players of sound and film print. Written as those of `furniture.ts`. */
export const PLAYER_LINES: readonly PageLine[] = [
  { kind: 'player', line: '-?\\d{1,2}:\\d{2}(:\\d{2})?( ?/ ?-?\\d{1,2}:\\d{2}(:\\d{2})?)?', seen: 'nhandan' },
  { kind: 'player', line: 'Your browser (doesn.?t|does not) support.{0,80}', seen: 'vietbao voatiengviet' },
  { kind: 'player', line: '(XEM|NGHE) (THÊM )?(VIDEO|CLIP|AUDIO|PODCAST)( ?(:|>{1,3}|»).{0,160})?', seen: 'vietnamnet' },
  {
    kind: 'player',
    line: '(ĐANG PHÁT|\\(đang phát\\)|Tắt tiếng|Bật tiếng|Toàn màn hình|Tự động phát|Play|Pause|Mute|Unmute|Current Time.{0,20}|Duration.{0,20}|Auto|Tốc độ( đọc)?|/|[\\d.]{1,4}x|Loaded: [\\d.]{1,6}%|Video Player is loading.{0,20}|Stream Type.{0,20}|Remaining Time.{0,20}|Playback Rate|Progress: .{0,20}|Live|Chapters|Captions|Picture-in-Picture|Fullscreen)',
    seen: 'vtv vov1',
  },
  {
    kind: 'player',
    line: '((-?\\d{1,2}:\\d{2} ?/? ?){1,3} ?)?((Nữ|Nam) (miền )?(Bắc|Nam|Trung) ?){1,4}|Giọng (nam|nữ).{0,20}|Ca khúc: .{1,120}',
    seen: 'thanhtra nhandan',
  },
  { kind: 'player', line: '(Video|Clip|Audio|Podcast)( ?:? ?(dưới đây|sau đây))?:?', seen: 'several' },
  { kind: 'player', line: '(Video|VIDEO|Clip|CLIP) ?: [^.:]{30,140}', seen: 'vietnamnet', inText: true },
  {
    kind: 'player',
    line: 'Nguồn (video|clip|audio|podcast)( clip)? ?: ?[^.:;!?]{2,29}|(Xin )?(mời|Mời) (quý vị|quý độc giả|độc giả|bạn đọc|các bạn|bạn)( cùng)? (xem|nghe|theo dõi) (lại )?(video|clip|phóng sự|audio|podcast)[^.;!?]{0,80}[.:]?',
    seen: 'vietgiaitri Baomoi',
    inText: true,
  },
  { kind: 'player', line: '\\((Video|Clip|Audio) (do|của) [^()]{3,80}( cung cấp)?\\)', seen: 'baolaocai' },
  { kind: 'player', line: 'Trình duyệt của bạn không hỗ trợ.{0,80}', seen: 'province papers' },
  {
    kind: 'player',
    line: '(Mời )?(quý vị |các bạn |bạn )?(Nghe|nghe) (âm thanh|audio|nội dung|bài)( chi tiết)? (tại đây|ở đây):?',
    seen: 'several',
  },
  { kind: 'player', line: '(Xem|Nghe) (thêm )?trên (các )?nền tảng( .{1,30})?', seen: 'vov1' },
  { kind: 'player', line: '(Nghe|Đọc) (bài viết|bài báo|tin)( này)?:? ?\\d{1,2}:\\d{2}', seen: 'several' },
];
