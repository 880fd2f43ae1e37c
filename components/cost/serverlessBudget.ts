import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { AccountProvider } from "../shared/providers";
import { databricksTags } from "../shared/tags";

export interface ServerlessBudgetArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly workspaceId: pulumi.Input<string>;
}

/**
 * Design: whose cost serverless compute is.
 *
 * It creates the budget policy of an environment, for its workspace alone. It guarantees: what runs under it carries all
 * mandatory tags on the bill, as serverless compute has no cluster whose tags it could carry. It will not limit what is spent.
 * Source: https://docs.databricks.com/aws/en/admin/usage/budget-policies
 */
export class ServerlessBudget extends pulumi.ComponentResource {
    public readonly budgetPolicyId: pulumi.Output<string>;

    public constructor(name: string, args: ServerlessBudgetArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:cost:ServerlessBudget", name, {}, opts);
        this.budgetPolicyId = this.createPolicy(name, args).policyId;
        this.registerOutputs({ budgetPolicyId: this.budgetPolicyId });
    }

    private createPolicy(
        name: string,
        { context, account, workspaceId }: ServerlessBudgetArgs,
    ): databricks.BudgetPolicy {
        const tags = { ...databricksTags.workspace(context.baseTags), ...databricksTags.cluster("serverless") };
        return new databricks.BudgetPolicy(
            `${name}-policy`,
            {
                policyName: context.name("databricks", "serverless"),
                bindingWorkspaceIds: [pulumi.output(workspaceId).apply(Number)],
                customTags: Object.entries(tags).map(([key, value]) => ({ key, value })),
            },
            { parent: this, provider: account.resource },
        );
    }
}
