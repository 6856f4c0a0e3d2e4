import type { Explanation } from '@monban/engine'
import type { VNode } from 'preact'
import { useLocale } from './locale.ts'
import { Section } from './section.tsx'
import { SourceLine } from './statement.tsx'
import { Words } from './words.tsx'

type Contact = Explanation['contacts'][number]

export function Contacts({ contacts }: Pick<Explanation, 'contacts'>): VNode | null {
  const { t } = useLocale()
  if (contacts.length === 0) return null
  return (
    <Section id="contacts" heading={t('result.contacts')}>
      <ul class="contacts">
        {contacts.map((contact) => (
          <li>
            <p class="contact-name">
              <Words text={contact.name} />
            </p>
            <p class="contact-reach">
              <Reach reach={contact.reach} />
            </p>
            <p>
              <Words text={contact.purpose} />
            </p>
            <p>
              {t('result.hours')} <Words text={contact.hours} />
            </p>
            <SourceLine source={contact.source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Only our own contacts are ever made dialable; numbers out of a message never are. */
function Reach({ reach }: Pick<Contact, 'reach'>): VNode {
  const { t } = useLocale()
  if (reach.startsWith('https://')) {
    return (
      <a href={reach} rel="noreferrer">
        {t('result.contact.form')}
      </a>
    )
  }
  if (!/^[#\d][\d-]*$/.test(reach)) return <>{reach}</>
  return <a href={`tel:${encodeURIComponent(reach.replaceAll('-', ''))}`}>{reach}</a>
}
