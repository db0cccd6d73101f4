/** A report that was sent to the municipality: what it said, as it said it, signed; and what a report of the same days says otherwise since. */
import canonicalize from 'canonicalize';
import type { Text } from '../schemas/kernel/text.ts';
import { dayOf, type Temporal } from '../schemas/kernel/time.ts';
import { type SharedFigure, sharedReport } from './disclosure.ts';
import type { NamedPeriod } from './period.ts';
import { type AnnualReport, contradictions } from './report.ts';
import type { AllSaid, Said, ToldBefore } from './said.ts';

/** What is signed: the report as the municipality reads it, without a name of anybody. */
export interface SentClaims {
  readonly iss: 'wegwijs';
  readonly branch: string;
  readonly from: string;
  readonly till: string;
  readonly sentAt: string;
  readonly figures: AllSaid;
}

export interface SentReport {
  readonly branch: string;
  readonly period: { readonly from: string; readonly till: string };
  readonly sentAt: Temporal.Instant;
  /** The member who sent it. */
  readonly sentBy: string;
  /** The claims, signed (a JWS): this is what was sent. */
  readonly signed: string;
  /** With small numbers too, for whoever may see what changed. */
  readonly figures: AllSaid;
}

/** The table takes no item of more than 400 kB. */
const largest = 150_000;

const said = (figures: Readonly<Record<string, SharedFigure>>): AllSaid =>
  Object.fromEntries(
    Object.entries(figures).map(([id, { version, value, parts, hidden }]) => [
      id,
      { version, value, ...(parts && { parts }), ...(hidden && { hidden }) },
    ]),
  );

export const figuresOf = ({ figures }: AnnualReport): AllSaid => bounded(said(figures));

/** `before` was sent of the same days: what is told now must not give away, beside it, what was kept back. */
export const claimsOf = (report: AnnualReport, sentAt: Temporal.Instant, before: readonly SentReport[]): SentClaims => ({
  iss: 'wegwijs',
  branch: report.branch,
  from: report.period.from,
  till: report.period.till,
  sentAt: sentAt.toString(),
  figures: bounded(said(sharedReport(report, before.map(toldIn)).figures)),
});

const bounded = (figures: AllSaid): AllSaid => {
  if (JSON.stringify(figures).length > largest) throw new Error('a report is too large to be kept');
  return figures;
};

/** As often as one period is sent, so that each sending is held against all before it. */
export const mostSendings = 10;

export interface NotSent {
  readonly rule: 'not-over' | 'contradicts-itself' | 'sent-too-often';
  readonly says: Text;
}

interface Sending {
  readonly period: NamedPeriod;
  readonly sent: readonly SentReport[];
  readonly now: Temporal.Instant;
}

/** Why a report cannot be sent; undefined when it can. */
export const whyNotSent = (report: AnnualReport, { period, sent, now }: Sending): NotSent | undefined => {
  if (dayOf(now).toString() <= period.till)
    return {
      rule: 'not-over',
      says: {
        nl: 'Deze periode is nog niet voorbij. Versturen kan vanaf de dag erna.',
        en: 'This period is not over yet. It can be sent from the day after.',
      },
    };
  if (contradictions(report).length > 0)
    return {
      rule: 'contradicts-itself',
      says: {
        nl: 'Dit verslag spreekt zichzelf tegen. Verbeter eerst de meldingen; daarna kan het worden verstuurd.',
        en: 'This report contradicts itself. Correct the entries first; then it can be sent.',
      },
    };
  if (sent.length >= mostSendings)
    return {
      rule: 'sent-too-often',
      says: {
        nl: `Dit verslag is al ${mostSendings} keer verstuurd, en vaker kan niet.`,
        en: `This report was sent ${mostSendings} times, which is the most.`,
      },
    };
  return undefined;
};

export interface Changed {
  readonly figure: string;
  /** Undefined: there was no such figure. */
  readonly before: Said | undefined;
  readonly now: Said | undefined;
}

/** By figure, in the order of what is said now. What only the definition says otherwise is a change too. */
export const changesSince = (then: AllSaid, now: AllSaid): Changed[] =>
  [...new Set([...Object.keys(now), ...Object.keys(then)])]
    .filter((figure) => canonicalize(then[figure]) !== canonicalize(now[figure]))
    .map((figure) => ({ figure, before: then[figure], now: now[figure] }));

/** What a report that we keep said; that it is genuine is for whoever was sent it to verify. */
export const saidIn = ({ signed }: Pick<SentReport, 'signed'>): AllSaid => {
  const [, payload = ''] = signed.split('.');
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as SentClaims).figures;
};

export const toldIn = (report: SentReport): ToldBefore => ({ told: saidIn(report), counted: report.figures });
