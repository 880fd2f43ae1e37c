import type { RecordedResource } from "../../planner/recording";
import { changing, claim, doubling, ENVIRONMENTS, giving } from "../support/claims";

const AWS = "pulumi:providers:aws";
const DATABRICKS = "pulumi:providers:databricks";

/** Logical names of all providers. They are part of the identity of every resource. */
const NAMES = ["aws", "databricks-account", "databricks-workspace", "pulumi-cloud"];

const isMade = ({ type, custom }: RecordedResource): boolean => custom && !type.startsWith("pulumi:");
const isOf = (name: string) => (resource: RecordedResource) => resource.name === name;

claim(15, "every resource is made by one of the stack's own providers, of its own package", {
    check: (graph, { settings }) => [
        ...(settings.config.values["pulumi:disable-default-providers"] === '["*"]'
            ? []
            : ["the stack file lets default providers in"]),
        ...graph.resources
            .filter((resource) => resource.type.startsWith("pulumi:providers:") && !NAMES.includes(resource.name))
            .map(({ name }) => `${name} is a provider under another name`),
        ...graph.resources
            .filter(isMade)
            .filter((resource) => graph.providerOf(resource)?.type !== `pulumi:providers:${packageOf(resource)}`)
            .map(({ name, type }) => `${name} has no provider of ${packageOf({ type })}`),
    ],
    breaks: {
        "a resource without a provider": changing("aws:s3/bucket:Bucket", { provider: undefined }),
        "a resource of a default provider": changing("databricks:index/catalog:Catalog", ({ provider = "" }) => ({
            provider: provider.replace("::databricks-workspace", "::default_1_110_0"),
        })),
        "a resource of another package's provider": changing("aws:kms/key:Key", ({ provider = "" }) => ({
            provider: provider.replace(/aws::aws$/, "databricks::databricks-account"),
        })),
        "a provider under another name": doubling(AWS),
    },
});

const packageOf = ({ type }: Pick<RecordedResource, "type">): string => type.slice(0, type.indexOf(":"));

/** Types of the Databricks account's plane; all others belong to a workspace. */
const OF_ACCOUNT =
    /^databricks:index\/(mws\w+|metastore|metastoreAssignment|metastoreDataAccess|budget|budgetPolicy|account\w+|workspaceNetworkOption|customAppIntegration|disableLegacyFeaturesSetting|servicePrincipalFederationPolicy|group|user|systemSchema|artifactAllowlist):/;

claim(16, "what belongs to the account is made by the account's provider, and what is in the workspace by its own", {
    check: (graph) =>
        graph.resources
            .filter((resource) => isMade(resource) && packageOf(resource) === "databricks")
            .filter((resource) => graph.providerOf(resource)?.name !== planeOf(resource))
            .map((resource) => `${resource.name} (${resource.type}) is not made by ${planeOf(resource)}`),
    breaks: {
        "a workspace registration in the workspace": moving("databricks:index/mwsNetworks:MwsNetworks", "workspace"),
        "a metastore in the workspace": moving("databricks:index/metastore:Metastore", "workspace"),
        "a catalog in the account": moving("databricks:index/catalog:Catalog", "account"),
    },
});

/** Who deploys is known to the account; who runs a job, to its workspace. */
const isDeployer = ({ urn }: RecordedResource): boolean => urn.includes("lakehouse:identity:DeployPrincipal$");

const planeOf = (resource: RecordedResource): string =>
    `databricks-${OF_ACCOUNT.test(resource.type) || isDeployer(resource) ? "account" : "workspace"}`;

function moving(type: string, plane: "account" | "workspace"): ReturnType<typeof changing> {
    return changing(type, ({ provider = "" }) => ({
        provider: provider.replace(/databricks-\w+$/, `databricks-${plane}`),
    }));
}

const ACCOUNTS_HOST = "https://accounts.cloud.databricks.com";

claim(17, "the two Databricks providers are told apart by host and account, and sign in with OAuth for machines", {
    check: (graph) =>
        graph.ofType(DATABRICKS).flatMap(({ name, inputs }) => {
            const { host, accountId, authType, ...others } = inputs;
            const isAccount = name === "databricks-account";
            return [
                ...((host === ACCOUNTS_HOST) === isAccount ? [] : [`${name} has the host of the other plane`]),
                ...((accountId !== undefined) === isAccount ? [] : [`${name} has an account id, or none`]),
                ...(authType === "oauth-m2m" ? [] : [`${name} signs in with ${JSON.stringify(authType)}`]),
                ...Object.keys(others).map((key) => `${name} is given ${key}`),
            ];
        }),
    breaks: {
        "a workspace provider with an account": giving(isOf("databricks-workspace"), { accountId: "0a1b2c3d" }),
        "a workspace provider at the account console": giving(isOf("databricks-workspace"), { host: ACCOUNTS_HOST }),
        "an account provider at a workspace": giving(isOf("databricks-account"), {
            host: "https://dbc-1.cloud.databricks.com",
        }),
        "a personal access token": giving(DATABRICKS, { token: "dapi" }),
        "another way to sign in": giving(DATABRICKS, { authType: "pat" }),
    },
});

/** Inputs that say in which region something is, by type. */
const REGIONS: Readonly<Record<string, string>> = {
    [AWS]: "region",
    "databricks:index/metastore:Metastore": "region",
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": "region",
    "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint": "region",
    "databricks:index/mwsWorkspaces:MwsWorkspaces": "awsRegion",
};

claim(18, "AWS and Databricks are told the account and region of the settings, and AWS refuses every other account", {
    check: (graph, { settings: { values } }) => [
        ...Object.entries(REGIONS)
            .flatMap(([type, input]) => graph.ofType(type).filter(({ inputs }) => inputs[input] !== values["region"]))
            .map(({ name }) => `${name} is in another region`),
        ...graph
            .ofType(AWS)
            // Lists in the inputs of providers are JSON texts.
            .filter(({ inputs }) => inputs["allowedAccountIds"] !== JSON.stringify([values["awsAccountId"]]))
            .map(({ name }) => `${name} may reach other accounts`),
    ],
    breaks: {
        "a workspace in another region": giving("databricks:index/mwsWorkspaces:MwsWorkspaces", {
            awsRegion: "us-east-1",
        }),
        "a metastore in another region": giving("databricks:index/metastore:Metastore", { region: "us-east-1" }),
        "an AWS provider in another region": giving(AWS, { region: "us-east-1" }),
        "an AWS provider for any account": changing(AWS, ({ inputs: { allowedAccountIds: _, ...inputs } }) => ({
            inputs,
        })),
        "an AWS provider for a further account": giving(AWS, { allowedAccountIds: '["111122223333","444455556666"]' }),
    },
});

claim(27, "groups and people belong to the account, never to a workspace", {
    stacks: [...ENVIRONMENTS, "prod-workspace"],
    check: (graph) =>
        graph.resources
            .filter(({ type }) => /^databricks:index\/(group|user):/.test(type))
            .filter((resource) => graph.providerOf(resource)?.name === "databricks-workspace")
            .map(({ name }) => `${name} is known to one workspace only`),
    breaks: {
        "a group of one workspace": doubling("databricks:index/catalog:Catalog", {
            type: "databricks:index/group:Group",
        }),
        "a person of one workspace": doubling("databricks:index/catalog:Catalog", {
            type: "databricks:index/user:User",
        }),
    },
});
