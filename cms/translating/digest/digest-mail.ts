import type { QueuedTask } from '@/domain/translation/desk/task'
import { localeNames } from '@/i18n/locales'
import type { MailTranslator } from '@/i18n/translator-for'
import type { Mail, Passage } from '../../mails/kinds'
import type { LocaleNews } from './news'

/** How many documents of a kind are named; the rest are counted. */
const mostNamed = 10

type Places = { site: string; queue: string; account: string }

const titleOf = (t: MailTranslator, { of, title }: QueuedTask): string => {
  if (of === 'messages') return t('digest.interface')
  return of === 'navigation' ? t('digest.menus') : title
}

const part = (
  t: MailTranslator,
  kind: 'new' | 'changed' | 'stale',
  { locale, ...news }: LocaleNews,
): Passage[] => {
  const tasks = news[kind]
  if (tasks.length === 0) return []
  const rest = tasks.length - mostNamed
  const lines = [
    t(`digest.${kind}`, { language: localeNames[locale], count: tasks.length }),
    ...tasks
      .slice(0, mostNamed)
      .map((task) => t('digest.item', { title: titleOf(t, task), words: task.counts.openWords }))
      .map((line) => `• ${line}`),
    ...(rest > 0 ? [t('digest.more', { count: rest })] : []),
  ]
  return [{ kind: 'text', text: lines.join('\n') }]
}

/** What a translator is told of the work that has come up, in the words of the translator's language. */
export const digestMail = (
  t: MailTranslator,
  news: readonly LocaleNews[],
  { site, queue, account }: Places,
): Mail => ({
  subject: t('digest.subject', { site }),
  passages: [
    { kind: 'text', text: t('digest.text') },
    ...news.flatMap((each) => [
      ...part(t, 'new', each),
      ...part(t, 'changed', each),
      ...part(t, 'stale', each),
    ]),
    { kind: 'link', label: t('digest.link'), address: queue },
    { kind: 'link', label: t('digest.off'), address: account },
  ],
  foot: [t('digest.why', { site }), t('outer.automatic')],
})
