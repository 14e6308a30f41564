import type { ReactNode } from 'react'
import { spread } from './rich-text/spread'

/**
 * Short particulars in one line, set apart by dots. Each is isolated, so that names in Latin letters keep their order in
 * an Arabic line; what is empty is left out.
 */
export const Dotted = ({ parts }: { parts: readonly ReactNode[] }) =>
  spread(
    parts
      .filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
      .flatMap((part, index) => (index === 0 ? [isolated(part)] : [' · ', isolated(part)])),
  )

const isolated = (part: ReactNode): ReactNode => <bdi>{part}</bdi>
