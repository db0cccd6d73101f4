/** The import rules of house-style §1: imports point inward. */
const ours = '^(schemas|functions|workflows|reports|infra|web|local|tests|examples)/';

/** A room may import only from the named rooms of ours (and from libraries). */
const room = (name, from, mayImport) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: mayImport },
});

const tests = '\\.(test|bench)\\.tsx?$';

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('schemas-import-nothing-of-ours', '^schemas/.*(?<!\\.test)\\.ts$', '^schemas/'),
    room('workflows-import-schemas', '^workflows/.*(?<!\\.test)\\.ts$', '^(schemas|workflows)/'),
    room('reports-import-schemas', '^reports/.*(?<!\\.test)\\.ts$', '^(schemas|reports)/'),
    room('web-imports-schemas', '^web/.*(?<!\\.test)\\.tsx?$', '^(schemas|reports|web)/'),
    room('functions-import-the-tables', '^functions/(?!pages/).*(?<!\\.test)\\.ts$', '^(schemas|workflows|reports|functions)/'),
    room('pages-draw-with-web', '^functions/pages/.*(?<!\\.test)\\.tsx?$', '^(schemas|workflows|reports|functions|web)/'),
    room('infra-reads-the-tables', '^infra/.*(?<!\\.test)\\.ts$', '^(schemas|workflows|infra)/'),
    {
      name: 'only-compose-knows-the-adapters',
      severity: 'error',
      from: { path: '^functions/', pathNot: ['^functions/adapters/', '/(compose|lambda)\\.ts$', tests] },
      to: { path: '^functions/adapters/' },
    },
    {
      name: 'a-subject-knows-no-aws',
      severity: 'error',
      from: { path: '^(schemas|reports|web|workflows)/|^functions/(?!adapters/)', pathNot: ['^functions/dispatch/dispatch\\.ts$', tests] },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'one-door-for-temporal',
      severity: 'error',
      from: { pathNot: '^schemas/kernel/time\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill' },
    },
    {
      name: 'the-engine-knows-nothing-of-wegwijs',
      severity: 'error',
      from: { path: '^local/states/', pathNot: tests },
      to: { path: ours, pathNot: '^(local/states/|local/clock\\.ts|schemas/kernel/time\\.ts)' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
