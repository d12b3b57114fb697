/** Opens a clause about whom the subject behind the comma meets or asks: “Tiếp Đại sứ Lào, | Chủ tịch nước A đề nghị”. */
export const MEETING_OPENERS = [
  ...'tiếp, tiếp kiến, tiếp đón, đón, đón tiếp, tiễn, gặp, gặp gỡ, hội kiến, chào mừng, chào đón, chúc mừng, cảm ơn, chia buồn với'.split(
    ', ',
  ),
  ...['hội kiến', 'hội đàm', 'làm việc', 'trao đổi', 'nói chuyện', 'điện đàm', 'đối thoại'].flatMap((verb) => [
    `${verb} với`,
    `${verb} cùng`,
  ]),
  ...['tại', 'trong'].flatMap((where) =>
    [
      'cuộc gặp',
      'buổi gặp',
      'buổi tiếp',
      'cuộc tiếp',
      'cuộc hội kiến',
      'cuộc hội đàm',
      'buổi hội đàm',
      'buổi làm việc',
      'cuộc làm việc',
    ].flatMap((meeting) => [`${where} ${meeting}`, `${where} ${meeting} với`]),
  ),
];
