import type en from '../messages/en.json'

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof en
  }
}
