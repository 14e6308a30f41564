/** The site's own settings, as `env.ts` knows them (a test compares the two). */
export const variables = [
  'DATABASE_URL',
  'DATA_DIR',
  'PAYLOAD_SECRET',
  'PRIVATE_DATA_KEYS',
  'TRUSTED_PROXIES',
  'SITE_URL',
  'HOST',
  'PORT',
  'DEMO_CONTENT',
  'DEMO_STAFF',
  'ADMIN_EMAIL',
  'SMTP_URL',
  'MAIL_FROM',
  'WEBHOOKS_PRIVATE',
  'MT_URL',
  'MT_KEY',
]
