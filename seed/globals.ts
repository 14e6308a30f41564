/** What the site is called, and the words that describe it. */
export const siteWords = {
  name: 'Countersign',
  tagline: 'Appeals that organisations sign together, in the language of whoever reads them',
  description:
    'Appeals and demands with a dated register of those who signed, news with its sources, and speeches that can be cited.',
} as const

/** The labels of the menus. */
export const navigationWords = {
  'header.label/campaigns': 'Campaigns',
  'header.label/news': 'News',
  'header.label/speeches': 'Speeches',
  'header.label/organizations': 'Organisations',
  'footer.label/mission': 'Mission',
  'footer.label/about': 'About this site',
  'footer.label/privacy': 'Privacy',
  'footer.label/contact': 'Contact',
} as const

/** The global `site`. */
export const site = {
  ...siteWords,
  contact: { email: 'contact@countersign.example' },
  originalLocale: 'en' as const,
}

/** The global `navigation`. */
export const navigation = {
  header: [
    { label: navigationWords['header.label/campaigns'], target: '/campaigns' },
    { label: navigationWords['header.label/news'], target: '/news' },
    { label: navigationWords['header.label/speeches'], target: '/speeches' },
    { label: navigationWords['header.label/organizations'], target: '/organizations' },
  ],
  footer: [
    { label: navigationWords['footer.label/mission'], target: '/mission' },
    { label: navigationWords['footer.label/about'], target: '/about' },
    { label: navigationWords['footer.label/privacy'], target: '/privacy' },
    { label: navigationWords['footer.label/contact'], target: '/contact' },
  ],
  originalLocale: 'en' as const,
}
