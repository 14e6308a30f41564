/** The sign of the site: a seal with two signatures in it, one set against the other. */
export const Mark = ({ className }: { className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect x="1.5" y="1.5" width="29" height="29" rx="4" fill="currentColor" />
    <path
      d="M6 20c3-9 6-12 7.500-11s-3 10-1.500 10 3-6 4.500-6-.5 5 1 5 2.500-3 4-3 1.500 2 4.500 1.500"
      fill="none"
      stroke="var(--paper, #faf7f0)"
      strokeWidth="1.8"
      strokeLinecap="round"
    />
    <path
      d="M6 25.500h20"
      fill="none"
      stroke="var(--paper, #faf7f0)"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  </svg>
)
