import type { Problem } from '@/domain/translation/checks/problem'
import styles from './problem-list.module.css'
import { problemWords } from './problem-words'
import type { DeskWords } from './use-desk-words'

type Props = {
  id: string
  problems: readonly Problem[]
  words: DeskWords
  onShow: (at: readonly [number, number]) => void
}

/** What the checks found, errors first; where they know the place, it can be shown. */
export function ProblemList({ id, problems, words, onShow }: Props) {
  return (
    <ul aria-live="polite" className={styles.list} id={id}>
      {problems.map((problem) => {
        const { code, level, at, detail } = problem
        const said = problemWords(problem, words)
        return (
          <li data-level={level} key={`${code} ${Object.values(detail ?? {}).join()} ${at ?? ''}`}>
            <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
              {level === 'error' ? (
                <path d="M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2L1.8 10.8V5.2zM8 4.8v4M8 11v.2" />
              ) : (
                <path d="M8 2.2 14.2 13H1.8zM8 6.2v3.2M8 11.1v.4" />
              )}
            </svg>
            <span>
              <strong>{words.say(level === 'error' ? 'error' : 'warning')}</strong> {said}{' '}
              {at ? (
                <button onClick={() => onShow(at)} type="button">
                  {words.say('showPlace')}
                </button>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
