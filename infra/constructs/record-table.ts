/** The one table, with all that guards it: its own key, a copy of every second of the past 35 days, and no way to delete it by mistake. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type Index, table as shape } from '../../schemas/table.ts';

const indexes: readonly Index[] = shape.indexes;

const text = (name: string) => ({ name, type: AttributeType.STRING });

export class RecordTable extends Construct {
  readonly table: Table;
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the records of Wegwijs',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new Table(this, 'Table', {
      partitionKey: text(shape.partition),
      sortKey: text(shape.sort),
      timeToLiveAttribute: shape.forgotten,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: StreamViewType.NEW_IMAGE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const { name, partition, sort, holds } of indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        ...(holds ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...holds] } : { projectionType: ProjectionType.ALL }),
      });
    }
  }
}
