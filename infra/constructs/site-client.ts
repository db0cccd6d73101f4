/** Our site as the user pool knows it: a public client that signs people in by the authorization code flow with PKCE and holds no secret. */
import { Duration } from 'aws-cdk-lib';
import { ClientAttributes, type IUserPool, OAuthScope, UserPoolClient, UserPoolClientIdentityProvider } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface SiteClientProps {
  readonly pool: IUserPool;
  readonly siteUrl: string;
}

/** Where the sign-in page sends people back to. */
const callbackPath = '/signed-in';

export class SiteClient extends Construct {
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { pool, siteUrl }: SiteClientProps) {
    super(scope, id);
    this.client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${siteUrl}${callbackPath}`],
        logoutUrls: [`${siteUrl}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      readAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    });
  }
}
