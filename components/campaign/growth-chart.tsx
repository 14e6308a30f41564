import type { MonthOfGrowth } from '@/domain/register/growth'
import styles from './register-figures.module.css'

/** The width and height of the chart in units of its own. */
const [width, height] = [600, 160]

/** Months since the year 0 of the calendar. */
const monthsOf = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number
}

/**
 * How a register grew, as an area under steps: the table beside it tells the same in figures. Nothing is drawn of a single
 * month, which shows no growth.
 */
export const GrowthChart = ({
  growth,
  title,
}: {
  growth: readonly MonthOfGrowth[]
  title: string
}) => {
  const [first, last] = [growth.at(0), growth.at(-1)]
  if (!first || !last || first === last) return null
  const start = monthsOf(first.month)
  const span = monthsOf(last.month) - start + 1
  const most = Math.max(1, ...growth.map(({ total }) => total))
  const steps = growth.map(({ month, total }) => {
    const x = ((monthsOf(month) - start) / span) * width
    return `H${x.toFixed(1)}V${(height - (total / most) * height).toFixed(1)}`
  })
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
    >
      <path d={`M0 ${height}${steps.join('')}H${width}V${height}Z`} />
    </svg>
  )
}
