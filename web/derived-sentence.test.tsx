import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { deadline } from '../functions/terms/terms.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { DerivedSentence } from './derived-sentence.tsx';

const linesOf = (text: string): string[] =>
  [...render(<DerivedSentence text={text} />).matchAll(/<p class="sentence">(.*?)<\/p>/g)].map(([, line = '']) =>
    line.replaceAll(/<[^>]+>/g, ''),
  );

describe('the sentences of a derivation', () => {
  it('stand each on a line of its own, and lose nothing', () => {
    const { nl } = deadline('PERMIT_RECEIVED_BY', Temporal.PlainDate.from('2026-12-10')).because.sentence;

    expect(linesOf(nl)).toEqual([
      'Verlenging moet bij de IND binnen zijn: laatste dag woensdag 09-12-2026.',
      'Regel PERMIT_RECEIVED_BY, versie 1: 1 dag terugtellen vanaf donderdag 10-12-2026 (de einddatum op de pas).',
      '1 dag eerder: woensdag 09-12-2026.',
      'Bron: Vb 2000 art. 3.80.',
    ]);
  });

  it('keep a day whole on a narrow screen', () => {
    expect(render(<DerivedSentence text="Tot 09-12-2026." />)).toContain('<span class="day">09-12-2026</span>');
  });
});
