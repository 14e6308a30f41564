import type { aboutWords, contactWords, missionWords, privacyWords } from '../../pages'
import type { InFull } from '../../words'

export const mission: InFull<typeof missionWords> = {
  title: '宗旨',
  summary: '众人签署的呼吁，以读者的语言呈现。',
  'body/opening':
    '共同行动的组织需要一个地方，让呼吁书能以读者的语言被阅读、被签署、被传递。本站就是这样的地方。',
  'body/keep': '我们坚持的原则',
  'body/seen': '<1>签署者按自己的意愿出现。</1>名称以其本来的文字书写，旁边附上译名。',
  'body/number': '<1>签名各有其位。</1>编号只给一次，每份名单都注明截至哪一天。',
  'body/source': '<1>注明来源。</1>没有来源、没有使用依据的报道，一律不刊登。',
  'body/original': '<1>原文就是原文。</1>没有译出的部分保持原样，页面会如实说明。',
  'body/readers': '为谁而设',
  'body/everybody':
    '本站为使用旧手机、网络不畅的读者而设，也为那些因阅读而承担风险的读者而设。每个页面无需脚本即可使用，不设 Cookie，也不向别的服务器请求任何东西。',
}

export const about: InFull<typeof aboutWords> = {
  title: '关于本站',
  summary: '这里展示什么，事实从何而来，文字出自谁手。',
  'body/opening':
    '您看到的是 Countersign 的演示站点。Countersign 是一套由各组织在自己的服务器上运行的网站和编辑系统。本站不代表这里提到的任何组织发言。',
  'body/facts': '事实从何而来',
  'body/sources': '名称、日期、数字和地点取自三份文件；只有文件中使用缩写的名称，才写出全称。',
  'body/document': '文件',
  'body/taken': '从中取用的内容',
  'body/labour': '魏京生基金会网站的劳工栏目，2002年',
  'body/labour-taken': '工作重点、新闻报道目录、一篇讲演的有关信息',
  'body/appeal': 'ICOR 声援佳士工人的呼吁书，2018年',
  'body/appeal-taken': '事件经过、三项诉求、按原有次序排列的25个签署组织',
  'body/federation': '中国正义国际联合会的宗旨',
  'body/federation-taken': '目标、总部和法律登记',
  'body/words': '文字出自谁手',
  'body/own':
    '正文均为本站撰写。凡属某个组织的主张，文中都会说明是该组织所说。报道标题照原样刊出；报道正文则一概不转载。',
  'body/speech':
    '<1>1998年讲演的记录</1>是编者写的内容提要，不是讲演者的原话：那几份文件里没有讲演全文。',
  'body/translations': '译文',
  'body/marks':
    '每篇文字只有一个原文，各种译文分别发布。页面如果只译出一部分，或者译自较早的版本，会如实说明。有几篇是有意不译完的，好让读者看到这种说明。',
  'body/pictures': '图画',
  'body/drawings':
    '图画都是为本站绘制的，没有描绘任何真实的人。各组织名称旁的标志也是我们画的，不是它们自己的标志。',
}

export const privacy: InFull<typeof privacyWords> = {
  title: '隐私',
  summary: '本站对读者所知甚少，几乎等于零。',
  'body/opening': '您可以阅读每一个页面，而不必让本站知道您是谁。',
  'body/reading': '阅读的时候',
  'body/cookie': '不设 Cookie，也不在您的浏览器里存放任何东西。',
  'body/third': '任何页面都不从别的服务器加载内容：没有外来字体，没有地图，没有计数器。',
  'body/address': '本站不保存读者的网络地址。',
  'body/language':
    '您的浏览器会告诉网站您读哪些语言，首次打开的页面据此而定；本站不保存这一信息，您在每个页面都可以更换语言。',
  'body/signing': '签署或来信的时候',
  'body/confidence':
    '公众看到的，是您自己选择公开的部分。您私下告诉我们的内容（电子邮件地址、负责人的姓名与职务、授权文件）只有核对签名的人能看到，在数据库中以加密形式存放。',
  'body/mails': '我们给您写信，只为您自己的签名或留言：请您确认，并告诉您处理的结果。',
  'body/counting':
    '为了不让机器淹没一场行动，本站会在几分钟之内按网络统计收到的数量：只在内存里，用每天更换的代号。地址本身从不记录。',
  'body/work':
    '同时签署的人极多时，本站可能请您的浏览器做片刻的计算。这只在您与本站之间进行，没有别人参与。',
  'body/link':
    '您会在邮件里收到一个私人链接。它列出本站保存的有关您的全部内容，您可以修改、撤回签名，或者要求全部删除。',
  'body/tombstone':
    '发出的编号永不再给别人。签名删除之后，名册只留下一个空位和一个校验值，谁也无法由它推出姓名。',
  'body/kept': '保存多久',
  'body/unconfirmed': '七天之内没有确认的，予以删除。',
  'body/refused': '签名或留言被拒绝或撤回的，您私下告诉我们的内容在三十天后删除。',
  'body/closed':
    '其余私下告知的内容，在行动结束六个月后删除，除非该行动另定了期限。公开的姓名留在名册里，直到您撤回为止。',
  'body/backups': '此前的备份里仍有已删除的内容，直到备份本身被删除，最迟三十天。',
  'body/staff': '在这里工作的人',
  'body/panel': '只有登录编辑网站的工作人员才会得到一个 Cookie，而且别无他用。',
  'body/limits': '我们保护不了的',
  'body/line':
    '您与本站之间的线路不在我们手里。监视这条线路的人看得到您访问哪个网站，但看不到是哪个页面。如果这对您是一种危险，请使用能够隐藏访问的连接方式。',
}

export const contact: InFull<typeof contactWords> = {
  title: '联系方式',
  summary: '怎样联系本站的管理者，怎样联系声援行动。',
  'body/opening':
    '这里只是演示：contact@countersign.example 是一个示例地址，寄到那里的信没有人看。',
  'body/campaign': '声援行动',
  'body/messages': '给佳士工人的信请寄往 ICOR 在2018年公布的地址，地址见<1>声援行动的页面</1>。',
  'body/operators': '如果您在运行这套软件',
  'body/replace': '请在管理后台的“Site”中填上自己的地址，并把本页换成自己的话。',
}
