import type { federationWords } from '../../organizations'
import type { InPart } from '../../words'

/** Half of the federation's mission: the other half waits for a translator. */
export const federation: InPart<typeof federationWords> = {
  name: '中國正義國際聯合會',
  'mission/opening':
    '聯合會把希望中國每個人的基本權利與尊嚴受到維護的人們結合起來。它認為，這些權利屬於每一個人，不論身在哪個國家；它為被迫沉默的人發聲。',
  'mission/members': '它的成員包括非政府組織、社團和個人。',
  'mission/view': '它的看法',
  'mission/persecution':
    '聯合會說，中國當局對人的迫害既違反人權，也違反中國自己的憲法，並將這類案例公諸於世。它重提中國官員2001年許下的承諾，認為此後並沒有採取任何認真的步驟。',
  'mission/judge':
    '在它看來，執政的共產黨把自己當成是非對錯的唯一裁判，已經無法自我糾正；推動的力量必須來自外部。',
  'focusPoints.text/public': '以經過查證的資訊揭露迫害',
  'focusPoints.text/promises': '要求中國政府兌現2001年的承諾',
  'headquarters.city': '巴黎',
}
