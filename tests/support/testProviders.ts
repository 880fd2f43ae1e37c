import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import { accountProvider, awsProvider, workspaceProvider } from "../../layers/providers";
import type { AccountProvider, WorkspaceProvider } from "../../components/shared/providers";

/** The Databricks account of tests. */
export const DATABRICKS_ACCOUNT = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";

/** Providers like those of a real stack. To be called while recording. */
export function testProviders(): {
    readonly aws: AwsProvider;
    readonly account: AccountProvider;
    readonly workspace: WorkspaceProvider;
} {
    const authentication = "oauth-m2m";
    return {
        aws: awsProvider({ region: "eu-west-1", awsAccountId: "111122223333" }),
        account: accountProvider({ id: DATABRICKS_ACCOUNT, shard: "commercial", authentication }),
        workspace: workspaceProvider({ url: "https://dbc-1.cloud.databricks.com", authentication }),
    };
}
