/** What the panel calls the states of a translation. */
export const stateLabels = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
  published: 'Published',
  outdated: 'Outdated',
} as const

/** What the panel calls how urgent a translation is. */
export const priorityLabels = { normal: 'Normal', high: 'High', urgent: 'Urgent' } as const
