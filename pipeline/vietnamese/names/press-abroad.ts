import { splitList } from '../words/split-list.ts';

/** Papers and channels abroad that bear a foreign name, no wire agencies: bodies where they act; other names of one stand behind `=`. */
export const PRESS_ABROAD: readonly string[] = splitList(`
  New York Times=The New York Times=NYT; Washington Post=The Washington Post; Wall Street Journal=The Wall Street Journal=WSJ; USA Today;
  Los Angeles Times=The Los Angeles Times; Washington Times=The Washington Times; Washington Examiner; Chicago Tribune; Boston Globe; New York Post; New York Daily News; New Yorker=The New Yorker;
  CNN; CNBC; NBC; NBC News; ABC News; CBS; CBS News; MSNBC; Fox News; Fox Business; Bloomberg News; Yahoo News; Politico; Axios; Newsweek; BuzzFeed; The Atlantic; The Hill; The Nation; The Intercept; Daily Beast=The Daily Beast;
  Business Insider; Foreign Policy; Foreign Affairs; National Interest=The National Interest; The Diplomat; Defense News; Huffington Post=The Huffington Post; Time Magazine; Washington Free Beacon; Vanity Fair; Breitbart;
  BBC; BBC News; Sky News; Guardian=The Guardian; Telegraph=The Telegraph=Daily Telegraph; The Independent; Financial Times; The Times; Sunday Times=The Sunday Times; The Economist; Daily Mail=The Daily Mail; Daily Express; Daily Mirror=The Daily Mirror; Daily Star=The Daily Star; The Sun; The Observer; Evening Standard;
  Le Monde; Le Figaro; Le Parisien; France 24; France24; BFM TV; Der Spiegel; Die Welt; Die Zeit; Deutsche Welle; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; El Pais; El Mundo; La Repubblica; Corriere della Sera; La Stampa; Euronews;
  Izvestia; Kommersant; Komsomolskaya Pravda; Rossiyskaya Gazeta; Nezavisimaya Gazeta; Moscow Times=The Moscow Times; Russia Today;
  Al Jazeera=Al-Jazeera; Al Arabiya=Al-Arabiya; Al Mayadeen=Al-Mayadeen; Al-Masdar News; Press TV; Haaretz; Times of Israel=The Times of Israel; Jerusalem Post=The Jerusalem Post; Hurriyet; Hurriyet Daily News;
  Asahi Shimbun; Yomiuri Shimbun=Yomiuri; Mainichi Shimbun; Sankei Shimbun; Nikkei Asian Review; Japan Times=The Japan Times; NHK; Fuji TV;
  Korea Times=The Korea Times; Korea Herald=The Korea Herald; JoongAng Ilbo; Chosun Ilbo; Dong-A Ilbo; KBS; Rodong Sinmun; NK News; Daily NK;
  Global Times; South China Morning Post=SCMP; China Daily; CGTN; Apple Daily; Ming Pao; Taipei Times; United Daily News;
  Straits Times=The Straits Times; Channel News Asia=Channel NewsAsia; Bangkok Post; Philippine Star=The Philippine Star; Philippine Daily Inquirer; Manila Times; Rappler; ABS-CBN; GMA News; Jakarta Post=The Jakarta Post; Phnom Penh Post=The Phnom Penh Post; Khmer Times; Vientiane Times; The Star; New Straits Times;
  Times of India=The Times of India; Hindustan Times; The Hindu; Indian Express=The Indian Express; Economic Times; NDTV; India Today; Sydney Morning Herald=The Sydney Morning Herald; The Australian; Globe and Mail=The Globe and Mail
`);
