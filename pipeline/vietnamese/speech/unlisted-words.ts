/** Words before which a clause is broken, so that a name behind them may be its subject. */
export const BEFORE_UNLISTED: readonly string[] =
  'nhưng|còn|song|tuy nhiên|tuy vậy|trong khi|trong khi đó|trước đó|sau đó|hôm nay|hôm qua|nay|qua|này|đó|cùng ngày|dẫn lời|trích lời'.split(
    '|',
  );

/** Words with a capital that look like names abroad and name no speaker: months, nets, things that carry words. */
export const NO_UNLISTED: readonly string[] =
  'với|tại|theo|trong|nhưng|và|còn|ở|từ|cả|riêng|khi|nếu|để|về|do|vì|sau|trước|cùng|ngoài|hiện|được|bài|ảnh|nguồn|vnexpress|vnexpress.net|vietnamnet|vietnam|vietnam plus|zing|zing.vn|infonet|cafef|vneconomy|vietbao|tuoitre|facebook|twitter|youtube|instagram|zalo|internet|email|fanpage|website|video|clip|status|blog|brexit|tweet|google maps|telegram|wikipedia|covid|sars'.split(
    '|',
  );
