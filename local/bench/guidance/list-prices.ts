/**
 * What AWS asks in eu-central-1, in US dollars, without free tiers and taxes. Looked up on the day that stands here; a price list changes without notice, so
 * what is computed with these is an estimate and no bill.
 */
interface Price {
  readonly dollars: number;
  readonly per: string;
  readonly source: string;
  /** H the seller's own page, read on that day; M a copy of it or what others write of it; L carried over from another region, or not looked up. */
  readonly confidence: 'H' | 'M' | 'L';
}

export const lookedUpOn = '2026-11-25';

export const listPrices = {
  transition: {
    dollars: 0.025 / 1000,
    per: 'state transition',
    source: 'aws.amazon.com/step-functions/pricing, Europe (Frankfurt); an undated copy',
    confidence: 'M',
  },
  lambdaRequest: {
    dollars: 0.2 / 1e6,
    per: 'call of a function',
    source: 'what others write of aws.amazon.com/lambda/pricing, the same in all regions',
    confidence: 'M',
  },
  lambdaGigabyteSecond: {
    dollars: 0.0000133334,
    per: 'GB-second on arm64',
    source: 'cloudchipr.com/blog/aws-lambda-pricing, US East; the same in Frankfurt as far as is known',
    confidence: 'M',
  },
  writeUnit: {
    dollars: 0.7625 / 1e6,
    per: 'write request unit',
    source: 'US East 0.625 by airbyte.com/data-engineering-resources/dynamodb-pricing (July 2025), and 1.22 times that in Frankfurt',
    confidence: 'L',
  },
  readUnit: {
    dollars: 0.1525 / 1e6,
    per: 'read request unit',
    source: 'US East 0.125 by the same, and 1.22 times that in Frankfurt',
    confidence: 'L',
  },
  mail: { dollars: 0.1 / 1000, per: 'mail', source: 'not looked up; long the price of SES in all regions', confidence: 'L' },
} as const satisfies Record<string, Price>;

export type Priced = keyof typeof listPrices;

/** What each of these costs in dollars. */
export const costOf = (used: Readonly<Record<Priced, number>>): Record<Priced, number> =>
  Object.fromEntries(
    (Object.keys(listPrices) as Priced[]).map((name) => [name, used[name] * listPrices[name].dollars]),
    // The keys are those of the prices, which `fromEntries` does not know.
  ) as Record<Priced, number>;
