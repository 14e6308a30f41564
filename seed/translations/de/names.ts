import type { Names } from '../names'

export const names: Names = {
  'rcp-egypt': { name: 'Revolutionäre Kommunistische Partei Ägyptens' },
  'orc-congo': {
    name: 'Revolutionäre Organisation des Kongo',
    countryLabel: 'Demokratische Republik Kongo',
  },
  'sdp-kenya': { name: 'Sozialdemokratische Partei' },
  mmlpl: { name: 'Marokkanische Marxistisch-Leninistische Proletarische Linie' },
  'cpsa-ml': { name: 'Kommunistische Partei Südafrikas (Marxistisch-Leninistisch)' },
  mloa: { name: 'Marxistisch-Leninistische Organisation Afghanistans' },
  cpb: { name: 'Kommunistische Partei Bangladeschs' },
  'cpi-ml-red-star': {
    name: 'Kommunistische Partei Indiens (Marxistisch-Leninistisch) Roter Stern',
  },
  'pcc-cpi-ml': {
    name: 'Provisorisches Zentralkomitee der Kommunistischen Partei Indiens (Marxistisch-Leninistisch)',
  },
  'ncp-mashal': { name: 'Kommunistische Partei Nepals (Mashal)' },
  ndmlp: { name: 'Neudemokratische Marxistisch-Leninistische Partei' },
  'bkp-bulgaria': { name: 'Bulgarische Kommunistische Partei' },
  mlpd: { name: 'Marxistisch-Leninistische Partei Deutschlands' },
  miksz: { name: 'Organisation der Ungarischen Jugendgemeinschaft' },
  'kol-luxemburg': { name: 'Kommunistische Organisation Luxemburg' },
  'rode-morgen': { name: 'Roter Morgen' },
  'bp-nk-t': {
    name: 'Bolschewistische Partei (Nordkurdistan-Türkei)',
    countryLabel: 'Nordkurdistan-Türkei',
  },
  mlgs: { name: 'Marxistisch-Leninistische Gruppe Schweiz' },
  mlkp: {
    name: 'Marxistisch-Leninistische Kommunistische Partei Türkei / Kurdistan',
    countryLabel: 'Türkei / Kurdistan',
  },
  'pcc-m': { name: 'Kommunistische Partei Kolumbiens – Maoistisch' },
  'pc-ml-dominican-republic': { name: 'Kommunistische Partei (Marxistisch-Leninistisch)' },
  'pc-ml-panama': { name: 'Kommunistische Partei (Marxistisch-Leninistisch) Panamas' },
  'pcp-independiente': { name: 'Paraguayische Kommunistische Partei (unabhängig)' },
  'pml-del-peru': { name: 'Marxistisch-Leninistische Partei Perus' },
  'ppp-peru': { name: 'Proletarische Partei Perus' },
}
