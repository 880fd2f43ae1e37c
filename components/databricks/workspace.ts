import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import type { AccountProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { databricksTags } from "../shared/tags";

/** What compute in our own account needs: Databricks' ids of it. */
export interface ClassicCompute {
    readonly credentialsId: pulumi.Input<string>;
    readonly storageConfigurationId: pulumi.Input<string>;
    readonly storageKeyId: pulumi.Input<string>;
    readonly networkId: pulumi.Input<string>;
    readonly privateAccessSettingsId: pulumi.Input<string>;
}

export interface WorkspaceArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly lifecycle: Lifecycle;
    readonly managedServicesKeyId: pulumi.Input<string>;
    /**
     * What compute in our own account needs.
     * @default none: compute is serverless, and Databricks stores what is the workspace's own
     */
    readonly classic?: ClassicCompute | undefined;
    readonly metastoreId: pulumi.Input<string>;
    /** Ways of serverless compute; see `serverlessNetwork.ts`. */
    readonly connectivityConfigId: pulumi.Input<string>;
    readonly networkPolicyId: pulumi.Input<string>;
    /**
     * Beginning of the workspace's host name, where Databricks has given the account a prefix.
     * @default Databricks makes one up
     */
    readonly deploymentName?: string | undefined;
}

/**
 * Design: the one workspace of an environment.
 *
 * It creates the workspace, assigns the metastore to it and binds it to the ways of serverless compute. It guarantees: in our
 * network or on serverless compute alone, with our keys, no public addresses on compute, tagged, no personal access token; whoever
 * uses its URL waits for all of that. It will not create anything inside the workspace.
 */
export class Workspace extends pulumi.ComponentResource {
    public readonly workspaceId: pulumi.Output<string>;
    /** Host of the workspace's own API; a consumer of it waits until the metastore is assigned. */
    public readonly workspaceUrl: pulumi.Output<string>;
    public readonly metastoreId: pulumi.Output<string>;

    public constructor(name: string, args: WorkspaceArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:Workspace", name, {}, opts);
        const workspace = this.createWorkspace(name, args);
        const assignment = this.assignMetastore(name, args, workspace);
        const serverless = this.bindServerless(name, args, workspace);
        this.workspaceId = workspace.workspaceId;
        this.workspaceUrl = ready(workspace.workspaceUrl, assignment, ...serverless);
        this.metastoreId = assignment.metastoreId;
        this.registerOutputs({
            workspaceId: this.workspaceId,
            workspaceUrl: this.workspaceUrl,
            metastoreId: this.metastoreId,
        });
    }

    private createWorkspace(name: string, args: WorkspaceArgs): databricks.MwsWorkspaces {
        const { context, account, lifecycle } = args;
        return new databricks.MwsWorkspaces(
            `${name}-workspace`,
            {
                accountId: account.accountId,
                awsRegion: context.region,
                workspaceName: context.name("databricks", "workspace"),
                ...(args.deploymentName !== undefined && { deploymentName: args.deploymentName }),
                // PrivateLink and customer-managed keys are part of this tier only.
                pricingTier: "ENTERPRISE",
                managedServicesCustomerManagedKeyId: args.managedServicesKeyId,
                ...computeOf(args.classic),
                customTags: databricksTags.workspace(context.baseTags),
            },
            {
                parent: this,
                provider: account.resource,
                protect: lifecycle.protect,
            },
        );
    }

    /** Taking either back does nothing: what they name can be deleted only once the workspace is gone. */
    private bindServerless(
        name: string,
        args: WorkspaceArgs,
        { workspaceId }: databricks.MwsWorkspaces,
    ): readonly pulumi.Resource[] {
        const opts = { parent: this, provider: args.account.resource };
        const { connectivityConfigId: networkConnectivityConfigId, networkPolicyId } = args;
        return [
            new databricks.MwsNccBinding(`${name}-connectivity`, { workspaceId, networkConnectivityConfigId }, opts),
            new databricks.WorkspaceNetworkOption(`${name}-network-policy`, { workspaceId, networkPolicyId }, opts),
        ];
    }

    private assignMetastore(
        name: string,
        args: WorkspaceArgs,
        workspace: databricks.MwsWorkspaces,
    ): databricks.MetastoreAssignment {
        return new databricks.MetastoreAssignment(
            `${name}-metastore`,
            { workspaceId: workspace.workspaceId, metastoreId: args.metastoreId },
            { parent: this, provider: args.account.resource },
        );
    }
}

/**
 * Where compute runs. Databricks refuses what belongs to the one mode in the other.
 * Source: `docs/resources/mws_workspaces.md` in databricks/terraform-provider-databricks
 */
function computeOf(classic: ClassicCompute | undefined): Partial<databricks.MwsWorkspacesArgs> {
    if (classic === undefined) {
        return { computeMode: "SERVERLESS" };
    }
    const { storageKeyId: storageCustomerManagedKeyId, ...ids } = classic;
    return { isNoPublicIpEnabled: true, storageCustomerManagedKeyId, ...ids };
}
