import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import type { Gate } from "../shared/gates";
import type { AccountProvider } from "../shared/providers";

/** A Databricks account has one metastore per region: it is created by one stack and named by all others. */
export type MetastoreMode =
    | {
          readonly mode: "create";
          /** Name of the group of the account that owns it; whoever makes it is in it. */
          readonly owner: string;
      }
    | { readonly mode: "existing"; readonly metastoreId: string };

export interface MetastoreArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly mode: MetastoreMode;
    /**
     * Open where the account has the group that is to own it: Databricks makes a metastore first and gives it away afterwards.
     * @default nobody asks
     */
    readonly ownerGate?: Gate | undefined;
    /** Its protection; a metastore that still holds catalogs is never deleted, whatever it says. */
    readonly lifecycle: Lifecycle;
}

/**
 * Design: the region's one Unity Catalog metastore.
 *
 * It creates the metastore, or only hands on the id of an existing one. It guarantees: no storage of its own, so that every
 * catalog must name where its data is; owned by a group that there is, not by whoever made it; no access from outside Databricks; protected. It will not create
 * catalogs or grants, nor that group.
 */
export class Metastore extends pulumi.ComponentResource {
    public readonly metastoreId: pulumi.Output<string>;

    public constructor(name: string, args: MetastoreArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:Metastore", name, {}, opts);
        this.metastoreId =
            args.mode.mode === "create"
                ? this.createMetastore(name, args, args.mode.owner).metastoreId
                : pulumi.output(args.mode.metastoreId);
        this.registerOutputs({ metastoreId: this.metastoreId });
    }

    private createMetastore(
        name: string,
        { context, account, ownerGate, lifecycle }: MetastoreArgs,
        owner: string,
    ): databricks.Metastore {
        return new databricks.Metastore(
            `${name}-metastore`,
            {
                name: context.name("metastore", context.region),
                region: context.region,
                externalAccessEnabled: false,
                // The metastore serves every workspace of the region: no stack may take their data with it.
                forceDestroy: false,
                owner,
            },
            {
                parent: this,
                provider: account.resource,
                ...(ownerGate !== undefined && { hooks: ownerGate.hooks }),
                protect: lifecycle.protect,
                retainOnDelete: lifecycle.retainOnDelete,
            },
        );
    }
}
