import { searchKey } from '@/domain/search-key'

const english = new Set(
  'of the and for in party union unions workers worker communist socialist democratic revolutionary organization organisation movement league federation association committee central council front youth women students peasants peoples people marxist leninist maoist group congress network alliance red new free dawn flag star independent national international society labour labor trade employees teachers solidarity against with against struggle popular united unity left green proletarian line young action centre center foundation institute forum general rights human justice peace freedom home house friends provisional community initiative campaign collective workers’ women’s bolshevik anti'.split(
    ' ',
  ),
)
const foreign = new Set(
  'de del des du la le les el los las y et der die das und für von dei della delle degli di e do da dos das para por pour partido parti partei partito partij partia organización organisation organisationen révolutionnaire communiste comunista kommunistische kommunistischer marxistisch leninistische marxista leninista marxiste léniniste sozialistische arbeiter trabajadores travailleurs unión movimiento mouvement bewegung liga ligue bund gruppe groupe grupo sindicato syndicat gewerkschaft confederación confédération federación fédération frente juventud jeunesse jugend mujeres femmes frauen parti işçi halk ve komünist birliği sendikası voor van het een en rode arbeid vakbond og av för och szervezete'
    .split(' ')
    .map(searchKey),
)

/** How English a text sounds, from -1 (another language) to 1, and 0 where nothing tells. */
export const soundsEnglish = (text: string): number => {
  const words = searchKey(text)
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter(Boolean)
  if (words.some((word) => /\P{sc=Latn}/u.test(word.replace(/['’]/g, '')))) return -1
  const known = words.reduce(
    (sum, word) =>
      sum +
      Number(english.has(word.replace(/['’]s?$/, 's')) || english.has(word)) -
      Number(foreign.has(word)),
    /[à-öø-ÿāăąćčďđēėęěğģīįıķļłńņňőœřśşšťůűźżž]/iu.test(text) ? -1 : 0,
  )
  return Math.sign(known)
}
