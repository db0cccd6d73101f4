/** Points the AWS SDK of this process at the local services, by its own variables. */
export const pointSdkAt = ({ dynamodb, services }: { readonly dynamodb: string; readonly services: string }): void => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_SFN: services,
    AWS_ENDPOINT_URL_SESV2: services,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: services,
  });
  // What a developer's own profile says must not win over these.
  delete process.env['AWS_PROFILE'];
  delete process.env['AWS_SESSION_TOKEN'];
};
