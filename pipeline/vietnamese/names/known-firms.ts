import { splitList } from '../words/split-list.ts';

/** Firms and banks named without the word for one; other names of one firm stand behind `=`. */
export const KNOWN_FIRMS: readonly string[] = splitList(`
  Ngân hàng Sài Gòn Thương tín=Ngân hàng TMCP Sài Gòn Thương tín=Sacombank; Ngân hàng Sài Gòn - Hà Nội=Ngân hàng TMCP Sài Gòn - Hà Nội=SHB; Ngân hàng Sài Gòn Công Thương=Ngân hàng TMCP Sài Gòn Công Thương=Saigonbank;
  Ngân hàng Bưu điện Liên Việt=Ngân hàng TMCP Bưu điện Liên Việt=LienVietPostBank=Lienvietpostbank; Air Mekong; Air Asia=AirAsia; Viet Bamboo Airlines=Bamboo Airways;
  Merck Sharp & Dohme; Merck;
  Vingroup; Becamex IDC=Becamex; ExxonMobil=Exxon Mobil; Coca-Cola=Coca Cola; PepsiCo; Nike; Intel; IBM; Chevron; General Electric; Lockheed Martin;
  Rosatom; Zarubezhneft; Sberbank; Lukoil; Alibaba; Tencent; Xiaomi; ZTE; Foxconn; Mitsubishi; Sumitomo; Marubeni; Hyundai; Lotte;
  Posco; Nasdaq; Twitter; Instagram; YouTube=Youtube; TikTok; Netflix; Tesla; SpaceX; Nvidia=NVIDIA; Qualcomm; Siemens; Bosch; Airbnb;
  Shopee; Lazada; Masan; Vinhomes; Novaland; Hòa Phát; Thaco=THACO; FLC; TPBank; VPBank; Techcombank; Eximbank; HDBank; MBBank;
  PVcomBank; VNPost; VinaPhone=Vinaphone; PV Power; PV Gas; Bkav=BKAV; VNG; CMC; Viettel=Tập đoàn Viettel; Vinamilk; Vietcombank;
  BIDV; VietinBank=Vietinbank; Agribank; Vietjet=Vietjet Air=VietJet Air; Vietnam Airlines; Petrolimex; PetroVietnam=PVN; Vinachem;
  Vinashin; Vinalines; Vinatex; VinFast; FPT; Samsung; Formosa=Formosa Hà Tĩnh; Sabeco; Habeco; Google; Facebook; Microsoft; Apple;
  Boeing; Airbus; VEC; ACV; SCIC; PVC; OceanBank=Oceanbank; Uber; Grab; Mobifone=MobiFone; AVG; Huawei; Toyota; Gazprom;
  Rosneft; Goldman Sachs; JPMorgan=JP Morgan=JPMorgan Chase; Morgan Stanley; Citigroup; Citibank; Standard Chartered; Deutsche Bank;
  Credit Suisse; UBS; BlackRock; Blackstone; Berkshire Hathaway; Warburg Pincus; KKR; Walmart; Cisco; Oracle; Baidu; Lenovo; Sinopec; CNOOC;
  PetroChina; Saudi Aramco=Aramco; Raytheon; Northrop Grumman; BAE Systems; Rolls-Royce; Pfizer; AstraZeneca; Moderna; Novartis; Sanofi;
  Bayer; Unilever; Coca-Cola=Cocacola; McKinsey; Moody's; Fitch; Deloitte; KPMG; Ernst & Young; PwC; Tata; Lufthansa; Qatar Airways;
  Malaysia Airlines; Air France; AirAsia; Transneft; Emirates; Etihad Airways=Etihad; FedEx; American Airlines; United Airlines; Singapore Airlines; Cathay Pacific; Novatek; Kaspersky=Kaspersky Lab; Rostec; Rosoboronexport; Viettel Global; Petrobras; Petronas; PDVSA;
  Murphy Oil; Repsol; Vietsovpetro=Liên doanh Việt - Nga Vietsovpetro=Liên doanh Việt Nga Vietsovpetro; Odebrecht; Volkswagen; Panasonic; Mitsui; Itochu; TSMC; Evergrande; COSCO; BioNTech; Sinopharm; Sinovac;
  HSBC; Bank of America; Wells Fargo; Johnson & Johnson; Cambridge Analytica; CrowdStrike; FireEye; Symantec;
  ByteDance; VinaCapital; Vinacomin; Vạn Thịnh Phát; Tân Hoàng Minh; Geleximco; Sun Group; Vinaconex; 
  LG; Honda; Canon; Sony; Nokia; Ericsson; Motorola; BMW; Mercedes-Benz; Audi; Nissan; Mazda; Suzuki; Toshiba; Hitachi; Fujitsu; Sharp; Epson; Nestlé=Nestle;
  Heineken; Carlsberg; Adidas; IKEA; Uniqlo; AEON=Aeon; Central Group; Piaggio; ABB; Schneider Electric; Shell; TotalEnergies; Equinor; Eni; Rio Tinto; BHP; Nissan Motor;
  Honda Việt Nam; Toyota Việt Nam; Samsung Việt Nam; Samsung Electronics; LG Electronics; LG Display; LG Innotek; SK Group; Doosan; Daewoo; Hanwha; Hyosung; Amkor; Pegatron; Compal; Wistron; Luxshare; Goertek;
   Mastercard; PayPal; eBay; OpenAI; DeepSeek; Anthropic; Micron; Synopsys; Marvell; AMD; ASML; Starlink; Blue Origin; TH True Milk; Vinasoy; KIDO; PNJ; Hoàng Anh Gia Lai=HAGL;
  Bamboo Airways; Vietravel Airlines; Pacific Airlines; Jetstar Pacific; VASCO; VNPAY; MoMo; VinGroup; VinUni; VinSmart; Vincom Retail; Vinpearl; Viglacera; Cienco 4=Cienco4; Lilama; Coteccons; Hòa Bình Corporation; BRG; TNG; Sovico; Thaco Trường Hải; Tasco; Gelex=GELEX; Pomina;
  ACB; SHB; VIB; OCB; SCB; DongABank; BaoVietBank=Bảo Việt; NCB; Nam A Bank; SeABank; LPBank; GPBank; CBBank; Kienlongbank; Saigonbank; PG Bank; ABBank=ABBANK; BacABank; Co.opmart=Saigon Co.op; WinMart; Satra; Saigontourist;
  Glencore; Alstom; Thales; Dassault; Almaz-Antey; Rheinmetall; Reliance; Maersk; Talisman; Statoil
`);
