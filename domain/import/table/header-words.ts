import { searchKey } from '@/domain/search-key'
import type { ColumnRole } from './column'

/** What columns are called in the seven languages of the site, and as our own exports call them. */
const headers: Partial<Record<ColumnRole, string>> = {
  number:
    'number|no|no.|nr|nr.|nº|n°|#|№|num|id|position|nummer|lfd. nr.|lfd nr|numéro|numero|número|núm.|序号|序號|编号|編號|号|號|رقم|الرقم|م|ردیف|番号',
  abbreviation:
    'abbreviation|abbr|abbr.|acronym|initials|short name|short|shown abbreviation|abkürzung|kürzel|kurzname|sigle|abréviation|acronyme|sigla|siglas|abreviatura|acrónimo|简称|簡稱|缩写|縮寫|الاختصار|اختصار|مختصر|略称',
  name: 'name|names|full name|organisation|organization|organisation name|organization name|name of organisation|name of organization|name of the organisation|name of the organization|signatory|signatories|signed by|party|union|group|institution|association|unterzeichner|unterzeichnende|vollständiger name|organisationsname|nom|nom complet|nom de l’organisation|signataire|nombre|nombre completo|organización|nombre de la organización|firmante|entidad|名称|名稱|姓名|组织|組織|组织名称|組織名稱|机构|機構|团体|團體|签署者|簽署者|单位|單位|الاسم|المنظمة|اسم المنظمة|الجهة|الموقع|الهيئة|نام|名前|団体名|name/organisation|name / organisation|organisation/name',
  nativeName:
    'native name|original name|name in original language|local name|own name|name in own language|nativename|name (original)|eigenname|originalname|name in der eigenen sprache|nom original|nom d’origine|nom natif|nombre original|nombre nativo|原文名称|原文名稱|原名|本名|الاسم الأصلي|الاسم باللغة الأصلية',
  translation:
    'translation|english name|name in english|english|name (english)|translated name|übersetzung|englischer name|traduction|nom en anglais|nom anglais|traducción|nombre en inglés|英文名称|英文名稱|英文名|英文|译名|譯名|الترجمة|الاسم بالإنجليزية',
  language: 'language|native language|nativelanguage|sprache|langue|idioma|语言|語言|اللغة',
  firstName:
    'first name|given name|forename|firstname|vorname|prénom|nombre de pila|名|الاسم الأول',
  lastName:
    'last name|surname|family name|lastname|nachname|familienname|nom de famille|apellido|apellidos|姓|اسم العائلة|اللقب',
  country:
    'country|country code|state|nation|land|staat|länder|pays|país|pais|国家|國家|国|國|国家/地区|國家/地區|البلد|الدولة|بلد|کشور|region/country|country/region',
  countryLabel: 'country label|countrylabel|country in their words',
  city: 'city|town|place|location|ort|stadt|ville|lieu|ciudad|lugar|localidad|城市|地点|地點|المدينة|مدينة|شهر|city/town',
  kind: 'kind|type|category|art|typ|kategorie|genre|catégorie|tipo|categoría|类型|類型|类别|類別|النوع|الفئة',
  affiliation:
    'affiliation|employer|institution/organisation|workplace|organisation (affiliation)|zugehörigkeit|arbeitgeber|appartenance|employeur|afiliación|empresa|所属|所屬|所属单位|所屬單位|工作单位|工作單位|الانتماء|جهة العمل',
  role: 'role|function|title|position held|occupation|profession|job title|funktion|beruf|amt|fonction|profession|cargo|función|profesión|ocupación|职务|職務|职业|職業|职位|職位|المنصب|الصفة|المهنة|الوظيفة|سمت',
  date: 'date|signed|signed on|date signed|signing date|published|published on|since|datum|unterzeichnet am|date de signature|signé le|fecha|fecha de firma|firmado el|日期|签署日期|簽署日期|时间|時間|التاريخ|تاريخ التوقيع|تاریخ',
  website:
    'website|web|url|homepage|web site|site web|site|webseite|internet|página web|sitio web|web|网站|網站|网址|網址|الموقع الإلكتروني|وب سایت',
  email:
    'e-mail|email|mail|e-mail address|courriel|adresse e-mail|correo|correo electrónico|电子邮件|電子郵件|邮箱|郵箱|البريد الإلكتروني|البريد',
}

const roleOf = new Map<string, ColumnRole>()
for (const [role, words] of Object.entries(headers))
  for (const word of words.split('|')) {
    const key = searchKey(word)
    if (!roleOf.has(key)) roleOf.set(key, role as ColumnRole)
  }

const plain = (cell: string): string =>
  searchKey(cell.replace(/[*_]/g, '').replace(/\s*[(（].*[)）]\s*$/u, ''))
    .replace(/[:：]$/u, '')
    .trim()

/** What a column is by the word at its head, undefined when the word says nothing. */
const roleNamed = (cell: string): ColumnRole | undefined =>
  roleOf.get(searchKey(cell)) ??
  roleOf.get(plain(cell)) ??
  roleOf.get(plain(cell).replace(/_/g, ' '))

/** What the columns of a table are by its first row; null when that row is no head. */
export const rolesIn = (cells: readonly string[]): ColumnRole[] | null => {
  const roles = cells.map(roleNamed)
  const known = roles.filter((role) => role !== undefined).length
  const said = cells.filter((cell) => cell.trim() !== '').length
  const hasName = roles.some(
    (role) =>
      role === 'name' || role === 'lastName' || role === 'nativeName' || role === 'translation',
  )
  if (known < 2 && !(known === 1 && said === 1 && hasName)) return null
  if (known < said / 2 || (!hasName && known < 2)) return null
  const seen = new Set<ColumnRole>()
  return roles.map((role) => {
    if (role === undefined) return 'unknown'
    const isAgain = seen.has(role)
    seen.add(role)
    if (role === 'name' && isAgain) return 'affiliation'
    return isAgain ? 'unknown' : role
  })
}
