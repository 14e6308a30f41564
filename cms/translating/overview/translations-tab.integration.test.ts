import { expect, it } from 'vitest'
import { translatableSlugs } from '@/cms/translation/translatable-slugs'
import { loadConfig } from '@/test/harness/boot'

it('stands on every document that is translated, whatever else a collection shows', async () => {
  const { collections, globals } = await loadConfig()
  const withTab = [...collections, ...globals]
    .filter(
      ({ admin }) => admin.components?.views?.edit && 'translations' in admin.components.views.edit,
    )
    .map(({ slug }) => slug)
  expect(withTab.sort()).toEqual([...translatableSlugs].sort())
})
