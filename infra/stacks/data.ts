/** What we would mourn: the records, the members, the secret behind the receipts and the standing of our mail. Nothing here is deleted with the stack. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { Mail } from '../constructs/mail.ts';
import { Members } from '../constructs/members.ts';
import { ReceiptSecret } from '../constructs/receipt-secret.ts';
import { RecordTable } from '../constructs/record-table.ts';
import { SearchSecret } from '../constructs/search-secret.ts';

export interface DataProps extends StackProps {
  readonly config: Config;
}

export class DataStack extends Stack {
  readonly records: RecordTable;
  readonly members: Members;
  readonly receipts: ReceiptSecret;
  readonly search: SearchSecret;
  readonly secretsKey: IKey;
  readonly mail: Mail;

  constructor(scope: Construct, id: string, { config, ...props }: DataProps) {
    super(scope, id, { description: 'Wegwijs: records, members, receipts, mail', ...props });
    this.records = new RecordTable(this, 'Records');
    this.members = new Members(this, 'Members', {
      branches: config.branches,
      plan: config.userPoolPlan,
      signInDomain: config.signInDomain,
    });
    this.receipts = new ReceiptSecret(this, 'Receipts');
    // One key for both: a function's settings are sealed as a whole, and some functions hold both secrets.
    this.secretsKey = this.receipts.key;
    this.search = new SearchSecret(this, 'Search', { key: this.secretsKey });
    this.mail = new Mail(this, 'Mail', { domain: config.senderDomain });

    new CfnOutput(this, 'UserPoolId', { value: this.members.pool.userPoolId });
    new CfnOutput(this, 'TableName', { value: this.records.table.tableName });
    for (const [index, { name, value }] of this.mail.identity.dkimRecords.entries()) {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    }
  }
}
