import type { FoundKind } from '@/domain/search/kinds'

/** What readers call a kind of document when they look for one, in the languages of the site. */
const words: Partial<Record<FoundKind, string>> = {
  campaigns:
    'campaign appeal petition sign 行动 行動 联署 聯署 呼吁 呼籲 签名 簽名 签署 簽署 Kampagne Aufruf Petition unterschreiben unterzeichnen campagne appel pétition signer campaña llamamiento petición firmar حملة نداء عريضة توقيع',
  organizations: 'organisation 组织 組織 Organisation organización منظمة',
  speeches:
    'speech address transcript 演讲 演講 讲话 講話 演说 演說 Rede Ansprache discours allocution discurso alocución خطاب كلمة خطبة',
  'solidarity-messages':
    'message solidarity 声援信 聲援信 Botschaft Solidarität message solidarité mensaje solidaridad رسالة تضامن',
}

/** These words for a kind of which they are worth looking for. */
export const kindWords = (kind: FoundKind): string[] => {
  const known = words[kind]
  return known ? [known] : []
}
