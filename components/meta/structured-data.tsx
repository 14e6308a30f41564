import { scriptJson } from '@/domain/structured-data/script-json'

/** What machines are told of a page (JSON-LD). It is data, which no browser runs. */
export const StructuredData = ({ graph }: { graph: object }) => (
  <script type="application/ld+json">{scriptJson(graph)}</script>
)
