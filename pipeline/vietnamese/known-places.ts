import { foldSet } from './fold-set.ts';
import type { PlaceKind } from './place-kinds.ts';

/** Places that a reference table does not list but reports name without a type word: other names of one place stand behind `=`. */
export const KNOWN_PLACES: Partial<Record<PlaceKind, string>> = {
  territory: `
    Biển Đông; Hoàng Sa=quần đảo Hoàng Sa; Trường Sa=quần đảo Trường Sa; Senkaku; Điếu Ngư; Đông Nam Á; Đông Bắc Á; Nam Á; Trung Á; Đông Á; Tây Á; châu Á=Châu Á; châu Âu=Châu Âu; châu Phi=Châu Phi; châu Mỹ=Châu Mỹ; châu Đại Dương=châu Úc; Đông Âu; Tây Âu; Bắc Âu; Bắc Phi; Tây Phi; Bắc Mỹ; Nam Mỹ; Mỹ Latinh=Mỹ La-tinh=Mỹ Latin; Caribe=Caribbean; Trung Đông; Thái Bình Dương; Ấn Độ Dương; Đại Tây Dương; Địa Trung Hải; Biển Đen; Baltic; Balkan; châu Á - Thái Bình Dương=Châu Á - Thái Bình Dương; Bắc Cực; Nam Cực; Hoa Đông=biển Hoa Đông;
    Tây Nguyên; Tây Bắc; Đông Bắc; Việt Bắc; Nam Bộ; Bắc Bộ; Trung Bộ; Nam Trung Bộ; Bắc Trung Bộ; Đông Nam Bộ; Tây Nam Bộ; Đồng bằng sông Cửu Long=ĐBSCL=đồng bằng sông Cửu Long; Đồng bằng sông Hồng=ĐBSH=đồng bằng sông Hồng; miền Trung=Miền Trung; miền Bắc=Miền Bắc; miền Nam=Miền Nam; miền Tây=Miền Tây; Duyên hải miền Trung; Duyên hải Nam Trung Bộ; Vịnh Bắc Bộ=vịnh Bắc Bộ; Phú Quốc; Côn Đảo; Lý Sơn; Cồn Cỏ; Bạch Long Vĩ; Cát Bà; sông Mekong=Mê Công=sông Mê Kông=Mekong=Mê Kông; Crimea=Crưm; Gaza; Bờ Tây; Donbass=Donbas; Kashmir; Tây Tạng; Tân Cương; Okinawa; Guam; Hawaii; Đông Dương; Bán đảo Triều Tiên=bán đảo Triều Tiên; Hoàng Nham=Scarborough; Gạc Ma; Sông Hồng; Cửu Long; Trường Sơn=dãy Trường Sơn; Bắc Á; Thác Bà=hồ Thác Bà; Hoàng Liên Sơn=dãy Hoàng Liên Sơn; Mường Lò; Khau Phạ=đèo Khau Phạ; Tà Xùa; Fansipan=Phan Xi Păng; Tam Đảo; Ba Thê; Óc Eo; Đồng Tháp Mười; Tứ giác Long Xuyên
  `,
  country: `
    Việt Nam Dân chủ Cộng hòa=Việt Nam Dân chủ Cộng hoà; Việt Nam Cộng hòa=Việt Nam Cộng hoà; Liên Xô=Liên bang Xô viết; Nam Tư; Tiệp Khắc; Đông Đức
  `,
  district: `
    Ba Đình; Hoàn Kiếm; Đống Đa; Hai Bà Trưng; Cầu Giấy; Thanh Xuân; Hoàng Mai; Long Biên; Tây Hồ; Hà Đông; Nam Từ Liêm; Bắc Từ Liêm; Sóc Sơn; Đông Anh; Gia Lâm; Thanh Trì; Mê Linh; Ba Vì; Thạch Thất; Quốc Oai; Chương Mỹ; Hoài Đức; Đan Phượng; Phúc Thọ; Thường Tín; Phú Xuyên; Ứng Hòa; Mỹ Đức; Bình Thạnh; Gò Vấp; Tân Bình; Tân Phú; Phú Nhuận; Thủ Đức; Bình Tân; Củ Chi; Hóc Môn; Nhà Bè; Cần Giờ; Thủ Thiêm; Hải Châu; Liên Chiểu; Ngũ Hành Sơn; Hòa Vang; Đồng Tâm; Vân Đồn; Bắc Vân Phong; Móng Cái; Sa Pa=Sapa; Mộc Châu; Mai Châu; Nghi Sơn; Vũng Áng; Kỳ Anh; Dung Quất; Chu Lai; Vân Phong; Cam Ranh; Long Thành; Tân Sơn Nhất; Nội Bài; Bình Chánh; Mù Cang Chải; Mường Nhé; Mường La; Điện Biên Phủ; Nậm Pồ; Kỳ Sơn; Tương Dương; Con Cuông; Thái Thụy; Tiền Hải; Quỳnh Lưu; Diễn Châu; Nghi Lộc; Nam Đàn; Sơn Mỹ; Mỹ Đình; Hòa Lạc; Đồ Sơn; Thủy Nguyên; Cái Bè; Cai Lậy; Gò Công
  `,
  city: `
    Việt Trì; Uông Bí; Cẩm Phả; Quy Nhơn; Tam Kỳ; Pleiku; Buôn Ma Thuột=Buôn Mê Thuột; Biên Hòa; Thủ Dầu Một; Mỹ Tho; Cao Lãnh; Sa Đéc; Long Xuyên; Châu Đốc; Rạch Giá; Hà Tiên; Phan Thiết; Phan Rang; Tuy Hòa; Đông Hà; Đồng Hới; Sầm Sơn; Phủ Lý; Bảo Lộc; Vị Thanh; Sơn Tây; Vũng Tàu; Tam Điệp; Chí Linh; Nghĩa Lộ; Sông Công; Hồng Ngự; Ninh Kiều; Đông Triều; Quảng Yên; Từ Sơn; Tân An; Bắc Hà;
    Hồng Kông; Luang Prabang; Savannakhet; Champasak; Pakse; Siem Reap; Sihanoukville; Kyoto; Osaka; Fukuoka; Nagoya; Hiroshima; Nagasaki; Yokohama; Busan; Incheon; Pyeongchang; Đại Liên; Thâm Quyến; Quảng Tây; Quảng Đông; An Huy; Cam Túc; Cát Lâm; Liêu Ninh; Giang Tây; Thanh Hải; Quý Châu; Quý Dương; Tứ Xuyên; Phúc Kiến; Sơn Đông; Hà Bắc; Hồ Bắc; Hồ Nam; Chiết Giang; Giang Tô; Hắc Long Giang; Nội Mông; Ninh Hạ; Thiểm Tây; Vân Nam; Hải Nam; Thiên Tân; Trùng Khánh; Thành Đô; Hàng Châu; Nam Kinh; Vũ Hán; Đài Bắc; Mumbai; Kolkata; Dhaka; Colombo; Islamabad; Kabul; Baghdad; Tehran; Damascus; Aleppo; Mosul; Raqqa; Riyadh; Doha; Dubai; Abu Dhabi; Ankara; Istanbul; Tel Aviv; Jerusalem; Cairo; Tripoli; Tunis; Addis Ababa; Nairobi; Pretoria; Johannesburg; Abuja; Lagos; Kinshasa; Kiev=Kyiv; Minsk; Saint Petersburg=St. Petersburg=St Petersburg; Sochi; Astana; Tashkent; Bishkek; Ulan Bator; Warsaw=Warszawa; Prague=Praha; Budapest; Bucharest; Sofia; Vienna=Wien; Zurich; Bern; Munich; Frankfurt; Hamburg; Bonn; Marseille; Lyon; Nice; Strasbourg; Amsterdam; The Hague=La Haye; Rotterdam; Copenhagen; Stockholm; Oslo; Helsinki; Dublin; Edinburgh; Manchester; Birmingham; Madrid; Barcelona; Lisbon; Athens; Milan; Venice; Florence; Los Angeles; San Francisco; Chicago; Boston; Houston; Seattle; Florida; California; Texas; Virginia; Ottawa; Toronto; Vancouver; Montreal; Mexico City; Caracas; Bogota; Lima; Santiago; Buenos Aires; Brasilia; Rio de Janeiro; Sao Paulo; Sydney; Melbourne; Brisbane; Wellington; Auckland; Port Moresby; Bali; Marawi; Mindanao; Naypyidaw; Nay Pyi Taw; Davao; Cebu; Hamburg; Scotland; Catalonia; Bắc Ireland; Normandy; Helsinki; Singapore; Bruxelles; Reykjavik; Rabat; Alger; Kuwait City; Montevideo; Pyeong Chang; Thành phố New York; Đăk Hà
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
export const LANGUAGE_WORDS: ReadonlySet<string> = foldSet(['tiếng', 'chữ', 'họ', 'chị', 'bà', 'cô', 'em', 'ngữ']);

/** Pairs whose second word is no type of place: `yêu cầu Gia Lai`, `hợp tác xã`. */
export const TYPE_COMPOUNDS: ReadonlySet<string> = foldSet([
  'yêu cầu',
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
