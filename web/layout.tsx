/** What every page has: head, header with menu, main, and the way out. */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { apiDocsWords } from './api-docs-words.ts';
import { deadlineWords } from './deadline-words.ts';
import { pageInputs } from './form-inputs.ts';
import { type Lang, type Say, sayIn } from './language.ts';
import { taskWords } from './task-words.ts';
import { teamWords } from './team-words.ts';
import { weekWords } from './week-words.ts';
import { words } from './words.ts';

/** Who is signed in, as far as a page shows it. */
export interface SignedIn {
  readonly name: string;
  /** Whether the menu offers forms. */
  readonly submits: boolean;
  /** Whether the menu offers the week, tasks and deadlines. */
  readonly sees: boolean;
  /** Whether the menu offers the team. */
  readonly leads: boolean;
  /** Proves that the form to sign out is ours. */
  readonly guard: string;
}

/** All that a page knows about the request that it answers. */
export interface Frame {
  readonly lang: Lang;
  readonly signedIn?: SignedIn | undefined;
  readonly stylesheet: string;
  readonly icon: string;
  /** The path of this page. */
  readonly path: string;
  /** This page in the other language; absent where a change of language would lose what was typed. */
  readonly inOtherLanguage?: string | undefined;
}

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Page = ({ frame, title, children }: PageProps) => {
  const say = sayIn(frame.lang);
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - Wegwijs`}</title>
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">
          {say(words.toContent)}
        </a>
        <header>
          <div class="head">
            <div class="wrap">
              <a class="brand" href="/">
                Wegwijs
              </a>
              <Menu frame={frame} say={say} />
            </div>
          </div>
          <div class="wrap who">
            {frame.signedIn && <SignOut signedIn={frame.signedIn} say={say} />}
            {frame.inOtherLanguage && (
              <a href={frame.inOtherLanguage} lang={frame.lang === 'nl' ? 'en' : 'nl'} hreflang={frame.lang === 'nl' ? 'en' : 'nl'}>
                {say(words.otherLanguage)}
              </a>
            )}
          </div>
        </header>
        <main id="main" class="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer class="wrap">
          <a class="target" href="/api-docs">
            {say(apiDocsWords.footer)}
          </a>
        </footer>
      </body>
    </html>
  );
};

const Menu = ({ frame, say }: { frame: Frame; say: Say }) => {
  const { signedIn, path } = frame;
  // Whoever reads reports alone has no menu: they stand on the first page.
  if (!signedIn || !(signedIn.sees || signedIn.submits || signedIn.leads)) return null;
  const link = (href: string, text: string) => (
    <li>
      <a href={href} aria-current={path === href ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <nav aria-label={say(words.mainMenu)}>
      <ul>
        {signedIn.sees && link('/clients', say(words.clients))}
        {signedIn.sees && link('/week', say(weekWords.title))}
        {signedIn.sees && link('/tasks', say(taskWords.title))}
        {signedIn.sees && link('/deadlines', say(deadlineWords.title))}
        {signedIn.submits && link('/forms', say(words.forms))}
        {signedIn.leads && link('/team', say(teamWords.menu))}
      </ul>
    </nav>
  );
};

const SignOut = ({ signedIn, say }: { signedIn: SignedIn; say: Say }) => (
  <form method="post" action="/sign-out">
    <bdi>{signedIn.name}</bdi>
    <input type="hidden" name={pageInputs.guard} value={signedIn.guard} />{' '}
    <button class="quiet" type="submit">
      {say(words.signOut)}
    </button>
  </form>
);

/** The page as HTML. Text and attributes are escaped by the renderer; nothing here goes around it. */
export const toHtml = (page: VNode): string => `<!doctype html>${render(page)}`;
