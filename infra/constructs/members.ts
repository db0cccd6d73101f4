/** Who works here: the user pool, with one group per branch and role (`schiedam:desk`), and one for who reads the report of every branch. Only a branch's manager invites; nobody signs up. */
import { Aws, Duration, NestedStack, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { everyBranch } from '../../schemas/branches.ts';
import { nationwideRoles, type RoleId, roles } from '../../schemas/roles.ts';
import { acknowledge } from '../acknowledge.ts';

export interface MembersProps {
  readonly branches: readonly string[];
  readonly plan: 'essentials' | 'plus';
  readonly signInDomain?: string | undefined;
}

/** With seven roles, 280 groups. */
const branchesInStack = 40;

export class Members extends Construct {
  readonly pool: UserPool;
  /** The issuer of the pool's tokens, as it stands in them. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { branches, plan, signInDomain = `wegwijs-${Aws.ACCOUNT_ID}` }: MembersProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      // Cognito asks for a second factor of all members of a pool or leaves it to each; it has no rule per group. What members see here is
      // about the residence of refugees, so all have one: an authenticator app, since a text message can be intercepted.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: plan === 'plus' ? FeaturePlan.PLUS : FeaturePlan.ESSENTIALS,
      ...(plan === 'plus' && { standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION }),
      userInvitation: {
        emailSubject: 'Welkom bij Wegwijs',
        emailBody:
          'Welkom bij Wegwijs. Meld u aan met {username} en het tijdelijke wachtwoord {####}. Het geldt drie dagen. ' +
          '(Welcome. Sign in with this address and this temporary password; it works for three days.)',
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`;
    new UserPoolDomain(this, 'SignIn', { userPool: this.pool, cognitoDomain: { domainPrefix: signInDomain } });
    this.addGroups(this, everyBranch, nationwideRoles);
    for (const [place, branch] of branches.entries()) this.addGroups(this.placeFor(place), branch, Object.keys(roles) as RoleId[]);
    if (plan === 'essentials') {
      acknowledge(
        this.pool,
        'AwsSolutions-COG8',
        'Threat protection costs per member and month. A second factor is required of everybody; an installation that wants more sets userPoolPlan to plus.',
      );
    }
  }

  /** A stack holds 500 resources: the groups of the first branches stand in this one, those of further branches in stacks inside it. */
  private placeFor(place: number): Construct {
    const nested = Math.floor(place / branchesInStack);
    const id = `Groups${nested + 1}`;
    return nested === 0 ? this : ((this.node.tryFindChild(id) as NestedStack | undefined) ?? new NestedStack(this, id));
  }

  private addGroups(scope: Construct, branch: string, held: readonly RoleId[]): void {
    const groups = new Construct(scope, pascal(branch));
    for (const role of held) {
      new CfnUserPoolGroup(groups, pascal(role), {
        userPoolId: this.pool.userPoolId,
        groupName: `${branch}:${role}`,
        description: `${roles[role].en}, ${branch === everyBranch ? 'every branch' : branch}`,
      });
    }
  }
}

const pascal = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
