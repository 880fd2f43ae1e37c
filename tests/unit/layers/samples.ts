import { DATABRICKS_ACCOUNT } from "../../support/testProviders";

const COMMON = {
    major: 1,
    minor: 2,
    awsAccountId: "111122223333",
    region: "eu-west-1",
    shard: "commercial",
    databricksAccountId: DATABRICKS_ACCOUNT,
    deployServicePrincipal: "00000000-0000-0000-0000-000000000001",
    authentication: "oauth-m2m",
    metastoreId: "metastore-1",
    permissionsBoundary: "arn:aws:iam::111122223333:policy/acme-foundation-boundary-eu-west-1",
    instanceProfileRoleArns: [],
};

/** What a foundation promises, in values as another stack reads them. */
export const FOUNDATION = { ...COMMON, deployServicePrincipals: {}, archiveBucket: "acme-foundation-archive" };

/** What a platform promises, in values as another stack reads them. */
export const PLATFORM = {
    ...COMMON,
    minor: 2,
    environment: "prod",
    computeMode: "classic",
    workspaceId: "1234567890",
    workspaceUrl: "https://dbc-1.cloud.databricks.com",
    nodesPerZone: 509,
    vpcEndpointIds: { "general-access": "endpoint-1", relay: "endpoint-2" },
    connections: {},
    serverlessBudgetPolicyId: "budget-1",
    lakeKeyAlias: "alias/acme-prod-lake",
    lakeZones: { bronze: { bucket: "bronze", url: "s3://bronze" }, logs: { bucket: "logs", url: "s3://logs" } },
};
