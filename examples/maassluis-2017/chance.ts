import { drawsFrom } from '../draws.ts';

export const { below, pick, shuffled, keyOf } = drawsFrom('wegwijs example maassluis 2017');
