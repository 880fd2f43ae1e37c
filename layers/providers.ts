import { Provider as AwsProvider } from "@pulumi/aws/provider";
import * as databricks from "@pulumi/databricks";
import type * as pulumi from "@pulumi/pulumi";
import { Provider as PulumiCloudProvider } from "@pulumi/pulumiservice/provider";
import { controlPlane } from "../components/shared/controlPlane";
import { AccountProvider, WorkspaceProvider } from "../components/shared/providers";
import type { Shard } from "../components/shared/regions";

/** Logical names of the providers. They are part of the identity of every resource: never change them. */
export const PROVIDER_NAMES = {
    aws: "aws",
    account: "databricks-account",
    workspace: "databricks-workspace",
    pulumiCloud: "pulumi-cloud",
} as const;

/** The AWS provider of a stack: one region, and no account but the one in the settings. */
export function awsProvider(settings: { readonly region: string; readonly awsAccountId: string }): AwsProvider {
    return new AwsProvider(PROVIDER_NAMES.aws, {
        region: settings.region,
        allowedAccountIds: [settings.awsAccountId],
    });
}

/** How deployments sign in. Credentials come from the environment; tokens and passwords are never configured. */
interface SignIn {
    readonly authentication: string;
}

/** The provider of the Databricks account's plane. */
export function accountProvider(account: SignIn & { readonly id: string; readonly shard: Shard }): AccountProvider {
    const provider = new databricks.Provider(PROVIDER_NAMES.account, {
        host: controlPlane(account.shard).accountHost,
        accountId: account.id,
        authType: account.authentication,
    });
    return new AccountProvider(provider, account.id);
}

/** The provider of the workspace's plane. Its host is an output of the workspace, and unknown on the first preview. */
export function workspaceProvider(workspace: SignIn & { readonly url: pulumi.Input<string> }): WorkspaceProvider {
    const provider = new databricks.Provider(PROVIDER_NAMES.workspace, {
        host: workspace.url,
        authType: workspace.authentication,
    });
    return new WorkspaceProvider(provider);
}

/** The provider of Pulumi Cloud. The access token comes from the environment; it is never configured. */
export function pulumiCloudProvider({ apiUrl }: { readonly apiUrl: string }): PulumiCloudProvider {
    return new PulumiCloudProvider(PROVIDER_NAMES.pulumiCloud, { apiUrl });
}
