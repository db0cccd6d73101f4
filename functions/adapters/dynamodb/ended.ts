/** Whether a conditional write took place. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** False when the condition did not hold; any other fault goes on. */
export const ended = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    if (fault instanceof TransactionCanceledException && fault.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed'))
      return false;
    throw fault;
  }
};
