import type { Names } from '../names'

export const names: Names = {
  'rcp-egypt': { name: 'Parti communiste révolutionnaire d’Égypte' },
  'orc-congo': {
    name: 'Organisation révolutionnaire du Congo',
    countryLabel: 'République démocratique du Congo',
  },
  'sdp-kenya': { name: 'Parti social-démocrate' },
  mmlpl: { name: 'Ligne prolétarienne marxiste-léniniste marocaine' },
  'cpsa-ml': { name: 'Parti communiste d’Afrique du Sud (marxiste-léniniste)' },
  mloa: { name: 'Organisation marxiste-léniniste d’Afghanistan' },
  cpb: { name: 'Parti communiste du Bangladesh' },
  'cpi-ml-red-star': { name: 'Parti communiste d’Inde (marxiste-léniniste) Étoile rouge' },
  'pcc-cpi-ml': {
    name: 'Comité central provisoire du Parti communiste d’Inde (marxiste-léniniste)',
  },
  'ncp-mashal': { name: 'Parti communiste du Népal (Mashal)' },
  ndmlp: { name: 'Parti marxiste-léniniste de la nouvelle démocratie' },
  'bkp-bulgaria': { name: 'Parti communiste bulgare' },
  mlpd: { name: 'Parti marxiste-léniniste d’Allemagne' },
  miksz: { name: 'Organisation de la communauté de la jeunesse hongroise' },
  'kol-luxemburg': { name: 'Organisation communiste du Luxembourg' },
  'rode-morgen': { name: 'Aube rouge' },
  'bp-nk-t': {
    name: 'Parti bolchevique (Kurdistan du Nord-Turquie)',
    countryLabel: 'Kurdistan du Nord-Turquie',
  },
  mlgs: { name: 'Groupe marxiste-léniniste de Suisse' },
  mlkp: {
    name: 'Parti communiste marxiste-léniniste de Turquie / Kurdistan',
    countryLabel: 'Turquie / Kurdistan',
  },
  'pcc-m': { name: 'Parti communiste de Colombie – maoïste' },
  'pc-ml-dominican-republic': { name: 'Parti communiste (marxiste-léniniste)' },
  'pc-ml-panama': { name: 'Parti communiste (marxiste-léniniste) du Panama' },
  'pcp-independiente': { name: 'Parti communiste paraguayen (indépendant)' },
  'pml-del-peru': { name: 'Parti marxiste-léniniste du Pérou' },
  'ppp-peru': { name: 'Parti prolétarien du Pérou' },
}
