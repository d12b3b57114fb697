import { foldSet } from '../letters/fold-set.ts';
import type { PlaceKind } from './place-kinds.ts';

/** Places that a reference table does not list but reports name without a type word: other names of one place stand behind `=`. */
export const KNOWN_PLACES: Partial<Record<PlaceKind, string>> = {
  territory: `
    phương Tây; Thung lũng Silicon=thung lũng Silicon=Silicon Valley; Sông Seine=sông Seine=dòng Seine; Sông Thames=sông Thames=dòng Thames; Sông Nile=sông Nile; Sông Rhine=sông Rhine; Sông Danube=sông Danube; Sông Potomac=sông Potomac;
    Đông Á - Thái Bình Dương; Ấn Độ Dương - Thái Bình Dương=Ấn Độ - Thái Bình Dương=Ấn Độ Dương-Thái Bình Dương=Ấn Độ-Thái Bình Dương; Phả Lại; Biển Đông; Hoàng Sa=quần đảo Hoàng Sa; Trường Sa=quần đảo Trường Sa; Senkaku; Điếu Ngư; Đông Nam Á; Đông Bắc Á; Nam Á; Trung Á; Đông Á; Tây Á; châu Á=Châu Á; châu Âu=Châu Âu; châu Phi=Châu Phi; châu Mỹ=Châu Mỹ; châu Đại Dương=châu Úc; Đông Âu; Tây Âu; Bắc Âu; Bắc Phi; Tây Phi; Bắc Mỹ; Nam Mỹ; Mỹ Latinh=Mỹ La-tinh=Mỹ Latin; Caribe=Caribbean; Trung Đông; Thái Bình Dương; Ấn Độ Dương; Đại Tây Dương; Địa Trung Hải; Biển Đen; Baltic; Balkan; châu Á - Thái Bình Dương=Châu Á - Thái Bình Dương; Bắc Cực; Nam Cực; Hoa Đông=biển Hoa Đông;
    Tây Nguyên; Tây Bắc; Đông Bắc; Việt Bắc; Nam Bộ; Bắc Bộ; Trung Bộ; Nam Trung Bộ; Bắc Trung Bộ; Đông Nam Bộ; Tây Nam Bộ; Đồng bằng sông Cửu Long=ĐBSCL=đồng bằng sông Cửu Long; Đồng bằng sông Hồng=ĐBSH=đồng bằng sông Hồng; miền Trung=Miền Trung; miền Bắc=Miền Bắc; miền Nam=Miền Nam; miền Tây=Miền Tây; Duyên hải miền Trung; Duyên hải Nam Trung Bộ; Vịnh Bắc Bộ=vịnh Bắc Bộ; Phú Quốc; Côn Đảo; Lý Sơn; Cồn Cỏ; Bạch Long Vĩ; Cát Bà; sông Mekong=Mê Công=sông Mê Kông=Mekong=Mê Kông; Crimea=Crưm; Gaza; Bờ Tây; Congo; Nam Âu; Trung Âu; Trung Cận Đông; Cận Đông; Nam Kavkaz; Tây Balkan; Papua; Donbass=Donbas; Kashmir; Tây Tạng; Tân Cương; Okinawa; Guam; Hawaii; Đông Dương; Bán đảo Triều Tiên=bán đảo Triều Tiên; Hoàng Nham=Scarborough; Gạc Ma; Sông Hồng; Cửu Long; Trường Sơn=dãy Trường Sơn; Bắc Á; Thác Bà=hồ Thác Bà; Hoàng Liên Sơn=dãy Hoàng Liên Sơn; Mường Lò; Khau Phạ=đèo Khau Phạ; Tà Xùa; Fansipan=Phan Xi Păng; Tam Đảo; Ba Thê; Óc Eo; Đồng Tháp Mười; Tứ giác Long Xuyên;
    Sông Đà=sông Đà; Sông Lô; Vu Gia; Thu Bồn; Trà Khúc; Sông Hàn=sông Hàn; Sông Hương=sông Hương; Sông Mã=sông Mã; Sông Tiền=sông Tiền; Sông Hậu=sông Hậu; Sông Sài Gòn=sông Sài Gòn; Sông Đồng Nai=sông Đồng Nai; Tô Lịch=sông Tô Lịch; Nhuệ - Đáy; Hồ Gươm=Hồ Hoàn Kiếm; Hồ Tây=hồ Tây; Mã Pí Lèng; Đèo Cả=đèo Cả; Hải Vân=đèo Hải Vân; Cù Mông=đèo Cù Mông; Đèo Ngang=đèo Ngang; Bà Nà; Ba Vì; Yên Tử; Tràng An; Tam Cốc; Phong Nha - Kẻ Bàng=Phong Nha-Kẻ Bàng; Sơn Đoòng; Cúc Phương; U Minh; U Minh Hạ; U Minh Thượng; Đất Mũi; Hòn Khoai; Thổ Chu; Phú Quý=đảo Phú Quý; Cô Tô; Cù Lao Chàm; Hòn Mê; Hòn La; Vũng Rô; Mỹ Sơn; Tân Rai; Nhân Cơ; Cà Ná; Bàu Trắng; Mũi Né; Bãi Tư Chính=Tư Chính; Nam Côn Sơn; Song Tử Tây; Nam Yết; Đá Chữ Thập=Chữ Thập; Đá Vành Khăn=Vành Khăn; Đá Xu Bi=Xu Bi=Subi; Ba Bình; Cỏ Rong=Bãi Cỏ Rong; Cỏ Mây=Bãi Cỏ Mây; Bãi cạn Scarborough=bãi cạn Scarborough; Vịnh Hạ Long=vịnh Hạ Long; Vịnh Cam Ranh=vịnh Cam Ranh; Vịnh Thái Lan=vịnh Thái Lan; Miền Trung - Tây Nguyên=miền Trung - Tây Nguyên; Trung du và miền núi phía Bắc; Trung du miền núi phía Bắc=miền núi phía Bắc; Đồng bằng Bắc Bộ=đồng bằng Bắc Bộ; Đồng bằng sông Mê Công; Tiểu vùng sông Mekong; Tiểu vùng Mê Công mở rộng; Nam Kỳ; Bắc Kỳ; Trung Kỳ; Đàng Trong; Á - Âu=Á-Âu; Âu - Á; Bắc Đại Tây Dương; Nam Thái Bình Dương; Tây Thái Bình Dương; Tây Bắc Thái Bình Dương; Trung Mỹ; Mỹ La tinh=Mỹ Latinh và Caribe; Trung Phi; Đông Phi; Sahel; Maghreb; Sừng châu Phi; Vùng Vịnh=vùng Vịnh; Vịnh Ba Tư=vịnh Ba Tư; Vịnh Aden=vịnh Aden; Vịnh Mexico=vịnh Mexico; Biển Đỏ=biển Đỏ; Biển Hoàng Hải=Hoàng Hải; Biển Nhật Bản=biển Nhật Bản; Biển Azov=biển Azov; Biển Baltic=biển Baltic; Biển Bắc; Biển Caspi=biển Caspi; Biển Sulu=biển Sulu; Biển Celebes; Eo biển Malacca=eo biển Malacca=Malacca; Eo biển Đài Loan=eo biển Đài Loan; Eo biển Hormuz=eo biển Hormuz=Hormuz; Eo biển Miyako; Bosphorus; Gibraltar; Kênh đào Suez=kênh đào Suez=Suez; Kênh đào Panama=kênh đào Panama; Sông Nile=sông Nile; Sông Rhine=sông Rhine; Sông Danube=sông Danube; Amazon; Sahara; Siberia=Xi-bia; Viễn Đông; Kavkaz=Caucasus; Nagorno-Karabakh; Nam Ossetia; Abkhazia; Transnistria; Chechnya; Dagestan; Tatarstan; Donetsk; Lugansk=Luhansk; Kherson; Zaporizhzhia=Zaporizhia; Kharkov=Kharkiv; Mariupol; Bakhmut; Kursk; Belgorod; Bryansk; Kaliningrad; Kuril; Sakhalin; Dokdo; Takeshima; Đảo Jeju=đảo Jeju=Jeju; Ladakh; Doklam; Jammu; Punjab; Sindh; Sinai; Cao nguyên Golan=cao nguyên Golan=Golan; Đông Jerusalem; Dải Gaza=dải Gaza; Rafah; Khan Younis; Rakhine; Kachin; Borneo; Sabah; Sarawak; Java; Sumatra; Sulawesi; Kalimantan; Aceh; Luzon; Palawan; Visayas; Sulu; Jolo; Basilan; Natuna; Timor; Greenland; Bắc Băng Dương; Vành đai Thái Bình Dương; Diego Garcia; Guantanamo; Guadalcanal; Bougainville; New Caledonia; Polynesia; Falkland; Scandinavia; Bán đảo Iberia; Bán đảo Ả Rập; Bán đảo Balkan=bán đảo Balkan; Bán đảo Crimea=bán đảo Crimea; Ca-ri-bê; Tây Sahara; Kurdistan; Bạch Mã; tiểu vùng sông Mekong=Tiểu vùng sông Mekong=tiểu vùng sông Mê Công
  `,
  country: `
    Cộng hòa Nhân dân Trung Hoa=Cộng hòa Nhân dân (CHND) Trung Hoa; CHDCND Lào=Cộng hòa Dân chủ Nhân dân (CHDCND) Lào; CHDCND Triều Tiên=Cộng hòa Dân chủ Nhân dân (CHDCND) Triều Tiên; Việt Nam=Cộng hòa xã hội chủ nghĩa (CHXHCN) Việt Nam; Đức=Cộng hòa Liên bang (CHLB) Đức; Cộng hòa Séc=Cộng hòa (CH) Séc;
    Bồ Đào Nha=CH Bồ Đào Nha; Pháp=CH Pháp; Italy=CH Italy; Áo=CH Áo; Slovakia=CH Slovakia; Bulgaria=CH Bulgaria; Ba Lan=CH Ba Lan; Hungary=CH Hungary; Philippines=CH Philippines=Phillipines=Phillipine=Philippine=Phillippines=Philipines; Israel=Israeli; Nam Phi=CH Nam Phi; Indonesia=CH Indonesia; Ấn Độ=CH Ấn Độ; Cuba=CH Cuba; Belarus=CH Belarus; Kazakhstan=CH Kazakhstan; Singapore=CH Singapore; Uzbekistan=CH Uzbekistan; Azerbaijan=CH Azerbaijan; Armenia=CH Armenia; Mozambique=CH Mozambique; Angola=CH Angola; Algeria=CH Algeria; Uganda=CH Uganda; Chile=CH Chile; Peru=CH Peru; Colombia=CH Colombia; Ireland=CH Ireland; Phần Lan=CH Phần Lan; Hàn Quốc=CH Hàn Quốc; Sri Lanka=CH Sri Lanka; Thổ Nhĩ Kỳ=CH Thổ Nhĩ Kỳ; Kenya=CH Kenya; Tanzania=CH Tanzania; Ghana=CH Ghana; Senegal=CH Senegal; Croatia=CH Croatia; Slovenia=CH Slovenia; Serbia=CH Serbia; Estonia=CH Estonia; Latvia=CH Latvia; Iraq=CH Iraq; Yemen=CH Yemen; Tunisia=CH Tunisia; Mông Cổ=CH Mông Cổ;
    Gruzia=Grudia=Gru-di-a; Việt Nam Dân chủ Cộng hòa=Việt Nam Dân chủ Cộng hoà; Việt Nam Cộng hòa=Việt Nam Cộng hoà; Liên Xô=Liên bang Xô viết; Nam Tư; Tiệp Khắc; Đông Đức;
    Ả Rập Xê-út=Saudi; Cộng hòa Czech=Czech=Cộng hòa Séc=CH Séc=CH Czech; Hoa Kì; Trung Quốc=TQ; Hợp chúng quốc Hoa Kỳ; CHDCND Lào=Cộng hòa DCND Lào=CHDCND Lào; CHND Trung Hoa=Cộng hòa Nhân dân Trung Hoa; CHDCND Triều Tiên=Cộng hòa Dân chủ Nhân dân Triều Tiên=Bắc Triều Tiên; Đại Hàn Dân Quốc; Cộng hòa Hàn Quốc; Tây Đức; Vương quốc Anh=Liên hiệp Anh=Liên hiệp Vương quốc Anh và Bắc Ireland; Xứ Wales=xứ Wales=Wales; Liên bang Nga=LB Nga; CH Pháp=Cộng hòa Pháp; CHLB Đức=Cộng hòa Liên bang Đức=CHLB Ðức; Vương quốc Campuchia=Cam-pu-chia; Cộng hòa Ấn Độ; Cộng hòa Indonesia=In-đô-nê-xi-a; Cộng hòa Singapore=Xin-ga-po=Xinh-ga-po; Cộng hòa Cuba=Cu Ba=Cu-ba; Ma-lai-xi-a=Malaisia; Phi-líp-pin=Philippin; Mi-an-ma=Myanma=Miến Điện; Ô-xtrây-li-a=Ôxtrâylia=Australia=Úc Đại Lợi; Niu Di-lân=Tân Tây Lan; Bê-la-rút=Belarus=Belarut=Bạch Nga; Ba Lan; Hung-ga-ri=Hungary; Xlô-va-ki-a=Slovakia=Xlôvakia; Ru-ma-ni=Rumani=Romania; Bun-ga-ri=Bulgari=Bulgaria; U-crai-na=Ucraina=Ukraina; Ca-dắc-xtan=Kazakhstan=Cadắcxtan; U-dơ-bê-ki-xtan; A-déc-bai-gian=Azerbaijan; Mông Cổ; Băng-la-đét=Bangladesh; Xri Lan-ca=Sri Lanka; Nê-pan=Nepal; Pa-ki-xtan=Pakistan; I-ran=Iran; I-rắc=Iraq; I-xra-en=Israel; Xy-ri=Xi-ri=Syria; Li-băng=Lebanon=Liban; Ả Rập Xê Út=Ả-rập Xê-út=A-rập Xê-út=Saudi Arabia=Arab Saudi=Arập Xêút=Ả Rập Saudi; UAE=Các Tiểu vương quốc Ả Rập Thống nhất=Các tiểu vương quốc Arab thống nhất; Ca-ta=Qatar; Cô-oét=Kuwait; Y-ê-men=Yemen; Ai Cập; An-giê-ri=Algeria; Ma-rốc=Morocco=Maroc; Li-bi=Libya=Libi; Nam Phi=Cộng hòa Nam Phi; Mô-dăm-bích=Mozambique; Ăng-gô-la=Angola; Ni-giê-ri-a=Nigeria; Ê-ti-ô-pi-a=Ethiopia; Tan-da-ni-a=Tanzania; Bra-xin=Brazil=Brasil; Ác-hen-ti-na=Argentina; Chi-lê=Chile; Pê-ru=Peru; Mê-hi-cô=Mexico=Mêhicô; Vê-nê-xu-ê-la=Venezuela; Cô-lôm-bi-a=Colombia; Ni-ca-ra-goa=Nicaragua; Ha-i-ti=Haiti=Cộng hòa Haiti=Cộng hòa Ha-i-ti; Ca-na-đa=Canada; Na Uy; Thụy Điển; Phần Lan; Đan Mạch; Ai-len=Ireland=Ai Len; Ai-xơ-len=Iceland; Hà Lan; Lúc-xăm-bua=Luxembourg; Thụy Sĩ=Thụy Sỹ; Bồ Đào Nha; Hy Lạp; Thổ Nhĩ Kỳ=Thổ Nhĩ Kì; Xéc-bi-a=Serbia; Crô-a-ti-a=Croatia; Xlô-ven-ni-a=Slovenia; Lít-va=Litva=Lithuania; Lát-vi-a=Latvia; E-xtô-ni-a=Estonia; Ác-mê-ni-a=Armenia; Gru-di-a=Gruzia=Georgia; Tòa thánh Vatican=Vatican; Đông Ti-mo=Timor Leste=Timor-Leste=Đông Timor; Bru-nây=Brunei; Brunei Darussalam; Papua New Guinea; Bắc Macedonia; Eswatini; Kosovo; Palestine=Palestin=Pa-le-xtin; CHDC Congo=Cộng hòa Dân chủ Congo=CHDC Côngô; Bờ Biển Ngà; Guinea Xích đạo; Trung Phi=Cộng hòa Trung Phi; Burkina Faso; Nam Sudan
  `,
  district: `
    Chiêm Hóa; Vân Hồ; Đại Từ; Đoan Hùng; Hạ Hòa; Tam Nông; Tam Dương; Thuận Thành; Kiến Thụy; Tiên Lãng; Tĩnh Gia; Đại Lộc; Phú Ninh; Tây Trà; Vĩnh Thạnh; Tây Hòa; Phong Điền; Đăk Glei=Đắk Glei; Đăk Tô=Đắk Tô; Ia H'Drai; KBang; M'Đrắk=M'Drắk; Krông Ana; Đắk Glong=Đăk Glong; Đức Trọng; Vĩnh Cửu; Vị Thủy; Long Mỹ; Hồng Dân; Hòa An; Tân Hiệp; Châu Thành;
    Ba Đình; Hoàn Kiếm; Đống Đa; Hai Bà Trưng; Cầu Giấy; Thanh Xuân; Hoàng Mai; Long Biên; Tây Hồ; Hà Đông; Nam Từ Liêm; Bắc Từ Liêm; Sóc Sơn; Đông Anh; Gia Lâm; Thanh Trì; Mê Linh; Ba Vì; Thạch Thất; Quốc Oai; Chương Mỹ; Hoài Đức; Đan Phượng; Phúc Thọ; Thường Tín; Phú Xuyên; Ứng Hòa; Mỹ Đức; Bình Thạnh; Gò Vấp; Tân Bình; Tân Phú; Phú Nhuận; Thủ Đức; Bình Tân; Củ Chi; Hóc Môn; Nhà Bè; Cần Giờ; Thủ Thiêm; Hải Châu; Liên Chiểu; Ngũ Hành Sơn; Hòa Vang; Đồng Tâm; Vân Đồn; Bắc Vân Phong; Móng Cái; Sa Pa=Sapa; Mộc Châu; Mai Châu; Nghi Sơn; Vũng Áng; Kỳ Anh; Dung Quất; Chu Lai; Vân Phong; Cam Ranh; Long Thành; Tân Sơn Nhất; Nội Bài; Bình Chánh; Mù Cang Chải; Mường Nhé; Mường La; Điện Biên Phủ; Nậm Pồ; Kỳ Sơn; Tương Dương; Con Cuông; Thái Thụy; Tiền Hải; Quỳnh Lưu; Diễn Châu; Nghi Lộc; Nam Đàn; Sơn Mỹ; Mỹ Đình; Hòa Lạc; Đồ Sơn; Thủy Nguyên; Cái Bè; Cai Lậy; Gò Công;
    Quảng Nam - Đà Nẵng; Bình Trị Thiên; Nghệ Tĩnh; Hà Nam Ninh; Hà Tây; Hà Sơn Bình; Hải Hưng; Vĩnh Phú; Bắc Thái; Minh Hải; Sông Bé; Thuận Hải; Nghĩa Bình; Phú Khánh; Gia Lai - Kon Tum; Nam Hà; Sa Huỳnh; Hòa Khánh; Lao Bảo; Cha Lo; Cầu Treo; Nậm Cắn; Na Mèo; Bờ Y; Mộc Bài; Xa Mát; Tịnh Biên; Bắc Luân; Tây Trang; Lóng Sập; Chi Lăng; Pác Bó; Tân Trào; Him Lam; Ngã Ba Đồng Lộc=Đồng Lộc; Lam Kinh; Khe Sanh; Thành cổ Quảng Trị; Ấp Bắc; Vĩnh Mốc; Hiền Lương; Bến Hải; Cát Lái; Hiệp Phước; Thị Vải; Cái Mép; Cái Mép - Thị Vải; Lạch Huyện; Đình Vũ; Đình Vũ - Cát Hải; Tiên Sa; Chân Mây; Chân Mây - Lăng Cô; Lăng Cô; Non Nước; Cửa Lò; Cửa Hội; Cửa Việt; Sông Hinh; Phú Bài; Cát Bi; Vĩnh Tân; Sơn Trà; Bình Dương Thượng; Phú Mỹ Hưng; Linh Đàm; Trung Hòa - Nhân Chính; Văn Giang; Dương Nội; Thanh Đa; Trúc Bạch; Giảng Võ; Nghĩa Tân; Yên Phụ; Nhật Tân; Phú Thượng; Xuân La; Đông Ngạc; Miếu Môn; Nước Ngầm; Kim Mã; đền Hùng=Đền Hùng; Quảng trường Đỏ=quảng trường Đỏ; Xuân Mai; Cát Linh; Trà My; Bái Đính; Láng Hòa Lạc
  `,
  city: `
    Việt Trì; Uông Bí; Cẩm Phả; Quy Nhơn; Tam Kỳ; Pleiku; Buôn Ma Thuột=Buôn Mê Thuột; Biên Hòa; Thủ Dầu Một; Mỹ Tho; Cao Lãnh; Sa Đéc; Long Xuyên; Châu Đốc; Rạch Giá; Hà Tiên; Phan Thiết; Phan Rang; Tuy Hòa; Đông Hà; Đồng Hới; Sầm Sơn; Phủ Lý; Bảo Lộc; Vị Thanh; Sơn Tây; Vũng Tàu; Tam Điệp; Chí Linh; Nghĩa Lộ; Sông Công; Hồng Ngự; Ninh Kiều; Đông Triều; Quảng Yên; Từ Sơn; Tân An; Bắc Hà;
    Manhattan; Brooklyn; Dortmund; Naples; Turin; Taormina; Basel; Deir al-Zour; Helmand; Delhi; Bengaluru; Kim Môn; Seongju; Panmunjom; Punggye-ri; Yongbyon; Putrajaya; Penang; Johor; Lombok; Nusantara; Matxcova; Lisboa; Hồng Kông; Luang Prabang; Savannakhet; Champasak; Pakse; Siem Reap; Sihanoukville; Kyoto; Osaka; Fukuoka; Nagoya; Hiroshima; Nagasaki; Yokohama; Busan; Incheon; Pyeongchang; Đại Liên; Thâm Quyến; Quảng Tây; Quảng Đông; An Huy; Cam Túc; Cát Lâm; Liêu Ninh; Giang Tây; Thanh Hải; Quý Châu; Quý Dương; Tứ Xuyên; Phúc Kiến; Sơn Đông; Hà Bắc; Hồ Bắc; Hồ Nam; Chiết Giang; Giang Tô; Hắc Long Giang; Nội Mông; Ninh Hạ; Thiểm Tây; Vân Nam; Hải Nam; Thiên Tân; Trùng Khánh; Thành Đô; Hàng Châu; Nam Kinh; Vũ Hán; Đài Bắc; Mumbai; Kolkata; Dhaka; Colombo; Islamabad; Kabul; Baghdad; Tehran; Damascus; Aleppo; Mosul; Raqqa; Riyadh; Doha; Dubai; Abu Dhabi; Ankara; Istanbul; Tel Aviv; Jerusalem; Cairo; Tripoli; Tunis; Addis Ababa; Nairobi; Pretoria; Johannesburg; Abuja; Lagos; Kinshasa; Kiev=Kyiv; Minsk; Saint Petersburg=St. Petersburg=St Petersburg; Sochi; Astana; Tashkent; Bishkek; Ulan Bator; Warsaw=Warszawa; Prague=Praha; Budapest; Bucharest; Sofia; Vienna=Wien; Zurich; Bern; Munich; Frankfurt; Hamburg; Bonn; Marseille; Lyon; Nice; Strasbourg; Amsterdam; The Hague=La Haye; Rotterdam; Copenhagen; Stockholm; Oslo; Helsinki; Dublin; Edinburgh; Manchester; Birmingham; Madrid; Barcelona; Lisbon; Athens; Milan; Venice; Florence; Los Angeles; San Francisco; Chicago; Boston; Houston; Seattle; Florida; California; Texas; Virginia; Ottawa; Toronto; Vancouver; Montreal; Mexico City; Caracas; Bogota; Lima; Santiago; Buenos Aires; Brasilia; Rio de Janeiro; Sao Paulo; Sydney; Melbourne; Brisbane; Wellington; Auckland; Port Moresby; Bali; Marawi; Mindanao; Naypyidaw; Nay Pyi Taw; Davao; Cebu; Hamburg; Scotland; Catalonia; Bắc Ireland; Normandy; Helsinki; Singapore; Bruxelles; Reykjavik; Rabat; Alger; Kuwait City; Montevideo; Pyeong Chang; Thành phố New York; Đăk Hà;
    Bangkok=Băng Cốc; Jakarta; Kuala Lumpur; Manila; Phnom Penh=Phnôm Pênh=Phnompenh; Vientiane=Viêng Chăn=Viên Chăn; Yangon; Mandalay; Bandar Seri Begawan; Dili; Băng Đung; Surabaya; Bandung; Chiang Mai; Phuket; Pattaya; Udon Thani; Khon Kaen; Nakhon Phanom; Battambang; Kampot; Kandal; Kampong Cham; Kampong Thom; Koh Kong; Kratie; Mondulkiri; Stung Treng; Preah Vihear; Prey Veng; Pursat; Tbong Khmum; Takéo; Attapeu=Attapư; Bolikhamxay=Bolikhamxai=Bôlykhămxay; Khammouane=Khăm Muộn=Khammuon; Hủa Phăn=Houaphan=Huaphanh=Hua Phan; Xiêng Khoảng=Xiengkhuang=Xiêng Khoảng; Luông Nậm Thà; Luông Pha Bang=Luông Phabang=Luang Prabang; Phông Sa Lỳ=Phongsaly; Xay Nhạ Bu Ly; U Đôm Xay=Oudomxay; Sa La Van=Salavan=Saravane; Xê Kông=Sekong; Chăm Pa Sắc=Chămpasắc=Chămpaxắc; Xa Vẳn Na Khệt=Savẳnnakhẹt=Xavẳnnakhệt; Pắc Xế=Pakse=Pakxe; Xaysomboun=Xaysomboune; Bo Kẹo=Bokeo; Bắc Kinh; Thượng Hải; Quảng Châu; Côn Minh; Nam Ninh; Bằng Tường; Đông Hưng; Hà Khẩu; Hải Khẩu; Tam Á; Hạ Môn; Thanh Đảo; Tế Nam; Thạch Gia Trang; Trịnh Châu; Tây An; Lan Châu; Urumqi; Lhasa; Cáp Nhĩ Tân; Trường Xuân; Thẩm Dương; Đan Đông; Hợp Phì; Phúc Châu; Macau=Ma Cao; Bác Ngao; Bắc Đới Hà; Cao Hùng; Đài Trung; Seoul=Xê-un; Daegu; Daejeon; Gwangju; Ulsan; Sejong; Gyeonggi; Gangwon; Gyeongsang; Bình Nhưỡng; Kaesong; Wonsan; Khai Thành; Tokyo=Tô-ki-ô; Sapporo; Hokkaido; Kobe; Sendai; Fukushima; Saitama; Chiba; Kanagawa; Aichi; Hyogo; Nara; Ise-Shima; Niigata; Ibaraki; Gunma; Tochigi; Shizuoka; Kumamoto; Kagoshima; Yokosuka; New Delhi=Niu Đê-li; Bangalore; Chennai; Hyderabad; Gujarat; Goa; Uttar Pradesh; Tamil Nadu; Kathmandu; Thimphu; Karachi; Lahore; Peshawar; Rawalpindi; Kandahar; Herat; Basra; Kirkuk; Erbil; Idlib; Homs; Deir Ezzor; Latakia; Tartus; Palmyra; Beirut; Amman; Sanaa; Aden; Hodeidah; Jeddah; Mecca; Muscat; Manama; Haifa; Ramallah; Nablus; Hebron; Jenin; Izmir; Antalya; Isfahan; Natanz; Fordow; Mashhad; Baku; Yerevan; Tbilisi; Nur-Sultan; Almaty; Samarkand; Dushanbe; Ashgabat; Moscow=Moskva=Mát-xcơ-va=Matxcơva=Maxcơva=Mátxcơva=Moskova; Vladivostok; Kazan; Novosibirsk; Yekaterinburg; Ufa; Rostov; Volgograd; Murmansk; Khabarovsk; Irkutsk; Tula; Kaluga; Odessa=Odesa; Lviv; Dnipro; Gdansk; Krakow; Poznan; Katowice; Wroclaw; Brno; Bratislava; Ljubljana; Zagreb; Belgrade; Sarajevo; Skopje; Pristina; Tirana; Podgorica; Chisinau; Vilnius; Riga; Tallinn; Salzburg; Graz; Innsbruck; Geneva=Giơ-ne-vơ=Geneve=Genève=Giơnevơ; Davos; Lausanne; Lugano; Brussels=Brúc-xen=Bruxelles; Antwerp; Liege; Luân Đôn=London=Lôn-đôn; Glasgow; Cardiff; Belfast; Liverpool; Leeds; Cornwall; Oxford; Cambridge; Paris=Pa-ri; Lille; Bordeaux; Toulouse; Nantes; Montpellier; Montreuil; Choisy-le-Roi; Versailles; Cannes; Calais; Biarritz; Corse; Bretagne; Berlin=Béc-lin; Leipzig; Dresden; Köln=Cologne; Düsseldorf=Dusseldorf; Stuttgart; Bremen; Hannover=Hanover; Bayern=Bavaria; Sachsen; Thüringen; Hessen; Saarland; Niedersachsen; Brandenburg; Mecklenburg-Vorpommern; Rheinland-Pfalz; Baden-Württemberg; Nordrhein-Westfalen=North Rhine-Westphalia; Roma=Rome=La Mã; Milano=Milan; Torino; Napoli; Bologna; Firenze; Palermo; Sicily=Sicilia; Sardinia; Valencia; Seville; Bilbao; Porto; Malta; Valletta; Nicosia; Limassol; Athens=A-ten; Thessaloniki; Crete; Göteborg=Gothenburg; Malmö; Aarhus; Tampere; Washington=Hoa Thịnh Đốn=Oa-sinh-tơn=Washington DC=Washington D.C; New York=Niu Y-oóc=Nữu Ước; Philadelphia; Baltimore; Detroit; San Antonio; San Diego; San Jose; Sacramento; Oakland; Las Vegas; Denver; Miami; Tampa; Atlanta; New Orleans; Cleveland; Pittsburgh; Cincinnati; Milwaukee; Minneapolis; Kansas City; St. Louis; Portland; Salt Lake City; Honolulu; Anchorage; Palm Beach; Westminster; Garden Grove; Arlington; Fairfax; Loudoun; Richmond; Norfolk; Charlottesville; Camp David; Ohio; Michigan; Wisconsin; Minnesota; Iowa; Illinois; Indiana; Pennsylvania; New Jersey; Maryland; Massachusetts; Connecticut; Rhode Island; Vermont; New Hampshire; Maine; Delaware; Tây Virginia=West Virginia; North Carolina=Bắc Carolina; South Carolina=Nam Carolina; Kentucky; Tennessee; Alabama; Mississippi; Louisiana; Arkansas; Missouri; Oklahoma; Kansas; Nebraska; North Dakota; South Dakota; Montana; Wyoming; Colorado; Utah; Nevada; Arizona; New Mexico; Oregon; Idaho; Alaska; Puerto Rico; Quebec; Ontario; Alberta; British Columbia; Manitoba; Calgary; Edmonton; Winnipeg; Nova Scotia; La Habana=La Ha-ba-na=Havana; Santiago de Cuba; Managua; Tegucigalpa; San Salvador; Guatemala City; San José; Panama City; Cartagena; Medellin; Quito; Guayaquil; La Paz; Asuncion; Cancun; Tijuana; Guadalajara; Monterrey; Porto Alegre; Cordoba; Mar del Plata; Valparaiso; Cusco; Port-au-Prince; Santo Domingo; Canberra=Can-bê-ra; Perth; Adelaide; Hobart; Gold Coast; Queensland; New South Wales; Tasmania; Christchurch; Suva; Honiara; Apia; Nouméa; Algiers; Casablanca; Marrakech; Benghazi; Sirte; Misrata; Khartoum; Darfur; Asmara; Djibouti; Mogadishu; Kampala; Kigali; Dodoma; Dar es Salaam; Zanzibar; Maputo; Beira; Harare; Lusaka; Luanda; Windhoek; Gaborone; Cape Town; Durban; Antananarivo; Port Louis; Dakar; Bamako; Niamey; Ouagadougou; Abidjan; Yamoussoukro; Accra; Lomé; Cotonou; Libreville; Brazzaville; Bangui; Juba; Sharm El-Sheikh=Sharm el-Sheikh; Alexandria; Giza; Washington D.C.; Langkawi; Kingston
  `,
};

