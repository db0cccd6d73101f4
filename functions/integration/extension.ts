/**
 * An extension of the term of civic integration, while it is undecided: asked for, DUO has eight weeks (Besluit inburgering art. 2.12, domain facts §4.1);
 * refused, the client has six weeks to object (Awb art. 6:7).
 */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { CountedEnd } from '../deadlines/printed.ts';
import { dayFact, type KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';

const sentIsNotReceived: Text = {
  nl: 'De dag waarop DUO het verzoek ontving is niet vastgelegd; gerekend is vanaf de dag van verzending. De echte termijn kan later eindigen.',
  en: 'The day on which DUO received the request is not registered; the day of sending was counted from. The real term may end later.',
};

const objectOrAppeal: Text = {
  nl: 'Is het bezwaar zelf afgewezen? Dan is het beroep bij de rechtbank; die termijn is even lang. Ziet de cliënt ervan af, meld dat dan ook.',
  en: 'Was the objection itself rejected? Then it is an appeal to the court; that term is as long. If the client refrains from it, report that too.',
};

/** What a letter of before the event printed was about an earlier one. */
const printedAfter = (term: KeptRecord, fact: string, event: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const printed = dayFact(term, fact);
  return printed && Temporal.PlainDate.compare(printed, event) >= 0 ? printed : undefined;
};

/** The last day on which DUO decides on the request, while it has not. */
export const decisionOnExtension = (term: KeptRecord): CountedEnd | undefined => {
  const requested = term.state === 'extension-requested' ? dayFact(term, 'extensionRequested') : undefined;
  if (!requested) return undefined;
  const printed = printedAfter(term, 'decisionBy', requested);
  const found = whereGoverned(() => deadline('INTEGRATION_EXT_DECISION', requested, { printed }));
  return found && { ...found, by: 'policy', anchorAssumed: sentIsNotReceived };
};

/** The last day of the term for an objection to the refusal, while it is not told whether there is one. */
export const objectionToRefusal = (term: KeptRecord): CountedEnd | undefined => {
  const refused = term.state === 'extension-refused' ? dayFact(term, 'extensionRefused') : undefined;
  if (!refused) return undefined;
  const printed = printedAfter(term, 'objectUntil', refused);
  const found = whereGoverned(() => deadline('OBJECTION_GENERAL', refused, { printed }));
  return found && { ...found, by: 'policy', remedy: objectOrAppeal };
};
