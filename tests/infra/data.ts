import { NestedStack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { wegwijs } from '../../infra/wegwijs.ts';
import { roles } from '../../schemas/roles.ts';
import { table } from '../../schemas/table.ts';
import { appWith, one, resources, synthesized } from './synthesized.ts';
export const dataStack = (): void => {
  describe('what we would mourn', () => {
    it('keeps table, pool, secret and their keys when the stack is deleted', () => {
      const { data } = synthesized();

      const kept = ['AWS::DynamoDB::Table', 'AWS::Cognito::UserPool', 'AWS::SecretsManager::Secret', 'AWS::KMS::Key'].flatMap((type) =>
        resources(data, type).map(([id, { DeletionPolicy }]) => `${type} ${id.replace(/[0-9A-F]{8}$/, '')}: ${DeletionPolicy}`),
      );

      expect(kept).toMatchInlineSnapshot(`
        [
          "AWS::DynamoDB::Table RecordsTable: Retain",
          "AWS::Cognito::UserPool MembersPool: Retain",
          "AWS::SecretsManager::Secret ReceiptsSecret: Retain",
          "AWS::SecretsManager::Secret SearchSecret: Retain",
          "AWS::KMS::Key RecordsKey: Retain",
          "AWS::KMS::Key ReceiptsKey: Retain",
          "AWS::KMS::Key MailUndeliveredKey: Retain",
        ]
      `);
    });

    it('lets nobody delete the table, reads back every second, and streams what is new', () => {
      synthesized().data.hasResourceProperties('AWS::DynamoDB::Table', {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
    });

    it('has the keys and indexes of schemas/table.ts', () => {
      const { Properties } = one(synthesized().data, 'AWS::DynamoDB::Table', 'Records');
      const keys = (schema: unknown) => (schema as { AttributeName: string }[]).map(({ AttributeName }) => AttributeName);

      expect(keys(Properties['KeySchema'])).toEqual([table.partition, table.sort]);
      expect(
        (Properties['GlobalSecondaryIndexes'] as { IndexName: string; KeySchema: unknown }[]).map(({ IndexName, KeySchema }) => [
          IndexName,
          ...keys(KeySchema),
        ]),
      ).toEqual(table.indexes.map(({ name, partition, sort }) => [name, partition, sort]));
      expect(Properties['TimeToLiveSpecification']).toEqual({ AttributeName: table.forgotten, Enabled: true });
    });

    it('turns every key once a year', () => {
      const { data, service } = synthesized();

      for (const [, { Properties }] of [...resources(data, 'AWS::KMS::Key'), ...resources(service, 'AWS::KMS::Key')]) {
        expect(Properties['EnableKeyRotation']).toBe(true);
      }
    });
  });

  describe('the members', () => {
    it('are invited, never sign up, and have a second factor', () => {
      synthesized().data.hasResourceProperties('AWS::Cognito::UserPool', {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: 'ACTIVE',
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      });
    });

    it('have a group for each role in each branch', () => {
      const groups = resources(synthesized().data, 'AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties['GroupName']);
      const expected = ['maassluis', 'vlaardingen', 'schiedam'].flatMap((branch) => Object.keys(roles).map((role) => `${branch}:${role}`));

      expect(groups.toSorted()).toEqual(['all:manager', ...expected].toSorted());
    });

    it('have their groups in 300 branches too, in stacks that are not too large', () => {
      const branches = Array.from({ length: 300 }, (_, place) => `branch-${place + 1}`);
      const { data } = wegwijs(appWith({ branches }));
      const stacks = [data, ...data.node.findAll().filter((each): each is NestedStack => NestedStack.isNestedStack(each))];
      const templates = stacks.map((stack) => Template.fromStack(stack));

      for (const template of templates) expect(Object.keys(template.toJSON()['Resources']).length).toBeLessThan(400);
      const groups = templates.flatMap((template) =>
        resources(template, 'AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => String(Properties['GroupName'])),
      );
      const expected = branches.flatMap((branch) => Object.keys(roles).map((role) => `${branch}:${role}`));
      expect(groups.toSorted()).toEqual(['all:manager', ...expected].toSorted());
    });

    it('sign in through a client without a secret, by code alone', () => {
      const { Properties } = one(synthesized().service, 'AWS::Cognito::UserPoolClient', 'Site');

      expect(Properties['GenerateSecret']).toBe(false);
      expect(Properties['AllowedOAuthFlows']).toEqual(['code']);
      expect(JSON.stringify(Properties['ExplicitAuthFlows'] ?? [])).not.toMatch(/PASSWORD/);
    });
  });

  describe('the context of an installation', () => {
    it.each([
      [{ branches: 'Maassluis' }, /branches/],
      [{ senderAddress: 'wegwijs@elsewhere.example' }, /senderAddress/],
      [{ siteUrl: 'https://wegwijs.example/' }, /siteUrl/],
    ])('is refused with a reason: %o', (context, reason) => {
      expect(() => wegwijs(appWith(context))).toThrow(reason);
    });
  });
};
