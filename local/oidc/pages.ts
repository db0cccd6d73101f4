/** The sign-in page: one button per persona, no script. */

import { roles } from '../../schemas/roles.ts';
import { escaped, layout } from '../console/layout.ts';
import { type Persona, personas } from '../personas.ts';

const hidden = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .filter(([name]) => name !== 'persona')
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');

/** In both languages: the page comes before a language is chosen. */
const postsOf = ({ posts }: Persona): string =>
  posts.map(({ branch, role }) => `${roles[role].nl} · ${roles[role].en} (${branch})`).join('<br>');

export const signInPage = (request: Readonly<Record<string, string>>): string => {
  const people = personas.map(
    (one) => `<li><button name="persona" value="${escaped(one.id)}">${escaped(one.name)}<br><small>${postsOf(one)}</small></button></li>`,
  );
  return layout(
    'Sign in',
    `<p>Everyone here is fictional. Choose who you are.</p>
<form method="post" action="/_local/oidc/authorize">${hidden(request)}<ul class="people">${people.join('')}</ul></form>`,
  );
};

export const refusalPage = (why: string): string =>
  layout('Sign in', `<p>This sign-in cannot go on: ${escaped(why)}.</p><p><a href="/">Back to the site</a></p>`);
