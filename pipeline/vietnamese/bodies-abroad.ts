import { splitList } from './split-list.ts';

/** Parliaments, courts, services, alliances and organizations abroad and of several states; other names of one body stand behind `=`. */
export const BODIES_ABROAD: readonly string[] = splitList(`
  Liên đoàn Quốc gia vì Dân chủ;
  Mặt trận Lào xây dựng đất nước=Mặt trận Lào Xây dựng đất nước=Ủy ban Trung ương Mặt trận Lào xây dựng đất nước;
  Mặt trận Lào yêu nước; Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia;
  Thường vụ Bộ Chính trị Đảng Cộng sản Trung Quốc=Ban Thường vụ Bộ Chính trị Đảng Cộng sản Trung Quốc;
  Ủy ban Kiểm tra Kỷ luật Trung ương Trung Quốc=Ủy ban Kiểm tra Kỷ luật Trung ương;
  Hội nghị Hiệp thương Chính trị Nhân dân Trung Quốc=Chính hiệp Trung Quốc=Hội nghị Chính trị Hiệp thương Nhân dân Trung Quốc=Chính hiệp toàn quốc Trung Quốc;
  Quốc vụ viện Trung Quốc=Quốc vụ viện;
  Nhân đại toàn quốc Trung Quốc=Đại hội đại biểu Nhân dân toàn quốc Trung Quốc=Ủy ban Thường vụ Đại hội Đại biểu Nhân dân toàn quốc Trung Quốc=Ủy ban Thường vụ Nhân đại toàn quốc Trung Quốc;
  Quân ủy Trung ương Trung Quốc; Quân Giải phóng Nhân dân Trung Quốc=Quân giải phóng nhân dân Trung Quốc=PLA;
  Duma Quốc gia Nga=Duma Quốc gia=Hạ viện Nga (Duma Quốc gia)=Đu-ma Quốc gia Nga; Hội đồng Liên bang Nga; Hội đồng Nhà nước Cuba;
  Knesset; Loya Jirga; Liên minh châu Âu=Liên minh Châu Âu=EU; G7=Nhóm G7=Nhóm bảy nước công nghiệp phát triển; G20=Nhóm G20;
  Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc=Ủy ban Thường vụ Nhân đại toàn quốc;
  Ủy ban toàn quốc Hội nghị Hiệp thương Chính trị=Ủy ban toàn quốc Hội nghị Hiệp thương Chính trị Nhân dân=Ủy ban toàn quốc Chính hiệp;
  Tòa án Hiến pháp; Tòa án Tối cao; Cao ủy Liên hợp quốc về nhân quyền; Tòa án Hình sự Quốc tế=ICC; Hội đồng An ninh Quốc gia Mỹ;
  Lầu Năm Góc; Nhà Trắng; Điện Kremlin=Kremlin; Nhà Xanh; Phố Downing; Điện Elysee;
  NATO=Tổ chức Hiệp ước Bắc Đại Tây Dương=Liên minh quân sự Bắc Đại Tây Dương; FBI=Cục Điều tra Liên bang=Cục Điều tra Liên bang Mỹ;
  CIA=Cơ quan Tình báo Trung ương=Cơ quan Tình báo Trung ương Mỹ; NSA=Cơ quan An ninh Quốc gia Mỹ;
  FED=Fed=Cục Dự trữ Liên bang=Cục Dự trữ Liên bang Mỹ; OPEC; IAEA=Cơ quan Năng lượng nguyên tử quốc tế; UNICEF; UNHCR; FAO; WTO;
  WEF=Diễn đàn Kinh tế thế giới=Diễn đàn Kinh tế Thế giới; AIIB; WB=Ngân hàng Thế giới=Ngân hàng thế giới;
  IS=Nhà nước Hồi giáo=Nhà nước Hồi giáo tự xưng; Al-Qaeda=al-Qaeda; Taliban; Hamas; Hezbollah; Interpol=INTERPOL; Europol; AFP;
  Reuters; Ủy ban châu Âu=Ủy ban Châu Âu; Nghị viện châu Âu=Nghị viện Châu Âu; Hội đồng châu Âu=Hội đồng Châu Âu;
  Tòa án Công lý quốc tế; Tòa Trọng tài thường trực=PCA; FIFA; AFC; AFF; KOICA; JICA; USAID; Thượng viện; Hạ viện; Nghị viện;
  Duma Quốc gia=Duma Quốc gia Nga; Nhân đại toàn quốc=Đại hội Đại biểu nhân dân toàn quốc Trung Quốc=Nhân đại toàn quốc Trung Quốc;
  Chính hiệp toàn quốc=Chính hiệp Trung Quốc=Hội nghị Chính trị Hiệp thương Nhân dân Trung Quốc; Quốc vụ viện=Quốc vụ viện Trung Quốc;
  Ban Thư ký ASEAN; Hội đồng Bảo an=HĐBA LHQ=Hội đồng Bảo an Liên hợp quốc=Hội đồng Bảo an LHQ=Hội đồng Bảo an Liên Hợp Quốc;
  Khu vực đồng tiền chung châu Âu=Khu vực đồng euro=Eurozone; Ngân hàng Quốc tế về Tái thiết và Phát triển=IBRD;
  Ngân hàng Trung ương châu Âu=ECB; Ngân hàng Thanh toán quốc tế; Ngân hàng Tái thiết và Phát triển châu Âu=EBRD;
  Tổ chức Cấm vũ khí hóa học=OPCW; Tổ chức An ninh và Hợp tác châu Âu=OSCE; Tổ chức Hợp tác Thượng Hải=SCO;
  Hội đồng Hợp tác vùng Vịnh=GCC; Liên minh Kinh tế Á - Âu=EAEU; Tổ chức Hiệp ước An ninh tập thể=CSTO; Diễn đàn An ninh khu vực ASEAN;
  Tổ chức Các nước xuất khẩu dầu mỏ=OPEC; Tổ chức Hợp tác Hồi giáo=OIC; Tổ chức các nước châu Mỹ=OAS; Phong trào Không liên kết;
  Liên đoàn Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế; Ủy ban Chữ thập đỏ quốc tế=ICRC; Tổ chức Ân xá Quốc tế=Ân xá Quốc tế;
  Tổ chức Theo dõi Nhân quyền=Human Rights Watch=HRW; Tổ chức Minh bạch Quốc tế; Bác sĩ không biên giới; Greenpeace; Oxfam; WWF; WikiLeaks;
  Đài Quan sát Nhân quyền Syria=Tổ chức Quan sát Nhân quyền Syria=Tổ chức Giám sát Nhân quyền Syria=SOHR; Freedom House;
  Cục Tình báo Trung ương Mỹ=Cục Tình báo Trung ương; Cơ quan Tình báo Quốc phòng Mỹ=DIA; Cơ quan Mật vụ Mỹ=Mật vụ Mỹ; MI5; Mossad;
  Cơ quan An ninh Liên bang Nga=FSB; Cơ quan Tình báo Quốc gia Hàn Quốc=NIS; NASA; FDA; DEA; Scotland Yard; Roscosmos;
  Bộ Chỉ huy Thái Bình Dương Mỹ=Bộ Tư lệnh Thái Bình Dương Mỹ=PACOM; Bộ Tư lệnh Trung tâm Mỹ=CENTCOM;
  Hội đồng Tham mưu trưởng liên quân Hàn Quốc=JCS; Hội đồng Tham mưu trưởng liên quân Mỹ; Hội đồng Tham mưu trưởng liên quân;
  Lực lượng Vệ binh Cách mạng Hồi giáo Iran=Vệ binh Cách mạng Hồi giáo Iran=Lực lượng Vệ binh Cách mạng Iran=Vệ binh Cách mạng Iran=IRGC;
  Lực lượng Dân chủ Syria=SDF; FSA; Abu Sayyaf=nhóm Abu Sayyaf; nhóm Maute; Boko Haram=nhóm Boko Haram;
  Al-Shabaab=al-Shabaab; Houthi=lực lượng Houthi=phong trào Houthi; Mặt trận Al-Nusra=Mặt trận al-Nusra=al-Nusra; Fatah=phong trào Fatah;
  Anh em Hồi giáo=Tổ chức Anh em Hồi giáo; Đảng Công nhân người Kurd=PKK; FARC; Peshmerga; Khmer Đỏ; Ku Klux Klan;
  Liên minh châu Phi=AU; Liên đoàn Arab=Liên đoàn Ả Rập; Tòa thánh Vatican; Bộ tứ Normandy=Nhóm Bộ tứ Normandy=Nhóm Normandy
`);
