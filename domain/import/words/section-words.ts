import { searchKey } from '@/domain/search-key'

const words = (text: string): ReadonlySet<string> => new Set(text.split('|').map(searchKey))

const people = words(
  'individuals|individual|persons|people|individual signatories|individual signers|personalities|einzelpersonen|personen|persönlichkeiten|personnes|individus|à titre individuel|personnalités|personas|individuos|a título individual|personalidades|persone|أفراد|الأفراد|شخصيات|أشخاص|الأشخاص|个人|個人|个人签名|個人簽名|个人联署|個人聯署|частные лица|אישים|יחידים|اشخاص|افراد',
)
const organizations = words(
  'organisations|organizations|organisation|organization|groups|unions|trade unions|parties|organisationen|organizaciones|organizzazioni|organizações|institutions|verbände|gewerkschaften|syndicats|sindicatos|partis|partidos|associations|asociaciones|منظمات|المنظمات|نقابات|جمعيات|هيئات|团体|團體|组织|組織|机构|機構|организации|ארגונים|سازمان‌ها|سازمانها|団体',
)
const regions = words(
  'africa|asia|europe|america|americas|the americas|north america|south america|latin america|central america|oceania|middle east|near east|asia pacific|asia/pacific|caribbean|afrika|asien|europa|amerika|nordamerika|südamerika|lateinamerika|ozeanien|naher osten|afrique|asie|amérique|amériques|amérique du nord|amérique du sud|amérique latine|océanie|moyen-orient|américa|américa latina|américa del norte|américa del sur|oceanía|oriente medio|أفريقيا|إفريقيا|آسيا|أوروبا|أمريكا اللاتينية|أمريكا|الشرق الأوسط|非洲|亚洲|亞洲|欧洲|歐洲|美洲|拉丁美洲|北美|南美|大洋洲|中东|中東|international',
)

const listWords =
  /signator|co-?sign|signed by|undersigned|endorse|support(?:ed|ing|ers)|unterzeichn|unterschr|signataire|firmant|signatari|firman|imzac|подписа|подписавш|签署|簽署|签名|簽名|联署|聯署|连署|連署|署名|الموقع|موقع|התומכים|חתומים|امضا|賛同|서명/iu

/** What a heading says of the entries under it. */
export type Section = { kind?: 'organization' | 'person' }

/** What a heading of a part of a list says; null when it is none that is known. */
export const sectionNamed = (heading: string): Section | null => {
  const key = searchKey(heading)
  if (people.has(key)) return { kind: 'person' }
  if (organizations.has(key)) return { kind: 'organization' }
  return regions.has(key) ? {} : null
}

/** Whether a line speaks of those who signed, as headings of lists do. */
export const speaksOfSigning = (line: string): boolean => listWords.test(line)
