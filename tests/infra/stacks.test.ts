/** What matters in the two stacks. They are synthesized once for all of it, which is why these tests share a file. */
import { alarms } from './alarms.ts';
import { dataStack } from './data.ts';
import { serviceStack } from './service.ts';

dataStack();
serviceStack();
alarms();
