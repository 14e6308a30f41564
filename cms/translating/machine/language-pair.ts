import { problem } from '../problem'
import type { MachineLanguage } from './machine-server'

/** What servers call the two ways of writing Chinese, the newer names first. */
const chinese: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-Hans', 'zh-CN', 'zh'],
  'zh-Hant': ['zh-Hant', 'zh-TW', 'zt'],
}

const namesOf = (locale: string): readonly string[] =>
  chinese[locale] ?? [locale, locale.split('-')[0] ?? locale]

const called = (languages: readonly MachineLanguage[], locale: string) =>
  namesOf(locale)
    .map((name) => languages.find(({ code }) => code.toLowerCase() === name.toLowerCase()))
    .find((language) => language !== undefined)

/** What a server calls two locales of the site; throws 422 where it does not translate from one to the other. */
export const languagePair = (
  languages: readonly MachineLanguage[],
  from: string,
  to: string,
): { source: string; target: string } => {
  const [source, target] = [called(languages, from), called(languages, to)]
  if (!source || !target || (source.targets && !source.targets.includes(target.code)))
    throw problem(
      422,
      'not-by-machine',
      `The translation server does not translate from ${from} to ${to}.`,
    )
  return { source: source.code, target: target.code }
}
