import { searchKey } from '@/domain/search-key'

const title =
  /^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|mx|sr|sra|srta|rev|fr|me|mme|mlle|mm|ing|lic|hon|sir|dame|lord|lady|rabbi|bishop|imam|sheikh|comrade|frau|herr|don|doña|dott|dottssa|avv|univ|med|phil|jur|rer|nat|habil|em|dipl|mag)\.?(?=\s|$)|(?:د|أ|م|السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|المحامي|المحامية|المهندس|الشيخ|آقای|خانم|ד"ר|פרופ'|עו"ד|מר|גב')[.:/]?(?=\s))/iu
const unspacedTitle =
  /(?:先生|女士|小姐|教授|博士|律师|律師|老师|老師|同志|さん|氏|様|씨|교수|박사)$/u

const roleStarts = [
  'secretary|president|chair|professor|lecturer|member|activist|journalist|lawyer|attorney|teacher',
  'doctor|nurse|worker|student|author|writer|artist|director|general secretary|founder|coordinator',
  'researcher|economist|historian|mp|mep|deputy|senator|councillor|shop steward|vice|former|retired',
  'editor|organizer|organiser|delegate|spokes|trade unionist|pastor|poet|sekretar|vorsitzende',
  'vorsitzender|professorin|mitglied|rechtsanw|lehrer|arzt|betriebsrat|sprecher|secretaire',
  'presidente|membre|avocat|enseignant|journaliste|chercheu|professeur|secretari|profesor|abogad',
  'periodista|maestr|miembro|diputad|concejal|activista|docente|segretari|avvocat|giornalista',
  'operaio|رئيس|أمين|الأمين|محام|صحفي|أستاذ|ناشط|كاتب|عضو|باحث|نائب|دكتور|председатель|секретарь',
  'профессор|журналист|教授|律师|律師|记者|記者|学者|學者|作家|主席|秘书长|秘書長|学生|學生|工人|教师|教師|博士',
]
  .join('|')
  .split('|')
  .map(searchKey)

const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴'

/** Whether a text begins with a title that only people carry, or ends with one where names do. */
export const hasTitle = (text: string): boolean => title.test(text) || unspacedTitle.test(text)

/** Whether a text says what somebody does or is. */
export const isRole = (text: string): boolean => {
  const key = searchKey(text)
  return roleStarts.some((start) => key.startsWith(start) || key.includes(` ${start}`))
}

/** Whether a text is built as names of people are: two to five words with capitals, or a Chinese surname and one or two signs. */
export const looksLikePerson = (text: string): boolean => {
  if (/^[\p{sc=Han}·]{2,4}$/u.test(text)) return surnames.includes(text.charAt(0))
  const words = text.split(/\s+/)
  const isName = (word: string) =>
    /^(?:(?:\p{Lu}[\p{Ll}\p{M}’'.-]*)(?:[-’']?\p{Lu}[\p{Ll}\p{M}’'.]*)*|de|del|della|da|di|du|von|van|der|den|la|le|bin|ibn|al|el|dos|das|y|ter|ten)$/u.test(
      word,
    )
  const isCapital = (word: string) => /^\p{Lu}{3,}$/u.test(word)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !/^(?:the|die|der|das|la|le|les|el|los|las|il|lo|de|den|het|az?)$/i.test(words[0] ?? '') &&
    words.every((word) => isName(word) || isCapital(word)) &&
    words.some(isName) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}
