import { searchKey } from '@/domain/search-key'

/** Starts of words that only organisations carry in their names, in the languages of most lists; folded as search keys. */
const starts = [
  'union|federat|federac|federaz|foderation|confeder|konfoder|association|asociacion|associa',
  'associaz|party|partei|parti|partido|partito|partij|partia|partiya|parti |league|liga|ligue|lega ',
  'organi|movement|mouvement|movimiento|movimento|bewegung|committee|comite|komitee|comitato',
  'council|consejo|conseil|consiglio|front|frente|fronte|congress|congreso|congres|kongress|network',
  'netzwerk|reseau|red de|rete |alliance|alianza|allianz|aliança|coalition|coalicion|center|centre',
  'centro|zentrum|institut|foundation|fundacion|fondation|stiftung|fondazione|society|societe',
  'sociedad|gesellschaft|workers|trabajadores|travailleurs|arbeiter|lavoratori|collective|collectif',
  'colectivo|kollektiv|collettivo|campaign|campagne|campana|kampagne|initiative|iniciativa|group',
  'gruppe|groupe|grupo|gruppo|syndicat|sindica|syndikat|sendika|gewerkschaft|betriebsrat|verein',
  'verband|bund |forum|foro |solidarity|solidarite|solidaridad|assembly|asamblea|assemblee|brigade',
  'brigada|bureau|buro|office|club|guild|chamber|brotherhood|cooperativ|coordinat|coordinad',
  'koordination|international|internacional|national|nacional|amnesty|human rights|church|iglesia',
  'eglise|kirche|university|universidad|universite|universitat|school|department|branch|local ',
  'section|youth|juventud|jeunesse|jugend|students|estudiantes|etudiants|women|mujeres|femmes',
  'frauen|peasants|campesin|paysans|communist|comunista|kommunist|socialist|sozialist|marxist',
  'newspaper|magazine|press|radio|trust|fund|company|ltd|inc|e.v|gmbh|ngo|labour|labor|employees',
  'teachers|miners|nurses|dockers|seafarers|vakbond|forening|forbund|szervezet|szakszervezet|birlig',
  'dernek|konfederasyon|партия|партии|союз|федерация|профсоюз|движение|комитет|организация|рабочи',
  'съюз|партія|спілка|اتحاد|الاتحاد|نقابة|النقابة|حزب|الحزب|منظمة|المنظمة|جمعية|الجمعية|حركة|الحركة',
  'لجنة|اللجنة|رابطة|الرابطة|شبكة|مركز|المركز|هيئة|مؤسسة|المؤسسة|اتحادیه|سندیکا|سازمان|کانون|کمیته',
  'جبهة|الجبهة|تجمع|σωματειο|συνδικατο|ενωση|ομοσπονδια|κομμα|κινημα|κινηση|οργανωση|συλλογος',
  'επιτροπη|הסתדרות|ארגון|איגוד|ועד|תנועת|מפלגת|עמותת|מפלגה|המפלגה|קואליציית|פורום|המרכז',
]
  .join('|')
  .split('|')
  .map(searchKeyOfStart)

function searchKeyOfStart(start: string): string {
  const key = searchKey(start)
  return start.endsWith(' ') ? `${key} ` : key
}

/** Parts of German and other compounds that say the same anywhere in a word. */
const anywhere = [
  'gewerkschaft',
  'verband',
  'verein',
  'partei',
  'vakbond',
  'forbund',
  'gruppe',
  'bewegung',
  'komitee',
  'bundnis',
]

const unspaced =
  /[会會]$|工会|工會|联盟|聯盟|联合会|聯合會|组织|組織|協会|協會|协会|中心|委员会|委員會|政党|党|黨|组合|組合|労組|学会|學會|基金|集团|集團|公司|小组|小組|论坛|論壇|网络|網絡|阵线|陣線|총연맹|노조|노동조합|연맹|협회|위원회|연대/u

/** Whether a name holds a word that only organisations carry. */
export const soundsLikeOrganization = (name: string): boolean => {
  const key = searchKey(name)
  if (unspaced.test(key.replace(/[()（）].*$/, ''))) return true
  const padded = ` ${key.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ')} `
  return (
    starts.some((start) => padded.includes(` ${start}`)) ||
    anywhere.some((part) => key.includes(part))
  )
}
