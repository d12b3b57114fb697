import { splitList } from '../words/split-list.ts';

/** Football clubs that reports name without the word for one, whose names hold those of towns; other names of one stand behind `=`. */
export const KNOWN_CLUBS: readonly string[] = splitList(`
  Manchester United=Man United=Man Utd=M.U; Manchester City=Man City; Arsenal; Tottenham Hotspur=Tottenham; Leicester City; West Ham United=West Ham;
  Everton; Newcastle United; Crystal Palace; Aston Villa; Swansea City; Stoke City; Hull City; Norwich City; Cardiff City; Leeds United;
  Huddersfield Town; Real Madrid; FC Barcelona; Atletico Madrid; Real Sociedad; Bayern Munich; Borussia Dortmund; Bayer Leverkusen; Schalke 04;
  RB Leipzig; AC Milan; Inter Milan; Juventus; AS Roma; Paris Saint-Germain=PSG; AS Monaco; Olympique Lyon; Ajax Amsterdam; PSV Eindhoven;
  FC Porto; Sporting Lisbon; Inter Miami; Los Angeles Galaxy=LA Galaxy; Al Nassr; Al Hilal
`);
