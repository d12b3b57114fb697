import { splitList } from '../words/split-list.ts';

/** Parties whose organs the press names as it does those of the Party of Viet Nam. */
const PARTIES_WITH_ORGANS: readonly string[] = splitList(`
  Đảng Nhân dân Cách mạng Lào; Đảng Cộng sản Trung Quốc; Đảng Cộng sản Cuba; Đảng Cộng sản Cu-ba; Đảng Nhân dân Campuchia;
  Đảng Lao động Triều Tiên; Đảng Cộng sản Liên bang Nga; Đảng Cộng sản Nhật Bản; Đảng Cộng sản Pháp; Đảng Cộng sản Bồ Đào Nha;
  Đảng Cộng sản Tây Ban Nha; Đảng Cộng sản Ấn Độ; Đảng Cộng sản Liên Xô
`);

/** Parties abroad; other names of one party stand behind `=`. */
const PARTIES: readonly string[] = splitList(`
  Đảng Nhân dân Cách mạng Lào; Đảng Cộng sản Trung Quốc; Đảng Cộng sản Cuba; Đảng Cộng sản Cu-ba;
  Đảng Lao động Triều Tiên; Đảng Cộng sản Liên bang Nga; Đảng Cộng sản Nhật Bản; Đảng Cộng sản Pháp; Đảng Cộng sản Bồ Đào Nha;
  Đảng Cộng sản Tây Ban Nha; Đảng Cộng sản Ấn Độ; Đảng Cộng sản Ấn Độ (Mác-xít); Đảng Cộng sản Mỹ; Đảng Cộng sản Hy Lạp;
  Đảng Cộng sản Venezuela; Đảng Cộng sản Chile; Đảng Cộng sản Brazil; Đảng Cộng sản Argentina; Đảng Cộng sản Nam Phi;
  Đảng Cộng sản Đức; Đảng Cộng sản Italia; Đảng Cộng sản Liên Xô; Đảng FUNCINPEC; Đảng Hành động Nhân dân Singapore;
  Đảng Nước Nga Công bằng; Đảng Bharatiya Janata;
  Đảng Quốc đại Ấn Độ; Đảng Dân chủ Tự do Nhật Bản; Đảng Dân chủ Lập hiến; Đảng Dân chủ Đồng hành;
  Đảng Quyền lực Quốc dân; Đảng Sức mạnh Quốc dân; Đảng Pheu Thai; Đảng Tiến bước; Đảng Golkar; Đảng Gerindra;
  Đảng Dân chủ Indonesia Đấu tranh; Đảng PDI-P; Đảng UMNO; Đảng Liên minh quốc gia vì Dân chủ; Đảng Xã hội Pháp;
  Đảng Những người Cộng hòa; Đảng Nền Cộng hòa tiến bước; Mặt trận Quốc gia Pháp; Đảng Mặt trận Quốc gia; Mặt trận Quốc gia;
  Đảng Cộng hòa Tiến bước; Đảng Dân chủ Xã hội Đức; Đảng Cánh tả;
  Liên minh Xã hội Cơ đốc giáo; Công đảng Anh; Đảng Bảo thủ Anh; Đảng Dân tộc Scotland;
  Đảng Độc lập Vương quốc Anh; Đảng Lao động Brazil; Đảng Xã hội chủ nghĩa Thống nhất Venezuela;
  Đảng Likud; Đảng Phong trào Xã hội chủ nghĩa; Đảng Frelimo; Mặt trận Sandino;
  Đảng Công lý và Phát triển Thổ Nhĩ Kỳ; Đảng Cộng sản TQ=ĐCS Trung Quốc; Đảng Komeito=Đảng Công Minh; Đảng Cộng hòa;
  Đảng Dân chủ; Đảng Bảo thủ; Công đảng; Đảng Lao động; Đảng Xã hội; Đảng Dân chủ Xã hội=Đảng Xã hội Dân chủ=SPD;
  Đảng Dân chủ Tự do=Đảng Tự do Dân chủ=FDP;
  Đảng Dân chủ Cơ đốc giáo=Đảng Liên minh Dân chủ Cơ đốc giáo=Liên minh Dân chủ Cơ đốc giáo=CDU; Đảng Tự do; Đảng Xanh; Đảng Quốc đại;
  Đảng Nhân dân; Đảng Hàn Quốc Tự do=Đảng Tự do Hàn Quốc; Đảng Nhân dân Hàn Quốc; Đảng Saenuri; Đảng Bareun; Đảng Công lý; Đảng Minjoo;
  Phong trào Tiến bước; Đảng Tập hợp Quốc gia; Đảng Nước Pháp bất khuất=Nước Pháp bất khuất;
  Phong trào Năm sao=Phong trào 5 sao; Đảng Liên đoàn phương Bắc=Liên đoàn phương Bắc; Đảng Sinn Fein=Sinn Fein;
  Đảng Hợp nhất Dân chủ=Đảng Hợp nhất Dân chủ Bắc Ireland=DUP; Đảng Liên minh Dân chủ; Đảng Luật pháp và Công lý=Đảng Pháp luật và Công lý;
  Đảng Đầy tớ của nhân dân=Đảng Người đầy tớ của nhân dân; Đảng Xanh-Trắng=Liên minh Xanh-Trắng; Đảng Cộng hòa Nhân dân; Đảng Dân chủ Nhân dân;
  Đảng Liên đoàn Hồi giáo Pakistan; Đảng Nhân dân Pakistan; Đảng Tehreek-e-Insaf; Đảng Liên đoàn Awami; Đảng Palang Pracharath;
  Đảng Cứu nguy Dân tộc Campuchia=Đảng Cứu quốc Campuchia=CNRP; Đảng Đoàn kết và Phát triển Liên bang=USDP;
  Đảng PDP-Laban; Liên minh Hy vọng; Đảng Cách mạng Thể chế; Đảng Hành động Quốc gia; Đảng Phong trào Tái thiết Quốc gia; Đảng ZANU-PF=ZANU-PF;
  Đảng Dân chủ Tiến bộ; Đảng Duy tân; Đảng Hy vọng; Đảng Podemos=Podemos; Đảng Syriza=Syriza; Đảng Fidesz=Fidesz;
  Đảng Nhân dân Áo; Đảng Tự do Áo; Đảng Nhân dân châu Âu; Đảng Tự do Dân chủ Đức; Đảng Dân chủ Thụy Điển; Đảng Độc lập Anh=UKIP;
  Liên minh Đoàn kết Dân chủ; Đảng Brexit; Đảng Cải cách Mới; Đảng Cải cách; Đảng Cải cách Anh=Đảng Reform UK=Reform UK; Đảng Tái thiết Hàn Quốc;
  Quốc dân Đảng=Đảng Quốc dân; Đảng Dân chủ Tiến bộ Đài Loan; Đảng Nhân dân Đài Loan; Đảng Bhumjaithai=Bhumjaithai; Đảng Vì nước Thái=Pheu Thai=Đảng Pheu Thái;
  Đảng Quyền lực Nhà nước Nhân dân; Đảng Người Thái yêu nước; Đảng Người Thái đoàn kết; Đảng Thống nhất Dân tộc Thái Lan; Đảng Tương lai mới; Đảng Nhân dân Thái Lan;
  Đảng Dân chủ Thái Lan; Đảng Dân chủ Lập hiến Nhật Bản; Đảng Duy tân Nhật Bản=Đảng Đổi mới Nhật Bản=Ishin; Đảng Dân chủ vì Nhân dân; Đảng Sanseito=Sanseito; Đảng Reiwa Shinsengumi;
  Đảng Tổ chức Dân tộc Mã Lai Thống nhất; Đảng Công lý Nhân dân; Đảng Hành động Dân chủ; Đảng Hồi giáo toàn Malaysia; Liên minh Quốc gia; Liên minh Mặt trận Quốc gia; Đảng Hành động Nhân dân=PAP;
  Đảng Công nhân Singapore; Đảng Lakas; Đảng Liên bang Philippines; Đảng Tự do Philippines; Đảng Nacionalista; Đảng Demokrat; Đảng NasDem;
  Đảng Nhân dân Campuchia=CPP; Đảng Ánh nến; Đảng Khmer Ý chí; Đảng Bảo hoàng Funcinpec; Đảng Nhân dân Ấn Độ; Đảng Aam Aadmi; Đảng Samajwadi; Đảng Liên đoàn Hồi giáo Pakistan-Nawaz;
  Đảng Dân tộc Bangladesh; Đảng Jatiya; Đảng Cộng sản Nepal; Đảng Quốc đại Nepal; Đảng Cộng sản Sri Lanka; Đảng Tự do Sri Lanka; Đảng Quyền lực Nhân dân Quốc gia;
  Đảng Nhân dân Mông Cổ=Đảng Nhân dân Cách mạng Mông Cổ; Đảng Dân chủ Mông Cổ; Công đảng Australia; Đảng Tự do Australia; Đảng Quốc gia; Đảng Xanh Australia; Liên đảng Tự do - Quốc gia;
  Công đảng New Zealand; Đảng Quốc gia New Zealand; Đảng Tự do Canada; Đảng Bảo thủ Canada; Đảng Dân chủ Mới; Khối Quebec; Đảng Cộng hòa Mỹ; Đảng Dân chủ Mỹ; Đảng Tự do Mỹ; Đảng nước Mỹ;
  Đảng Morena=Morena; Đảng Cách mạng Dân chủ; Đảng Tự do Brazil; Đảng Xã hội Chile; Đảng Cộng hòa Chile; Đảng Tự do Tiến lên=La Libertad Avanza; Đảng Công lý Argentina;
  Đảng Sức mạnh Nhân dân; Đảng Peru Tự do; Đảng Trung tâm Dân chủ; Đảng Mặt trận Rộng rãi; Mặt trận Rộng rãi; Mặt trận Sandino Giải phóng Dân tộc; Mặt trận Farabundo Marti Giải phóng Dân tộc;
  Đảng Phục hưng; Đảng Phục hưng Pháp; Đảng Tập hợp Quốc gia Pháp=Tập hợp Quốc gia; Mặt trận Bình dân mới; Đảng Xanh Pháp; Đảng Horizons; Đảng MoDem;
  Đảng Xanh Đức; Đảng Sự lựa chọn vì nước Đức=AfD=Đảng Lựa chọn vì nước Đức=Đảng Con đường khác cho nước Đức; Liên minh Sahra Wagenknecht;
  Đảng Anh em Italy=Đảng Những người anh em Italy=Đảng Anh em Italia; Đảng Forza Italia=Forza Italia; Đảng Liên đoàn; Đảng Dân chủ Italy; Đảng Nhân dân Tây Ban Nha; Đảng Vox; Đảng Công nhân Xã hội Tây Ban Nha;
  Đảng Xã hội Bồ Đào Nha; Đảng Dân chủ Xã hội Bồ Đào Nha; Đảng Chega=Chega; Đảng vì Tự do; Đảng Tự do Hà Lan; Đảng Nhân dân vì Tự do và Dân chủ; Đảng Liên minh Flemish Mới;
  Đảng Nền tảng Công dân; Liên minh Công dân; Đảng Tisza; Đảng Hướng đi; Đảng ANO=Phong trào ANO; Đảng Dân chủ Xã hội Thụy Điển; Đảng Ôn hòa; Đảng Bảo thủ Na Uy; Công đảng Na Uy;
  Đảng Liên minh Quốc gia Phần Lan; Đảng Người Phần Lan; Đảng Dân chủ Xã hội Phần Lan; Đảng Dân chủ Mới Hy Lạp; Đảng Công lý và Phát triển=AKP; Đảng Nhân dân Cộng hòa=CHP; Đảng Phong trào Dân tộc;
  Đảng Dân chủ Nhân dân Kurd; Công đảng Israel; Đảng Yesh Atid=Yesh Atid; Đảng Shas=Shas; Đảng Đoàn kết Quốc gia; Đảng Quyền lực Do Thái; Đảng Phục quốc Do Thái tôn giáo;
  Đảng Đại hội Dân tộc Phi=ANC; Đảng Liên minh Dân chủ Nam Phi; Đảng uMkhonto weSizwe; Đảng Chiến binh Tự do Kinh tế; Đảng MPLA=MPLA; Đảng UNITA=UNITA; Đảng SWAPO=SWAPO; Đảng Cách mạng Tanzania; Đảng Chama Cha Mapinduzi;
  Đảng Đại hội Tất cả những người tiến bộ; Đảng Dân chủ Nhân dân Nigeria; Đảng Thịnh vượng; Đảng Baath=Đảng Ba'ath; Đảng Nước Nga Thống nhất=Nước Nga Thống nhất; Đảng Dân chủ Tự do Nga; Đảng Những người mới;
  Đảng Tổ quốc; Đảng Nền tảng đối lập - Vì cuộc sống; Đảng Giấc mơ Georgia=Giấc mơ Gruzia=Giấc mơ Georgia; Đảng Hành động và Đoàn kết; Đảng Xã hội Moldova; Đảng Khế ước Dân sự; Đảng Azerbaijan Mới; Đảng Amanat=Nur Otan
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
