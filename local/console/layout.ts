/** The plain frame of the local system's own pages. They show what a developer looks at; the site itself has its own layout. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; color: #1b1b1b; background: #fff; }
  nav a { margin-inline-end: 1rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-block-end: 0; }
  button, input { font: inherit; padding: .5rem .75rem; } button { cursor: pointer; min-height: 2.75rem; }
  pre { white-space: pre-wrap; background: #f3f3f3; padding: .75rem; overflow-wrap: anywhere; }
  ul.people { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem; }
  ul.people button { width: 100%; text-align: start; } small { color: #555; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
  h1, code, .rows { overflow-wrap: anywhere; } .wide { overflow-x: auto; } summary { cursor: pointer; }
  .rows { padding-inline-start: 2.5rem; } .rows.plain { list-style: none; padding: 0; } .rows li { padding-block: .3rem; border-block-end: 1px solid #ccc; }
  nav { display: flex; flex-wrap: wrap; row-gap: .25rem; } nav a[aria-current] { font-weight: 600; color: inherit; text-decoration: none; }`;

/** `body` is HTML; whoever makes it escapes what comes from elsewhere. */
export const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} · Wegwijs (local)</title><style>${style}</style></head>
<body>
<nav aria-label="local"><a href="/">Wegwijs</a><a href="/_local/outbox">Outbox</a><a href="/_local/clock">Clock</a><a href="/_local/executions">Executions</a><a href="/_local/dead-letters">Dead letters</a></nav>
<main><h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