/** Names of countries and towns of one syllable that are also words or given names: they count only standing by themselves. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = foldSet([
  'anh',
  'áo',
  'ý',
  'đức',
  'nga',
  'pháp',
  'thái',
  'vinh',
  'bỉ',
  'mỹ',
  'lào',
  'síp',
  'nhật',
  'hn',
  'séc',
  'huế',
  'úc',
  'hàn',
]);

/** Small words that with the name of a country before them make another word: `Pháp lệnh`, `Nhật báo`, `Anh hùng`. */
export const COMPOUND_SECONDS: ReadonlySet<string> = foldSet([
  'lệnh',
  'luật',
  'báo',
  'hùng',
  'kiến',
  'thuật',
  'độ',
  'dài',
  'tính',
  'thức',
  'chế',
  'quan',
  'lý',
  'y',
  'phẩm',
  'em',
  'trai',
  'chị',
  'nghĩa',
  'dục',
  'giáo',
  'ấy',
  'này',
  'ta',
  'tưởng',
  'đồ',
  'định',
  'lực',
  'bản',
  'cha',
  'mẹ',
  'ấm',
  'khoác',
  'vest',
  'thú',
]);

/** Words that end the name of a people, tongue or currency: no place is meant after them. */
export const LANGUAGE_WORDS: ReadonlySet<string> = foldSet(['tiếng', 'chữ', 'họ', 'chị', 'bà', 'cô', 'em', 'ngữ', 'bầu']);

