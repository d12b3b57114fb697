import { splitList } from './split-list.ts';

/** Parties whose organs the press names as it does those of the Party of Viet Nam. */
const PARTIES_WITH_ORGANS: readonly string[] = splitList(`
  Đảng Nhân dân Cách mạng Lào; Đảng Cộng sản Trung Quốc; Đảng Cộng sản Cuba; Đảng Cộng sản Cu-ba; Đảng Nhân dân Campuchia;
  Đảng Lao động Triều Tiên; Đảng Cộng sản Liên bang Nga; Đảng Cộng sản Nhật Bản; Đảng Cộng sản Pháp; Đảng Cộng sản Bồ Đào Nha;
  Đảng Cộng sản Tây Ban Nha; Đảng Cộng sản Ấn Độ; Đảng Cộng sản Liên Xô
`);

/** Parties abroad; other names of one party stand behind `=`. */
const PARTIES: readonly string[] = splitList(`
  Đảng Nhân dân Cách mạng Lào; Đảng Cộng sản Trung Quốc; Đảng Cộng sản Cuba; Đảng Cộng sản Cu-ba; Đảng Nhân dân Campuchia;
  Đảng Lao động Triều Tiên; Đảng Cộng sản Liên bang Nga; Đảng Cộng sản Nhật Bản; Đảng Cộng sản Pháp; Đảng Cộng sản Bồ Đào Nha;
  Đảng Cộng sản Tây Ban Nha; Đảng Cộng sản Ấn Độ; Đảng Cộng sản Ấn Độ (Mác-xít); Đảng Cộng sản Mỹ; Đảng Cộng sản Hy Lạp;
  Đảng Cộng sản Venezuela; Đảng Cộng sản Chile; Đảng Cộng sản Brazil; Đảng Cộng sản Argentina; Đảng Cộng sản Nam Phi;
  Đảng Cộng sản Đức; Đảng Cộng sản Italia; Đảng Cộng sản Liên Xô; Đảng FUNCINPEC; Đảng Hành động Nhân dân Singapore;
  Đảng Nhân dân Mông Cổ; Đảng Nước Nga Thống nhất; Đảng Nước Nga thống nhất; Đảng Nước Nga Công bằng; Đảng Bharatiya Janata;
  Đảng Quốc Đại; Đảng Quốc đại Ấn Độ; Đảng Dân chủ Tự do Nhật Bản; Đảng Công Minh; Đảng Dân chủ Lập hiến; Đảng Dân chủ Đồng hành;
  Đảng Quyền lực Quốc dân; Đảng Sức mạnh Quốc dân; Đảng Pheu Thai; Đảng Vì nước Thái; Đảng Tiến bước; Đảng Golkar; Đảng Gerindra;
  Đảng Dân chủ Indonesia Đấu tranh; Đảng PDI-P; Đảng UMNO; Đảng Liên minh quốc gia vì Dân chủ; Đảng Xã hội Pháp;
  Đảng Những người Cộng hòa; Đảng Nền Cộng hòa tiến bước; Mặt trận Quốc gia Pháp; Đảng Mặt trận Quốc gia; Mặt trận Quốc gia;
  Đảng Cộng hòa Tiến bước; Đảng Dân chủ Xã hội Đức; Đảng Cánh tả; Đảng Liên minh Dân chủ Cơ đốc giáo; Liên minh Dân chủ Cơ đốc giáo;
  Liên minh Xã hội Cơ đốc giáo; Đảng Sự lựa chọn vì nước Đức; Công đảng Anh; Đảng Bảo thủ Anh; Đảng Dân tộc Scotland;
  Đảng Độc lập Vương quốc Anh; Đảng Lao động Brazil; Đảng Xã hội chủ nghĩa Thống nhất Venezuela; Đảng Công lý và Phát triển;
  Đảng Likud; Đảng Phong trào Xã hội chủ nghĩa; Đảng Đại hội Dân tộc Phi; Đảng Frelimo; Mặt trận Sandino;
  Đảng Công lý và Phát triển Thổ Nhĩ Kỳ; Đảng Cộng sản TQ=ĐCS Trung Quốc; Quốc dân Đảng; Đảng Komeito=Đảng Công Minh; Đảng Cộng hòa;
  Đảng Dân chủ; Đảng Bảo thủ; Công đảng; Đảng Lao động; Đảng Xã hội; Đảng Dân chủ Xã hội=Đảng Xã hội Dân chủ;
  Đảng Dân chủ Tự do=Đảng Tự do Dân chủ;
  Đảng Dân chủ Cơ đốc giáo=Đảng Liên minh Dân chủ Cơ đốc giáo=Liên minh Dân chủ Cơ đốc giáo=CDU; Đảng Tự do; Đảng Xanh; Đảng Quốc đại;
  Đảng Nhân dân; Đảng Hàn Quốc Tự do=Đảng Tự do Hàn Quốc; Đảng Nhân dân Hàn Quốc; Đảng Saenuri; Đảng Bareun; Đảng Công lý; Đảng Minjoo;
  Phong trào Tiến bước; Đảng Tập hợp Quốc gia; Đảng Nước Pháp bất khuất=Nước Pháp bất khuất;
  Phong trào Năm sao=Phong trào 5 sao=phong trào 5 sao=phong trào Năm sao; Đảng Liên đoàn phương Bắc=Liên đoàn phương Bắc; Đảng Sinn Fein=Sinn Fein;
  Đảng Hợp nhất Dân chủ=Đảng Hợp nhất Dân chủ Bắc Ireland; Đảng Liên minh Dân chủ; Đảng Luật pháp và Công lý=Đảng Pháp luật và Công lý;
  Đảng Đầy tớ của nhân dân=Đảng Người đầy tớ của nhân dân; Đảng Xanh-Trắng=Liên minh Xanh-Trắng; Đảng Cộng hòa Nhân dân; Đảng Dân chủ Nhân dân;
  Đảng Liên đoàn Hồi giáo Pakistan; Đảng Nhân dân Pakistan; Đảng Tehreek-e-Insaf; Đảng Liên đoàn Awami; Đảng Palang Pracharath;
  Đảng Cứu nguy Dân tộc Campuchia=Đảng Cứu quốc Campuchia=Đảng Cứu nguy dân tộc Campuchia=CNRP; Đảng Đoàn kết và Phát triển Liên bang=USDP;
  Đảng PDP-Laban; Liên minh Hy vọng; Đảng Cách mạng Thể chế; Đảng Hành động Quốc gia; Đảng Phong trào Tái thiết Quốc gia; Đảng ZANU-PF=ZANU-PF;
  Đảng Dân chủ Tiến bộ; Đảng Duy tân; Đảng Hy vọng; Đảng Podemos=Podemos; Đảng Syriza=Syriza; Đảng Fidesz=Fidesz;
  Đảng Nhân dân Áo; Đảng Tự do Áo; Đảng Nhân dân châu Âu; Đảng Tự do Dân chủ Đức; Đảng Dân chủ Thụy Điển; Đảng Độc lập Anh=UKIP;
  Liên minh Đoàn kết Dân chủ; Đảng Brexit
`);

/** Parties abroad, and the organs of those that have them. */
export const KNOWN_PARTIES: readonly string[] = [...PARTIES, ...PARTIES_WITH_ORGANS.flatMap(listOrgans)];

function listOrgans(party: string): string[] {
  const centre = `Trung ương ${party}`;
  return [
    `Ban Chấp hành ${centre}=${centre}=BCH ${centre}`,
    `Bộ Chính trị ${party}=Bộ Chính trị ${centre}=Bộ Chính trị Ban Chấp hành ${centre}`,
    `Ban Bí thư ${party}=Ban Bí thư ${centre}`,
    ...['Ban Đối ngoại', 'Ban Tổ chức', 'Ban Tuyên truyền', 'Ủy ban Kiểm tra'].map((organ) => `${organ} ${centre}`),
  ];
}
