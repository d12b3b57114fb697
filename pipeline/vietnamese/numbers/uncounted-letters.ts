/** Capital letters behind a number that count nothing: places, bodies, agencies, clocks, numerals and the letters of documents. */
export const UNCOUNTED_LETTERS: ReadonlySet<string> = new Set(
  [
    'TW TƯ TP HCM TPHCM HN VN AM PM GMT UTC NQ CT KL QĐ NĐ TT TB BCT BBT QH CP UBTVQH TTXVN VOV VTV ASEAN APEC EU LHQ UN NATO XHCN',
    'II III IV VI VII VIII IX XI XII XIII XIV XV TCN SCN PV FIFA AFC FDI ODA GDP WTO NTM XDCB ATGT ANTT PCCC SV TTO NLĐ PLO SGGP',
  ]
    .join(' ')
    .split(' '),
);
