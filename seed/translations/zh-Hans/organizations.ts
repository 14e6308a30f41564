import type { federationWords, foundationWords, icorWords } from '../../organizations'
import type { InFull } from '../../words'

export const foundation: InFull<typeof foundationWords> = {
  name: '魏京生基金会',
  'mission/opening': '基金会致力于维护中国劳动者的权利。以下介绍依据其网站2002年的劳工栏目写成。',
  'mission/unions':
    '基金会说，中国需要不从属于国家的工会，应当尽快依法建立起来。它援引《公民权利和政治权利国际公约》和《世界人权宣言》，中国政府对这两份文件都作过承诺。',
  'mission/weakness':
    '基金会认为，没有自己组织的劳动者属于社会中最弱势的群体，面对官员和企业无以抗衡。它还指出，在中国，不受国家控制的工会是被禁止的，组织或加入这类工会的人会面临重罪指控和牢狱之灾。',
  'mission/asks': '它要求什么',
  'mission/assembly': '工人享有和平集会的自由',
  'mission/arrest': '停止任意逮捕罢工者',
  'mission/aid': '每一名被拘押的工人都得到法律援助',
  'mission/work': '人人有权自由选择工作',
  'focusPoints.text/rights': '支持中国工人争取基本权利',
  'focusPoints.text/wall': '以技术手段突破新闻封锁，让劳工活动人士了解国内外发生的事情',
  'focusPoints.text/network': '加强劳工活动人士之间的联系，使体制外的运动更有力量、更有声音',
  'focusPoints.text/law':
    '扶助独立的公民社会成长，让工人学习劳动法，以和平、合法的方式维护自己的权利',
  'focusPoints.text/world': '敦促西方国家政府和国际社会重新关注中国工人的斗争',
}

export const icor: InFull<typeof icorWords> = {
  name: '革命政党和组织国际协调',
  'mission/opening':
    'ICOR 是由各国政党和组织参加的国际机构。本页只介绍它声援佳士工人的呼吁书所反映的工作，并不是对 ICOR 的全面介绍。',
  'mission/appeal':
    '在这份呼吁书里，ICOR 站在要求成立自己工会的深圳工人一边，并号召成员组织开展声援。',
  'mission/list':
    '它征集了非洲、亚洲、欧洲和拉丁美洲各组织的签名，接收声援信以便转交和发表，并在自己的网站上随时更新签署名单。',
  'websites.label': 'ICOR 网站',
}

export const federation: InFull<typeof federationWords> = {
  name: '中国正义国际联合会',
  'mission/opening':
    '联合会把希望中国每个人的基本权利和尊严得到维护的人们联合起来。它认为，这些权利属于每一个人，不论身在哪个国家；它为被迫沉默的人发出声音。',
  'mission/members': '它的成员包括非政府组织、社团和个人。',
  'mission/view': '它的看法',
  'mission/persecution':
    '联合会说，中国当局对人的迫害既违反人权，也违反中国自己的宪法，并将这类案例公之于众。它重提中国官员2001年作出的许诺，认为此后并没有采取任何认真的步骤。',
  'mission/judge':
    '在它看来，执政的共产党把自己当作是非对错的唯一裁判，已经无法自我纠正；推动必须来自外部。',
  'mission/means': '它怎样工作',
  'mission/information':
    '它依靠审慎收集并经过系统核实的信息。联合会用这些信息让国内外公众了解情况，并帮助受害者和为他们发言的人。',
  'mission/defenders':
    '它保护人权捍卫者，并为他们争取承认。它通过地区、国家和国际层面的各种程序反对有罪不罚，使受害者得到真相、正义和赔偿。',
  'mission/partners':
    '在让世人了解事实方面，媒体是它的伙伴。它代表受害者向各国政府和非政府组织陈情。',
  'focusPoints.text/public': '以经过核实的信息揭露迫害',
  'focusPoints.text/promises': '要求中国政府兑现2001年的许诺',
  'focusPoints.text/defenders': '保护捍卫人权与正义的人',
  'focusPoints.text/impunity': '运用地区、国家和国际程序反对有罪不罚',
  'headquarters.city': '巴黎',
  'registration.basis': '1901年7月1日法律第5条；1901年8月16日法令第1条',
  'registration.authority': '在巴黎提交成立声明',
}
