/** Guidance evaluation (evaluatie): how well the client manages now, part of life by part of life, at the moments of domain facts §3.4. */
import * as z from 'zod/mini';
import { moments } from '../../guidance.ts';
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { type LifeDomain, lifeDomains, ofOwnAccord, scale } from './life-domains.ts';

const domains = Object.keys(lifeDomains) as LifeDomain[];
const expected = domains.filter((domain) => !ofOwnAccord.includes(domain));

const score = (domain: LifeDomain) =>
  z.optional(choice(scale)).register(ui, { control: 'choice', options: scale, label: lifeDomains[domain] });

export const guidanceEvaluation = defineForm({
  id: 'guidance-evaluation',
  version: 1,
  area: 'guidance',
  title: { nl: 'Evaluatie van de begeleiding', en: 'Guidance evaluation' },
  intro: {
    nl: 'Hoe gaat het nu? Begin bij 5 en ga omlaag. Leeg als het niet is besproken.',
    en: 'How is it now? Start at 5 and go down. Empty when it was not talked over.',
  },
  parts: [
    { title: { nl: 'Wanneer', en: 'When' }, fields: ['clientId', 'moment', 'heldOn'] },
    { title: { nl: 'Geld, werk en wonen', en: 'Money, work and home' }, fields: ['finances', 'workAndEducation', 'useOfTime', 'housing'] },
    {
      title: { nl: 'Thuis en gezond', en: 'At home and well' },
      fields: ['domesticRelations', 'dailyLiving', 'wellbeing', 'fitness', 'habits'],
    },
    {
      title: { nl: 'Samenleven en verder', en: 'Living together, and on' },
      fields: ['socialNetwork', 'participation', 'justice', 'agreed'],
    },
  ],
  fields: () => ({
    clientId: aboutClient(),
    moment: choice(moments).register(ui, { control: 'choice', options: moments, label: { nl: 'Welke evaluatie', en: 'Which evaluation' } }),
    heldOn: dayOf({ nl: 'Gesproken op', en: 'Talked on' }),
    finances: score('finances'),
    workAndEducation: score('workAndEducation'),
    useOfTime: score('useOfTime'),
    housing: score('housing'),
    domesticRelations: score('domesticRelations'),
    dailyLiving: score('dailyLiving'),
    wellbeing: score('wellbeing'),
    fitness: score('fitness'),
    habits: score('habits'),
    socialNetwork: score('socialNetwork'),
    participation: score('participation'),
    justice: score('justice'),
    agreed: note({ nl: 'Wat spreken jullie af', en: 'What you agree on' }),
  }),
  rules: [
    notAhead('heldOn'),
    {
      id: 'something-scored',
      at: 'finances',
      says: { nl: 'Vul ten minste één onderdeel in.', en: 'Fill in at least one part.' },
      holds: (answers) => domains.some((domain) => answers[domain] !== undefined),
    },
    {
      id: 'end-is-whole',
      at: 'moment',
      says: {
        nl: 'Een eindevaluatie gaat over alle onderdelen; alleen welbevinden, zorg en gewoonten mogen leeg blijven.',
        en: 'An end evaluation is about all parts; only well-being, care and habits may stay empty.',
      },
      holds: ({ moment, ...answers }) => moment !== 'end' || expected.every((domain) => answers[domain] !== undefined),
    },
  ],
});

export type GuidanceEvaluation = AnswersOf<typeof guidanceEvaluation>;
