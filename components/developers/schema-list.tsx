import { type ApiDocument, type ApiSchema, kindOf } from './api-document'
import styles from './developers.module.css'

const Fields = ({ properties = {} }: Pick<ApiSchema, 'properties'>) => (
  <dl className={styles.fields}>
    {Object.entries(properties).map(([name, schema]) => (
      <div key={name}>
        <dt>
          <code>{name}</code> <small>{kindOf(schema)}</small>
        </dt>
        <dd>{schema.description}</dd>
      </div>
    ))}
  </dl>
)

/** The shapes of what is answered and sent, each with its fields; pages of lists and filters are alike and left out. */
export const SchemaList = ({ document }: { document: ApiDocument }) => (
  <div lang="en" dir="ltr">
    {Object.entries(document.components.schemas)
      .filter(([name]) => name === 'Page' || !/(?:Page|Where)$/.test(name))
      .map(([name, { description, properties, oneOf = [] }]) => (
        <details key={name} className={styles.call} id={`schema-${name}`}>
          <summary>
            <code>{name}</code>
            <span>{description}</span>
          </summary>
          {[{ properties }, ...oneOf]
            .filter((shape) => shape.properties)
            .map((shape) => (
              <Fields
                key={Object.keys(shape.properties ?? {}).join(' ')}
                properties={shape.properties ?? {}}
              />
            ))}
        </details>
      ))}
  </div>
)