/** Pairs whose second word is no type of place: `yêu cầu Gia Lai`, `hợp tác xã`. */
export const TYPE_COMPOUNDS: ReadonlySet<string> = foldSet([
  'phố biển',
  'tàu sân',
  'hàng xóm',
  'làng xóm',
  'bà xóm',
  'phố cảng',
  'miền núi',
  'vùng núi',
  'cung đình',
  'triều đình',
  'yêu cầu',
  'bờ biển',
  'ven biển',
  'giang hồ',
  'đồng hồ',
  'thành phố',
  'điểm cầu',
  'đầu cầu',
  'liên bang',
  'cấp nước',
  'lý nước',
  'thoát nước',
  'đất nước',
  'hai nước',
  'ba nước',
  'các nước',
  'nhiều nước',
  'mỏ đá',
  'mơ hồ',
  'đất mỏ',
  'vùng mỏ',
  'thợ mỏ',
  'ao hồ',
  'tin đồn',
  'chăm sóc',
  'thiên đường',
  'mía đường',
  'cướp biển',
  'tầng hầm',
  'đường phố',
  'nhu cầu',
  'toàn cầu',
  'địa cầu',
  'gia đình',
  'bóng đá',
  'nông thôn',
  'tác xã',
  'tấn xã',
  'chính phủ',
  'văn bản',
  'cơ bản',
  'nhật bản',
  'xuất bản',
  'phiên bản',
  'biên bản',
  'kịch bản',
  'bưu điện',
  'nhiệt điện',
  'tư bản',
  'báo điện',
  'tàu điện',
]);
