import { z } from 'zod'
import { translationStates } from '@/domain/translation/desk/state'
import { kindsOfWork } from '@/domain/translation/desk/task'
import { locales } from '@/i18n/locales'
import { workSlugs } from '../../translation/translatable-slugs'

/** One of some values, or nothing. */
const orNone = <Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .catch('')
    .transform((asked): Value | '' => values.find((value) => value === asked) ?? '')

const page = z.coerce.number().int().min(1).max(100_000).catch(1)
const text = z.string().trim().max(200).catch('')

/** Whose work is asked for: anybody's, one's own claims, what nobody has, what somebody has. */
const claims = ['own', 'free', 'claimed'] as const

/** What is asked of a queue in its address; what makes no sense there is taken for not asked. */
export const askedQueue = z.object({
  locale: orNone(locales),
  work: orNone(kindsOfWork),
  of: orNone(workSlugs),
  claim: orNone(claims),
  text,
  page,
})

/** The same for the overview. `holder` is the account that has claimed, `due` how soon it has to be done. */
export const askedOverview = z.object({
  locale: orNone(locales),
  of: orNone(workSlugs),
  stage: orNone(translationStates),
  holder: z.string().max(64).catch(''),
  due: orNone(['overdue', 'week', 'month', 'any']),
  sort: orNone(['title', 'words', 'worked']),
  text,
  page,
})

export type AskedOverview = z.output<typeof askedOverview>
