import { readdirSync, readFileSync } from 'node:fs'
import { type Localized, type Source, scamKinds } from '@monban/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../index.ts'
import { questions } from './article.ts'
import { type Article, answersOf, articleBySlug, articles, questionTexts } from './index.ts'

const { brands, campaigns, contacts, aftercare } = knowledge

/** The slugs of the articles that break the rule; a test expects none. */
function breaking(broken: (article: Article) => boolean): readonly string[] {
  return articles.filter(broken).map(({ slug }) => slug)
}

/** Every text in both languages inside the value, however deep; the sources' own are none. */
function textsIn(value: unknown): readonly Localized[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ja' in value || 'en' in value) return [value as Localized]
  return Object.values(value).flatMap(textsIn)
}

function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return []
  return 'checkedOn' in value ? [value as Source] : Object.values(value).flatMap(sourcesIn)
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** What the reader is told; the examples, which speak for the scammers, are left out. */
const toldIn = (article: Article) => textsIn([{ ...article, examples: [] }, answersOf(article)])
const lengthOf = (text: string) => [...text].length
const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host ?? '')

describe('the catalogue', () => {
  it('has at least 45 articles, each found by its slug', () => {
    expect(articles.length).toBeGreaterThanOrEqual(45)
    expect(duplicates(articles.map(({ slug }) => slug))).toEqual([])
    expect(breaking((article) => articleBySlug.get(article.slug) !== article)).toEqual([])
  })

  it('has slugs in kebab case', () => {
    expect(breaking(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  it('keeps every address that was once published', () => {
    expect(articles.map(({ slug }) => slug).sort()).toMatchSnapshot()
  })

  it('has the article that each campaign names, of the campaign’s kind', () => {
    const missing = campaigns.filter(({ article, kind }) => {
      const told = articleBySlug.get(article)
      return ![told?.kind, ...(told?.neighbours ?? [])].includes(kind)
    })
    expect(missing.map(({ id, article }) => `${id}: ${article}`)).toEqual([])
  })

  it('has an article of every kind, court papers included', () => {
    const kinds = new Set(articles.map(({ kind }) => kind))
    expect(scamKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('tells of all the kinds of fraud that the police count', () => {
    const told = articles.map(({ title, facts }) => JSON.stringify([title, facts])).join()
    const counted = [
      ['オレオレ詐欺', '預貯金詐欺', '還付金詐欺', '融資保証金詐欺', '金融商品詐欺', 'ギャンブル詐欺'],
      ['交際あっせん詐欺', 'キャッシュカード詐欺盗', 'ニセ警察', 'SNS型投資・ロマンス詐欺', 'サポート詐欺'],
    ].flat()
    expect(counted.filter((name) => !told.includes(name))).toEqual([])
  })

  it('is no part of what the check page loads', () => {
    const outside = readdirSync(new URL('..', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
      .map(({ name }) => name)
    const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    expect(outside.filter((name) => text(name).includes("from './articles"))).toEqual([])
  })
})

describe('each article', () => {
  it('has a title for one line, and says in one sentence what it is', () => {
    expect(breaking(({ title }) => lengthOf(title.ja) > 40 || /[。.]$/.test(title.ja + title.en))).toEqual([])
    expect(breaking(({ summary }) => lengthOf(summary.ja) > 80 || !/^.+。$/u.test(summary.ja))).toEqual([])
  })

  it('has an example for its first channel, and none for a channel that it does not name', () => {
    const odd = ({ channels, examples }: Article) =>
      examples[0]?.channel !== channels[0] || examples.some(({ channel }) => !channels.includes(channel))
    expect(breaking(odd)).toEqual([])
  })

  it('gives at least three reasons, each short', () => {
    expect(
      breaking(({ why }) => why.length < 3 || why.some(({ ja }) => lengthOf(ja) > 60 || !ja.endsWith('。'))),
    ).toEqual([])
  })

  it('names brands, situations and desks that exist, each once', () => {
    const ids = new Set([...brands, ...contacts].map(({ id }) => id))
    const situations = new Set(aftercare.map(({ situation }) => situation))
    const odd = ({ impersonates, steps, desks }: Article) =>
      [...impersonates, ...desks].some((id) => !ids.has(id)) ||
      steps.some((step) => !situations.has(step)) ||
      steps.length === 0 ||
      desks.length === 0
    expect(breaking(odd)).toEqual([])
    expect(
      breaking(({ impersonates, steps, desks, channels, neighbours = [], kind }) =>
        [impersonates, steps, desks, channels, [kind, ...neighbours]].some(
          (ids) => duplicates(ids).length > 0,
        ),
      ),
    ).toEqual([])
  })

  it('says what the real one does or never does wherever it names one', () => {
    const known = new Map(brands.map((brand) => [brand.id, brand.neverDoes.length + brand.genuine.length]))
    expect(breaking(({ impersonates }) => impersonates.some((id) => !known.get(id)))).toEqual([])
  })

  it('leads to one to eight others, and each of them leads back', () => {
    const broken = articles.flatMap(({ slug, related }) =>
      related.filter((other) => other === slug || !articleBySlug.get(other)?.related.includes(slug)),
    )
    expect(broken).toEqual([])
    expect(breaking(({ related }) => related.length < 1 || related.length > 8)).toEqual([])
    expect(breaking(({ related }) => duplicates(related).length > 0)).toEqual([])
  })

  it('was seen in months of which one of its sources tells', () => {
    const odd = (article: Article) => {
      const months = new Set(sourcesIn(article).map(({ asOf }) => asOf?.slice(0, 7)))
      const { firstSeen, lastSeen } = article
      const seen = [firstSeen, lastSeen].filter((month) => month !== undefined)
      return (
        seen.some((month) => !months.has(month)) || (lastSeen !== undefined && !(`${firstSeen}` < lastSeen))
      )
    }
    expect(breaking(odd)).toEqual([])
  })

  it('rests on sources that each give an https address, a title and a day of reading', () => {
    expect(breaking(({ sources }) => sources.length === 0)).toEqual([])
    const odd = sourcesIn(articles).filter(
      ({ url, title, asOf, checkedOn }) =>
        new URL(url).protocol !== 'https:' ||
        title.trim() === '' ||
        !/^20\d\d-\d\d-\d\d$/.test(checkedOn) ||
        (asOf ?? checkedOn) > checkedOn,
    )
    expect(odd).toEqual([])
  })
})

describe('what leads out of the catalogue', () => {
  it('is reserved: every host in an example ends in .example, every number cannot be called', () => {
    const texts = articles.flatMap(({ examples }) => textsIn(examples)).flatMap(({ ja, en }) => [ja, en])
    expect(texts.flatMap(hostsIn).filter((host) => !host.endsWith('.example'))).toEqual([])
    const numbers = texts.flatMap((text) => text.match(/\b0\d{1,3}-?\d{3,4}-?\d{3,4}\b/g) ?? [])
    const callable = numbers.filter((number) => !/^(?:050-0|03-0000-)/.test(number))
    expect(new Set(callable)).toEqual(new Set(['05068815063']))
  })

  it('shows links only as masked shapes on reserved domains', () => {
    const links = articles.flatMap(({ links = [] }) => links)
    const odd = links.filter((link) => !link.includes('●') || !hostsIn(link)[0]?.endsWith('.example'))
    expect(odd).toEqual([])
    expect(links.length).toBeGreaterThan(20)
  })

  it('names numbers in E.164', () => {
    const numbers = articles.flatMap(({ numbers = [] }) => numbers.map(({ number }) => number))
    expect(numbers.filter((number) => !/^\+[1-9]\d{7,14}$/.test(number))).toEqual([])
    expect(articleBySlug.get('amazon-unpaid-monthly-fee')?.numbers?.map(({ number }) => number)).toEqual([
      '+815068815063',
    ])
  })
})

describe('what the reader is told', () => {
  it('is there in both languages', () => {
    expect(breaking((article) => textsIn(article).some(({ ja, en }) => !ja?.trim() || !en?.trim()))).toEqual(
      [],
    )
    expect(breaking((article) => textsIn(article).some(({ en }) => /[ぁ-んァ-ヶ]{12}/.test(en)))).toEqual([])
  })

  it('never calls anything safe or verified', () => {
    const calming = ({ ja, en }: Localized) =>
      /安全です|安心です|本物です|verified/i.test(ja) || /\bsafe\b|verified/i.test(en)
    expect(breaking((article) => toldIn(article).some(calming))).toEqual([])
  })

  it('uses full-width punctuation and half-width digits in Japanese', () => {
    const odd = ({ ja }: Localized) => /[０-９ｦ-ﾟ!?;()]|,(?!\d)|[^ -~][.:]/u.test(ja)
    expect(breaking((article) => toldIn(article).some(odd))).toEqual([])
  })

  it('blames nobody', () => {
    const blaming = ({ ja, en }: Localized) =>
      /だまされるほうが|不注意|自己責任/.test(ja) || /your own fault|careless|gullible/i.test(en)
    expect(breaking((article) => toldIn(article).some(blaming))).toEqual([])
  })
})

describe('the questions', () => {
  it('are the same six everywhere, in one order, each put in both languages', () => {
    expect(Object.keys(questionTexts)).toEqual([...questions])
    const odd = (article: Article) =>
      answersOf(article)
        .map(({ question }) => question)
        .join() !== questions.join()
    expect(breaking(odd)).toEqual([])
  })

  it('are answered by the article itself where it knows better, else by what fits the way it works', () => {
    const [ignore] = answersOf(articleBySlug.get('amazon-unpaid-monthly-fee') as Article)
    expect(ignore?.text.ja).toContain('このSMSには電話も返信もいりません')
    const [shared] = answersOf(articleBySlug.get('mercari-restriction') as Article)
    expect(shared?.text.ja).toContain('リンクを押さず')
  })

  it('come to ignoring only after court papers were asked about', () => {
    const odd = (article: Article) => {
      const { ja, en } = answersOf(article)[0]?.text ?? { ja: '', en: '' }
      return !/^[^。]*裁判所/u.test(ja.replace(/^いいえ。|^届いたのは.+?か。/u, '')) || !/court/i.test(en)
    }
    expect(breaking(odd)).toEqual([])
  })

  it('never wave court papers away', () => {
    const odd = (article: Article) => {
      const papers = answersOf(article).find(({ question }) => question === 'court-papers')?.text
      return !papers?.ja.includes('2週間') || /無視して(?:かまい|いい)|捨てて/.test(papers.ja)
    }
    expect(breaking(odd)).toEqual([])
  })

  it('keep court envelopes apart from other bills', () => {
    const bill = (article: Article) => answersOf(article).find(({ question }) => question === 'bill')?.text.ja
    expect(breaking((article) => !bill(article)?.includes('裁判所'))).toEqual([])
  })

  it('are all six answered in the founding article’s own words', () => {
    expect(Object.keys(articleBySlug.get('amazon-unpaid-monthly-fee')?.answers ?? {})).toEqual([...questions])
  })
})
