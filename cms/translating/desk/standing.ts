import { counts } from '@/domain/translation/desk/counts'
import type { Counts } from '@/domain/translation/desk/desk'
import { stageOf } from '@/domain/translation/desk/stage'
import type { TranslationStage } from '@/domain/translation/desk/state'
import type { Work } from './work-on'

/** How far a translation is, in numbers and in one word. */
export const standingOf = (
  { merged, published, source }: Work,
  secondPerson: boolean,
): { counts: Counts; stage: TranslationStage } => ({
  counts: counts(merged, source.originalLocale),
  stage: stageOf({ newest: merged, published, secondPerson }),
})
