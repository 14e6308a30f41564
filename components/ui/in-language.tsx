import type { ReactNode } from 'react'
import { direction } from '@/domain/language-tag/direction'

type Props = {
  language: string | null | undefined
  className?: string | undefined
  children: ReactNode
}

/** A name in its own script: marked with its language, and kept from turning around the text beside it. */
export const InLanguage = ({ language, className, children }: Props) =>
  language ? (
    <bdi lang={language} dir={direction(language)} className={className}>
      {children}
    </bdi>
  ) : (
    <bdi className={className}>{children}</bdi>
  )
