import { checkAddresses } from './addresses'
import { checkBidiControls } from './bidi-controls'
import type { CheckedMessage, Checking, CheckOptions } from './checking'
import { checkChinese } from './chinese'
import { checkDoubledWords } from './doubled-words'
import { checkEndMark } from './end-mark'
import { checkIcuArguments } from './icu-arguments'
import { checkIcuPlurals, checkIcuSelects } from './icu-choices'
import { type IcuElement, parseIcu } from './icu-elements'
import { checkIcuTags } from './icu-tags'
import { checkLength } from './length'
import { checkNumbers } from './numbers'
import { checkOuterSpace } from './outer-space'
import { checkPlainTags } from './plain-tags'
import { asProblem, type Finding, type Problem } from './problem'
import { readable } from './readable'
import { checkRichTextTags } from './rich-text-tags'
import { checkSameAsSource } from './same-as-source'
import { checkTerms } from './terms'

const checks: readonly ((checking: Checking) => Iterable<Finding>)[] = [
  checkPlainTags,
  checkRichTextTags,
  checkIcuArguments,
  checkIcuPlurals,
  checkIcuSelects,
  checkIcuTags,
  checkAddresses,
  checkNumbers,
  checkSameAsSource,
  checkLength,
  checkTerms,
  checkChinese,
  checkBidiControls,
  checkEndMark,
  checkOuterSpace,
  checkDoubledWords,
]

/**
 * Finds what is wrong (`error`: it may not be published) or looks wrong (`warning`) in the translation of a message,
 * errors first. Tags are in error exactly where readers would not get the translation because of them. Without words
 * a message is untranslated, which is no problem; an ICU message that cannot be parsed has only that one.
 */
export function checkMessage(
  message: CheckedMessage,
  { from, to, terms = [] }: CheckOptions,
): Problem[] {
  const { msgid, msgstr, kind } = message
  if (msgstr.trim() === '') return []
  let icu: { source: readonly IcuElement[]; target: readonly IcuElement[] } | null = null
  if (kind === 'icu') {
    const [source, target] = [parseIcu(msgid), parseIcu(msgstr)]
    if ('reason' in target)
      return [asProblem({ code: 'icu-syntax', detail: { reason: target.reason }, at: target.at })]
    // A source that cannot be parsed says nothing about its translation.
    if ('reason' in source) return []
    icu = { source: source.elements, target: target.elements }
  }
  const checking: Checking = {
    message,
    from,
    to,
    terms,
    source: readable(msgid, kind, icu?.source),
    target: readable(msgstr, kind, icu?.target),
    icu,
  }
  const problems = checks.flatMap((check) => Array.from(check(checking), asProblem))
  const errors = problems.filter(({ level }) => level === 'error')
  return [...errors, ...problems.filter(({ level }) => level === 'warning')]
}
