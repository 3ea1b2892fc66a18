/** A part of a JSON document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

/** One requirement of the model: where it stands, what it says, and of which things in the document it holds. */
export interface Must {
  readonly section: string;
  readonly says: string;
  readonly of: (collection: Thing) => readonly Json[];
  readonly holds: (thing: Thing) => boolean;
}

const isThing = (value: Json | undefined): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Json];
/** An absolute IRI: a scheme, and no letter that RFC 3987 leaves out. */
const isIri = (value: Json | undefined): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isInstant = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'string' && /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(value));
const isCount = (value: Json | undefined): boolean => Number.isInteger(value) && Number(value) >= 0;
const hasType = (thing: Thing, type: string): boolean => list(thing.type).includes(type);
const inContext = (thing: Thing): boolean => list(thing['@context']).includes('http://www.w3.org/ns/anno.jsonld');
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

const collection = (it: Thing): Json[] => [it];
const pages = (it: Thing): Json[] => list(it.first).filter(isThing);
const annotations = (it: Thing): Json[] => pages(it).flatMap((page) => list((page as Thing).items));
const bodies = (it: Thing): Json[] => annotations(it).flatMap((one) => list((one as Thing).body));
const targets = (it: Thing): Json[] => annotations(it).flatMap((one) => list((one as Thing).target));
const agents = (it: Thing): Json[] => annotations(it).flatMap((one) => list((one as Thing).creator));
/** Selectors and those that refine them. */
const selectors = (it: Thing): Json[] => {
  const within = (one: Json): Json[] => (isThing(one) ? [one, ...list(one.refinedBy).flatMap(within)] : [one]);
  return targets(it).flatMap((one) => list((one as Thing).selector).flatMap(within));
};
const ofType =
  (type: string) =>
  (it: Thing): Json[] =>
    selectors(it).filter((one) => isThing(one) && hasType(one, type));

/**
 * What the Web Annotation Data Model asks (https://www.w3.org/TR/2017/REC-annotation-model-20170223/, the sections' numbers are its own):
 * every "MUST" on keys that this project writes.
 */
export const MUSTS: readonly Must[] = [
  { section: '3.1', says: 'an Annotation has the context', of: annotations, holds: inContext },
  {
    section: '3.1',
    says: 'an Annotation has exactly one IRI for its id',
    of: annotations,
    holds: ({ id }) => isIri(id),
  },
  {
    section: '3.1',
    says: 'an Annotation has Annotation among its types',
    of: annotations,
    holds: (one) => hasType(one, 'Annotation'),
  },
  {
    section: '3.1',
    says: 'an Annotation has one or more targets',
    of: annotations,
    holds: ({ target }) => list(target).length > 0,
  },
  {
    section: '3.2.5',
    says: 'body and bodyValue do not stand together',
    of: annotations,
    holds: (one) => !('body' in one && 'bodyValue' in one),
  },
  {
    section: '3.2.4',
    says: 'a Textual Body has exactly one value, a string',
    of: bodies,
    holds: ({ type, value }) => type !== 'TextualBody' || typeof value === 'string',
  },
  {
    section: '3.3.1',
    says: 'created, modified and generated are one xsd:dateTime each, in UTC as Z',
    of: annotations,
    holds: ({ created, modified, generated }) => [created, modified, generated].every(isInstant),
  },
  {
    section: '3.3.2',
    says: 'an Agent is an IRI, or an object whose type is one of the agents',
    of: agents,
    holds: (one) => ['Person', 'Organization', 'Software'].some((type) => hasType(one, type)),
  },
  {
    section: '3.3.5',
    says: 'a motivation is one of the vocabulary',
    of: annotations,
    holds: ({ motivation }) => list(motivation).every((one) => MOTIVATIONS.includes(String(one))),
  },
  {
    section: '3.3.5',
    says: 'a purpose is one of the vocabulary',
    of: bodies,
    holds: ({ purpose }) => list(purpose).every((one) => MOTIVATIONS.includes(String(one))),
  },
  {
    section: '4',
    says: 'a Specific Resource has exactly one source, an IRI',
    of: targets,
    holds: ({ source }) => isIri(source),
  },
  {
    section: '4.2',
    says: 'a selector has exactly one type of those that the model knows',
    of: selectors,
    holds: ({ type }) =>
      /^(Fragment|Css|XPath|TextQuote|TextPosition|DataPosition|Svg|Range)Selector$/u.test(String(type)),
  },
  {
    section: '4.2.1',
    says: 'a Fragment Selector has exactly one value',
    of: ofType('FragmentSelector'),
    holds: ({ value }) => typeof value === 'string' && value !== '',
  },
  {
    section: '4.2.1',
    says: 'what a Fragment Selector conforms to is named by its IRI, one at most',
    of: ofType('FragmentSelector'),
    holds: ({ conformsTo }) => conformsTo === undefined || isIri(conformsTo),
  },
  {
    section: '4.2.4',
    says: 'a Text Quote Selector has exactly one exact, and one prefix and suffix at most',
    of: ofType('TextQuoteSelector'),
    holds: ({ exact, prefix = '', suffix = '' }) => [exact, prefix, suffix].every((one) => typeof one === 'string'),
  },
  {
    section: '4.2.5',
    says: 'a Text Position Selector has exactly one start and one end, not negative',
    of: ofType('TextPositionSelector'),
    holds: ({ start, end }) => isCount(start) && isCount(end),
  },
  { section: '5.1', says: 'a Collection has the context', of: collection, holds: inContext },
  { section: '5.1', says: 'a Collection has exactly one IRI for its id', of: collection, holds: ({ id }) => isIri(id) },
  {
    section: '5.1',
    says: 'a Collection has AnnotationCollection among its types',
    of: collection,
    holds: (one) => hasType(one, 'AnnotationCollection'),
  },
  {
    section: '5.1',
    says: 'the total is not negative, and is how many there are',
    of: collection,
    holds: (one) => isCount(one.total) && one.total === annotations(one).length,
  },
  {
    section: '5.1',
    says: 'a Collection with annotations has one first page, and names the last',
    of: collection,
    holds: (one) => one.total === 0 || (pages(one).length === 1 && isIri(one.last)),
  },
  { section: '5.2', says: 'a Page has exactly one IRI for its id', of: pages, holds: ({ id }) => isIri(id) },
  {
    section: '5.2',
    says: 'a Page has AnnotationPage among its types',
    of: pages,
    holds: (one) => hasType(one, 'AnnotationPage'),
  },
  {
    section: '5.2',
    says: 'a Page has its annotations in items, one at least',
    of: pages,
    holds: ({ items }) => Array.isArray(items) && items.length > 0,
  },
  { section: '5.2', says: 'the startIndex is not negative', of: pages, holds: ({ startIndex }) => isCount(startIndex) },
  { section: '5.2', says: 'a Page names its Collection', of: pages, holds: ({ partOf }) => isIri(partOf) },
];

/** The requirements that a document does not meet, by section. */
export function unmet(document: Json): string[] {
  if (!isThing(document)) return ['not an object'];
  return MUSTS.filter(({ of, holds }) => !of(document).every((one) => isThing(one) && holds(one))).map(
    ({ section, says }) => `${section} ${says}`,
  );
}
